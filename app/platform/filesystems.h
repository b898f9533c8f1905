// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace congso {

/// Name of the network file system with this number of statfs(2); for FUSE \a type decides, the type of the mount as
/// /proc/self/mountinfo has it ("fuse.sshfs", "fuseblk"). Empty for one on this PC.
QString networkFileSystem(quint32 magic, const QByteArray &type);

/// The type in a text of the form of /proc/self/mountinfo of the mount with device \a major : \a minor; of several
/// the last, which covers the others.
QByteArray mountType(const QByteArray &mountInfo, unsigned major, unsigned minor);

}
