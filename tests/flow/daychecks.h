// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/book.h"
#include "app/incoming/kinds.h"
#include "app/incoming/lists.h"
#include "tests/flow/dayacts.h"
#include "tests/gui/paperpage.h"

/// The store and the paper against the plan. Each check says what is different, nothing when all is as planned.
namespace congso::testing::day {

/// A line of the book as the plan has it.
struct PlannedLine
{
    int number = 0;
    QDate arrival = today;
    QString agency, code, subject, receiver, note;
    QString struckOut; ///< the reason
};

inline QString nameOf(DayOffice &day, const QString &unitOrLogin)
{
    const auto directory = need(directory::directory(day.as("vanthu")).result(), "directory", 0);
    for (const Unit &unit : directory.units) {
        if (unit.shortName == unitOrLogin)
            return unit.name;
    }
    return directory.person(day.office().person(unitOrLogin))->name;
}

inline QString codeOf(const IncomingFields &fields)
{
    return fields.codeNotation.isEmpty() ? fields.codeNumber : fields.codeNumber + u'/' + fields.codeNotation;
}

inline PlannedLine earlierLine(int number)
{
    return {number, QDate(2026, 1, 5).addDays(number), s("UBND xã Sông Thao"), s("%1/UBND-VX").arg(number), s("Việc cũ số %1").arg(number), {}, {}, {}};
}

inline PlannedLine lineOf(DayOffice &day, int letter)
{
    const IncomingFields fields = fieldsOf(letter);
    QStringList receivers;
    for (const QString &key : s(standingOf(letter).receivers).split(u' ', Qt::SkipEmptyParts))
        receivers << nameOf(day, key);
    return {numberOf(letter), today, fields.agency, codeOf(fields), subjectAtFive(letter), receivers.join(s("; ")),
            letter == 9 ? s("Sửa trích yếu ngày 10/03/2026: ") + correctionReason : QString(), {}};
}

/// The book at five, from its first line.
inline QList<PlannedLine> plannedBook(DayOffice &day)
{
    QList<PlannedLine> lines;
    for (int number = 1; number <= earlierLines; ++number)
        lines << earlierLine(number);
    for (int letter = 1; letter <= letterCount; ++letter) {
        if (numberOf(letter) == mistakenNumber + 1) {
            lines << lineOf(day, 6);
            lines.last().number = mistakenNumber;
            lines.last().receiver.clear();
            lines.last().struckOut = mistakeReason;
            lines.last().note = s("(hủy: %1)").arg(mistakeReason);
        }
        lines << lineOf(day, letter);
    }
    return lines;
}

inline QStringList wrongDocuments(DayOffice &day)
{
    QStringList wrong;
    for (int letter = 1; letter <= letterCount; ++letter) {
        const IncomingDocument document = day.office().document(day.id(letter));
        const auto differs = [&wrong, letter](const char *what, const QVariant &is, const QVariant &planned) {
            if (is != planned)
                wrong << s("%1 of letter %2: %3, not %4").arg(s(what)).arg(letter).arg(is.toString(), planned.toString());
        };
        differs("number", document.number->number, numberOf(letter));
        differs("state", documentStateText(document.state), documentStateText(standingOf(letter).state));
        differs("subject", document.fields.subject, subjectAtFive(letter));
        differs("files", int(document.files.size()), filesOf(letter) + (letter == 43 || letter == 44 ? 1 : 0)); // with the slip
    }
    return wrong;
}

inline QStringList wrongDesks(DayOffice &day)
{
    QStringList wrong;
    for (const Desk &desk : desks) {
        ListQuery query;
        query.box = desk.box;
        query.order = ListOrder::NumberAscending;
        QStringList there, planned;
        for (const DocumentRow &row : need(incoming::firstPage(day.as(desk.login), query, 200).result(), "list", 0).rows) {
            if (const int letter = day.letterOf(row.id))
                there << QString::number(letter);
        }
        for (const int letter : all(desk.letters))
            planned << QString::number(letter);
        if (there != planned)
            wrong << s("%1 %2: %3, not %4").arg(s(desk.login), boxText(desk.box), there.join(u' '), planned.join(u' '));
        const auto counts = need(incoming::counts(day.as(desk.login)).result(), "counts", 0);
        if (desk.box != Box::Book && counts.contains(desk.box) && counts.value(desk.box) != planned.size())
            wrong << s("%1 counts %2 in %3").arg(s(desk.login)).arg(counts.value(desk.box)).arg(boxText(desk.box));
    }
    return wrong;
}

inline QStringList wrongBook(DayOffice &day)
{
    const RegisterId book = day.office().document(day.id(1)).number->registerId;
    const QList<incoming::BookLine> lines = need(incoming::bookLines(day.as("vanthu"), book, today.year(), 0, {}, 500).result(), "book", 0).lines;
    const QList<PlannedLine> planned = plannedBook(day);
    if (lines.size() != planned.size())
        return {s("%1 lines, not %2").arg(lines.size()).arg(planned.size())};
    QStringList wrong;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const incoming::BookLine &line = lines.at(i);
        const PlannedLine &plan = planned.at(i);
        const QStringList is{QString::number(line.number), line.arrival.toString(Qt::ISODate), line.agency, line.code, line.subject, line.receiver, line.voidReason};
        const QStringList should{QString::number(plan.number), plan.arrival.toString(Qt::ISODate), plan.agency, plan.code, plan.subject, plan.receiver, plan.struckOut};
        const QDate transferred = plan.receiver.isEmpty() ? QDate() : today;
        if (is != should || line.transferred != transferred)
            wrong << is.join(s(" | ")) + s(", not ") + should.join(s(" | "));
    }
    return wrong;
}

/// The words of one line of the printed book, without spaces: they wrap where the column ends.
struct PrintedLine
{
    int number = 0;
    QString code, subject, receiver, note;
};

/// Reads the table of the printed book back. The edges are those of the form's columns, millimetres.
inline QList<PrintedLine> printedLines(const QByteArray &pdf)
{
    constexpr double bottomMargin = 16; // below it the mark of who printed
    constexpr double edges[] = {20, 40, 54, 91, 119, 139, 203, 231, 251, 267, 285};
    const auto column = [&edges](const PaperWord &word) {
        return int(std::upper_bound(std::begin(edges), std::end(edges), word.box.left() + 0.2) - std::begin(edges));
    };
    QList<PrintedLine> lines;
    const PaperDocument document(pdf);
    for (int i = 2; i < document.count(); ++i) {
        PaperPage page = document.page(i);
        const double head = page.find(s("(1)")).bottom();
        if (head <= 0)
            continue;
        const QRectF closing = page.find(s("Sổ này có"));
        const double end = closing.isNull() ? page.size.height() - bottomMargin : closing.top();
        std::stable_sort(page.words.begin(), page.words.end(), [](const PaperWord &a, const PaperWord &b) {
            return std::pair(qRound(a.box.center().y()), a.box.left()) < std::pair(qRound(b.box.center().y()), b.box.left());
        });
        QList<std::pair<double, int>> tops; // of the lines on this sheet
        for (const PaperWord &word : std::as_const(page.words)) {
            bool number = false;
            const int value = word.text.toInt(&number);
            if (number && column(word) == 2 && word.box.top() > head && word.box.top() < end - 1) {
                tops << std::pair(word.box.top() - 1, int(lines.size()));
                lines << PrintedLine{value, {}, {}, {}, {}};
            }
        }
        for (const PaperWord &word : std::as_const(page.words)) {
            const auto above = std::find_if(tops.rbegin(), tops.rend(), [&word](const auto &top) { return top.first <= word.box.top(); });
            if (above == tops.rend() || word.box.top() > end - 1)
                continue;
            PrintedLine &line = lines[above->second];
            switch (column(word)) {
            case 4: line.code += word.text; break;
            case 6: line.subject += word.text; break;
            case 7: line.receiver += word.text; break;
            case 10: line.note += word.text; break;
            default: break;
            }
        }
    }
    return lines;
}

inline QStringList wrongPaper(DayOffice &day, const QByteArray &pdf)
{
    const QList<PrintedLine> lines = printedLines(pdf);
    const QList<PlannedLine> planned = plannedBook(day);
    if (lines.size() != planned.size())
        return {s("%1 lines on paper, not %2").arg(lines.size()).arg(planned.size())};
    const auto packed = [](QString text) { return text.remove(u' '); };
    QStringList wrong;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PrintedLine &line = lines.at(i);
        const PlannedLine &plan = planned.at(i);
        const bool whole = line.number == plan.number && line.code == packed(plan.code) && line.subject.endsWith(packed(plan.subject))
            && line.receiver == packed(plan.receiver) && line.note == packed(plan.note);
        if (!whole)
            wrong << s("%1 | %2 | %3 | %4 | %5, not %6 | %7 | %8 | %9").arg(line.number).arg(line.code, line.subject, line.receiver, line.note).arg(plan.number).arg(plan.code, plan.receiver, plan.note);
    }
    return wrong;
}

}
