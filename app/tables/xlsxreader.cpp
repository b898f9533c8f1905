// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/xlsxreader.h"

#include "app/tables/rowsink.h"
#include "app/tables/spreadsheetdates.h"
#include "app/tables/zipfile.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace congso::tables {

namespace {
struct Workbook
{
    QStringList sheets;
    QHash<QString, QString> partOf; ///< sheet name → entry of the zip
    QString sharedStrings;
    QString styles;
    bool from1904 = false;
};

/// A relation's target as an entry of the zip.
QString entryOf(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..") && !parts.isEmpty())
            parts.removeLast();
        else if (part != QLatin1String(".") && part != QLatin1String(".."))
            parts << part;
    }
    return parts.join(u'/');
}

struct Relation
{
    QString type; ///< its last word: "worksheet", "styles" …
    QString entry;
};

Result<QHash<QString, Relation>> relations(const QString &path, const QString &entry, const QString &folder, const TableLimits &limits)
{
    QHash<QString, Relation> all;
    auto read = readXmlEntry(path, entry, limits, [&](QXmlStreamReader &xml) {
        while (nextTag(xml)) {
            if (!xml.isStartElement() || xml.name() != QLatin1String("Relationship"))
                continue;
            const QString type = xml.attributes().value(QLatin1String("Type")).toString();
            all.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                       {type.mid(type.lastIndexOf(u'/') + 1), entryOf(folder, xml.attributes().value(QLatin1String("Target")).toString())});
        }
        return success();
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return all;
}

Outcome readSheetList(QXmlStreamReader &xml, const QHash<QString, Relation> &targets, Workbook &book)
{
    while (nextTag(xml)) {
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr"))
            book.from1904 = attributes.value(QLatin1String("date1904")) == QLatin1String("1") || attributes.value(QLatin1String("date1904")) == QLatin1String("true");
        if (xml.name() != QLatin1String("sheet"))
            continue;
        QString id;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == QLatin1String("id") && !attribute.namespaceUri().isEmpty())
                id = attribute.value().toString();
        }
        const Relation target = targets.value(id);
        const QString name = attributes.value(QLatin1String("name")).toString();
        if (target.type == QLatin1String("worksheet") && !book.partOf.contains(name)) {
            book.sheets << name;
            book.partOf.insert(name, target.entry);
        }
    }
    return success();
}

Result<Workbook> workbookOf(const QString &path, const TableLimits &limits)
{
    auto root = relations(path, QStringLiteral("_rels/.rels"), {}, limits);
    if (!root)
        return tl::make_unexpected(root.error());
    QString main;
    for (const Relation &relation : std::as_const(*root)) {
        if (relation.type == QLatin1String("officeDocument"))
            main = relation.entry;
    }
    const QString folder = main.left(std::max<qsizetype>(0, main.lastIndexOf(u'/')));
    const QString name = main.mid(main.lastIndexOf(u'/') + 1);
    auto targets = relations(path, entryOf(folder, QStringLiteral("_rels/") + name + QStringLiteral(".rels")), folder, limits);
    if (!targets)
        return tl::make_unexpected(targets.error());
    Workbook book;
    for (const Relation &relation : std::as_const(*targets)) {
        if (relation.type == QLatin1String("sharedStrings"))
            book.sharedStrings = relation.entry;
        else if (relation.type == QLatin1String("styles"))
            book.styles = relation.entry;
    }
    auto read = readXmlEntry(path, main, limits, [&](QXmlStreamReader &xml) { return readSheetList(xml, *targets, book); });
    if (!read)
        return tl::make_unexpected(read.error());
    return book;
}

/// Texts below the element the reader stands at, without how they are to be spoken (rPh).
QString textBelow(QXmlStreamReader &xml, int most)
{
    QString text;
    int depth = 1;
    int spoken = 0;
    bool inText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (spoken || xml.name() == QLatin1String("rPh"))
                ++spoken;
            inText = !spoken && xml.name() == QLatin1String("t");
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            spoken = std::max(0, spoken - 1);
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText && text.size() <= most)
                text += xml.text();
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            xml.raiseError(QStringLiteral("document type"));
            break;
        default:
            break;
        }
    }
    return text;
}

Result<QStringList> sharedStrings(const QString &path, const Workbook &book, const TableLimits &limits)
{
    QStringList all;
    if (book.sharedStrings.isEmpty())
        return all;
    qint64 characters = 0;
    auto read = readXmlEntry(path, book.sharedStrings, limits, [&](QXmlStreamReader &xml) -> Outcome {
        while (nextTag(xml)) {
            if (!xml.isStartElement() || xml.name() != QLatin1String("si"))
                continue;
            all << textBelow(xml, limits.cellCharacters);
            constexpr int costOfOne = 16;
            characters += all.last().size() + costOfOne;
            if (characters > limits.stringCharacters)
                return beyondLimit("texts", limits.stringCharacters);
        }
        return success();
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return all;
}

/// Which cell formats (index of cellXfs) show dates.
Result<QSet<int>> dateStyles(const QString &path, const Workbook &book, const TableLimits &limits)
{
    QSet<int> dates;
    if (book.styles.isEmpty())
        return dates;
    auto read = readXmlEntry(path, book.styles, limits, [&](QXmlStreamReader &xml) {
        QSet<int> own;
        bool inCells = false;
        int index = 0;
        while (nextTag(xml)) {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == QLatin1String("cellXfs"))
                inCells = xml.isStartElement();
            if (!xml.isStartElement())
                continue;
            const int format = attributes.value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == QLatin1String("numFmt") && isDateFormat(attributes.value(QLatin1String("formatCode")).toString()))
                own.insert(format);
            if (inCells && xml.name() == QLatin1String("xf")) {
                if (isDateFormat(format) || own.contains(format))
                    dates.insert(index);
                ++index;
            }
        }
        return success();
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return dates;
}

/// "BC12" → 54; -1 without letters. Never above what an int holds.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = std::min(column * 26 + (c.unicode() - u'A' + 1), 1 << 24);
    }
    return column - 1;
}

QString numberText(const QString &written)
{
    bool right = false;
    const double value = written.toDouble(&right);
    constexpr double exact = 1e15;
    if (!right || !std::isfinite(value))
        return written;
    return value == std::floor(value) && std::abs(value) < exact ? QString::number(qint64(value)) : QString::number(value, 'g', 15);
}

class SheetReader
{
public:
    SheetReader(const QStringList &strings, const QSet<int> &dates, bool from1904, const TakeRow &take, const TableLimits &limits)
        : m_strings(strings), m_dates(dates), m_from1904(from1904), m_sink(take, limits), m_limits(limits)
    {
    }

    Outcome read(QXmlStreamReader &xml)
    {
        while (!m_sink.enough() && nextTag(xml)) {
            if (xml.name() == QLatin1String("row")) {
                if (auto done = xml.isStartElement() ? beginRow(xml) : m_sink.end(); !done)
                    return done;
            } else if (xml.isStartElement() && xml.name() == QLatin1String("c")) {
                if (auto done = readCell(xml); !done)
                    return done;
            } else if (xml.isEndElement() && xml.name() == QLatin1String("sheetData")) {
                break;
            }
        }
        return success();
    }

private:
    Outcome beginRow(QXmlStreamReader &xml)
    {
        const qint64 said = xml.attributes().value(QLatin1String("r")).toLongLong();
        m_row = said > m_row ? said : m_row + 1;
        m_column = -1;
        m_sink.begin(m_row);
        return success();
    }

    Outcome readCell(QXmlStreamReader &xml)
    {
        const int said = columnOf(xml.attributes().value(QLatin1String("r")));
        m_column = said >= 0 ? said : m_column + 1;
        const QString type = xml.attributes().value(QLatin1String("t")).toString();
        const int style = xml.attributes().value(QLatin1String("s")).toInt();
        QString value;
        while (nextTag(xml)) {
            if (xml.isEndElement() && xml.name() == QLatin1String("c"))
                break;
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("v"))
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == QLatin1String("is"))
                value = textBelow(xml, m_limits.cellCharacters);
            else
                xml.skipCurrentElement();
        }
        return m_sink.put(m_column, shown(type, style, value));
    }

    QString shown(const QString &type, int style, const QString &value) const
    {
        if (type == QLatin1String("s"))
            return m_strings.value(value.toInt());
        if (type == QLatin1String("b"))
            return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (!type.isEmpty() && type != QLatin1String("n"))
            return value;
        if (!value.isEmpty() && m_dates.contains(style)) {
            const QString date = dateOfSerial(value.toDouble(), m_from1904);
            if (!date.isEmpty())
                return date;
        }
        return value.isEmpty() ? value : numberText(value);
    }

    const QStringList &m_strings;
    const QSet<int> &m_dates;
    bool m_from1904;
    RowSink m_sink;
    const TableLimits &m_limits;
    qint64 m_row = 0;
    int m_column = -1;
};
}

Result<QStringList> xlsxSheets(const QString &path, const TableLimits &limits)
{
    auto book = workbookOf(path, limits);
    if (!book)
        return tl::make_unexpected(book.error());
    return book->sheets;
}

Outcome readXlsx(const QString &path, const QString &sheet, const TakeRow &take, const TableLimits &limits)
{
    auto book = workbookOf(path, limits);
    if (!book)
        return tl::make_unexpected(book.error());
    const QString wanted = sheet.isEmpty() ? book->sheets.value(0) : sheet;
    if (!book->partOf.contains(wanted))
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), sheet}});
    auto strings = sharedStrings(path, *book, limits);
    if (!strings)
        return tl::make_unexpected(strings.error());
    auto dates = dateStyles(path, *book, limits);
    if (!dates)
        return tl::make_unexpected(dates.error());
    SheetReader reader(*strings, *dates, book->from1904, take, limits);
    return readXmlEntry(path, book->partOf.value(wanted), limits, [&](QXmlStreamReader &xml) { return reader.read(xml); });
}

}
