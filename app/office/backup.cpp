// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/maintenance.h"

#include "app/office/archive.h"
#include "app/office/erasing.h"
#include "app/office/storeengine.h"
#include "db/store/localqueries.h"
#include "db/store/snapshot.h"
#include "db/store/verifier.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace congso {

namespace {
const QString databaseEntry = QStringLiteral("office.sqlite");
const QString manifestEntry = QStringLiteral("manifest.json");
constexpr int manifestVersion = 1;

struct Manifest
{
    QString head;
    QString storeId;
    QMap<QString, QString> hashes; ///< entry → SHA-256
};

QByteArray manifestBytes(const Manifest &manifest, qint64 madeAt)
{
    QJsonObject entries;
    for (auto entry = manifest.hashes.cbegin(); entry != manifest.hashes.cend(); ++entry)
        entries.insert(entry.key(), entry.value());
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("congso-backup")},
                                     {QStringLiteral("version"), manifestVersion},
                                     {QStringLiteral("made_at"), madeAt},
                                     {QStringLiteral("store"), manifest.storeId},
                                     {QStringLiteral("head"), manifest.head},
                                     {QStringLiteral("sha256"), entries}})
        .toJson();
}

QString fileEntry(const QString &hash)
{
    return QStringLiteral("files/") + hash.left(2) + u'/' + hash;
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), path}});
    return QString::fromLatin1(hash.result().toHex());
}

/// Reads every entry, writing it below \a into when that is not empty, and holds each against the manifest.
Result<Manifest> readBackup(const QString &file, const QString &into, const std::stop_token &stop)
{
    QMap<QString, QString> found;
    QByteArray manifestJson;
    auto read = readArchive(file, [&](const QString &name, qint64, const EntryBytes &bytes) -> Outcome {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QFile target(into + u'/' + name);
        if (!into.isEmpty() && name != manifestEntry) {
            QDir().mkpath(QFileInfo(target).absolutePath());
            if (!target.open(QIODevice::WriteOnly))
                return failure(ErrorCode::StoreIo, {{QStringLiteral("file"), target.fileName()}});
            target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
        for (;;) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            auto piece = bytes();
            if (!piece)
                return tl::make_unexpected(piece.error());
            if (piece->isEmpty())
                break;
            hash.addData(*piece);
            if (name == manifestEntry)
                manifestJson += *piece;
            else if (target.isOpen() && target.write(*piece) != piece->size())
                return failure(ErrorCode::StoreFull, {{QStringLiteral("file"), target.fileName()}});
        }
        if (target.isOpen() && !target.flush())
            return failure(ErrorCode::StoreFull, {{QStringLiteral("file"), target.fileName()}});
        if (name != manifestEntry)
            found.insert(name, QString::fromLatin1(hash.result().toHex()));
        return success();
    });
    if (!read)
        return tl::make_unexpected(read.error());
    const QJsonObject json = QJsonDocument::fromJson(manifestJson).object();
    Manifest manifest{json.value(QLatin1String("head")).toString(), json.value(QLatin1String("store")).toString(), {}};
    const QJsonObject hashes = json.value(QLatin1String("sha256")).toObject();
    for (auto entry = hashes.begin(); entry != hashes.end(); ++entry)
        manifest.hashes.insert(entry.key(), entry.value().toString());
    if (json.value(QLatin1String("format")).toString() != QLatin1String("congso-backup")
        || json.value(QLatin1String("version")).toInt() != manifestVersion || manifest.hashes != found
        || !found.contains(databaseEntry))
        return failure(ErrorCode::BackupInvalid, {{QStringLiteral("what"), manifestEntry}});
    return manifest;
}

Result<Manifest> writeBackup(StoreEngine &engine, Connection &connection, const QString &target, const Progress &progress,
                             const std::stop_token &stop)
{
    QTemporaryDir scratch(QFileInfo(target).absolutePath() + QStringLiteral("/.congso-XXXXXX"));
    if (!scratch.isValid())
        return failure(ErrorCode::BackupWrite, {{QStringLiteral("file"), target}});
    const QString copy = scratch.filePath(databaseEntry);
    auto head = copyDatabase(connection, copy, engine.services().vfs);
    if (!head)
        return tl::make_unexpected(head.error());
    Manifest manifest{QString::fromLatin1(head->seal.toHex()), engine.storeId().toString(QUuid::WithoutBraces), {}};
    auto writer = ArchiveWriter::create(target);
    if (!writer)
        return tl::make_unexpected(writer.error());
    auto databaseHash = hashOf(copy);
    if (!databaseHash)
        return tl::make_unexpected(databaseHash.error());
    manifest.hashes.insert(databaseEntry, *databaseHash);
    if (auto added = (*writer)->addFile(databaseEntry, copy); !added)
        return tl::make_unexpected(added.error());
    QStringList files = head->files;
    for (const QString &hash : std::as_const(head->ofActs)) {
        if (engine.files().contains(hash))
            files << hash;
    }
    qint64 done = 0;
    for (const QString &hash : std::as_const(files)) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (auto right = engine.files().verify(hash); !right)
            return tl::make_unexpected(right.error());
        if (auto added = (*writer)->addFile(fileEntry(hash), engine.files().pathOf(hash)); !added)
            return tl::make_unexpected(added.error());
        manifest.hashes.insert(fileEntry(hash), hash);
        if (progress)
            progress(++done, files.size());
    }
    if (auto added = (*writer)->addBytes(manifestEntry, manifestBytes(manifest, engine.services().clock->now())); !added)
        return tl::make_unexpected(added.error());
    if (auto finished = (*writer)->finish(); !finished)
        return tl::make_unexpected(finished.error());
    return manifest;
}

/// A restored folder is believed only after its journal and files have been walked.
Result<VerifyReport> proveFolder(const QString &folder, const Services &services, const QString &head)
{
    Services asCopied = services;
    asCopied.foldersChecked = false;
    auto store = OfficeStore::open({folder}, asCopied);
    if (!store)
        return tl::make_unexpected(store.error());
    auto report = verify(**store, {false, head, true}).result();
    if (report && !report->good())
        return failure(ErrorCode::BackupInvalid, {{QStringLiteral("what"), QStringLiteral("journal")}});
    return report;
}

Outcome moveIntoPlace(const QString &fresh, const QString &target, const QString &aside)
{
    if (!aside.isEmpty() && !QDir().rename(target, aside))
        return failure(ErrorCode::StoreIo, {{QStringLiteral("folder"), target}});
    if (QDir().rename(fresh, target))
        return success();
    if (!aside.isEmpty())
        QDir().rename(aside, target);
    return failure(ErrorCode::StoreIo, {{QStringLiteral("folder"), target}});
}
}

QFuture<Result<BackupReport>> backup(OfficeStore &store, const QString &file, Progress progress, std::stop_token stop)
{
    StoreEngine *engine = &store.engine();
    return engine->read<BackupReport>([engine, file, progress, stop](Connection &connection) -> Result<BackupReport> {
        const QString part = file + QStringLiteral(".part");
        auto written = writeBackup(*engine, connection, part, progress, stop);
        auto proven = written ? readBackup(part, {}, stop) : written;
        if (!proven) {
            QFile::remove(part);
            return tl::make_unexpected(proven.error());
        }
        if (auto durable = engine->files().makeDurable(part); !durable)
            return tl::make_unexpected(durable.error());
        QFile::remove(file);
        if (!QFile::rename(part, file))
            return failure(ErrorCode::BackupWrite, {{QStringLiteral("file"), file}});
        return BackupReport{file, QFileInfo(file).size(), proven->hashes.size() - 1, proven->head};
    }, stop);
}

Result<RestoreReport> restore(const QString &file, const StoreRef &ref, const Services &services, Progress progress, std::stop_token stop)
{
    Q_UNUSED(progress)
    const QString target = QDir(ref.folder).absolutePath();
    const bool occupied = QFileInfo::exists(target) && !QDir(target).isEmpty();
    QString aside;
    QList<Event> erasures;
    if (occupied) {
        if (!QFileInfo(target + QStringLiteral("/office.sqlite")).isFile())
            return failure(ErrorCode::StoreForeign, {{QStringLiteral("folder"), target}});
        // A store too damaged to tell what it erased is moved aside all the same.
        if (auto known = erasuresIn(ref, services))
            erasures = *known;
        auto alone = StoreLock::exclusive(target + QStringLiteral("/lock"));
        if (!alone)
            return tl::make_unexpected(alone.error());
        for (int n = 1; aside.isEmpty() || QFileInfo::exists(aside); ++n)
            aside = target + QStringLiteral(".replaced-%1").arg(n);
    }
    QDir().mkpath(QFileInfo(target).absolutePath());
    QTemporaryDir fresh(target + QStringLiteral(".restoring-XXXXXX"));
    if (!fresh.isValid())
        return failure(ErrorCode::StoreReadOnly, {{QStringLiteral("folder"), target}});
    auto manifest = readBackup(file, fresh.path(), stop);
    if (!manifest)
        return tl::make_unexpected(manifest.error());
    auto proven = proveFolder(fresh.path(), services, manifest->head);
    if (!proven)
        return tl::make_unexpected(proven.error());
    if (auto erased = repeatErasures({fresh.path()}, services, erasures); !erased)
        return tl::make_unexpected(erased.error());
    if (!occupied)
        QDir().rmdir(target);
    if (auto moved = moveIntoPlace(fresh.path(), target, aside); !moved)
        return tl::make_unexpected(moved.error());
    fresh.setAutoRemove(false);
    return RestoreReport{aside, manifest->hashes.size() - 1, manifest->head};
}

}
