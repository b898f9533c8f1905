// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/storeengine.h"
#include "app/outgoing/signdocuments.h"
#include "app/reading/reader.h"
#include "app/words/errorwords.h"
#include "tests/support/drafting.h"
#include "tests/support/moodytoken.h"
#include "tests/support/signedpdf.h"
#include "tests/support/signingdesk.h"

#include <QtTest>

using namespace congso;
using namespace congso::testing;
using outgoing::DocumentSigned;
using outgoing::SigningOrder;

/// Tokens as they are bought: they lock themselves, and they are pulled out in the middle of a signature.
class TestMoodyTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void threeWrongPinsLockIt();
    void aListShowsThePinOnce();
    void pulledOutAmidASignature_data();
    void pulledOutAmidASignature();
    void aLockedTokenIsListedAsSuch();

private:
    signing::KeySources sources() const { return {.systemModules = false, .modules = {MoodyToken::driver()}, .userStore = {}}; }
    /// With a file like nobody else's.
    SubjectId approved(const QString &subject) { return m_drafting->approved(subject, testing::SignedPdf::titled(QByteArray::number(++m_files))); }
    Result<QList<DocumentSigned>> sign(const QList<SubjectId> &ids, const QByteArray &pin = SoftTokens::pin())
    {
        SigningOrder order;
        order.sources = sources();
        order.identity = signing::listKeys(order.sources, QDateTime::currentDateTimeUtc()).find(u"Nguyễn Văn Ký"_qs).value_or(signing::SigningIdentity()).id;
        for (const SubjectId &id : ids)
            order.documents << outgoing::DocumentToSign{id, {{0, QRectF(300, 300, 60, 40)}, {SigningDesk::picture(Qt::blue, {60, 40}), {}}}};
        return outgoing::signDocuments(*m_office->as(u"giamdoc"_qs), *m_reader, order, signing::Pin(QByteArray(pin))).result();
    }
    OutgoingState state(const SubjectId &id) { return m_drafting->document(id).state; }
    int storedFiles() { return int(m_office->store().engine().files().list().value_or(QStringList()).size()); }

    std::unique_ptr<SigningDesk> m_desk;
    std::unique_ptr<MoodyToken> m_token;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;
    int m_files = 0;
};

void TestMoodyTokens::initTestCase()
{
    if (!MoodyToken::built())
        QSKIP("no SoftHSM2");
    m_reader = builtReader();
    m_desk = std::make_unique<SigningDesk>();
    QVERIFY(m_desk->lay());
    m_token = std::make_unique<MoodyToken>(m_desk->dir.filePath(u"moods"_qs));
}

void TestMoodyTokens::init()
{
    m_office = std::make_unique<TestOffice>();
    m_drafting = std::make_unique<Drafting>(*m_office);
}

void TestMoodyTokens::cleanup()
{
    m_token->plugIn();
    m_token->unlock();
    m_drafting.reset();
    m_office.reset();
}

/// Each try is one that somebody typed; what is told goes from few to final to locked, and then the right PIN helps no more.
void TestMoodyTokens::threeWrongPinsLockIt()
{
    const SubjectId id = approved(u"Khóa thiết bị"_qs);
    const int before = m_token->number("calls");
    QStringList said;
    for (const char *tries : {"low", "final"}) {
        const auto wrong = sign({id}, "000000");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::SignWrongPin);
        QCOMPARE(wrong.error().args.value(u"tries"_qs).toString(), QString::fromLatin1(tries));
        said << ErrorWords::sentence(wrong.error());
    }
    const auto third = sign({id}, "000000");
    QCOMPARE(third.error().code, ErrorCode::SignPinLocked);
    QCOMPARE(m_token->number("calls"), before + 3); // never a silent second try
    const auto right = sign({id});
    QVERIFY(!right);
    QCOMPARE(right.error().code, ErrorCode::SignPinLocked);
    QCOMPARE(m_token->number("calls"), before + 3); // a locked token is not asked again
    said << ErrorWords::sentence(right.error());
    QCOMPARE(QSet<QString>(said.cbegin(), said.cend()).size(), 3);
    QCOMPARE(state(id), OutgoingState::Approved);
    m_token->unlock(); // whoever issued it did
    QVERIFY(sign({id})->first().receipt);
}

void TestMoodyTokens::aListShowsThePinOnce()
{
    const QList<SubjectId> ids{approved(u"Một"_qs), approved(u"Hai"_qs), approved(u"Ba"_qs)};
    const int before = m_token->number("calls");
    const auto done = sign(ids);
    QVERIFY(done);
    for (const DocumentSigned &one : *done)
        QVERIFY(one.receipt);
    QCOMPARE(m_token->number("calls"), before + 1);
}

void TestMoodyTokens::pulledOutAmidASignature_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("the first") << 1;
    QTest::newRow("the second") << 2;
    QTest::newRow("the last") << 3;
}

/// What was signed before is kept, of the others nothing is; plugged in again, the rest is signed, nothing twice.
void TestMoodyTokens::pulledOutAmidASignature()
{
    QFETCH(int, at);
    const QList<SubjectId> ids{approved(u"Một"_qs), approved(u"Hai"_qs), approved(u"Ba"_qs)};
    const int files = storedFiles();
    m_token->pullAt(at);
    const auto done = sign(ids);
    QVERIFY(done);
    for (int i = 0; i < ids.size(); ++i) {
        QCOMPARE(done->at(i).receipt.has_value(), i < at - 1);
        QCOMPARE(state(ids[i]), i < at - 1 ? OutgoingState::Signed : OutgoingState::Approved);
        if (i >= at - 1)
            QCOMPARE(done->at(i).receipt.error().code, i == at - 1 ? ErrorCode::SignTokenGone : ErrorCode::Cancelled);
    }
    QCOMPARE(storedFiles(), files + at - 1);
    QCOMPARE(sign(ids).error().code, ErrorCode::SignNoToken); // still out
    m_token->plugIn();
    const auto rest = sign(ids);
    QVERIFY(rest);
    for (int i = 0; i < ids.size(); ++i) {
        QCOMPARE(rest->at(i).receipt.has_value(), i >= at - 1);
        QCOMPARE(state(ids[i]), OutgoingState::Signed);
    }
}

void TestMoodyTokens::aLockedTokenIsListedAsSuch()
{
    const SubjectId id = approved(u"Đã khóa"_qs);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!sign({id}, "111111"));
    const auto keys = signing::listKeys(sources(), QDateTime::currentDateTimeUtc());
    QVERIFY(!keys.identities.isEmpty());
    QVERIFY(keys.identities.first().unusable); // so that the page says it before anybody types
    QCOMPARE(keys.identities.first().unusable->code, ErrorCode::SignPinLocked);
}

QTEST_MAIN(TestMoodyTokens)
#include "tst_moodytokens.moc"
