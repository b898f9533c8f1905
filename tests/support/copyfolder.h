// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>

namespace congso::testing {

/// Everything below \a from, hidden files too, below \a to.
inline void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator all(from, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString target = to + path.mid(from.size());
        const bool copied = all.fileInfo().isDir() ? QDir().mkpath(target) : (QDir().mkpath(QFileInfo(target).path()) && QFile::copy(path, target));
        if (!copied)
            qFatal("copy %s", qPrintable(path));
    }
}

}
