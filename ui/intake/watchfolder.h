// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace congso {

/// Looks after a folder into which a scanner or another program puts files. Tells of files once they
/// have stopped growing; reads nothing of them. The folder is looked at off the window's thread, as it
/// may be on a slow share.
class WatchFolder : public QObject
{
    Q_OBJECT

public:
    explicit WatchFolder(QObject *parent = nullptr);

    /// Empty: nothing is watched.
    void setFolder(const QString &folder);
    QString folder() const { return m_folder; }
    /// Between two looks; a file is told of when two looks found it alike.
    void setInterval(int milliseconds);

    /// The letters are stored: moves the files into the subfolder "Đã nhận" of their folder, under a
    /// free name. A file that cannot be moved stays and is not told of again while this lives.
    void taken(const QStringList &paths);
    /// Not wanted now (put off, or refused): not told of again while this lives, unless it changes.
    void leave(const QStringList &paths);
    /// Looks now rather than at the next turn.
    void look();

Q_SIGNALS:
    void filesFound(const QStringList &paths);
    /// The folder cannot be looked at; again with true when it can.
    void reachable(bool yes);
    /// These could not be moved into the subfolder and stay where they are.
    void notMoved(const QStringList &paths);

private:
    struct Look
    {
        qint64 size = 0;
        QDateTime modified;
        friend bool operator==(const Look &, const Look &) = default;
    };
    using Looks = QHash<QString, Look>;

    static std::optional<Looks> lookAt(const QString &folder);
    static QStringList moveAside(const QStringList &paths);
    void compare(const std::optional<Looks> &now);

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    Looks m_last;
    Looks m_told;
    bool m_looking = false;
    bool m_reachable = true;
};

}
