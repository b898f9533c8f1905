// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/folderkind.h"

#include "app/platform/filesystems.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

namespace congso {

namespace {
struct Sign
{
    const char *service;
    const char *pattern;
};

/// Names such programs give to their folder: exactly so, or followed by " - Agency" or " (2)".
constexpr Sign cloudNames[] = {
    {"OneDrive", "OneDrive"},         {"Dropbox", "Dropbox"},           {"Google Drive", "Google Drive"},
    {"Google Drive", "GoogleDrive"},  {"Google Drive", "My Drive"},     {"iCloud", "iCloud Drive"},
    {"iCloud", "iCloudDrive"},        {"iCloud", "Mobile Documents"},   {"iCloud", "com~apple~CloudDocs"},
    {"Nextcloud", "Nextcloud"},       {"ownCloud", "ownCloud"},         {"MEGA", "MEGA"},
    {"MEGA", "MEGAsync"},             {"Box", "Box Sync"},              {"pCloud", "pCloudDrive"},
    {"Yandex Disk", "Yandex.Disk"},   {"Seafile", "Seafile"},
};

/// What such programs keep in the folder they synchronise.
constexpr Sign cloudFiles[] = {
    {"Dropbox", ".dropbox"},           {"Nextcloud", ".sync_*.db"},          {"Nextcloud", "._sync_*.db"},
    {"ownCloud", ".owncloudsync.log"}, {"Nextcloud", ".nextcloudsync.log"},  {"Nextcloud", ".sync-exclude.lst"},
    {"Syncthing", ".stfolder"},        {"MEGA", ".megaignore"},
};
constexpr Sign cloudFolders[] = {
    {"Dropbox", ".dropbox.cache"},           {"Syncthing", ".stfolder"},              {"Syncthing", ".stversions"},
    {"Google Drive", ".tmp.drivedownload"},  {"Google Drive", ".tmp.driveupload"},
};

bool isCloudName(const QString &name, QLatin1String known)
{
    if (!name.startsWith(known))
        return false;
    const QString rest = name.mid(known.size());
    return rest.isEmpty() || rest.startsWith(QLatin1String(" - ")) || rest.startsWith(QLatin1String(" ("));
}

template <size_t n>
QString markedBy(const Sign (&signs)[n], const QDir &folder, QDir::Filters kind)
{
    for (const Sign &sign : signs) {
        if (!folder.entryList({QLatin1String(sign.pattern)}, kind | QDir::Hidden | QDir::CaseSensitive).isEmpty())
            return QLatin1String(sign.service);
    }
    return {};
}

QString serviceAt(const QDir &folder)
{
    const QString name = folder.dirName();
    for (const Sign &sign : cloudNames) {
        if (isCloudName(name, QLatin1String(sign.pattern)))
            return QLatin1String(sign.service);
    }
    // Dropbox keeps its settings in a folder ".dropbox" in the home folder; in its own it is a file.
    const QString byFile = markedBy(cloudFiles, folder, QDir::Files);
    return byFile.isEmpty() ? markedBy(cloudFolders, folder, QDir::Dirs) : byFile;
}

/// The folder with links followed; the part that is not there yet is kept.
QString realPath(const QString &folder)
{
    QString existing = QDir::cleanPath(QDir(folder).absolutePath());
    QString rest;
    while (!QFileInfo::exists(existing)) {
        const QFileInfo info(existing);
        if (info.path() == existing)
            break;
        rest = u'/' + info.fileName() + rest;
        existing = info.path();
    }
    return QDir::cleanPath(QFileInfo(existing).canonicalFilePath() + rest);
}

QString nearestExisting(QString folder)
{
    while (!QFileInfo::exists(folder) && QFileInfo(folder).path() != folder)
        folder = QFileInfo(folder).path();
    return folder;
}

QString networkFileSystemOf(const QString &existing)
{
    const QByteArray name = QFile::encodeName(existing);
    struct statfs system;
    struct stat status;
    if (::statfs(name.constData(), &system) != 0 || ::stat(name.constData(), &status) != 0)
        return {};
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    QByteArray type;
    if (mounts.open(QIODevice::ReadOnly))
        type = mountType(mounts.readAll(), major(status.st_dev), minor(status.st_dev));
    return networkFileSystem(quint32(system.f_type), type);
}
}

QString cloudServiceOf(const QString &folder)
{
    QString at = realPath(folder);
    for (;;) {
        QString service = serviceAt(QDir(at));
        const QString parent = QFileInfo(at).path();
        if (!service.isEmpty() || parent == at)
            return service;
        at = parent;
    }
}

Outcome checkFolderKind(const QString &folder)
{
    const auto refused = [&folder](ErrorCode code, const QString &service) {
        return failure(code, {{QStringLiteral("folder"), folder}, {QStringLiteral("service"), service}});
    };
    if (const QString system = networkFileSystemOf(nearestExisting(realPath(folder))); !system.isEmpty())
        return refused(ErrorCode::StoreNetworkFolder, system);
    if (const QString service = cloudServiceOf(folder); !service.isEmpty())
        return refused(ErrorCode::StoreCloudFolder, service);
    return success();
}

Outcome makePrivateFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (QFileInfo(path).isDir())
        return success();
    const QString parent = QFileInfo(path).path();
    if (parent != path) {
        if (auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
        return success();
    const int code = errno;
    if (code == EEXIST && QFileInfo(path).isDir())
        return success();
    const QVariantMap where{{QStringLiteral("folder"), path}};
    if (code == ENOSPC || code == EDQUOT)
        return failure(ErrorCode::StoreFull, where);
    const bool refused = code == EACCES || code == EPERM || code == EROFS;
    return failure(refused ? ErrorCode::StoreReadOnly : ErrorCode::StoreIo, where);
}

}
