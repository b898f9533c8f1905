// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/textdocument.h"

#include <QSaveFile>
#include <QXmlStreamWriter>

#include <archive.h>
#include <archive_entry.h>

namespace congso::exporting {

namespace {
const QByteArray mimeType("application/vnd.oasis.opendocument.text");
constexpr double tableCm = 26.7; ///< A4 across without its margins of 1.5 cm

struct Space
{
    const char *prefix;
    const char *name;
};
constexpr Space spaces[] = {{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"}, {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                            {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},   {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                            {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"}};

void begin(QXmlStreamWriter &xml, const char *root)
{
    xml.writeStartDocument();
    xml.writeStartElement(QLatin1String(root));
    for (const Space &space : spaces)
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(space.prefix), QLatin1String(space.name));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
}

/// XML has no letters for most control characters.
QString writable(QString text)
{
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF); });
    return text;
}

void paragraph(QXmlStreamWriter &xml, const QString &text, const char *style)
{
    xml.writeStartElement(QStringLiteral("text:p"));
    xml.writeAttribute(QStringLiteral("text:style-name"), QLatin1String(style));
    xml.writeCharacters(writable(text));
    xml.writeEndElement();
}

void textStyle(QXmlStreamWriter &xml, const char *name, const char *size, const char *weight, const char *align)
{
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), QLatin1String(name));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("paragraph"));
    xml.writeEmptyElement(QStringLiteral("style:paragraph-properties"));
    xml.writeAttribute(QStringLiteral("fo:text-align"), QLatin1String(align));
    xml.writeEmptyElement(QStringLiteral("style:text-properties"));
    xml.writeAttribute(QStringLiteral("fo:font-family"), QStringLiteral("'Times New Roman'"));
    xml.writeAttribute(QStringLiteral("fo:font-size"), QLatin1String(size));
    xml.writeAttribute(QStringLiteral("fo:font-weight"), QLatin1String(weight));
    xml.writeEndElement();
}

void columnStyles(QXmlStreamWriter &xml, const QList<ExportColumn> &columns)
{
    int all = 0;
    for (const ExportColumn &column : columns)
        all += column.weight;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        xml.writeStartElement(QStringLiteral("style:style"));
        xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("C%1").arg(at));
        xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("table-column"));
        xml.writeEmptyElement(QStringLiteral("style:table-column-properties"));
        xml.writeAttribute(QStringLiteral("style:column-width"), QStringLiteral("%1cm").arg(tableCm * columns.at(at).weight / std::max(all, 1), 0, 'f', 2));
        xml.writeEndElement();
    }
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Cell"));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("table-cell"));
    xml.writeEmptyElement(QStringLiteral("style:table-cell-properties"));
    xml.writeAttribute(QStringLiteral("fo:border"), QStringLiteral("0.5pt solid #000000"));
    xml.writeAttribute(QStringLiteral("fo:padding"), QStringLiteral("0.1cm"));
    xml.writeEndElement();
}

void row(QXmlStreamWriter &xml, const QStringList &texts, const char *style)
{
    xml.writeStartElement(QStringLiteral("table:table-row"));
    for (const QString &text : texts) {
        xml.writeStartElement(QStringLiteral("table:table-cell"));
        xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("Cell"));
        xml.writeAttribute(QStringLiteral("office:value-type"), QStringLiteral("string"));
        paragraph(xml, text, style);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

Result<qint64> table(QXmlStreamWriter &xml, const ExportHead &head, const RowSource &next)
{
    xml.writeStartElement(QStringLiteral("table:table"));
    QStringList titles;
    for (qsizetype at = 0; at < head.columns.size(); ++at) {
        xml.writeEmptyElement(QStringLiteral("table:table-column"));
        xml.writeAttribute(QStringLiteral("table:style-name"), QStringLiteral("C%1").arg(at));
        titles << head.columns.at(at).title;
    }
    xml.writeStartElement(QStringLiteral("table:table-header-rows"));
    row(xml, titles, "Head");
    xml.writeEndElement();
    const Result<qint64> rows = eachRow(next, [&xml](const QStringList &texts) {
        row(xml, texts, "Body");
        return true;
    });
    xml.writeEndElement();
    return rows;
}

Result<qint64> content(QByteArray &bytes, const ExportHead &head, const RowSource &next)
{
    QXmlStreamWriter xml(&bytes);
    begin(xml, "office:document-content");
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    textStyle(xml, "Agency", "12pt", "normal", "start");
    textStyle(xml, "Title", "14pt", "bold", "center");
    textStyle(xml, "Head", "11pt", "bold", "center");
    textStyle(xml, "Body", "11pt", "normal", "start");
    columnStyles(xml, head.columns);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:body"));
    xml.writeStartElement(QStringLiteral("office:text"));
    paragraph(xml, head.agency, "Agency");
    paragraph(xml, head.title, "Title");
    auto rows = table(xml, head, next);
    xml.writeEndDocument();
    return rows;
}

/// The sheet and its foot.
QByteArray styles(const QString &mark)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    begin(xml, "office:document-styles");
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    textStyle(xml, "Mark", "9pt", "normal", "start");
    xml.writeStartElement(QStringLiteral("style:page-layout"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Across"));
    xml.writeEmptyElement(QStringLiteral("style:page-layout-properties"));
    xml.writeAttribute(QStringLiteral("fo:page-width"), QStringLiteral("29.7cm"));
    xml.writeAttribute(QStringLiteral("fo:page-height"), QStringLiteral("21cm"));
    xml.writeAttribute(QStringLiteral("style:print-orientation"), QStringLiteral("landscape"));
    xml.writeAttribute(QStringLiteral("fo:margin"), QStringLiteral("1.5cm"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:master-styles"));
    xml.writeStartElement(QStringLiteral("style:master-page"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Standard"));
    xml.writeAttribute(QStringLiteral("style:page-layout-name"), QStringLiteral("Across"));
    xml.writeStartElement(QStringLiteral("style:footer"));
    paragraph(xml, mark, "Mark");
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifest()
{
    QByteArray list = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest "
                      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
                      "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"" + mimeType + "\"/>";
    for (const char *part : {"content.xml", "styles.xml"})
        list += QByteArray("<manifest:file-entry manifest:full-path=\"") + part + "\" manifest:media-type=\"text/xml\"/>";
    return list + "</manifest:manifest>";
}

la_ssize_t intoBuffer(struct archive *, void *buffer, const void *data, size_t size)
{
    static_cast<QByteArray *>(buffer)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

/// Part 2, 3.3: the kind of file first, and not packed.
QByteArray packed(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray zip;
    struct archive *archive = archive_write_new();
    archive_write_set_format_zip(archive);
    archive_write_set_bytes_per_block(archive, 0);
    archive_write_open(archive, &zip, nullptr, intoBuffer, nullptr);
    bool good = true;
    for (const auto &[name, bytes] : parts) {
        name == "mimetype" ? archive_write_zip_set_compression_store(archive) : archive_write_zip_set_compression_deflate(archive);
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        good = good && archive_write_header(archive, entry) == ARCHIVE_OK
            && archive_write_data(archive, bytes.constData(), size_t(bytes.size())) == la_ssize_t(bytes.size());
        archive_entry_free(entry);
    }
    good = archive_write_close(archive) == ARCHIVE_OK && good;
    archive_write_free(archive);
    return good ? zip : QByteArray();
}
}

Result<qint64> writeTextDocument(const QString &file, const ExportHead &head, const QString &mark, const RowSource &next)
{
    QByteArray text;
    auto rows = content(text, head, next);
    if (!rows)
        return rows;
    const QByteArray zip = packed({{"mimetype", mimeType}, {"content.xml", text}, {"styles.xml", styles(mark)}, {"META-INF/manifest.xml", manifest()}});
    QSaveFile target(file);
    if (zip.isEmpty() || !target.open(QIODevice::WriteOnly) || target.write(zip) != zip.size() || !target.commit())
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), file}});
    return rows;
}

}
