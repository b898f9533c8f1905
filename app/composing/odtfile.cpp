// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/odtfile.h"

#include "app/composing/odtstylesheet.h"
#include "app/composing/officeoutline.h"
#include "app/composing/zipfile.h"

namespace congso::composing {

namespace {

const QByteArray mimeType("application/vnd.oasis.opendocument.text");

void writeWords(QXmlStreamWriter &xml, const QString &text, bool &spaceBefore)
{
    QString pending;
    const auto flush = [&] {
        xml.writeCharacters(pending);
        pending.clear();
    };
    for (const QChar c : text) {
        if (c == QChar::LineSeparator) {
            flush();
            xml.writeEmptyElement(QStringLiteral("text:line-break"));
        } else if (c == u' ' && spaceBefore) {
            flush();
            xml.writeEmptyElement(QStringLiteral("text:s"));
        } else {
            pending += c;
        }
        spaceBefore = c == u' ' || c == QChar::LineSeparator;
    }
    flush();
}

void writeParagraph(QXmlStreamWriter &xml, OdtStyleSheet &styles, const OfficeParagraph &paragraph, const OdtStart &start = {})
{
    xml.writeStartElement(QStringLiteral("text:p"));
    xml.writeAttribute(QStringLiteral("text:style-name"), styles.paragraph(paragraph, start));
    bool spaceBefore = true;
    for (const TextRun &run : paragraph.runs) {
        const QString look = styles.look(run);
        if (!look.isEmpty()) {
            xml.writeStartElement(QStringLiteral("text:span"));
            xml.writeAttribute(QStringLiteral("text:style-name"), look);
        }
        writeWords(xml, printable(run.text), spaceBefore);
        if (!look.isEmpty())
            xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeRow(QXmlStreamWriter &xml, OdtStyleSheet &styles, const std::vector<OfficeCell> &row, const OfficeTable &table)
{
    xml.writeStartElement(QStringLiteral("table:table-row"));
    xml.writeAttribute(QStringLiteral("table:style-name"), table.whole ? QStringLiteral("Whole") : QStringLiteral("Row"));
    for (const OfficeCell &cell : row) {
        xml.writeStartElement(QStringLiteral("table:table-cell"));
        xml.writeAttribute(QStringLiteral("table:style-name"), table.ruled ? QStringLiteral("Ruled") : QStringLiteral("Free"));
        xml.writeAttribute(QStringLiteral("office:value-type"), QStringLiteral("string"));
        for (const OfficeParagraph &paragraph : cell.paragraphs)
            writeParagraph(xml, styles, paragraph);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeTable(QXmlStreamWriter &xml, OdtStyleSheet &styles, const OfficeTable &table, const OdtStart &start)
{
    if (table.rows.empty())
        return;
    xml.writeStartElement(QStringLiteral("table:table"));
    xml.writeAttribute(QStringLiteral("table:style-name"), styles.table(table, start));
    for (const OfficeCell &cell : table.rows.front()) {
        xml.writeEmptyElement(QStringLiteral("table:table-column"));
        xml.writeAttribute(QStringLiteral("table:style-name"), styles.column(cell.width));
    }
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool head = i == 0 && table.headed;
        if (head)
            xml.writeStartElement(QStringLiteral("table:table-header-rows"));
        writeRow(xml, styles, table.rows[i], table);
        if (head)
            xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeBody(QXmlStreamWriter &xml, OdtStyleSheet &styles, const OfficeOutline &outline)
{
    xml.writeStartElement(QStringLiteral("office:body"));
    xml.writeStartElement(QStringLiteral("office:text"));
    for (size_t i = 0; i < outline.sections.size(); ++i) {
        OdtStart start{i == 0 ? QStringLiteral("First") : QStringLiteral("Annex"), i == 0 ? 0 : 1};
        for (const OfficeBlock &block : outline.sections[i].blocks) {
            if (const auto *table = std::get_if<OfficeTable>(&block))
                writeTable(xml, styles, *table, start);
            else
                writeParagraph(xml, styles, std::get<OfficeParagraph>(block), start);
            start = {};
        }
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray content(const OfficeOutline &outline)
{
    // The styles stand before the text that says which are needed: it is written twice.
    OdtStyleSheet styles;
    QByteArray unused;
    QXmlStreamWriter collecting(&unused);
    writeBody(collecting, styles, outline);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginOdt(xml, "office:document-content");
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    styles.write(xml);
    xml.writeEndElement();
    writeBody(xml, styles, outline);
    xml.writeEndDocument();
    return bytes;
}

void writeMargins(QXmlStreamWriter &xml, OdtStyleSheet &styles, const char *element, const std::vector<OfficeParagraph> &paragraphs)
{
    if (paragraphs.empty())
        return;
    xml.writeStartElement(QLatin1String(element));
    for (const OfficeParagraph &paragraph : paragraphs)
        writeParagraph(xml, styles, paragraph);
    xml.writeEndElement();
}

void writeMasters(QXmlStreamWriter &xml, OdtStyleSheet &styles, const OfficeOutline &outline)
{
    const auto begin = [&](const char *name, const char *layout, const char *next) {
        xml.writeStartElement(QStringLiteral("style:master-page"));
        xml.writeAttribute(QStringLiteral("style:name"), QLatin1String(name));
        xml.writeAttribute(QStringLiteral("style:page-layout-name"), QLatin1String(layout));
        if (next)
            xml.writeAttribute(QStringLiteral("style:next-style-name"), QLatin1String(next));
    };
    begin("Standard", "Numbered", nullptr);
    xml.writeStartElement(QStringLiteral("style:header"));
    xml.writeStartElement(QStringLiteral("text:p"));
    OfficeParagraph number;
    number.size = outline.numberSize;
    number.align = 'c';
    xml.writeAttribute(QStringLiteral("text:style-name"), styles.paragraph(number, {}));
    xml.writeStartElement(QStringLiteral("text:page-number"));
    xml.writeAttribute(QStringLiteral("text:select-page"), QStringLiteral("current"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    begin("First", "Opening", "Standard");
    writeMargins(xml, styles, "style:header", outline.sections.front().firstHead);
    writeMargins(xml, styles, "style:footer", outline.sections.front().firstFoot);
    xml.writeEndElement();
    begin("Annex", "Plain", "Standard");
    xml.writeEndElement();
}

QByteArray stylesPart(const OfficeOutline &outline)
{
    OdtStyleSheet styles;
    QByteArray unused;
    QXmlStreamWriter collecting(&unused);
    writeMasters(collecting, styles, outline);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginOdt(xml, "office:document-styles");
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    const OfficeSection &first = outline.sections.front();
    writePageLayout(xml, outline, "Numbered", true, false);
    writePageLayout(xml, outline, "Opening", !first.firstHead.empty(), !first.firstFoot.empty());
    writePageLayout(xml, outline, "Plain", false, false);
    styles.write(xml);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:master-styles"));
    writeMasters(xml, styles, outline);
    xml.writeEndDocument();
    return bytes;
}

QByteArray meta(const OfficeOutline &outline, const QDateTime &created)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginOdt(xml, "office:document-meta");
    xml.writeStartElement(QStringLiteral("office:meta"));
    xml.writeTextElement(QStringLiteral("dc:title"), printable(outline.title));
    xml.writeTextElement(QStringLiteral("dc:language"), QStringLiteral("vi-VN"));
    xml.writeTextElement(QStringLiteral("meta:generator"), QStringLiteral("Công Sở"));
    xml.writeTextElement(QStringLiteral("meta:creation-date"), created.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifest()
{
    QByteArray list = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest "
                      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
                      "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"" + mimeType + "\"/>";
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        list += QByteArray("<manifest:file-entry manifest:full-path=\"") + part + "\" manifest:media-type=\"text/xml\"/>";
    return list + "</manifest:manifest>";
}

}

Result<QByteArray> odtOf(const ComposedDocument &document, const QDateTime &created)
{
    const auto outline = officeOutline(document);
    if (!outline)
        return tl::make_unexpected(outline.error());
    // Part 2, 3.3: the kind of file first, and not packed.
    return zipped({{"mimetype", mimeType, true},
                   {"content.xml", content(*outline)},
                   {"styles.xml", stylesPart(*outline)},
                   {"meta.xml", meta(*outline, created)},
                   {"META-INF/manifest.xml", manifest()}},
                  created);
}

}
