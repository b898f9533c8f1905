// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/filecallsposix.h"
#include "app/reading/reader.h"
#include "app/signing/make/keys.h"
#include "app/signing/make/pdfsignature.h"
#include "app/signing/make/signfile.h"
#include "app/signing/verdict.h"
#include "tests/support/failingfilecalls.h"
#include "tests/support/signedpdf.h"
#include "tests/support/signingdesk.h"

#include <poppler-qt6.h>

#include <QtTest>

using namespace congso;
using namespace congso::signing;
using namespace congso::testing;

namespace {

using Pdf = congso::testing::SignedPdf;

const QString leader = u"Nguyễn Văn Ký"_qs;
const QString office = u"Sở Nội vụ tỉnh Bình An"_qs;

SignatureRequest request(SignAs as, const QRectF &box = {})
{
    SignatureRequest how;
    how.as = as;
    how.at = QDateTime::currentDateTimeUtc();
    how.place.box = box;
    how.reason = u"Phê duyệt văn bản"_qs;
    how.look.picture = SigningDesk::picture(as == SignAs::Person ? Qt::blue : Qt::red, {120, 60});
    return how;
}

}

class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatIsThere();
    void findsACertificate_data();
    void findsACertificate();
    void isNotGoodForSigning_data();
    void isNotGoodForSigning();
    void twoSignTheSameFile();
    void signsRealDocuments();
    void brokenFilesAreSignedOrRefused();
    void isRefused_data();
    void isRefused();
    void anyPageShowsItWhereItShould_data();
    void anyPageShowsItWhereItShould();
    void aWrongPinIsTriedOnce();
    void whatTokensSay_data();
    void whatTokensSay();
    void aTokenIsPulledOutAmid();
    void keyFilesGoIntoTheUsersStore();
    void oldKeyFilesAndStoresWithoutPassword();
    void keyFilesThatAreNone();
    void theFileIsThereWholeOrNotAtAll();
    void aPinIsForgotten();

private:
    SignatureCheck check(const QByteArray &pdf) { return m_desk->check(*m_reader, pdf); }

    std::unique_ptr<SigningDesk> m_desk;
    std::unique_ptr<Reader> m_reader;
};

void TestSigning::initTestCase()
{
    if (!SoftTokens::installed())
        QSKIP("no SoftHSM2");
    m_reader = builtReader();
    m_desk = std::make_unique<SigningDesk>();
    QVERIFY(m_desk->lay());
}

void TestSigning::listsWhatIsThere()
{
    const KeyList keys = listKeys(SigningDesk::sources(), QDateTime::currentDateTimeUtc());
    QCOMPARE(keys.problems.size(), 0);
    QStringList tokens, names;
    for (const TokenFacts &token : keys.tokens)
        tokens << token.label;
    for (const SigningIdentity &one : keys.identities) {
        names << one.certificate.name;
        QVERIFY(!one.unusable);
        QVERIFY(one.id.startsWith(one.token.id));
    }
    tokens.sort();
    names.sort();
    QCOMPARE(tokens, (QStringList{u"Lanh dao"_qs, u"Van thu"_qs}));
    QCOMPARE(names, (QStringList{leader, office}));
    const KeyList twice = listKeys({.systemModules = false, .modules = {SoftTokens::driver(), SoftTokens::driver()}, .userStore = {}}, QDateTime::currentDateTimeUtc());
    QCOMPARE(twice.identities.size(), 2);
    const KeyList none = listKeys({.systemModules = false, .modules = {u"/khong/co.so"_qs}, .userStore = {}}, QDateTime::currentDateTimeUtc());
    QCOMPARE(none.problems.value(0).code, ErrorCode::SignNoDriver);
    QCOMPARE(none.find(leader).error().code, ErrorCode::SignNoToken);
}

void TestSigning::findsACertificate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const KeyList keys = listKeys(SigningDesk::sources(), QDateTime::currentDateTimeUtc());
    const SigningIdentity one = keys.identities.value(0);
    QTest::newRow("id") << one.id << true;
    QTest::newRow("name") << one.certificate.name << true;
    QTest::newRow("fingerprint") << QString::fromLatin1(one.certificate.fingerprint.toHex(':')) << true;
    QTest::newRow("serial") << one.certificate.serial << true;
    QTest::newRow("part of a name") << one.certificate.name.left(4) << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestSigning::findsACertificate()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    const auto result = listKeys(SigningDesk::sources(), QDateTime::currentDateTimeUtc()).find(text);
    QCOMPARE(result.has_value(), found);
    if (!found)
        QCOMPARE(result.error().code, ErrorCode::SignNoCertificate);
}

void TestSigning::isNotGoodForSigning_data()
{
    QTest::addColumn<TestIdentity>("who");
    QTest::addColumn<ErrorCode>("code");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TestIdentity &root = m_desk->root;
    QTest::newRow("expired") << root.issue({.name = u"Hết hạn"_qs, .from = now.addDays(-90), .until = now.addDays(-1)}) << ErrorCode::SignExpired;
    QTest::newRow("not yet") << root.issue({.name = u"Chưa tới"_qs, .from = now.addDays(1), .until = now.addDays(9)}) << ErrorCode::SignNotYetValid;
    QTest::newRow("for keys only") << root.issue({.name = u"Mã hóa"_qs, .usage = "critical,keyEncipherment"}) << ErrorCode::SignWrongPurpose;
    QTest::newRow("for servers") << root.issue({.name = u"Máy chủ"_qs, .furtherUsage = "serverAuth"}) << ErrorCode::SignWrongPurpose;
    QTest::newRow("too short") << root.issue({.name = u"Khóa ngắn"_qs, .rsaBits = 1024}) << ErrorCode::SignKeyUnusable;
    QTest::newRow("no key") << root.issue({.name = u"Không khóa"_qs}) << ErrorCode::SignNoKey;
}

void TestSigning::isNotGoodForSigning()
{
    QFETCH(TestIdentity, who);
    QFETCH(ErrorCode, code);
    SigningDesk other;
    const bool keyless = code == ErrorCode::SignNoKey;
    other.tokens = std::make_unique<SoftTokens>(other.dir.filePath(u"hsm"_qs));
    QVERIFY(other.tokens->add(u"Thu"_qs));
    QVERIFY(keyless ? other.tokens->putCertificate(u"Thu"_qs, who, "\x05") : other.tokens->put(u"Thu"_qs, who, "\x05"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const KeyList keys = listKeys(SigningDesk::sources(), now);
    QCOMPARE(keys.identities.size(), 1);
    QCOMPARE(keys.identities.first().unusable.has_value(), !keyless);
    const auto opened = SigningSession::open(SigningDesk::sources(), keys.identities.first().id, SigningDesk::pin(), now);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    other.tokens.reset();
    m_desk->tokens.reset();
    m_desk->tokens = std::make_unique<SoftTokens>(m_desk->dir.filePath(u"hsm"_qs)); // back to the others
}

/// Person, then agency, each with a key of another kind; what was there stays, and everybody calls both good.
void TestSigning::twoSignTheSameFile()
{
    const QByteArray before = Pdf().bytes();
    const auto leaders = m_desk->session(leader), offices = m_desk->session(office);
    QVERIFY(leaders && offices);
    const auto first = leaders->sign(before, request(SignAs::Person, {300, 300, 60, 40}));
    QVERIFY(first);
    QVERIFY(first->bytes.startsWith(before));
    const auto second = offices->sign(first->bytes, request(SignAs::Agency, {270, 290, 60, 60}));
    QVERIFY(second);
    QVERIFY(second->bytes.startsWith(first->bytes));
    QCOMPARE(first->field, u"congso_person_1"_qs);
    QCOMPARE(second->field, u"congso_agency_1"_qs);
    const SignatureCheck found = check(second->bytes);
    QCOMPARE(found.signatures.size(), 2);
    for (const SignatureFacts &one : found.signatures) {
        QCOMPARE(one.integrity, Integrity::Intact);
        QCOMPARE(one.standing, Standing::Trusted);
        QCOMPARE(verdictOf(one), Verdict::Good);
        QCOMPARE(one.reason, u"Phê duyệt văn bản"_qs);
    }
    QCOMPARE(found.signatures[0].afterwards, Afterwards::Allowed);
    QCOMPARE(found.signatures[0].changes.size(), 1);
    QVERIFY(found.signatures[1].coversWholeFile);
    QVERIFY(qAbs(found.signatures[0].signedAt.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    const QStringList said = m_desk->pdfsig(m_desk->write(u"hai.pdf"_qs, second->bytes));
    if (!said.isEmpty())
        QCOMPARE(said, QStringList(2, u"Signature is Valid."_qs));
}

/// $CONGSO_SIGNED_DOCUMENTS says how many; the figure is of a hundred, which need more than a test's usual time.
void TestSigning::signsRealDocuments()
{
    const QString folder = QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/documents");
    if (!QFile::exists(folder))
        QSKIP("no samples");
    QStringList files;
    for (QDirIterator it(folder, {u"*.pdf"_qs}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    std::sort(files.begin(), files.end());
    const int wanted = qEnvironmentVariableIntValue("CONGSO_SIGNED_DOCUMENTS");
    if (wanted == 0)
        files = files.mid(0, 4);
    const auto leaders = m_desk->session(leader), offices = m_desk->session(office);
    QVERIFY(leaders && offices);
    int good = 0, refused = 0;
    for (int i = 0; i < std::max(wanted, int(files.size())); ++i) {
        const QString path = files.at(i % files.size());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto first = signChecked(*m_reader, *leaders, path, request(SignAs::Person, {300.0 + i, 600, 120, 55}));
        if (!first) {
            qInfo("%s: %s", qPrintable(path), codeText(first.error().code).data());
            ++refused;
            continue;
        }
        const QString once = m_desk->write(u"mot.pdf"_qs, first->bytes);
        const auto second = signChecked(*m_reader, *offices, once, request(SignAs::Agency, {240.0 + i, 580, 102, 102}));
        QVERIFY2(second, qPrintable(path));
        QVERIFY2(first->bytes.startsWith(before) && second->bytes.startsWith(first->bytes), qPrintable(path));
        const auto valid = [this](const QString &which) { return m_desk->pdfsig(which).count(u"Signature is Valid."_qs); };
        if (!m_desk->pdfsig(once).isEmpty())
            QVERIFY2(valid(m_desk->write(u"hai.pdf"_qs, second->bytes)) == valid(path) + 2, qPrintable(path));
        const SignatureCheck found = check(second->bytes);
        QCOMPARE(std::count_if(found.signatures.cbegin(), found.signatures.cend(),
                               [](const SignatureFacts &one) { return one.field.startsWith(u"congso_") && verdictOf(one) == Verdict::Good; }), 2);
        ++good;
    }
    qInfo("signed twice: %d, refused: %d", good, refused);
    QVERIFY(good > 0);
}

/// Files made to bring readers down: signed or refused, and nothing else happens. All of them for the figures.
void TestSigning::brokenFilesAreSignedOrRefused()
{
    const QString folder = QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/pdf-torture");
    if (!QFile::exists(folder))
        QSKIP("no samples");
    const auto leaders = m_desk->session(leader);
    QVERIFY(leaders);
    int good = 0, refused = 0, number = 0;
    const int each = qEnvironmentVariableIsSet("CONGSO_SIGNED_DOCUMENTS") ? 1 : 12;
    for (QDirIterator it(folder, {u"*.pdf"_qs}, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++number) {
        const QString path = it.next();
        if (number % each != 0)
            continue;
        const auto made = signChecked(*m_reader, *leaders, path, request(SignAs::Person, {10, 10, 50, 50}));
        ++(made ? good : refused);
        if (!made)
            QVERIFY2(made.error().code != ErrorCode::SignTokenFailed && made.error().code != ErrorCode::SignTokenGone, qPrintable(path));
    }
    qInfo("signed: %d, refused: %d", good, refused);
}

void TestSigning::isRefused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("page");
    QTest::addColumn<ErrorCode>("code");
    Pdf certified, form, filling;
    certified.sign(m_desk->person, {.certifies = 1});
    filling.sign(m_desk->person, {.certifies = 2});
    QByteArray catalog = form.object(Pdf::Form);
    form.append({{Pdf::Form, catalog.replace("/Fields", "/XFA(x)/Fields")}});
    const QByteArray plain = Pdf().bytes();
    QByteArray broken = plain;
    broken.replace("startxref\n", "startxref\n9");
    Pdf altered;
    altered.sign(m_desk->person);
    altered.append({{Pdf::Content1, altered.object(Pdf::Evil)}});
    QTest::newRow("altered after a signature") << altered.bytes() << 0 << ErrorCode::SignBroken;
    QTest::newRow("certified against it") << certified.bytes() << 0 << ErrorCode::SignForbidden;
    QTest::newRow("XFA") << form.bytes() << 0 << ErrorCode::SignFormKind;
    QTest::newRow("no such page") << plain << 2 << ErrorCode::RuleBadField;
    QTest::newRow("references that lead nowhere") << broken << 0 << ErrorCode::SignBroken;
    QTest::newRow("cut off") << plain.left(plain.size() / 2) << 0 << ErrorCode::SignBroken;
    QTest::newRow("no PDF") << QByteArray("Kính gửi: các sở") << 0 << ErrorCode::RuleBadField;
    QTest::newRow("only a head") << QByteArray("%PDF-1.7\n") << 0 << ErrorCode::SignBroken;
    const QString plainFile = m_desk->write(u"mo.pdf"_qs, plain), locked = m_desk->dir.filePath(u"khoa.pdf"_qs);
    if (QProcess::execute(u"qpdf"_qs, {u"--encrypt"_qs, u"mo"_qs, u"mo"_qs, u"256"_qs, u"--"_qs, plainFile, locked}) == 0) {
        QFile file(locked);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow("a password") << file.readAll() << 0 << ErrorCode::SignEncrypted;
    }
}

void TestSigning::isRefused()
{
    QFETCH(QByteArray, pdf);
    QFETCH(int, page);
    QFETCH(ErrorCode, code);
    const auto leaders = m_desk->session(leader);
    QVERIFY(leaders);
    SignatureRequest how = request(SignAs::Person, {10, 10, 50, 50});
    how.place.page = page;
    const auto made = signChecked(*m_reader, *leaders, m_desk->write(u"vao.pdf"_qs, pdf), how);
    QVERIFY(!made);
    QCOMPARE(codeText(made.error().code), codeText(code));
}

void TestSigning::anyPageShowsItWhereItShould_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QRectF>("box");
    for (const int turn : {0, 90, 180, 270}) {
        const QByteArray turned = "/Rotate " + QByteArray::number(turn) + "/MediaBox";
        QTest::addRow("turned by %d", turn) << turned << QRectF(250, 60, 80, 40);
        QTest::addRow("cropped, turned by %d", turn) << "/CropBox[50 100 390 460]" + turned << QRectF(200, 60, 80, 40);
    }
}

void TestSigning::anyPageShowsItWhereItShould()
{
    QFETCH(QByteArray, page);
    QFETCH(QRectF, box);
    Pdf pdf;
    QByteArray object = pdf.object(Pdf::Page1);
    pdf.append({{Pdf::Page1, object.replace("/MediaBox", page)}});
    const auto offices = m_desk->session(office);
    QVERIFY(offices);
    const auto made = offices->sign(pdf.bytes(), request(SignAs::Agency, box));
    QVERIFY(made);
    const auto document = Poppler::Document::loadFromData(made->bytes);
    QVERIFY(document);
    const QImage image = document->page(0)->renderToImage(72, 72);
    QRect red;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor colour = image.pixelColor(x, y); colour.red() > 200 && colour.green() < 60)
                red |= QRect(x, y, 1, 1);
        }
    }
    const auto where = personsPlace(m_desk->session(leader)->sign(pdf.bytes(), request(SignAs::Person, box))->bytes);
    QVERIFY(where);
    QVERIFY(qAbs(where->box.left() - box.left()) < 0.01 && qAbs(where->box.top() - box.top()) < 0.01 && where->box.size() == box.size());
    const QRectF off(QPointF(red.topLeft()) - box.topLeft(), QPointF(red.bottomRight() + QPoint(1, 1)) - box.bottomRight());
    QVERIFY2(!red.isEmpty() && qAbs(off.left()) <= 1 && qAbs(off.top()) <= 1 && qAbs(off.right()) <= 1 && qAbs(off.bottom()) <= 1,
             qPrintable(u"%1,%2 %3×%4"_qs.arg(red.x()).arg(red.y()).arg(red.width()).arg(red.height())));
}

void TestSigning::aWrongPinIsTriedOnce()
{
    const QString id = m_desk->identity(leader);
    const auto wrong = SigningSession::open(SigningDesk::sources(), id, Pin(QByteArray("654321")), QDateTime::currentDateTimeUtc());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::SignWrongPin);
    QCOMPARE(wrong.error().args.value(u"tries"_qs).toString(), u"low"_qs); // SoftHSM2 says so from the first failure on
    const auto empty = SigningSession::open(SigningDesk::sources(), id, Pin(), QDateTime::currentDateTimeUtc());
    QCOMPARE(empty.error().code, ErrorCode::SignWrongPin);
    QVERIFY(m_desk->session(leader));
}

void TestSigning::whatTokensSay_data()
{
    QTest::addColumn<ulong>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("locked") << ulong(CKR_PIN_LOCKED) << ErrorCode::SignPinLocked;
    QTest::newRow("no PIN") << ulong(CKR_USER_PIN_NOT_INITIALIZED) << ErrorCode::SignPinUnset;
    QTest::newRow("gone") << ulong(CKR_DEVICE_REMOVED) << ErrorCode::SignTokenGone;
    QTest::newRow("not there") << ulong(CKR_TOKEN_NOT_PRESENT) << ErrorCode::SignTokenGone;
    QTest::newRow("another fault") << ulong(CKR_GENERAL_ERROR) << ErrorCode::SignTokenFailed;
}

void TestSigning::whatTokensSay()
{
    QFETCH(ulong, answer);
    QFETCH(ErrorCode, code);
    QCOMPARE(tokenError(answer, TokenSlot()).code, code);
}

void TestSigning::aTokenIsPulledOutAmid()
{
    const auto leaders = m_desk->session(leader);
    QVERIFY(leaders);
    const QByteArray pdf = Pdf().bytes();
    QVERIFY(leaders->sign(pdf, request(SignAs::Person)));
    QVERIFY(m_desk->tokens->pullOut());
    const auto made = leaders->sign(pdf, request(SignAs::Person));
    QVERIFY(m_desk->tokens->plugIn());
    QVERIFY(!made);
    QVERIFY2(made.error().code == ErrorCode::SignTokenGone, qPrintable(made.error().args.value(u"problem"_qs).toString()));
}

void TestSigning::keyFilesGoIntoTheUsersStore()
{
    KeySources sources{.systemModules = false, .modules = {}, .userStore = m_desk->dir.filePath(u"pki/nssdb"_qs)};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const TestIdentity &who : {m_desk->person, m_desk->agency}) {
        const QString file = m_desk->write(u"ky.p12"_qs, who.keyFile("mat khau", m_desk->root));
        const auto none = importKeyFile(sources, file, Pin(QByteArray("sai")), Pin(QByteArray("kho khoa")));
        QCOMPARE(none.error().code, ErrorCode::SignKeyFilePassword);
        const auto ids = importKeyFile(sources, file, Pin(QByteArray("mat khau")), Pin(QByteArray("kho khoa")));
        QVERIFY2(ids, codeText(ids ? ErrorCode::StoreIo : ids.error().code).data());
        const auto again = importKeyFile(sources, file, Pin(QByteArray("mat khau")), Pin(QByteArray("kho khoa")));
        QVERIFY(again);
        QCOMPARE(*again, *ids);
        const auto opened = SigningSession::open(sources, ids->first(), Pin(QByteArray("kho khoa")), now);
        QVERIFY2(opened, codeText(opened ? ErrorCode::StoreIo : opened.error().code).data());
        const auto made = (*opened)->sign(Pdf().bytes(), request(SignAs::Person, {10, 10, 50, 50}));
        QVERIFY2(made, codeText(made ? ErrorCode::StoreIo : made.error().code).data());
        QCOMPARE(verdictOf(check(made->bytes)), Verdict::Good);
    }
    const KeyList keys = listKeys(sources, now);
    QCOMPARE(keys.identities.size(), 2);
    QVERIFY(keys.identities.first().token.userStore);
    const auto wrong = SigningSession::open(sources, keys.identities.first().id, Pin(QByteArray("sai")), now);
    QCOMPARE(wrong.error().code, ErrorCode::SignWrongPin);
    const QString file = m_desk->write(u"ky.p12"_qs, m_desk->person.keyFile("mat khau", m_desk->root));
    QCOMPARE(importKeyFile(sources, file, Pin(QByteArray("mat khau")), Pin(QByteArray("sai"))).error().code, ErrorCode::SignWrongPin);
    QVERIFY(!(QFile::permissions(sources.userStore) & (QFile::ReadGroup | QFile::ReadOther)));
}

/// Enciphered as it was done for twenty years, into a store that another program made with an empty password.
void TestSigning::oldKeyFilesAndStoresWithoutPassword()
{
    const QString key = m_desk->write(u"cu.pem"_qs, m_desk->agency.keyPem() + "-----BEGIN CERTIFICATE-----\n" + m_desk->agency.certificate().toBase64() + "\n-----END CERTIFICATE-----\n");
    const QString file = m_desk->dir.filePath(u"cu.p12"_qs), folder = m_desk->dir.filePath(u"cu-nssdb"_qs);
    QVERIFY(QDir().mkpath(folder));
    if (QStandardPaths::findExecutable(u"openssl"_qs).isEmpty() || QStandardPaths::findExecutable(u"certutil"_qs).isEmpty())
        QSKIP("no openssl, or no certutil");
    QCOMPARE(QProcess::execute(u"openssl"_qs, {u"pkcs12"_qs, u"-export"_qs, u"-legacy"_qs, u"-in"_qs, key, u"-out"_qs, file, u"-passout"_qs, u"pass:mật khẩu"_qs}), 0);
    QCOMPARE(QProcess::execute(u"certutil"_qs, {u"-N"_qs, u"-d"_qs, QString(u"sql:" + folder), u"--empty-password"_qs}), 0);
    const KeySources sources{.systemModules = false, .modules = {}, .userStore = folder};
    const auto ids = importKeyFile(sources, file, Pin(u"mật khẩu"_qs), Pin(QByteArray("kho khoa")));
    QVERIFY2(ids, codeText(ids ? ErrorCode::StoreIo : ids.error().code).data());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(SigningSession::open(sources, ids->first(), Pin(QByteArray("sai")), now).error().code, ErrorCode::SignWrongPin);
    QVERIFY(SigningSession::open(sources, ids->first(), Pin(QByteArray("kho khoa")), now));
}

void TestSigning::keyFilesThatAreNone()
{
    const KeySources sources{.systemModules = false, .modules = {}, .userStore = m_desk->dir.filePath(u"khong-lam"_qs)};
    const auto import = [&](const QString &path) { return importKeyFile(sources, path, Pin(QByteArray("x")), Pin(QByteArray("y"))).error().code; };
    QCOMPARE(import(m_desk->write(u"khong.p12"_qs, "không phải")), ErrorCode::SignKeyFile);
    QCOMPARE(import(m_desk->write(u"rong.p12"_qs, {})), ErrorCode::SignKeyFile);
    QCOMPARE(import(m_desk->dir.filePath(u"không có.p12"_qs)), ErrorCode::FileUnreadable);
    QVERIFY(!QFile::exists(sources.userStore));
}

void TestSigning::theFileIsThereWholeOrNotAtAll()
{
    FileCallsPosix posix;
    FailingFileCalls calls(posix);
    const QByteArray bytes(50'000, 'x');
    const QString path = m_desk->dir.filePath(u"ra.pdf"_qs);
    for (int n = 1;; ++n) {
        QFile::remove(path);
        calls.failAt(n, ENOSPC);
        const auto written = writeWhole(calls, path, bytes);
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            QCOMPARE(file.readAll(), bytes);
        else
            QVERIFY(!written);
        if (!written)
            QCOMPARE(written.error().code, ErrorCode::StoreFull);
        if (!calls.failed())
            break;
        QVERIFY(n < 20);
    }
    QVERIFY(QFile::exists(path));
    QCOMPARE(QDir(m_desk->dir.path()).entryList({u".congso-*"_qs}, QDir::Files | QDir::Hidden), QStringList());
}

void TestSigning::aPinIsForgotten()
{
    QString typed = u"135792"_qs;
    Pin pin(std::move(typed));
    QCOMPARE(pin.utf8(), QByteArray("135792"));
    const char *place = pin.utf8().constData();
    Pin other(std::move(pin));
    QCOMPARE(other.utf8().constData(), place); // never in two places
    QVERIFY(pin.isEmpty());
    other.forget();
    QVERIFY(other.isEmpty());
}

QTEST_MAIN(TestSigning)
#include "tst_signing.moc"
