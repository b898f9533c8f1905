// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/apply.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/types/ids.h"

#include <QJsonArray>

namespace congso {

namespace {
qint64 at(const Applied &applied)
{
    return applied.event.stamp ? applied.event.stamp->at : applied.event.body.atAuthor;
}

QString kindsOf(const Applied &applied)
{
    QString kinds;
    const QJsonArray all = applied.payload.value(QLatin1String("kinds")).toArray();
    for (const QJsonValue &kind : all)
        kinds += (kinds.isEmpty() ? QStringLiteral(" ") : QString()) + kind.toString() + u' ';
    return kinds;
}

bool granted(const Applied &applied)
{
    Query put = applied.connection.query(query::delegation_put);
    put.bindAll(applied.row, applied.rowOf("principal", "person"), applied.rowOf("delegate", "person"), applied.text("scope"));
    if (const qint64 unit = applied.rowOf("unit", "unit"))
        put.bindAll(unit);
    else
        put.bindAll(nullptr);
    put.bindAll(kindsOf(applied), applied.text("from"), applied.text("until"), applied.payload.value(QLatin1String("past")).toBool(),
                applied.text("reason"));
    return put.run();
}

bool runOn(const Applied &applied, const NamedSql &sql)
{
    Query query = applied.connection.query(sql);
    query.bindAll(applied.row);
    return query.run();
}

bool declared(const Applied &applied)
{
    Query put = applied.connection.query(query::absence_put);
    put.bindAll(applied.row, applied.rowOf("person", "person"), applied.text("from"), applied.text("until"), applied.text("reason"));
    return put.run();
}

bool prepared(const Applied &applied)
{
    Query put = applied.connection.query(query::handover_put);
    put.bindAll(applied.row, applied.rowOf("giver", "person"), applied.rowOf("receiver", "person"), applied.text("state"),
                applied.text("reason"), at(applied));
    return put.run();
}

bool moved(const Applied &applied)
{
    Query move = applied.connection.query(query::handover_move);
    move.bindAll(applied.row, applied.text("state"), at(applied));
    return move.run();
}

bool setEach(const Applied &applied, const char *key, const NamedSql &sql, qint64 person)
{
    const QJsonArray ids = applied.payload.value(QLatin1String(key)).toArray();
    for (const QJsonValue &id : ids) {
        Query set = applied.connection.query(sql);
        set.bindAll(AssignmentId::fromString(id.toString()), person);
        if (!set.run())
            return false;
    }
    return true;
}
}

bool applyDelegation(const Applied &applied)
{
    const QByteArray &kind = applied.event.body.kind;
    if (kind == "delegation.granted")
        return granted(applied);
    if (kind == "delegation.revoked")
        return runOn(applied, query::delegation_revoke);
    if (kind == "absence.declared")
        return declared(applied);
    if (kind == "absence.cancelled")
        return runOn(applied, query::absence_cancel);
    return kind == "handover.prepared" ? prepared(applied) : moved(applied);
}

bool applyHandedOver(const Applied &applied)
{
    const qint64 giver = applied.rowOf("giver", "person");
    const qint64 receiver = applied.rowOf("receiver", "person");
    if (!setEach(applied, "assignments_moved", query::assignment_hold, receiver)
        || !setEach(applied, "assigned_moved", query::assignment_assigner, receiver))
        return false;
    if (applied.payload.value(QLatin1String("submission_moved")).toBool()) {
        Query drop = applied.connection.query(query::submission_drop);
        drop.bindAll(applied.row, giver);
        Query add = applied.connection.query(query::submission_add);
        add.bindAll(applied.row, receiver);
        if (!drop.run() || !add.run())
            return false;
    }
    Query grant = applied.connection.query(query::access_add);
    grant.bindAll(applied.row, receiver * 4);
    return grant.run();
}

}
