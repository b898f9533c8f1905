// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/fileexchange.h"

#include "app/platform/folderkind.h"
#include "db/store/linked.h"
#include "db/store/pending.h"

#include <QDir>
#include <QFile>

namespace congso::sync {

namespace {
constexpr int dropAtATime = 50;
constexpr qint64 keptMs = qint64(24) * 3600 * 1000; ///< what was asked for stays that long, whatever the quota

QString partsFolder(const StoreEngine &engine)
{
    return engine.folder() + QStringLiteral("/incoming-parts");
}
}

FileExchange::FileExchange(OfficeStore &store, OfficeServer &server, bool background, std::stop_token stop)
    : m_store(store), m_server(server), m_background(background), m_stop(std::move(stop))
{
}

std::optional<ServerFile> FileExchange::next(Connection &connection) const
{
    return serverfiles::next(connection, m_background ? 0 : 1, m_unfetchable);
}

Outcome FileExchange::fetchNext()
{
    auto found = read<std::optional<ServerFile>>([this](Connection &connection) -> Result<std::optional<ServerFile>> { return next(connection); });
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return success();
    const ServerFile file = **found;
    if (m_store.engine().files().contains(file.hash)) {
        return write<std::monostate>([file](Writing &writing) -> Outcome {
            serverfiles::setReceived(writing.connection, file.hash, file.size);
            return success();
        });
    }
    if (file.wanted == 0) {
        if (auto room = makeRoom(file); !room || !m_background)
            return room;
    }
    return fetch(file);
}

Result<bool> FileExchange::fetchParts(const ServerFile &file, QFile &part)
{
    // A part that was cut off is asked for again whole.
    int at = int(part.size() / OfficeServer::partSize);
    // Cut off between the last part and the store, it is there whole.
    for (bool more = part.size() < file.size; more; ++at) {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        auto bytes = m_server.getPart(file.subject, file.hash, at);
        if (!bytes) {
            const bool gone = bytes.error().code == ErrorCode::UsageNotFound || bytes.error().code == ErrorCode::FileMissing;
            return gone ? Result<bool>(false) : tl::make_unexpected(bytes.error());
        }
        const bool written = part.seek(qint64(at) * OfficeServer::partSize) && part.write(*bytes) == bytes->size() && part.flush();
        if (!written)
            return failure(ErrorCode::StoreFull, {{QStringLiteral("file"), file.hash}});
        more = bytes->size() == OfficeServer::partSize && (file.size == 1 || qint64(at + 1) * OfficeServer::partSize < file.size);
        if (!more || file.wanted < 2)
            continue;
        // Somebody sits in front of it: how far it has come is shown.
        const qint64 come = qMin(file.size - 1, qint64(at + 1) * OfficeServer::partSize);
        if (auto told = write<std::monostate>([hash = file.hash, come](Writing &writing) -> Outcome {
                serverfiles::setReceived(writing.connection, hash, come);
                return success();
            }); !told)
            return tl::make_unexpected(told.error());
    }
    return true;
}

Outcome FileExchange::fetch(const ServerFile &file)
{
    const QString folder = partsFolder(m_store.engine());
    if (auto made = makePrivateFolder(folder); !made)
        return made;
    QFile part(folder + u'/' + file.hash);
    if (!part.open(QIODevice::ReadWrite))
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), file.hash}});
    part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    auto whole = fetchParts(file, part);
    part.close();
    if (!whole)
        return tl::make_unexpected(whole.error());
    if (!*whole) {
        // The document may not be read any more, which the feed will say, or may be again, which it need not say. As long as
        // the document is here its file is missed; it must not stand before the others.
        QFile::remove(part.fileName());
        m_unfetchable.insert(file.hash);
        return write<std::monostate>([hash = file.hash](Writing &writing) -> Outcome {
            serverfiles::release(writing.connection, hash);
            return success();
        });
    }
    auto stored = m_store.engine().files().add(part.fileName());
    if (stored && stored->hash != file.hash) {
        m_store.engine().files().remove(stored->hash);
        stored = failure(ErrorCode::FileAltered, {{QStringLiteral("file"), file.hash}});
    }
    QFile::remove(part.fileName());
    // Another program on this store may have fetched it meanwhile, by the same parts.
    if (!stored && !m_store.engine().files().contains(file.hash)) {
        m_unfetchable.insert(file.hash);
        if (stored.error().code != ErrorCode::FileAltered)
            return tl::make_unexpected(stored.error());
        // Who asked for it does not wait for it any more, so that the next they ask for is hurried.
        return write<std::monostate>([hash = file.hash](Writing &writing) -> Outcome {
            serverfiles::setGone(writing.connection, hash);
            return success();
        });
    }
    ++m_fetched;
    if (m_hereBytes)
        *m_hereBytes += file.size;
    return write<std::monostate>([file](Writing &writing) -> Outcome {
        serverfiles::setReceived(writing.connection, file.hash, file.size);
        if (const qint64 row = writing.journal.rowOf(file.subject.uuid()))
            linked::touch(writing.connection, row);
        return success();
    });
}

Result<qint64> FileExchange::bytesHere()
{
    if (!m_hereBytes) {
        auto standing = read<serverfiles::Standing>([](Connection &connection) -> Result<serverfiles::Standing> { return serverfiles::standing(connection); });
        if (!standing)
            return tl::make_unexpected(standing.error());
        m_hereBytes = standing->hereBytes;
    }
    return *m_hereBytes;
}

Result<qint64> FileExchange::dropUnread(qint64 over, qint64 before)
{
    for (bool more = true; more && over > 0;) {
        more = false;
        auto left = m_store.engine().own<qint64>([this, over, before, &more](Connection &connection) -> Result<qint64> {
            qint64 still = over;
            // What the server does not have yet is not among what may go.
            const QSet<QString> unsent = pending::files(connection);
            const QList<ServerFile> oldest = serverfiles::longestUnread(connection, dropAtATime, before);
            for (const ServerFile &file : oldest) {
                if (still <= 0)
                    break;
                if (unsent.contains(file.hash))
                    continue;
                more = true;
                serverfiles::setGone(connection, file.hash);
                if (auto removed = m_store.engine().files().remove(file.hash); !removed)
                    return tl::make_unexpected(removed.error());
                still -= file.size;
            }
            return still;
        }).result();
        if (!left)
            return left;
        *m_hereBytes -= over - *left;
        over = *left;
    }
    return over;
}

/// The server's files have their share of the disk; beyond it, what was read longest ago makes room for what came later,
/// never the other way round.
Outcome FileExchange::makeRoom(const ServerFile &file)
{
    const auto here = bytesHere();
    if (!here)
        return tl::make_unexpected(here.error());
    const auto over = dropUnread(*here + file.size - m_quota, file.usedAt);
    if (over && *over > 0)
        m_background = false;
    return over ? success() : Outcome(tl::make_unexpected(over.error()));
}

Outcome FileExchange::trim()
{
    const auto here = bytesHere();
    if (!here)
        return tl::make_unexpected(here.error());
    const auto over = dropUnread(*here - m_quota, m_store.services().clock->now() - keptMs);
    return over ? success() : Outcome(tl::make_unexpected(over.error()));
}

Outcome FileExchange::removeStrayParts()
{
    const QDir folder(partsFolder(m_store.engine()));
    const QStringList begun = folder.entryList(QDir::Files | QDir::Hidden);
    if (begun.isEmpty())
        return success();
    const auto stray = read<QStringList>([&begun](Connection &connection) -> Result<QStringList> {
        QStringList strays;
        for (const QString &hash : begun) {
            const auto file = serverfiles::one(connection, hash);
            if (!file || file->received >= file->size)
                strays << hash;
        }
        return strays;
    });
    if (!stray)
        return tl::make_unexpected(stray.error());
    for (const QString &hash : *stray)
        QFile::remove(folder.filePath(hash));
    return success();
}

Outcome FileExchange::send(const QString &hash)
{
    const QString path = m_store.engine().files().pathOf(hash);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing, {{QStringLiteral("file"), hash}});
    auto state = m_server.uploadState(hash);
    if (!state)
        return tl::make_unexpected(state.error());
    if (state->finished)
        return success();
    const qint64 size = file.size();
    for (int part = 0; qint64(part) * OfficeServer::partSize < size; ++part) {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (state->parts.contains(part))
            continue;
        if (!file.seek(qint64(part) * OfficeServer::partSize))
            return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), hash}});
        if (auto put = m_server.putPart(hash, part, file.read(OfficeServer::partSize)); !put)
            return put;
    }
    auto finished = m_server.finishUpload(hash, size);
    if (finished)
        ++m_sent;
    return finished;
}

}
