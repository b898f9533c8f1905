// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/facts.h"
#include "db/store/journal.h"

namespace congso {

struct DirectoryFacts;

/// What acts on case files, delegations, absences, hand-overs and other agencies look at, and under which
/// delegation somebody is acted for. Used inside the transaction that will record.
class WorkFacts
{
public:
    WorkFacts(Connection &connection, Journal &journal, const DirectoryFacts &directory, const PersonId &actor);

    static bool concerns(const QByteArray &area);
    /// usage.not_found when the subject is not there, or may not be read by the actor.
    Outcome fill(const Command &command, rules::Facts &facts) const;
    /// Sets the principal and the delegation where one in force, in the actor's hands, covers the document;
    /// leaves both empty where there is none.
    void actFor(const Command &command, rules::Facts &facts) const;

private:
    Outcome caseFile(const Command &command, rules::Facts &facts) const;
    std::optional<CaseFile> ownMistake(qint64 row) const;
    void handover(const Command &command, rules::Facts &facts) const;
    void agency(const Command &command, rules::Facts &facts) const;
    bool covers(const Delegation &delegation, const Command &command) const;

    Connection &m_connection;
    Journal &m_journal;
    const DirectoryFacts &m_directory;
    qint64 m_actor;
};

}
