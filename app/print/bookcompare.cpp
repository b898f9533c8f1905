// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/bookcompare.h"

#include "app/outgoing/bookcheck.h"
#include "app/print/outgoingbook.h"
#include "db/text/fold.h"

#include <algorithm>

namespace congso {

namespace {
constexpr double pointsPerMm = 72.0 / 25.4;
constexpr double bookLeft = 20; ///< millimetres, of the book's table

/// One word with its place in the whole book, top to bottom.
struct Word
{
    double y = 0; ///< points from the top of the first page
    QString text;
};

/// The words of a column, and the string they make without spaces.
struct Column
{
    QList<Word> words;
    QString text;
    QList<qsizetype> starts; ///< of each word in text

    /// Where a number stands from \a from on; not within a longer one. Lines without a notation follow each other as bare numbers.
    qsizetype placeOf(const QString &wanted, qsizetype from) const
    {
        const auto begins = [this](qsizetype at) { return at == text.size() || std::binary_search(starts.begin(), starts.end(), at); };
        qsizetype at = text.indexOf(wanted, from);
        while (at >= 0 && !(begins(at) && (begins(at + wanted.size()) || !text.at(at + wanted.size()).isDigit())))
            at = text.indexOf(wanted, at + 1);
        return at;
    }

    double yAt(qsizetype place) const
    {
        const auto after = std::upper_bound(starts.begin(), starts.end(), place);
        return words.at(after - starts.begin() - 1).y;
    }
};

/// Without marks and spaces: a cell breaks its words where its column ends.
QString squeezed(const QString &text)
{
    return text::fold(text).remove(QLatin1Char(' '));
}

Column columnOf(const QList<PageText> &pages, int index)
{
    const BookForm form = outgoingBookForm();
    double left = bookLeft;
    for (int i = 0; i < index; ++i)
        left += form.columns.at(i).width;
    const double right = left + form.columns.at(index).width;
    Column column;
    double top = 0;
    for (const PageText &page : pages) {
        QList<Word> words;
        for (const PageWord &word : page.words) {
            const double middle = word.box.center().x() / pointsPerMm;
            if (middle >= left && middle < right)
                words << Word{top + word.box.top(), squeezed(word.text)};
        }
        std::stable_sort(words.begin(), words.end(), [](const Word &a, const Word &b) { return qRound(a.y / 4) < qRound(b.y / 4); });
        column.words += words;
        top += page.size.height();
    }
    for (const Word &word : std::as_const(column.words)) {
        column.starts << column.text.size();
        column.text += word.text;
    }
    return column;
}

bool saysBetween(const Column &column, const QString &wanted, double top, double bottom)
{
    QString said;
    for (const Word &word : column.words) {
        if (word.y >= top - 2 && word.y < bottom - 2)
            said += word.text;
    }
    return said.contains(wanted);
}
}

PrintedBook compareBook(const QList<OutgoingBookLine> &lines, const QList<PageText> &pages)
{
    const Column numbers = columnOf(pages, 0);
    const Column dates = columnOf(pages, 1);
    const Column notes = columnOf(pages, 9);
    QList<std::pair<double, const OutgoingBookLine *>> rows;
    PrintedBook printed;
    qsizetype at = 0;
    for (const OutgoingBookLine &line : lines) {
        const QString shown = line.code.isEmpty() ? outgoing::bookNumber(line) : line.code;
        const QString wanted = squeezed(shown);
        const qsizetype found = numbers.placeOf(wanted, at);
        if (found < 0) {
            printed.missing << shown;
            continue;
        }
        rows << std::pair(numbers.yAt(found), &line);
        at = found + wanted.size();
    }
    printed.found = int(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const OutgoingBookLine &line = *rows.at(i).second;
        const double bottom = i + 1 < rows.size() ? rows.at(i + 1).first : std::numeric_limits<double>::max();
        const bool dated = !line.date.isValid() || saysBetween(dates, line.date.toString(QStringLiteral("dd/MM/yyyy")), rows.at(i).first, bottom);
        const bool struck = !line.voided || saysBetween(notes, QStringLiteral("(huy"), rows.at(i).first, bottom);
        if (!dated || !struck)
            printed.otherwise << (line.code.isEmpty() ? outgoing::bookNumber(line) : line.code);
    }
    return printed;
}

}
