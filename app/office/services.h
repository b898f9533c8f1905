// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace congso {

class Clock;
class FileCalls;

/// What the outside world is reached through. The composition roots fill it; tests put fakes in.
/// Nothing is owned: what is pointed to outlives every OfficeStore.
struct Services
{
    const Clock *clock = nullptr;
    FileCalls *files = nullptr;
    QUuid device;
    QByteArray vfs;              ///< name of an SQLite VFS; empty: the system's
    bool foldersChecked = true;  ///< refuse network and cloud-synced folders
    qint64 rewrittenAtOnce = qint64(128) * 1024 * 1024; ///< a larger database is written anew over a file beside it (app/office/rewriting.h)
};

/// The real ones.
Services systemServices();

}
