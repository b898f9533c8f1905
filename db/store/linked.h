// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/ids.h"

#include <QVariantMap>

#include <optional>

namespace congso {

/// What a store knows of the office server that it is a part of.
struct Link
{
    QString url;
    QString login;        ///< the role on the server
    QUuid server;         ///< the office that it holds
    PersonId person;      ///< whose this store is
    qint64 epoch = 0;
    qint64 cursor = 0;    ///< whatever may be seen of the journal is here up to this seq
    qint64 lastSeq = 0;   ///< the last event fetched; 0: none yet
    QByteArray lastHash;
    qint64 accessCursor = 0;
    qint64 linkedAt = 0;  ///< UTC milliseconds on this PC's clock, like those below
    qint64 contactAt = 0; ///< last answer of the server; 0: none yet
    qint64 settledAt = 0; ///< when nothing was left to fetch or to send; 0: not yet since it was linked
    QString stopped;      ///< why nothing is exchanged until a person decides; empty: it is
    QVariantMap stoppedArgs;
    QString certificates; ///< file that the server's certificate must follow from; empty: libpq's own place
    qint64 quota = qint64(20) * 1024 * 1024 * 1024; ///< bytes of the server's files that are kept here
    qint64 head = 0;      ///< the server's last seq when it last answered
    QString wire;         ///< how the bytes travelled then: "socket", "loopback", "verified"; empty: not known yet
    QString wireVersion;  ///< "TLSv1.3"; empty where nothing was encrypted
    QString wireCipher;
    qint64 failedAt = 0;  ///< since then the server has not answered; 0: it did when last asked

    friend bool operator==(const Link &, const Link &) = default;
};

namespace linked {

/// Nothing while the store is its own authority.
std::optional<Link> read(Connection &connection);
bool put(Connection &connection, const Link &link);
bool drop(Connection &connection);

/// Where the store was cut loose from a server: up to there the journal is what one person saw of it, with gaps.
struct CutLoose
{
    qint64 seq = 0;
    QUuid office;
};
std::optional<CutLoose> cutLoose(Connection &connection);
bool setCutLoose(Connection &connection, const CutLoose &at);

/// Version of the subject as the server's events here make it; 0 when there are none.
qint64 stampedVersion(Connection &connection, const SubjectId &subject);
/// Incoming and outgoing documents and case files in the store.
qint64 documentsHere(Connection &connection);
/// Number, notation and title of a document or case file that \a person (local id) may read; else empty.
QString labelOf(Connection &connection, qint64 person, qint64 subjectRow);
/// Whoever shows it looks again.
bool touch(Connection &connection, qint64 subjectRow);
/// Whether the person has something on it that the server has not taken: acts, or texts typed and not sent.
bool hasUnsentWork(Connection &connection, const SubjectId &subject);

// What is still to be fetched or removed.
/// How soon: open work before what came last, that before the rest.
enum class Urgency { Rest, Newest, OpenWork };
bool wantHistory(Connection &connection, const SubjectId &subject, Urgency urgency = Urgency::Rest);
bool historyThere(Connection &connection, const SubjectId &subject);
QList<SubjectId> wantedHistories(Connection &connection, int limit);
qint64 wantedHistoriesCount(Connection &connection, Urgency least = Urgency::Rest);

enum class Vanishing {
    Now,
    Asked, ///< so many at once that a person has to agree first
    Kept,  ///< for the unsent work on it
    Told   ///< the feed that says so is not read to its end: whether they are many is not known yet
};
/// A subject that may not be seen any more.
bool vanish(Connection &connection, const SubjectId &subject, Vanishing how);
bool vanished(Connection &connection, const SubjectId &subject);
QList<SubjectId> vanishing(Connection &connection, Vanishing how, int limit);
qint64 vanishingCount(Connection &connection, Vanishing how);
/// Those that were told become \a how.
bool vanishingIsTold(Connection &connection, Vanishing how);
bool agreeToVanishing(Connection &connection);

}
}
