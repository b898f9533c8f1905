// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/blankfields.h"
#include "app/drafting/writing.h"
#include "app/office/storeengine.h"
#include "app/outgoing/outgoing.h"
#include "app/platform/officeconverter.h"
#include "app/reading/reader.h"
#include "app/signing/make/sign.h"
#include "app/words/errorwords.h"
#include "tests/gui/composedsamples.h"
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
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
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
    void aTokenThatIsGone();
    void keyFromAFile();
    void setupFitsTheScreen();
    void eachDocumentHasItsAnswer();
    void placeIsMovedByHand();
    void pictureOfTheSignature();
    void picturesOfTheOffice();
    void copyIsSignedAtTheTopRight();
    void copyOnPaperIsNot();
    void attachmentsFollowTheirDocument();
    void wordFileIsSeenAsPdf();
    void changedMeanwhileIsNotSigned();
    void timeStampingService();
    void withoutAnyCertificate();

private:
    /// Of an issued document; it has its number.
    SubjectId copy(const char *to)
    {
        Drafting copies(*m_office, s("BS"), {{s("name"), s("Sổ đăng ký bản sao")}, {s("standard"), false}, {s("kinds"), QJsonArray{s("SY"), s("SL"), s("TrS")}}});
        const SubjectId source = m_drafting->at(OutgoingState::Issued, s("Quy định tiếp công dân"), s("QĐ"));
        const auto pages = composing::composePdf(composing::samples::letter());
        const auto file = outgoing::storeFile(*m_office->as(s("vanthu")), m_office->file(s("ban-sao.pdf"), pages->pdf), s("main")).result();
        const QJsonObject order{{s("source"), source.toString()}, {s("form"), s("sao_y")}, {s("from"), s("paper")}, {s("to"), s(to)}, {s("subject"), s("Quy định tiếp công dân")},
                                {s("signer"), m_office->person(s("chanhvp")).toString()}, {s("recipients"), QJsonArray{QJsonObject{{s("name"), s("UBND xã Sông Thao")}}}},
                                {s("files"), QJsonArray{*file}}};
        const SubjectId id = m_office->does(s("vanthu"), "outgoing.copied", {}, order).subject;
        copies.number(id);
        return id;
    }
    QByteArray fileOf(const SubjectId &id, const char *role)
    {
        const OutgoingDocument document = m_drafting->document(id, s("vanthu"));
        const DraftFile *file = document.currentFile(s(role));
        return file ? m_office->store().engine().files().read(file->hash).value_or(QByteArray()) : QByteArray();
    }

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

    /// A key as authorities hand it out; its password is "matkhau".
    QString keyFile() { return m_office->file(s("khoa.p12"), m_tokens.root.issue(SigningDesk::named(s("Trần Thị Bình"), 2048)).keyFile("matkhau", m_tokens.root)); }

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
    QDir(m_tokens.dir.filePath(s("nss"))).removeRecursively();
}

/// Two signatures with a number between them: the file grows, and both hold.
void TstSigningPage::signedByTheLeaderThenForTheAgency()
{
    const SubjectId id = approved("Phối hợp thực hiện");
    SigningPictures pictures(*m_settings, m_office->person(s("giamdoc")));
    for (const auto &[which, colour, size] : {std::tuple(SigningPictures::Which::Signature, Qt::blue, QSize(300, 120)), std::tuple(SigningPictures::Which::Seal, Qt::red, QSize(200, 200))}) {
        const QString file = m_office->scratch(s("hinh.png"));
        QVERIFY(SigningDesk::picture(colour, size).save(file));
        pictures.take(which, SigningPictures::fromFile(file).value());
    }
    {
        SignDesk leader(*m_office, s("giamdoc"), *m_settings);
        leader.open({id}, "person");
        QVERIFY(leader.choose(s("Nguyễn Văn Ký")));
        QVERIFY(!leader.page.actions().action(s("signing.sign"))->isEnabled()); // no PIN yet
        QVERIFY(!child<QLabel>(&leader.page, "signing.place")->text().contains(s("picture")));
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
    QTRY_VERIFY(child<QLabel>(&leader.page, "signing.place")->text().contains(s("no picture of the signature"))); // what would stand there instead
    QVERIFY(leader.sign(s("000000")));
    QCOMPARE(leader.banner()->kind(), Banner::Kind::Error);
    QCOMPARE(m_drafting->document(id).state, OutgoingState::Approved);
    QCOMPARE(child<QLineEdit>(&leader.page, "signing.pin")->text(), QString()); // asked anew, never tried again
    QCOMPARE(leader.window.focusWidget(), child<QWidget>(&leader.page, "signing.pin")); // and typed there, not somewhere else
    QTRY_VERIFY(child<QLabel>(&leader.page, "signing.certificateNote")->text().contains(s("few tries"))); // as the token says now
    QVERIFY(leader.sign(s("123456")));
    QCOMPARE(m_drafting->document(id).state, OutgoingState::Signed);
}

/// People know whose certificate it is, not what it is called inside.
void TstSigningPage::aTokenThatIsGone()
{
    const SubjectId id = approved("Rút thiết bị");
    SignDesk leader(*m_office, s("giamdoc"), *m_settings);
    leader.open({id}, "person");
    QVERIFY(leader.choose(s("Nguyễn Văn Ký")));
    QVERIFY(signing::importKeyFile(keySourcesOf(*m_settings), keyFile(), signing::Pin(QByteArray("matkhau")), signing::Pin(QByteArray("kho-2026"))));
    QVERIFY(m_tokens.tokens->pullOut());
    const bool answered = leader.sign(s("123456"));
    QVERIFY(m_tokens.tokens->plugIn());
    QVERIFY(answered);
    QCOMPARE(leader.banner()->kind(), Banner::Kind::Error);
    QVERIFY2(leader.banner()->sentence().contains(s("Nguyễn Văn Ký")), qPrintable(leader.banner()->sentence()));
}

/// The PIN of the keys that are kept on this PC is set once, so it is typed twice then.
void TstSigningPage::keyFromAFile()
{
    SigningSetup setup(*m_office->as(s("giamdoc")), *m_settings);
    setup.show();
    const auto type = [&setup](const char *name, const char *text) { child<QLineEdit>(&setup, name)->setText(s(text)); };
    auto *take = child<QAbstractButton>(&setup, "signingSetup.import");
    auto *banner = setup.findChild<Banner *>();
    QVERIFY(!take->isEnabled());
    type("signingSetup.keyFile", keyFile().toUtf8());
    type("signingSetup.password", "matkhau");
    take->click();
    QVERIFY(banner->isVisible() && banner->sentence().contains(s("PIN")));
    QCOMPARE(child<QLineEdit>(&setup, "signingSetup.password")->text(), s("matkhau")); // it was not used
    type("signingSetup.storePassword", "kho-2026");
    type("signingSetup.repeated", "kho-2062");
    take->click();
    QVERIFY(banner->sentence().contains(s("not the same")));
    type("signingSetup.repeated", "kho-2026");
    take->click();
    QTRY_COMPARE_WITH_TIMEOUT(banner->kind(), Banner::Kind::Good, slow);
    QVERIFY(!child<QLineEdit>(&setup, "signingSetup.repeated")->isVisible()); // the next one goes with the PIN that is there
    QCOMPARE(child<QLineEdit>(&setup, "signingSetup.storePassword")->text(), QString());
}

/// However large the letters are, the buttons stay on the screen.
void TstSigningPage::setupFitsTheScreen()
{
    SigningSetup setup(*m_office->as(s("giamdoc")), *m_settings);
    QFont large = setup.font();
    large.setPointSizeF(large.pointSizeF() * 3);
    setup.setFont(large);
    setup.show();
    QVERIFY(setup.minimumSizeHint().height() <= setup.screen()->availableGeometry().height());
    QVERIFY(setup.findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0);
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
    SigningPictures pictures(*m_settings, m_office->person(s("giamdoc")));
    QVERIFY(pictures.picture(SigningPictures::Which::Signature).isNull());
    QImage image = SigningDesk::picture(Qt::blue, {300, 120});
    image.setDotsPerMeterX(11'811); // 300 an inch
    image.setDotsPerMeterY(11'811);
    const QString file = m_office->scratch(s("chu-ky.png"));
    QVERIFY(image.save(file));
    pictures.take(SigningPictures::Which::Signature, SigningPictures::fromFile(file).value());
    QVERIFY(qAbs(pictures.size(SigningPictures::Which::Signature).width() - 72) < 0.1); // an inch
    QImage wide(4001, 1, QImage::Format_ARGB32);
    wide.fill(Qt::red);
    const QString tooWide = m_office->scratch(s("rong.png"));
    QVERIFY(wide.save(tooWide));
    QFile whole(file);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QStringList refused{m_office->file(s("dau.png"), "GIF89a"), m_office->file(s("trang.png"), "<svg xmlns='http://www.w3.org/2000/svg'/>"), tooWide,
                              m_office->file(s("cut.png"), whole.read(20)), m_office->file(s("to.png"), QByteArray(3 * 1024 * 1024, 'x'))};
    for (const QString &hostile : refused)
        QVERIFY2(!SigningPictures::fromFile(hostile), qPrintable(hostile));
    QVERIFY(pictures.picture(SigningPictures::Which::Seal).isNull());
    // Another person at the same PC has nothing of it.
    QVERIFY(SigningPictures(*m_settings, m_office->person(s("vanthu"))).picture(SigningPictures::Which::Signature).isNull());
    SigningSetup setup(*m_office->as(s("giamdoc")), *m_settings);
    setup.show();
    QVERIFY(!child<QLabel>(&setup, "signingSetup.signature")->pixmap().isNull());
    QCOMPARE(namelessControls(&setup), QStringList());
}

/// On a PC that has none of its own the office's shows; of the seal too for who signs for the agency.
void TstSigningPage::picturesOfTheOffice()
{
    QImage image = SigningDesk::picture(Qt::red, {1600, 1600});
    QRandomGenerator grain(1); // a scan's, which no PNG makes small
    for (int i = 0; i < 400'000; ++i)
        image.setPixel(grain.bounded(1600), grain.bounded(1600), qRgba(200 + grain.bounded(55), grain.bounded(91), grain.bounded(37), 255));
    image.setDotsPerMeterX(qRound(1600 / 0.036));
    image.setDotsPerMeterY(qRound(1600 / 0.036));
    const QString file = m_office->scratch(s("dau.png"));
    QVERIFY(image.save(file));
    QVERIFY(QFileInfo(file).size() > directory::largestPicture);
    const QByteArray png = SigningPictures::fromFile(file).value();
    QVERIFY(png.size() <= directory::largestPicture);
    QVERIFY(directory::keepSeal(*m_office->as(s("quantri")), png).result());
    SigningSetup setup(*m_office->as(s("vanthu")), *m_settings);
    setup.show();
    QTRY_VERIFY(!child<QLabel>(&setup, "signingSetup.seal")->pixmap().isNull());
    QVERIFY(child<QLabel>(&setup, "signingSetup.where.seal")->text().contains(s("office")));
    const SigningPictures kept(*m_settings, m_office->person(s("vanthu")), directory::signingPictures(*m_office->as(s("vanthu"))).result().value());
    QVERIFY(qAbs(kept.size(SigningPictures::Which::Seal).width() - 102) < 1); // 36 mm still
    QVERIFY(kept.picture(SigningPictures::Which::Signature).isNull());
}

/// Text only, in the corner of the first page, and no seal whatever picture is kept (NĐ 30/2020 Phụ lục I, Phần II.I).
void TstSigningPage::copyIsSignedAtTheTopRight()
{
    const SubjectId id = copy("electronic");
    SigningPictures pictures(*m_settings, m_office->person(s("vanthu")));
    const QString seal = m_office->scratch(s("dau.png"));
    QVERIFY(SigningDesk::picture(Qt::red, {200, 200}).save(seal));
    pictures.take(SigningPictures::Which::Seal, SigningPictures::fromFile(seal).value());
    SignDesk clerk(*m_office, s("vanthu"), *m_settings);
    clerk.open({id}, "agency");
    QVERIFY(clerk.choose(s("Sở Nội vụ tỉnh Bình An")));
    auto *view = clerk.page.findChild<PdfView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isOpen() && view->area()->pending() == 0, slow);
    if (qEnvironmentVariableIsSet("CONGSO_LOOK"))
        clerk.window.grab().save(qEnvironmentVariable("CONGSO_LOOK") + s("/ky-ban-sao.png"));
    QVERIFY(clerk.sign(s("123456")));
    QVERIFY2(clerk.banner()->kind() == Banner::Kind::Good, qPrintable(clerk.banner()->sentence() + clerk.row(0, RowSubject)));
    QCOMPARE(m_drafting->document(id, s("vanthu")).state, OutgoingState::Sealed);
    const QString file = m_office->file(s("da-ky.pdf"), fileOf(id, "sealed"));
    Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
    const auto read = reader.read(file, {}).result();
    QVERIFY(read);
    const PageText &page = read->pages.first();
    const auto inCorner = std::find_if(page.notes.cbegin(), page.notes.cend(), [](const PageNote &note) { return note.text.contains(s("SAO Y")); });
    QVERIFY(inCorner != page.notes.cend());
    QVERIFY(inCorner->text.contains(s("+07:00")));
    QVERIFY(inCorner->box.left() > page.size.width() / 2 && inCorner->box.bottom() < 60);
}

void TstSigningPage::copyOnPaperIsNot()
{
    const SubjectId id = copy("paper");
    SignDesk clerk(*m_office, s("vanthu"), *m_settings);
    clerk.open({id}, "agency");
    QVERIFY(!clerk.page.actions().action(s("signing.sign"))->isEnabled());
    QCOMPARE(clerk.row(0, RowSubject), ErrorWords::sentence({ErrorCode::RuleBadField, {{s("field"), s("to")}, {s("problem"), s("copy_paper")}}}));
}

/// In one list with it: a PDF is signed with the number at its top right, a table goes as it is and the list says so.
void TstSigningPage::attachmentsFollowTheirDocument()
{
    QJsonObject fields = m_drafting->draftFields(s("Kế hoạch kèm phụ lục"));
    const auto pages = composing::composePdf(composing::samples::letter());
    QVERIFY(pages);
    QJsonArray files;
    for (const char *name : {"du-thao.pdf", "phu-luc.pdf", "bo-phu-luc.pdf", "so-lieu.csv"}) {
        const QString path = m_office->file(s(name), s(name).endsWith(s("csv")) ? QByteArray("a,b\n") : QByteArray(pages->pdf + "% " + name));
        files << outgoing::storeFile(*m_office->as(s("cvhoa")), path, files.isEmpty() ? s("main") : s("attachment")).result().value();
    }
    fields.insert(s("files"), files);
    const SubjectId id = m_office->does(s("cvhoa"), "outgoing.drafted", {}, fields).subject;
    m_drafting->bring(id, OutgoingState::Approved);
    const QString signedPath = m_office->file(s("da-ky.pdf"), pages->pdf + "% da ky");
    const QJsonObject signedFile = outgoing::storeFile(*m_office->as(s("giamdoc")), signedPath, s("signed")).result().value();
    m_office->does(s("giamdoc"), "outgoing.signed", id, {{s("files"), QJsonArray{signedFile}}, {s("method"), s("digital")}});
    m_drafting->number(id);
    SignDesk clerk(*m_office, s("vanthu"), *m_settings);
    clerk.open({id}, "agency");
    auto *list = child<QListView>(&clerk.page, "signing.list");
    QCOMPARE(list->model()->rowCount(), 4);
    QCOMPARE(clerk.row(1, RowCode), s("phu-luc.pdf"));
    QVERIFY(clerk.row(3, RowSubject).contains(s("without a signature")));
    list->setCurrentIndex(list->model()->index(2, 0));
    clerk.page.actions().action(s("signing.leaveOut"))->trigger();
    QCOMPARE(list->model()->rowCount(), 3);
    list->setCurrentIndex(list->model()->index(1, 0));
    auto *view = clerk.page.findChild<PdfView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isOpen() && view->area()->pending() == 0, slow);
    if (qEnvironmentVariableIsSet("CONGSO_LOOK"))
        clerk.window.grab().save(qEnvironmentVariable("CONGSO_LOOK") + s("/ky-phu-luc.png"));
    QVERIFY(clerk.choose(s("Sở Nội vụ tỉnh Bình An")));
    QVERIFY(clerk.sign(s("123456")));
    QVERIFY2(clerk.banner()->kind() == Banner::Kind::Good, qPrintable(clerk.banner()->sentence() + clerk.row(0, RowSubject)));
    const OutgoingDocument document = m_drafting->document(id);
    QCOMPARE(document.state, OutgoingState::Sealed);
    Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
    const auto signedWith = [&](const char *slot) {
        const auto path = outgoing::filePath(*m_office->as(s("cvhoa")), id, outgoing::attachmentToSign(document, s(slot))->hash).result();
        return reader.read(*path, {}).result().value();
    };
    const Reading attachment = signedWith("+phu-luc.pdf");
    const QList<PageNote> notes = attachment.pages.first().notes;
    const auto corner = std::find_if(notes.cbegin(), notes.cend(), [&](const PageNote &note) { return note.text.contains(document.code); });
    QVERIFY(corner != notes.cend() && corner->text.contains(s("+07:00")));
    QVERIFY(corner->box.left() > attachment.pages.first().size.width() / 2 && corner->box.bottom() < 60);
    QVERIFY(signedWith("+bo-phu-luc.pdf").pages.first().notes.isEmpty());
    QCOMPARE(outgoing::attachmentToSign(document, s("+so-lieu.csv"))->version, 1);
}

/// A text from a word processor: its PDF is shown, that one is signed, and it has room for number and date.
void TstSigningPage::wordFileIsSeenAsPdf()
{
    if (!OfficeConverter::available())
        QSKIP("no LibreOffice");
    QJsonObject fields = m_drafting->draftFields(s("Dự thảo bằng Word"));
    fields.remove(s("files"));
    const SubjectId id = m_office->does(s("cvhoa"), "outgoing.drafted", {}, fields).subject;
    composing::Template made;
    made.document.body << composing::Block(composing::Paragraph{composing::PartStyle::Text, {{s("Đề nghị quý cơ quan phối hợp thực hiện."), false, false, false}}});
    QVERIFY(drafting::saveAsWordFile(*m_office->as(s("cvhoa")), id, made).result());
    m_drafting->bring(id, OutgoingState::Approved);
    {
        SignDesk leader(*m_office, s("giamdoc"), *m_settings);
        leader.open({id}, "person");
        auto *view = leader.page.findChild<PdfView *>();
        QTRY_VERIFY_WITH_TIMEOUT(view->isOpen(), slow); // seen before it is signed
        QVERIFY(leader.choose(s("Nguyễn Văn Ký")));
        QVERIFY(leader.sign(s("123456")));
        QVERIFY2(leader.banner()->kind() == Banner::Kind::Good, qPrintable(leader.banner()->sentence() + leader.row(0, RowSubject)));
    }
    const OutgoingDocument document = m_drafting->document(id);
    QCOMPARE(document.state, OutgoingState::Signed);
    QVERIFY(document.currentFile(s("signed"))->name.endsWith(s(".pdf")));
    const QByteArray bytes = fileOf(id, "signed");
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(composing::blankFields(bytes), (QStringList{s("number"), s("day"), s("month"), s("year")}));
    m_drafting->number(id);
    const auto numbered = drafting::withNumber(m_drafting->document(id), bytes);
    QVERIFY(numbered && numbered->size() > bytes.size());
    QCOMPARE(composing::blankFields(*numbered), QStringList());
}

/// Sent back, changed and approved again while it lay in front of the leader: what was not seen is not signed.
void TstSigningPage::changedMeanwhileIsNotSigned()
{
    const SubjectId id = approved("Đổi nội dung");
    SignDesk leader(*m_office, s("giamdoc"), *m_settings);
    leader.open({id}, "person");
    QVERIFY(leader.choose(s("Nguyễn Văn Ký")));
    m_office->does(s("giamdoc"), "outgoing.sent_back", id, {{s("reason"), s("Nội dung chưa đúng, đề nghị sửa lại.")}});
    m_office->does(s("cvhoa"), "outgoing.version_added", id, {{s("files"), QJsonArray{m_drafting->file(s("ban-khac.pdf"))}}});
    m_drafting->bring(id, OutgoingState::Approved);
    QVERIFY(leader.sign(s("123456")));
    QCOMPARE(m_drafting->document(id).state, OutgoingState::Approved);
    QCOMPARE(leader.banner()->kind(), Banner::Kind::Warning);
}

void TstSigningPage::timeStampingService()
{
    SigningSetup setup(*m_office->as(s("giamdoc")), *m_settings);
    setup.show();
    auto *address = child<QLineEdit>(&setup, "signingSetup.timestamp");
    const auto typed = [&](const char *text) {
        address->setText(s(text));
        Q_EMIT address->editingFinished();
        return timestampAddress(*m_settings).toString();
    };
    QCOMPARE(typed("https://tsa.example.gov.vn/tsa"), s("https://tsa.example.gov.vn/tsa"));
    QCOMPARE(typed("tsa.example.gov.vn"), s("http://tsa.example.gov.vn"));
    QCOMPARE(typed("ftp://tsa.example.gov.vn"), s("http://tsa.example.gov.vn")); // refused, what was there stays
    QCOMPARE(typed(""), QString());
    if (qEnvironmentVariableIsSet("CONGSO_LOOK"))
        setup.grab().save(qEnvironmentVariable("CONGSO_LOOK") + s("/thiet-lap-ky.png"));
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
