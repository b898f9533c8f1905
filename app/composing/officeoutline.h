// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/wording.h"

#include <variant>
#include <vector>

namespace congso::composing {

/// What word processors are told of a document, the same for each of their formats: paragraphs and tables without rules,
/// as offices lay them out. Millimetres and points as named.
struct OfficeParagraph
{
    QList<TextRun> runs;
    double size = 14;       ///< points
    char align = 'l';       ///< l, c, r, j
    double firstIndent = 0; ///< mm, of the first line from left; below 0: hanging
    double left = 0;        ///< mm
    double right = 0;
    double before = 0;      ///< points above
    double spacing = 1;     ///< 1 is a single line
    bool keepNext = false;
    bool rule = false;      ///< no words: a line from left to right
    bool frame = false;     ///< a frame around it
    bool red = false;
};

struct OfficeCell
{
    double width = 0;       ///< mm
    std::vector<OfficeParagraph> paragraphs;
};

struct OfficeTable
{
    std::vector<std::vector<OfficeCell>> rows;
    bool ruled = false;
    bool headed = false;    ///< the first row again on each sheet
    bool whole = false;     ///< its rows are not broken between sheets
    double before = 0;      ///< points above, for ruled ones
};

using OfficeBlock = std::variant<OfficeParagraph, OfficeTable>;

/// Pages that are counted together; the first of them bears no number.
struct OfficeSection
{
    std::vector<OfficeBlock> blocks;
    std::vector<OfficeParagraph> firstHead; ///< in the top margin of its first page
    std::vector<OfficeParagraph> firstFoot; ///< at the foot of its first page
};

struct OfficeOutline
{
    QString title;
    QSizeF page;
    QMarginsF margins;
    QString font;
    double numberSize = 14;
    std::vector<OfficeSection> sections; ///< the document, then each appendix
};

/// rule.bad_field for a kind that is not composed, file.unreadable without the rules.
Result<OfficeOutline> officeOutline(const ComposedDocument &document);

}
