// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/clock.h"
#include "db/types/command.h"

#include <QHash>
#include <QJsonObject>

namespace congso {

/// Who and where a batch comes from: the author's half of every event in it.
struct Authorship
{
    PersonId actor;
    PostId post;
    PersonId behalf;
    SubjectId delegation;
    QUuid device;
    BatchId batch; ///< the command's id: a retry is recognised by it
    std::optional<qint64> at = {}; ///< when it was done, where that is not now; UTC milliseconds
};

/// An event with its payload written, salted and hashed: all that can be done before its place is known.
struct PreparedEvent
{
    NewEvent event;
    EventId id;
    QByteArray salt;
    QByteArray payload;
    QByteArray payloadHash;
    std::optional<qint64> madeOn; ///< recorded again: the version of its subject that it was made on
};
PreparedEvent prepared(const NewEvent &event, const Clock &clock);
QList<PreparedEvent> prepared(const QList<NewEvent> &events, const Clock &clock);

/// The journal: appends events inside the caller's transaction. A store that is its own authority stamps them with order,
/// time, number, chain and seal; in one that is linked to a server they wait for the server's stamp. It does not touch the
/// projections.
///
/// Remembers its head and the subjects it met, so that a transaction of many commands asks once: an object
/// that has appended serves one transaction, and forget() follows every part of it that is taken back.
class Journal
{
public:
    Journal(Connection &connection, const Clock &clock) : m_connection(connection), m_clock(clock) {}

    /// Appends \a events, all or nothing within the caller's transaction. rule.number_taken when a wanted
    /// number is in use. \a base: refuse with rule.stale unless the first subject is at that version.
    Result<QList<Event>> append(const Authorship &authorship, const QList<PreparedEvent> &events,
                                std::optional<qint64> base = std::nullopt);

    /// Whether an office server stamps what is appended here.
    bool linked();
    /// An event that the server has stamped, into its place after the subject's last stamped one. The caller has held it
    /// against the chain and taken out what was pending of its batch, and advances the subject when it has taken all of its.
    bool adopt(Event &event, qint64 subjectRow);
    bool advance(qint64 subjectRow, qint64 version, const QByteArray &head);
    /// Stamps a pending event of a store that has become its own authority, after the last of the journal. The number asked
    /// for is given where it is free, else the next.
    bool stamp(Event &event, qint64 subjectRow, const std::optional<NewEvent::NumberRequest> &request, qint64 epoch);

    /// The receipt of a batch recorded before; nothing when it is unknown.
    std::optional<Receipt> receiptOf(const BatchId &batch);

    /// A subject's events in order, with payloads; pending ones last.
    QList<Event> history(qint64 subjectRow);

    struct Subject
    {
        qint64 row = 0;
        qint64 version = 0;
        QByteArray hash; ///< of its last event
    };
    /// As its stamped events make it; it is made, where needed.
    Subject subject(const SubjectId &id, const QByteArray &area);
    /// Local id of a subject; 0 when unknown. The second makes it, where needed.
    qint64 rowOf(const QUuid &uuid);
    qint64 rowFor(const QUuid &uuid, const QByteArray &area);
    QUuid uuidOf(qint64 row);

    /// Last seq and seal; zero and empty in a new store.
    struct Head
    {
        qint64 epoch = 1;
        qint64 seq = 0;
        QByteArray seal;
    };
    Head head();

    /// Drops what is remembered; what comes next is read anew.
    void forget();

private:
    qint64 add(const QUuid &uuid, const QByteArray &area);
    Result<std::optional<AssignedNumber>> assign(const NewEvent &event, qint64 subjectRow);
    Result<QList<Event>> appendPending(const Authorship &authorship, const QList<PreparedEvent> &events, std::optional<qint64> base);
    Outcome ask(const NewEvent::NumberRequest &request, qint64 subjectRow, qint64 event);
    bool insert(Event &event, qint64 subjectRow);
    bool store(Event &event, qint64 subjectRow);

    Connection &m_connection;
    const Clock &m_clock;
    std::optional<Head> m_head;
    std::optional<bool> m_linked;
    QHash<QUuid, qint64> m_rows;
};

/// In the order they are folded in: those of the authority, then what is pending, as it came.
void putPendingLast(QList<Event> &events);

/// What the author of a batch is told; the batch is not empty.
Receipt receiptFrom(const QList<Event> &batch);

/// Reads one event from a row of the columns listed in event_columns (see query/history.sql).
class Query;
Event eventFrom(const Query &row);

}
