// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officestore.h"
#include "app/rules/facts.h"
#include "db/types/command.h"

namespace congso {

struct DirectoryFacts;
struct Writing;
class Connection;
class Journal;

/// Turns a command of one person into recorded events: reads the facts it needs, asks the rules, appends
/// and applies. A value; used on the store's threads.
class Performer
{
public:
    Performer(OfficeStore &store, PersonId person) : m_store(&store), m_person(person) {}

    Result<Receipt> perform(Writing &writing, const Command &command) const;
    /// As perform with incoming.undone for the subject's last event.
    Result<Receipt> undo(Writing &writing, const Command &command) const;
    Result<QList<ActionState>> actions(Connection &connection, const SubjectId &subject, const QByteArray &area = "incoming") const;
    /// On a document, in the name of the delegation's principal.
    Result<QList<ActionState>> actionsFor(Connection &connection, const SubjectId &subject, const Delegation &delegation) const;

private:
    Result<rules::Facts> facts(Connection &connection, Journal &journal, const DirectoryFacts &directory, const Command &command) const;
    /// Stored bytes are looked for under the lock of the transaction that will name them.
    Outcome filesStored(const Command &command) const;
    Outcome documentFacts(Connection &connection, Journal &journal, const Command &command, rules::Facts &facts) const;

    OfficeStore *m_store;
    PersonId m_person;
};

/// The person with the posts held now; signin.refused when no longer active.
Result<Identity> identityNow(Connection &connection, const PersonId &person);

}
