// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/linked.h"

#include "db/store/queries.h"
#include "db/store/query.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace congso::linked {

namespace {
bool runOn(Connection &connection, const NamedSql &sql, const SubjectId &subject)
{
    Query query = connection.query(sql);
    query.bindAll(subject);
    return query.run();
}

QList<SubjectId> subjectsOf(Query &query)
{
    QList<SubjectId> subjects;
    while (query.next())
        subjects << query.id<SubjectId>(0);
    return subjects;
}
}

std::optional<Link> read(Connection &connection)
{
    Query row = connection.query(query::linked_row);
    if (!row.next())
        return std::nullopt;
    Link link;
    link.url = row.text(0);
    link.login = row.text(1);
    link.server = QUuid::fromRfc4122(row.blob(2));
    link.person = row.id<PersonId>(3);
    link.epoch = row.integer(4);
    link.cursor = row.integer(5);
    link.lastSeq = row.integer(6);
    link.lastHash = row.blob(7);
    link.accessCursor = row.integer(8);
    link.linkedAt = row.integer(9);
    link.contactAt = row.integer(10);
    link.settledAt = row.integer(11);
    link.stopped = row.text(12);
    link.stoppedArgs = QJsonDocument::fromJson(row.text(13).toUtf8()).object().toVariantMap();
    link.certificates = row.text(14);
    link.quota = row.integer(15);
    link.head = row.integer(16);
    link.wire = row.text(17);
    link.wireVersion = row.text(18);
    link.wireCipher = row.text(19);
    link.failedAt = row.integer(20);
    return link;
}

bool put(Connection &connection, const Link &link)
{
    Query put = connection.query(query::linked_put);
    const QString args = QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(link.stoppedArgs)).toJson(QJsonDocument::Compact));
    put.bindAll(link.url, link.login, link.server.toRfc4122(), link.person, link.epoch, link.cursor, link.lastSeq, link.lastHash,
                link.accessCursor, link.linkedAt, link.contactAt, link.settledAt, link.stopped, args, link.certificates, link.quota, link.head,
                link.wire, link.wireVersion, link.wireCipher, link.failedAt);
    return put.run();
}

bool drop(Connection &connection)
{
    return connection.query(query::linked_drop).run();
}

std::optional<CutLoose> cutLoose(Connection &connection)
{
    Query row = connection.query(query::partial_journal_row);
    return row.next() ? std::optional(CutLoose{row.integer(0), QUuid::fromRfc4122(row.blob(1))}) : std::nullopt;
}

bool setCutLoose(Connection &connection, const CutLoose &at)
{
    Query put = connection.query(query::partial_journal_put);
    put.bindAll(at.seq, at.office.toRfc4122());
    return put.run();
}

qint64 stampedVersion(Connection &connection, const SubjectId &subject)
{
    Query row = connection.query(query::subject_by_uuid);
    row.bindAll(subject);
    return row.next() ? row.integer(1) : 0;
}

qint64 documentsHere(Connection &connection)
{
    Query row = connection.query(query::documents_here);
    return row.next() ? row.integer(0) : 0;
}

QString labelOf(Connection &connection, qint64 person, qint64 subjectRow)
{
    Query row = connection.query(query::subject_label);
    row.bind(":subject", subjectRow).bind(":person", person);
    if (!row.next())
        return {};
    const QString code = row.text(1).isEmpty() ? row.text(0) : row.text(0) + u'/' + row.text(1);
    return code.isEmpty() ? row.text(2) : code + u' ' + row.text(2);
}

bool touch(Connection &connection, qint64 subjectRow)
{
    Query touch = connection.query(query::subject_touch);
    touch.bindAll(subjectRow);
    return touch.run();
}

bool hasUnsentWork(Connection &connection, const SubjectId &subject)
{
    Query row = connection.query(query::unsent_work);
    row.bindAll(subject);
    return row.next();
}

bool wantHistory(Connection &connection, const SubjectId &subject, Urgency urgency)
{
    Query add = connection.query(query::wanted_history_add);
    add.bindAll(subject, int(urgency));
    return add.run();
}

bool historyThere(Connection &connection, const SubjectId &subject)
{
    return runOn(connection, query::wanted_history_drop, subject);
}

QList<SubjectId> wantedHistories(Connection &connection, int limit)
{
    Query row = connection.query(query::wanted_histories_some);
    row.bindAll(limit);
    return subjectsOf(row);
}

qint64 wantedHistoriesCount(Connection &connection, Urgency least)
{
    Query row = connection.query(query::wanted_histories_count);
    row.bindAll(int(least));
    return row.next() ? row.integer(0) : 0;
}

bool vanish(Connection &connection, const SubjectId &subject, Vanishing how)
{
    Query put = connection.query(query::vanishing_put);
    put.bindAll(subject, int(how));
    return put.run();
}

bool vanished(Connection &connection, const SubjectId &subject)
{
    return runOn(connection, query::vanishing_drop, subject);
}

QList<SubjectId> vanishing(Connection &connection, Vanishing how, int limit)
{
    Query row = connection.query(query::vanishing_some);
    row.bindAll(int(how), limit);
    return subjectsOf(row);
}

qint64 vanishingCount(Connection &connection, Vanishing how)
{
    Query row = connection.query(query::vanishing_count);
    row.bindAll(int(how));
    return row.next() ? row.integer(0) : 0;
}

bool vanishingIsTold(Connection &connection, Vanishing how)
{
    Query set = connection.query(query::vanishing_told);
    set.bindAll(int(how));
    return set.run();
}

bool agreeToVanishing(Connection &connection)
{
    return connection.query(query::vanishing_agree).run();
}

}
