// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/docxtext.h"

namespace congso::composing {

namespace {

constexpr double numberTop = 7; // millimetres

QString twips(double millimetres)
{
    return QString::number(qRound(millimetres / 25.4 * 1440));
}

QString pointTwips(double points)
{
    return QString::number(qRound(points * 20));
}

void value(QXmlStreamWriter &xml, const char *element, const QString &text)
{
    xml.writeEmptyElement(QLatin1String(element));
    xml.writeAttribute(QStringLiteral("w:val"), text);
}

/// An empty element with attributes, in pairs.
void mark(QXmlStreamWriter &xml, const char *element, std::initializer_list<std::pair<const char *, QString>> attributes)
{
    xml.writeEmptyElement(QLatin1String(element));
    for (const auto &[name, text] : attributes)
        xml.writeAttribute(QLatin1String(name), text);
}

void border(QXmlStreamWriter &xml, const char *side, int eighths, const QString &colour, int space)
{
    mark(xml, side, {{"w:val", QStringLiteral("single")}, {"w:sz", QString::number(eighths)}, {"w:space", QString::number(space)}, {"w:color", colour}});
}

void writeBorders(QXmlStreamWriter &xml, const OfficeParagraph &paragraph)
{
    if (!paragraph.rule && !paragraph.frame)
        return;
    const QString colour = paragraph.red ? QStringLiteral("E60000") : QStringLiteral("000000");
    xml.writeStartElement(QStringLiteral("w:pBdr"));
    border(xml, "w:top", paragraph.rule ? 6 : 8, colour, paragraph.rule ? 0 : 3);
    if (paragraph.frame) {
        border(xml, "w:left", 8, colour, 0);
        border(xml, "w:bottom", 8, colour, 3);
        border(xml, "w:right", 8, colour, 0);
    }
    xml.writeEndElement();
}

void writeProperties(QXmlStreamWriter &xml, const OfficeParagraph &paragraph)
{
    xml.writeStartElement(QStringLiteral("w:pPr"));
    if (paragraph.keepNext)
        xml.writeEmptyElement(QStringLiteral("w:keepNext"));
    writeBorders(xml, paragraph);
    const QString line = paragraph.rule ? pointTwips(paragraph.size) : QString::number(qRound(paragraph.spacing * 240));
    mark(xml, "w:spacing", {{"w:before", pointTwips(paragraph.before)}, {"w:after", QStringLiteral("0")}, {"w:line", line},
                            {"w:lineRule", paragraph.rule ? QStringLiteral("exact") : QStringLiteral("auto")}});
    xml.writeEmptyElement(QStringLiteral("w:ind"));
    xml.writeAttribute(QStringLiteral("w:left"), twips(paragraph.left));
    xml.writeAttribute(QStringLiteral("w:right"), twips(paragraph.right));
    if (paragraph.firstIndent < 0)
        xml.writeAttribute(QStringLiteral("w:hanging"), twips(-paragraph.firstIndent));
    else if (paragraph.firstIndent > 0)
        xml.writeAttribute(QStringLiteral("w:firstLine"), twips(paragraph.firstIndent));
    value(xml, "w:jc", paragraph.align == 'c' ? QStringLiteral("center") : paragraph.align == 'j' ? QStringLiteral("both")
                                        : paragraph.align == 'r'                                  ? QStringLiteral("right")
                                                                                                  : QStringLiteral("left"));
    xml.writeStartElement(QStringLiteral("w:rPr"));
    value(xml, "w:sz", QString::number(qRound(paragraph.size * 2)));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeLook(QXmlStreamWriter &xml, const TextRun &run, double size, bool red)
{
    xml.writeStartElement(QStringLiteral("w:rPr"));
    if (run.bold)
        xml.writeEmptyElement(QStringLiteral("w:b"));
    if (run.italic)
        xml.writeEmptyElement(QStringLiteral("w:i"));
    if (red)
        value(xml, "w:color", QStringLiteral("E60000"));
    value(xml, "w:sz", QString::number(qRound(size * 2)));
    value(xml, "w:szCs", QString::number(qRound(size * 2)));
    if (run.underlined)
        value(xml, "w:u", QStringLiteral("single"));
    xml.writeEndElement();
}

void writeRun(QXmlStreamWriter &xml, const TextRun &run, const OfficeParagraph &paragraph)
{
    xml.writeStartElement(QStringLiteral("w:r"));
    writeLook(xml, run, paragraph.size, paragraph.red);
    const QStringList lines = printable(run.text).split(QChar::LineSeparator);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.writeEmptyElement(QStringLiteral("w:br"));
        xml.writeStartElement(QStringLiteral("w:t"));
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(lines.at(i));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeCell(QXmlStreamWriter &xml, const OfficeCell &cell)
{
    xml.writeStartElement(QStringLiteral("w:tc"));
    xml.writeStartElement(QStringLiteral("w:tcPr"));
    mark(xml, "w:tcW", {{"w:w", twips(cell.width)}, {"w:type", QStringLiteral("dxa")}});
    xml.writeEndElement();
    for (const OfficeParagraph &paragraph : cell.paragraphs)
        writeDocxParagraph(xml, paragraph);
    xml.writeEndElement();
}

void writeTableProperties(QXmlStreamWriter &xml, const OfficeTable &table)
{
    double width = 0;
    for (const OfficeCell &cell : table.rows.front())
        width += cell.width;
    xml.writeStartElement(QStringLiteral("w:tblPr"));
    mark(xml, "w:tblW", {{"w:w", twips(width)}, {"w:type", QStringLiteral("dxa")}});
    mark(xml, "w:tblInd", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
    if (table.ruled) {
        xml.writeStartElement(QStringLiteral("w:tblBorders"));
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            border(xml, side, 4, QStringLiteral("000000"), 0);
        xml.writeEndElement();
    }
    mark(xml, "w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    xml.writeStartElement(QStringLiteral("w:tblCellMar"));
    const QString around = table.ruled ? twips(0.8) : QStringLiteral("0");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
        mark(xml, side, {{"w:w", around}, {"w:type", QStringLiteral("dxa")}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("w:tblGrid"));
    for (const OfficeCell &cell : table.rows.front())
        mark(xml, "w:gridCol", {{"w:w", twips(cell.width)}});
    xml.writeEndElement();
}

}

OfficeParagraph smallParagraph()
{
    OfficeParagraph small;
    small.size = 1;
    return small;
}

void writeDocxParagraph(QXmlStreamWriter &xml, const OfficeParagraph &paragraph)
{
    xml.writeStartElement(QStringLiteral("w:p"));
    writeProperties(xml, paragraph);
    for (const TextRun &run : paragraph.runs)
        writeRun(xml, run, paragraph);
    xml.writeEndElement();
}

void writeDocxTable(QXmlStreamWriter &xml, const OfficeTable &table)
{
    if (table.rows.empty())
        return;
    if (table.before > 0) {
        OfficeParagraph above = smallParagraph();
        above.before = table.before - 1;
        writeDocxParagraph(xml, above);
    }
    xml.writeStartElement(QStringLiteral("w:tbl"));
    writeTableProperties(xml, table);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        xml.writeStartElement(QStringLiteral("w:tr"));
        xml.writeStartElement(QStringLiteral("w:trPr"));
        if (table.whole)
            xml.writeEmptyElement(QStringLiteral("w:cantSplit"));
        if (i == 0 && table.headed)
            xml.writeEmptyElement(QStringLiteral("w:tblHeader"));
        xml.writeEndElement();
        for (const OfficeCell &cell : table.rows[i])
            writeCell(xml, cell);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeDocxPageNumber(QXmlStreamWriter &xml, double size)
{
    OfficeParagraph paragraph;
    paragraph.size = size;
    paragraph.align = 'c';
    xml.writeStartElement(QStringLiteral("w:p"));
    writeProperties(xml, paragraph);
    xml.writeStartElement(QStringLiteral("w:fldSimple"));
    xml.writeAttribute(QStringLiteral("w:instr"), QStringLiteral(" PAGE "));
    writeRun(xml, {QStringLiteral("2"), false, false, false}, paragraph);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeDocxSection(QXmlStreamWriter &xml, const OfficeOutline &outline, const DocxSection &section)
{
    if (!section.last) {
        xml.writeStartElement(QStringLiteral("w:p"));
        xml.writeStartElement(QStringLiteral("w:pPr"));
        mark(xml, "w:spacing", {{"w:line", QStringLiteral("20")}, {"w:lineRule", QStringLiteral("exact")}});
    }
    xml.writeStartElement(QStringLiteral("w:sectPr"));
    mark(xml, "w:headerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rIdNumber")}});
    mark(xml, "w:headerReference", {{"w:type", QStringLiteral("first")}, {"r:id", section.opening ? QStringLiteral("rIdFirst") : QStringLiteral("rIdBlank")}});
    // One that is not named is inherited from the section before.
    if (!outline.sections.front().firstFoot.empty())
        mark(xml, "w:footerReference", {{"w:type", QStringLiteral("first")}, {"r:id", section.opening ? QStringLiteral("rIdFoot") : QStringLiteral("rIdNoFoot")}});
    value(xml, "w:type", QStringLiteral("nextPage"));
    mark(xml, "w:pgSz", {{"w:w", twips(outline.page.width())}, {"w:h", twips(outline.page.height())}});
    const QString bottom = twips(outline.margins.bottom());
    mark(xml, "w:pgMar", {{"w:top", twips(outline.margins.top())}, {"w:right", twips(outline.margins.right())}, {"w:bottom", bottom},
                          {"w:left", twips(outline.margins.left())}, {"w:header", twips(numberTop)}, {"w:footer", bottom}, {"w:gutter", QStringLiteral("0")}});
    if (section.countsAnew)
        mark(xml, "w:pgNumType", {{"w:start", QStringLiteral("1")}});
    xml.writeEmptyElement(QStringLiteral("w:titlePg"));
    xml.writeEndElement();
    if (!section.last) {
        xml.writeEndElement();
        xml.writeEndElement();
    }
}

}
