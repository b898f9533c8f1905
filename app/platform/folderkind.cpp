// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/folderkind.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <sys/vfs.h>

namespace congso {

namespace {
// Magic numbers of statfs(2): nfs, smb, smb2/cifs, cifs, afs, coda, ceph, 9p, fuse, ncp, gfs2, lustre.
constexpr quint32 networkSystems[] = {0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x5346414f, 0x73757245,
                                      0x00c36400, 0x01021997, 0x65735546, 0x564c, 0x01161970, 0x0bd00bd0};

constexpr const char *cloudMarks[] = {".dropbox", ".dropbox.cache", ".sync_journal.db", ".owncloudsync.log", ".nextcloudsync.log",
                                      ".stfolder", ".megaignore", ".tmp.drivedownload", ".tmp.driveupload"};
constexpr const char *cloudNames[] = {"OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloud Drive", "Nextcloud", "ownCloud", "MEGA", "Box Sync"};

QString nearestExisting(QString folder)
{
    while (!folder.isEmpty() && !QFileInfo::exists(folder)) {
        const QString parent = QFileInfo(folder).path();
        if (parent == folder)
            break;
        folder = parent;
    }
    return folder;
}

bool isCloud(const QDir &folder)
{
    const QString name = folder.dirName();
    for (const char *known : cloudNames) {
        const QLatin1String cloud(known);
        if (name.compare(cloud, Qt::CaseInsensitive) == 0 || name.startsWith(QString(cloud) + QStringLiteral(" - "), Qt::CaseInsensitive))
            return true;
    }
    if (!folder.entryList({QStringLiteral(".sync_*.db"), QStringLiteral("._sync_*.db")}, QDir::Files | QDir::Hidden).isEmpty())
        return true;
    return std::any_of(std::begin(cloudMarks), std::end(cloudMarks), [&folder](const char *mark) { return folder.exists(QLatin1String(mark)); });
}
}

Outcome checkFolderKind(const QString &folder)
{
    const QVariantMap where{{QStringLiteral("folder"), folder}};
    const QString existing = nearestExisting(QDir(folder).absolutePath());
    struct statfs system;
    if (::statfs(QFile::encodeName(existing).constData(), &system) == 0) {
        for (const quint32 magic : networkSystems) {
            if (quint32(system.f_type) == magic)
                return failure(ErrorCode::StoreNetworkFolder, where);
        }
    }
    QDir at(QDir(folder).absolutePath());
    for (int depth = 0; depth < 64; ++depth) {
        if (isCloud(at))
            return failure(ErrorCode::StoreCloudFolder, where);
        const QString parent = QFileInfo(at.absolutePath()).path();
        if (parent == at.absolutePath())
            break;
        at = QDir(parent);
    }
    return success();
}

Outcome makePrivateFolder(const QString &folder)
{
    const QString parent = QFileInfo(folder).path();
    if (!QFileInfo::exists(parent) && parent != folder) {
        if (auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST)
        return success();
    return failure(errno == ENOSPC ? ErrorCode::StoreFull : ErrorCode::StoreReadOnly, {{QStringLiteral("folder"), folder}});
}

}
