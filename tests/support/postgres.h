// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace congso::testing {

/// A PostgreSQL of the test's own: a cluster in a temporary folder, on a socket there, not as root, gone with the object
/// and with the process. Everybody but the superuser "postgres" needs a password. Nothing is synced to the disk: what
/// tests durability asks for it.
class Postgres
{
public:
    enum class Sync { Off, On };
    explicit Postgres(Sync sync = Sync::Off);
    ~Postgres();

    /// False where no PostgreSQL is installed: the test is skipped.
    static bool isInstalled();
    bool isRunning() const;
    /// Makes an empty database and returns its address for ServerAddress.
    QString database(const QString &name);
    QString urlOf(const QString &database) const;
    /// Folder and file of the socket, for proxies.
    QString socketFolder() const { return m_dir.path(); }
    QString socketFile() const;

    /// Ends as the power does, or in order; and comes back.
    void kill();
    void stop();
    bool start();
    /// A copy of the stopped cluster's folder, and back from it: as an older backup is restored.
    void copyTo(const QString &name);
    void restoreFrom(const QString &name);

    /// Runs one statement as the superuser by psql, and returns what it printed, rows and columns apart by \n and |.
    /// Errors come as "ERROR: …".
    QString sql(const QString &database, const QString &statement);
    /// The same as somebody else.
    QString sqlAs(const QString &database, const QString &role, const QString &password, const QString &statement);

private:
    QString run(const QString &program, const QStringList &arguments, const QStringList &environment = {});
    QString dataFolder() const { return m_dir.filePath(QStringLiteral("data")); }

    QTemporaryDir m_dir;
    QProcess m_server;
    Sync m_sync;
};

}
