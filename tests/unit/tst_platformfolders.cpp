// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/device.h"
#include "app/platform/filecallsposix.h"
#include "app/platform/filesystems.h"
#include "app/platform/folderkind.h"
#include "app/platform/paths.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <mutex>
#include <sys/stat.h>
#include <thread>

using namespace congso;

class PlatformFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cloud_data();
    void cloud();
    void linkIntoTheCloud();
    void networkSystems_data();
    void networkSystems();
    void mountTypes_data();
    void mountTypes();
    void privateFolders();
    void deviceIsKept();
    void deviceOfManyAtOnce();
    void places();
    void fileCalls();

private:
    QString in(const QString &name) const { return m_dir->filePath(name); }
    void touch(const QString &name)
    {
        QFile file(in(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

}

void PlatformFolders::cloud_data()
{
    QTest::addColumn<QString>("made");   // a trailing slash: a folder
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("service");
    const auto row = [](const char *name, const char *made, const char *folder, const char *service) {
        QTest::newRow(name) << QString::fromLatin1(made) << QString::fromLatin1(folder) << QString::fromLatin1(service);
    };
    row("plain folder", "office/", "office", "");
    row("not there yet", "home/", "home/a/b/office", "");
    row("onedrive", "OneDrive/office/", "OneDrive/office", "OneDrive");
    row("onedrive of an agency", "OneDrive - So Noi vu/", "OneDrive - So Noi vu/office", "OneDrive");
    row("dropbox by name", "Dropbox (2)/", "Dropbox (2)/office", "Dropbox");
    row("name that only begins so", "Dropboxes/", "Dropboxes/office", "");
    row("person called mega", "mega/", "mega/office", "");
    row("not there yet, in the cloud", "Google Drive/", "Google Drive/a/b/office", "Google Drive");
    row("dropbox by its file", "x/.dropbox", "x/office", "Dropbox");
    row("dropbox by its cache", "x/.dropbox.cache/", "x/office", "Dropbox");
    row("dropbox settings in the home folder", "home/.dropbox/", "home/office", "");
    row("nextcloud", "x/.sync_0123abc.db", "x/y/z", "Nextcloud");
    row("older nextcloud", "x/._sync_0123abc.db", "x/y/z", "Nextcloud");
    row("owncloud", "x/.owncloudsync.log", "x", "ownCloud");
    row("syncthing", "x/.stfolder/", "x/office", "Syncthing");
    row("mega", "x/.megaignore", "x/office", "MEGA");
    row("google drive", "x/.tmp.driveupload/", "x/office", "Google Drive");
    row("mark in a folder beside", "x/.stfolder/", "y/office", "");
    row("vietnamese and spaces", "C\xC3\xB4ng s\xE1\xBB\x9F/", "C\xC3\xB4ng s\xE1\xBB\x9F/office", "");
}

void PlatformFolders::cloud()
{
    QFETCH(QString, made);
    QFETCH(QString, folder);
    QFETCH(QString, service);
    QVERIFY(QDir().mkpath(in(made.endsWith(u'/') ? made : QFileInfo(made).path())));
    if (!made.endsWith(u'/'))
        touch(made);
    QCOMPARE(cloudServiceOf(in(folder)), service);
    const auto checked = checkFolderKind(in(folder));
    QCOMPARE(checked.has_value(), service.isEmpty());
    if (!checked)
        QCOMPARE(checked.error(), (Error{ErrorCode::StoreCloudFolder, {{QStringLiteral("folder"), in(folder)}, {QStringLiteral("service"), service}}}));
}

void PlatformFolders::linkIntoTheCloud()
{
    QVERIFY(QDir().mkpath(in(QStringLiteral("Dropbox/office"))));
    QVERIFY(QFile::link(in(QStringLiteral("Dropbox/office")), in(QStringLiteral("office"))));
    QCOMPARE(cloudServiceOf(in(QStringLiteral("office"))), QStringLiteral("Dropbox"));
    QCOMPARE(cloudServiceOf(in(QStringLiteral("office/new"))), QStringLiteral("Dropbox"));
}

void PlatformFolders::networkSystems_data()
{
    QTest::addColumn<quint32>("magic");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, quint32 magic, const char *type, const char *found) {
        QTest::newRow(name) << magic << QByteArray(type) << QString::fromLatin1(found);
    };
    row("ext4", 0xEF53, "ext4", "");
    row("btrfs", 0x9123683E, "btrfs", "");
    row("tmpfs", 0x01021994, "tmpfs", "");
    row("overlay", 0x794C7630, "overlay", "");
    row("nfs", 0x6969, "nfs4", "nfs");
    row("cifs", 0xFF534D42, "cifs", "cifs");
    row("smb3", 0xFE534D42, "smb3", "smb2");
    row("9p", 0x01021997, "9p", "9p");
    row("ceph", 0x00C36400, "ceph", "ceph");
    row("afs", 0x5346414F, "afs", "afs");
    row("sshfs", 0x65735546, "fuse.sshfs", "fuse.sshfs");
    row("rclone", 0x65735546, "fuse.rclone", "fuse.rclone");
    row("fuse of unknown kind", 0x65735546, "", "fuse");
    row("ntfs disk", 0x65735546, "fuseblk", "");
    row("encrypted folder", 0x65735546, "fuse.gocryptfs", "");
}

void PlatformFolders::networkSystems()
{
    QFETCH(quint32, magic);
    QFETCH(QByteArray, type);
    QTEST(networkFileSystem(magic, type), "name");
}

void PlatformFolders::mountTypes_data()
{
    QTest::addColumn<unsigned>("major");
    QTest::addColumn<unsigned>("minor");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("root") << 98u << 0u << QByteArray("ext4");
    QTest::newRow("optional fields, spaces in the path") << 0u << 52u << QByteArray("fuse.sshfs");
    QTest::newRow("mounted over: the last") << 0u << 60u << QByteArray("fuse.rclone");
    QTest::newRow("not mounted") << 7u << 7u << QByteArray();
}

void PlatformFolders::mountTypes()
{
    static const QByteArray info = "22 1 98:0 / / rw,noatime - ext4 /dev/root rw\n"
                                   "40 22 0:52 / /mnt/M\\040y rw,nosuid shared:12 master:3 - fuse.sshfs me@there: rw\n"
                                   "41 22 0:60 / /mnt/x rw - tmpfs tmpfs rw\n"
                                   "42 22 0:60 / /mnt/x rw - fuse.rclone there: rw\n"
                                   "nonsense\n";
    QFETCH(unsigned, major);
    QFETCH(unsigned, minor);
    QTEST(mountType(info, major, minor), "type");
}

void PlatformFolders::privateFolders()
{
    const mode_t before = ::umask(0);
    const auto made = makePrivateFolder(in(QStringLiteral("a/b/c/")));
    ::umask(before);
    QVERIFY(made);
    QCOMPARE(modeOf(in(QStringLiteral("a"))), 0700);
    QCOMPARE(modeOf(in(QStringLiteral("a/b/c"))), 0700);
    QCOMPARE(::chmod(QFile::encodeName(in(QStringLiteral("a/b"))).constData(), 0755), 0);
    QVERIFY(makePrivateFolder(in(QStringLiteral("a/b"))));
    QCOMPARE(modeOf(in(QStringLiteral("a/b"))), 0755);
    touch(QStringLiteral("file"));
    QVERIFY(!makePrivateFolder(in(QStringLiteral("file"))));
    const auto below = makePrivateFolder(in(QStringLiteral("file/below")));
    QVERIFY(!below);
    QCOMPARE(below.error().code, ErrorCode::StoreIo);
}

void PlatformFolders::deviceIsKept()
{
    const QUuid id = deviceId(in(QStringLiteral("config")));
    QVERIFY(!id.isNull());
    QCOMPARE(deviceId(in(QStringLiteral("config"))), id);
    QCOMPARE(QDir(in(QStringLiteral("config"))).entryList(QDir::Files), QStringList{QStringLiteral("device")});
    QVERIFY(deviceId(in(QStringLiteral("other"))) != id);
    // Emptied by a power cut: a new one, and then that.
    QVERIFY(QFile::resize(in(QStringLiteral("config/device")), 0));
    const QUuid next = deviceId(in(QStringLiteral("config")));
    QVERIFY(!next.isNull() && next != id);
    QCOMPARE(deviceId(in(QStringLiteral("config"))), next);
    touch(QStringLiteral("file"));
    QVERIFY(!deviceId(in(QStringLiteral("file"))).isNull());
}

void PlatformFolders::deviceOfManyAtOnce()
{
    for (int round = 0; round < 30; ++round) {
        const QString folder = in(QStringLiteral("config%1").arg(round));
        std::mutex mutex;
        QSet<QUuid> ids;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 6; ++i) {
                threads.emplace_back([&] {
                    const QUuid id = deviceId(folder);
                    const std::lock_guard lock(mutex);
                    ids << id;
                });
            }
        }
        QCOMPARE(ids.size(), 1);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    }
}

void PlatformFolders::places()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(in(QStringLiteral("data"))));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(in(QStringLiteral("config"))));
    QCOMPARE(paths::defaultStoreFolder(), in(QStringLiteral("data/congso/office")));
    QVERIFY(paths::demoStoreFolder() != paths::defaultStoreFolder());
    QCOMPARE(paths::workingFolder(), in(QStringLiteral("data/congso/editing")));
    QCOMPARE(paths::userConfigFolder(), in(QStringLiteral("config/congso")));
    QVERIFY(QDir(in(QString())).isEmpty());
    QVERIFY(makePrivateFolder(in(QStringLiteral("run"))));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(in(QStringLiteral("run"))));
    QCOMPARE(paths::runtimeFolder(), in(QStringLiteral("run/congso")));
    QCOMPARE(::chmod(QFile::encodeName(in(QStringLiteral("run"))).constData(), 0755), 0);
    QCOMPARE(paths::runtimeFolder(), QString());
    qunsetenv("XDG_RUNTIME_DIR");
    QCOMPARE(paths::runtimeFolder(), QString());
    QCOMPARE(paths::helperProgram(QStringLiteral("no-such-program")), QString());
    QCOMPARE(paths::helperProgram(QFileInfo(QCoreApplication::applicationFilePath()).fileName()),
             QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
}

void PlatformFolders::fileCalls()
{
    FileCallsPosix calls;
    const QString path = in(QStringLiteral("file")), missing = in(QStringLiteral("missing")), link = in(QStringLiteral("link"));
    const int handle = calls.createFile(path);
    QVERIFY(handle >= 0);
    QCOMPARE(calls.write(handle, "content", 7), 7);
    QCOMPARE(calls.syncFile(handle), 0);
    QCOMPARE(calls.closeFile(handle), 0);
    QCOMPARE(modeOf(path), 0600);
    QCOMPARE(calls.createFile(path), -EEXIST);
    QCOMPARE(calls.openFile(missing), -ENOENT);
    QVERIFY(QFile::link(path, link));
    QCOMPARE(calls.openFile(link), -ELOOP);
    QVERIFY(calls.openFile(in(QString())) < 0);
    QCOMPARE(calls.makeFolder(in(QStringLiteral("d"))), 0);
    QCOMPARE(calls.makeFolder(in(QStringLiteral("d"))), 0);
    QCOMPARE(calls.makeFolder(path), EEXIST);
    QCOMPARE(calls.syncFolder(in(QStringLiteral("d"))), 0);
    QCOMPARE(calls.syncFolder(missing), ENOENT);
    QCOMPARE(calls.moveIntoPlace(path, in(QStringLiteral("d/file"))), 0);
    QCOMPARE(calls.moveIntoPlace(path, in(QStringLiteral("d/file"))), ENOENT);
    char data[16];
    const int again = calls.openFile(in(QStringLiteral("d/file")));
    QCOMPARE(calls.read(again, data, 4), 4);
    QCOMPARE(calls.read(again, data, 16), 3);
    QCOMPARE(calls.read(again, data, 16), 0);
    QCOMPARE(calls.closeFile(again), 0);
    QCOMPARE(calls.read(again, data, 16), -EBADF);
    QCOMPARE(calls.removeFile(in(QStringLiteral("d/file"))), 0);
    QCOMPARE(calls.removeFile(in(QStringLiteral("d/file"))), ENOENT);
}

QTEST_GUILESS_MAIN(PlatformFolders)
#include "tst_platformfolders.moc"
