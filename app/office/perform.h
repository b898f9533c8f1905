// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officestore.h"
#include "app/rules/facts.h"
#include "db/store/journal.h"
#include "db/store/pending.h"
#include "db/types/command.h"

namespace congso {

struct DirectoryFacts;
struct LentDirectory;
struct Writing;
class Connection;

/// A command decided before its turn on the writing thread: good for as long as the directory it was decided from is the
/// office's, and its number is free.
struct DecidedAhead
{
    std::shared_ptr<const DirectoryFacts> directory;
    Authorship author;
    QList<PreparedEvent> events;
};

/// Turns a command of one person into recorded events: reads the facts it needs, asks the rules, appends
/// and applies. A value; used on the store's threads.
class Performer
{
public:
    Performer(OfficeStore &store, PersonId person) : m_store(&store), m_person(person) {}

    Result<Receipt> perform(Writing &writing, const Command &command) const;
    /// On any thread: the same, as far as it can be known without the store. Only a document's registration that names no
    /// files and no other person; nothing where the rules refuse, which perform() then tells.
    std::optional<DecidedAhead> decideAhead(const LentDirectory &directory, const Command &command) const;
    /// Records it. Nothing when it was recorded before, or what it was decided from no longer holds, or its number is taken:
    /// then what was begun has to be taken back and perform() asked.
    std::optional<Receipt> perform(Writing &writing, const DecidedAhead &decided) const;
    /// A pending act decided and recorded again, upon what others have done since: \a before, its events as first recorded
    /// with the numbers they \a asked for, are out of the journal, the lists are without them. Ids and time stay. Refusals as perform(); rule.stale with
    /// "clashes" (rules::toJson) where it would overwrite what somebody else changed, unless \a overwrite. Nothing is recorded where others have
    /// made the same changes.
    Result<QList<Event>> performAgain(Writing &writing, const PendingAct &act, const QList<Event> &before,
                                      const QList<std::optional<NewEvent::NumberRequest>> &asked, bool overwrite) const;
    /// As perform with incoming.undone for the subject's last event.
    Result<Receipt> undo(Writing &writing, const Command &command) const;
    Result<QList<ActionState>> actions(Connection &connection, const SubjectId &subject, const QByteArray &area = "incoming") const;
    /// On a document, in the name of the delegation's principal.
    Result<QList<ActionState>> actionsFor(Connection &connection, const SubjectId &subject, const Delegation &delegation, const QByteArray &area = "incoming") const;

private:
    struct Decided;
    /// \a again: the act as it was decided before, whose ids and time are taken.
    Result<Decided> decide(Writing &writing, Command &command, const PendingAct *again) const;
    /// An act of which no command is left: recorded as it was.
    Result<QList<Event>> recordAgain(Writing &writing, const PendingAct &act, const QList<Event> &before, const QList<std::optional<NewEvent::NumberRequest>> &asked) const;
    /// What others have recorded about the subjects of \a before since it was made.
    QList<NewEvent> since(Writing &writing, const QList<Event> &before) const;
    /// What is known of everything but the command's subject.
    Result<rules::Facts> standingFacts(const DirectoryFacts &directory, const Command &command) const;
    Result<rules::Facts> facts(Connection &connection, Journal &journal, const DirectoryFacts &directory, const Command &command) const;
    /// Stored bytes are looked for under the lock of the transaction that will name them.
    Outcome filesStored(const Command &command) const;
    Outcome filesSendable(Connection &connection, const Command &command) const;
    Outcome documentFacts(Connection &connection, Journal &journal, const Command &command, rules::Facts &facts) const;

    OfficeStore *m_store;
    PersonId m_person;
};

/// The person with the posts held now; signin.refused when no longer active.
Result<Identity> identityNow(Connection &connection, const PersonId &person);

}
