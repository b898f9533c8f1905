// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/outgoingact.h"
#include "app/rules/payloads.h"

#include <algorithm>

namespace congso::rules {

namespace {
UnitId unitOfPost(const Act &act)
{
    for (const Post &post : act.facts.entitled().posts) {
        if (post.id == act.post)
            return post.unit;
    }
    return {};
}

// Each with an id; only ids that this document's recipients have are taken over: two documents never share one.
void recipientsSet(const Act &act, Built &built)
{
    QJsonArray all;
    const QJsonArray given = act.fields.value(QLatin1String("recipients")).toArray();
    const QList<Recipient> there = act.rule.kind == "outgoing.recipients_set" ? act.facts.outgoing->recipients : QList<Recipient>();
    for (const QJsonValue &value : given) {
        QJsonObject one = value.toObject();
        const RecipientId id = RecipientId::fromString(one.value(QLatin1String("id")).toString());
        if (std::none_of(there.begin(), there.end(), [&](const Recipient &recipient) { return recipient.id == id; }))
            one.insert(QStringLiteral("id"), act.facts.newId().toString(QUuid::WithoutBraces));
        all << one;
    }
    built.payload.insert(QStringLiteral("recipients"), all);
}

// The first file without a role is the main one, where there is none yet; attachments keep the slot of their first name.
QJsonArray draftFiles(const Act &act)
{
    QJsonArray files;
    const QJsonArray given = act.fields.value(QLatin1String("files")).toArray();
    bool main = act.facts.outgoing && act.facts.outgoing->mainVersion() > 0;
    for (const QJsonValue &value : given)
        main = main || value[QLatin1String("role")].toString() == QLatin1String("main");
    for (const QJsonValue &value : given) {
        QJsonObject file = value.toObject();
        if (!file.contains(QLatin1String("role")))
            file.insert(QStringLiteral("role"), main ? QStringLiteral("attachment") : QStringLiteral("main"));
        main = true;
        const QString role = file.value(QLatin1String("role")).toString();
        if (role == QLatin1String("main") || role == QLatin1String("source"))
            file.insert(QStringLiteral("slot"), role);
        else if (!file.contains(QLatin1String("slot")))
            file.insert(QStringLiteral("slot"), QString(QLatin1Char('+') + file.value(QLatin1String("name")).toString()));
        files << file;
    }
    return files;
}

void drafted(const Act &act, Built &built)
{
    if (!built.payload.contains(QLatin1String("unit")))
        built.payload.insert(QStringLiteral("unit"), unitOfPost(act).toString());
    built.payload.insert(QStringLiteral("drafted_on"), isoDate(act.facts.today));
    if (act.has(QStringLiteral("files")))
        built.payload.insert(QStringLiteral("files"), draftFiles(act));
    if (act.has(QStringLiteral("recipients")))
        recipientsSet(act, built);
}

void versionAdded(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("files"), draftFiles(act));
}

void sentForReview(const Act &act, Built &built)
{
    QJsonArray steps;
    const QJsonArray given = act.fields.value(QLatin1String("steps")).toArray();
    int first = 0;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const int order = given.at(i)[QLatin1String("order")].toInt(int(i) + 1);
        first = first == 0 ? order : std::min(first, order);
    }
    for (const QJsonValue &value : given) {
        QJsonObject step = value.toObject();
        const int order = step.value(QLatin1String("order")).toInt(int(steps.size()) + 1);
        step.insert(QStringLiteral("order"), order);
        step.insert(QStringLiteral("id"), act.facts.newId().toString(QUuid::WithoutBraces));
        step.insert(QStringLiteral("state"), QString(stepStateText(order == first ? StepState::Open : StepState::Waiting)));
        steps << step;
    }
    built.payload.insert(QStringLiteral("steps"), steps);
    built.payload.insert(QStringLiteral("round"), act.facts.outgoing->round + 1);
}

void reviewed(const Act &act, Built &built)
{
    const OutgoingDocument &document = *act.facts.outgoing;
    const Result<const ReviewStep *> step = reviewedStep(act);
    if (!step)
        return;
    const QJsonArray steps = advanced(document, **step, StepState::Done);
    built.payload.insert(QStringLiteral("step"), (*step)->id.toString());
    built.payload.insert(QStringLiteral("version"), document.mainVersion());
    built.payload.insert(QStringLiteral("steps"), steps);
    if (act.rule.kind == "outgoing.approved")
        built.payload.insert(QStringLiteral("state"), QString(outgoingStateText(steps.size() > 1 ? OutgoingState::InReview : OutgoingState::Approved)));
}

void sentBack(const Act &act, Built &built)
{
    const OutgoingDocument &document = *act.facts.outgoing;
    const Result<const ReviewStep *> step = document.state == OutgoingState::InReview ? reviewedStep(act) : Result<const ReviewStep *>(nullptr);
    const ReviewStep *own = step ? *step : nullptr;
    built.payload.remove(QStringLiteral("step"));
    if (own)
        built.payload.insert(QStringLiteral("step"), own->id.toString());
    built.payload.insert(QStringLiteral("steps"), dropped(document, own, StepState::SentBack));
}

void stepsFall(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("steps"), dropped(*act.facts.outgoing, nullptr, StepState::Dropped));
}

void skipped(const Act &act, Built &built)
{
    const OutgoingDocument &document = *act.facts.outgoing;
    const ReviewStep *step = document.step(StepId::fromString(act.fields.value(QLatin1String("step")).toString()));
    if (step)
        built.payload.insert(QStringLiteral("steps"), advanced(document, *step, StepState::Skipped));
}

// The approval that brought it here is open again.
void unapproved(const Act &act, Built &built)
{
    const OutgoingDocument &document = *act.facts.outgoing;
    const ReviewStep *last = nullptr;
    for (const ReviewStep &step : document.steps) {
        const bool approval = step.round == document.round && step.kind == ReviewKind::Approve && step.state == StepState::Done;
        if (approval && (!last || step.order > last->order))
            last = &step;
    }
    QJsonArray steps;
    if (last)
        steps << QJsonObject{{QStringLiteral("id"), last->id.toString()}, {QStringLiteral("state"), QString(stepStateText(StepState::Open))}};
    built.payload.insert(QStringLiteral("steps"), steps);
}

void commentAdded(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("comment"), act.facts.newId().toString(QUuid::WithoutBraces));
}

constexpr PayloadBuilder table[] = {
    {"outgoing.drafted", drafted},
    {"outgoing.copied", drafted},
    {"outgoing.imported", recipientsSet},
    {"outgoing.version_added", versionAdded},
    {"outgoing.recipients_set", recipientsSet},
    {"outgoing.recipients_added", recipientsSet},
    {"outgoing.sent_for_review", sentForReview},
    {"outgoing.reviewed", reviewed},
    {"outgoing.approved", reviewed},
    {"outgoing.sent_back", sentBack},
    {"outgoing.taken_back", stepsFall},
    {"outgoing.skipped", skipped},
    {"outgoing.unapproved", unapproved},
    {"outgoing.comment_added", commentAdded},
};
}

std::span<const PayloadBuilder> outgoingPayloads()
{
    return table;
}

}
