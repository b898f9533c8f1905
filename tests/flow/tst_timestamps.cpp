// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/reader.h"
#include "app/signing/make/sign.h"
#include "app/signing/make/timestamp.h"
#include "app/signing/verdict.h"
#include "app/words/errorwords.h"
#include "tests/support/signedpdf.h"
#include "tests/support/signingdesk.h"
#include "tests/support/stampservice.h"

#include <QtTest>

using namespace congso;
using namespace congso::signing;
using namespace congso::testing;

namespace {

using Pdf = congso::testing::SignedPdf;

SignatureRequest request(SignAs as, const QRectF &box = {})
{
    SignatureRequest how;
    how.as = as;
    how.at = QDateTime::currentDateTimeUtc();
    how.place.box = box;
    how.look.picture = SigningDesk::picture(Qt::red, {120, 60});
    return how;
}

}

/// Time stamping services (RFC 3161) on this computer, good, bad, deaf and false.
class TestTimeStamps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTimeStampIsPutIn();
    void badTimeStampsAreNone_data();
    void badTimeStampsAreNone();
    void timeStampsOverTls_data();
    void timeStampsOverTls();
    void noServiceAnswers();

private:
    SignatureCheck check(const QByteArray &pdf) { return m_desk->check(*m_reader, pdf); }

    std::unique_ptr<SigningDesk> m_desk;
    std::unique_ptr<Reader> m_reader;
};

void TestTimeStamps::initTestCase()
{
    if (!SoftTokens::installed())
        QSKIP("no SoftHSM2");
    m_reader = builtReader();
    m_desk = std::make_unique<SigningDesk>();
    QVERIFY(m_desk->lay());
}

void TestTimeStamps::aTimeStampIsPutIn()
{
    const TestIdentity authority = m_desk->root.issue({.name = u"Dịch vụ dấu thời gian"_qs, .usage = "critical,digitalSignature", .furtherUsage = "critical,timeStamping"});
    const StampService service([&authority](const QByteArray &asked) { return StampService::good(authority.stamp(asked)); });
    SignatureRequest how = request(SignAs::Agency, {10, 10, 50, 50});
    how.timestamp = service.address();
    const auto made = m_desk->session(u"Sở Nội vụ tỉnh Bình An"_qs)->sign(Pdf().bytes(), how);
    QVERIFY(made);
    QVERIFY(made->timestamped);
    const SignatureFacts facts = check(made->bytes).signatures.value(0);
    QCOMPARE(verdictOf(facts), Verdict::Good);
    QVERIFY(facts.timestamp && facts.timestamp->intact);
    QCOMPARE(facts.timestamp->authority, u"Dịch vụ dấu thời gian"_qs);
    QCOMPARE(facts.timestamp->standing, Standing::Trusted);
}

void TestTimeStamps::badTimeStampsAreNone_data()
{
    QTest::addColumn<StampService::Answer>("answer");
    QTest::addColumn<QString>("problem");
    const TestIdentity authority = m_desk->root.issue({.name = u"Dấu"_qs, .usage = "critical,digitalSignature", .furtherUsage = "critical,timeStamping"});
    QTest::newRow("not found") << StampService::Answer([](const QByteArray &) { return QByteArray("HTTP/1.1 404 Not Found\r\n\r\n"); }) << u"refused"_qs;
    QTest::newRow("nonsense") << StampService::Answer([](const QByteArray &) { return StampService::good("khong"); }) << u"answer"_qs;
    QTest::newRow("silence") << StampService::Answer([](const QByteArray &) { return QByteArray(); }) << u"answer"_qs;
    QTest::newRow("no end") << StampService::Answer([](const QByteArray &) { return StampService::good(QByteArray(100'000, 'x')); }) << u"answer"_qs;
    QTest::newRow("refusal") << StampService::Answer([authority](const QByteArray &) { return StampService::good(authority.stamp("khong")); }) << u"answer"_qs;
    const auto changed = [authority](const QByteArray &after, int by) {
        return StampService::Answer([authority, after, by](QByteArray asked) {
            asked[asked.indexOf(after) + by] ^= 1;
            return StampService::good(authority.stamp(asked));
        });
    };
    QTest::newRow("imprint of something else") << changed(QByteArray::fromHex("0420"), 2) << u"other"_qs; // the digest in the request
    QTest::newRow("nonce of another question") << changed(QByteArray::fromHex("0208"), 5) << u"other"_qs;
    QTest::newRow("clocks apart") << StampService::Answer([authority](const QByteArray &asked) { return StampService::good(authority.stamp(asked)); }) << u"clock"_qs;
}

void TestTimeStamps::badTimeStampsAreNone()
{
    QFETCH(StampService::Answer, answer);
    QFETCH(QString, problem);
    const StampService service(answer);
    SignatureRequest how = request(SignAs::Agency);
    how.timestamp = service.address();
    if (problem == u"clock")
        how.at = how.at.addSecs(-3600);
    const auto made = m_desk->session(u"Sở Nội vụ tỉnh Bình An"_qs)->sign(Pdf().bytes(), how);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::SignNoTimestamp);
    QCOMPARE(made.error().args.value(u"problem"_qs).toString(), problem);
}

/// Over TLS the service's own certificate has to lead to an authority that this computer trusts, and be of that host.
void TestTimeStamps::timeStampsOverTls_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("problem");
    QTest::newRow("trusted by the computer") << u"localhost"_qs << u"computer"_qs << QString();
    QTest::newRow("trusted by the office") << u"localhost"_qs << u"office"_qs << QString();
    QTest::newRow("the office trusts others") << u"localhost"_qs << u"computer, office has others"_qs << QString();
    QTest::newRow("authority not known") << u"localhost"_qs << QString() << u"untrusted"_qs;
    QTest::newRow("of another host") << u"tsa.example.gov.vn"_qs << u"office"_qs << u"untrusted"_qs;
}

void TestTimeStamps::timeStampsOverTls()
{
    QFETCH(QString, host);
    QFETCH(QString, by);
    QFETCH(QString, problem);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto restored = qScopeGuard([before] { QSslConfiguration::setDefaultConfiguration(before); });
    if (by.startsWith(u"computer")) {
        QSslConfiguration own = before;
        own.addCaCertificate(QSslCertificate(m_desk->root.certificate(), QSsl::Der));
        QSslConfiguration::setDefaultConfiguration(own);
    }
    const TestIdentity authority = m_desk->root.issue({.name = u"Dấu"_qs, .usage = "critical,digitalSignature", .furtherUsage = "critical,timeStamping"});
    const auto server = std::make_shared<TestIdentity>(m_desk->root.issue({.name = host, .rsaBits = 2048, .usage = "critical,digitalSignature,keyEncipherment", .furtherUsage = "serverAuth"}));
    const StampService service([authority](const QByteArray &asked) { return StampService::good(authority.stamp(asked)); }, server);
    SignatureRequest how = request(SignAs::Agency);
    how.timestamp = service.address();
    if (by.contains(u"office"))
        how.authorities << (by == u"office" ? m_desk->root : TestIdentity::selfSigned(SigningDesk::named(u"Gốc khác"_qs, 0, true))).certificate();
    const auto made = m_desk->session(u"Sở Nội vụ tỉnh Bình An"_qs)->sign(Pdf().bytes(), how);
    QVERIFY2(made.has_value() == problem.isEmpty(), qPrintable(made ? QString() : made.error().args.value(u"problem"_qs).toString()));
    if (made)
        QCOMPARE(verdictOf(check(made->bytes)), Verdict::Good);
    else
        QCOMPARE(made.error().args.value(u"problem"_qs).toString(), problem);
}

/// Nobody there, and somebody who says nothing: neither is waited for without end.
void TestTimeStamps::noServiceAnswers()
{
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    const QUrl silent(u"http://127.0.0.1:%1/"_qs.arg(deaf.serverPort()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto late = timestampOf("x", silent, now, {}, 200);
    QVERIFY(!late);
    QCOMPARE(late.error().args.value(u"problem"_qs).toString(), u"timeout"_qs);
    const auto handshake = timestampOf("x", QUrl(u"https://127.0.0.1:%1/"_qs.arg(deaf.serverPort())), now, {}, 200);
    QCOMPARE(handshake.error().args.value(u"problem"_qs).toString(), u"timeout"_qs);
    deaf.close();
    const auto none = timestampOf("x", silent, now, {}, 5000);
    QCOMPARE(none.error().args.value(u"problem"_qs).toString(), u"unreachable"_qs);
    QCOMPARE(timestampOf("x", QUrl(u"ftp://127.0.0.1/"_qs), now).error().args.value(u"problem"_qs).toString(), u"address"_qs);
    QStringList sentences;
    for (const char *problem : {"untrusted", "timeout", "unreachable", "other", "clock", "answer"})
        sentences << ErrorWords::sentence({ErrorCode::SignNoTimestamp, {{u"address"_qs, u"tsa"_qs}, {u"problem"_qs, QString::fromLatin1(problem)}}});
    QCOMPARE(QSet<QString>(sentences.cbegin(), sentences.cend()).size(), sentences.size()); // each its own
}

QTEST_MAIN(TestTimeStamps)
#include "tst_timestamps.moc"
