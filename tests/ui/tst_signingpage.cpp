// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/writing.h"
#include "app/reading/reader.h"
#include "tests/support/drafting.h"
#include "tests/support/signingdesk.h"
#include "tests/ui/desk.h"
#include "ui/pdf/pdfview.h"
#include "ui/signing/signingpage.h"
#include "ui/signing/signingpictures.h"
#include "ui/signing/signingsetup.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowroles.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int slow = 30'000; ///< keys are made and files drawn in other processes

/// One person in front of the page that signs, with a reader that works.
struct SignDesk
{
    SignDesk(TestOffice &office, const QString &login, UiSettings &settings)
        : directory(*office.as(login)), page(IncomingParts{*office.as(login), directory, office.store().rules(), &reader, settings, &jobs})
    {
        Desk::place(window, page, {1366 - 196, 690});
    }
    void open(const QList<SubjectId> &ids, const char *as)
    {
        QTRY_VERIFY(directory.ready());
        QStringList documents;
        for (const SubjectId &id : ids)
            documents << id.toString();
        QSignalSpy ready(&page, &SigningPage::ready);
        page.restoreState({{s("documents"), documents}, {s("as"), s(as)}});
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, slow);
        page.entered();
    }
    /// False when there is no certificate to sign with.
    bool choose(const QString &name)
    {
        auto *keys = child<QComboBox>(&page, "signing.certificate");
        if (!QTest::qWaitFor([keys] { return keys->count() > 0; }, slow))
            return false;
        for (int i = 0; i < keys->count(); ++i) {
            if (keys->itemText(i).startsWith(name))
                keys->setCurrentIndex(i);
        }
        return keys->currentText().startsWith(name);
    }
    bool sign(const QString &pin)
    {
        QSignalSpy finished(&page, &SigningPage::finished);
        child<QLineEdit>(&page, "signing.pin")->setText(pin);
        page.actions().action(s("signing.sign"))->trigger();
        return QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, slow);
    }
    QString row(int row, int role) { return child<QListView>(&page, "signing.list")->model()->index(row, 0).data(role).toString(); }
    Banner *banner() { return child<Banner>(&page, "signing.banner"); }

    Reader reader{QStringLiteral(CONGSO_BIN_DIR "/congso-reader")};
    DirectoryWatch directory;
    JobModel jobs;
    QWidget window;
    SigningPage page;
};
}

class TstSigningPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void signedByTheLeaderThenForTheAgency();
    void wrongPinSignsNothing();
    void eachDocumentHasItsAnswer();
    void placeIsMovedByHand();
    void pictureOfTheSignature();
    void withoutAnyCertificate();

private:
    /// Written inside, approved, waiting for the leader's signature.
    SubjectId approved(const char *subject)
    {
        QJsonObject fields = m_drafting->draftFields(s(subject));
        fields.remove(QStringLiteral("files"));
        const SubjectId id = m_office->does(s("cvhoa"), "outgoing.drafted", {}, fields).subject;
        Office &office = *m_office->as(s("cvhoa"));
        composing::Template made;
        made.document.body << composing::Block(composing::Paragraph{composing::PartStyle::Text, {{s("Đề nghị quý cơ quan phối hợp thực hiện."), false, false, false}}});
        const auto text = drafting::begin(office, id, made).result();
        if (!text || !drafting::save(office, {id, *text, {}, 0}).result())
            qFatal("the text is not saved");
        m_drafting->bring(id, OutgoingState::Approved);
        return id;
    }

    SigningDesk m_tokens;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;
    std::unique_ptr<UiSettings> m_settings;
};

void TstSigningPage::initTestCase()
{
    if (!SoftTokens::installed())
        QSKIP("no SoftHSM2");
    QVERIFY(m_tokens.lay());
    qputenv("CONGSO_PKCS11_ONLY", "1");
    qputenv("CONGSO_PKCS11_MODULES", QFile::encodeName(SoftTokens::driver()));
    qputenv("CONGSO_NSS_FOLDER", QFile::encodeName(m_tokens.dir.filePath(s("nss"))));
}

void TstSigningPage::cleanupTestCase()
{
    for (const char *name : {"CONGSO_PKCS11_ONLY", "CONGSO_PKCS11_MODULES", "CONGSO_NSS_FOLDER"})
        qunsetenv(name);
}

void TstSigningPage::init()
{
    m_drafting.reset();
    m_office = std::make_unique<TestOffice>();
    m_office->clock().set(QDate::currentDate()); // the certificates are of today
    m_drafting = std::make_unique<Drafting>(*m_office);
    m_settings = std::make_unique<UiSettings>(QString());
}

/// Two signatures with a number between them: the file grows, and both hold.
void TstSigningPage::signedByTheLeaderThenForTheAgency()
{
    const SubjectId id = approved("Phối hợp thực hiện");
    SigningPictures pictures(*m_settings);
    for (const auto &[which, colour, size] : {std::tuple(SigningPictures::Which::Signature, Qt::blue, QSize(300, 120)), std::tuple(SigningPictures::Which::Seal, Qt::red, QSize(200, 200))}) {
        const QString file = m_office->scratch(s("hinh.png"));
        QVERIFY(SigningDesk::picture(colour, size).save(file));
        QVERIFY(pictures.take(which, file));
    }
    {
        SignDesk leader(*m_office, s("giamdoc"), *m_settings);
        leader.open({id}, "person");
        QVERIFY(leader.choose(s("Nguyễn Văn Ký")));
        QVERIFY(!leader.page.actions().action(s("signing.sign"))->isEnabled()); // no PIN yet
        QVERIFY(leader.sign(s("123456")));
        QVERIFY2(leader.banner()->kind() == Banner::Kind::Good, qPrintable(leader.banner()->sentence() + leader.row(0, RowSubject)));
        QCOMPARE(child<QLineEdit>(&leader.page, "signing.pin")->text(), QString());
    }
    QCOMPARE(m_drafting->document(id).state, OutgoingState::Signed);
    m_drafting->number(id);
    {
        SignDesk clerk(*m_office, s("vanthu"), *m_settings);
        clerk.open({id}, "agency");
        auto *pages = clerk.page.findChild<PdfView *>();
        QTRY_VERIFY_WITH_TIMEOUT(pages->isOpen() && pages->area()->pending() == 0, slow); // drawn with the leader's signature
        QVERIFY(clerk.choose(s("Sở Nội vụ tỉnh Bình An")));
        QVERIFY(clerk.sign(s("123456")));
        QVERIFY2(clerk.banner()->kind() == Banner::Kind::Good, qPrintable(clerk.banner()->sentence() + clerk.row(0, RowSubject)));
    }
    const OutgoingDocument document = m_drafting->document(id);
    QCOMPARE(document.state, OutgoingState::Sealed);
    Office &office = *m_office->as(s("cvhoa"));
    const auto first = outgoing::filePath(office, id, document.currentFile(s("signed"))->hash).result();
    const auto second = outgoing::filePath(office, id, document.currentFile(s("sealed"))->hash).result();
    QVERIFY(first && second);
    QFile before(*first), after(*second);
    QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    QCOMPARE(after.read(bytes.size()), bytes); // nothing of the first signature's file is other
    Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
    const auto checked = reader.checkSignatures(*second, {}, {}).result();
    QVERIFY(checked);
    QCOMPARE(checked->signatures.size(), 2);
    for (const SignatureFacts &one : checked->signatures)
        QCOMPARE(one.integrity, Integrity::Intact);
    const auto read = reader.read(*second, {}).result();
    QVERIFY(read);
    QVERIFY(read->pages.first().text.contains(s("01")) || !read->pages.first().notes.isEmpty()); // the number is on the page
}

void TstSigningPage::wrongPinSignsNothing()
{
    const SubjectId id = approved("Sai mã PIN");
    SignDesk leader(*m_office, s("giamdoc"), *m_settings);
    leader.open({id}, "person");
    QVERIFY(leader.choose(s("Nguyễn Văn Ký")));
    QVERIFY(leader.sign(s("000000")));
    QCOMPARE(leader.banner()->kind(), Banner::Kind::Error);
    QCOMPARE(m_drafting->document(id).state, OutgoingState::Approved);
    QCOMPARE(child<QLineEdit>(&leader.page, "signing.pin")->text(), QString()); // asked anew, never tried again
    QVERIFY(leader.sign(s("123456")));
    QCOMPARE(m_drafting->document(id).state, OutgoingState::Signed);
}

void TstSigningPage::eachDocumentHasItsAnswer()
{
    const SubjectId good = approved("Ký được");
    const SubjectId early = m_drafting->at(OutgoingState::InReview, s("Chưa duyệt"));
    SignDesk leader(*m_office, s("giamdoc"), *m_settings);
    leader.open({good, early}, "person");
    QVERIFY(leader.choose(s("Nguyễn Văn Ký")));
    QVERIFY(leader.sign(s("123456")));
    QCOMPARE(m_drafting->document(good).state, OutgoingState::Signed);
    QCOMPARE(m_drafting->document(early).state, OutgoingState::InReview);
    QVERIFY(leader.row(1, RowSubject) != s("Chưa duyệt")); // but why not
    QCOMPARE(namelessControls(&leader.page), QStringList());
    QCOMPARE(leader.page.actions().problems(), QStringList());
}

void TstSigningPage::placeIsMovedByHand()
{
    const SubjectId id = approved("Vị trí chữ ký");
    SignDesk leader(*m_office, s("giamdoc"), *m_settings);
    leader.open({id}, "person");
    auto *view = leader.page.findChild<PdfView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isOpen(), slow);
    QSignalSpy moved(view->area(), &PageArea::boxMoved);
    QTest::keyClick(view->area(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(moved.size(), 1);
    const QRectF first = moved.last().at(1).toRectF();
    QTest::keyClick(view->area(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(qAbs(moved.last().at(1).toRectF().x() - first.x() - 72 / 25.4) < 0.01); // a millimetre
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(view->area(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(moved.last().at(1).toRectF().right() <= view->area()->pageLayout().pageSize(0).width() + 0.01); // never off the page
}

void TstSigningPage::pictureOfTheSignature()
{
    SigningPictures pictures(*m_settings);
    QVERIFY(pictures.picture(SigningPictures::Which::Signature).isNull());
    QImage image = SigningDesk::picture(Qt::blue, {300, 120});
    image.setDotsPerMeterX(11'811); // 300 an inch
    image.setDotsPerMeterY(11'811);
    const QString file = m_office->scratch(s("chu-ky.png"));
    QVERIFY(image.save(file));
    QVERIFY(pictures.take(SigningPictures::Which::Signature, file));
    QVERIFY(qAbs(pictures.size(SigningPictures::Which::Signature).width() - 72) < 0.1); // an inch
    const Outcome refused = pictures.take(SigningPictures::Which::Seal, m_office->file(s("dau.png"), "GIF89a"));
    QVERIFY(!refused);
    QVERIFY(pictures.picture(SigningPictures::Which::Seal).isNull());
    SigningSetup setup(*m_office->as(s("giamdoc")), *m_settings);
    setup.show();
    QVERIFY(!child<QLabel>(&setup, "signingSetup.signature")->pixmap().isNull());
    QCOMPARE(namelessControls(&setup), QStringList());
}

void TstSigningPage::withoutAnyCertificate()
{
    const SubjectId id = approved("Không có chứng thư");
    qputenv("CONGSO_PKCS11_MODULES", "");
    SignDesk leader(*m_office, s("giamdoc"), *m_settings);
    leader.open({id}, "person");
    QTRY_VERIFY_WITH_TIMEOUT(!child<QLabel>(&leader.page, "signing.certificateNote")->text().isEmpty(), slow);
    QTRY_VERIFY_WITH_TIMEOUT(leader.page.actions().action(s("signing.keys"))->isEnabled(), slow);
    child<QLineEdit>(&leader.page, "signing.pin")->setText(s("123456"));
    QVERIFY(!leader.page.actions().action(s("signing.sign"))->isEnabled());
    qputenv("CONGSO_PKCS11_MODULES", QFile::encodeName(SoftTokens::driver()));
}

QTEST_MAIN(TstSigningPage)
#include "tst_signingpage.moc"
