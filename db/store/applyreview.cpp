// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/apply.h"
#include "db/store/applyparts.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/types/outgoing.h"

#include <QJsonArray>

namespace congso {

namespace {
bool addStep(const Applied &applied, const QJsonValue &step)
{
    const qint64 unit = applied.rowOfText(step[QLatin1String("unit")].toString(), "unit");
    const qint64 person = applied.rowOfText(step[QLatin1String("person")].toString(), "person");
    const qint64 grantee = person ? person * 4 : unit * 4 + 1;
    const bool open = step[QLatin1String("state")].toString() == stepStateText(StepState::Open);
    Query add = applied.connection.query(query::review_step_add);
    add.bindAll(StepId::fromString(step[QLatin1String("id")].toString()), applied.row, applied.integer("round"), step[QLatin1String("order")].toInt(),
                step[QLatin1String("kind")].toString(), step[QLatin1String("state")].toString());
    parts::bindRow(add, unit);
    parts::bindRow(add, person);
    add.bindAll(grantee, step[QLatin1String("due")].toString(), open ? parts::at(applied) : 0);
    Query grant = applied.connection.query(query::access_add);
    grant.bindAll(applied.row, grantee);
    return add.run() && grant.run();
}

bool sentForReview(const Applied &applied)
{
    Query round = applied.connection.query(query::outgoing_round);
    round.bindAll(applied.row, applied.integer("round"));
    if (!round.run())
        return false;
    const QJsonArray steps = applied.payload.value(QLatin1String("steps")).toArray();
    for (const QJsonValue &step : steps) {
        if (!addStep(applied, step))
            return false;
    }
    return true;
}

/// The new states of steps; the one acted on keeps who did it and what was said.
bool setSteps(const Applied &applied)
{
    const QJsonArray steps = applied.payload.value(QLatin1String("steps")).toArray();
    const QString own = applied.text("step");
    for (const QJsonValue &step : steps) {
        const StepId id = StepId::fromString(step[QLatin1String("id")].toString());
        const QString state = step[QLatin1String("state")].toString();
        Query set = applied.connection.query(state == stepStateText(StepState::Open) ? query::review_step_open : query::review_step_end);
        if (state == stepStateText(StepState::Open)) {
            set.bindAll(id, parts::at(applied));
        } else {
            const bool acted = step[QLatin1String("id")].toString() == own;
            const QString outcome = applied.event.body.kind == "outgoing.approved" ? QStringLiteral("approved") : applied.text("outcome");
            set.bindAll(id, state, parts::at(applied), acted ? parts::author(applied) : 0, acted ? outcome : QString(),
                        acted ? applied.text(applied.has("reason") ? "reason" : "text") : QString(), acted ? applied.integer("version") : 0);
        }
        if (!set.run())
            return false;
    }
    return true;
}

bool approved(const Applied &applied)
{
    if (applied.text("state") != outgoingStateText(OutgoingState::Approved))
        return true;
    Query set = applied.connection.query(query::outgoing_approved);
    set.bindAll(applied.row, parts::author(applied), applied.integer("version"), parts::at(applied));
    return set.run();
}

/// An approval that opens again is the receiver's, and nobody's name stands under the document any more.
bool handedOver(const Applied &applied)
{
    const qint64 giver = applied.rowOf("giver", "person"), receiver = applied.rowOf("receiver", "person");
    const auto moved = [&](const char *key, const NamedSql &sql) {
        if (!applied.payload.value(QLatin1String(key)).toBool())
            return true;
        Query move = applied.connection.query(sql);
        move.bindAll(applied.row, giver, receiver);
        return move.run();
    };
    if (!moved("drafter_moved", query::handed_drafter) || !moved("signer_moved", query::handed_signer))
        return false;
    const QJsonArray steps = applied.payload.value(QLatin1String("steps_moved")).toArray();
    for (const QJsonValue &step : steps) {
        Query move = applied.connection.query(query::handed_step);
        move.bindAll(applied.row, StepId::fromString(step.toString()), receiver);
        if (!move.run())
            return false;
    }
    Query grant = applied.connection.query(query::access_add);
    grant.bindAll(applied.row, receiver * 4);
    return grant.run() && (!applied.has("steps") || parts::clear(applied, query::outgoing_unapproved));
}

bool cameBack(const Applied &applied, bool returned)
{
    Query set = applied.connection.query(query::outgoing_returned);
    set.bindAll(applied.row, returned, returned ? applied.text("reason") : QString());
    return set.run() && parts::clear(applied, query::outgoing_signed_supersede);
}
}

bool applyReview(const Applied &applied)
{
    const QByteArray &kind = applied.event.body.kind;
    if (kind == "outgoing.sent_for_review")
        return sentForReview(applied);
    if (!setSteps(applied))
        return false;
    if (kind == "outgoing.handed_over")
        return handedOver(applied);
    if (kind == "outgoing.approved")
        return approved(applied);
    if (kind == "outgoing.unapproved")
        return parts::clear(applied, query::outgoing_unapproved);
    if (kind == "outgoing.sent_back" || kind == "outgoing.taken_back")
        return cameBack(applied, kind == "outgoing.sent_back");
    return true;
}

}
