// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/outgoingqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"

#include <QMutex>

#include <map>

namespace congso::outgoingqueries {

namespace {
const NamedSql &base(OutBox box)
{
    switch (box) {
    case OutBox::MyDrafts: return query::out_my_drafts;
    case OutBox::Returned: return query::out_returned;
    case OutBox::MySent: return query::out_my_sent;
    case OutBox::ToReview: return query::out_to_review;
    case OutBox::ToApprove: return query::out_to_approve;
    case OutBox::ToSign: return query::out_to_sign;
    case OutBox::ToNumber: return query::out_to_number;
    case OutBox::ToSeal: return query::out_to_seal;
    case OutBox::ToIssue: return query::out_to_issue;
    case OutBox::ToDispatch: return query::out_to_dispatch;
    case OutBox::InReview: return query::out_in_review;
    case OutBox::Reviewed: return query::out_reviewed;
    case OutBox::Issued: return query::out_issued;
    }
    return query::out_issued;
}

struct Made
{
    QByteArray text;
    NamedSql sql;
};
}

const NamedSql &statement(OutBox box, bool filtered, bool exact)
{
    static QMutex mutex;
    static std::map<QByteArray, Made> made; // what it holds stays where it is, as the statement cache wants it
    const QByteArray id = QByteArray::number(int(box)) + (filtered ? 'f' : ' ') + (exact ? 'x' : ' ');
    const QMutexLocker lock(&mutex);
    Made &entry = made[id];
    if (entry.text.isEmpty()) {
        QByteArray filter = filtered ? "AND instr(o.fold, :filter) > 0" : "";
        if (exact)
            filter += " AND vn_has(o.code || ' ' || o.title, :exact)";
        entry.text = base(box).text;
        entry.text.replace("/*filter*/", filter);
        entry.sql = {base(box).name, entry.text.constData()};
    }
    return entry.sql;
}

QList<qint64> rowIds(Connection &connection, qint64 person, const OutgoingQuery &query)
{
    const QString words = query.filter.trimmed();
    const bool exact = text::hasMarks(words);
    Query list = connection.query(statement(query.box, !words.isEmpty(), exact));
    list.bind(":person", person).bind(":limit", query.limit).bind(":year", query.year.value_or(0));
    list.bind(":filter", text::fold(words)).bind(":exact", text::lowerExact(words));
    QList<qint64> ids;
    while (list.next())
        ids << list.integer(0);
    return ids;
}

QList<OutgoingRow> rows(Connection &connection, qint64 person, const QList<qint64> &rowIds)
{
    QByteArray json = "[";
    for (const qint64 row : rowIds)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(row);
    json += ']';
    Query query = connection.query(query::outgoing_rows);
    query.bind(":rows", QString::fromLatin1(json)).bind(":person", person);
    QList<OutgoingRow> result;
    result.reserve(rowIds.size());
    while (query.next()) {
        OutgoingRow row;
        row.id = query.id<SubjectId>(0);
        row.version = query.integer(1);
        row.state = outgoingStateFromText(query.text(2)).value_or(OutgoingState::None);
        row.code = query.text(3);
        row.date = query.date(4);
        row.kind = query.text(5);
        row.subject = query.text(6);
        row.urgency = query.text(7);
        row.drafter = query.id<PersonId>(8);
        row.unit = query.id<UnitId>(9);
        row.returned = query.isTrue(11);
        row.toSend = int(query.integer(12));
        const bool reviewing = row.state == OutgoingState::InReview;
        row.holder = reviewing ? query.text(13) : row.state == OutgoingState::Approved ? query.text(21) : QString();
        row.since = reviewing && query.integer(14) > 0 ? query.integer(14) : query.integer(10);
        row.due = reviewing ? query.date(15) : QDate();
        row.waitsFor = reviewKindFromText(query.text(16)).value_or(ReviewKind::Content);
        row.answers = query.isTrue(17);
        row.openComments = int(query.integer(18));
        row.recipients = query.text(19);
        row.unread = query.isTrue(20);
        row.unsent = query.isTrue(22);
        result << row;
    }
    return result;
}

}
