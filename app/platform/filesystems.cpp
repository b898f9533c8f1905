// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/filesystems.h"

#include <QList>

#include <algorithm>

namespace congso {

namespace {
struct NetworkSystem
{
    quint32 magic;
    const char *name;
};
// Numbers of statfs(2) and linux/magic.h.
constexpr NetworkSystem networkSystems[] = {
    {0x6969, "nfs"},     {0x517b, "smb"},         {0xfe534d42, "smb2"},  {0xff534d42, "cifs"},
    {0x5346414f, "afs"}, {0x6b414653, "afs"},     {0x73757245, "coda"},  {0x00c36400, "ceph"},
    {0x01021997, "9p"},  {0x564c, "ncp"},         {0x01161970, "gfs2"},  {0x7461636f, "ocfs2"},
    {0x0bd00bd0, "lustre"}, {0x786f4256, "vboxsf"}, {0xaad7aaea, "panfs"}, {0x013111a8, "ibrix"},
};
constexpr quint32 fuse = 0x65735546;
/// FUSE file systems whose bytes lie on a disk of this PC.
constexpr const char *localFuse[] = {"fuseblk", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.ntfs-3g",
                                     "fuse.fuse-overlayfs", "fuse.mergerfs", "fuse.bindfs"};
}

QString networkFileSystem(quint32 magic, const QByteArray &type)
{
    if (magic == fuse) {
        const bool local = std::any_of(std::begin(localFuse), std::end(localFuse), [&](const char *known) { return type == known; });
        return local ? QString() : QString::fromLatin1(type.isEmpty() ? QByteArray("fuse") : type);
    }
    const auto *found = std::find_if(std::begin(networkSystems), std::end(networkSystems),
                                     [magic](const NetworkSystem &system) { return system.magic == magic; });
    return found == std::end(networkSystems) ? QString() : QString::fromLatin1(found->name);
}

QByteArray mountType(const QByteArray &mountInfo, unsigned major, unsigned minor)
{
    // "36 35 98:0 /root /mount options [optional fields] - type source superoptions", proc(5).
    const QByteArray device = QByteArray::number(major) + ':' + QByteArray::number(minor);
    QByteArray type;
    const QList<QByteArray> lines = mountInfo.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype mark = line.indexOf(" - ");
        if (mark < 0 || line.left(mark).split(' ').value(2) != device)
            continue;
        type = line.mid(mark + 3).split(' ').value(0);
    }
    return type;
}

}
