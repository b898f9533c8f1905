// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/filecallsposix.h"
#include "db/files/filestore.h"
#include "tests/support/failingfilecalls.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace congso;
using namespace congso::testing;

class TestFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsByContent_data();
    void addsByContent();
    void ownerAlone();
    void sameContentOnce();
    void healsADamagedCopy_data();
    void healsADamagedCopy();
    void refusesSources_data();
    void refusesSources();
    void followsALinkToTheSource();
    void refusesALinkUnderAHash();
    void findsDamage_data();
    void findsDamage();
    void verifiesAll();
    void stops();
    void onlyHashes_data();
    void onlyHashes();
    void removes();
    void listsOnlyWhatItStored();
    void collectsLeftovers();
    void codesOfFailures_data();
    void codesOfFailures();
    void manyThreads();

private:
    QString source(const QByteArray &content, const QString &name = QStringLiteral("letter.pdf"));
    QString stored(const QByteArray &content);
    void overwrite(const QString &hash, const QByteArray &content);
    QStringList everything() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    FileCallsPosix m_real;
    std::unique_ptr<FailingFileCalls> m_calls;
    std::unique_ptr<FileStore> m_store;
};

namespace {

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

}

void TestFileStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_calls = std::make_unique<FailingFileCalls>(m_real);
    m_store = std::make_unique<FileStore>(m_dir->filePath(QStringLiteral("files")), *m_calls, 1'000'000);
}

void TestFileStore::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

QString TestFileStore::source(const QByteArray &content, const QString &name)
{
    const QString path = m_dir->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

QString TestFileStore::stored(const QByteArray &content)
{
    const auto added = m_store->addBytes(content);
    return added ? added->hash : QString();
}

void TestFileStore::overwrite(const QString &hash, const QByteArray &content)
{
    QFile file(m_store->pathOf(hash));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), qint64(content.size()));
}

QStringList TestFileStore::everything() const
{
    QStringList found;
    QDirIterator it(m_dir->filePath(QStringLiteral("files")), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext())
        found << it.next();
    return found;
}

void TestFileStore::addsByContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("nul and high bytes") << QByteArray("a\0\xff\n", 4);
    QTest::newRow("a piece exactly") << QByteArray(256 * 1024, 'p');
    QTest::newRow("several pieces") << QByteArray(256 * 1024 * 3 + 7, 'q');
    QTest::newRow("the largest") << QByteArray(1'000'000, 'r');
}

void TestFileStore::addsByContent()
{
    QFETCH(QByteArray, content);
    const QString from = source(content);
    const auto added = m_store->add(from);
    QVERIFY(added);
    QCOMPARE(added->hash, hashOf(content));
    QCOMPARE(added->size, qint64(content.size()));
    QVERIFY(m_store->contains(added->hash));
    QCOMPARE(m_store->pathOf(added->hash), m_dir->filePath(QStringLiteral("files/") + added->hash.left(2) + u'/' + added->hash));
    QCOMPARE(*m_store->read(added->hash), content);
    QVERIFY(m_store->verify(added->hash));
    QCOMPARE(everything(), QStringList{m_store->pathOf(added->hash)});
    QVERIFY2(QFile::exists(from), "the source is the caller's");
    QCOMPARE(m_store->addBytes(content)->hash, added->hash);
}

void TestFileStore::ownerAlone()
{
    const mode_t before = ::umask(0);
    const QString hash = stored("secret");
    ::umask(before);
    QCOMPARE(modeOf(m_store->pathOf(hash)), 0600);
    QCOMPARE(modeOf(QFileInfo(m_store->pathOf(hash)).path()), 0700);
    QCOMPARE(modeOf(m_dir->filePath(QStringLiteral("files"))), 0700);
}

void TestFileStore::sameContentOnce()
{
    const QString first = m_store->add(source("same", QStringLiteral("a.pdf")))->hash;
    const QString second = m_store->add(source("same", QStringLiteral("b.pdf")))->hash;
    QCOMPARE(first, second);
    QCOMPARE(everything().size(), 1);
}

void TestFileStore::healsADamagedCopy_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("shorter") << QByteArray("cont");
    QTest::newRow("same size") << QByteArray("CONTENT");
    QTest::newRow("empty") << QByteArray();
}

void TestFileStore::healsADamagedCopy()
{
    QFETCH(QByteArray, damage);
    const QString hash = stored("content");
    overwrite(hash, damage);
    QCOMPARE(stored("content"), hash);
    QCOMPARE(*m_store->read(hash), QByteArray("content"));
    QCOMPARE(everything().size(), 1);
}

void TestFileStore::refusesSources_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("zero bytes") << QStringLiteral("empty") << int(ErrorCode::FileEmpty);
    QTest::newRow("one byte too many") << QStringLiteral("large") << int(ErrorCode::FileTooLarge);
    QTest::newRow("not there") << QStringLiteral("missing") << int(ErrorCode::FileUnreadable);
    QTest::newRow("a folder") << QStringLiteral("folder") << int(ErrorCode::FileUnreadable);
    QTest::newRow("a pipe nobody writes to") << QStringLiteral("pipe") << int(ErrorCode::FileUnreadable);
    QTest::newRow("a link in a circle") << QStringLiteral("circle") << int(ErrorCode::FileUnreadable);
}

void TestFileStore::refusesSources()
{
    QFETCH(QString, kind);
    const QString path = m_dir->filePath(kind);
    if (kind == QStringLiteral("empty"))
        source({}, kind);
    else if (kind == QStringLiteral("large"))
        source(QByteArray(1'000'001, 'x'), kind);
    else if (kind == QStringLiteral("folder"))
        QVERIFY(QDir().mkpath(path));
    else if (kind == QStringLiteral("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (kind == QStringLiteral("circle"))
        QVERIFY(QFile::link(path, path));
    const auto added = m_store->add(path);
    QVERIFY(!added);
    QTEST(int(added.error().code), "code");
    QCOMPARE(added.error().args.value(QStringLiteral("file")).toString(), kind);
    QVERIFY(everything().isEmpty());
}

void TestFileStore::followsALinkToTheSource()
{
    const QString link = m_dir->filePath(QStringLiteral("link.pdf"));
    QVERIFY(QFile::link(source("linked"), link));
    QCOMPARE(m_store->add(link)->hash, hashOf("linked"));
}

void TestFileStore::refusesALinkUnderAHash()
{
    const QString hash = stored("content");
    QVERIFY(QFile::remove(m_store->pathOf(hash)));
    QVERIFY(QFile::link(source("content"), m_store->pathOf(hash)));
    QVERIFY(!m_store->contains(hash));
    QVERIFY(!m_store->read(hash));
    QVERIFY(!m_store->verify(hash));
}

void TestFileStore::findsDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("code");
    QTest::newRow("gone") << QStringLiteral("gone") << int(ErrorCode::FileMissing);
    QTest::newRow("cut") << QStringLiteral("cut") << int(ErrorCode::FileAltered);
    QTest::newRow("one bit") << QStringLiteral("bit") << int(ErrorCode::FileAltered);
    QTest::newRow("grown beyond all measure") << QStringLiteral("grown") << int(ErrorCode::FileAltered);
}

void TestFileStore::findsDamage()
{
    QFETCH(QString, damage);
    const QString hash = stored("content");
    if (damage == QStringLiteral("gone"))
        QVERIFY(QFile::remove(m_store->pathOf(hash)));
    else
        overwrite(hash, damage == QStringLiteral("cut") ? QByteArray() : damage == QStringLiteral("bit") ? QByteArray("contenu") : QByteArray(2'000'000, 'x'));
    const auto read = m_store->read(hash);
    const auto verified = m_store->verify(hash);
    QVERIFY(!read && !verified);
    QTEST(int(read.error().code), "code");
    QTEST(int(verified.error().code), "code");
    QCOMPARE(verified.error().args.value(QStringLiteral("file")).toString(), hash);
}

void TestFileStore::verifiesAll()
{
    QStringList hashes;
    for (int i = 0; i < 20; ++i)
        hashes << stored("file " + QByteArray::number(i));
    overwrite(hashes.at(3), "other");
    QVERIFY(QFile::rename(m_store->pathOf(hashes.at(4)), m_store->pathOf(hashes.at(5)) + QStringLiteral(".old")));
    QList<qint64> told;
    const auto check = m_store->verifyAll({}, [&](qint64 done, qint64 total) {
        QCOMPARE(total, 19);
        told << done;
    });
    QVERIFY(check);
    QCOMPARE(check->files, 19);
    QCOMPARE(check->problems.size(), 1);
    QCOMPARE(check->problems.first(), (Error{ErrorCode::FileAltered, {{QStringLiteral("file"), hashes.at(3)}}}));
    QCOMPARE(told.size(), 19);
    QCOMPARE(told.last(), 19);
}

void TestFileStore::stops()
{
    std::stop_source source;
    const QString path = this->source(QByteArray(900'000, 'x'));
    m_calls->failAt(0, 0);
    m_calls->setBefore([&source](int n) {
        if (n == 6)
            source.request_stop();
    });
    const auto added = m_store->add(path, source.get_token());
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Cancelled);
    QVERIFY(everything().isEmpty());
    m_calls->setBefore({});
    const QString hash = stored("content");
    QCOMPARE(m_store->verify(hash, source.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(m_store->verifyAll(source.get_token()).error().code, ErrorCode::Cancelled);
}

void TestFileStore::onlyHashes_data()
{
    QTest::addColumn<QString>("hash");
    const QString right = hashOf("content");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << right.left(63);
    QTest::newRow("long") << right + u'0';
    QTest::newRow("upper case") << right.toUpper();
    QTest::newRow("path") << QStringLiteral("../") + right.mid(3);
    QTest::newRow("slashes") << QString(64, u'/');
    QTest::newRow("nul") << right.left(63) + QChar(0);
    QTest::newRow("digits of another script") << QString(64, QChar(0x0661));
}

void TestFileStore::onlyHashes()
{
    QFETCH(QString, hash);
    stored("content");
    QVERIFY(!FileStore::isHash(hash));
    QVERIFY(m_store->pathOf(hash).isEmpty());
    QVERIFY(!m_store->contains(hash));
    QCOMPARE(m_store->read(hash).error().code, ErrorCode::FileMissing);
    QCOMPARE(m_store->verify(hash).error().code, ErrorCode::FileMissing);
    QCOMPARE(m_store->remove(hash).error().code, ErrorCode::FileMissing);
    QCOMPARE(everything().size(), 1);
}

void TestFileStore::removes()
{
    const QString hash = stored("content");
    const QString other = stored("other");
    QVERIFY(m_store->remove(hash));
    QVERIFY(!m_store->contains(hash));
    QVERIFY(m_store->remove(hash));
    QVERIFY(m_store->remove(hashOf("never stored")));
    QCOMPARE(*m_store->list(), QStringList{other});
    QCOMPARE(stored("content"), hash);
}

void TestFileStore::listsOnlyWhatItStored()
{
    QVERIFY(m_store->list()->isEmpty());
    QStringList hashes;
    for (int i = 0; i < 300; ++i)
        hashes << stored("file " + QByteArray::number(i));
    hashes.sort();
    source("left", QStringLiteral("files/0123.part"));
    source("stray", QStringLiteral("files/") + hashOf("stray"));
    source("elsewhere", QStringLiteral("files/") + hashes.first().left(2) + u'/' + hashOf("elsewhere") + QStringLiteral(".bak"));
    QCOMPARE(*m_store->list(), hashes);
    const FileStore misplaced(source("a file"), *m_calls);
    QVERIFY2(!misplaced.list(), "what cannot be listed is not empty");
}

void TestFileStore::collectsLeftovers()
{
    const QString hash = stored("content");
    QVERIFY(!m_store->hasTemporaries());
    source("left", QStringLiteral("files/0123456789ab.part"));
    source("left", QStringLiteral("files/fedcba987654.part"));
    QVERIFY(m_store->hasTemporaries());
    QCOMPARE(m_store->collectTemporaries(), 2);
    QCOMPARE(everything(), QStringList{m_store->pathOf(hash)});
    QCOMPARE(m_store->collectTemporaries(), 0);
}

void TestFileStore::codesOfFailures_data()
{
    QTest::addColumn<int>("systemCode");
    QTest::addColumn<int>("code");
    QTest::newRow("disk full") << ENOSPC << int(ErrorCode::StoreFull);
    QTest::newRow("quota") << EDQUOT << int(ErrorCode::StoreFull);
    QTest::newRow("read-only") << EROFS << int(ErrorCode::StoreReadOnly);
    QTest::newRow("no right") << EACCES << int(ErrorCode::StoreReadOnly);
    QTest::newRow("disk broken") << EIO << int(ErrorCode::FileWrite);
    QTest::newRow("out of handles") << EMFILE << int(ErrorCode::FileWrite);
}

void TestFileStore::codesOfFailures()
{
    QFETCH(int, systemCode);
    QFETCH(int, code);
    QVERIFY(!stored("warm up").isEmpty());
    // The calls of addBytes() from here: create, write, sync, close, then into place.
    for (int n = 1; n <= 5; ++n) {
        m_calls->failAt(n, systemCode);
        const auto added = m_store->addBytes("content");
        QVERIFY(m_calls->failed());
        QVERIFY(!added);
        QCOMPARE(int(added.error().code), code);
        QCOMPARE(everything().size(), 1);
    }
    m_calls->failAt(1, systemCode);
    QVERIFY(!m_store->remove(hashOf("warm up")));
    m_calls->failAt(0, 0);
    QVERIFY(m_store->contains(hashOf("warm up")));
}

void TestFileStore::manyThreads()
{
    std::vector<std::jthread> threads;
    std::atomic<int> right = 0;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int i = 0; i < 60; ++i) {
                const QByteArray content = "shared " + QByteArray::number(i);
                const auto added = m_store->addBytes(content);
                right += added && m_store->read(added->hash).value_or(QByteArray()) == content;
            }
        });
    }
    threads.clear();
    QCOMPARE(right.load(), 240);
    QCOMPARE(m_store->list()->size(), 60);
    QCOMPARE(everything().size(), 60);
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
