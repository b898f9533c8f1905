// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/journal.h"

#include <QSet>

namespace congso {

/// An act recorded in a linked store that the server has not taken. Its events are in the journal without a stamp.
struct PendingAct
{
    qint64 position = 0; ///< acts in the order they were made
    BatchId batch;
    PersonId person;
    QByteArray command;  ///< as it was given, JSON
    QList<QUuid> ids;    ///< given out while it was decided
    qint64 at = 0;       ///< UTC milliseconds on this PC's clock
    bool sent = false;   ///< handed over at least once: the server may have taken it
};

/// An act that could not be added to what others had done, with all that was typed.
struct StoredConflict
{
    qint64 id = 0;
    PendingAct act;
    SubjectId subject;
    QByteArray mine;     ///< its events, JSON: kind, subject, payload
    qint64 base = 0;     ///< version of the subject it was made on
    QString why;         ///< code of the refusal
    QByteArray whyArgs;  ///< JSON
    qint64 foundAt = 0;
    QString settled;     ///< "mine", "theirs"; empty: open
    qint64 settledAt = 0;
};

namespace pending {

bool keep(Connection &connection, const PendingAct &act);
QList<PendingAct> all(Connection &connection);
std::optional<PendingAct> one(Connection &connection, const BatchId &batch);
qint64 count(Connection &connection);
/// The act is about a subject on which others did what the server has lost, and have not sent again yet.
bool isUponOthers(Connection &connection, const BatchId &batch);
/// What they did comes before it: it waits for them, whatever is refused.
bool isMadeUponOthers(Connection &connection, const BatchId &batch);
/// The same where others made the subject: the server does not know it at all.
bool isUponOthersNew(Connection &connection, const BatchId &batch);
bool markSent(Connection &connection, const BatchId &batch);

/// The act's events without a stamp, in their order.
QList<Event> events(Connection &connection, const BatchId &batch);
/// The number that a pending event asks for.
std::optional<NewEvent::NumberRequest> request(Connection &connection, qint64 arrived);
/// Whether it asks for a number that had been reserved: that one counts at once.
bool holdsNumber(Connection &connection, qint64 arrived);
/// Which subjects each pending act touches, by their local ids.
QHash<BatchId, QList<qint64>> subjects(Connection &connection);

/// The subject (local id) that has the number here, stamped or held by what waits; 0: none.
qint64 holderOf(Connection &connection, const AssignedNumber &number);

/// Hashes of the files that the server may not have: what waits names them, what did not fit, or what others did and it has lost.
/// Not all of them are here: an act may name what only the server has.
QSet<QString> files(Connection &connection);

/// Takes the act and its events out of the journal. The subjects have to be folded again.
bool drop(Connection &connection, const BatchId &batch);

bool addConflict(Connection &connection, const StoredConflict &conflict);
QList<StoredConflict> conflicts(Connection &connection, bool settledToo);
qint64 conflictsCount(Connection &connection);
bool settleConflict(Connection &connection, qint64 id, const QString &kept, qint64 at);

}
}
