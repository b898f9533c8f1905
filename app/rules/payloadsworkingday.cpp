// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/payloads.h"

#include <algorithm>

namespace congso::rules {

namespace {
QString newIdText(const Act &act)
{
    return act.facts.newId().toString(QUuid::WithoutBraces);
}

void paperReceived(const Act &act, Built &built)
{
    if (!act.has(QStringLiteral("received")))
        built.payload.insert(QStringLiteral("received"), isoDate(act.facts.today));
}

// What was in the envelope is what the opener says of it; the envelope itself is one no longer.
void opened(const Act &act, Built &built)
{
    QJsonArray changes = changesWithOld(act);
    if (!act.changes(QStringLiteral("sealed")))
        changes << QJsonObject{{QStringLiteral("field"), QStringLiteral("sealed")}, {QStringLiteral("old"), true}, {QStringLiteral("new"), false}};
    built.payload.insert(QStringLiteral("changes"), changes);
}

// Those named, or everything that waits: one act for all.
void named(const Act &act, Built &built)
{
    if (act.has(QStringLiteral("entered")))
        return;
    const bool evidence = act.rule.kind == "incoming.evidence_added";
    QJsonArray all;
    for (const EnteredAct &one : act.facts.document->entered) {
        const bool waits = one.state == EnteredAct::State::Unconfirmed || (evidence && one.state == EnteredAct::State::Contested);
        if (waits && (evidence || one.principal == act.facts.entitled().person.id))
            all << one.event.toString();
    }
    built.payload.insert(QStringLiteral("entered"), all);
}

void evidenceAdded(const Act &act, Built &built)
{
    named(act, built);
    built.payload.insert(QStringLiteral("files"), filesAs(act, QStringLiteral("slip")));
}

QJsonObject attendingPart(const Act &act, const QString &person, AssignmentRole role)
{
    QJsonObject part{{QStringLiteral("id"), newIdText(act)}, {QStringLiteral("role"), QString(assignmentRoleText(role))}, {QStringLiteral("person"), person}};
    const QDate day = act.facts.document->fields.meeting.date;
    if (role == AssignmentRole::Lead && day >= act.facts.today)
        part.insert(QStringLiteral("due"), isoDate(day));
    return part;
}

// Sending people to the meeting is the instruction where nobody had one yet: the first answers for it.
void attendanceAssigned(const Act &act, Built &built)
{
    if (act.facts.document->state != DocumentState::Submitted)
        return;
    QJsonArray parts;
    const QJsonArray people = act.fields.value(QLatin1String("people")).toArray();
    for (const QJsonValue &person : people)
        parts << attendingPart(act, person.toString(), parts.isEmpty() ? AssignmentRole::Lead : AssignmentRole::Inform);
    built.payload.insert(QStringLiteral("assignments"), parts);
}

void questionAsked(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("question"), newIdText(act));
}

void questionAnswered(const Act &act, Built &built)
{
    for (const Question &one : act.facts.document->questions) {
        if (isAskedNow(act.facts.entitled(), one) && !act.has(QStringLiteral("question")))
            built.payload.insert(QStringLiteral("question"), one.id.toString());
    }
    if (act.has(QStringLiteral("files")))
        built.payload.insert(QStringLiteral("files"), filesAs(act, QStringLiteral("opinion")));
}

void linked(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("link"), newIdText(act));
}

void unlinked(const Act &act, Built &built)
{
    for (const DocumentLink &link : act.facts.document->links) {
        if (link.id != LinkId::fromString(act.fields.value(QLatin1String("link")).toString()))
            continue;
        built.payload.insert(QStringLiteral("document"), link.to.toString());
        built.payload.insert(QStringLiteral("link_kind"), QString(linkKindText(link.kind)));
    }
}

void routingChanged(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("rules"), act.fields.value(QLatin1String("rules")).toArray());
    built.payload.insert(QStringLiteral("old"), act.facts.settings.value(QLatin1String("routing.rules")).toArray());
}

// A slip is one whatever it was called.
void evidence(const Act &act, Built &built)
{
    QJsonArray files = act.fields.value(QLatin1String("evidence")).toArray();
    for (qsizetype i = 0; i < files.size(); ++i) {
        QJsonObject file = files.at(i).toObject();
        file.insert(QStringLiteral("role"), QStringLiteral("slip"));
        files.replace(i, file);
    }
    if (!files.isEmpty())
        built.payload.insert(QStringLiteral("evidence"), files);
}

void attended(const Act &act, Built &built)
{
    attendanceAssigned(act, built);
    evidence(act, built);
}

constexpr PayloadBuilder table[] = {
    {"incoming.paper_received", paperReceived},
    {"incoming.opened", opened},
    {"incoming.confirmed", named},
    {"incoming.contested", named},
    {"incoming.evidence_added", evidenceAdded},
    {"incoming.attendance_assigned", attended},
    {"incoming.question_asked", questionAsked},
    {"incoming.question_answered", questionAnswered},
    {"incoming.linked", linked},
    {"incoming.unlinked", unlinked},
    {"incoming.sent_back", evidence},
    {"incoming.instructed", evidence},
    {"incoming.opined", evidence},
    {"incoming.recalled", evidence},
    {"incoming.extension_granted", evidence},
    {"incoming.extension_refused", evidence},
    {"incoming.completed", evidence},
    {"settings.routing_changed", routingChanged},
};
}

std::span<const PayloadBuilder> workingDayPayloads()
{
    return table;
}

}
