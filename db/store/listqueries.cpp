// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/listqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"

#include <QMutex>

#include <algorithm>
#include <map>

namespace congso::listqueries {

namespace {
const NamedSql &base(Box box)
{
    switch (box) {
    case Box::ToProcess: return query::list_to_process;
    case Box::Processing: return query::list_processing;
    case Box::Cooperating: return query::list_cooperating;
    case Box::Supervising: return query::list_supervising;
    case Box::ToKnow: return query::list_to_know;
    case Box::DueSoon: return query::list_due_soon;
    case Box::Overdue: return query::list_overdue;
    case Box::Done: return query::list_done;
    case Box::Returned: return query::list_returned;
    case Box::ToInstruct: return query::list_to_instruct;
    case Box::ToSubmit: return query::list_to_submit;
    case Box::InProgress: return query::list_in_progress;
    case Box::Unscanned: return query::list_unscanned;
    case Box::ToConfirm: return query::list_to_confirm;
    case Box::WaitingOthers: return query::list_waiting_others;
    case Box::ToAnswer: return query::list_to_answer;
    case Box::Flagged: return query::list_flagged;
    case Box::Book: return query::list_book;
    }
    return query::list_book;
}

/// Boxes that walk the documents themselves and so can start behind a row.
bool isWalk(Box box)
{
    return box == Box::Book || box == Box::InProgress;
}

struct Key
{
    QList<QByteArray> columns;
    bool descending = false;
};

Key keyOf(const ListQuery &query)
{
    // A walk needs the column that the index has; whose number is still to come gets a higher one than the day's others.
    const QByteArray number = isWalk(query.box) ? "d.number" : "iif(d.number = 0, 9223372036854775807, d.number)";
    switch (query.order) {
    case ListOrder::DueFirst: return {{isWalk(query.box) ? "d.due" : "due", "d.subject"}, false};
    case ListOrder::NewestFirst: return {{"d.arrival", "d.year", number, "d.subject"}, true};
    case ListOrder::OldestFirst: return {{"d.arrival", "d.year", number, "d.subject"}, false};
    case ListOrder::NumberAscending: return {{"d.register", "d.year", "d.number", "d.suffix", "d.subject"}, false};
    case ListOrder::NumberDescending: return {{"d.register", "d.year", "d.number", "d.suffix", "d.subject"}, true};
    case ListOrder::Agency: return {{"vn_sort(d.agency)", "d.arrival", "d.subject"}, false};
    case ListOrder::Subject: return {{"vn_sort(d.title)", "d.subject"}, false};
    }
    return {};
}

QByteArray orderText(const Key &key, bool backwards)
{
    QByteArray text;
    for (const QByteArray &column : key.columns)
        text += (text.isEmpty() ? "" : ", ") + column + (key.descending != backwards ? " DESC" : " ASC");
    return text;
}

/// Row values compare along an index only where every column runs the same way, as they do here.
QByteArray afterText(const Key &key)
{
    const QByteArray columns = key.columns.join(", ");
    QByteArray other = columns;
    other.replace("d.", "e.");
    return "AND (" + columns + ") " + (key.descending ? "<" : ">") + " (SELECT " + other
        + " FROM documents e WHERE e.subject = :after)";
}

struct Made
{
    QByteArray text;
    NamedSql sql;
};

const NamedSql &made(const ListQuery &query, bool backwards, bool filtered, bool exact, bool after, bool unnumbered)
{
    static QMutex mutex;
    static std::map<QByteArray, Made> all; // what it holds stays where it is, as the statement cache wants it
    const QByteArray id = QByteArray::number(int(query.box)) + ' ' + QByteArray::number(int(query.order))
        + (backwards ? 'b' : ' ') + (filtered ? 'f' : ' ') + (exact ? 'x' : ' ') + (after ? 'a' : ' ') + (unnumbered ? 'u' : ' ');
    const QMutexLocker lock(&mutex);
    Made &entry = all[id];
    if (entry.text.isEmpty()) {
        const Key key = keyOf(query);
        entry.text = base(query.box).text;
        QByteArray filter = filtered ? "AND instr(d.fold, :filter) > 0" : "";
        if (exact)
            filter += " AND vn_has(d.code_number || '/' || d.code_notation || ' ' || d.agency || ' ' || d.title, :exact)";
        if (unnumbered)
            filter += " AND d.number = 0 AND d.subject IN (SELECT ev.subject FROM events ev WHERE ev.seq IS NULL)";
        entry.text.replace("/*filter*/", filter);
        entry.text.replace("/*after*/", after ? afterText(key) : QByteArray());
        entry.text.replace("/*order*/", orderText(key, backwards));
        entry.sql = {base(query.box).name, entry.text.constData()};
    }
    return entry.sql;
}

QList<qint64> select(Connection &connection, const Asker &asker, const ListQuery &query, int limit, bool backwards, qint64 after, bool unnumbered)
{
    const QString words = query.filter.trimmed();
    const bool exact = text::hasMarks(words);
    const bool keyset = after != 0 && isWalk(query.box) && !backwards;
    Query list = connection.query(made(query, backwards, !words.isEmpty(), exact, keyset, unnumbered));
    list.bind(":person", asker.person).bind(":today", asker.today.toString(Qt::ISODate))
        .bind(":soon", asker.soon.toString(Qt::ISODate)).bind(":year", query.year.value_or(0));
    list.bind(":filter", text::fold(words)).bind(":exact", text::lowerExact(words)).bind(":after", after);
    const bool skip = after != 0 && !keyset;
    list.bind(":limit", skip ? -1 : limit);
    QList<qint64> ids;
    bool passed = !skip;
    while ((limit < 0 || ids.size() < limit) && list.next()) {
        if (passed)
            ids << list.integer(0);
        else
            passed = list.integer(0) == after;
    }
    return ids;
}
}

const NamedSql &statement(const ListQuery &query, bool backwards, bool filtered, bool exact, bool after)
{
    return made(query, backwards, filtered, exact, after, false);
}

QList<qint64> rowIds(Connection &connection, const Asker &asker, const ListQuery &query, int limit, bool backwards, qint64 after)
{
    // Whose number is still to come stands before the highest one: it gets a higher one.
    QList<qint64> first;
    if ((query.order == ListOrder::NumberDescending || query.order == ListOrder::NewestFirst) && isWalk(query.box))
        first = select(connection, asker, query, -1, false, 0, true);
    if (first.isEmpty())
        return select(connection, asker, query, limit, backwards, after, false);
    const qsizetype place = first.indexOf(after);
    QList<qint64> rest = select(connection, asker, query, limit < 0 ? limit : limit + int(first.size()), backwards, place < 0 ? after : 0, false);
    rest.removeIf([&first](qint64 row) { return first.contains(row); });
    QList<qint64> shown = after == 0 ? first : place < 0 ? QList<qint64>() : first.mid(place + 1);
    if (backwards)
        std::reverse(shown.begin(), shown.end());
    const QList<qint64> ids = backwards ? rest + shown : shown + rest;
    return limit < 0 ? ids : ids.mid(0, limit);
}

int count(Connection &connection, const Asker &asker, Box box, int most)
{
    return int(rowIds(connection, asker, {box, ListOrder::DueFirst, {}, {}}, most).size());
}

qint64 readableCount(Connection &connection, qint64 person)
{
    Query counted = connection.query(query::readable_count);
    counted.bind(":person", person);
    return counted.next() ? counted.integer(0) : 0;
}

QList<DocumentRow> rows(Connection &connection, qint64 person, std::span<const qint64> rowIds)
{
    QByteArray json = "[";
    for (const qint64 row : rowIds)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(row);
    json += ']';
    Query query = connection.query(query::document_rows);
    query.bind(":rows", QString::fromLatin1(json)).bind(":person", person);
    QList<DocumentRow> result;
    result.reserve(qsizetype(rowIds.size()));
    while (query.next()) {
        DocumentRow row;
        row.row = query.integer(0);
        row.id = query.id<SubjectId>(1);
        if (query.integer(4) > 0)
            row.number = AssignedNumber{query.id<RegisterId>(2), int(query.integer(3)), int(query.integer(4)), query.text(5)};
        row.state = documentStateFromText(query.text(6)).value_or(DocumentState::None);
        row.code = query.text(7);
        if (const QString notation = query.text(8); !notation.isEmpty())
            row.code += u'/' + notation;
        row.issued = query.date(9);
        row.arrival = query.date(10);
        row.agency = query.text(11);
        row.kind = query.text(12);
        row.subject = query.text(13);
        row.urgency = query.text(14);
        row.signer = query.text(15);
        row.due = query.date(16);
        row.files = int(query.integer(17));
        row.replyRequired = query.isTrue(18);
        row.unread = query.isTrue(19);
        row.holder = query.text(20);
        row.flag = int(query.integer(21));
        row.noted = query.isTrue(22);
        row.sealed = query.isTrue(23);
        row.proposed = query.isTrue(24);
        row.unconfirmed = query.isTrue(25);
        // Few are meetings, and reading a time by its form costs more than the rest of the row.
        if (const QDate day = query.date(26); day.isValid() || !query.text(27).isEmpty() || !query.text(28).isEmpty())
            row.meeting = {day, QTime::fromString(query.text(27), QStringLiteral("HH:mm")), QTime::fromString(query.text(28), QStringLiteral("HH:mm")), query.text(29),
                           query.text(30)};
        row.version = query.integer(31);
        row.unsent = query.isTrue(32);
        result << row;
    }
    return result;
}

}
