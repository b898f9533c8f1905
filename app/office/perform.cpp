// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/perform.h"

#include "app/office/inputboundary.h"
#include "app/office/storeengine.h"
#include "app/rules/decide.h"
#include "db/store/documentqueries.h"

#include <QJsonArray>

namespace congso {

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

Result<Receipt> Performer::perform(Writing &writing, const Command &given) const
{
    Command command = given;
    bool cleaned = false;
    command.fields = cleanFields(given.fields, cleaned);
    if (auto before = writing.journal.receiptOf(BatchId(given.id))) {
        before->cleaned = cleaned;
        return *before;
    }
    if (auto there = filesStored(command); !there)
        return tl::make_unexpected(there.error());
    const auto directory = writing.directory.facts(writing.connection);
    auto known = facts(writing.connection, writing.journal, *directory, command);
    if (!known)
        return tl::make_unexpected(known.error());
    // Only what was found in force counts, whatever the client names.
    command.delegation = known->principal && known->delegation ? known->delegation->id : SubjectId();
    auto decision = rules::decide(*known, command);
    if (!decision)
        return tl::make_unexpected(decision.error());
    const Authorship author{m_person, decision->post, command.behalf, command.delegation, m_store->services().device, BatchId(command.id)};
    auto events = writing.record(author, prepared(decision->events, *m_store->services().clock), command.base);
    if (!events)
        return tl::make_unexpected(events.error());
    Receipt receipt = receiptFrom(*events);
    receipt.cleaned = cleaned;
    return receipt;
}

std::optional<Receipt> Performer::perform(Writing &writing, const DecidedAhead &decided) const
{
    if (writing.directory.facts(writing.connection) != decided.directory || writing.journal.receiptOf(decided.author.batch))
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

Result<QList<ActionState>> Performer::actionsFor(Connection &connection, const SubjectId &subject, const Delegation &delegation) const
{
    Command question;
    question.action = "incoming.instructed";
    question.subject = subject;
    question.behalf = delegation.principal;
    question.delegation = delegation.id;
    Journal journal(connection, *m_store->services().clock);
    auto known = facts(connection, journal, DirectoryFacts::read(connection), question);
    if (!known)
        return tl::make_unexpected(known.error());
    QList<ActionState> all = rules::actions(*known, "incoming");
    const bool covered = known->principal && known->delegation;
    for (ActionState &state : all) {
        const bool instructs = state.action == "incoming.instructed" || state.action == "incoming.sent_back";
        if (covered && (instructs || known->delegation->scope != QLatin1String("instruct")))
            continue;
        state = {state.action, false, codeText(ErrorCode::RuleNotAllowed),
                 {{QStringLiteral("action"), QString::fromLatin1(state.action)}, {QStringLiteral("problem"), QStringLiteral("behalf")}}, {}};
    }
    return all;
}

}
