// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/odtstylesheet.h"

namespace congso::composing {

namespace {

constexpr double headerTop = 7; // of the page number, millimetres

QString asMm(double millimetres)
{
    return QString::number(millimetres, 'f', 2) + QStringLiteral("mm");
}

QString asPt(double points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

QString alignment(char align)
{
    return align == 'c' ? QStringLiteral("center") : align == 'j' ? QStringLiteral("justify") : align == 'r' ? QStringLiteral("end") : QStringLiteral("start");
}

}

QString OdtStyleSheet::add(const QString &key, const QString &prefix, Style style)
{
    const auto known = m_names.constFind(key);
    if (known != m_names.cend())
        return m_styles.at(*known).name;
    style.name = prefix + QString::number(m_styles.size() + 1);
    m_names.insert(key, m_styles.size());
    m_styles += style;
    return style.name;
}

QString OdtStyleSheet::paragraph(const OfficeParagraph &p, const OdtStart &start)
{
    Style style{{}, QStringLiteral("paragraph"), start.master, QStringLiteral("style:paragraph-properties"), {}, {}};
    const QString line = p.rule ? asPt(p.size) : QStringLiteral("%1%").arg(qRound(p.spacing * 100));
    style.properties = {{QStringLiteral("fo:text-align"), alignment(p.align)},
                        {QStringLiteral("fo:margin-top"), asPt(p.before)},
                        {QStringLiteral("fo:margin-bottom"), asPt(0)},
                        {QStringLiteral("fo:margin-left"), asMm(p.left)},
                        {QStringLiteral("fo:margin-right"), asMm(p.right)},
                        {QStringLiteral("fo:text-indent"), asMm(p.firstIndent)},
                        {QStringLiteral("fo:line-height"), line},
                        {QStringLiteral("fo:orphans"), QStringLiteral("2")},
                        {QStringLiteral("fo:widows"), QStringLiteral("2")}};
    if (p.keepNext)
        style.properties += Attribute{QStringLiteral("fo:keep-with-next"), QStringLiteral("always")};
    if (start.page > 0)
        style.properties += Attribute{QStringLiteral("style:page-number"), QString::number(start.page)};
    const QString colour = p.red ? QStringLiteral("#e60000") : QStringLiteral("#000000");
    if (p.rule)
        style.properties += Attribute{QStringLiteral("fo:border-top"), QStringLiteral("0.75pt solid #000000")};
    if (p.frame)
        style.properties += {{QStringLiteral("fo:border"), QStringLiteral("1pt solid ") + colour}, {QStringLiteral("fo:padding"), QStringLiteral("1.2mm")}};
    style.text = {{QStringLiteral("fo:font-size"), asPt(p.size)}};
    if (p.red)
        style.text += Attribute{QStringLiteral("fo:color"), colour};
    QString key = QStringLiteral("p") + start.master;
    for (const Attribute &attribute : style.properties + style.text)
        key += u'|' + attribute.name + u'=' + attribute.value;
    return add(key, QStringLiteral("P"), style);
}

QString OdtStyleSheet::look(const TextRun &run)
{
    if (!run.bold && !run.italic && !run.underlined)
        return {};
    Style style{{}, QStringLiteral("text"), {}, {}, {}, {}};
    if (run.bold)
        style.text += Attribute{QStringLiteral("fo:font-weight"), QStringLiteral("bold")};
    if (run.italic)
        style.text += Attribute{QStringLiteral("fo:font-style"), QStringLiteral("italic")};
    if (run.underlined)
        style.text += Attribute{QStringLiteral("style:text-underline-style"), QStringLiteral("solid")};
    return add(QStringLiteral("t%1%2%3").arg(int(run.bold)).arg(int(run.italic)).arg(int(run.underlined)), QStringLiteral("T"), style);
}

QString OdtStyleSheet::table(const OfficeTable &table, const OdtStart &start)
{
    double width = 0;
    for (const OfficeCell &cell : table.rows.front())
        width += cell.width;
    Style style{{}, QStringLiteral("table"), start.master, QStringLiteral("style:table-properties"), {}, {}};
    style.properties = {{QStringLiteral("style:width"), asMm(width)}, {QStringLiteral("table:align"), QStringLiteral("left")},
                        {QStringLiteral("fo:margin-top"), asPt(table.before)},
                        {QStringLiteral("table:border-model"), QStringLiteral("collapsing")},
                        {QStringLiteral("style:may-break-between-rows"), QStringLiteral("true")}};
    if (start.page > 0)
        style.properties += Attribute{QStringLiteral("style:page-number"), QString::number(start.page)};
    return add(QStringLiteral("b%1|%2|%3|%4").arg(start.master).arg(start.page).arg(width).arg(table.before), QStringLiteral("B"), style);
}

QString OdtStyleSheet::column(double width)
{
    Style style{{}, QStringLiteral("table-column"), {}, QStringLiteral("style:table-column-properties"), {}, {}};
    style.properties = {{QStringLiteral("style:column-width"), asMm(width)}};
    return add(QStringLiteral("c") + asMm(width), QStringLiteral("C"), style);
}

void OdtStyleSheet::write(QXmlStreamWriter &xml) const
{
    const auto properties = [&](const QString &element, const QList<Attribute> &attributes) {
        if (attributes.isEmpty())
            return;
        xml.writeEmptyElement(element);
        for (const Attribute &attribute : attributes)
            xml.writeAttribute(attribute.name, attribute.value);
    };
    for (const Style &style : m_styles) {
        xml.writeStartElement(QStringLiteral("style:style"));
        xml.writeAttribute(QStringLiteral("style:name"), style.name);
        xml.writeAttribute(QStringLiteral("style:family"), style.family);
        if (!style.master.isEmpty())
            xml.writeAttribute(QStringLiteral("style:master-page-name"), style.master);
        properties(style.element, style.properties);
        if (style.family == QLatin1String("paragraph")) {
            QList<Attribute> text = style.text;
            text.prepend({QStringLiteral("fo:font-family"), QStringLiteral("'Times New Roman'")});
            text += {{QStringLiteral("fo:language"), QStringLiteral("vi")}, {QStringLiteral("fo:country"), QStringLiteral("VN")}};
            properties(QStringLiteral("style:text-properties"), text);
        } else {
            properties(QStringLiteral("style:text-properties"), style.text);
        }
        xml.writeEndElement();
    }
    const auto fixed = [&](const char *name, const char *family, const QString &element, const QList<Attribute> &attributes) {
        xml.writeStartElement(QStringLiteral("style:style"));
        xml.writeAttribute(QStringLiteral("style:name"), QLatin1String(name));
        xml.writeAttribute(QStringLiteral("style:family"), QLatin1String(family));
        properties(element, attributes);
        xml.writeEndElement();
    };
    const QString cell = QStringLiteral("style:table-cell-properties");
    fixed("Free", "table-cell", cell, {{QStringLiteral("fo:padding"), QStringLiteral("0mm")}, {QStringLiteral("fo:border"), QStringLiteral("none")}});
    fixed("Ruled", "table-cell", cell,
          {{QStringLiteral("fo:padding"), QStringLiteral("0.8mm")}, {QStringLiteral("fo:border"), QStringLiteral("0.5pt solid #000000")}});
    const QString row = QStringLiteral("style:table-row-properties");
    fixed("Row", "table-row", row, {{QStringLiteral("fo:keep-together"), QStringLiteral("auto")}});
    fixed("Whole", "table-row", row, {{QStringLiteral("fo:keep-together"), QStringLiteral("always")}});
}

void beginOdt(QXmlStreamWriter &xml, const char *root)
{
    static const char *const spaces[][2] = {{"office", "office"}, {"text", "text"}, {"table", "table"}, {"style", "style"}, {"meta", "meta"}};
    xml.writeStartDocument();
    xml.writeStartElement(QLatin1String(root));
    for (const auto &space : spaces)
        xml.writeAttribute(QStringLiteral("xmlns:%1").arg(QLatin1String(space[0])), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(space[1])));
    xml.writeAttribute(QStringLiteral("xmlns:fo"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
}

void writePageLayout(QXmlStreamWriter &xml, const OfficeOutline &outline, const char *name, bool head, bool foot)
{
    const double top = outline.margins.top();
    xml.writeStartElement(QStringLiteral("style:page-layout"));
    xml.writeAttribute(QStringLiteral("style:name"), QLatin1String(name));
    xml.writeEmptyElement(QStringLiteral("style:page-layout-properties"));
    xml.writeAttribute(QStringLiteral("fo:page-width"), asMm(outline.page.width()));
    xml.writeAttribute(QStringLiteral("fo:page-height"), asMm(outline.page.height()));
    xml.writeAttribute(QStringLiteral("style:print-orientation"), QStringLiteral("portrait"));
    xml.writeAttribute(QStringLiteral("fo:margin-top"), asMm(head ? headerTop : top));
    xml.writeAttribute(QStringLiteral("fo:margin-bottom"), asMm(outline.margins.bottom()));
    xml.writeAttribute(QStringLiteral("fo:margin-left"), asMm(outline.margins.left()));
    xml.writeAttribute(QStringLiteral("fo:margin-right"), asMm(outline.margins.right()));
    const auto part = [&](const char *element, bool there, const char *gap, double height) {
        xml.writeStartElement(QLatin1String(element));
        if (there) {
            xml.writeEmptyElement(QStringLiteral("style:header-footer-properties"));
            xml.writeAttribute(QLatin1String(gap), QStringLiteral("0mm"));
            xml.writeAttribute(QStringLiteral("fo:min-height"), asMm(height));
        }
        xml.writeEndElement();
    };
    part("style:header-style", head, "fo:margin-bottom", top - headerTop);
    part("style:footer-style", foot, "fo:margin-top", 5);
    xml.writeEndElement();
}

}
