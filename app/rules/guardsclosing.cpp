// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"

namespace congso::rules {

namespace {
Outcome coopClosed(const Act &act)
{
    QStringList open;
    for (const Assignment &assignment : act.facts.document->assignments) {
        if (assignment.role == AssignmentRole::Cooperate && isOpen(assignment.state))
            open << nameOf(act.facts, assignment.unit, assignment.person);
    }
    return open.isEmpty() ? success() : Outcome(failure(ErrorCode::RuleCoopOpen, {{QStringLiteral("who"), open}}));
}

Outcome reasonWhenUnassigned(const Act &act)
{
    const DocumentState state = act.facts.document->state;
    if (act.has(QStringLiteral("reason")) || state == DocumentState::Assigned)
        return success();
    return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("reason")}});
}

Outcome replyGiven(const Act &act)
{
    const bool answered = act.has(QStringLiteral("reply_code")) || act.has(QStringLiteral("no_reply_reason")) || !act.facts.document->replyCode.isEmpty();
    return answered || !act.facts.document->fields.replyRequired ? success() : Outcome(failure(ErrorCode::RuleReplyNeeded));
}

Outcome undoKind(const Act &act)
{
    const QByteArray &last = act.facts.document->lastKind;
    if (act.facts.workflow->undoable(last))
        return success();
    return failure(ErrorCode::RuleUndoLate, {{QStringLiteral("problem"), QStringLiteral("kind")},
                                             {QStringLiteral("kind"), QString::fromLatin1(last)}});
}

Outcome undoLast(const Act &act)
{
    const QString event = act.fields.value(QLatin1String("event")).toString();
    if (event.isEmpty() || EventId::fromString(event) == act.facts.document->lastEvent)
        return success();
    return failure(ErrorCode::RuleUndoLate);
}

Outcome erasable(const Act &act)
{
    const QJsonArray wanted = act.fields.value(QLatin1String("events")).toArray();
    for (const QJsonValue &entry : wanted) {
        if (!act.facts.events.contains(EventId::fromString(entry.toString())))
            return failure(ErrorCode::RuleNotErasable, {{QStringLiteral("event"), entry.toString()}});
    }
    return act.facts.events.isEmpty() ? Outcome(failure(ErrorCode::RuleNotErasable)) : success();
}

constexpr Guard table[] = {
    {"coop_closed", coopClosed, false},
    {"reason_when_unassigned", reasonWhenUnassigned, true},
    {"reply_given", replyGiven, true},
    {"undo_kind", undoKind, false},
    {"undo_last", undoLast, true},
    {"erasable", erasable, true},
};
}

std::span<const Guard> closingGuards()
{
    return table;
}

}
