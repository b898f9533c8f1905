// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"

namespace congso::rules {

namespace {
QList<QDate> wantedDues(const Act &act)
{
    QList<QDate> dues;
    for (const QJsonObject &wanted : wantedAssignments(act)) {
        const QDate due = QDate::fromString(wanted.value(QLatin1String("due")).toString(), Qt::ISODate);
        if (due.isValid())
            dues << due;
    }
    if (act.date(QStringLiteral("due")).isValid())
        dues << act.date(QStringLiteral("due"));
    return dues;
}

// Granting without a date grants what was asked.
QDate newDue(const Act &act)
{
    const QDate due = act.date(QStringLiteral("due"));
    return due.isValid() || act.rule.kind != "incoming.extension_granted" ? due : act.part->askedDue;
}

Outcome duesAhead(const Act &act)
{
    QList<QDate> dues = wantedDues(act);
    if (act.rule.kind == "incoming.extension_granted")
        dues << newDue(act);
    for (const QDate &due : dues) {
        if (due < act.facts.today)
            return failure(ErrorCode::RuleDeadlinePast, {{QStringLiteral("due"), due}});
    }
    return success();
}

Outcome duesWithinParent(const Act &act)
{
    const bool granting = act.rule.kind == "incoming.extension_granted";
    const Assignment *parent = granting ? findAssignment(*act.facts.document, act.part->parent) : act.part;
    if (!parent || !parent->due.isValid())
        return success();
    const QList<QDate> dues = granting ? QList<QDate>{newDue(act)} : wantedDues(act);
    for (const QDate &due : dues) {
        if (due > parent->due)
            return failure(ErrorCode::RuleDeadlineAfterParent, {{QStringLiteral("due"), due}, {QStringLiteral("parent"), parent->due}});
    }
    return success();
}

Outcome hasDue(const Act &act)
{
    return act.part->due.isValid() ? success() : Outcome(badField(QStringLiteral("due"), "no_due"));
}

Outcome extensionAsked(const Act &act)
{
    if (act.part->askedDue.isValid())
        return success();
    return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("problem"), QStringLiteral("not_asked")}});
}

Outcome extensionLater(const Act &act)
{
    const QDate due = newDue(act);
    if (!due.isValid())
        return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("due")}});
    if (due <= act.part->due)
        return badField(QStringLiteral("due"), "not_later", {{QStringLiteral("due"), act.part->due}});
    return success();
}

Outcome wakeAhead(const Act &act)
{
    return act.date(QStringLiteral("wake_on")) > act.facts.today ? success() : Outcome(badField(QStringLiteral("wake_on"), "past"));
}

constexpr Guard table[] = {
    {"dues_ahead", duesAhead, true},
    {"dues_within_parent", duesWithinParent, true},
    {"has_due", hasDue, false},
    {"extension_asked", extensionAsked, false},
    {"extension_later", extensionLater, true},
    {"wake_ahead", wakeAhead, true},
};
}

std::span<const Guard> deadlineGuards()
{
    return table;
}

}
