// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/ids.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace congso {

/// A file that the office server has, and how far a copy of it has come here.
struct ServerFile
{
    QString hash;
    SubjectId subject; ///< one that names it, by which it may be fetched
    qint64 size = 0;
    qint64 received = 0;
    int wanted = 0;    ///< 2: a person asked for it; 1: of the person's open work; 0: the rest
    qint64 usedAt = 0; ///< when it was last asked for, else when its document came; UTC milliseconds
};

namespace serverfiles {

/// Bytes of files that the server takes with one act: so much it holds for a person until an event names it.
constexpr qint64 mostAtOnce = qint64(2) * 1024 * 1024 * 1024;

/// {hash, size} of every file that a payload names, or a list of events with theirs, at whatever depth.
QHash<QString, qint64> sizesIn(const QByteArray &payload);

/// \a at: when the document came by it.
bool add(Connection &connection, const QString &hash, const SubjectId &subject, qint64 size, bool here, qint64 at);
std::optional<ServerFile> one(Connection &connection, const QString &hash);
bool setReceived(Connection &connection, const QString &hash, qint64 received);
bool want(Connection &connection, const QString &hash, qint64 now);
/// It is not here any more; the server has it.
bool setGone(Connection &connection, const QString &hash);
bool drop(Connection &connection, const QString &hash);
/// The document by which it was to be fetched does not give it any more: another that names it does, in turn where several
/// do, and where none does it is dropped. It is one of the rest then.
bool release(Connection &connection, const QString &hash);
/// Those of the person's open work before the rest.
bool wantOpenWork(Connection &connection, const PersonId &person);
/// What is no open work any more counts as the rest.
bool workDone(Connection &connection, const PersonId &person);

/// The next to fetch, the most wanted first. \a least: only those wanted so much; \a without: none of these.
std::optional<ServerFile> next(Connection &connection, int least, const QSet<QString> &without = {});

struct Standing
{
    qint64 missing = 0;      ///< files not here
    qint64 missingBytes = 0;
    qint64 hereBytes = 0;    ///< of those that the server has too
    qint64 soon = 0;         ///< of the missing: asked for, or of the person's open work
};
Standing standing(Connection &connection);
/// Files here that were neither read nor asked for, nor came, since \a before, the longest unread first. Never those of
/// open work, nor those of letters that wait for registration.
QList<ServerFile> longestUnread(Connection &connection, int limit, qint64 before);

}
}
