// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/payloads.h"

namespace congso::rules {

namespace {
QLatin1String kindText(WorkItem::Kind kind)
{
    constexpr const char *texts[] = {"assignment", "assigned", "submission", "casefile", "draft", "review", "approval", "signature"};
    return QLatin1String(texts[int(kind)]);
}

/// Ids alone: what the work is about stays with the documents, so that the law can erase it there.
QJsonArray items(const Act &act)
{
    QJsonArray all;
    for (const WorkItem &item : act.facts.work) {
        QJsonObject one{{QStringLiteral("kind"), QString(kindText(item.kind))}, {QStringLiteral("subject"), item.subject.toString()}};
        if (!item.assignment.isNull())
            one.insert(QStringLiteral("assignment"), item.assignment.toString());
        if (!item.step.isNull())
            one.insert(QStringLiteral("step"), item.step.toString());
        all << one;
    }
    return all;
}

void delegationGranted(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("principal"), act.facts.identity.person.id.toString());
    if (!built.payload.contains(QLatin1String("scope")))
        built.payload.insert(QStringLiteral("scope"), QStringLiteral("all"));
}

void absenceDeclared(const Act &act, Built &built)
{
    if (!built.payload.contains(QLatin1String("person")))
        built.payload.insert(QStringLiteral("person"), act.facts.identity.person.id.toString());
}

void prepared(const Act &act, Built &built)
{
    if (!built.payload.contains(QLatin1String("giver")))
        built.payload.insert(QStringLiteral("giver"), act.facts.identity.person.id.toString());
}

void given(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("items"), items(act));
}

struct Moved
{
    QJsonArray held, assigned;
    bool submission = false;
};

NewEvent documentMoved(const Handover &handover, const SubjectId &document, const Moved &moved)
{
    QJsonObject payload{{QStringLiteral("handover"), handover.id.toString()}, {QStringLiteral("giver"), handover.giver.toString()},
                        {QStringLiteral("receiver"), handover.receiver.toString()}};
    if (!moved.held.isEmpty())
        payload.insert(QStringLiteral("assignments_moved"), moved.held);
    if (!moved.assigned.isEmpty())
        payload.insert(QStringLiteral("assigned_moved"), moved.assigned);
    if (moved.submission)
        payload.insert(QStringLiteral("submission_moved"), true);
    return {document, "incoming.handed_over", 1, payload, {}};
}

NewEvent caseFileMoved(const Act &act, const SubjectId &file)
{
    const Handover &handover = *act.facts.handover;
    QJsonObject payload{{QStringLiteral("handover"), handover.id.toString()}, {QStringLiteral("giver"), handover.giver.toString()},
                        {QStringLiteral("receiver"), handover.receiver.toString()}};
    for (const Post &post : act.facts.identity.posts) {
        if (post.id == act.post)
            payload.insert(QStringLiteral("unit"), post.unit.toString());
    }
    return {file, "casefile.handed_over", 1, payload, {}};
}

/// What moves of one outgoing document: the draft, the steps that wait, and an approval that was not yet signed. The new
/// signer has not approved what the old one did (Điều 11), so that approval is open again.
struct MovedOutgoing
{
    QJsonArray steps, reopened;
    bool draft = false;
    bool signs = false;
};

NewEvent outgoingMoved(const Handover &handover, const SubjectId &document, const MovedOutgoing &moved)
{
    QJsonObject payload{{QStringLiteral("handover"), handover.id.toString()}, {QStringLiteral("giver"), handover.giver.toString()},
                        {QStringLiteral("receiver"), handover.receiver.toString()}};
    if (moved.draft)
        payload.insert(QStringLiteral("drafter_moved"), true);
    if (moved.signs)
        payload.insert(QStringLiteral("signer_moved"), true);
    if (!moved.steps.isEmpty())
        payload.insert(QStringLiteral("steps_moved"), moved.steps);
    if (!moved.reopened.isEmpty()) {
        payload.insert(QStringLiteral("steps"), moved.reopened);
        payload.insert(QStringLiteral("state"), QString(outgoingStateText(OutgoingState::InReview)));
    }
    return {document, "outgoing.handed_over", 1, payload, {}};
}

bool isOutgoing(WorkItem::Kind kind)
{
    return kind >= WorkItem::Kind::Draft;
}

void outgoingReceived(const Act &act, Built &built)
{
    QList<SubjectId> order;
    QHash<SubjectId, MovedOutgoing> documents;
    for (const WorkItem &item : act.facts.work) {
        if (!isOutgoing(item.kind))
            continue;
        if (!documents.contains(item.subject))
            order << item.subject;
        MovedOutgoing &moved = documents[item.subject];
        moved.draft = moved.draft || item.kind == WorkItem::Kind::Draft;
        moved.signs = moved.signs || item.kind == WorkItem::Kind::Approval || item.kind == WorkItem::Kind::Signature;
        if (!item.step.isNull())
            moved.steps << item.step.toString();
        if (item.kind == WorkItem::Kind::Signature && !item.step.isNull())
            moved.reopened << QJsonObject{{QStringLiteral("id"), item.step.toString()}, {QStringLiteral("state"), QString(stepStateText(StepState::Open))}};
    }
    for (const SubjectId &document : std::as_const(order))
        built.more << outgoingMoved(*act.facts.handover, document, documents.value(document));
}

/// Everything that is open now moves, one event a document or case file, in the batch of the confirmation.
void received(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("items"), items(act));
    QList<SubjectId> order;
    QHash<SubjectId, Moved> documents;
    for (const WorkItem &item : act.facts.work) {
        if (item.kind == WorkItem::Kind::CaseFile) {
            built.more << caseFileMoved(act, item.subject);
            continue;
        }
        if (isOutgoing(item.kind))
            continue;
        if (!documents.contains(item.subject))
            order << item.subject;
        Moved &moved = documents[item.subject];
        if (item.kind == WorkItem::Kind::Assignment)
            moved.held << item.assignment.toString();
        else if (item.kind == WorkItem::Kind::Assigned)
            moved.assigned << item.assignment.toString();
        else
            moved.submission = true;
    }
    for (const SubjectId &document : std::as_const(order))
        built.more << documentMoved(*act.facts.handover, document, documents.value(document));
    outgoingReceived(act, built);
}

constexpr PayloadBuilder table[] = {
    {"delegation.granted", delegationGranted},
    {"absence.declared", absenceDeclared},
    {"handover.prepared", prepared},
    {"handover.given", given},
    {"handover.received", received},
};
}

std::span<const PayloadBuilder> handoverPayloads()
{
    return table;
}

}
