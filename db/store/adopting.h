// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/projections.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace congso {

/// Takes events that the office server has stamped into a linked store, inside the caller's transaction. Each is held
/// against its hash and its subject's chain; what is here already is passed over.
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
    /// be kept. Subjects that have or had pending events are folded by refoldTouched(), the others at once.
    Result<Taken> take(Event event);
    /// The subject's lists have to follow from its events anew.
    void touch(qint64 subjectRow) { m_refold.insert(subjectRow); }
    bool refoldTouched();

    /// Subjects that had an event of the law's erasure among those taken.
    QList<SubjectId> erased() const { return m_erased; }

private:
    /// A subject as the stamped events here make it.
    struct Standing
    {
        qint64 row = 0;
        qint64 version = 0;
        QByteArray head;
    };
    Standing &standing(const Event &event);
    Result<Taken> taken(const Event &event);
    bool liftPending(const Event &event, qint64 row);
    bool fold(const Event &event, qint64 row);

    Connection &m_connection;
    Journal &m_journal;
    Projections &m_projections;
    QSet<qint64> m_refold;
    QList<SubjectId> m_erased;
    QHash<QUuid, Standing> m_standing;  ///< of the subjects met in this transaction
    std::optional<bool> m_pendingThere; ///< nothing becomes pending while events are taken
};

/// Removes everything of a subject that may not be seen any more: events, payloads, lists, what this PC kept about it.
/// What remains is the id in the dictionary. Its files are the caller's to remove.
bool forgetSubject(Connection &connection, Projections &projections, qint64 subjectRow);

}
