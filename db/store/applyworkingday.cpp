// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/apply.h"

#include "db/store/applyparts.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/types/workingday.h"

#include <QJsonArray>

namespace congso {

namespace {
constexpr auto noDue = QLatin1String("9999");

qint64 whenOf(const Applied &applied)
{
    return applied.event.stamp ? applied.event.stamp->at : applied.event.body.atAuthor;
}

/// Who answers for the act: the principal where one is named.
qint64 authorOf(const Applied &applied)
{
    const EventBody &body = applied.event.body;
    return applied.journal.rowFor(body.behalf.isNull() ? body.actor.uuid() : body.behalf.uuid(), "person");
}

void bindRowOrNull(Query &query, qint64 row)
{
    if (row)
        query.bindAll(row);
    else
        query.bindAll(nullptr);
}

bool paperReceived(const Applied &applied)
{
    Query set = applied.connection.query(query::document_paper);
    set.bindAll(applied.row, applied.text("received"));
    return set.run();
}

bool setEntered(const Applied &applied, const QString &state)
{
    const QJsonArray events = applied.payload.value(QLatin1String("entered")).toArray();
    for (const QJsonValue &event : events) {
        Query set = applied.connection.query(query::entered_state);
        set.bindAll(applied.row, EventId::fromString(event.toString()), state, applied.text("reason"));
        if (!set.run())
            return false;
    }
    return true;
}

bool confirmed(const Applied &applied)
{
    return setEntered(applied, QStringLiteral("confirmed"));
}

bool contested(const Applied &applied)
{
    return setEntered(applied, QStringLiteral("contested"));
}

bool evidenceAdded(const Applied &applied)
{
    return setEntered(applied, QStringLiteral("evidenced"));
}

/// The last word on who goes: it replaces what was said before.
bool attendanceAssigned(const Applied &applied)
{
    Query clear = applied.connection.query(query::clear_attendance);
    clear.bindAll(applied.row);
    if (!clear.run())
        return false;
    const qint64 assigner = authorOf(applied);
    const QJsonArray people = applied.payload.value(QLatin1String("people")).toArray();
    for (const QJsonValue &value : people) {
        const qint64 person = applied.rowOfText(value.toString(), "person");
        Query add = applied.connection.query(query::attendance_add);
        add.bindAll(applied.row, person, assigner, whenOf(applied));
        Query access = applied.connection.query(query::access_add);
        access.bindAll(applied.row, person * 4);
        if (!add.run() || !access.run())
            return false;
    }
    return true;
}

bool waitingStarted(const Applied &applied)
{
    Query set = applied.connection.query(query::assignment_waiting);
    set.bindAll(AssignmentId::fromString(applied.text("assignment")), applied.text("waiting_on"));
    bindRowOrNull(set, applied.rowOf("unit", "unit"));
    bindRowOrNull(set, applied.rowOf("person", "person"));
    set.bindAll(applied.text("wake_on"));
    return set.run();
}

bool waitingEnded(const Applied &applied)
{
    Query set = applied.connection.query(query::assignment_waiting);
    set.bindAll(AssignmentId::fromString(applied.text("assignment")), QString(), nullptr, nullptr, QString());
    return set.run();
}

/// Who is asked reads the document from then on, also after answering: the answer is theirs to stand by.
bool questionAsked(const Applied &applied)
{
    if (!applied.has("question")) // erased
        return true;
    const qint64 unit = applied.rowOf("unit", "unit");
    const qint64 person = applied.rowOf("person", "person");
    const qint64 grantee = person ? person * 4 : unit * 4 + 1;
    Query add = applied.connection.query(query::question_add);
    add.bindAll(QuestionId::fromString(applied.text("question")), applied.row, authorOf(applied));
    bindRowOrNull(add, unit);
    bindRowOrNull(add, person);
    add.bindAll(grantee, applied.text("text"), whenOf(applied));
    Query access = applied.connection.query(query::access_add);
    access.bindAll(applied.row, grantee);
    return add.run() && access.run();
}

bool questionAnswered(const Applied &applied)
{
    Query set = applied.connection.query(query::question_answer);
    set.bindAll(QuestionId::fromString(applied.text("question")), authorOf(applied), applied.text("text"), whenOf(applied));
    return set.run();
}

bool linked(const Applied &applied)
{
    if (!applied.has("link")) // erased
        return true;
    Query add = applied.connection.query(query::link_add);
    add.bindAll(LinkId::fromString(applied.text("link")), applied.row, applied.rowOf("document", "incoming"), applied.text("link_kind"),
                authorOf(applied), applied.text("note"), whenOf(applied));
    return add.run();
}

bool unlinked(const Applied &applied)
{
    Query drop = applied.connection.query(query::link_drop);
    drop.bindAll(LinkId::fromString(applied.text("link")));
    return drop.run();
}

bool proposedPart(const Applied &applied, int position, const QJsonObject &part)
{
    Query add = applied.connection.query(query::proposed_part_add);
    add.bindAll(applied.row, position, part.value(QLatin1String("role")).toString());
    bindRowOrNull(add, applied.rowOfText(part.value(QLatin1String("unit")).toString(), "unit"));
    bindRowOrNull(add, applied.rowOfText(part.value(QLatin1String("person")).toString(), "person"));
    const QString due = part.value(QLatin1String("due")).toString();
    add.bindAll(due.isEmpty() ? QString(noDue) : due, part.value(QLatin1String("note")).toString());
    return add.run();
}

using Handler = bool (*)(const Applied &);
const QHash<QByteArray, Handler> &handlers()
{
    static const QHash<QByteArray, Handler> table{
        {"incoming.paper_received", paperReceived}, {"incoming.confirmed", confirmed},
        {"incoming.contested", contested}, {"incoming.evidence_added", evidenceAdded},
        {"incoming.attendance_assigned", attendanceAssigned}, {"incoming.waiting_started", waitingStarted},
        {"incoming.waiting_ended", waitingEnded}, {"incoming.question_asked", questionAsked},
        {"incoming.question_answered", questionAnswered}, {"incoming.linked", linked},
        {"incoming.unlinked", unlinked}, {"incoming.text_corrected", parts::putTextCorrection},
        {"incoming.placed", parts::putPlace},
    };
    return table;
}
}

bool applyProposal(const Applied &applied)
{
    for (const NamedSql *sql : {&query::clear_proposals, &query::clear_proposed_parts}) {
        Query clear = applied.connection.query(*sql);
        clear.bindAll(applied.row);
        if (!clear.run())
            return false;
    }
    const QJsonArray parts = applied.payload.value(QLatin1String("proposal")).toArray();
    if (parts.isEmpty() && applied.text("wording").isEmpty())
        return true;
    Query put = applied.connection.query(query::proposal_put);
    put.bindAll(applied.row, applied.event.body.id, authorOf(applied), applied.text("rule"), applied.text("wording"));
    if (!put.run())
        return false;
    for (int i = 0; i < parts.size(); ++i) {
        if (!proposedPart(applied, i + 1, parts.at(i).toObject()))
            return false;
    }
    return true;
}

bool applyWorkingDay(const Applied &applied)
{
    const EventBody &body = applied.event.body;
    if (const Handler handler = handlers().value(body.kind)) {
        if (!handler(applied))
            return false;
    }
    // What a delegate does is done by right; what is entered without one waits for the principal's word, or has the slip.
    if (body.behalf.isNull() || !body.delegation.isNull())
        return true;
    const bool evidenced = !applied.payload.value(QLatin1String("evidence")).toArray().isEmpty();
    Query add = applied.connection.query(query::entered_add);
    add.bindAll(applied.row, body.id, QLatin1String(body.kind), applied.journal.rowFor(body.actor.uuid(), "person"), authorOf(applied),
                evidenced ? QStringLiteral("evidenced") : QStringLiteral("unconfirmed"), whenOf(applied));
    return add.run();
}

bool settleContested(const Applied &applied)
{
    const QByteArray kind = applied.event.body.kind;
    if (const QString instead = applied.text("instead_of"); !instead.isEmpty()) {
        Query settle = applied.connection.query(query::entered_settle);
        settle.bindAll(applied.row, EventId::fromString(instead));
        return settle.run();
    }
    if (kind != "incoming.recalled" && kind != "incoming.contested")
        return true;
    Query settle = applied.connection.query(query::entered_settle_taken_back);
    settle.bindAll(applied.row);
    return settle.run();
}

}
