// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/files/filecalls.h"
#include "db/types/error.h"

#include <QMutex>
#include <QSet>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace congso {

/// The files of an office by their content: <folder>/ab/abcd… named by the SHA-256 of the bytes, never renamed and
/// never rewritten. What add() returned is on disk, content and name, before it returns; so a transaction that names
/// a hash never names a file that a power cut can take away. Several threads and programs may use one folder.
/// Every error has "file" in its args: the name of the source, or the hash.
class FileStore
{
public:
    static constexpr qint64 maximumSize = 512 * 1024 * 1024;

    struct Stored
    {
        QString hash; ///< 64 lower-case hex digits
        qint64 size = 0;
    };

    FileStore(const QString &folder, FileCalls &calls, qint64 largest = maximumSize);

    /// Copies the file in. file.empty, file.too_large, file.unreadable; store.full, store.read_only, file.write;
    /// cancelled.by_user. The source is left as it is, and nothing incomplete can be found under a hash. A copy that
    /// is there already is replaced by the same bytes, so that a damaged one is right afterwards.
    Result<Stored> add(const QString &source, std::stop_token stop = {});
    Result<Stored> addBytes(const QByteArray &bytes);

    /// Whether there is a file of that name; verify() says whether it is the right one.
    bool contains(const QString &hash) const;
    /// Empty unless \a hash isHash().
    QString pathOf(const QString &hash) const;
    /// The bytes, held against the hash: file.missing, file.altered, file.unreadable.
    Result<QByteArray> read(const QString &hash) const;
    Outcome verify(const QString &hash, std::stop_token stop = {}) const;

    struct Check
    {
        qint64 files = 0;
        QList<Error> problems;
    };
    using Progress = std::function<void(qint64 done, qint64 total)>;
    /// Every file of list() held against its name. Fails only when it is stopped or the folder cannot be listed.
    Result<Check> verifyAll(std::stop_token stop = {}, const Progress &progress = {}) const;

    /// The file is gone for good, power cuts included. Success when it was not there.
    Outcome remove(const QString &hash);
    /// Every stored hash, sorted.
    Result<QStringList> list() const;
    /// Whether there is something that add() has begun and not ended, here or in another program.
    bool hasTemporaries() const;
    /// Removes what interrupted calls left behind and says how many. Call while nobody else can be adding: with the
    /// store locked for this program alone.
    int collectTemporaries();
    /// fsync of a file outside the store and of its folder (a backup just written).
    Outcome makeDurable(const QString &path);

    static bool isHash(const QString &text);

private:
    using Source = std::function<qint64(char *, qint64)>; ///< as FileCalls::read
    Result<Stored> take(const QString &shownName, const Source &source, const std::stop_token &stop);
    Result<Stored> copy(int handle, const QString &shownName, const Source &source, const std::stop_token &stop);
    Outcome place(const QString &temporary, const Stored &stored);
    Outcome ready(const QString &folder);
    Outcome each(const QString &hash, const std::stop_token &stop, const std::function<bool(const QByteArray &)> &piece) const;
    QString temporaryPath() const;
    QStringList temporaries() const;

    QString m_folder;
    FileCalls &m_calls;
    qint64 m_largest;
    QMutex m_mutex;
    QSet<QString> m_durable; ///< folders whose own names this program has synced
};

}
