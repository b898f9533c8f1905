// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/bodydocument.h"

#include "db/text/clean.h"

#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace congso::composing {

namespace {

constexpr int styleProperty = QTextFormat::UserProperty + 1;
constexpr qsizetype longestHtml = 2'000'000;
constexpr int mostTableRows = 2'000;
constexpr int mostTableColumns = 20;

bool bringsItsOwnWeight(PartStyle style)
{
    return style == PartStyle::Part || style == PartStyle::PartTitle || style == PartStyle::Heading;
}

bool isCapitals(PartStyle style)
{
    return style == PartStyle::PartTitle || style == PartStyle::Heading;
}

QTextBlockFormat blockFormat(PartStyle style)
{
    QTextBlockFormat format;
    format.setProperty(styleProperty, int(style));
    const bool centred = style == PartStyle::Part || style == PartStyle::PartTitle || style == PartStyle::Centred;
    format.setAlignment(centred ? Qt::AlignHCenter : Qt::AlignLeft);
    format.setBottomMargin(4);
    return format;
}

/// What a part looks like by itself while it is written.
QTextCharFormat charFormat(PartStyle style)
{
    QTextCharFormat format;
    format.setFontWeight(bringsItsOwnWeight(style) ? QFont::Bold : QFont::Normal);
    format.setFontCapitalization(isCapitals(style) ? QFont::AllUppercase : QFont::MixedCase);
    return format;
}

QTextCharFormat charFormat(PartStyle style, const TextRun &run)
{
    QTextCharFormat format = charFormat(style);
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(run.italic);
    format.setFontUnderline(run.underlined);
    return format;
}

QString cleaned(const QString &text, bool lines)
{
    return text::clean(text, {.multiLine = lines, .collapse = false, .maxLength = 0}).text;
}

QList<TextRun> runsOf(const QTextBlock &block, PartStyle style, bool lines)
{
    QList<TextRun> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (!fragment.isValid() || format.isImageFormat() || format.objectType() != QTextFormat::NoObject)
            continue;
        QString words = fragment.text();
        words.remove(QChar::ObjectReplacementCharacter);
        words.replace(QChar::LineSeparator, lines ? u'\n' : u' ').replace(QChar::ParagraphSeparator, u' ');
        const bool heavy = format.fontWeight() >= QFont::DemiBold && !bringsItsOwnWeight(style);
        runs += TextRun{cleaned(words, lines), heavy, format.fontItalic(), format.fontUnderline() && !format.isAnchor()};
    }
    return joined(runs);
}

/// A paste has lists where our own texts have parts.
PartStyle partOf(const QTextBlock &block)
{
    if (block.blockFormat().hasProperty(styleProperty))
        return styleOf(block);
    if (const QTextList *list = block.textList()) {
        switch (list->format().style()) {
        case QTextListFormat::ListDecimal:
            return PartStyle::Clause;
        case QTextListFormat::ListLowerAlpha:
        case QTextListFormat::ListUpperAlpha:
            return PartStyle::Point;
        default:
            return PartStyle::Dash;
        }
    }
    return block.blockFormat().alignment() & Qt::AlignHCenter ? PartStyle::Centred : PartStyle::Text;
}

TableCell cellOf(const QTextTableCell &cell)
{
    TableCell read;
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        const QTextBlock block = it.currentBlock();
        if (!block.isValid())
            continue; // a table in a table
        if (!read.runs.isEmpty())
            read.runs += TextRun{QStringLiteral("\n"), false, false, false};
        read.runs += runsOf(block, PartStyle::Text, true);
    }
    read.runs = joined(read.runs);
    while (!read.runs.isEmpty() && read.runs.last().text.endsWith(u'\n')) {
        read.runs.last().text.chop(1);
        if (read.runs.last().text.isEmpty())
            read.runs.removeLast();
    }
    return read;
}

CellAlign alignOf(const QTextTable &table, int column)
{
    const int row = table.rows() > 1 ? 1 : 0;
    const Qt::Alignment alignment = table.cellAt(row, column).firstCursorPosition().blockFormat().alignment();
    return alignment & Qt::AlignHCenter ? CellAlign::Centre : alignment & Qt::AlignRight ? CellAlign::Right : CellAlign::Left;
}

Table tableOf(const QTextTable &source)
{
    Table table;
    const QList<QTextLength> widths = source.format().columnWidthConstraints();
    const int columns = std::min(source.columns(), mostTableColumns);
    for (int column = 0; column < columns; ++column) {
        const QTextLength width = widths.value(column);
        const int weight = width.type() == QTextLength::PercentageLength ? qRound(width.rawValue()) : 1;
        table.columns += TableColumnSpec{std::clamp(weight, 1, 1000), alignOf(source, column)};
    }
    for (int row = 0; row < std::min(source.rows(), mostTableRows); ++row) {
        QList<TableCell> cells;
        for (int column = 0; column < columns; ++column) {
            const QTextTableCell cell = source.cellAt(row, column);
            const bool own = cell.row() == row && cell.column() == column; // not the rest of a joined one
            cells += own ? cellOf(cell) : TableCell{};
        }
        table.rows += cells;
    }
    table.headed = source.format().headerRowCount() > 0;
    return table;
}

void gather(Body &body, const QTextFrame &frame)
{
    for (auto it = frame.begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) {
            body += tableOf(*table);
        } else if (it.currentFrame()) {
            gather(body, *it.currentFrame());
        } else if (it.currentBlock().isValid()) {
            Paragraph paragraph{partOf(it.currentBlock()), {}};
            paragraph.runs = runsOf(it.currentBlock(), paragraph.style, false);
            if (!paragraph.text().trimmed().isEmpty())
                body += paragraph;
        }
    }
}

void insertRuns(QTextCursor &cursor, const QList<TextRun> &runs, PartStyle style)
{
    for (const TextRun &run : runs)
        cursor.insertText(QString(run.text).replace(u'\n', QChar::LineSeparator), charFormat(style, run));
}

void insertTable(QTextCursor &cursor, const Table &table)
{
    const int columns = int(table.columns.size());
    if (table.rows.isEmpty() || columns == 0)
        return;
    QTextTableFormat format;
    QList<QTextLength> widths;
    int weights = 0;
    for (const TableColumnSpec &column : table.columns)
        weights += column.weight;
    for (const TableColumnSpec &column : table.columns)
        widths += QTextLength(QTextLength::PercentageLength, 100.0 * column.weight / std::max(weights, 1));
    format.setColumnWidthConstraints(widths);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(table.headed ? 1 : 0);
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setCellPadding(3);
    QTextTable *made = cursor.insertTable(int(table.rows.size()), columns, format);
    for (int row = 0; row < made->rows(); ++row) {
        for (int column = 0; column < columns; ++column) {
            QTextCursor cell = made->cellAt(row, column).firstCursorPosition();
            const CellAlign align = table.columns.at(column).align;
            QTextBlockFormat block;
            block.setAlignment(align == CellAlign::Centre ? Qt::AlignHCenter : align == CellAlign::Right ? Qt::AlignRight : Qt::AlignLeft);
            cell.setBlockFormat(block);
            insertRuns(cell, table.rows.at(row).value(column).runs, PartStyle::Text);
        }
    }
    cursor = made->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextBlock);
}

}

QVariant InertDocument::loadResource(int, const QUrl &)
{
    return {};
}

void insert(QTextCursor &cursor, const Body &body)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    bool fresh = cursor.block().text().isEmpty();
    bool first = true;
    for (const Block &block : body) {
        if (const auto *table = std::get_if<Table>(&block)) {
            insertTable(cursor, *table);
            fresh = true;
        } else {
            const auto &paragraph = std::get<Paragraph>(block);
            if (!first && !fresh)
                cursor.insertBlock(blockFormat(paragraph.style), charFormat(paragraph.style));
            else if (fresh)
                cursor.setBlockFormat(blockFormat(paragraph.style));
            insertRuns(cursor, paragraph.runs, first && !fresh ? styleOf(cursor.block()) : paragraph.style);
            fresh = false;
        }
        first = false;
    }
    cursor.endEditBlock();
}

void fill(QTextDocument &document, const Body &body)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    QTextCursor cursor(&document);
    cursor.setBlockFormat(blockFormat(PartStyle::Text));
    insert(cursor, body);
    document.setUndoRedoEnabled(true);
}

Body bodyOf(const QTextDocument &document)
{
    Body body;
    gather(body, *document.rootFrame());
    return body;
}

Body bodyFromHtml(const QString &html)
{
    InertDocument document;
    document.setHtml(html.left(longestHtml));
    return bodyOf(document);
}

Body bodyFromText(const QString &text)
{
    Body body;
    const QStringList lines = cleaned(text.left(longestHtml), true).split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            body += Paragraph{PartStyle::Text, {TextRun{line.trimmed(), false, false, false}}};
    }
    return body;
}

PartStyle styleOf(const QTextBlock &block)
{
    const int style = block.blockFormat().intProperty(styleProperty);
    return style >= int(PartStyle::Text) && style <= int(PartStyle::Centred) ? PartStyle(style) : PartStyle::Text;
}

void setStyle(QTextCursor &cursor, PartStyle style)
{
    QTextCursor all = cursor;
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    all.beginEditBlock();
    QTextBlock block = cursor.document()->findBlock(start);
    for (; block.isValid() && block.position() <= end; block = block.next()) {
        all.setPosition(block.position());
        if (all.currentTable())
            continue;
        const PartStyle before = styleOf(block);
        all.setBlockFormat(blockFormat(style));
        all.setBlockCharFormat(charFormat(style));
        all.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        QTextCharFormat look;
        look.setFontCapitalization(isCapitals(style) ? QFont::AllUppercase : QFont::MixedCase);
        if (bringsItsOwnWeight(style) || bringsItsOwnWeight(before))
            look.setFontWeight(bringsItsOwnWeight(style) ? QFont::Bold : QFont::Normal);
        all.mergeCharFormat(look);
    }
    all.endEditBlock();
}

QStringList labelsOf(const QTextDocument &document)
{
    Body parts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!QTextCursor(block).currentTable())
            parts += Paragraph{styleOf(block), {}};
    }
    return labelsOf(parts);
}

}
