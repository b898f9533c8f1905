// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/outgoing/numbering.h"
#include "app/sync/comparing.h"
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
    QString was;   ///< what both started from; empty where nobody wrote that down
};

/// What the page and the status line say of the exchange with the office server.
class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
public:
    static QString server(const Link &link);
    /// How the bytes travelled when the server last answered.
    static QString protection(const Link &link);
    /// The same, or that it is not protected now: nothing travels then.
    static QString protection(const sync::SyncKeeper &keeper);
    /// The server answers, and does not prove that it is the office's.
    static bool unsafe(const sync::SyncKeeper &keeper);
    /// Why a store could not be made a part of an office; whoever reads it has nothing on a server yet.
    static QString notLinked(const Error &error);
    /// Where the password for the server is.
    static QString password(const sync::SyncKeeper &keeper);
    /// Why the last round did not go well, and what to do; empty: it did.
    static QString problem(const sync::SyncKeeper &keeper);
    /// What keeps the exchange from going on although the server answers; empty: nothing does.
    static QString hindered(const sync::SyncKeeper &keeper);
    /// "Last answer of the server: 05/03/2026 10:42", or why there is none.
    static QString contact(const sync::SyncKeeper &keeper, int utcOffsetMinutes);
    static QString waiting(const sync::SyncState &state);
    /// Whose acts the server does not have, and what waits for them.
    static QString others(const sync::SyncState &state);
    /// How a conflict was settled; empty: it is open.
    static QString settled(const sync::ConflictItem &item);
    /// What is here of the office; \a freeBytes of the disk, below 0: not known.
    static QString files(const sync::SyncState &state, qint64 freeBytes);
    /// Which numbers are reserved, book by book, and how many are left; numbers that follow each other as one.
    static QString reserved(const QList<outgoing::Reserved> &all);
    /// For which document each of them was reserved, a line each.
    static QString reservedFor(const QList<outgoing::Reserved> &all);
    /// The first fetching is under way, and how far it is.
    static bool filling(const sync::SyncState &state);
    static QString fillingWords(const sync::SyncState &state);
    /// Why nothing is exchanged, and what each side has that the other lacks.
    static QString stopped(const Link &link);
    static QList<SyncSide> sides(const sync::ConflictItem &item, const directory::Directory &directory);
    /// An act that waits, with all that was typed.
    static QString pending(const sync::PendingItem &item, const directory::Directory &directory, int utcOffsetMinutes);
    /// What was recorded, in sentences.
    static QString sentences(const QList<Event> &events, const directory::Directory &directory);
    /// What an act is about: a document by its label, a register, a person or a unit by its name; empty for anything else.
    static QString about(const sync::PendingItem &item, const directory::Directory &directory);
    static QString about(const sync::ConflictItem &item, const directory::Directory &directory);
    /// A document by its label, anything else by what it is.
    static QString name(const sync::SideItem &item);
    /// What one side remembers of a document.
    static QString acts(const sync::SideItem &item, const directory::Directory &directory);
    /// For the status line.
    static QString line(const sync::SyncKeeper &keeper, int utcOffsetMinutes);
    static Tone tone(const sync::SyncKeeper &keeper);
};

}
