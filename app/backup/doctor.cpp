// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/doctor.h"

#include "app/office/storeengine.h"
#include "app/platform/folderkind.h"
#include "db/store/doctorqueries.h"
#include "db/store/migrator.h"

#include <QDirIterator>
#include <QStorageInfo>
#include <QSysInfo>

namespace congso {

namespace {
QJsonObject jsonOf(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        json.insert(it.key(), *it);
    return json;
}

class Examination
{
public:
    Examination(OfficeStore &store, BackupStatus backups, QString version)
        : m_store(store), m_backups(std::move(backups)), m_version(std::move(version))
    {
    }

    DoctorReport run(Connection &connection)
    {
        versions();
        database(connection);
        sizes();
        backups();
        const doctorqueries::Counts counts = doctorqueries::counts(connection);
        m_report.facts.insert(QStringLiteral("counts"), QJsonObject{{QStringLiteral("events"), jsonOf(counts.events)}, {QStringLiteral("subjects"), jsonOf(counts.subjects)},
                                                                    {QStringLiteral("documents"), jsonOf(counts.documents)}, {QStringLiteral("local"), jsonOf(counts.local)}});
        find(counts.local.value(QStringLiteral("made_by_newer")) > 0, "store.made_by_newer");
        return m_report;
    }

private:
    void find(bool wrong, const char *code)
    {
        if (wrong)
            m_report.findings << QLatin1String(code);
    }

    void versions()
    {
        m_report.facts.insert(QStringLiteral("versions"),
                              QJsonObject{{QStringLiteral("program"), m_version}, {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
                                          {QStringLiteral("sqlite"), doctorqueries::sqliteVersion()}, {QStringLiteral("system"), QSysInfo::prettyProductName()},
                                          {QStringLiteral("kernel"), QSysInfo::kernelVersion()}, {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()}});
    }

    void database(Connection &connection)
    {
        QJsonObject settings;
        for (const char *name : {"user_version", "journal_mode", "synchronous", "foreign_keys", "secure_delete", "page_size", "page_count", "freelist_count"})
            settings.insert(QLatin1String(name), QString::fromLatin1(connection.pragma(name)));
        const QString check = QString::fromLatin1(connection.pragma("quick_check"));
        settings.insert(QStringLiteral("quick_check"), check == QLatin1String("ok") ? check : QStringLiteral("damaged"));
        settings.insert(QStringLiteral("known_version"), migrator::currentVersion());
        m_report.facts.insert(QStringLiteral("database"), settings);
        find(check != QLatin1String("ok"), "database.damaged");
        find(settings.value(QLatin1String("journal_mode")) != QLatin1String("wal"), "database.journal_mode");
    }

    void sizes()
    {
        const QString folder = m_store.folder();
        qint64 files = 0;
        qint64 bytes = 0;
        qint64 temporaries = 0;
        for (QDirIterator it(folder + QStringLiteral("/files"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            it.next();
            ++files;
            bytes += it.fileInfo().size();
            constexpr int lengthOfHash = 64;
            temporaries += it.fileName().size() != lengthOfHash;
        }
        const QStorageInfo disk(folder);
        const auto sizeOf = [&folder](const char *name) { return QFileInfo(folder + QLatin1String(name)).size(); };
        const qint64 database = sizeOf("/office.sqlite");
        m_report.facts.insert(QStringLiteral("sizes"),
                              QJsonObject{{QStringLiteral("database"), database}, {QStringLiteral("log"), sizeOf("/office.sqlite-wal")}, {QStringLiteral("files"), files},
                                          {QStringLiteral("file_bytes"), bytes}, {QStringLiteral("temporary_files"), temporaries}, {QStringLiteral("disk_free"), disk.bytesAvailable()},
                                          {QStringLiteral("disk_total"), disk.bytesTotal()}, {QStringLiteral("file_system"), QString::fromLatin1(disk.fileSystemType())}});
        constexpr qint64 leastFree = qint64(1) << 30;
        find(disk.bytesAvailable() < std::max(leastFree, 2 * database), "disk.low");
        find(!checkFolderKind(folder), "store.folder_kind");
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        find(bool(QFileInfo(folder).permissions() & others), "store.open_to_others");
    }

    void backups()
    {
        m_report.facts.insert(QStringLiteral("backups"),
                              QJsonObject{{QStringLiteral("automatic"), !m_backups.folder.isEmpty()}, {QStringLiteral("reachable"), m_backups.reachable},
                                          {QStringLiteral("kept"), m_backups.kept}, {QStringLiteral("last_at"), m_backups.lastAt}, {QStringLiteral("late"), m_backups.late}});
        m_report.facts.insert(QStringLiteral("purpose"), int(m_store.purpose()));
        find(m_backups.late, "backup.late");
        find(!m_backups.folder.isEmpty() && !m_backups.reachable, "backup.unreachable");
    }

    OfficeStore &m_store;
    BackupStatus m_backups;
    QString m_version;
    DoctorReport m_report;
};
}

QFuture<Result<DoctorReport>> examine(OfficeStore &store, const BackupPlan &plan, const QString &programVersion)
{
    return QtConcurrent::run([held = store.shared_from_this(), plan, programVersion]() -> Result<DoctorReport> {
        auto backups = backupStatus(*held, plan).result();
        if (!backups)
            return tl::make_unexpected(backups.error());
        return held->engine().read<DoctorReport>([&](Connection &connection) -> Result<DoctorReport> {
            return Examination(*held, *backups, programVersion).run(connection);
        }).result();
    });
}

}
