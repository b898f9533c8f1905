// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/setline.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace congso::formcheck {

namespace {

int lettersIn(QStringView text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }));
}

double share(const SetLine &line, bool SetPart::*property)
{
    int all = 0, those = 0;
    for (const SetPart &part : line.parts) {
        if (part.late)
            continue;
        const int letters = lettersIn(QStringView(line.text).mid(part.from, part.length));
        all += letters;
        those += part.*property ? letters : 0;
    }
    return all == 0 ? -1 : double(those) / all;
}

/// As an office chooses sizes; what a PDF rounds is put right.
float rounded(float size)
{
    const float half = std::round(size * 2) / 2;
    return std::abs(half - size) < 0.2f ? half : std::round(size * 10) / 10;
}

QPair<int, int> placeOf(const QRectF &box)
{
    return {qRound(box.x() * 10), qRound(box.y() * 10)};
}

}

float sizeOf(const SetLine &line)
{
    QMap<float, int> letters;
    for (const SetPart &part : line.parts) {
        if (part.size > 0 && !part.late)
            letters[rounded(part.size)] += lettersIn(QStringView(line.text).mid(part.from, part.length));
    }
    const auto most = std::max_element(letters.begin(), letters.end());
    return most == letters.end() || *most == 0 ? 0 : most.key();
}

double boldShare(const SetLine &line)
{
    return share(line, &SetPart::bold);
}

double italicShare(const SetLine &line)
{
    return share(line, &SetPart::italic);
}

bool isCapitals(const SetLine &line)
{
    int capitals = 0, small = 0;
    for (const QChar c : line.text) {
        small += c.isLower();
        capitals += c.isUpper();
    }
    return capitals >= 2 && small * 9 <= capitals;
}

QString familyOf(const QString &font)
{
    const QString bare = QString(font).remove(u' ').remove(u'-').toLower();
    if (bare.startsWith(u"timesnewroman"))
        return u"Times New Roman"_qs;
    static const QRegularExpression style(u"[,-](?:Bold|Italic|Oblique|Regular|BoldItalic|BoldOblique|MT)+$|(?:PSMT|MT)$"_qs);
    return QString(font).remove(style);
}

bool isLetterFont(const QString &font)
{
    static const QRegularExpression signs(u"symbol|wingding|webding|math|dingbat|emoji|cambriamath"_qs, QRegularExpression::CaseInsensitiveOption);
    return !font.isEmpty() && !signs.match(font).hasMatch();
}

SetLine joined(const QList<SetLine> &lines)
{
    SetLine result;
    for (const SetLine &line : lines) {
        if (result.isEmpty()) {
            result = line;
            continue;
        }
        const int shift = int(result.text.size()) + 1;
        result.text += u' ' + line.text;
        for (SetPart part : line.parts) {
            part.from += shift;
            result.parts.append(part);
        }
        if (line.page == result.page)
            result.box |= line.box;
    }
    return result;
}

SetLine partOf(const SetLine &line, int from, int length)
{
    SetLine result = line;
    result.text = line.text.mid(from, length);
    result.offset = line.offset + from;
    result.parts.clear();
    for (SetPart part : line.parts) {
        const int begin = std::max(part.from, from);
        const int end = std::min(part.from + part.length, from + length);
        if (end <= begin)
            continue;
        part.from = begin - from;
        part.length = end - begin;
        result.parts.append(part);
    }
    return result;
}

SetLine trimmed(const SetLine &line)
{
    qsizetype from = 0, to = line.text.size();
    while (from < to && line.text[from].isSpace())
        ++from;
    while (to > from && line.text[to - 1].isSpace())
        --to;
    return partOf(line, int(from), int(to - from));
}

FormPage withWholeWords(const FormPage &page)
{
    constexpr qreal closest = 0.08; // of the size; a space is a quarter
    FormPage result = page;
    result.text.words.clear();
    result.fontOfWord.clear();
    for (qsizetype i = 0; i < page.text.words.size(); ++i) {
        const PageWord &word = page.text.words[i];
        PageWord *last = result.text.words.isEmpty() ? nullptr : &result.text.words.last();
        const bool level = last && std::abs(last->box.bottom() - word.box.bottom()) < 0.3 * word.box.height() && std::abs(last->fontSize - word.fontSize) < 0.6f;
        const qreal gap = last ? word.box.left() - last->box.right() : 0;
        const bool same = level && (result.fontOfWord.last() < 0) == (page.fontOfWord[i] < 0);
        if (same && word.fontSize > 0 && gap < closest * word.fontSize && gap > -0.5 * word.fontSize) {
            last->text += word.text;
            last->box |= word.box;
            continue;
        }
        result.text.words.append(word);
        result.fontOfWord.append(page.fontOfWord[i]);
    }
    return result;
}

PageFonts::PageFonts(const FormPage &page, int number) : m_page(page), m_number(number)
{
    for (qsizetype i = 0; i < page.text.words.size(); ++i)
        m_words[placeOf(page.text.words[i].box)].append(i);
}

SetLine PageFonts::line(const recognition::TextLine &line) const
{
    SetLine result;
    result.page = m_number;
    result.box = line.box;
    for (const PageWord &word : line.words) {
        if (!result.text.isEmpty())
            result.text += u' ';
        SetPart part{int(result.text.size()), int(word.text.size()), {}, word.fontSize, word.bold, word.italic, true};
        for (const qsizetype i : m_words.value(placeOf(word.box))) {
            if (m_page.text.words[i].text != word.text)
                continue;
            part.font = m_page.font(i);
            part.late = m_page.fontOfWord[i] < 0;
        }
        result.text += word.text;
        result.parts.append(part);
    }
    return result;
}

PageText PageFonts::own() const
{
    PageText page = m_page.text;
    page.words.clear();
    for (qsizetype i = 0; i < m_page.text.words.size(); ++i) {
        if (m_page.fontOfWord[i] >= 0)
            page.words.append(m_page.text.words[i]);
    }
    return page;
}

SetLine lineOf(const FormParagraph &paragraph, int number)
{
    SetLine line;
    line.paragraph = number;
    line.align = paragraph.align;
    line.listed = paragraph.listed;
    for (const FormRun &run : paragraph.runs) {
        line.parts.append({int(line.text.size()), int(run.text.size()), run.font, run.size, run.bold, run.italic, false});
        for (const QChar c : run.text)
            line.text += run.capitals ? c.toUpper() : c;
    }
    return line;
}

}
