// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/projections.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <optional>

namespace congso {

/// An event of the server whose stamp is of what it says: both hashes are right. Looking at them needs no store.
class CheckedEvent
{
public:
    /// verify.failed{what, seq, subject} where they are not.
    static Result<CheckedEvent> of(const Event &event);
    const EventBody &body() const { return m_said.event.body; }
    const EventStamp &stamp() const { return *m_said.event.stamp; }

private:
    friend class Adopter;
    explicit CheckedEvent(SaidEvent said) : m_said(std::move(said)) {}
    SaidEvent m_said;
};

/// Takes events that the office server has stamped into a linked store, inside the caller's transaction. Each is held
/// against its subject's chain; what is here already is passed over.
class Adopter
{
public:
    Adopter(Connection &connection, Journal &journal, Projections &projections)
        : m_connection(connection), m_journal(journal), m_projections(projections) {}

    enum class Taken {
        New,
        Known, ///< it was here
        Gap    ///< the subject's events before it are not here: its history has to be fetched
    };
    /// Events of one subject come in the order of their versions. Pending events of its batch are taken out first.
    /// verify.failed{what, seq, subject} where it does not follow from what is here: then nothing of the transaction may
    /// be kept.
    Result<Taken> take(CheckedEvent event);
    /// The lists follow what was taken, each subject's events together. Subjects that have or had pending events are left
    /// to refoldTouched().
    bool fold();
    /// The subject's lists have to follow from its events anew.
    void touch(qint64 subjectRow) { m_refold.insert(subjectRow); }
    bool refoldTouched();

    /// Subjects that had an event of the law's erasure among those taken.
    QList<SubjectId> erased() const { return m_erased; }

private:
    /// A subject as the stamped events here make it, and what of it is not in the lists yet.
    struct Standing
    {
        Journal::Subject subject;
        QList<SaidEvent> unfolded;
        bool advanced = false; ///< beyond what the dictionary says
    };
    Standing &standing(const EventBody &event);
    Result<Taken> taken(const CheckedEvent &event);
    bool liftPending(const Event &event, qint64 row);
    bool keep(SaidEvent said, Standing &standing);
    bool fold(Standing &standing);

    Connection &m_connection;
    Journal &m_journal;
    Projections &m_projections;
    QSet<qint64> m_refold;
    QList<SubjectId> m_erased;
    std::deque<Standing> m_met; ///< in this transaction, in the order they were met in
    QHash<QUuid, Standing *> m_standing;
    std::optional<bool> m_pendingThere; ///< nothing becomes pending while events are taken
};

/// Removes everything of a subject that may not be seen any more: events, payloads, lists, what this PC kept about it.
/// What remains is the id in the dictionary. Its files are the caller's to remove.
bool forgetSubject(Connection &connection, Projections &projections, qint64 subjectRow);

}
