// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/composeddocument.h"
#include "app/composing/jsonreading.h"

#include <QJsonArray>

namespace congso::composing {

namespace {

constexpr qsizetype mostBlocks = 2'000;
constexpr qsizetype mostRuns = 2'000;
constexpr qsizetype mostColumns = 20;
constexpr qsizetype mostRows = 2'000;
constexpr int heaviest = 1'000;

constexpr struct
{
    PartStyle style;
    const char *name;
} styles[] = {{PartStyle::Text, "text"},       {PartStyle::Part, "part"},       {PartStyle::PartTitle, "part_title"},
              {PartStyle::Heading, "heading"}, {PartStyle::Article, "article"}, {PartStyle::Clause, "clause"},
              {PartStyle::Point, "point"},     {PartStyle::Dash, "dash"},       {PartStyle::Centred, "centred"}};

constexpr struct
{
    CellAlign align;
    const char *name;
} aligns[] = {{CellAlign::Left, "left"}, {CellAlign::Centre, "centre"}, {CellAlign::Right, "right"}};

QJsonArray runsJson(const QList<TextRun> &runs)
{
    QJsonArray array;
    for (const TextRun &run : runs) {
        QJsonObject object{{QStringLiteral("text"), run.text}};
        if (run.bold)
            object.insert(QStringLiteral("bold"), true);
        if (run.italic)
            object.insert(QStringLiteral("italic"), true);
        if (run.underlined)
            object.insert(QStringLiteral("underlined"), true);
        array.append(object);
    }
    return array;
}

QList<TextRun> readRuns(JsonReading &read, const QJsonValue &value, const QString &path, bool lines)
{
    QList<TextRun> runs;
    const QJsonArray array = read.array(value, path, mostRuns);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(i);
        const QJsonObject object = read.object(array.at(i), at, {"text", "bold", "italic", "underlined"});
        runs += TextRun{read.words(object, "text", at, lines), read.truth(object, "bold", at), read.truth(object, "italic", at),
                        read.truth(object, "underlined", at)};
    }
    return joined(runs);
}

Table readTable(JsonReading &read, const QJsonObject &object, const QString &path)
{
    Table table;
    table.headed = read.truth(object, "headed", path);
    const QJsonArray columns = read.array(object.value(QLatin1String("columns")), path + QStringLiteral(".columns"), mostColumns);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString at = QStringLiteral("%1.columns[%2]").arg(path).arg(i);
        const QJsonObject column = read.object(columns.at(i), at, {"weight", "align"});
        TableColumnSpec spec{read.number(column, "weight", at, 1, heaviest), CellAlign::Left};
        const QString align = read.choice(column, "align", at, {"left", "centre", "right"});
        for (const auto &known : aligns)
            spec.align = align == QLatin1String(known.name) ? known.align : spec.align;
        table.columns += spec;
    }
    const QJsonArray rows = read.array(object.value(QLatin1String("rows")), path + QStringLiteral(".rows"), mostRows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString at = QStringLiteral("%1.rows[%2]").arg(path).arg(i);
        const QJsonArray cells = read.array(rows.at(i), at, mostColumns);
        if (cells.size() != table.columns.size() || cells.isEmpty())
            read.bad(at);
        QList<TableCell> row;
        for (qsizetype k = 0; k < cells.size(); ++k)
            row += TableCell{readRuns(read, cells.at(k), QStringLiteral("%1[%2]").arg(at).arg(k), true)};
        table.rows += row;
    }
    return table;
}

QJsonObject tableJson(const Table &table)
{
    QJsonArray columns;
    for (const TableColumnSpec &column : table.columns) {
        QString align;
        for (const auto &known : aligns)
            align = column.align == known.align ? QLatin1String(known.name) : align;
        columns.append(QJsonObject{{QStringLiteral("weight"), column.weight}, {QStringLiteral("align"), align}});
    }
    QJsonArray rows;
    for (const QList<TableCell> &row : table.rows) {
        QJsonArray cells;
        for (const TableCell &cell : row)
            cells.append(runsJson(cell.runs));
        rows.append(cells);
    }
    return {{QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}, {QStringLiteral("headed"), table.headed}};
}

}

QJsonArray toJson(const Body &body)
{
    QJsonArray array;
    for (const Block &block : body) {
        if (const auto *table = std::get_if<Table>(&block)) {
            array.append(QJsonObject{{QStringLiteral("table"), tableJson(*table)}});
            continue;
        }
        const auto &paragraph = std::get<Paragraph>(block);
        QString style;
        for (const auto &known : styles)
            style = paragraph.style == known.style ? QLatin1String(known.name) : style;
        array.append(QJsonObject{{QStringLiteral("style"), style}, {QStringLiteral("runs"), runsJson(paragraph.runs)}});
    }
    return array;
}

Body readBody(JsonReading &read, const QJsonValue &value, const QString &path)
{
    Body body;
    const QJsonArray array = read.array(value, path, mostBlocks);
    for (qsizetype i = 0; i < array.size() && read.good(); ++i) {
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(i);
        if (array.at(i).toObject().contains(QLatin1String("table"))) {
            const QJsonObject holder = read.object(array.at(i), at, {"table"});
            const QString inside = at + QStringLiteral(".table");
            body += readTable(read, read.object(holder.value(QLatin1String("table")), inside, {"columns", "rows", "headed"}), inside);
            continue;
        }
        const QJsonObject object = read.object(array.at(i), at, {"style", "runs"});
        QStringList names;
        for (const auto &known : styles)
            names += QLatin1String(known.name);
        Paragraph paragraph;
        const QString style = read.choice(object, "style", at, names);
        for (const auto &known : styles)
            paragraph.style = style == QLatin1String(known.name) ? known.style : paragraph.style;
        paragraph.runs = readRuns(read, object.value(QLatin1String("runs")), at + QStringLiteral(".runs"), false);
        body += paragraph;
    }
    return body;
}

Result<Body> bodyFromJson(const QJsonValue &json, const QString &path)
{
    JsonReading read;
    Body body = readBody(read, json, path);
    if (!read.good())
        return tl::make_unexpected(read.error());
    return body;
}

}
