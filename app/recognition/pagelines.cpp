// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/pagelines.h"

#include "db/text/normal.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace congso::recognition {

namespace {

/// Where the letters of a line stand: the middle of its words, without dashes and dots and without what reaches into other lines.
class Band
{
public:
    explicit Band(qreal usual) : m_usual(usual) {}
    void add(const QRectF &box)
    {
        const bool plain = box.height() > 0.5 * m_usual && box.height() < 1.6 * m_usual;
        if (m_words == 0 || (plain && !m_plain)) {
            m_box = box;
            m_words = 1;
        } else if (plain || !m_plain) {
            m_box.setTop((m_box.top() * m_words + box.top()) / (m_words + 1));
            m_box.setBottom((m_box.bottom() * m_words + box.bottom()) / (m_words + 1));
            ++m_words;
        }
        m_plain = m_plain || plain;
    }
    void clear() { *this = Band(m_usual); }
    const QRectF &box() const { return m_box; }

private:
    qreal m_usual;
    QRectF m_box;
    int m_words = 0;
    bool m_plain = false;
};

bool sameLine(const QRectF &line, const QRectF &word)
{
    const qreal shared = std::min(line.bottom(), word.bottom()) - std::max(line.top(), word.top());
    return shared > std::min(line.height(), word.height()) * 0.55;
}

qreal medianHeight(const QList<PageWord> &words)
{
    QList<qreal> heights;
    for (const PageWord &word : words) {
        if (word.text.size() > 1)
            heights.append(word.box.height());
    }
    if (heights.isEmpty())
        return 1000;
    std::nth_element(heights.begin(), heights.begin() + heights.size() / 2, heights.end());
    return heights[heights.size() / 2];
}

bool hasCapitalsOnly(const QString &text)
{
    int capitals = 0;
    int small = 0;
    for (const QChar c : text) {
        small += c.isLower();
        capitals += c.isUpper();
    }
    return capitals >= 2 && small * 9 <= capitals; // a scanner may have read one letter small
}

}

namespace {

/// How far the lines of a scan run down for each point to the right: the middle one of the slopes from each word
/// to the next. A sheet lies askew by a degree or two, and over its width that is a line's height.
qreal slopeOf(const QList<PageWord> &words)
{
    QList<qreal> slopes;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QRectF &from = words[i - 1].box;
        const QRectF &to = words[i].box;
        const qreal across = to.center().x() - from.center().x();
        const bool beside = across > from.height() && std::abs(to.center().y() - from.center().y()) < 0.5 * from.height();
        if (beside && words[i].confidence < 100)
            slopes.append((to.bottom() - from.bottom()) / across);
    }
    if (slopes.size() < 20)
        return 0;
    std::nth_element(slopes.begin(), slopes.begin() + slopes.size() / 2, slopes.end());
    return slopes[slopes.size() / 2];
}

/// A word that a scanner made of a stain, a seal or the marks over a line: much too high, or low and doubtful.
bool isBlot(const PageWord &word, qreal usual)
{
    if (word.confidence == 100)
        return word.box.height() > 2.6 * usual && word.text.size() < 4;
    const bool speck = word.box.height() < 0.6 * usual && (word.text.size() < 3 || word.confidence < 50) && !word.text.front().isDigit();
    const bool strayMark = word.text.size() < 3 && word.box.height() < 0.4 * usual // of a capital letter, read as a letter of its own
        && std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isLetter() || u"`´^~"_qs.contains(c); });
    return strayMark || word.box.height() > 2.4 * usual || (speck && word.confidence < 85) || (word.text.size() < 3 && word.confidence < 20);
}

}

TextLine lineOf(const QList<PageWord> &words, int page)
{
    TextLine line;
    line.page = page;
    line.words = words;
    std::sort(line.words.begin(), line.words.end(), [](const PageWord &a, const PageWord &b) { return a.box.left() < b.box.left(); });
    QStringList texts;
    qsizetype letters = 0, bold = 0, italic = 0;
    for (const PageWord &word : std::as_const(line.words)) {
        texts.append(word.text);
        line.box |= word.box;
        line.size = std::max(line.size, word.fontSize);
        letters += word.text.size();
        bold += word.bold ? word.text.size() : 0;
        italic += word.italic ? word.text.size() : 0;
    }
    line.text = texts.join(u' ');
    line.bold = bold * 2 > letters;
    line.italic = italic * 2 > letters;
    line.capitals = hasCapitalsOnly(line.text);
    return line;
}

TextLine withText(const TextLine &line, const QString &text)
{
    TextLine result = line;
    result.text = text.simplified();
    result.capitals = hasCapitalsOnly(result.text);
    return result;
}

bool isPlaced(const PageText &page)
{
    return std::any_of(page.words.begin(), page.words.end(), [](const PageWord &word) { return !word.box.isEmpty(); });
}

QList<TextLine> linesOf(const PageText &page, int number, const WordFilter &wanted)
{
    const qreal usual = medianHeight(page.words);
    QList<PageWord> words;
    for (const PageWord &word : page.words) {
        if (!isBlot(word, usual) && !word.text.trimmed().isEmpty() && (!wanted || wanted(word)))
            words.append(word);
    }
    const qreal slope = slopeOf(page.words);
    const auto level = [slope](const PageWord &word) { return word.box.translated(0, -slope * word.box.center().x()); };
    std::sort(words.begin(), words.end(), [&level](const PageWord &a, const PageWord &b) { return level(a).center().y() < level(b).center().y(); });
    QList<TextLine> lines;
    QList<PageWord> current;
    Band band(usual);
    for (const PageWord &word : std::as_const(words)) {
        if (!current.isEmpty() && !sameLine(band.box(), level(word))) {
            lines.append(lineOf(current, number));
            current.clear();
            band.clear();
        }
        current.append(word);
        band.add(level(word));
    }
    if (!current.isEmpty())
        lines.append(lineOf(current, number));
    return lines;
}

QList<TextLine> allLines(const PageText &page, int number)
{
    if (isPlaced(page))
        return linesOf(page, number);
    QList<TextLine> lines;
    bool blank = false;
    for (const QString &written : page.text.split(u'\n')) {
        const QString text = text::nfc(QString(written).remove(u"**"_qs)).simplified();
        if (!text.isEmpty()) {
            TextLine line;
            line.page = number;
            line.text = text;
            line.capitals = hasCapitalsOnly(text);
            line.afterBlank = blank;
            lines.append(line);
        }
        blank = text.isEmpty();
    }
    return lines;
}

QList<TextLine> cutAtGaps(const QList<TextLine> &lines, qreal widest)
{
    QList<TextLine> result;
    for (const TextLine &line : lines) {
        if (line.words.isEmpty()) // of a text file
            result.append(line);
        const qreal height = medianHeight(line.words);
        QList<PageWord> part;
        qreal end = 0; // the last word need not reach furthest: a speck may lie over the one before
        for (const PageWord &word : line.words) {
            const qreal gap = part.isEmpty() ? 0 : word.box.left() - end;
            end = part.isEmpty() ? word.box.right() : std::max(end, word.box.right());
            if (gap > std::min(height, line.box.height()) * widest) {
                result.append(lineOf(part, line.page));
                part.clear();
                end = word.box.right();
            }
            part.append(word);
        }
        if (!part.isEmpty())
            result.append(lineOf(part, line.page));
    }
    return result;
}

qreal gapBetween(const TextLine &upper, const TextLine &lower)
{
    return lower.box.isEmpty() ? 0 : (lower.box.top() - upper.box.bottom()) / std::max(1.0, upper.box.height());
}

QRectF boxOf(const QList<TextLine> &lines)
{
    QRectF box;
    for (const TextLine &line : lines)
        box |= line.box;
    return box;
}

QString textOf(const QList<TextLine> &lines)
{
    QStringList texts;
    for (const TextLine &line : lines)
        texts.append(line.text);
    return texts.join(u' ').simplified();
}

}
