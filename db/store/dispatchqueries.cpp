// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/dispatchqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"

namespace congso::dispatchqueries {

namespace {
QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

DispatchEntry entryFrom(const Query &row)
{
    return {row.id<SubjectId>(0), row.text(1), row.id<RecipientId>(2), row.text(3), dispatchStateFromText(row.text(4)).value_or(DispatchState::Sent),
            row.text(5), row.date(6), row.text(7), row.id<PersonId>(8), row.integer(9)};
}

Notice noticeFrom(const Query &row)
{
    return {row.id<SubjectId>(0), row.text(1), row.text(2), row.id<RecipientId>(3), row.text(4), row.text(5), row.text(6), row.id<SubjectId>(7), row.text(8),
            row.integer(9), row.date(10), row.text(11), row.date(12), row.text(13)};
}

KeptUse useFrom(const Query &row)
{
    KeptUse use;
    use.id = row.id<KeptUseId>(0);
    use.document = row.id<SubjectId>(1);
    use.code = row.text(2);
    use.date = row.date(3);
    use.kind = row.text(4);
    use.subject = row.text(5);
    use.on = row.date(6);
    use.user = row.id<PersonId>(7);
    use.userName = row.text(8);
    use.way = row.text(9);
    use.casefile = row.text(10);
    use.purpose = row.text(11);
    use.permittedBy = row.id<PersonId>(12);
    use.permittedName = row.text(13);
    use.due = row.date(14);
    use.returnedOn = row.date(15);
    use.note = row.text(16);
    return use;
}

template <class T>
QList<T> all(Query &row, T (*from)(const Query &))
{
    QList<T> list;
    while (row.next())
        list << from(row);
    return list;
}
}

std::optional<CopyDetails> copyOf(Connection &connection, qint64 person, qint64 document)
{
    Query row = connection.query(query::copy_of);
    row.bind(":document", document).bind(":person", person);
    if (!row.next())
        return std::nullopt;
    return CopyDetails{row.id<SubjectId>(0), row.text(1) == QLatin1String("incoming"), row.text(8), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)};
}

QList<CopyRow> copies(Connection &connection, qint64 person, const CopyQuery &query)
{
    QList<CopyRow> list;
    QList<qint64> rows;
    {
        Query row = connection.query(query::copies_list);
        row.bind(":year", query.year).bind(":from", QStringLiteral("%1-01-01").arg(query.year, 4, 10, QLatin1Char('0')))
            .bind(":until", QStringLiteral("%1-12-31").arg(query.year, 4, 10, QLatin1Char('0'))).bind(":filter", text::fold(query.filter.trimmed()))
            .bind(":limit", query.limit).bind(":person", person);
        while (row.next()) {
            list << CopyRow{row.id<SubjectId>(0), row.text(1), row.date(2), outgoingStateFromText(row.text(3)).value_or(OutgoingState::None), row.text(4), row.text(5), {}};
            rows << row.integer(6);
        }
    }
    for (qsizetype i = 0; i < list.size(); ++i)
        list[i].copy = copyOf(connection, person, rows.at(i)).value_or(CopyDetails());
    return list;
}

QList<DispatchEntry> dispatchesOf(Connection &connection, qint64 person, qint64 document)
{
    Query row = connection.query(query::dispatches_of);
    row.bind(":document", document).bind(":person", person);
    return all(row, entryFrom);
}

QList<DispatchEntry> byPost(Connection &connection, qint64 person, QDate from, QDate until)
{
    Query row = connection.query(query::dispatches_by_post);
    row.bind(":from", dayText(from)).bind(":until", dayText(until)).bind(":person", person);
    return all(row, entryFrom);
}

QList<Notice> noticesOf(Connection &connection, qint64 person, qint64 document)
{
    Query row = connection.query(query::notices_of);
    row.bind(":document", document).bind(":person", person);
    return all(row, noticeFrom);
}

QList<Notice> noticesWaiting(Connection &connection, qint64 person, int limit)
{
    Query row = connection.query(query::notices_waiting);
    row.bind(":limit", limit).bind(":person", person);
    return all(row, noticeFrom);
}

QList<KeptUse> keptUsesOf(Connection &connection, qint64 person, qint64 document)
{
    Query row = connection.query(query::kept_uses_of);
    row.bind(":document", document).bind(":person", person);
    return all(row, useFrom);
}

QList<KeptUse> keptUses(Connection &connection, qint64 person, QDate from, QDate until)
{
    Query row = connection.query(query::kept_uses_year);
    row.bind(":from", dayText(from)).bind(":until", dayText(until)).bind(":person", person);
    return all(row, useFrom);
}

QList<KeptUse> keptOut(Connection &connection, qint64 person, int limit)
{
    Query row = connection.query(query::kept_uses_out);
    row.bind(":limit", limit).bind(":person", person);
    return all(row, useFrom);
}

QList<Stamped> stamped(Connection &connection, qint64 registerRow, int year)
{
    Query row = connection.query(query::numbers_stamped);
    row.bindAll(registerRow, year);
    QList<Stamped> list;
    while (row.next())
        list << Stamped{int(row.integer(0)), row.text(1), row.text(2).toLatin1(), row.isTrue(3)};
    return list;
}

}
