// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/partedits.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace congso::formcheck {

namespace {

/// The order of CT_RPr; what follows the last of ours matters only as a place to insert before.
const QStringList &propertyOrder()
{
    static const QStringList order{u"rStyle"_qs, u"rFonts"_qs, u"b"_qs, u"bCs"_qs, u"i"_qs, u"iCs"_qs, u"caps"_qs, u"smallCaps"_qs, u"strike"_qs, u"dstrike"_qs,
                                   u"outline"_qs, u"shadow"_qs, u"emboss"_qs, u"imprint"_qs, u"noProof"_qs, u"snapToGrid"_qs, u"vanish"_qs, u"webHidden"_qs, u"color"_qs,
                                   u"spacing"_qs, u"w"_qs, u"kern"_qs, u"position"_qs, u"sz"_qs, u"szCs"_qs, u"highlight"_qs, u"u"_qs, u"effect"_qs, u"bdr"_qs, u"shd"_qs,
                                   u"fitText"_qs, u"vertAlign"_qs, u"rtl"_qs, u"cs"_qs, u"em"_qs, u"lang"_qs, u"eastAsianLayout"_qs, u"specVanish"_qs, u"oMath"_qs};
    return order;
}

/// \a inside without the property, and \a element where it belongs.
QString withProperty(const QString &inside, const QString &name, const QString &element)
{
    const QRegularExpression old(u"<w:"_qs + name + u"(?:\\s[^<>]*)?(?:/>|></w:"_qs + name + u">)"_qs);
    QString result = QString(inside).remove(old);
    static const QRegularExpression property(u"<w:(\\w+)"_qs);
    const qsizetype rank = propertyOrder().indexOf(name);
    auto each = property.globalMatch(result);
    while (each.hasNext()) {
        const auto match = each.next();
        if (propertyOrder().indexOf(match.captured(1)) > rank)
            return result.insert(match.capturedStart(), element);
    }
    return result + element;
}

QString on(const QString &name, bool value)
{
    return value ? u"<w:"_qs + name + u"/>"_qs : u"<w:"_qs + name + u" w:val=\"0\"/>"_qs;
}

}

bool PartEdits::replace(const FormRange &range, const QString &text)
{
    if (range.from < 0 || range.to < range.from || range.to > m_xml.size())
        return false;
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it) {
        if (range.from < it->first && it.key() < range.to)
            return false;
        if (it.key() == range.from)
            return false;
    }
    m_edits.insert(range.from, {range.to, text});
    return true;
}

QString PartEdits::result() const
{
    QString result;
    int at = 0;
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it) {
        result += m_xml.mid(at, it.key() - at) + it->second;
        at = it->first;
    }
    return result + m_xml.mid(at);
}

std::optional<QString> lettersOf(const QString &xml)
{
    static const QRegularExpression strange(u"[<>]|&(?!amp;|lt;|gt;|quot;|apos;)"_qs);
    if (strange.match(xml).hasMatch())
        return {};
    QString text = xml;
    text.replace(u"&lt;"_qs, u"<"_qs).replace(u"&gt;"_qs, u">"_qs).replace(u"&quot;"_qs, u"\""_qs).replace(u"&apos;"_qs, u"'"_qs);
    return text.replace(u"&amp;"_qs, u"&"_qs);
}

QString wordProperties(const QString &properties, const LetterChange &change)
{
    static const QRegularExpression shape(u"^<w:rPr(?:\\s[^<>]*)?(?:/>|>(.*)</w:rPr>)$"_qs, QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(properties);
    if (!properties.isEmpty() && !match.hasMatch())
        return {};
    QString inside = match.captured(1);
    if (inside.contains(u"rPrChange"))
        return {}; // tracked: whoever accepts it decides
    if (!change.font.isEmpty()) {
        const QString font = change.font.toHtmlEscaped();
        inside = withProperty(inside, u"rFonts"_qs, QStringLiteral("<w:rFonts w:ascii=\"%1\" w:hAnsi=\"%1\" w:eastAsia=\"%1\" w:cs=\"%1\"/>").arg(font));
    }
    if (change.bold)
        inside = withProperty(inside, u"b"_qs, on(u"b"_qs, *change.bold));
    if (change.italic)
        inside = withProperty(inside, u"i"_qs, on(u"i"_qs, *change.italic));
    if (change.size) {
        const QString half = QString::number(int(std::lround(*change.size * 2)));
        inside = withProperty(inside, u"sz"_qs, u"<w:sz w:val=\""_qs + half + u"\"/>"_qs);
        inside = withProperty(inside, u"szCs"_qs, u"<w:szCs w:val=\""_qs + half + u"\"/>"_qs);
    }
    return u"<w:rPr>"_qs + inside + u"</w:rPr>"_qs;
}

QString odtStyle(const QString &name, const LetterChange &change)
{
    QString properties;
    if (change.size)
        properties += u" fo:font-size=\""_qs + QString::number(double(*change.size)) + u"pt\""_qs;
    if (change.bold)
        properties += *change.bold ? u" fo:font-weight=\"bold\""_qs : u" fo:font-weight=\"normal\""_qs;
    if (change.italic)
        properties += *change.italic ? u" fo:font-style=\"italic\""_qs : u" fo:font-style=\"normal\""_qs;
    if (!change.font.isEmpty())
        properties += u" fo:font-family=\"'"_qs + change.font.toHtmlEscaped() + u"'\""_qs;
    return u"<style:style style:name=\""_qs + name + u"\" style:family=\"text\"><style:text-properties"_qs + properties + u"/></style:style>"_qs;
}

QString withAttribute(const QString &tag, const QString &attribute, const QString &value)
{
    const QRegularExpression old(u"(\\s"_qs + attribute + u"=)(\"[^\"<>]*\"|'[^'<>]*')"_qs);
    return QString(tag).replace(old, u"\\1\""_qs + value + u"\""_qs);
}

}
