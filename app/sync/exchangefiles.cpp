// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/folderkind.h"
#include "app/sync/exchange.h"
#include "db/store/adopting.h"
#include "db/store/erasure.h"

#include <QDir>
#include <QFile>

namespace congso::sync {

namespace {
constexpr int vanishingAtATime = 100;
constexpr int dropAtATime = 50;
}

Outcome Exchange::files()
{
    auto next = read<std::optional<ServerFile>>([least = m_options.background ? 0 : 1](Connection &connection) -> Result<std::optional<ServerFile>> {
        return serverfiles::next(connection, least);
    });
    if (!next)
        return tl::make_unexpected(next.error());
    if (!*next)
        return success();
    const ServerFile file = **next;
    if (m_store.engine().files().contains(file.hash)) {
        return write<std::monostate>([file](Writing &writing) -> Outcome {
            serverfiles::setReceived(writing.connection, file.hash, file.size);
            return success();
        });
    }
    if (file.wanted == 0) {
        if (auto room = makeRoom(file.size); !room)
            return room;
        if (m_unfetchable.contains(file.hash))
            return success();
    }
    return fetch(file);
}

Outcome Exchange::fetch(const ServerFile &file)
{
    const QString folder = m_store.engine().folder() + QStringLiteral("/incoming-parts");
    if (auto made = makePrivateFolder(folder); !made)
        return made;
    QFile part(folder + u'/' + file.hash);
    if (!part.open(QIODevice::ReadWrite))
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), file.hash}});
    part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // A part that was cut off is asked for again whole.
    int at = int(part.size() / OfficeServer::partSize);
    // Cut off between the last part and the store, it is there whole.
    for (bool more = part.size() < file.size; more; ++at) {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        auto bytes = m_server.getPart(file.subject, file.hash, at);
        if (!bytes) {
            const bool gone = bytes.error().code == ErrorCode::UsageNotFound || bytes.error().code == ErrorCode::FileMissing;
            if (!gone)
                return tl::make_unexpected(bytes.error());
            // Not by this document any more; one that comes to name it brings it back. It must not stand before the others.
            return write<std::monostate>([hash = file.hash](Writing &writing) -> Outcome {
                serverfiles::drop(writing.connection, hash);
                return success();
            });
        }
        const bool written = part.seek(qint64(at) * OfficeServer::partSize) && part.write(*bytes) == bytes->size() && part.flush();
        if (!written)
            return failure(ErrorCode::StoreFull, {{QStringLiteral("file"), file.hash}});
        more = bytes->size() == OfficeServer::partSize && (file.size == 1 || qint64(at + 1) * OfficeServer::partSize < file.size);
    }
    part.close();
    auto stored = m_store.engine().files().add(part.fileName());
    if (stored && stored->hash != file.hash) {
        m_store.engine().files().remove(stored->hash);
        stored = failure(ErrorCode::FileAltered, {{QStringLiteral("file"), file.hash}});
    }
    QFile::remove(part.fileName());
    if (!stored) {
        m_unfetchable.insert(file.hash);
        return stored.error().code == ErrorCode::FileAltered ? success() : Outcome(tl::make_unexpected(stored.error()));
    }
    ++m_exchanged.filesFetched;
    return write<std::monostate>([file](Writing &writing) -> Outcome {
        serverfiles::setReceived(writing.connection, file.hash, file.size);
        if (const qint64 row = writing.journal.rowOf(file.subject.uuid()))
            linked::touch(writing.connection, row);
        return success();
    });
}

/// Files that nobody asked for have their share of the disk; beyond it, what was read longest ago makes room for what came
/// last. What the server does not have is not among them.
Outcome Exchange::makeRoom(qint64 needed)
{
    auto standing = read<serverfiles::Standing>([](Connection &connection) -> Result<serverfiles::Standing> { return serverfiles::standing(connection); });
    if (!standing)
        return tl::make_unexpected(standing.error());
    if (standing->hereBytes + needed <= m_options.fileQuota)
        return success();
    m_options.background = false;
    qint64 over = standing->hereBytes - m_options.fileQuota;
    if (over <= 0)
        return success();
    return m_store.engine().own<std::monostate>([this, over](Connection &connection) mutable -> Outcome {
        const QSet<QString> unsent = pending::files(connection);
        const QList<ServerFile> oldest = serverfiles::longestUnread(connection, dropAtATime);
        for (const ServerFile &file : oldest) {
            if (over <= 0)
                break;
            if (unsent.contains(file.hash))
                continue;
            serverfiles::setReceived(connection, file.hash, 0);
            if (auto removed = m_store.engine().files().remove(file.hash); !removed)
                return removed;
            over -= file.size;
        }
        return success();
    }).result();
}

Outcome Exchange::vanished()
{
    auto going = read<QList<SubjectId>>([](Connection &connection) -> Result<QList<SubjectId>> { return linked::vanishing(connection, linked::Vanishing::Now, vanishingAtATime); });
    if (!going)
        return tl::make_unexpected(going.error());
    for (const SubjectId &subject : std::as_const(*going)) {
        if (auto gone = forget(subject); !gone)
            return gone;
    }
    return success();
}

Outcome Exchange::forget(const SubjectId &subject)
{
    QList<StagedFile> files;
    bool kept = false;
    auto done = write<std::monostate>([&](Writing &writing) -> Outcome {
        const qint64 row = writing.journal.rowOf(subject.uuid());
        kept = linked::hasUnsentWork(writing.connection, subject);
        if (kept) {
            // Unsent work stays where its person can see it; what it stands on stays with it.
            linked::vanish(writing.connection, subject, linked::Vanishing::Kept);
            return success();
        }
        const QStringList hashes = erasure::filesOf(writing.connection, row);
        for (const QString &hash : hashes)
            files << StagedFile{0, {}, hash, 0, {}, 0};
        linked::historyThere(writing.connection, subject);
        linked::vanished(writing.connection, subject);
        if (row && !forgetSubject(writing.connection, writing.projections, row))
            return tl::make_unexpected(writing.connection.error().value_or(Error{ErrorCode::StoreIo, {}}));
        return success();
    });
    if (!done || kept)
        return done;
    ++m_exchanged.removed;
    StoreEngine &engine = m_store.engine();
    return engine.own<std::monostate>([&engine, files](Connection &connection) -> Outcome {
        for (const StagedFile &file : files)
            serverfiles::drop(connection, file.hash);
        return engine.removeUnnamed(connection, files);
    }).result();
}

}
