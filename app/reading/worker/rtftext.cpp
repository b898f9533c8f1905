// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/plaintext.h"

#include "db/text/legacy.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace congso::worker {

namespace {

constexpr size_t deepest = 200; ///< groups inside groups; what is deeper is not text
constexpr int vietnameseCharset = 163;

enum class Where { Text, FontTable, Title, Skipped };

struct Group
{
    Where where = Where::Text;
    int font = 0;
    int skip = 1; ///< characters that stand for one of \u, in programs that do not know it
};

struct Font
{
    QString name;
    int charset = 0;
};

/// Rich Text Format 1.9: only what makes its words.
class RtfText
{
public:
    explicit RtfText(const QByteArray &rtf) : m_rtf(rtf) {}

    QString text(QString *title)
    {
        m_groups.push_back({});
        while (m_at < m_rtf.size()) {
            const char c = m_rtf.at(m_at++);
            if (c == '{')
                open();
            else if (c == '}')
                close();
            else if (c == '\\')
                takeControl();
            else if (c != '\r' && c != '\n')
                byte(c);
        }
        flush();
        if (title)
            *title = m_title.simplified();
        return m_text;
    }

private:
    Group &now() { return m_groups.back(); }

    void open()
    {
        flush();
        if (m_groups.size() >= deepest)
            ++m_tooDeep;
        else
            m_groups.push_back(now());
    }

    void close()
    {
        flush();
        if (m_tooDeep > 0)
            --m_tooDeep;
        else if (m_groups.size() > 1)
            m_groups.pop_back();
    }

    void byte(char c)
    {
        if (m_toSkip > 0)
            --m_toSkip;
        else
            m_bytes += c;
    }

    /// Bytes become letters once their font is known.
    void flush()
    {
        if (m_bytes.isEmpty())
            return;
        const QByteArray bytes = std::exchange(m_bytes, {});
        const Font font = m_fonts.value(now().font);
        if (now().where == Where::FontTable) {
            m_fonts[now().font].name += QString::fromLatin1(bytes).remove(u';');
            return;
        }
        const text::LegacyEncoding known = text::legacyEncodingOfFont(font.name);
        if (known != text::LegacyEncoding::None)
            put(text::decodeFrom(QString::fromLatin1(bytes), known, text::legacyFontOf(font.name)));
        else
            put(text::decodeBytes(bytes, font.charset == vietnameseCharset ? text::LegacyEncoding::Cp1258 : text::LegacyEncoding::None));
    }

    void put(const QString &text)
    {
        if (now().where == Where::Text && m_tooDeep == 0)
            m_text += text;
        else if (now().where == Where::Title)
            m_title += text;
    }

    void takeControl()
    {
        if (m_at >= m_rtf.size())
            return;
        const char c = m_rtf.at(m_at);
        if (c == '\'') {
            bool ok = false;
            const int code = m_rtf.mid(m_at + 1, 2).toInt(&ok, 16);
            m_at += 3;
            if (ok)
                byte(char(code));
            return;
        }
        if (!isAlpha(c)) {
            ++m_at;
            takeSymbol(c);
            return;
        }
        const qsizetype from = m_at;
        while (m_at < m_rtf.size() && isAlpha(m_rtf.at(m_at)) && m_at - from < 32)
            ++m_at;
        const QByteArray word = m_rtf.mid(from, m_at - from);
        const qsizetype digits = m_at;
        while (m_at < m_rtf.size() && (isdigit(uchar(m_rtf.at(m_at))) || (m_at == digits && m_rtf.at(m_at) == '-')) && m_at - digits < 11)
            ++m_at;
        const int value = m_rtf.mid(digits, m_at - digits).toInt();
        if (m_at < m_rtf.size() && m_rtf.at(m_at) == ' ')
            ++m_at;
        takeWord(word, value);
    }

    void takeSymbol(char c)
    {
        if (c == '*') {
            now().where = Where::Skipped;
        } else if (c == '\\' || c == '{' || c == '}') {
            byte(c);
        } else if (c == '~') {
            byte(' ');
        } else if (c == '\n' || c == '\r') {
            flush();
            put(u"\n"_qs);
        }
    }

    void takeWord(const QByteArray &word, int value)
    {
        static const QSet<QByteArray> skipped{"stylesheet", "colortbl", "info", "pict", "object", "themedata", "datastore", "listtable",
                                              "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "fldinst", "datafield"};
        flush();
        if (word == "u") {
            const char16_t unit = char16_t(value);
            put(QString(QChar(unit)));
            m_toSkip = now().skip;
        } else if (word == "uc") {
            now().skip = std::clamp(value, 0, 8);
        } else if (word == "f") {
            now().font = value;
        } else if (word == "fcharset" && now().where == Where::FontTable) {
            m_fonts[now().font].charset = value;
        } else if (word == "fonttbl") {
            now().where = Where::FontTable;
        } else if (word == "title" && now().where == Where::Skipped) {
            now().where = Where::Title;
        } else if (skipped.contains(word)) {
            now().where = Where::Skipped;
        } else if (word == "bin") {
            m_at += std::clamp<qsizetype>(value, 0, m_rtf.size() - m_at);
        } else if (word == "par" || word == "line" || word == "row" || word == "sect") {
            put(u"\n"_qs);
        } else if (word == "tab" || word == "cell") {
            put(u"\t"_qs);
        } else if (word == "page") {
            put(u"\f"_qs);
        }
    }

    static bool isAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    const QByteArray &m_rtf;
    qsizetype m_at = 0;
    std::vector<Group> m_groups;
    int m_tooDeep = 0;
    int m_toSkip = 0;
    QByteArray m_bytes;
    QHash<int, Font> m_fonts;
    QString m_text;
    QString m_title;
};

}

QString textOfRtf(const QByteArray &rtf, QString *title)
{
    return RtfText(rtf).text(title);
}

}
