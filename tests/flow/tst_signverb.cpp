// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signedpdf.h"
#include "tests/support/signingdesk.h"
#include "tests/support/stampservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>
#include <QtTest>

using namespace congso;
using namespace congso::testing;

namespace {

struct Ran
{
    int status = -1;
    QJsonObject document;
    QJsonObject error() const { return document.value(u"error").toObject(); }
};

QString keysOf(const QJsonValue &value)
{
    return value.toObject().keys().join(u' ');
}

}

/// congsoctl sign and congsoctl certificates, with tokens of SoftHSM2.
class TestSignVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificatesListed();
    void signedAndChecked();
    void aListIntoAFolder();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();
    void whatGoesWrongIsSaid();
    void keyFileImported();
    void killedAmid();

private:
    QString program() const { return QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + u"/congsoctl"_qs; }
    QProcessEnvironment environment() const;
    Ran run(const QStringList &arguments) const;
    QStringList signing(const QString &file, const QString &out, const QString &as = u"person"_qs) const
    {
        const QString who = as == u"person" ? u"Nguyễn Văn Ký"_qs : u"Sở Nội vụ tỉnh Bình An"_qs;
        return {u"sign"_qs, file, u"--certificate"_qs, who, u"--as"_qs, as, u"--out"_qs, out, u"--pin-file"_qs, m_pin};
    }
    QString secret(const QString &name, const QByteArray &text) const
    {
        const QString path = m_desk->write(name, text);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    QString path(const QString &name) const { return m_desk->dir.filePath(name); }

    std::unique_ptr<SigningDesk> m_desk;
    QString m_pin, m_file;
};

QProcessEnvironment TestSignVerb::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(u"CONGSO_PKCS11_ONLY"_qs, u"1"_qs);
    all.insert(u"CONGSO_PKCS11_MODULES"_qs, SoftTokens::driver());
    all.insert(u"CONGSO_NSS_FOLDER"_qs, path(u"nssdb"_qs));
    all.insert(u"HOME"_qs, m_desk->dir.path());
    return all;
}

Ran TestSignVerb::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program(), QStringList{u"--json"_qs, u"--store"_qs, path(u"khong-co"_qs)} + arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

void TestSignVerb::initTestCase()
{
    if (!SoftTokens::installed() || !QFile::exists(program()))
        QSKIP("no SoftHSM2, or congsoctl is not built");
    m_desk = std::make_unique<SigningDesk>();
    QVERIFY(m_desk->lay());
    m_pin = secret(u"pin"_qs, SoftTokens::pin() + '\n');
    m_file = m_desk->write(u"van-ban.pdf"_qs, SignedPdf().bytes());
}

void TestSignVerb::certificatesListed()
{
    const Ran ran = run({u"certificates"_qs});
    QCOMPARE(ran.status, 0);
    const QJsonObject result = ran.document.value(u"result").toObject();
    QCOMPARE(keysOf(result), u"certificates problems tokens"_qs);
    QCOMPARE(result.value(u"certificates").toArray().size(), 2);
    QCOMPARE(keysOf(result.value(u"certificates")[0]), u"fingerprint id issuer name organisation serial token usable valid_from valid_until why"_qs);
    QCOMPARE(keysOf(result.value(u"tokens")[0]), u"id label maker module serial tries user_store"_qs);
}

void TestSignVerb::signedAndChecked()
{
    const QString once = path(u"mot.pdf"_qs), twice = path(u"hai.pdf"_qs), trust = m_desk->write(u"goc.der"_qs, m_desk->root.certificate());
    QVERIFY(SigningDesk::picture(Qt::blue, {90, 40}).save(path(u"ky.png"_qs)));
    const Ran first = run(signing(m_file, once) + QStringList{u"--picture"_qs, path(u"ky.png"_qs), u"--reason"_qs, u"Duyệt"_qs});
    QCOMPARE(first.status, 0);
    QCOMPARE(keysOf(first.document.value(u"result")[0]), u"as field file out place signed_at timestamp"_qs);
    QCOMPARE(keysOf(first.document.value(u"result")[0].toObject().value(u"place")), u"height page width x y"_qs);
    const Ran second = run(signing(once, twice, u"agency"_qs) + QStringList{u"--place"_qs, u"1:20,30,102,102"_qs, u"--line"_qs, u"15/QĐ-SNV"_qs});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.document.value(u"result")[0].toObject().value(u"place").toObject().value(u"width").toDouble(), 102.0);
    const Ran checked = run({u"signatures"_qs, twice, u"--trust"_qs, trust});
    QCOMPARE(checked.document.value(u"result")[0].toObject().value(u"verdict").toString(), u"good"_qs);
    QCOMPARE(checked.document.value(u"result")[0].toObject().value(u"signatures").toArray().size(), 2);
}

void TestSignVerb::aListIntoAFolder()
{
    QVERIFY(QDir().mkpath(path(u"ra"_qs)));
    const QString other = m_desk->write(u"khac.pdf"_qs, SignedPdf().bytes()), none = m_desk->write(u"hong.pdf"_qs, "%PDF-1.7\nhỏng");
    QStringList arguments = signing(m_file, path(u"ra"_qs));
    arguments.insert(2, none);
    arguments.insert(3, other);
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 3);
    const QJsonArray results = ran.document.value(u"result").toArray();
    QCOMPARE(results.size(), 3);
    QCOMPARE(results[1].toObject().value(u"error").toObject().value(u"code").toString(), u"sign.broken"_qs);
    QCOMPARE(QDir(path(u"ra"_qs)).entryList(QDir::Files), (QStringList{u"khac.pdf"_qs, u"van-ban.pdf"_qs}));
}

void TestSignVerb::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString out = path(u"khong.pdf"_qs);
    QTest::newRow("over itself") << signing(m_file, m_file);
    QTest::newRow("as nobody") << signing(m_file, out, u"everybody"_qs);
    QTest::newRow("no place") << signing(m_file, out) + QStringList{u"--place"_qs, u"1:2,3"_qs};
    QTest::newRow("no page") << signing(m_file, out) + QStringList{u"--place"_qs, u"0:2,3,4,5"_qs};
    QTest::newRow("a PIN among the arguments") << signing(m_file, out) + QStringList{u"--pin"_qs, u"123456"_qs};
    QTest::newRow("no address") << signing(m_file, out) + QStringList{u"--timestamp"_qs, u"tsa"_qs};
    QTest::newRow("two into one") << (signing(m_file, out) << m_pin);
}

void TestSignVerb::wrongArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY(!QFile::exists(path(u"khong.pdf"_qs)));
}

void TestSignVerb::whatGoesWrongIsSaid()
{
    const QString out = path(u"khong.pdf"_qs);
    QStringList wrong = signing(m_file, out);
    wrong.last() = secret(u"sai"_qs, "999999\n");
    const Ran pin = run(wrong);
    QCOMPARE(pin.status, 3);
    QCOMPARE(pin.error().value(u"code").toString(), u"sign.wrong_pin"_qs);
    QVERIFY(!pin.error().value(u"message").toString().isEmpty());
    QStringList unknown = signing(m_file, out);
    unknown[3] = u"Không Ai"_qs;
    QCOMPARE(run(unknown).error().value(u"code").toString(), u"sign.no_certificate"_qs);
    QStringList open = signing(m_file, out);
    open.last() = m_desk->write(u"ho"_qs, SoftTokens::pin()); // everybody may read it
    QFile::setPermissions(open.last(), QFile::ReadOwner | QFile::ReadOther);
    const Ran shared = run(open);
    QCOMPARE(shared.error().value(u"code").toString(), u"signin.needed"_qs);
    QVERIFY(shared.error().value(u"message").toString().contains(open.last())); // which file, not that nobody is signed in
    QVERIFY(m_desk->tokens->pullOut());
    const Ran gone = run(signing(m_file, out));
    QVERIFY(m_desk->tokens->plugIn());
    QCOMPARE(gone.error().value(u"code").toString(), u"sign.no_token"_qs);
    const Ran full = run(signing(m_file, path(u"khong-co-thu-muc/ra.pdf"_qs)));
    QCOMPARE(full.error().value(u"code").toString(), u"file.write"_qs);
    QVERIFY(!QFile::exists(out));
}

void TestSignVerb::keyFileImported()
{
    const TestIdentity other = m_desk->root.issue(SigningDesk::named(u"Trần Thị Dấu"_qs, 0));
    const QString file = m_desk->write(u"ky.p12"_qs, other.keyFile("mat khau", m_desk->root));
    const QString password = secret(u"mat-khau"_qs, "mat khau\n"), pin = secret(u"kho"_qs, "kho khoa\n");
    const Ran imported = run({u"certificates"_qs, u"import"_qs, file, u"--password-file"_qs, password, u"--pin-file"_qs, pin});
    QCOMPARE(imported.status, 0);
    const QString id = imported.document.value(u"result").toObject().value(u"certificates")[0].toString();
    const Ran ran = run({u"sign"_qs, m_file, u"--certificate"_qs, id, u"--as"_qs, u"person"_qs, u"--out"_qs, path(u"kho.pdf"_qs), u"--pin-file"_qs, pin});
    QCOMPARE(ran.status, 0);
    QVERIFY(QFile::exists(path(u"kho.pdf"_qs)));
}

/// Killed while it waits for a time stamp: nothing of the signed file is there.
void TestSignVerb::killedAmid()
{
    QSemaphore asked, killed;
    const StampService service([&](const QByteArray &) {
        asked.release();
        killed.tryAcquire(1, 60'000);
        return QByteArray();
    });
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program(), signing(m_file, path(u"dut.pdf"_qs)) + QStringList{u"--timestamp"_qs, service.address().toString()});
    const bool waiting = asked.tryAcquire(1, 20'000);
    process.kill();
    process.waitForFinished();
    killed.release();
    QVERIFY(waiting);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QVERIFY(!QFile::exists(path(u"dut.pdf"_qs)));
    QCOMPARE(run(signing(m_file, path(u"dut.pdf"_qs))).status, 0);
}

QTEST_GUILESS_MAIN(TestSignVerb)
#include "tst_signverb.moc"
