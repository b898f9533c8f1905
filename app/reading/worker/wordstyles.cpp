// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/wordstyles.h"

namespace congso::worker {

namespace {

constexpr int deepest = 30; ///< styles upon styles
constexpr float twip = 1 / 20.0f;

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = attributeOf(xml, u"val");
    return value != u"0" && value != u"false" && value != u"off";
}

FormAlign alignOf(const QString &value)
{
    if (value == u"both" || value == u"distribute")
        return FormAlign::Justified;
    if (value == u"center")
        return FormAlign::Centre;
    return value == u"right" || value == u"end" ? FormAlign::End : FormAlign::Start;
}

std::optional<float> length(const QXmlStreamReader &xml, QStringView name)
{
    bool ok = false;
    const float value = attributeOf(xml, name).toFloat(&ok);
    return ok ? std::optional(value * twip) : std::nullopt;
}

void readIndent(const QXmlStreamReader &xml, ParagraphSetting &setting)
{
    const auto left = length(xml, u"left");
    if (const auto value = left ? left : length(xml, u"start"))
        setting.left = value;
    if (const auto first = length(xml, u"firstLine"))
        setting.first = first;
    if (const auto hanging = length(xml, u"hanging"))
        setting.first = -*hanging;
}

void readSpacing(const QXmlStreamReader &xml, ParagraphSetting &setting)
{
    if (const auto before = length(xml, u"before"))
        setting.before = before;
    if (const auto after = length(xml, u"after"))
        setting.after = after;
    constexpr float automatic = 14; // what word processors make of it
    if (attributeOf(xml, u"beforeAutospacing") == u"1")
        setting.before = automatic;
    if (attributeOf(xml, u"afterAutospacing") == u"1")
        setting.after = automatic;
    const QString rule = attributeOf(xml, u"lineRule");
    bool ok = false;
    const float lines = attributeOf(xml, u"line").toFloat(&ok);
    if (ok)
        setting.lines = rule.isEmpty() || rule == u"auto" ? lines / 240 : 0;
}

void readList(QXmlStreamReader &xml, WordParagraph &paragraph)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"numId")
            paragraph.list = attributeOf(xml, u"val");
        else if (xml.name() == u"ilvl")
            paragraph.level = attributeOf(xml, u"val").toInt();
        xml.skipCurrentElement();
    }
}

/// Bold upon bold is not bold: styles of the paragraph and of its letters cancel out.
void toggle(std::optional<bool> &below, const std::optional<bool> &over)
{
    if (over)
        below = below.value_or(false) != *over;
}

}

WordStyles::WordStyles(const OfficeParts &parts)
{
    readTheme(parts.value(u"word/theme/theme1.xml"_qs));
    readStyles(parts.value(u"word/styles.xml"_qs));
    readLists(parts.value(u"word/numbering.xml"_qs));
}

void WordStyles::readTheme(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString *target = nullptr;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"majorFont")
            target = &m_majorFont;
        else if (xml.name() == u"minorFont")
            target = &m_minorFont;
        else if (xml.name() == u"latin" && target && target->isEmpty())
            *target = attributeOf(xml, u"typeface");
    }
}

QString WordStyles::fontIn(const QXmlStreamReader &xml) const
{
    const QString theme = attributeOf(xml, u"asciiTheme");
    if (!theme.isEmpty())
        return theme.startsWith(u"major") ? m_majorFont : m_minorFont;
    const QString font = attributeOf(xml, u"ascii");
    return font.isEmpty() ? attributeOf(xml, u"hAnsi") : font;
}

WordLetters WordStyles::letters(QXmlStreamReader &xml) const
{
    WordLetters result;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == u"rStyle") {
            result.style = attributeOf(xml, u"val");
        } else if (name == u"rFonts") {
            if (const QString font = fontIn(xml); !font.isEmpty())
                result.setting.font = font;
        } else if (name == u"sz") {
            if (const float size = attributeOf(xml, u"val").toFloat() / 2; size > 0)
                result.setting.size = size;
        } else if (name == u"b") {
            result.setting.bold = isOn(xml);
        } else if (name == u"i") {
            result.setting.italic = isOn(xml);
        } else if (name == u"caps") {
            result.setting.capitals = isOn(xml);
        } else if (name == u"vanish") {
            result.setting.hidden = isOn(xml);
        }
        xml.skipCurrentElement();
    }
    return result;
}

WordParagraph WordStyles::paragraph(QXmlStreamReader &xml) const
{
    WordParagraph result;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == u"numPr") {
            readList(xml, result);
            continue;
        }
        if (name == u"pStyle")
            result.style = attributeOf(xml, u"val");
        else if (name == u"jc")
            result.setting.align = alignOf(attributeOf(xml, u"val"));
        else if (name == u"ind")
            readIndent(xml, result.setting);
        else if (name == u"spacing")
            readSpacing(xml, result.setting);
        else if (name == u"pageBreakBefore")
            result.setting.beginsPage = isOn(xml);
        xml.skipCurrentElement();
    }
    return result;
}

void WordStyles::readStyle(QXmlStreamReader &xml)
{
    Style style;
    const QString id = attributeOf(xml, u"styleId");
    const bool paragraphs = attributeOf(xml, u"type") == u"paragraph";
    if (paragraphs && attributeOf(xml, u"default") == u"1")
        m_standard = id;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"basedOn") {
            style.basedOn = attributeOf(xml, u"val");
            xml.skipCurrentElement();
        } else if (xml.name() == u"pPr") {
            style.paragraph = paragraph(xml);
        } else if (xml.name() == u"rPr") {
            style.letters = letters(xml).setting;
        } else {
            xml.skipCurrentElement();
        }
    }
    m_styles.insert(id, style);
}

void WordStyles::readStyles(const QByteArray &bytes)
{
    m_letters.font = u"Times New Roman"_qs;
    m_letters.size = 10.0f;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"rPrDefault" && xml.readNextStartElement())
            overlay(m_letters, letters(xml).setting);
        else if (xml.name() == u"pPrDefault" && xml.readNextStartElement())
            m_paragraph = paragraph(xml).setting;
        else if (xml.name() == u"style")
            readStyle(xml);
    }
}

void WordStyles::readLists(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString kind, list;
    int level = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"abstractNum")
            kind = attributeOf(xml, u"abstractNumId");
        else if (xml.name() == u"lvl")
            level = attributeOf(xml, u"ilvl").toInt();
        else if (xml.name() == u"pPr" && list.isEmpty())
            m_listLevels[kind].insert(level, paragraph(xml).setting);
        else if (xml.name() == u"num")
            list = attributeOf(xml, u"numId");
        else if (xml.name() == u"abstractNumId")
            m_listKinds.insert(list, attributeOf(xml, u"val"));
    }
}

QList<const WordStyles::Style *> WordStyles::chain(const QString &name) const
{
    QList<const Style *> result;
    QString next = name;
    while (result.size() < deepest) {
        const auto found = m_styles.constFind(next);
        if (found == m_styles.constEnd())
            break;
        result.prepend(&*found);
        next = found->basedOn;
    }
    return result;
}

std::optional<QString> WordStyles::listOf(const WordParagraph &own) const
{
    if (own.list)
        return own.list;
    std::optional<QString> list;
    for (const Style *style : chain(own.style.isEmpty() ? m_standard : own.style)) {
        if (style->paragraph.list)
            list = style->paragraph.list;
    }
    return list;
}

bool WordStyles::isListed(const WordParagraph &own) const
{
    const auto list = listOf(own);
    return list && *list != u"0" && !list->isEmpty();
}

ParagraphSetting WordStyles::resolved(const WordParagraph &own) const
{
    ParagraphSetting result = m_paragraph;
    for (const Style *style : chain(own.style.isEmpty() ? m_standard : own.style))
        overlay(result, style->paragraph.setting);
    if (isListed(own))
        overlay(result, m_listLevels.value(m_listKinds.value(*listOf(own))).value(own.level));
    overlay(result, own.setting);
    return result;
}

LetterSetting WordStyles::resolved(const WordParagraph &paragraph, const WordLetters &own) const
{
    LetterSetting result = m_letters;
    for (const Style *style : chain(paragraph.style.isEmpty() ? m_standard : paragraph.style))
        overlay(result, style->letters);
    LetterSetting letters;
    for (const Style *style : chain(own.style))
        overlay(letters, style->letters);
    toggle(result.bold, letters.bold);
    toggle(result.italic, letters.italic);
    toggle(result.capitals, letters.capitals);
    letters.bold = letters.italic = letters.capitals = std::nullopt;
    overlay(result, letters);
    overlay(result, own.setting);
    return result;
}

}
