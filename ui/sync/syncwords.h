// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/sync/synckeeper.h"
#include "ui/widgets/tones.h"

#include <QCoreApplication>

namespace congso {

/// One row of a conflict: what this person wrote beside what others did.
struct SyncSide
{
    QString field; ///< empty where the act as a whole is meant
    QString mine;
    QString theirs;
};

/// What the page and the status line say of the exchange with the office server.
class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
public:
    /// Where it is, as whom, and how the way there is protected.
    static QString server(const Link &link);
    /// "Last answer of the server: 05/03/2026 10:42", or why there is none.
    static QString contact(const sync::SyncKeeper &keeper, int utcOffsetMinutes);
    static QString waiting(const sync::SyncState &state);
    /// Why nothing is exchanged, and what each side has that the other lacks.
    static QString stopped(const Link &link);
    static QList<SyncSide> sides(const sync::ConflictItem &item, const directory::Directory &directory);
    /// For the status line.
    static QString line(const sync::SyncKeeper &keeper, int utcOffsetMinutes);
    static Tone tone(const sync::SyncKeeper &keeper);
};

}
