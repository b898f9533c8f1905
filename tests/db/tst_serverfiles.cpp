// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/migrations.h"
#include "db/store/migrator.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/store/serverfiles.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace congso;

/// How many of the server's files are here and how large they are is looked up, as often as anything changes, however many there are.
class TestServerFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sumsFollow();
    void sumsOfAnOlderStore();
    void noFileIsLookedAt();

private:
    QList<qint64> told();
    QList<qint64> counted();
    static QString hash(int file) { return QString::number(file).rightJustified(64, u'0'); }

    std::unique_ptr<Connection> m_connection;
};

void TestServerFiles::init()
{
    m_connection = std::move(*Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
}

QList<qint64> TestServerFiles::told()
{
    const serverfiles::Standing standing = serverfiles::standing(*m_connection);
    return {standing.missing, standing.missingBytes, standing.hereBytes, standing.soon};
}

/// The same by asking for every file.
QList<qint64> TestServerFiles::counted()
{
    QList<qint64> sums{0, 0, 0, 0};
    for (int file = 0; file < 40; ++file) {
        const auto one = serverfiles::one(*m_connection, hash(file));
        if (!one)
            continue;
        const bool here = one->received >= one->size;
        sums[0] += here ? 0 : 1;
        sums[1] += here ? 0 : one->size - one->received;
        sums[2] += here ? one->size : 0;
        sums[3] += !here && one->wanted > 0 ? 1 : 0;
    }
    return sums;
}

void TestServerFiles::sumsFollow()
{
    QVERIFY(migrator::migrate(*m_connection));
    QRandomGenerator random(32);
    const SubjectId subject(QUuid::createUuid());
    for (int step = 0; step < 1'000; ++step) {
        const QString file = hash(int(random.bounded(40)));
        const qint64 size = 1 + random.bounded(1'000);
        const auto known = serverfiles::one(*m_connection, file);
        switch (random.bounded(6)) {
        case 0:
        case 1:
            QVERIFY(serverfiles::add(*m_connection, file, subject, known ? known->size : size, random.bounded(2) == 0, step));
            break;
        case 2:
            QVERIFY(!known || serverfiles::setReceived(*m_connection, file, random.bounded(2) == 0 ? known->size : known->size / 2));
            break;
        case 3:
            QVERIFY(serverfiles::want(*m_connection, file, step));
            break;
        case 4:
            QVERIFY(serverfiles::setGone(*m_connection, file));
            break;
        default:
            QVERIFY(serverfiles::drop(*m_connection, file));
        }
        QCOMPARE(told(), counted());
    }
    QVERIFY(!told().contains(0));
    QVERIFY(m_connection->execute("DELETE FROM server_files"));
    QCOMPARE(told(), QList<qint64>({0, 0, 0, 0}));
}

void TestServerFiles::sumsOfAnOlderStore()
{
    const auto steps = migration::all();
    const auto sums = std::find_if(steps.begin(), steps.end(), [](const NamedSql *step) { return QByteArray(step->text).contains("TABLE server_file_sums"); });
    QVERIFY(sums != steps.end());
    for (auto step = steps.begin(); step != sums; ++step)
        QVERIFY(m_connection->execute((*step)->text));
    const SubjectId subject(QUuid::createUuid());
    for (int file = 0; file < 40; ++file)
        QVERIFY(serverfiles::add(*m_connection, hash(file), subject, 100 + file, file % 3 == 0, 0));
    QVERIFY(serverfiles::want(*m_connection, hash(1), 1));
    QVERIFY(serverfiles::setReceived(*m_connection, hash(1), 50));
    QVERIFY(m_connection->execute((*sums)->text));
    QCOMPARE(told(), counted());
    QVERIFY(!told().contains(0));
}

void TestServerFiles::noFileIsLookedAt()
{
    QVERIFY(migrator::migrate(*m_connection));
    static const QByteArray text = "EXPLAIN QUERY PLAN " + QByteArray(query::server_files_standing.text);
    static const NamedSql plan{"plan of server_files_standing", text.constData()};
    Query row = m_connection->query(plan);
    QStringList lines;
    while (row.next())
        lines << row.text(3);
    QCOMPARE(lines, QStringList{QStringLiteral("SCAN server_file_sums")});
}

QTEST_GUILESS_MAIN(TestServerFiles)
#include "tst_serverfiles.moc"
