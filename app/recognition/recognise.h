// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/reading.h"

#include <QList>
#include <QString>

namespace congso {

/// A kind of document as it names itself under the header: code and name of resources/data/kinds.json.
/// What stands in brackets in the name is for people; "(quy phạm pháp luật)" tells two of one name apart.
struct NamedKind
{
    QString code;
    QString name;
};

struct RecognitionContext
{
    QList<NamedKind> kinds;
};

/// Proposes the fields of a letter from the words of its pages, by the layout of NĐ 30/2020/NĐ-CP, Phụ lục I.
/// A field it does not find is empty. 80 and more means that the layout leaves no doubt; what is merely likely
/// stays below, and the clerk looks. Scans without a text layer give no field but the number of pages.
RecognisedFields recognise(const Reading &reading, const RecognitionContext &context);

}
