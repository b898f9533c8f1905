// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/keys.h"
#include "app/signing/make/sign.h"
#include "db/server/serverlink.h"
#include "tests/support/postgres.h"
#include "tests/support/signedpdf.h"
#include "tests/support/signingdesk.h"
#include "tests/support/stampservice.h"

#include <openssl/crypto.h>

#include <QtTest>

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <thread>

using namespace congso;
using namespace congso::signing;
using namespace congso::testing;

namespace {

/// Before each piece of memory: whether the thread asked for it that is looked at.
struct alignas(std::max_align_t) Head
{
    bool ours = false;
};

std::atomic<long> living = 0;
thread_local bool lookedAt = false;

void *taken(size_t size, const char *, int)
{
    auto *head = static_cast<Head *>(std::malloc(sizeof(Head) + size));
    if (!head)
        return nullptr;
    head->ours = lookedAt;
    living += lookedAt ? 1 : 0;
    return head + 1;
}

void freed(void *place, const char *, int)
{
    if (!place)
        return;
    auto *head = static_cast<Head *>(place) - 1;
    living -= head->ours ? 1 : 0;
    std::free(head);
}

void *resized(void *place, size_t size, const char *file, int line)
{
    if (!place)
        return taken(size, file, line);
    if (size == 0) {
        freed(place, file, line);
        return nullptr;
    }
    auto *head = static_cast<Head *>(std::realloc(static_cast<Head *>(place) - 1, sizeof(Head) + size));
    return head ? head + 1 : nullptr;
}

/// Before the first call of OpenSSL, which takes no others afterwards.
const bool counted = CRYPTO_set_mem_functions(taken, resized, freed) == 1;

}

/// Whoever uses OpenSSL gives everything back, and leaves nothing with the thread either, which may end behind the library.
class TestOpensslMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingStays_data();
    void nothingStays();

private:
    using Work = std::function<bool()>;

    KeySources store() const { return {.systemModules = false, .modules = {}, .userStore = m_dir.filePath(u"nssdb"_qs)}; }
    bool imported(const QString &file, const char *password) { return bool(importKeyFile(store(), m_dir.filePath(file), Pin(QByteArray(password)), Pin(QByteArray("kho-2026")))); }
    bool signedWith(const char *pin, const QUrl &timestamp)
    {
        const auto session = SigningSession::open(store(), m_identity, Pin(QByteArray(pin)), QDateTime::currentDateTimeUtc());
        SignatureRequest how;
        how.as = SignAs::Person;
        how.at = QDateTime::currentDateTimeUtc();
        how.timestamp = timestamp;
        how.authorities = {m_root.certificate()};
        return session && (*session)->sign(testing::SignedPdf().bytes(), how);
    }

    QTemporaryDir m_dir;
    TestIdentity m_root = TestIdentity::selfSigned(SigningDesk::named(u"Cơ quan chứng thực thử"_qs, 0, true));
    TestIdentity m_web = m_root.issue({.name = u"localhost"_qs, .rsaBits = 2048, .usage = "critical,digitalSignature,keyEncipherment", .furtherUsage = "serverAuth"});
    TestIdentity m_authority = m_root.issue({.name = u"Dấu"_qs, .usage = "critical,digitalSignature", .furtherUsage = "critical,timeStamping"});
    QString m_identity;
    std::unique_ptr<StampService> m_stamps, m_secure, m_false;
    std::unique_ptr<Postgres> m_postgres;
};

void TestOpensslMemory::initTestCase()
{
    QVERIFY(counted);
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const TestIdentity rsa = m_root.issue(SigningDesk::named(u"Nguyễn Văn Ký"_qs, 2048)), curve = m_root.issue(SigningDesk::named(u"Trần Thị Bình"_qs, 0));
    const QByteArray whole = rsa.keyFile("matkhau", m_root);
    QVERIFY(write(u"rsa.p12"_qs, whole) && write(u"ec.p12"_qs, curve.keyFile("matkhau", m_root)) && write(u"cut.p12"_qs, whole.left(whole.size() - 9)) && write(u"none.p12"_qs, "khong"));
    const auto made = importKeyFile(store(), m_dir.filePath(u"rsa.p12"_qs), Pin(QByteArray("matkhau")), Pin(QByteArray("kho-2026")));
    QVERIFY(made);
    m_identity = made->first();
    const auto stamped = [this](const QByteArray &asked) { return StampService::good(m_authority.stamp(asked)); };
    m_stamps = std::make_unique<StampService>(stamped);
    m_secure = std::make_unique<StampService>(stamped, std::make_shared<TestIdentity>(m_web));
    m_false = std::make_unique<StampService>([](const QByteArray &) { return StampService::good("khong"); });
    if (!Postgres::isInstalled())
        return;
    m_postgres = std::make_unique<Postgres>();
    m_postgres->database(u"thu"_qs);
}

void TestOpensslMemory::nothingStays_data()
{
    QTest::addColumn<Work>("work");
    QTest::newRow("a list of keys") << Work([this] { return !listKeys(store(), QDateTime::currentDateTimeUtc()).identities.isEmpty(); });
    QTest::newRow("a key imported") << Work([this] { return imported(u"ec.p12"_qs, "matkhau"); });
    QTest::newRow("a wrong password") << Work([this] { return !imported(u"rsa.p12"_qs, "sai"); });
    QTest::newRow("no key file") << Work([this] { return !imported(u"none.p12"_qs, "matkhau") && !imported(u"cut.p12"_qs, "matkhau"); });
    QTest::newRow("signed") << Work([this] { return signedWith("kho-2026", {}); });
    QTest::newRow("a wrong PIN") << Work([this] { return !signedWith("sai", {}); });
    QTest::newRow("signed with a time stamp") << Work([this] { return signedWith("kho-2026", m_stamps->address()); });
    QTest::newRow("signed with a time stamp over TLS") << Work([this] { return signedWith("kho-2026", m_secure->address()); });
    QTest::newRow("a false time stamp") << Work([this] { return !signedWith("kho-2026", m_false->address()); });
    if (m_postgres) {
        QTest::newRow("the office server") << Work([this] { return bool(ServerLink::open({m_postgres->urlOf(u"thu"_qs), {}}, {u"postgres"_qs, {}}, ServerPatience())); });
        QTest::newRow("the office server refuses") << Work([this] { return !ServerLink::open({m_postgres->urlOf(u"thu"_qs), {}}, {u"congso_khong"_qs, u"sai"_qs}, ServerPatience()); });
    }
}

void TestOpensslMemory::nothingStays()
{
    QFETCH(Work, work);
    QVERIFY(work() && work()); // what the library makes once, it keeps
    bool worked = false;
    long left = 0;
    std::thread([&] {
        living = 0;
        lookedAt = true;
        worked = work();
        left = living;
        lookedAt = false;
    }).join();
    QVERIFY(worked);
    QCOMPARE(left, 0L);
}

QTEST_GUILESS_MAIN(TestOpensslMemory)
#include "tst_opensslmemory.moc"
