// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/odtstyles.h"

namespace congso::worker {

namespace {

constexpr int deepest = 30; ///< styles upon styles

/// "2.5cm", "13pt"; in points. None for shares.
std::optional<float> lengthOf(const QString &text)
{
    static const QHash<QString, float> units{{u"pt"_qs, 1.0f}, {u"cm"_qs, 72 / 2.54f}, {u"mm"_qs, 72 / 25.4f}, {u"in"_qs, 72.0f}, {u"pc"_qs, 12.0f}, {u"px"_qs, 0.75f}};
    const auto unit = units.constFind(text.right(2));
    bool ok = false;
    const float value = text.left(text.size() - 2).toFloat(&ok);
    return ok && unit != units.constEnd() ? std::optional(value * *unit) : std::nullopt;
}

std::optional<float> lengthIn(const QXmlStreamReader &xml, QStringView name)
{
    return lengthOf(attributeOf(xml, name));
}

std::optional<float> shareOf(const QString &text)
{
    bool ok = false;
    const float value = text.endsWith(u'%') ? text.chopped(1).toFloat(&ok) / 100 : 0;
    return ok ? std::optional(value) : std::nullopt;
}

ParagraphSetting paragraphIn(const QXmlStreamReader &xml)
{
    ParagraphSetting result;
    const QString align = attributeOf(xml, u"text-align");
    if (!align.isEmpty()) {
        result.align = align == u"justify" ? FormAlign::Justified
            : align == u"center"           ? FormAlign::Centre
            : align == u"end" || align == u"right" ? FormAlign::End
                                                   : FormAlign::Start;
    }
    result.first = lengthIn(xml, u"text-indent");
    result.left = lengthIn(xml, u"margin-left");
    result.before = lengthIn(xml, u"margin-top");
    result.after = lengthIn(xml, u"margin-bottom");
    if (const QString height = attributeOf(xml, u"line-height"); !height.isEmpty())
        result.lines = height == u"normal" ? 1 : shareOf(height).value_or(0);
    if (const QString page = attributeOf(xml, u"break-before"); !page.isEmpty())
        result.beginsPage = page == u"page";
    return result;
}

}

OdtStyles::OdtStyles(const QByteArray &styles, const QByteArray &content)
{
    read(styles);
    read(content);
}

LetterSetting OdtStyles::lettersIn(const QXmlStreamReader &xml) const
{
    LetterSetting result;
    const QString face = attributeOf(xml, u"font-name");
    const QString family = attributeOf(xml, u"font-family");
    if (!face.isEmpty() || !family.isEmpty())
        result.font = QString(face.isEmpty() ? family : m_faces.value(face, face)).remove(u'\'').section(u',', 0, 0);
    const QString size = attributeOf(xml, u"font-size");
    if (const auto share = shareOf(size))
        result.size = -*share;
    else
        result.size = lengthOf(size);
    if (const QString weight = attributeOf(xml, u"font-weight"); !weight.isEmpty())
        result.bold = weight == u"bold" || weight.toInt() >= 600;
    if (const QString style = attributeOf(xml, u"font-style"); !style.isEmpty())
        result.italic = style == u"italic" || style == u"oblique";
    if (const QString transform = attributeOf(xml, u"text-transform"); !transform.isEmpty())
        result.capitals = transform == u"uppercase";
    if (const QString display = attributeOf(xml, u"display"); !display.isEmpty())
        result.hidden = display == u"none" || display == u"true";
    return result;
}

void OdtStyles::readStyle(QXmlStreamReader &xml, bool standard)
{
    Style style;
    const QString family = attributeOf(xml, u"family");
    const QString name = attributeOf(xml, u"name");
    style.parent = attributeOf(xml, u"parent-style-name");
    style.master = attributeOf(xml, u"master-page-name");
    while (xml.readNextStartElement()) {
        if (xml.name() == u"text-properties")
            style.letters = lettersIn(xml);
        else if (xml.name() == u"paragraph-properties")
            style.paragraph = paragraphIn(xml);
        xml.skipCurrentElement();
    }
    if (standard)
        m_standard.insert(family, style);
    else
        m_styles.insert(family + u' ' + name, style);
}

void OdtStyles::readLayout(QXmlStreamReader &xml, const QString &raw)
{
    FormSection section;
    const QString name = attributeOf(xml, u"name");
    while (xml.readNextStartElement()) {
        if (xml.name() == u"page-layout-properties") {
            section.page = QSizeF(lengthIn(xml, u"page-width").value_or(0), lengthIn(xml, u"page-height").value_or(0));
            section.margins = QMarginsF(lengthIn(xml, u"margin-left").value_or(0), lengthIn(xml, u"margin-top").value_or(0),
                                        lengthIn(xml, u"margin-right").value_or(0), lengthIn(xml, u"margin-bottom").value_or(0));
            section.marginElement = {tagBefore(raw, xml.characterOffset()), int(xml.characterOffset())};
            section.sizeElement = section.marginElement;
        }
        xml.skipCurrentElement();
    }
    m_layouts.insert(name, section);
}

void OdtStyles::readMaster(QXmlStreamReader &xml)
{
    Master master;
    const QString name = attributeOf(xml, u"name");
    master.layout = attributeOf(xml, u"page-layout-name");
    master.next = attributeOf(xml, u"next-style-name");
    while (xml.readNextStartElement()) {
        master.hasHeader = master.hasHeader || (xml.name() == u"header" && attributeOf(xml, u"display") != u"false");
        master.firstDiffers = master.firstDiffers || xml.name() == u"header-first";
        xml.skipCurrentElement();
    }
    if (m_firstMaster.isEmpty() || name == u"Standard")
        m_firstMaster = name;
    m_masters.insert(name, master);
}

void OdtStyles::read(const QByteArray &bytes)
{
    const QString raw = QString::fromUtf8(bytes);
    QXmlStreamReader xml(raw);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"font-face")
            m_faces.insert(attributeOf(xml, u"name"), attributeOf(xml, u"font-family"));
        else if (xml.name() == u"default-style")
            readStyle(xml, true);
        else if (xml.name() == u"style")
            readStyle(xml, false);
        else if (xml.name() == u"page-layout")
            readLayout(xml, raw);
        else if (xml.name() == u"master-page")
            readMaster(xml);
        else if (xml.name() == u"body")
            return;
    }
}

QList<const OdtStyles::Style *> OdtStyles::chain(const QString &family, const QString &name) const
{
    QList<const Style *> result;
    QString next = name;
    while (result.size() < deepest) {
        const auto found = m_styles.constFind(family + u' ' + next);
        if (found == m_styles.constEnd())
            break;
        result.prepend(&*found);
        next = found->parent;
    }
    return result;
}

ParagraphSetting OdtStyles::paragraph(const QString &style) const
{
    ParagraphSetting result = m_standard.value(u"paragraph"_qs).paragraph;
    for (const Style *one : chain(u"paragraph"_qs, style))
        overlay(result, one->paragraph);
    return result;
}

LetterSetting OdtStyles::letters(const QString &paragraphStyle) const
{
    LetterSetting result;
    result.font = u"Times New Roman"_qs;
    result.size = 12.0f;
    overlay(result, m_standard.value(u"paragraph"_qs).letters);
    for (const Style *one : chain(u"paragraph"_qs, paragraphStyle))
        overlay(result, one->letters);
    return result;
}

void OdtStyles::overlaySpan(LetterSetting &letters, const QString &spanStyle) const
{
    for (const Style *one : chain(u"text"_qs, spanStyle))
        overlay(letters, one->letters);
}

QString OdtStyles::masterOf(const QString &family, const QString &style) const
{
    QString result;
    for (const Style *one : chain(family, style)) {
        if (!one->master.isEmpty())
            result = one->master;
    }
    return result;
}

FormSection OdtStyles::section(const QString &master) const
{
    const Master found = m_masters.value(master);
    FormSection section = m_layouts.value(found.layout);
    section.firstDiffers = found.firstDiffers || (!found.next.isEmpty() && found.next != master);
    return section;
}

}
