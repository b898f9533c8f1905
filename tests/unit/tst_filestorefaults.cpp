// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/filecallsposix.h"
#include "db/files/filestore.h"
#include "tests/support/failingfilecalls.h"
#include "tests/support/faultyfilecalls.h"
#include "tests/support/iolog.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>

using namespace congso;
using namespace congso::testing;

/// The n-th call fails, for every n; the power is cut after every call.
class TestFileStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogForgetsWhatIsNotSynced();
    void everyCallFailsOnce_data();
    void everyCallFailsOnce();
    void powerCutAfterEveryCall_data();
    void powerCutAfterEveryCall();
    void removalOutlastsAPowerCut();
    void aFolderLeftBySomebodyElseIsSynced();
};

namespace {

const QByteArray content = QByteArray(600'000, 'x') + "end";

/// Every file under its hash is whole; returns how many there are, or -1.
qint64 wholeFiles(const QString &folder)
{
    FileCallsPosix calls;
    const auto check = FileStore(folder, calls).verifyAll();
    return check && check->problems.isEmpty() ? check->files : -1;
}

QString writeSource(const QTemporaryDir &dir)
{
    QFile file(dir.filePath(QStringLiteral("source.pdf")));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

}

void TestFileStoreFaults::theLogForgetsWhatIsNotSynced()
{
    using Kind = IoLog::Call::Kind;
    QTemporaryDir dir;
    const QString root = dir.filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(root));
    QFile before(root + QStringLiteral("/before"));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("old") == 3);
    before.close();
    IoLog log;
    log.adopt(root);
    log.record({Kind::Write, root + QStringLiteral("/before"), {}, 1, "ew"});
    log.record({Kind::MakeFolder, root + QStringLiteral("/d"), {}, 0, {}});
    log.record({Kind::Create, root + QStringLiteral("/d/a"), {}, 0, {}});
    log.record({Kind::Write, root + QStringLiteral("/d/a"), {}, 2, "data"});
    log.record({Kind::SyncFolder, root, {}, 0, {}});
    log.record({Kind::SyncFolder, root + QStringLiteral("/d"), {}, 0, {}});
    log.record({Kind::Move, root + QStringLiteral("/d/a"), root + QStringLiteral("/d/b"), 0, {}});
    const auto found = [&](PowerCut cut, const QString &name) {
        const QString target = dir.filePath(QStringLiteral("cut%1").arg(int(cut)));
        QDir(target).removeRecursively();
        log.replay(log.count(), root, target, cut);
        QFile file(target + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    };
    const QByteArray data("\0\0data", 6);
    QCOMPARE(found(PowerCut::Nothing, QStringLiteral("before")), QByteArray("oew"));
    QCOMPARE(found(PowerCut::Unsynced, QStringLiteral("before")), QByteArray("old"));
    QCOMPARE(found(PowerCut::Nothing, QStringLiteral("d/b")), data);
    QCOMPARE(found(PowerCut::Nothing, QStringLiteral("d/a")), QByteArray("none"));
    QCOMPARE(found(PowerCut::Names, QStringLiteral("d/a")), data);
    QCOMPARE(found(PowerCut::Names, QStringLiteral("d/b")), QByteArray("none"));
    QCOMPARE(found(PowerCut::Contents, QStringLiteral("d/b")), QByteArray());
    QCOMPARE(found(PowerCut::Unsynced, QStringLiteral("d/a")), QByteArray());
    log.failAt(1);
    QVERIFY(!log.record({Kind::Remove, root + QStringLiteral("/before"), {}, 0, {}}));
    QVERIFY(log.record({Kind::Remove, root + QStringLiteral("/before"), {}, 0, {}}));
    QCOMPARE(found(PowerCut::Unsynced, QStringLiteral("before")), QByteArray("old"));
    QCOMPARE(found(PowerCut::Nothing, QStringLiteral("before")), QByteArray("none"));
}

void TestFileStoreFaults::everyCallFailsOnce_data()
{
    QTest::addColumn<bool>("stored");
    QTest::newRow("new file") << false;
    QTest::newRow("file stored before") << true;
}

void TestFileStoreFaults::everyCallFailsOnce()
{
    QFETCH(bool, stored);
    FileCallsPosix real;
    int failures = 0;
    for (int n = 1; n < 100; ++n) {
        QTemporaryDir dir;
        const QString source = writeSource(dir), folder = dir.filePath(QStringLiteral("files"));
        if (stored)
            QVERIFY(FileStore(folder, real).add(source));
        FailingFileCalls calls(real);
        FileStore store(folder, calls);
        calls.failAt(n, EIO);
        const auto added = store.add(source);
        const bool reached = calls.failed();
        calls.failAt(0, 0);
        const qint64 files = wholeFiles(folder);
        QVERIFY2(files >= (stored || added ? 1 : 0), qPrintable(QString::number(n)));
        if (!reached) {
            QVERIFY(added);
            QVERIFY(failures >= 10);
            return;
        }
        failures += added ? 0 : 1;
        store.collectTemporaries();
        QVERIFY(QDir(folder).entryList({QStringLiteral("*.part")}, QDir::Files).isEmpty());
        QVERIFY(store.add(source));
        QCOMPARE(wholeFiles(folder), 1);
        QVERIFY(QFile::exists(source));
    }
    QFAIL("add() never got through");
}

void TestFileStoreFaults::powerCutAfterEveryCall_data()
{
    QTest::addColumn<int>("cut");
    QTest::newRow("nothing lost") << int(PowerCut::Nothing);
    QTest::newRow("all that was not synced") << int(PowerCut::Unsynced);
    QTest::newRow("contents") << int(PowerCut::Contents);
    QTest::newRow("names") << int(PowerCut::Names);
}

void TestFileStoreFaults::powerCutAfterEveryCall()
{
    QFETCH(int, cut);
    QTemporaryDir dir;
    const QString source = writeSource(dir), root = dir.filePath(QStringLiteral("office"));
    QVERIFY(QDir().mkpath(root));
    IoLog log;
    log.adopt(root);
    FaultyFileCalls calls(log);
    FileStore store(root + QStringLiteral("/files"), calls);
    QList<int> acknowledged; // how many calls there were when the n-th file was
    const QList<QByteArray> others = {"second", "third"};
    QVERIFY(store.add(source));
    acknowledged << log.count();
    for (const QByteArray &other : others) {
        QVERIFY(store.addBytes(other));
        acknowledged << log.count();
    }
    QVERIFY(store.add(source));
    for (int n = 0; n <= log.count(); ++n) {
        const QString target = dir.filePath(QStringLiteral("left"));
        QDir(target).removeRecursively();
        log.replay(n, root, target, PowerCut(cut));
        const auto promised = std::count_if(acknowledged.begin(), acknowledged.end(), [n](int count) { return count <= n; });
        const qint64 files = wholeFiles(target + QStringLiteral("/files"));
        QVERIFY2(files >= promised, qPrintable(QStringLiteral("%1 of %2 after %3 calls\n%4").arg(files).arg(promised).arg(n).arg(log.describe())));
    }
}

void TestFileStoreFaults::removalOutlastsAPowerCut()
{
    QTemporaryDir dir;
    const QString root = dir.filePath(QStringLiteral("office"));
    QVERIFY(QDir().mkpath(root));
    IoLog log;
    log.adopt(root);
    FaultyFileCalls calls(log);
    FileStore store(root + QStringLiteral("/files"), calls);
    const QString hash = store.addBytes("to be erased")->hash;
    // The first try ends between the removal and the sync; the second finds nothing, and makes it last.
    log.failAt(2);
    QVERIFY(!store.remove(hash));
    log.never();
    QVERIFY(store.remove(hash));
    log.replay(log.count(), root, dir.filePath(QStringLiteral("left")), PowerCut::Unsynced);
    QCOMPARE(wholeFiles(dir.filePath(QStringLiteral("left/files"))), 0);
    QVERIFY(QDir(dir.filePath(QStringLiteral("left/files/")) + hash.left(2)).exists());
}

void TestFileStoreFaults::aFolderLeftBySomebodyElseIsSynced()
{
    QTemporaryDir dir;
    const QString root = dir.filePath(QStringLiteral("office"));
    QVERIFY(QDir().mkpath(root));
    IoLog log;
    log.adopt(root);
    FaultyFileCalls calls(log);
    // Another program made the folders and ended before it synced their names.
    const QString hash = FileStore(dir.filePath(QStringLiteral("elsewhere")), calls).addBytes("content")->hash;
    QCOMPARE(calls.makeFolder(root + QStringLiteral("/files")), 0);
    QCOMPARE(calls.makeFolder(root + QStringLiteral("/files/") + hash.left(2)), 0);
    QVERIFY(FileStore(root + QStringLiteral("/files"), calls).addBytes("content"));
    log.replay(log.count(), root, dir.filePath(QStringLiteral("left")), PowerCut::Unsynced);
    QCOMPARE(wholeFiles(dir.filePath(QStringLiteral("left/files"))), 1);
}

QTEST_GUILESS_MAIN(TestFileStoreFaults)
#include "tst_filestorefaults.moc"
