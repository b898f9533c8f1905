// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/facts.h"
#include "db/store/journal.h"

namespace congso {

struct DirectoryFacts;

/// What acts on outgoing documents look at. Used inside the transaction that will record.
class OutgoingFacts
{
public:
    OutgoingFacts(Connection &connection, Journal &journal, const DirectoryFacts &directory, qint64 actor)
        : m_connection(connection), m_journal(journal), m_directory(directory), m_actor(actor)
    {
    }

    /// usage.not_found when the document is not there or may not be read by the actor; rule.newer_version when it
    /// holds an event of a newer program.
    Outcome fill(const Command &command, rules::Facts &facts) const;
    /// Whether a delegation in the actor's hands covers a document; a new one where it is not limited.
    bool covers(const Delegation &delegation, const SubjectId &document) const;

private:
    void settings(rules::Facts &facts) const;
    void linked(const QList<SubjectId> &documents, rules::Facts &facts) const;
    void number(const Command &command, rules::Facts &facts) const;

    Connection &m_connection;
    Journal &m_journal;
    const DirectoryFacts &m_directory;
    qint64 m_actor;
};

}
