// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/officeoutline.h"

#include <QXmlStreamWriter>

namespace congso::composing {

/// The parts of a .docx that bear text, as WordprocessingML.
void writeDocxParagraph(QXmlStreamWriter &xml, const OfficeParagraph &paragraph);
void writeDocxTable(QXmlStreamWriter &xml, const OfficeTable &table);
void writeDocxPageNumber(QXmlStreamWriter &xml, double size);
/// One that takes no room to speak of.
OfficeParagraph smallParagraph();

struct DocxSection
{
    bool countsAnew = false;
    bool opening = false; ///< bears what stands in the margins of the first page
    bool last = false;
};
void writeDocxSection(QXmlStreamWriter &xml, const OfficeOutline &outline, const DocxSection &section);

}
