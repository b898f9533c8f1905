// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace congso::testing {

/// A PostgreSQL of the test's own: a cluster in a temporary folder, on a socket there, not as root, gone with the object
/// and with the process. Everybody but the superuser "postgres" needs a password. Nothing is synced to the disk: what
/// tests durability asks for it. Neither the surroundings' language nor their PG… variables count.
class Postgres
{
public:
    enum class Sync { Off, On };
    explicit Postgres(Sync sync = Sync::Off);
    ~Postgres();

    /// False where no PostgreSQL is installed: the test is skipped.
    static bool isInstalled();
    /// The path of one of its programs: "psql".
    static QString program(const QString &name);
    bool isRunning() const;
    /// Makes an empty database and returns its address for ServerAddress.
    QString database(const QString &name);
    QString urlOf(const QString &database) const;
    /// Folder and file of the socket, for proxies.
    QString socketFolder() const { return m_dir.path(); }
    QString socketFile() const;

    /// Ends as the power does, killed from outside (its children find out by themselves), or in order; and comes back.
    void kill();
    void crash();
    void stop();
    bool start();
    /// Comes back on a free port of 127.0.0.1 too; with a certificate and its key (PEM) also encrypted. 0: it did not.
    int listen(const QByteArray &certificate = {}, const QByteArray &key = {});
    /// Makes a database that is another one as it stands; nobody may be connected to that one.
    QString databaseLike(const QString &name, const QString &other);
    /// A copy of the stopped cluster's folder, and back from it: as an older backup is restored.
    void copyTo(const QString &name);
    void restoreFrom(const QString &name);

    /// Runs one statement as the superuser by psql, and returns what it printed, rows and columns apart by \n and |.
    /// Errors come as "ERROR: …".
    QString sql(const QString &database, const QString &statement);
    /// The same as somebody else.
    QString sqlAs(const QString &database, const QString &role, const QString &password, const QString &statement);

private:
    bool launch();
    QString run(const QString &program, const QStringList &arguments, const QStringList &environment = {});
    QString dataFolder() const { return m_dir.filePath(QStringLiteral("data")); }

    QTemporaryDir m_dir;
    QStringList m_listening; ///< further options
    int m_port = 5432;
    QProcess m_server;
    Sync m_sync;
};

}
