// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/bookcheck.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "app/outgoing/numbering.h"
#include "db/store/dispatchqueries.h"

#include <QSet>

namespace congso::outgoing {

namespace {
constexpr int linesAtOnce = 500;

QString numberText(int number, const QString &suffix)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')) + suffix;
}

Result<QList<OutgoingBookLine>> allLines(Office &office, const RegisterId &series, int year)
{
    QList<OutgoingBookLine> lines;
    BookPart part;
    while (!part.complete) {
        auto next = bookLines(office, series, year, part.lastNumber, part.lastSuffix, linesAtOnce).result();
        if (!next)
            return tl::make_unexpected(next.error());
        part = *next;
        lines += part.lines;
    }
    return lines;
}
}

QString bookNumber(const OutgoingBookLine &line)
{
    return numberText(line.number, line.suffix);
}

Result<BookCheck> checkBook(Office &office, const RegisterId &series, int year)
{
    BookCheck check;
    auto found = problems(office, series, year).result();
    if (!found)
        return tl::make_unexpected(found.error());
    check.problems = *found;
    auto lines = allLines(office, series, year);
    if (!lines)
        return tl::make_unexpected(lines.error());
    check.lines = *lines;
    QSet<QString> inBook;
    for (const OutgoingBookLine &line : std::as_const(check.lines))
        inBook.insert(bookNumber(line));
    auto given = office.store().engine().read<QList<dispatchqueries::Stamped>>([series, year](Connection &connection) -> Result<QList<dispatchqueries::Stamped>> {
        return dispatchqueries::stamped(connection, Asking::rowOf(connection, idCast<SubjectId>(series)), year);
    }).result();
    if (!given)
        return tl::make_unexpected(given.error());
    QSet<QString> numbers;
    for (const dispatchqueries::Stamped &one : std::as_const(*given)) {
        const QString number = numberText(one.number, one.suffix);
        if (numbers.contains(number)) // a reserved number that a document has taken since
            continue;
        numbers.insert(number);
        if (!one.listed)
            check.notListed << number;
        if (!inBook.contains(number))
            check.notInBook << number;
    }
    check.given = int(numbers.size());
    return check;
}

}
