// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <arpa/inet.h>
#include <csignal>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
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

/// It ends with the test, however that ends.
QStringList asSomebody(const QString &program, const QStringList &arguments)
{
    QStringList all{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("SIGQUIT")};
    if (const QString user = unprivileged(); !user.isEmpty())
        all << QStringLiteral("--reuid=") + user << QStringLiteral("--regid=") + QString::number(::getpwnam(user.toLatin1())->pw_gid) << QStringLiteral("--clear-groups");
    return all + QStringList{program} + arguments;
}

QProcessEnvironment surroundings()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : variables.keys()) {
        if (name.startsWith(QLatin1String("PG")) || name.startsWith(QLatin1String("LC_")) || name == QLatin1String("LANGUAGE"))
            variables.remove(name);
    }
    variables.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    return variables;
}

/// Where the path of a socket is short enough, and somebody else than root comes to.
QString place()
{
    const QString wanted = QDir::tempPath();
    bool open = wanted.size() < 60;
    for (QString at = wanted; open && at.size() > 1; at = at.left(std::max<qsizetype>(1, at.lastIndexOf(u'/')))) {
        struct stat entry = {};
        open = ::stat(QFile::encodeName(at), &entry) == 0 && (::geteuid() != 0 || (entry.st_mode & S_IXOTH));
    }
    return (open ? wanted : QStringLiteral("/tmp")) + QStringLiteral("/pg-XXXXXX");
}

/// Free a moment ago.
int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    const bool bound = socket >= 0 && ::bind(socket, any, size) == 0 && ::getsockname(socket, any, &size) == 0;
    if (socket >= 0)
        ::close(socket);
    return bound ? ::ntohs(address.sin_port) : 0;
}
}

Postgres::Postgres(Sync sync) : m_dir(place()), m_sync(sync)
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

QString Postgres::program(const QString &name)
{
    return binFolder() + name;
}

bool Postgres::isRunning() const
{
    return m_server.state() == QProcess::Running;
}

bool Postgres::start()
{
    if (!launch())
        return false;
    QDeadlineTimer limit(60'000);
    while (!limit.hasExpired()) {
        // After a crash its place is taken until the last child has noticed.
        if (!isRunning() && !launch())
            return false;
        if (sql(QStringLiteral("postgres"), QStringLiteral("SELECT 1")) == QLatin1String("1"))
            return true;
        m_server.waitForFinished(50);
    }
    return false;
}

bool Postgres::launch()
{
    QStringList options{QStringLiteral("-D"), dataFolder(), QStringLiteral("-k"), m_dir.path(), QStringLiteral("-h"), QString()};
    for (const char *setting : {"dynamic_shared_memory_type=mmap", "max_connections=60", "log_min_messages=error", "password_encryption=scram-sha-256", "shared_buffers=16MB"})
        options << QStringLiteral("-c") << QLatin1String(setting);
    if (m_sync == Sync::Off)
        options << QStringLiteral("-c") << QStringLiteral("fsync=off") << QStringLiteral("-c") << QStringLiteral("full_page_writes=off");
    QStringList command = asSomebody(binFolder() + QStringLiteral("postgres"), options + m_listening);
    const QString program = command.takeFirst();
    m_server.setProcessEnvironment(surroundings());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(m_dir.filePath(QStringLiteral("log")), QIODevice::Append);
    m_server.start(program, command);
    return m_server.waitForStarted();
}

int Postgres::listen(const QByteArray &certificate, const QByteArray &key)
{
    stop();
    const int port = freePort();
    m_listening = QStringList{QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-c"), QStringLiteral("port=%1").arg(port)};
    const auto put = [this](const char *name, const QByteArray &bytes) {
        QFile file(m_dir.filePath(QLatin1String(name)));
        const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const passwd *entry = unprivileged().isEmpty() ? nullptr : ::getpwnam(unprivileged().toLatin1());
        return written && (!entry || ::chown(QFile::encodeName(file.fileName()), entry->pw_uid, entry->pw_gid) == 0);
    };
    if (!certificate.isEmpty() && put("server.crt", certificate) && put("server.key", key)) {
        m_listening << QStringLiteral("-c") << QStringLiteral("ssl=on") << QStringLiteral("-c") << QStringLiteral("ssl_cert_file=") + m_dir.filePath(QStringLiteral("server.crt"))
                    << QStringLiteral("-c") << QStringLiteral("ssl_key_file=") + m_dir.filePath(QStringLiteral("server.key"));
    }
    m_port = port;
    return port > 0 && start() ? port : 0;
}

void Postgres::kill()
{
    if (!isRunning())
        return;
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(30'000);
}

void Postgres::crash()
{
    if (!isRunning())
        return;
    ::kill(pid_t(m_server.processId()), SIGKILL);
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
    QProcessEnvironment variables = surroundings();
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
    return run(program(QStringLiteral("psql")), {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-q"), QStringLiteral("-h"), m_dir.path(), QStringLiteral("-p"), QString::number(m_port),
                                                      QStringLiteral("-U"), role, QStringLiteral("-d"), database, QStringLiteral("-c"), statement},
               {QStringLiteral("PGPASSWORD=") + password, QStringLiteral("PGCONNECT_TIMEOUT=10")});
}

QString Postgres::database(const QString &name)
{
    sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + name);
    return urlOf(name);
}

QString Postgres::databaseLike(const QString &name, const QString &other)
{
    sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, other));
    return urlOf(name);
}

QString Postgres::urlOf(const QString &database) const
{
    const QString url = QStringLiteral("postgresql:///%1?host=%2").arg(database, m_dir.path());
    return m_port == 5432 ? url : QString(url + QStringLiteral("&port=%1").arg(m_port));
}

QString Postgres::socketFile() const
{
    return m_dir.filePath(QStringLiteral(".s.PGSQL.%1").arg(m_port));
}

}
