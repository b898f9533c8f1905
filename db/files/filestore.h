// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/files/filecalls.h"
#include "db/types/error.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace congso {

/// The files of an office by their content: files/ab/abcd… named by the SHA-256 of the bytes, never renamed and never
/// rewritten. What add() returned is on disk, content and name, before it returns; so a transaction that names a hash
/// never names a file that a power cut can take away. May be used from several threads.
class FileStore
{
public:
    static constexpr qint64 maximumSize = 512 * 1024 * 1024;

    struct Stored
    {
        QString hash; ///< 64 lower-case hex digits
        qint64 size = 0;
    };

    FileStore(QString folder, FileCalls &calls) : m_folder(std::move(folder)), m_calls(calls) {}

    /// Copies the file in. file.empty, file.too_large, file.unreadable; store.full, store.read_only, file.write; the
    /// source is left as it is, and nothing incomplete can be found under a hash.
    Result<Stored> add(const QString &source, std::stop_token stop = {});
    Result<Stored> addBytes(const QByteArray &bytes);

    bool contains(const QString &hash) const;
    QString pathOf(const QString &hash) const;
    /// The bytes, held against the hash: file.missing, file.altered.
    Result<QByteArray> read(const QString &hash) const;
    Outcome verify(const QString &hash) const;
    /// Success when it is not there.
    Outcome remove(const QString &hash);
    /// Every stored hash.
    QStringList list() const;
    /// Removes what interrupted calls left behind; call when nobody else is adding.
    void collectTemporaries();
    /// fsync of a file outside the store and of its folder (a backup just written).
    Outcome makeDurable(const QString &path);

    static bool isHash(const QString &text);

private:
    using Source = std::function<qint64(char *, qint64)>; ///< as FileCalls::read
    Result<Stored> take(const QString &shownName, const Source &source, const std::stop_token &stop);
    Outcome place(const QString &temporary, const Stored &stored);
    Outcome ready(const QString &folder);
    QString temporaryPath() const;
    Result<Stored> copy(int handle, const QString &shownName, const Source &source, const std::stop_token &stop);

    QString m_folder;
    FileCalls &m_calls;
};

}
