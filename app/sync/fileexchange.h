// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/storeengine.h"
#include "db/server/officeserver.h"
#include "db/store/serverfiles.h"

#include <QSet>

#include <functional>
#include <optional>
#include <stop_token>

class QFile;

namespace congso::sync {

/// The files of one exchange: sent in parts before the act that names them, fetched one at a time, those that somebody asked for
/// and those of open work before the rest, and the rest within the share of the disk that the server's files have. A part that is
/// there is not sent or fetched again.
class FileExchange
{
public:
    /// \a background: fetch files that nobody has asked for yet.
    FileExchange(OfficeStore &store, OfficeServer &server, bool background, std::stop_token stop);

    /// Bytes of the server's files that this PC keeps.
    void setQuota(qint64 bytes) { m_quota = bytes; }
    /// What fetchNext() would fetch.
    std::optional<ServerFile> next(Connection &connection) const;
    Outcome fetchNext();
    Outcome send(const QString &hash);
    /// What was asked for or read longer than a day ago makes room too.
    Outcome trim();
    /// What was begun of files that no document here names any more.
    Outcome removeStrayParts();

    int fetched() const { return m_fetched; }
    int sent() const { return m_sent; }

private:
    template <class T>
    Result<T> write(std::function<Result<T>(Writing &)> job)
    {
        return m_store.engine().write<T>(std::move(job)).result();
    }
    template <class T>
    Result<T> read(std::function<Result<T>(Connection &)> job)
    {
        return m_store.engine().read<T>(std::move(job)).result();
    }
    Outcome fetch(const ServerFile &file);
    /// False where the server does not give it.
    Result<bool> fetchParts(const ServerFile &file, QFile &part);
    Outcome makeRoom(const ServerFile &file);
    /// Drops what has lain unread since before \a before until \a over bytes are gone; returns those that are still too many.
    Result<qint64> dropUnread(qint64 over, qint64 before);
    Result<qint64> bytesHere();

    OfficeStore &m_store;
    OfficeServer &m_server;
    bool m_background;
    std::stop_token m_stop;
    qint64 m_quota = 0;
    std::optional<qint64> m_hereBytes; ///< of the server's files, once counted
    QSet<QString> m_unfetchable;       ///< files the server does not give: not asked for again in this exchange
    int m_fetched = 0;
    int m_sent = 0;
};

}
