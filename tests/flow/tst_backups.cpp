// SPDX-License-Identifier: GPL-3.0-or-later
// The daily backup: when it is due, what stays, what is told; the copy before an upgrade; the report without contents.
#include "app/backup/doctor.h"
#include "app/office/officestore.h"
#include "app/office/storeengine.h"
#include "db/store/connection.h"
#include "db/store/migrations.h"
#include "db/store/migrator.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/store/transaction.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace congso;
using congso::testing::TestOffice;

namespace {
constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

/// Milliseconds of a moment on the clock of Việt Nam.
qint64 at(const char *local)
{
    const QDateTime civil = QDateTime::fromString(QLatin1String(local), QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime(civil.date(), civil.time(), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
}
}

class TestBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void schedule_data();
    void schedule();
    void keepsTheNewest();
    void names_data();
    void names();
    void daily();
    void badFolders_data();
    void badFolders();
    void failureIsTold();
    void copyBeforeUpgrade();
    void upgradeFoldsAnew();
    void doctorTellsNoContents();
};

void TestBackups::schedule_data()
{
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("due");
    QTest::addColumn<bool>("late");
    QTest::newRow("never") << qint64(0) << at("2026-03-09 08:00") << true << true;
    QTest::newRow("before the hour") << at("2026-03-08 11:45") << at("2026-03-09 11:44") << false << false;
    QTest::newRow("at the hour") << at("2026-03-08 11:45") << at("2026-03-09 11:45") << true << false;
    QTest::newRow("made at the hour") << at("2026-03-09 11:45") << at("2026-03-09 11:46") << false << false;
    QTest::newRow("switched off at noon, on the next morning") << at("2026-03-07 12:00") << at("2026-03-09 07:30") << true << true;
    QTest::newRow("a day and an hour") << at("2026-03-08 11:45") << at("2026-03-09 12:45") << true << false;
    QTest::newRow("a day and more") << at("2026-03-08 11:45") << at("2026-03-09 12:46") << true << true;
    QTest::newRow("clock put back") << at("2026-03-09 11:45") << at("2026-03-09 10:00") << false << false;
    QTest::newRow("new year") << at("2025-12-31 11:45") << at("2026-01-01 11:45") << true << false;
}

void TestBackups::schedule()
{
    QFETCH(qint64, last);
    QFETCH(qint64, now);
    BackupPlan plan;
    plan.folder = QStringLiteral("/backups");
    const QList<KeptBackup> kept = last ? QList<KeptBackup>{{QStringLiteral("a"), last}} : QList<KeptBackup>();
    const BackupDecision decision = decideBackup(plan, kept, now, 420);
    QTEST(decision.due, "due");
    QTEST(decision.late, "late");
    QVERIFY(decision.due ? decision.nextAt == now : decision.nextAt > now && decision.nextAt <= now + day);
    plan.folder.clear();
    QVERIFY(!decideBackup(plan, kept, now, 420).due);
}

void TestBackups::keepsTheNewest()
{
    BackupPlan plan;
    plan.keep = 3;
    QList<KeptBackup> kept;
    for (int i = 0; i < 5; ++i)
        kept << KeptBackup{QString::number(i), (i * 7 % 5) * day + day};
    QCOMPARE(decideBackup(plan, kept, 9 * day, 420).surplus, (QStringList{"3", "0"}));
    plan.keep = 0;
    QCOMPARE(decideBackup(plan, kept, 9 * day, 420).surplus.size(), 4);
    QVERIFY(!decideBackup(plan, kept, 9 * day, 420).surplus.contains(QStringLiteral("2")));
}

void TestBackups::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ours");
    const QUuid store = QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-0000000000d1"));
    QTest::newRow("made") << backupName(store, at("2026-03-09 11:45")) << true;
    QTest::newRow("still being made") << backupName(store, at("2026-03-09 11:45")) + QStringLiteral(".part") << false;
    QTest::newRow("another office") << backupName(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-0000000000d2")), at("2026-03-09 11:45")) << false;
    QTest::newRow("no time") << QStringLiteral("congso-000000d1-20261399-000000.tar.zst") << false;
    QTest::newRow("letter") << QStringLiteral("thư gửi.tar.zst") << false;
}

void TestBackups::names()
{
    QFETCH(QString, name);
    QFETCH(bool, ours);
    const auto time = backupTime(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-0000000000d1")), name);
    QCOMPARE(time.has_value(), ours);
    QVERIFY(!ours || *time == at("2026-03-09 11:45"));
}

void TestBackups::daily()
{
    TestOffice office;
    const SubjectId letter = office.letter(QStringLiteral("Về việc sao lưu"));
    BackupPlan plan;
    plan.folder = office.scratch(QStringLiteral("usb"));
    plan.keep = 2;
    QVERIFY(QDir().mkpath(plan.folder));
    for (int i = 0; i < 4; ++i) {
        const auto status = backupIfDue(office.store(), plan).result();
        QVERIFY(status && !status->due);
        QCOMPARE(status->kept, std::min(i + 1, 2));
        QCOMPARE(status->lastAt, office.clock().now() / 1000 * 1000);
        QCOMPARE(backupIfDue(office.store(), plan).result()->lastFile, status->lastFile);
        office.clock().advance(day);
    }
    const auto status = backupStatus(office.store(), plan).result();
    QVERIFY(status->due && status->reachable);
    const QString restored = office.scratch(QStringLiteral("restored"));
    QVERIFY(restore(status->lastFile, {restored}, office.services()));
    auto copy = OfficeStore::open({restored}, office.services());
    QVERIFY(copy && verify(**copy, {true, {}, true}).result()->good());
    QVERIFY(!letter.isNull());
}

void TestBackups::badFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("not there") << "nowhere/at/all";
    QTest::newRow("the store") << "office";
    QTest::newRow("in the store") << "office/files";
}

void TestBackups::badFolders()
{
    QFETCH(QString, folder);
    TestOffice office;
    BackupPlan plan;
    plan.folder = office.scratch(folder);
    const auto refused = backupIfDue(office.store(), plan).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BackupWrite);
}

void TestBackups::failureIsTold()
{
    TestOffice office;
    BackupPlan plan;
    plan.folder = office.scratch(QStringLiteral("later"));
    DailyBackup backups(office.sharedStore(), plan);
    QSignalSpy told(&backups, &DailyBackup::changed);
    backups.look();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(backups.status().failure && backups.status().failure->code == ErrorCode::BackupWrite);
    QVERIFY(QDir().mkpath(plan.folder));
    backups.look();
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(!backups.status().failure);
    QCOMPARE(backups.status().kept, 1);
}

void TestBackups::copyBeforeUpgrade()
{
    if (migrator::currentVersion() < 2)
        QSKIP("there is only one version");
    TestOffice office;
    const QString folder = office.scratch(QStringLiteral("old"));
    QVERIFY(QDir().mkpath(folder));
    {
        auto connection = Connection::open(folder + QStringLiteral("/office.sqlite"), Connection::Mode::Create);
        QVERIFY(connection);
        Transaction transaction(**connection);
        (*connection)->execute(migration::all()[0]->text);
        (*connection)->execute("PRAGMA application_id = " + QByteArray::number(migrator::applicationId));
        (*connection)->execute("PRAGMA user_version = 1");
        {
            Query add = (*connection)->query(query::store_add);
            add.bindAll(QUuid::createUuid().toRfc4122(), QStringLiteral("demo"), qint64(1));
            QVERIFY(add.run());
        }
        QVERIFY(transaction.commit());
    }
    auto opened = OfficeStore::open({folder}, office.services());
    QVERIFY2(opened.has_value(), opened ? "" : codeText(opened.error().code).data());
    opened->reset();
    const QDir copies(folder + QStringLiteral("/before-upgrade"));
    const QStringList names = copies.entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    QVERIFY(names.first().startsWith(QLatin1String("office-v1-")));
    QCOMPARE(QFileInfo(copies.filePath(names.first())).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    auto copy = Connection::open(copies.filePath(names.first()), Connection::Mode::ReadWrite);
    QVERIFY(copy);
    QCOMPARE((*copy)->pragma("user_version"), QByteArray("1"));
    copy->reset();
    QVERIFY(OfficeStore::open({folder}, office.services()));
    QCOMPARE(QDir(copies.path()).entryList({QStringLiteral("*.sqlite")}, QDir::Files).size(), 1);
}

/// Where an upgrade changes what events mean for the lists, they are folded anew, also when it was cut off before that.
void TestBackups::upgradeFoldsAnew()
{
    TestOffice office;
    const SubjectId letter = office.letter(QStringLiteral("Về việc báo cáo"));
    const auto act = [&](const QByteArray &sql) {
        return office.store().engine().own<bool>([sql](Connection &connection) -> Result<bool> {
            return connection.execute(sql).has_value();
        }).result().value_or(false);
    };
    QVERIFY(act("INSERT INTO access (subject, grantee) SELECT subject, creator * 4 FROM documents"));
    QVERIFY(act("INSERT INTO unfinished (task) VALUES ('refold')"));
    QVERIFY(!verify(office.store(), {true, {}, true}).result().value().good());
    office.reopen();
    QVERIFY(verify(office.store(), {true, {}, true}).result().value().good());
    QCOMPARE(office.document(letter).fields.subject, QStringLiteral("Về việc báo cáo"));
    QVERIFY(act("INSERT INTO access (subject, grantee) SELECT subject, creator * 4 FROM documents"));
    office.reopen(); // once is enough
    QVERIFY(!verify(office.store(), {true, {}, true}).result().value().good());
}

void TestBackups::doctorTellsNoContents()
{
    TestOffice office;
    office.letter(QStringLiteral("Canary về việc riêng"));
    const auto report = examine(office.store(), {}, QStringLiteral("0.1")).result();
    QVERIFY(report);
    QVERIFY2(!report->findings.contains(QStringLiteral("database.damaged")), qPrintable(report->findings.join(u' ')));
    const QString said = QString::fromUtf8(QJsonDocument(report->facts).toJson());
    for (const char *word : {"Canary", "giamdoc", "vanthu"})
        QVERIFY(!said.contains(QLatin1String(word)));
    QVERIFY(!said.contains(office.folder()));
    QCOMPARE(report->facts[QLatin1String("counts")][QLatin1String("documents")][QLatin1String("registered")].toInt(), 1);
    QCOMPARE(report->facts[QLatin1String("database")][QLatin1String("quick_check")].toString(), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
