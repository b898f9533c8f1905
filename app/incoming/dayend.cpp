// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/dayend.h"

#include "app/incoming/rowsof.h"
#include "app/incoming/staging.h"
#include "app/office/storeengine.h"
#include "db/store/bookqueries.h"
#include "db/store/dayqueries.h"
#include "db/store/directoryqueries.h"
#include "db/store/localqueries.h"

#include <QDateTime>
#include <QSet>

namespace congso::incoming {

namespace {
constexpr int mostListed = 500;

QList<DayEnd::Gap> gapsOf(Connection &connection, int year)
{
    QList<DayEnd::Gap> gaps;
    const QList<Register> books = directoryqueries::registers(connection);
    for (const Register &book : books) {
        const qint64 row = Asking::rowOf(connection, idCast<SubjectId>(book.id));
        const QList<int> numbers = bookqueries::numbers(connection, row, year);
        if (book.closed || numbers.isEmpty())
            continue;
        const QSet<int> used(numbers.begin(), numbers.end());
        DayEnd::Gap gap{book.id, book.name, {}};
        for (int number = bookqueries::startOf(connection, row, year); number < numbers.last(); ++number) {
            if (!used.contains(number))
                gap.missing << number;
        }
        if (!gap.missing.isEmpty())
            gaps << gap;
    }
    return gaps;
}

DayEnd dayEndNow(Connection &connection, const Asking &asks, QDate day, bool staging)
{
    const auto asker = asks.resolve(connection);
    DayEnd end;
    end.day = day;
    const dayqueries::DayCounts counts = dayqueries::counts(connection, asker.person, day);
    end.registered = counts.registered;
    end.submitted = counts.submitted;
    if (staging)
        end.notRegistered = localqueries::letters(connection);
    end.arrived = end.registered + int(end.notRegistered.size());
    end.notSubmitted = groupedRows(connection, asks, dayqueries::notSubmitted(connection, asker.person, mostListed));
    end.urgentUnopened = groupedRows(connection, asks, dayqueries::urgentUnopened(connection, asker.person, mostListed));
    ListQuery unscanned;
    unscanned.box = Box::Unscanned;
    unscanned.order = ListOrder::OldestFirst;
    end.unscanned = groupedRows(connection, asks, listqueries::rowIds(connection, asker, unscanned, mostListed));
    end.gaps = gapsOf(connection, day.year());
    return end;
}

QPair<qint64, qint64> instantsOf(QDate day, int utcOffsetMinutes)
{
    const auto start = [utcOffsetMinutes](QDate date) { return QDateTime(date, QTime(0, 0), Qt::OffsetFromUTC, utcOffsetMinutes * 60).toMSecsSinceEpoch(); };
    return {start(day), start(day.addDays(1))};
}

using Giving = QList<dayqueries::Given> (*)(Connection &, qint64, qint64, qint64);

QFuture<Result<QList<GivenRow>>> givenOn(Office &office, QDate day, Giving giving)
{
    const auto [from, to] = instantsOf(day, office.store().utcOffsetMinutes());
    return office.store().engine().read<QList<GivenRow>>([asks = Asking(office), giving, from = from, to = to](Connection &connection) -> Result<QList<GivenRow>> {
        const QList<dayqueries::Given> given = giving(connection, asks.person(connection), from, to);
        QList<qint64> rowIds;
        for (const dayqueries::Given &one : given)
            rowIds << one.document;
        const auto byId = rowsById(connection, asks, rowIds);
        QList<GivenRow> rows;
        for (const dayqueries::Given &one : given) {
            const auto document = byId.constFind(one.document);
            if (document != byId.constEnd())
                rows << GivenRow{*document, one.receiver, one.unit, one.person, assignmentRoleFromText(one.role), one.at};
        }
        return rows;
    });
}
}

int DayEnd::missing() const
{
    int all = 0;
    for (const Gap &gap : gaps)
        all += int(gap.missing.size());
    return all;
}

QFuture<Result<DayEnd>> dayEnd(Office &office, QDate day)
{
    const bool staging = takesLettersIn(office.identity());
    return office.store().engine().read<DayEnd>([asks = Asking(office), day, staging](Connection &connection) -> Result<DayEnd> {
        return dayEndNow(connection, asks, day, staging);
    });
}

QFuture<Result<QList<GivenRow>>> submittedOn(Office &office, QDate day)
{
    return givenOn(office, day, dayqueries::submitted);
}

QFuture<Result<QList<GivenRow>>> handedOverOn(Office &office, QDate day)
{
    return givenOn(office, day, dayqueries::handedOver);
}

}
