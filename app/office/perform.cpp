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
    const QJsonArray files = command.fields.value(QLatin1String("files")).toArray();
    for (const QJsonValue &file : files) {
        if (!m_store->engine().files().contains(file[QLatin1String("hash")].toString()))
            return failure(ErrorCode::RuleNoFile, {{QStringLiteral("file"), file[QLatin1String("name")].toString()}});
    }
    return success();
}

Result<Receipt> Performer::perform(Writing &writing, const Command &given) const
{
    if (auto before = writing.journal.receiptOf(BatchId(given.id)))
        return *before;
    Command command = given;
    command.fields = cleanFields(given.fields);
    if (auto there = filesStored(command); !there)
        return tl::make_unexpected(there.error());
    const auto directory = writing.directory.facts(writing.connection);
    auto known = facts(writing.connection, writing.journal, *directory, command);
    if (!known)
        return tl::make_unexpected(known.error());
    auto decision = rules::decide(*known, command);
    if (!decision)
        return tl::make_unexpected(decision.error());
    const Authorship author{m_person, decision->post, command.behalf, command.delegation, m_store->services().device, BatchId(command.id)};
    auto events = writing.record(author, decision->events, command.base);
    if (!events)
        return tl::make_unexpected(events.error());
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

Result<QList<ActionState>> Performer::actions(Connection &connection, const SubjectId &subject) const
{
    Command question;
    question.action = "incoming.received";
    question.subject = subject;
    Journal journal(connection, *m_store->services().clock);
    auto known = facts(connection, journal, DirectoryFacts::read(connection), question);
    if (!known)
        return tl::make_unexpected(known.error());
    return rules::actions(*known, "incoming");
}

}
