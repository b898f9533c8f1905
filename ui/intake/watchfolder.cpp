// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/watchfolder.h"

#include "ui/models/onresult.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>

namespace congso {

namespace {

constexpr int usualInterval = 2000;

QString doneFolderName()
{
    return QString::fromUtf8("Đã nhận");
}

QString freeName(const QDir &folder, const QString &name)
{
    QString candidate = name;
    const QFileInfo info(name);
    for (int n = 2; folder.exists(candidate); ++n) {
        const QString suffix = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
        candidate = QStringLiteral("%1 (%2)%3").arg(info.completeBaseName()).arg(n).arg(suffix);
    }
    return candidate;
}

}

WatchFolder::WatchFolder(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(usualInterval);
    connect(&m_timer, &QTimer::timeout, this, &WatchFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchFolder::look);
}

void WatchFolder::setInterval(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

void WatchFolder::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    if (!m_folder.isEmpty())
        m_watcher.removePath(m_folder);
    m_folder = folder;
    m_last.clear();
    m_told.clear();
    if (folder.isEmpty()) {
        m_timer.stop();
        return;
    }
    m_watcher.addPath(folder);
    m_timer.start();
    look();
}

std::optional<WatchFolder::Looks> WatchFolder::lookAt(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists() || !dir.isReadable())
        return std::nullopt;
    Looks looks;
    const QFileInfoList entries = dir.entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &entry : entries) {
        const QString name = entry.fileName();
        const bool unfinished = name.endsWith(QLatin1String(".part")) || name.endsWith(QLatin1String(".tmp"))
            || name.endsWith(QLatin1String(".crdownload")) || name.startsWith(u'~');
        if (!unfinished)
            looks.insert(entry.absoluteFilePath(), {entry.size(), entry.lastModified()});
    }
    return looks;
}

void WatchFolder::look()
{
    if (m_looking || m_folder.isEmpty())
        return;
    m_looking = true;
    onResult(QtConcurrent::run(&WatchFolder::lookAt, m_folder), this, [this, folder = m_folder](const std::optional<Looks> &now) {
        m_looking = false;
        if (folder == m_folder)
            compare(now);
    });
}

void WatchFolder::compare(const std::optional<Looks> &now)
{
    if (now.has_value() != m_reachable) {
        m_reachable = now.has_value();
        Q_EMIT reachable(m_reachable);
    }
    if (!now)
        return;
    QStringList found;
    for (auto file = now->cbegin(); file != now->cend(); ++file) {
        const bool still = m_last.contains(file.key()) && m_last.value(file.key()) == file.value();
        const bool told = m_told.contains(file.key()) && m_told.value(file.key()) == file.value();
        if (still && !told) {
            found << file.key();
            m_told.insert(file.key(), file.value());
        }
    }
    m_last = *now;
    std::sort(found.begin(), found.end());
    if (!found.isEmpty())
        Q_EMIT filesFound(found);
}

QStringList WatchFolder::moveAside(const QStringList &paths)
{
    QStringList left;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        QDir folder = info.dir();
        folder.mkdir(doneFolderName());
        if (!folder.cd(doneFolderName()) || !QFile::rename(path, folder.filePath(freeName(folder, info.fileName()))))
            left << path;
    }
    return left;
}

void WatchFolder::taken(const QStringList &paths)
{
    leave(paths);
    onResult(QtConcurrent::run(&WatchFolder::moveAside, paths), this, [this](const QStringList &left) {
        if (!left.isEmpty())
            Q_EMIT notMoved(left);
    });
}

void WatchFolder::leave(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_last.contains(path))
            m_told.insert(path, m_last.value(path));
    }
}

}
