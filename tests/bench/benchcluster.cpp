// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcluster.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace congso::bench {

namespace {
QString binFolder()
{
    const QDir all(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (version.toInt() >= 15 && QFile::exists(all.filePath(version + QStringLiteral("/bin/initdb"))))
            return all.filePath(version + QStringLiteral("/bin/"));
    }
    return {};
}

/// PostgreSQL refuses to run as root; whoever it runs as still has to reach a cache folder that is root's own.
QStringList asSomebody(const QString &program, const QStringList &arguments)
{
    if (::geteuid() != 0)
        return QStringList{program} + arguments;
    const passwd *entry = ::getpwnam("postgres");
    if (!entry)
        qFatal("no user postgres");
    return QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=%1").arg(entry->pw_gid),
                       QStringLiteral("--clear-groups"), QStringLiteral("--inh-caps=+dac_read_search"), QStringLiteral("--ambient-caps=+dac_read_search"),
                       QStringLiteral("--pdeathsig"), QStringLiteral("SIGINT"), program} + arguments;
}

void give(const QString &path)
{
    const passwd *entry = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    if (entry && ::chown(QFile::encodeName(path), entry->pw_uid, entry->pw_gid) != 0)
        qFatal("cannot give %s away", qPrintable(path));
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The process and everything it has started.
QList<int> family(int parent)
{
    QList<int> all{parent};
    for (const QByteArray &child : readAll(QStringLiteral("/proc/%1/task/%1/children").arg(parent)).simplified().split(' ')) {
        if (!child.isEmpty())
            all << family(child.toInt());
    }
    return all;
}

double processorOf(int process)
{
    const QByteArray stat = readAll(QStringLiteral("/proc/%1/stat").arg(process));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    // Children that have ended count, too.
    double ticks = 0;
    for (int field = 11; field <= 14; ++field)
        ticks += fields.value(field).toDouble();
    return ticks / double(::sysconf(_SC_CLK_TCK));
}

double megabytesOf(int process)
{
    const QList<QByteArray> lines = readAll(QStringLiteral("/proc/%1/smaps_rollup").arg(process)).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}
}

BenchCluster::BenchCluster(const QString &cache) : m_folder(cache + QStringLiteral("/postgresql"))
{
    give(m_socket.path());
    if (!QFile::exists(m_folder + QStringLiteral("/PG_VERSION")))
        make();
    QStringList options{QStringLiteral("-D"), m_folder, QStringLiteral("-k"), m_socket.path(), QStringLiteral("-h"), QString()};
    for (const char *setting : {"max_connections=1100", "shared_buffers=512MB", "max_wal_size=4GB", "work_mem=32MB", "password_encryption=scram-sha-256", "log_min_messages=error"})
        options << QStringLiteral("-c") << QLatin1String(setting);
    QStringList command = asSomebody(binFolder() + QStringLiteral("postgres"), options);
    const QString program = command.takeFirst();
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(m_socket.filePath(QStringLiteral("log")), QIODevice::Append);
    m_server.start(program, command);
    QDeadlineTimer limit(120'000);
    while (!limit.hasExpired() && m_server.state() != QProcess::NotRunning) {
        if (QProcess::execute(binFolder() + QStringLiteral("pg_isready"), {QStringLiteral("-q"), QStringLiteral("-h"), m_socket.path()}) == 0)
            return;
        m_server.waitForFinished(100);
    }
    qFatal("PostgreSQL does not start: %s", readAll(m_socket.filePath(QStringLiteral("log"))).constData());
}

BenchCluster::~BenchCluster()
{
    ::kill(pid_t(m_server.processId()), SIGINT);
    m_server.waitForFinished(60'000);
}

void BenchCluster::make() const
{
    QDir().mkpath(m_folder);
    give(m_folder);
    QStringList command = asSomebody(binFolder() + QStringLiteral("initdb"),
                                     {QStringLiteral("-D"), m_folder, QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                                      QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-A"), QStringLiteral("trust")});
    const QString program = command.takeFirst();
    QProcess initdb;
    initdb.setStandardOutputFile(QProcess::nullDevice());
    initdb.setWorkingDirectory(QStringLiteral("/"));
    initdb.start(program, command);
    if (!initdb.waitForFinished(120'000) || initdb.exitCode() != 0)
        qFatal("initdb: %s", initdb.readAllStandardError().constData());
    QFile rules(m_folder + QStringLiteral("/pg_hba.conf"));
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate) || rules.write("local all postgres trust\nlocal all all scram-sha-256\n") < 0)
        qFatal("cannot write pg_hba.conf");
}

bool BenchCluster::isInstalled()
{
    return !binFolder().isEmpty();
}

QString BenchCluster::url(const QString &database) const
{
    return QStringLiteral("postgresql:///%1?host=%2").arg(database, m_socket.path());
}

QString BenchCluster::tool(const QString &program, const QString &database, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(binFolder() + program, QStringList{QStringLiteral("-h"), m_socket.path(), QStringLiteral("-U"), QStringLiteral("postgres")} + arguments + QStringList{database});
    process.waitForFinished(-1);
    const QString printed = QString::fromUtf8(process.readAll()).trimmed();
    if (process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), qPrintable(printed));
    return printed;
}

QString BenchCluster::sql(const QString &database, const QString &statement) const
{
    return tool(QStringLiteral("psql"), database, {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-q"), QStringLiteral("-v"),
                                                   QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-c"), statement});
}

std::unique_ptr<QProcess> BenchCluster::feed(const QString &database, const QString &statement) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Rows that come from a whole journal refer to rows that come with them.
    environment.insert(QStringLiteral("PGOPTIONS"), QStringLiteral("-c session_replication_role=replica"));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(binFolder() + QStringLiteral("psql"), {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-h"), m_socket.path(), QStringLiteral("-U"), QStringLiteral("postgres"),
                                                          QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-c"), statement, database});
    if (!process->waitForStarted())
        qFatal("psql");
    return process;
}

FILE *BenchCluster::read(const QString &database, const QString &statement) const
{
    FILE *pipe = ::popen(QStringLiteral("%1psql -X -q -h %2 -U postgres -v ON_ERROR_STOP=1 -c \"%3\" %4").arg(binFolder(), m_socket.path(), statement, database).toUtf8().constData(), "r");
    if (!pipe)
        qFatal("psql");
    return pipe;
}

bool BenchCluster::has(const QString &database) const
{
    return sql(QStringLiteral("postgres"), QStringLiteral("SELECT 1 FROM pg_database WHERE datname = '%1'").arg(database)) == QLatin1String("1");
}

BenchCluster::Load BenchCluster::load() const
{
    Load load;
    for (const int process : family(int(m_server.processId()))) {
        load.processor += processorOf(process);
        load.megabytes += megabytesOf(process);
        ++load.processes;
    }
    return load;
}

}
