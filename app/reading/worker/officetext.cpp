// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/officetext.h"

#include "app/reading/worker/zipentries.h"
#include "db/text/legacy.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <map>

namespace congso::worker {

namespace {

constexpr qint64 mostXml = qint64(96) * 1024 * 1024;

/// Names in the order people count: sheet2 before sheet10.
struct ByNumber
{
    bool operator()(const QString &a, const QString &b) const
    {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    }
};
using Files = std::map<QString, QByteArray, ByNumber>;

QByteArray taken(Files &files, const QString &name)
{
    const auto found = files.extract(name);
    return found.empty() ? QByteArray() : found.mapped();
}


bool isWanted(const QString &name, wire::ContentKind kind)
{
    switch (kind) {
    case wire::ContentKind::Word:
        return name == u"word/document.xml" || name == u"docProps/core.xml" || name == u"word/footnotes.xml"
            || (name.endsWith(u".xml") && (name.startsWith(u"word/header") || name.startsWith(u"word/footer")));
    case wire::ContentKind::Sheet:
        return name == u"xl/sharedStrings.xml" || name == u"docProps/core.xml" || (name.startsWith(u"xl/worksheets/") && name.endsWith(u".xml"));
    case wire::ContentKind::Slides:
        return name == u"docProps/core.xml" || (name.startsWith(u"ppt/slides/slide") && name.endsWith(u".xml"));
    default: return name == u"content.xml" || name == u"meta.xml";
    }
}

QString decoded(const QString &text, const QString &font)
{
    return text::decodeFrom(text, text::legacyEncodingOfFont(font), text::legacyFontOf(font));
}

/// The text of one XML file of a word processor or a slide. Names of elements are looked at without their
/// prefix: p and h are paragraphs in all of these formats.
class Flow
{
public:
    explicit Flow(const QByteArray &xml, bool openDocument) : m_xml(xml), m_openDocument(openDocument) {}

    QString text()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD: return m_text; // none of these formats has one
            case QXmlStreamReader::StartElement: begin(); break;
            case QXmlStreamReader::EndElement: finish(); break;
            case QXmlStreamReader::Characters:
                if (m_openDocument ? m_paragraphs > 0 : m_inText)
                    m_text += decoded(m_xml.text().toString(), m_font);
                break;
            default: break;
            }
        }
        return m_text;
    }

private:
    void begin()
    {
        const QStringView name = m_xml.name();
        if (name == u"Fallback" || name == u"del" || name == u"tracked-changes" || name == u"moveFrom" || name == u"annotation")
            m_xml.skipCurrentElement();
        else if (name == u"p" || name == u"h")
            ++m_paragraphs;
        else if (name == u"t")
            m_inText = true;
        else if (name == u"r")
            m_font.clear();
        else if (name == u"rFonts")
            m_font = attribute(u"ascii");
        else if (name == u"tab" && m_paragraphs > 0)
            m_text += u'\t';
        else if (name == u"s" && m_openDocument)
            m_text += u' ';
        else if (name == u"line-break")
            m_text += u'\n';
        else if (name == u"br")
            m_text += attribute(u"type") == u"page" ? u'\f' : u'\n';
    }

    void finish()
    {
        const QStringView name = m_xml.name();
        if (name == u"t") {
            m_inText = false;
        } else if (name == u"p" || name == u"h") {
            m_text += u'\n';
            --m_paragraphs;
        } else if ((name == u"tc" || name == u"table-cell") && m_text.endsWith(u'\n')) {
            m_text.back() = u'\t';
        } else if (name == u"tr" || name == u"table-row") {
            m_text += u'\n';
        }
    }

    QString attribute(QStringView wanted) const
    {
        const QXmlStreamAttributes all = m_xml.attributes();
        const auto found = std::find_if(all.begin(), all.end(), [wanted](const QXmlStreamAttribute &one) { return one.name() == wanted; });
        return found == all.end() ? QString() : found->value().toString();
    }

    QXmlStreamReader m_xml;
    bool m_openDocument;
    bool m_inText = false;
    int m_paragraphs = 0;
    QString m_font;
    QString m_text;
};

QStringList sharedStrings(const QByteArray &bytes)
{
    QStringList result;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        if (token == QXmlStreamReader::StartElement && xml.name() == u"si")
            result.append(QString());
        else if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::StartElement && xml.name() == u"t" && !result.isEmpty())
            result.last() += xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return result;
}

QString sheetText(const QByteArray &bytes, const QStringList &shared)
{
    QString text, type;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        if (token == QXmlStreamReader::EndElement && xml.name() == u"row")
            text += u'\n';
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            type = xml.attributes().value(QLatin1String("t")).toString();
        } else if (xml.name() == u"v" || xml.name() == u"t") {
            const QString value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            const bool index = xml.name() == u"v" && type == u"s";
            text += (index ? shared.value(value.toInt()) : value) + u'\t';
        }
    }
    return text;
}

QString titleOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        if (token == QXmlStreamReader::StartElement && xml.name() == u"title")
            return xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return {};
}

QString textOf(Files &files, wire::ContentKind kind)
{
    QString text;
    const QStringList shared = sharedStrings(taken(files, u"xl/sharedStrings.xml"_qs));
    // the body first, then what surrounds it
    for (const QString &first : {u"word/document.xml"_qs, u"content.xml"_qs}) {
        text += Flow(taken(files, first), kind == wire::ContentKind::OpenDocument).text();
    }
    for (const auto &[name, xml] : std::as_const(files)) {
        if (!text.isEmpty() && kind != wire::ContentKind::Word)
            text += u'\f';
        text += kind == wire::ContentKind::Sheet ? sheetText(xml, shared) : Flow(xml, false).text();
    }
    return text;
}

}

std::optional<wire::FailureReason> readOffice(const char *data, qsizetype size, wire::ContentKind kind, PageStream &pages, bool alone)
{
    Files files;
    UnpackBudget budget{mostXml * 2};
    std::optional<wire::FailureReason> problem;
    const auto fault = forEachEntry(data, size, mostXml, budget, [kind](const QString &name) { return isWanted(name, kind); },
                                    [&](ZipEntry &&entry) {
                                        problem = entry.problem;
                                        files.insert_or_assign(entry.name, entry.content);
                                        return !problem;
                                    });
    if (fault || problem)
        return fault ? fault : problem;
    const QString title = titleOf(taken(files, u"docProps/core.xml"_qs) + taken(files, u"meta.xml"_qs));
    if (files.empty())
        return wire::FailureReason::Broken;
    if (alone) {
        pages.begin(kind, -1);
        pages.title(title);
    }
    pages.sendText(text::decodeLegacyIn(textOf(files, kind)));
    if (alone)
        pages.end();
    return {};
}

}
