// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/odsreader.h"

#include "app/tables/rowsink.h"
#include "app/tables/zipfile.h"

namespace congso::tables {

namespace {
constexpr auto contentEntry = QLatin1String("content.xml");
constexpr auto tableSpace = QLatin1String("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
constexpr auto officeSpace = QLatin1String("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
constexpr auto textSpace = QLatin1String("urn:oasis:names:tc:opendocument:xmlns:text:1.0");

/// Content of an encrypted document is no XML; its manifest says so.
Outcome notEncrypted(const QString &path, const TableLimits &limits)
{
    bool encrypted = false;
    auto read = readXmlEntry(path, QStringLiteral("META-INF/manifest.xml"), limits, [&encrypted](QXmlStreamReader &xml) {
        while (!encrypted && nextTag(xml))
            encrypted = xml.name() == QLatin1String("encryption-data");
        return success();
    });
    // Spreadsheet programs open a file without a manifest too.
    Q_UNUSED(read)
    return encrypted ? Outcome(failure(ErrorCode::ReaderEncrypted)) : success();
}

class SheetReader
{
public:
    SheetReader(QString wanted, const TakeRow &take, const TableLimits &limits) : m_wanted(std::move(wanted)), m_sink(take, limits), m_limits(limits) {}

    bool found() const { return m_found; }

    Outcome read(QXmlStreamReader &xml)
    {
        while (!m_sink.enough() && nextTag(xml)) {
            if (!isTable(xml, "table"))
                continue;
            if (!xml.isStartElement())
                continue;
            const QString name = xml.attributes().value(tableSpace, QLatin1String("name")).toString();
            if (!m_wanted.isEmpty() && name != m_wanted) {
                xml.skipCurrentElement();
                continue;
            }
            m_found = true;
            return readRows(xml);
        }
        return success();
    }

private:
    static bool isTable(const QXmlStreamReader &xml, const char *name)
    {
        return xml.namespaceUri() == tableSpace && xml.name() == QLatin1String(name);
    }
    static qint64 repeats(const QXmlStreamReader &xml, const char *name)
    {
        return std::max<qint64>(1, xml.attributes().value(tableSpace, QLatin1String(name)).toLongLong());
    }

    Outcome readRows(QXmlStreamReader &xml)
    {
        qint64 row = 1;
        qint64 times = 1;
        while (!m_sink.enough() && nextTag(xml)) {
            if (isTable(xml, "table") && xml.isEndElement())
                break;
            if (isTable(xml, "table-row") && xml.isStartElement()) {
                times = repeats(xml, "number-rows-repeated");
                m_column = 0;
                m_sink.begin(row);
            } else if (isTable(xml, "table-row")) {
                if (auto done = m_sink.end(times); !done)
                    return done;
                row += std::min<qint64>(times, 1 << 24);
            } else if (xml.isStartElement() && (isTable(xml, "table-cell") || isTable(xml, "covered-table-cell"))) {
                if (auto done = readCell(xml); !done)
                    return done;
            } else if (xml.isStartElement() && isTable(xml, "shapes")) {
                xml.skipCurrentElement();
            }
        }
        return success();
    }

    Outcome readCell(QXmlStreamReader &xml)
    {
        const qint64 times = repeats(xml, "number-columns-repeated");
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value(officeSpace, QLatin1String("value-type")).toString();
        QString value;
        if (type == QLatin1String("date"))
            value = attributes.value(officeSpace, QLatin1String("date-value")).left(16).toString();
        else if (type == QLatin1String("float"))
            value = attributes.value(officeSpace, QLatin1String("value")).toString();
        const QString text = paragraphs(xml);
        if (value.isEmpty())
            value = text;
        if (value.endsWith(QLatin1String("T00:00")))
            value.chop(6);
        if (!value.isEmpty()) {
            for (qint64 i = 0; i < times; ++i) {
                if (auto put = m_sink.put(int(std::min<qint64>(m_column + i, m_limits.columns)), value); !put)
                    return put;
            }
        }
        m_column = std::min<qint64>(m_column + times, 1 << 24);
        return success();
    }

    /// The text of the cell the reader stands at, its paragraphs as lines; remarks are none of it.
    QString paragraphs(QXmlStreamReader &xml)
    {
        QString text;
        int depth = 1;
        bool first = true;
        while (depth > 0 && !xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (xml.namespaceUri() == officeSpace && xml.name() == QLatin1String("annotation")) {
                    xml.skipCurrentElement();
                    continue;
                }
                ++depth;
                if (xml.namespaceUri() == textSpace)
                    text += spaceOf(xml, first);
            } else if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::Characters && depth > 1 && text.size() <= m_limits.cellCharacters) {
                text += xml.text();
            } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
                xml.raiseError(QStringLiteral("document type"));
            }
        }
        return text;
    }

    QString spaceOf(const QXmlStreamReader &xml, bool &first) const
    {
        if (xml.name() == QLatin1String("p"))
            return std::exchange(first, false) ? QString() : QStringLiteral("\n");
        if (xml.name() == QLatin1String("line-break"))
            return QStringLiteral("\n");
        if (xml.name() == QLatin1String("tab"))
            return QStringLiteral("\t");
        if (xml.name() == QLatin1String("s"))
            return QString(std::clamp(xml.attributes().value(textSpace, QLatin1String("c")).toInt(), 1, m_limits.cellCharacters), u' ');
        return {};
    }

    QString m_wanted;
    RowSink m_sink;
    const TableLimits &m_limits;
    qint64 m_column = 0;
    bool m_found = false;
};
}

Result<QStringList> odsSheets(const QString &path, const TableLimits &limits)
{
    if (auto open = notEncrypted(path, limits); !open)
        return tl::make_unexpected(open.error());
    QStringList names;
    auto read = readXmlEntry(path, contentEntry, limits, [&names](QXmlStreamReader &xml) {
        while (nextTag(xml)) {
            if (xml.isStartElement() && xml.namespaceUri() == tableSpace && xml.name() == QLatin1String("table")) {
                names << xml.attributes().value(tableSpace, QLatin1String("name")).toString();
                xml.skipCurrentElement();
            }
        }
        return success();
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return names;
}

Outcome readOds(const QString &path, const QString &sheet, const TakeRow &take, const TableLimits &limits)
{
    if (auto open = notEncrypted(path, limits); !open)
        return open;
    SheetReader reader(sheet, take, limits);
    auto read = readXmlEntry(path, contentEntry, limits, [&reader](QXmlStreamReader &xml) { return reader.read(xml); });
    if (read && !reader.found())
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), sheet}});
    return read;
}

}
