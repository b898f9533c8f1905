// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/body.h"

namespace congso::composing {

namespace {

QString wordsOf(const QList<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

/// a, b, c, d, đ, e …; after y it goes on with aa.
QString letter(int number)
{
    static const QString letters = QStringLiteral("abcdđeghiklmnopqrstuvxy");
    const int count = int(letters.size());
    const QString last(letters.at((number - 1) % count));
    return number > count ? letter((number - 1) / count) + last : last;
}

class Counter
{
public:
    QString next(PartStyle style)
    {
        switch (style) {
        case PartStyle::Part:
        case PartStyle::PartTitle:
            m_heading = m_clause = m_point = 0;
            return {};
        case PartStyle::Heading:
            m_clause = m_point = 0;
            return romanNumber(++m_heading) + u'.';
        case PartStyle::Article:
            m_clause = m_point = 0;
            return QStringLiteral("Điều %1.").arg(++m_article);
        case PartStyle::Clause:
            m_point = 0;
            return QStringLiteral("%1.").arg(++m_clause);
        case PartStyle::Point:
            return letter(++m_point) + u')';
        case PartStyle::Dash:
            return QStringLiteral("-");
        case PartStyle::Text:
        case PartStyle::Centred:
            break;
        }
        return {};
    }

private:
    int m_heading = 0;
    int m_article = 0;
    int m_clause = 0;
    int m_point = 0;
};

}

QString romanNumber(int number)
{
    static const struct
    {
        int value;
        const char *sign;
    } signs[] = {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            text += QLatin1String(sign);
    }
    return text;
}

QString Paragraph::text() const
{
    return wordsOf(runs);
}

QString TableCell::text() const
{
    return wordsOf(runs);
}

QStringList labelsOf(const Body &body)
{
    QStringList labels;
    Counter counter;
    for (const Block &block : body) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        labels += paragraph ? counter.next(paragraph->style) : QString();
    }
    return labels;
}

QList<TextRun> joined(const QList<TextRun> &runs)
{
    QList<TextRun> together;
    for (const TextRun &run : runs) {
        if (run.text.isEmpty())
            continue;
        if (!together.isEmpty() && together.last().bold == run.bold && together.last().italic == run.italic
            && together.last().underlined == run.underlined)
            together.last().text += run.text;
        else
            together += run;
    }
    return together;
}

}
