// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/perform.h"

#include "app/office/commandjson.h"
#include "app/office/inputboundary.h"
#include "app/office/storeengine.h"
#include "app/rules/decide.h"
#include "app/rules/merge.h"
#include "db/store/documentqueries.h"
#include "db/store/serverfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace congso {

namespace {
/// What a form saw when it was filled in says nothing of what stands there now: that is held against the events.
QJsonObject withoutOld(QJsonObject fields)
{
    QJsonArray changes = fields.value(QLatin1String("changes")).toArray();
    for (QJsonValueRef change : changes) {
        QJsonObject bare = change.toObject();
        bare.remove(QLatin1String("old"));
        change = bare;
    }
    if (!changes.isEmpty())
        fields.insert(QStringLiteral("changes"), changes);
    return fields;
}

NewEvent asNew(const Event &event)
{
    return {event.body.subject, event.body.kind, event.body.v, QJsonDocument::fromJson(event.payload).object(), {}};
}
}

Outcome Performer::filesStored(const Command &command) const
{
    for (const QLatin1String key : {QLatin1String("files"), QLatin1String("evidence")}) {
        const QJsonArray files = command.fields.value(key).toArray();
        for (const QJsonValue &file : files) {
            if (!m_store->engine().files().contains(file[QLatin1String("hash")].toString()))
                return failure(ErrorCode::RuleNoFile, {{QStringLiteral("file"), file[QLatin1String("name")].toString()}});
        }
    }
    return success();
}

/// The server takes only so many bytes with one act: what it would refuse is not recorded first.
Outcome Performer::filesSendable(Connection &connection, const Command &command) const
{
    qint64 together = 0;
    const QHash<QString, qint64> sizes = serverfiles::sizesIn(QJsonDocument(command.fields).toJson(QJsonDocument::Compact));
    for (auto file = sizes.cbegin(); file != sizes.cend(); ++file)
        together += serverfiles::one(connection, file.key()) ? 0 : *file;
    if (together <= serverfiles::mostAtOnce)
        return success();
    return failure(ErrorCode::FileTooLarge, {{QStringLiteral("together"), together}, {QStringLiteral("limit"), serverfiles::mostAtOnce}});
}

struct Performer::Decided
{
    rules::Decision decision;
    QList<QUuid> ids; ///< given out, in order
};

Result<Performer::Decided> Performer::decide(Writing &writing, Command &command, const PendingAct *again) const
{
    if (auto there = filesStored(command); !there)
        return tl::make_unexpected(there.error());
    if (auto sendable = writing.journal.linked() ? filesSendable(writing.connection, command) : success(); !sendable)
        return tl::make_unexpected(sendable.error());
    const auto directory = writing.directory.facts(writing.connection);
    auto known = facts(writing.connection, writing.journal, *directory, command);
    if (!known)
        return tl::make_unexpected(known.error());
    // Only what was found in force counts, whatever the client names.
    command.delegation = known->principal && known->delegation ? known->delegation->id : SubjectId();
    QList<QUuid> ids;
    if (writing.journal.linked()) {
        if (again)
            known->setNow(again->at, known->utcOffsetMinutes);
        // Other pending acts may name what this one made.
        known->newId = [&ids, fresh = known->newId, given = again ? again->ids : QList<QUuid>()] {
            ids << (ids.size() < given.size() ? given.at(ids.size()) : fresh());
            return ids.last();
        };
    }
    auto decision = rules::decide(*known, command);
    if (!decision)
        return tl::make_unexpected(decision.error());
    return Decided{std::move(*decision), ids};
}

Result<Receipt> Performer::perform(Writing &writing, const Command &given) const
{
    Command command = given;
    bool cleaned = false;
    command.fields = cleanFields(given.fields, cleaned);
    if (auto before = writing.journal.receiptOf(BatchId(given.id))) {
        before->cleaned = cleaned;
        return *before;
    }
    auto decided = decide(writing, command, nullptr);
    if (!decided)
        return tl::make_unexpected(decided.error());
    const Authorship author{m_person, decided->decision.post, command.behalf, command.delegation, m_store->services().device, BatchId(command.id), {}};
    auto events = writing.record(author, prepared(decided->decision.events, *m_store->services().clock), command.base);
    if (!events)
        return tl::make_unexpected(events.error());
    Receipt receipt = receiptFrom(*events);
    if (receipt.pending && !pending::keep(writing.connection, {0, author.batch, m_person, commandToJson(command), decided->ids, events->first().body.atAuthor, false}))
        return tl::make_unexpected(*writing.connection.error());
    writing.leftToSend = writing.leftToSend || receipt.pending;
    receipt.cleaned = cleaned;
    return receipt;
}

QList<NewEvent> Performer::since(Writing &writing, const QList<Event> &before) const
{
    QList<NewEvent> others;
    QHash<SubjectId, qint64> bases;
    for (const Event &event : before) {
        if (!bases.contains(event.body.subject))
            bases.insert(event.body.subject, event.body.base);
    }
    for (auto base = bases.cbegin(); base != bases.cend(); ++base) {
        const QList<Event> history = writing.journal.history(writing.journal.rowOf(base.key().uuid()));
        for (const Event &event : history) {
            if (event.stamp && event.stamp->version > *base)
                others << asNew(event);
        }
    }
    return others;
}

Result<QList<Event>> Performer::recordAgain(Writing &writing, const PendingAct &act, const QList<Event> &before,
                                            const QList<std::optional<NewEvent::NumberRequest>> &asked) const
{
    if (before.isEmpty())
        return QList<Event>();
    const EventBody &body = before.first().body;
    QList<PreparedEvent> events;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Event &event = before.at(i);
        const NewEvent same{event.body.subject, event.body.kind, event.body.v, QJsonDocument::fromJson(event.payload).object(), asked.value(i)};
        events << PreparedEvent{same, event.body.id, event.salt, event.payload, event.body.payloadHash, event.body.base};
    }
    auto recorded = writing.record({body.actor, body.post, body.behalf, body.delegation, body.device, act.batch, act.at}, events);
    if (recorded && !pending::keep(writing.connection, act))
        return tl::make_unexpected(*writing.connection.error());
    return recorded;
}

Result<QList<Event>> Performer::performAgain(Writing &writing, const PendingAct &act, const QList<Event> &before,
                                             const QList<std::optional<NewEvent::NumberRequest>> &asked, bool overwrite) const
{
    if (act.command.isEmpty())
        return recordAgain(writing, act, before, asked);
    auto command = commandFromJson(act.command);
    if (!command)
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), QString::fromUtf8(act.command)}});
    command->fields = withoutOld(command->fields);
    const QList<NewEvent> others = since(writing, before);
    const QString changesKey = QStringLiteral("changes");
    if (const QJsonArray changes = command->fields.value(changesKey).toArray(); !changes.isEmpty()) {
        const QJsonArray left = rules::notDoneYet(changes, command->subject, others);
        if (left.isEmpty())
            return QList<Event>();
        command->fields.insert(changesKey, left);
    }
    auto decided = decide(writing, *command, &act);
    if (!decided)
        return tl::make_unexpected(decided.error());
    QList<NewEvent> mine;
    for (const Event &event : before)
        mine << asNew(event);
    const QList<rules::Clash> clashes = rules::clashes(mine, decided->decision.events, others);
    if (!overwrite && !clashes.isEmpty())
        return failure(ErrorCode::RuleStale, {{QStringLiteral("clashes"), rules::toJson(clashes).toVariantList()}});
    QList<PreparedEvent> events = prepared(decided->decision.events, *m_store->services().clock);
    for (qsizetype i = 0; i < events.size() && i < before.size(); ++i) {
        if (events[i].event.kind != before[i].body.kind || events[i].event.subject != before[i].body.subject)
            continue;
        events[i].id = before[i].body.id;
        events[i].madeOn = before[i].body.base;
    }
    const Authorship author{m_person, decided->decision.post, command->behalf, command->delegation, m_store->services().device, act.batch, act.at};
    auto recorded = writing.record(author, events);
    if (!recorded)
        return recorded;
    PendingAct kept = act;
    kept.ids = decided->ids;
    // An office of its own has nothing to wait for.
    if (writing.journal.linked() && !pending::keep(writing.connection, kept))
        return tl::make_unexpected(*writing.connection.error());
    return recorded;
}

std::optional<Receipt> Performer::perform(Writing &writing, const DecidedAhead &decided) const
{
    // What waits for a server is kept with the command that led to it, which perform() has.
    if (writing.journal.linked() || writing.directory.facts(writing.connection) != decided.directory || writing.journal.receiptOf(decided.author.batch))
        return std::nullopt;
    const auto events = writing.record(decided.author, decided.events);
    if (!events)
        return std::nullopt;
    return receiptFrom(*events);
}

Result<Receipt> Performer::undo(Writing &writing, const Command &command) const
{
    const qint64 row = writing.journal.rowOf(command.subject.uuid());
    const auto document = documentqueries::document(writing.connection, writing.journal.rowOf(m_person.uuid()), row);
    if (!document)
        return failure(ErrorCode::UsageNotFound);
    Command filled = command;
    filled.fields = {{QStringLiteral("event"), document->lastEvent.toString()}};
    return perform(writing, filled);
}

Result<QList<ActionState>> Performer::actions(Connection &connection, const SubjectId &subject, const QByteArray &area) const
{
    Command question;
    question.action = area + ".received";
    question.subject = subject;
    Journal journal(connection, *m_store->services().clock);
    auto known = facts(connection, journal, DirectoryFacts::read(connection), question);
    if (!known)
        return tl::make_unexpected(known.error());
    return rules::actions(*known, area);
}

Result<QList<ActionState>> Performer::actionsFor(Connection &connection, const SubjectId &subject, const Delegation &delegation, const QByteArray &area) const
{
    const bool outgoing = area == "outgoing";
    Command question;
    question.action = outgoing ? "outgoing.approved" : "incoming.instructed";
    question.subject = subject;
    question.behalf = delegation.principal;
    question.delegation = delegation.id;
    Journal journal(connection, *m_store->services().clock);
    auto known = facts(connection, journal, DirectoryFacts::read(connection), question);
    if (!known)
        return tl::make_unexpected(known.error());
    QList<ActionState> all = rules::actions(*known, area);
    const bool covered = known->principal && known->delegation;
    for (ActionState &state : all) {
        const bool instructs = state.action == "incoming.instructed" || state.action == "incoming.sent_back"; // no act on outgoing documents is one
        if (covered && (instructs || known->delegation->scope != QLatin1String("instruct")))
            continue;
        state = {state.action, false, codeText(ErrorCode::RuleNotAllowed),
                 {{QStringLiteral("action"), QString::fromLatin1(state.action)}, {QStringLiteral("problem"), QStringLiteral("behalf")}}, {}};
    }
    return all;
}

}
