// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/pagelines.h"

#include <QStringList>

#include <algorithm>

namespace congso::recognition {

namespace {

bool sameLine(const QRectF &line, const QRectF &word)
{
    const qreal shared = std::min(line.bottom(), word.bottom()) - std::max(line.top(), word.top());
    return shared > std::min(line.height(), word.height()) * 0.55;
}

bool hasCapitalsOnly(const QString &text)
{
    int capitals = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        capitals += c.isUpper();
    }
    return capitals >= 2;
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

QList<TextLine> linesOf(const PageText &page, int number, const WordFilter &wanted)
{
    QList<PageWord> words;
    for (const PageWord &word : page.words) {
        if (!wanted || wanted(word))
            words.append(word);
    }
    std::sort(words.begin(), words.end(), [](const PageWord &a, const PageWord &b) { return a.box.center().y() < b.box.center().y(); });
    QList<TextLine> lines;
    QList<PageWord> current;
    QRectF box;
    for (const PageWord &word : std::as_const(words)) {
        if (!current.isEmpty() && !sameLine(box, word.box)) {
            lines.append(lineOf(current, number));
            current.clear();
            box = {};
        }
        current.append(word);
        box |= word.box;
    }
    if (!current.isEmpty())
        lines.append(lineOf(current, number));
    return lines;
}

QList<TextLine> cutAtGaps(const QList<TextLine> &lines, qreal widest)
{
    QList<TextLine> result;
    for (const TextLine &line : lines) {
        QList<PageWord> part;
        for (const PageWord &word : line.words) {
            const qreal gap = part.isEmpty() ? 0 : word.box.left() - part.last().box.right();
            if (gap > word.box.height() * widest) {
                result.append(lineOf(part, line.page));
                part.clear();
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
    return (lower.box.top() - upper.box.bottom()) / std::max(1.0, upper.box.height());
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
