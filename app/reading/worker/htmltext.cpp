// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/plaintext.h"

#include <QHash>
#include <QSet>

namespace congso::worker {

namespace {

/// Only the entities that office letters use; the others stay as they are written.
QString entity(QStringView name)
{
    static const QHash<QString, QString> named{{u"amp"_qs, u"&"_qs}, {u"lt"_qs, u"<"_qs}, {u"gt"_qs, u">"_qs}, {u"quot"_qs, u"\""_qs},
        {u"apos"_qs, u"'"_qs}, {u"nbsp"_qs, u" "_qs}, {u"ndash"_qs, u"–"_qs}, {u"mdash"_qs, u"—"_qs}, {u"hellip"_qs, u"…"_qs},
        {u"ldquo"_qs, u"“"_qs}, {u"rdquo"_qs, u"”"_qs}, {u"lsquo"_qs, u"‘"_qs}, {u"rsquo"_qs, u"’"_qs}, {u"bull"_qs, u"•"_qs},
        {u"agrave"_qs, u"à"_qs}, {u"aacute"_qs, u"á"_qs}, {u"acirc"_qs, u"â"_qs}, {u"atilde"_qs, u"ã"_qs}, {u"egrave"_qs, u"è"_qs},
        {u"eacute"_qs, u"é"_qs}, {u"ecirc"_qs, u"ê"_qs}, {u"igrave"_qs, u"ì"_qs}, {u"iacute"_qs, u"í"_qs}, {u"ograve"_qs, u"ò"_qs},
        {u"oacute"_qs, u"ó"_qs}, {u"ocirc"_qs, u"ô"_qs}, {u"otilde"_qs, u"õ"_qs}, {u"ugrave"_qs, u"ù"_qs}, {u"uacute"_qs, u"ú"_qs},
        {u"yacute"_qs, u"ý"_qs}, {u"Agrave"_qs, u"À"_qs}, {u"Aacute"_qs, u"Á"_qs}, {u"Acirc"_qs, u"Â"_qs}, {u"Atilde"_qs, u"Ã"_qs},
        {u"Egrave"_qs, u"È"_qs}, {u"Eacute"_qs, u"É"_qs}, {u"Ecirc"_qs, u"Ê"_qs}, {u"Igrave"_qs, u"Ì"_qs}, {u"Iacute"_qs, u"Í"_qs},
        {u"Ograve"_qs, u"Ò"_qs}, {u"Oacute"_qs, u"Ó"_qs}, {u"Ocirc"_qs, u"Ô"_qs}, {u"Otilde"_qs, u"Õ"_qs}, {u"Ugrave"_qs, u"Ù"_qs},
        {u"Uacute"_qs, u"Ú"_qs}, {u"Yacute"_qs, u"Ý"_qs}};
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool ok = false;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    const bool character = ok && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return character ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

bool endsLine(const QString &tag)
{
    static const QSet<QString> blocks{u"p"_qs, u"br"_qs, u"div"_qs, u"tr"_qs, u"li"_qs, u"h1"_qs, u"h2"_qs, u"h3"_qs, u"h4"_qs, u"h5"_qs, u"h6"_qs,
                                      u"table"_qs, u"ul"_qs, u"ol"_qs, u"hr"_qs, u"blockquote"_qs, u"pre"_qs, u"section"_qs, u"article"_qs, u"title"_qs};
    return blocks.contains(tag);
}

bool isHidden(const QString &tag)
{
    return tag == u"script" || tag == u"style" || tag == u"template" || tag == u"noscript" || tag == u"svg";
}

class HtmlText
{
public:
    explicit HtmlText(const QString &html) : m_html(html) {}

    QString text(QString *title)
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html.at(m_at);
            if (c == u'<')
                takeTag(title);
            else if (c == u'&')
                takeEntity();
            else
                add(c), ++m_at;
        }
        return m_text;
    }

private:
    void add(QChar c)
    {
        if (!c.isSpace())
            m_text += c;
        else if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
    }

    void takeEntity()
    {
        const qsizetype end = m_html.indexOf(u';', m_at);
        const bool near = end > m_at && end - m_at <= 12;
        const QString found = near ? entity(QStringView(m_html).mid(m_at + 1, end - m_at - 1)) : QString();
        if (found.isEmpty()) {
            m_text += u'&';
            ++m_at;
            return;
        }
        for (const QChar c : found)
            add(c);
        m_at = end + 1;
    }

    void takeTag(QString *title)
    {
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const qsizetype end = m_html.indexOf(u'>', m_at);
        if (end < 0) {
            m_at = m_html.size();
            return;
        }
        qsizetype from = m_at + 1;
        const bool closes = from < end && m_html.at(from) == u'/';
        from += closes;
        qsizetype to = from;
        while (to < end && m_html.at(to).isLetterOrNumber())
            ++to;
        const QString tag = m_html.mid(from, to - from).toLower();
        m_at = end + 1;
        if (!closes && isHidden(tag)) {
            const qsizetype close = m_html.indexOf(u"</" + tag, m_at, Qt::CaseInsensitive);
            m_at = close < 0 ? m_html.size() : close;
        }
        if (tag == u"title" && !closes)
            m_titleFrom = m_text.size();
        if (tag == u"title" && closes && title && m_titleFrom >= 0)
            *title = m_text.mid(std::exchange(m_titleFrom, -1)).simplified();
        if (tag == u"td" || tag == u"th")
            m_text += u'\t';
        if (endsLine(tag) && !m_text.isEmpty() && m_text.back() != u'\n')
            m_text += u'\n';
    }

    const QString &m_html;
    qsizetype m_at = 0;
    qsizetype m_titleFrom = -1;
    QString m_text;
};

}

QString textOfHtml(const QString &html, QString *title)
{
    return HtmlText(html).text(title);
}

}
