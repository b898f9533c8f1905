// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace congso::composing {

/// Words of one look. Nothing else of a look is kept: face, size and colour are the decree's.
struct TextRun
{
    QString text; ///< clean (db/text/clean.h); a line end only in cells of tables
    bool bold = false;
    bool italic = false;
    bool underlined = false;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// The parts a content is made of (NĐ 30/2020 Phụ lục I, II.6đ).
enum class PartStyle {
    Text,      ///< a paragraph, its first line indented
    Part,      ///< "Phần I", "Chương I", "Mục 1": a line of its own in the middle
    PartTitle, ///< the heading of such a part, in capitals
    Heading,   ///< "I. …" in capitals
    Article,   ///< "Điều 1. …"
    Clause,    ///< "1. …" (khoản)
    Point,     ///< "a) …" (điểm)
    Dash,      ///< "- …"
    Centred
};

struct Paragraph
{
    PartStyle style = PartStyle::Text;
    QList<TextRun> runs;

    QString text() const;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

enum class CellAlign { Left, Centre, Right };

struct TableColumnSpec
{
    int weight = 1; ///< of the width of the text area
    CellAlign align = CellAlign::Left;

    friend bool operator==(const TableColumnSpec &, const TableColumnSpec &) = default;
};

struct TableCell
{
    QList<TextRun> runs;

    QString text() const;
    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// A simple ruled table; every row has as many cells as there are columns.
struct Table
{
    QList<TableColumnSpec> columns;
    QList<QList<TableCell>> rows;
    bool headed = true; ///< the first row is the head, repeated on each sheet

    friend bool operator==(const Table &, const Table &) = default;
};

using Block = std::variant<Paragraph, Table>;
using Body = QList<Block>;

/// What stands before each block of \a body: "Điều 1.", "1.", "a)", "-", "I."; empty before the others.
/// Articles are counted through; clauses begin anew in each article, heading and part, points in each of these and
/// in each clause; points follow the Vietnamese alphabet.
QStringList labelsOf(const Body &body);

/// "XIV"
QString romanNumber(int number);

/// Neighbouring runs of one look joined, empty ones dropped.
QList<TextRun> joined(const QList<TextRun> &runs);

}
