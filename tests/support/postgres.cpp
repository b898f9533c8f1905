// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace congso::testing {

namespace {
QString binFolder()
{
    const QDir all(QStringLiteral("/usr/lib/postgresql"));
    const QStringList versions = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &version : versions) {
        if (version.toInt() >= 15 && QFile::exists(all.filePath(version + QStringLiteral("/bin/initdb"))))
            return all.filePath(version + QStringLiteral("/bin/"));
    }
    return {};
}

/// PostgreSQL refuses to run as root.
QString unprivileged()
{
    if (::geteuid() != 0)
        return {};
    return ::getpwnam("postgres") ? QStringLiteral("postgres") : QStringLiteral("nobody");
}

QStringList asSomebody(const QString &program, const QStringList &arguments)
{
    QStringList all{program};
    if (const QString user = unprivileged(); !user.isEmpty())
        all = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=") + user, QStringLiteral("--regid=") + QString::number(::getpwnam(user.toLatin1())->pw_gid),
                          QStringLiteral("--clear-groups"), QStringLiteral("--pdeathsig"), QStringLiteral("SIGQUIT"), program};
    return all + arguments;
}
}

Postgres::Postgres(Sync sync) : m_sync(sync)
{
    if (!isInstalled())
        return;
    if (const QString user = unprivileged(); !user.isEmpty()) {
        const passwd *entry = ::getpwnam(user.toLatin1());
        if (::chown(QFile::encodeName(m_dir.path()), entry->pw_uid, entry->pw_gid) != 0)
            return;
    }
    run(binFolder() + QStringLiteral("initdb"), {QStringLiteral("-D"), dataFolder(), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-E"),
                                                 QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync"), QStringLiteral("-A"), QStringLiteral("trust")});
    QFile rules(dataFolder() + QStringLiteral("/pg_hba.conf"));
    if (rules.open(QIODevice::WriteOnly | QIODevice::Truncate))
        rules.write("local all postgres trust\nlocal all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n");
    rules.close();
    start();
}

Postgres::~Postgres()
{
    kill();
}

bool Postgres::isInstalled()
{
    return !binFolder().isEmpty();
}

bool Postgres::isRunning() const
{
    return m_server.state() == QProcess::Running;
}

bool Postgres::start()
{
    QStringList options{QStringLiteral("-D"), dataFolder(), QStringLiteral("-k"), m_dir.path(), QStringLiteral("-h"), QString()};
    for (const char *setting : {"max_connections=60", "log_min_messages=error", "password_encryption=scram-sha-256", "shared_buffers=16MB"})
        options << QStringLiteral("-c") << QLatin1String(setting);
    if (m_sync == Sync::Off)
        options << QStringLiteral("-c") << QStringLiteral("fsync=off") << QStringLiteral("-c") << QStringLiteral("full_page_writes=off");
    QStringList command = asSomebody(binFolder() + QStringLiteral("postgres"), options);
    const QString program = command.takeFirst();
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(m_dir.filePath(QStringLiteral("log")), QIODevice::Append);
    m_server.start(program, command);
    if (!m_server.waitForStarted())
        return false;
    QDeadlineTimer limit(60'000);
    while (!limit.hasExpired() && isRunning()) {
        if (sql(QStringLiteral("postgres"), QStringLiteral("SELECT 1")) == QLatin1String("1"))
            return true;
        m_server.waitForFinished(50);
    }
    return false;
}

void Postgres::kill()
{
    if (!isRunning())
        return;
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(30'000);
}

void Postgres::stop()
{
    if (!isRunning())
        return;
    ::kill(pid_t(m_server.processId()), SIGINT);
    m_server.waitForFinished(30'000);
}

void Postgres::copyTo(const QString &name)
{
    run(QStringLiteral("cp"), {QStringLiteral("-a"), dataFolder(), m_dir.filePath(name)});
}

void Postgres::restoreFrom(const QString &name)
{
    run(QStringLiteral("rm"), {QStringLiteral("-rf"), dataFolder()});
    run(QStringLiteral("cp"), {QStringLiteral("-a"), m_dir.filePath(name), dataFolder()});
}

QString Postgres::run(const QString &program, const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &one : environment)
        variables.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_dir.path());
    QStringList command = asSomebody(program, arguments);
    const QString first = command.takeFirst();
    process.start(first, command);
    process.waitForFinished(120'000);
    return QString::fromUtf8(process.readAll()).trimmed();
}

QString Postgres::sql(const QString &database, const QString &statement)
{
    return sqlAs(database, QStringLiteral("postgres"), QString(), statement);
}

QString Postgres::sqlAs(const QString &database, const QString &role, const QString &password, const QString &statement)
{
    return run(binFolder() + QStringLiteral("psql"), {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-q"), QStringLiteral("-h"), m_dir.path(),
                                                      QStringLiteral("-U"), role, QStringLiteral("-d"), database, QStringLiteral("-c"), statement},
               {QStringLiteral("PGPASSWORD=") + password, QStringLiteral("PGCONNECT_TIMEOUT=10")});
}

QString Postgres::database(const QString &name)
{
    sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + name);
    return urlOf(name);
}

QString Postgres::urlOf(const QString &database) const
{
    return QStringLiteral("postgresql:///%1?host=%2").arg(database, m_dir.path());
}

QString Postgres::socketFile() const
{
    return m_dir.filePath(QStringLiteral(".s.PGSQL.5432"));
}

}
