// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/staging.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "app/reading/wire/filetype.h"
#include "db/store/localqueries.h"

#include <QFile>
#include <QFileInfo>

namespace congso::incoming {

namespace {
const QString notSecret = QStringLiteral("none");

/// Looks at each file before any is taken: one that cannot be stored refuses the whole request.
Outcome admit(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QVariantMap which{{QStringLiteral("file"), QFileInfo(path).fileName()}};
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, which);
        if (file.size() == 0)
            return failure(ErrorCode::FileEmpty, which);
        if (file.size() > FileStore::maximumSize)
            return failure(ErrorCode::FileTooLarge, which);
        if (fileType(file.read(fileTypeHead), path) == FileType::Refused)
            return failure(ErrorCode::FileTypeRefused, which);
    }
    return success();
}

Result<QList<StagedFile>> storeAll(FileStore &files, const QStringList &paths)
{
    QList<StagedFile> stored;
    for (const QString &path : paths) {
        auto added = files.add(path, {});
        if (!added)
            return tl::make_unexpected(added.error());
        stored << StagedFile{0, QFileInfo(path).fileName(), added->hash, added->size, QFileInfo(path).absolutePath(), 0};
    }
    return stored;
}

Result<StagedLetter> letterNow(Connection &connection, qint64 id)
{
    auto letter = localqueries::letter(connection, id);
    if (!letter)
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), id}});
    return *letter;
}

/// Asked where the work is done: a post may have ended since the window was opened.
Outcome mayStage(Connection &connection, const Asking &asks)
{
    const auto identity = asks.identity(connection);
    if (!identity)
        return tl::make_unexpected(identity.error());
    if (!takesLettersIn(*identity))
        return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QStringLiteral("incoming.registered")}});
    return success();
}

template <class T>
QFuture<Result<T>> readStaged(Office &office, std::function<Result<T>(Connection &)> job)
{
    return office.store().engine().read<T>([asks = Asking(office), job = std::move(job)](Connection &connection) -> Result<T> {
        if (auto may = mayStage(connection, asks); !may)
            return tl::make_unexpected(may.error());
        return job(connection);
    });
}

QFuture<Outcome> writeStaged(Office &office, std::function<Outcome(Writing &)> job)
{
    return office.store().engine().write<std::monostate>([asks = Asking(office), job = std::move(job)](Writing &writing) -> Outcome {
        if (auto may = mayStage(writing.connection, asks); !may)
            return may;
        return job(writing);
    });
}

template <class T>
QFuture<Result<T>> ownStaged(Office &office, std::function<Result<T>(Connection &)> job)
{
    return office.store().engine().own<T>([asks = Asking(office), job = std::move(job)](Connection &connection) -> Result<T> {
        if (auto may = mayStage(connection, asks); !may)
            return tl::make_unexpected(may.error());
        return job(connection);
    });
}
}

bool takesLettersIn(const Identity &identity)
{
    return identity.holds(Role::Clerk);
}

QFuture<Result<QList<StagedLetter>>> stage(Office &office, const StageRequest &request)
{
    using Letters = QList<StagedLetter>;
    if (request.secrecy != notSecret)
        return QtFuture::makeReadyFuture(Result<Letters>(failure(ErrorCode::RuleSecret, {{QStringLiteral("secrecy"), request.secrecy}})));
    StoreEngine *engine = &office.store().engine();
    return ownStaged<Letters>(office, [engine, request, asks = Asking(office), now = office.now()](Connection &connection) -> Result<Letters> {
        if (auto fit = admit(request.paths); !fit)
            return tl::make_unexpected(fit.error());
        auto files = storeAll(engine->files(), request.paths);
        if (!files)
            return tl::make_unexpected(files.error());
        QList<qint64> ids;
        auto staged = engine->writeNow<std::monostate>([&](Writing &writing) -> Outcome {
            const qint64 person = asks.person(writing.connection);
            for (const StagedFile &file : std::as_const(*files)) {
                if (ids.isEmpty() || request.separate)
                    ids << localqueries::addLetter(writing.connection, now, person, request.origin);
                localqueries::addFile(writing.connection, ids.last(), file);
                if (!engine->files().contains(file.hash))
                    return failure(ErrorCode::FileMissing, {{QStringLiteral("file"), file.name}});
            }
            return success();
        });
        if (!staged)
            return tl::make_unexpected(staged.error());
        Letters letters;
        for (const qint64 id : std::as_const(ids))
            letters << localqueries::letter(connection, id).value_or(StagedLetter());
        return letters;
    });
}

QFuture<Result<QList<StagedLetter>>> letters(Office &office)
{
    return readStaged<QList<StagedLetter>>(office, [](Connection &connection) -> Result<QList<StagedLetter>> {
        return localqueries::letters(connection);
    });
}

QFuture<Result<StagedLetter>> letter(Office &office, qint64 id)
{
    return readStaged<StagedLetter>(office, [id](Connection &connection) { return letterNow(connection, id); });
}

QFuture<Result<QString>> stagedFilePath(Office &office, qint64 fileId)
{
    StoreEngine *engine = &office.store().engine();
    return readStaged<QString>(office, [engine, fileId](Connection &connection) -> Result<QString> {
        const auto file = localqueries::stagedFile(connection, fileId);
        if (!file)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), fileId}});
        if (auto right = engine->files().verify(file->second); !right)
            return tl::make_unexpected(right.error());
        return engine->files().pathOf(file->second);
    });
}

QFuture<Outcome> join(Office &office, const QList<qint64> &letterIds)
{
    return writeStaged(office, [letterIds](Writing &writing) -> Outcome {
        if (letterIds.size() < 2)
            return failure(ErrorCode::UsageArguments);
        int position = 0;
        for (const qint64 id : letterIds) {
            auto letter = letterNow(writing.connection, id);
            if (!letter)
                return tl::make_unexpected(letter.error());
            for (const StagedFile &file : std::as_const(letter->files))
                localqueries::moveFile(writing.connection, file.id, letterIds.first(), ++position);
            if (id != letterIds.first())
                localqueries::dropLetter(writing.connection, id);
        }
        return success();
    });
}

QFuture<Outcome> split(Office &office, qint64 fileId)
{
    return writeStaged(office, [fileId, asks = Asking(office)](Writing &writing) -> Outcome {
        const auto file = localqueries::stagedFile(writing.connection, fileId);
        auto letter = file ? letterNow(writing.connection, file->first) : Result<StagedLetter>(failure(ErrorCode::UsageNotFound));
        if (!letter)
            return tl::make_unexpected(letter.error());
        if (letter->files.size() < 2)
            return failure(ErrorCode::UsageArguments);
        const qint64 own = localqueries::addLetter(writing.connection, letter->arrivedAt, asks.person(writing.connection), letter->origin);
        localqueries::moveFile(writing.connection, fileId, own, 1);
        if (letter->files.first().id == fileId)
            localqueries::setLetterState(writing.connection, letter->id, StagedState::Waiting, {}, {});
        return success();
    });
}

QFuture<Outcome> reorder(Office &office, qint64 letterId, const QList<qint64> &fileIds)
{
    return writeStaged(office, [letterId, fileIds](Writing &writing) -> Outcome {
        auto letter = letterNow(writing.connection, letterId);
        if (!letter)
            return tl::make_unexpected(letter.error());
        QList<qint64> known;
        for (const StagedFile &file : std::as_const(letter->files))
            known << file.id;
        QList<qint64> sorted = fileIds;
        std::sort(known.begin(), known.end());
        std::sort(sorted.begin(), sorted.end());
        if (known != sorted)
            return failure(ErrorCode::UsageArguments);
        int position = 0;
        for (const qint64 file : fileIds)
            localqueries::moveFile(writing.connection, file, letterId, ++position);
        if (letter->files.first().id != fileIds.first())
            localqueries::setLetterState(writing.connection, letterId, StagedState::Waiting, {}, {});
        return success();
    });
}

QFuture<Outcome> discard(Office &office, qint64 letterId)
{
    StoreEngine *engine = &office.store().engine();
    return ownStaged<std::monostate>(office, [engine, letterId](Connection &connection) -> Outcome {
        auto letter = letterNow(connection, letterId);
        if (!letter)
            return tl::make_unexpected(letter.error());
        auto dropped = engine->writeNow<std::monostate>([letterId](Writing &writing) -> Outcome {
            localqueries::dropLetter(writing.connection, letterId);
            localqueries::dropUnsentAt(writing.connection, QStringLiteral("register:%1").arg(letterId));
            return success();
        });
        if (!dropped)
            return dropped;
        return engine->removeUnnamed(connection, hashesOf(letter->files));
    });
}

QFuture<Outcome> retry(Office &office, qint64 letterId)
{
    return writeStaged(office, [letterId](Writing &writing) -> Outcome {
        localqueries::setLetterState(writing.connection, letterId, StagedState::Waiting, {}, {});
        return success();
    });
}

}
