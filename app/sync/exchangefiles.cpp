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
constexpr qint64 keptMs = qint64(24) * 3600 * 1000; ///< what was asked for stays that long, whatever the quota

QString partsFolder(const StoreEngine &engine)
{
    return engine.folder() + QStringLiteral("/incoming-parts");
}
}

std::optional<ServerFile> Exchange::nextFile(Connection &connection) const
{
    return serverfiles::next(connection, m_options.background ? 0 : 1, m_unfetchable);
}

Outcome Exchange::files()
{
    auto next = read<std::optional<ServerFile>>([this](Connection &connection) -> Result<std::optional<ServerFile>> { return nextFile(connection); });
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
        if (auto room = makeRoom(file); !room || !m_options.background)
            return room;
    }
    return fetch(file);
}

Result<bool> Exchange::fetchParts(const ServerFile &file, QFile &part)
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

Outcome Exchange::fetch(const ServerFile &file)
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
    ++m_exchanged.filesFetched;
    if (m_hereBytes)
        *m_hereBytes += file.size;
    return write<std::monostate>([file](Writing &writing) -> Outcome {
        serverfiles::setReceived(writing.connection, file.hash, file.size);
        if (const qint64 row = writing.journal.rowOf(file.subject.uuid()))
            linked::touch(writing.connection, row);
        return success();
    });
}

Result<qint64> Exchange::bytesHere()
{
    if (!m_hereBytes) {
        auto standing = read<serverfiles::Standing>([](Connection &connection) -> Result<serverfiles::Standing> { return serverfiles::standing(connection); });
        if (!standing)
            return tl::make_unexpected(standing.error());
        m_hereBytes = standing->hereBytes;
    }
    return *m_hereBytes;
}

Result<qint64> Exchange::dropUnread(qint64 over, qint64 before)
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
Outcome Exchange::makeRoom(const ServerFile &file)
{
    const auto here = bytesHere();
    if (!here)
        return tl::make_unexpected(here.error());
    const auto over = dropUnread(*here + file.size - m_quota, file.usedAt);
    if (over && *over > 0)
        m_options.background = false;
    return over ? success() : Outcome(tl::make_unexpected(over.error()));
}

/// What was asked for or read longer than a day ago makes room too.
Outcome Exchange::trim()
{
    const auto here = bytesHere();
    if (!here)
        return tl::make_unexpected(here.error());
    const auto over = dropUnread(*here - m_quota, m_store.services().clock->now() - keptMs);
    return over ? success() : Outcome(tl::make_unexpected(over.error()));
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
    bool kept = false;
    auto done = write<std::monostate>([&](Writing &writing) -> Outcome {
        const qint64 row = writing.journal.rowOf(subject.uuid());
        kept = linked::hasUnsentWork(writing.connection, subject);
        if (kept) {
            // Unsent work stays where its person can see it; what it stands on stays with it.
            linked::vanish(writing.connection, subject, linked::Vanishing::Kept);
            return success();
        }
        erasure::leave(writing.connection, erasure::filesOf(writing.connection, row));
        erasure::leaveRewriting(writing.connection, isLarge() ? erasure::Rewriting::WhenItSuits : erasure::Rewriting::Soon);
        linked::historyThere(writing.connection, subject);
        linked::vanished(writing.connection, subject);
        if (row && !forgetSubject(writing.connection, writing.projections, row))
            return tl::make_unexpected(writing.connection.error().value_or(Error{ErrorCode::StoreIo, {}}));
        return success();
    });
    if (!done || kept)
        return done;
    ++m_exchanged.removed;
    return removeLeaving();
}

Outcome Exchange::removeLeaving()
{
    StoreEngine &engine = m_store.engine();
    return engine.own<std::monostate>([&engine](Connection &connection) -> Outcome {
        const QStringList hashes = erasure::leaving(connection);
        for (const QString &hash : hashes)
            serverfiles::release(connection, hash);
        return engine.removeLeaving(connection);
    }).result();
}

/// Everybody would be kept waiting for too long.
bool Exchange::isLarge() const
{
    return QFileInfo(m_store.engine().databasePath()).size() > m_options.rewrittenAtOnce;
}

Outcome Exchange::rewrite()
{
    StoreEngine &engine = m_store.engine();
    // What the law erased in a large one goes when the store is next opened, the rest when nobody waits for it; and so does
    // what cannot go now, as on a full disk.
    if (isLarge())
        return success();
    engine.own<std::monostate>([&engine](Connection &connection) -> Outcome {
        auto soon = engine.rewriteLeft(connection);
        return soon ? engine.rewriteLeft(connection, erasure::Rewriting::WhenItSuits) : soon;
    }).waitForFinished();
    return success();
}

Outcome Exchange::removeStrayParts()
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

}
