// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officestore.h"

#include <QStringList>

#include <functional>

namespace congso {

using Progress = std::function<void(qint64 done, qint64 total)>;

struct VerifyOptions
{
    bool deep = false;      ///< also replay everything and compare with the lists
    QString expect;         ///< hex of a seal that must be in the journal
    bool files = true;      ///< hash every stored file
};

struct VerifyReport
{
    qint64 events = 0;
    qint64 subjects = 0;
    qint64 files = 0;
    QString head;           ///< hex of the last seal
    QList<Error> problems;  ///< at most 100
    bool good() const { return problems.isEmpty(); }
};

/// Checks chains, seals, payload hashes, files. Never changes anything.
QFuture<Result<VerifyReport>> verify(OfficeStore &store, const VerifyOptions &options, Progress progress = {}, std::stop_token stop = {});

/// Empties every projection and replays the journal. Needs the folder alone (store.locked otherwise).
QFuture<Result<qint64>> rebuild(OfficeStore &store, Progress progress = {}, std::stop_token stop = {});

struct BackupReport
{
    QString file;
    qint64 bytes = 0;
    qint64 files = 0;
    QString head;
};
/// One file (tar, zstd) with the database as of now, every stored file, and a manifest of hashes; written beside
/// and moved into place, then proven by reading it back. The store stays in use.
QFuture<Result<BackupReport>> backup(OfficeStore &store, const QString &file, Progress progress = {}, std::stop_token stop = {});

/// Restores a backup into \a ref. A store already there is moved aside to a folder named in the result;
/// a backup that does not verify is refused and nothing is touched. Runs where it is called.
struct RestoreReport
{
    QString movedAside; ///< empty when there was nothing
    qint64 files = 0;
    QString head;
};
Result<RestoreReport> restore(const QString &file, const StoreRef &ref, const Services &services, Progress progress = {}, std::stop_token stop = {});

}
