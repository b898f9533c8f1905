// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/storelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace congso;

class PlatformLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void sharedByMany();
    void exclusiveIsAlone();
    void changesKind();
    void outlastsOtherDescriptors();
    void endsWithItsProcess();
    void ofThreads();
    void errors();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("lock")); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

ErrorCode codeOf(const Result<std::unique_ptr<StoreLock>> &lock)
{
    return lock ? ErrorCode::Cancelled : lock.error().code;
}

/// A process of its own that holds the lock until it is killed.
class Holder
{
public:
    Holder(const QString &path, bool alone)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_child = ::fork();
        if (m_child == 0) {
            const auto lock = alone ? StoreLock::exclusive(path) : StoreLock::shared(path);
            const char word = lock ? 'y' : 'n';
            if (::write(ends[1], &word, 1) != 1)
                ::_exit(1);
            for (;;)
                ::pause();
        }
        char word = 'n';
        m_holds = ::read(ends[0], &word, 1) == 1 && word == 'y';
        ::close(ends[0]);
        ::close(ends[1]);
    }
    ~Holder() { kill(); }
    bool holds() const { return m_holds; }
    void kill()
    {
        if (m_child <= 0)
            return;
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        m_child = 0;
    }

private:
    pid_t m_child = 0;
    bool m_holds = false;
};

}

void PlatformLock::sharedByMany()
{
    const auto first = StoreLock::shared(path());
    const auto second = StoreLock::shared(path());
    const Holder other(path(), false);
    QVERIFY(first && second && other.holds());
    QCOMPARE(codeOf(StoreLock::exclusive(path())), ErrorCode::StoreLocked);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
}

void PlatformLock::exclusiveIsAlone()
{
    {
        const auto alone = StoreLock::exclusive(path());
        QVERIFY(alone);
        const auto second = StoreLock::shared(path());
        QCOMPARE(codeOf(second), ErrorCode::StoreLocked);
        QCOMPARE(second.error().args.value(QStringLiteral("file")).toString(), path());
        QCOMPARE(codeOf(StoreLock::exclusive(path())), ErrorCode::StoreLocked);
        QVERIFY(!Holder(path(), false).holds());
    }
    QVERIFY(StoreLock::exclusive(path()));
}

void PlatformLock::changesKind()
{
    auto lock = StoreLock::shared(path());
    QVERIFY((*lock)->makeExclusive());
    QCOMPARE(codeOf(StoreLock::shared(path())), ErrorCode::StoreLocked);
    QVERIFY((*lock)->makeShared());
    const auto other = StoreLock::shared(path());
    QVERIFY(other);
    const auto refused = (*lock)->makeExclusive();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreLocked);
    // Refused, it is shared as before: nobody gets the folder alone.
    QCOMPARE(codeOf(StoreLock::exclusive(path())), ErrorCode::StoreLocked);
}

void PlatformLock::outlastsOtherDescriptors()
{
    const auto lock = StoreLock::exclusive(path());
    QVERIFY(lock);
    {
        QFile other(path());
        QVERIFY(other.open(QIODevice::ReadWrite));
    }
    QCOMPARE(codeOf(StoreLock::shared(path())), ErrorCode::StoreLocked);
    QVERIFY(!Holder(path(), true).holds());
}

void PlatformLock::endsWithItsProcess()
{
    Holder other(path(), true);
    QVERIFY(other.holds());
    QCOMPARE(codeOf(StoreLock::shared(path())), ErrorCode::StoreLocked);
    other.kill();
    QVERIFY(StoreLock::exclusive(path()));
}

void PlatformLock::ofThreads()
{
    std::atomic<int> holders = 0;
    std::atomic<int> most = 0;
    std::atomic<int> got = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 200; ++n) {
                    const auto lock = StoreLock::exclusive(path());
                    if (!lock)
                        continue;
                    ++got;
                    most = std::max(most.load(), ++holders);
                    --holders;
                }
            });
        }
    }
    QVERIFY(got > 0);
    QCOMPARE(most.load(), 1);
}

void PlatformLock::errors()
{
    QCOMPARE(codeOf(StoreLock::shared(m_dir->filePath(QStringLiteral("nowhere/lock")))), ErrorCode::StoreNotFound);
    const QString link = m_dir->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path(), link));
    QCOMPARE(codeOf(StoreLock::shared(link)), ErrorCode::StoreIo);
    QVERIFY2(!QFile::exists(path()), "nothing is made through a link");
    QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("folder"))));
    QCOMPARE(codeOf(StoreLock::exclusive(m_dir->filePath(QStringLiteral("folder")))), ErrorCode::StoreIo);
}

QTEST_GUILESS_MAIN(PlatformLock)
#include "tst_platformlock.moc"
