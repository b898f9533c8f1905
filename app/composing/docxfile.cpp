// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/docxfile.h"

#include "app/composing/docxtext.h"
#include "app/composing/zipfile.h"

namespace congso::composing {

namespace {

const char *const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const char *const packages = "http://schemas.openxmlformats.org/package/2006";
const char *const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

QByteArray head(const char *root)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:") + root
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + office + "\">";
}

/// A header or a footer of its own file.
QByteArray margin(const char *root, const std::vector<OfficeParagraph> &paragraphs)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    for (const OfficeParagraph &paragraph : paragraphs)
        writeDocxParagraph(xml, paragraph);
    if (paragraphs.empty())
        writeDocxParagraph(xml, smallParagraph());
    return head(root) + bytes + "</w:" + root + ">";
}

QByteArray numberHeader(double size)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    writeDocxPageNumber(xml, size);
    return head("hdr") + bytes + "</w:hdr>";
}

QByteArray body(const OfficeOutline &outline)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    for (size_t i = 0; i < outline.sections.size(); ++i) {
        for (const OfficeBlock &block : outline.sections[i].blocks) {
            if (const auto *table = std::get_if<OfficeTable>(&block))
                writeDocxTable(xml, *table);
            else
                writeDocxParagraph(xml, std::get<OfficeParagraph>(block));
        }
        // A section's page is said behind its last paragraph, which must not be a table.
        const DocxSection section{i > 0, i == 0, i + 1 == outline.sections.size()};
        writeDocxSection(xml, outline, section);
    }
    return head("document") + "<w:body>" + bytes + "</w:body></w:document>";
}

QByteArray styles()
{
    return head("styles")
        + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" "
          "w:eastAsia=\"Times New Roman\"/><w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault>"
          "<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
          "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style></w:styles>";
}

QByteArray contentTypes()
{
    QByteArray list = QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\"") + packages + "/content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>";
    static const char *const parts[][2] = {{"document", "document.main"}, {"styles", "styles"}, {"header1", "header"}, {"header2", "header"},
                                           {"header3", "header"}, {"footer1", "footer"}, {"footer2", "footer"}};
    for (const auto &part : parts)
        list += QByteArray("<Override PartName=\"/word/") + part[0] + ".xml\" ContentType=\"" + mainType + part[1] + "+xml\"/>";
    return list + "</Types>";
}

QByteArray relations(const QList<std::array<const char *, 3>> &targets)
{
    QByteArray list = QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"") + packages + "/relationships\">";
    for (const auto &[id, type, target] : targets)
        list += QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    return list + "</Relationships>";
}

QByteArray rootRelations()
{
    return relations({{"rId1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "word/document.xml"},
                      {"rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"}});
}

QByteArray documentRelations()
{
    constexpr const char *header = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";
    constexpr const char *footer = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer";
    return relations({{"rId1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles", "styles.xml"},
                      {"rIdNumber", header, "header1.xml"}, {"rIdFirst", header, "header2.xml"}, {"rIdBlank", header, "header3.xml"},
                      {"rIdFoot", footer, "footer1.xml"}, {"rIdNoFoot", footer, "footer2.xml"}});
}

QByteArray core(const OfficeOutline &outline, const QDateTime &created)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("cp:coreProperties"));
    xml.writeAttribute(QStringLiteral("xmlns:cp"), QLatin1String(packages) + QStringLiteral("/metadata/core-properties"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("xmlns:dcterms"), QStringLiteral("http://purl.org/dc/terms/"));
    xml.writeAttribute(QStringLiteral("xmlns:xsi"), QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"));
    xml.writeTextElement(QStringLiteral("dc:title"), printable(outline.title));
    xml.writeTextElement(QStringLiteral("dc:language"), QStringLiteral("vi-VN"));
    xml.writeStartElement(QStringLiteral("dcterms:created"));
    xml.writeAttribute(QStringLiteral("xsi:type"), QStringLiteral("dcterms:W3CDTF"));
    xml.writeCharacters(created.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

}

Result<QByteArray> docxOf(const ComposedDocument &document, const QDateTime &created)
{
    const auto outline = officeOutline(document);
    if (!outline)
        return tl::make_unexpected(outline.error());
    const OfficeSection &first = outline->sections.front();
    return zipped({{"[Content_Types].xml", contentTypes()},
                   {"_rels/.rels", rootRelations()},
                   {"word/document.xml", body(*outline)},
                   {"word/_rels/document.xml.rels", documentRelations()},
                   {"word/styles.xml", styles()},
                   {"word/header1.xml", numberHeader(outline->numberSize)},
                   {"word/header2.xml", margin("hdr", first.firstHead)},
                   {"word/header3.xml", margin("hdr", {})},
                   {"word/footer1.xml", margin("ftr", first.firstFoot)},
                   {"word/footer2.xml", margin("ftr", {})},
                   {"docProps/core.xml", core(*outline, created)}},
                  created);
}

}
