// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/trustedcertificates.h"
#include "app/incoming/staging.h"
#include "app/reading/reader.h"
#include "app/words/signaturewords.h"
#include "tests/support/builtreader.h"
#include "tests/support/signedpdf.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/admin/trustsection.h"
#include "ui/incoming/fileview.h"
#include "ui/incoming/glanceline.h"
#include "ui/incoming/signatureline.h"
#include "ui/incoming/signaturesdialog.h"
#include "ui/intake/intakepage.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QTableWidget>
#include <QThreadPool>

using namespace congso;
using namespace congso::testing;

namespace {

TestIdentity root()
{
    static const TestIdentity identity = TestIdentity::selfSigned({.name = u"Cơ quan chứng thực"_qs, .authority = true});
    return identity;
}

TestIdentity person()
{
    static const TestIdentity identity = root().issue({.name = u"Nguyễn Văn Ký"_qs});
    return identity;
}

CertificateSeen rootSeen()
{
    CertificateSeen seen;
    seen.bytes = root().certificate();
    seen.facts.name = u"Cơ quan chứng thực"_qs;
    seen.facts.fingerprint = QCryptographicHash::hash(seen.bytes, QCryptographicHash::Sha256);
    return seen;
}

QByteArray wholeFile()
{
    SignedPdf pdf;
    pdf.sign(person());
    return pdf.bytes();
}

QByteArray alteredFile()
{
    SignedPdf pdf;
    pdf.sign(person());
    pdf.append({{SignedPdf::Content1, pdf.object(SignedPdf::Evil)}});
    return pdf.bytes();
}

}

/// What people see of the check of signatures, and where they say whom the office trusts.
class TstSignatureWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void verdictInWordsWithItsTone_data();
    void verdictInWordsWithItsTone();
    void trustChangesWhatIsShown();
    void anotherFileWins();
    void detailsSayWhatWasAltered();
    void leaderReadsTheVerdict();
    void theFilesOfADocumentAreChecked();
    void brokenSignatureIsToldBeforeRegistering();
    void certificatesAreComparedThenTrusted();
    void fileWithoutCertificates();

private:
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Reader> m_reader;
};

void TstSignatureWidgets::init()
{
    m_office = std::make_unique<TestOffice>();
    m_reader = builtReader();
}

void TstSignatureWidgets::cleanup()
{
    m_reader.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    m_office.reset();
}

void TstSignatureWidgets::verdictInWordsWithItsTone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<int>("tone"); ///< -1: nothing is shown
    QTest::newRow("trusted") << wholeFile() << true << int(Tone::Done);
    QTest::newRow("authority not known") << wholeFile() << false << int(Tone::DueSoon);
    QTest::newRow("altered") << alteredFile() << true << int(Tone::Overdue);
    QTest::newRow("not signed") << SignedPdf().bytes() << true << -1;
    QTest::newRow("no PDF") << QByteArray("Kính gửi") << true << -1;
}

void TstSignatureWidgets::verdictInWordsWithItsTone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, trusted);
    QFETCH(int, tone);
    if (trusted)
        QVERIFY(directory::trustCertificates(*m_office->as(u"quantri"_qs), {}, {rootSeen()}).result());
    SignatureLine line(*m_office->as(u"vanthu"_qs), m_reader.get());
    int told = 0;
    connect(&line, &SignatureLine::checked, this, [&told] { ++told; });
    line.showFile(m_office->file(u"thư.pdf"_qs, bytes), u"thư.pdf"_qs, u"a"_qs);
    QTRY_COMPARE(told, 1);
    QCOMPARE(line.isHidden(), tone < 0);
    if (tone < 0)
        return;
    QCOMPARE(int(child<Chip>(&line, "signatureVerdict")->tone()), tone);
    QVERIFY(!child<Chip>(&line, "signatureVerdict")->text().isEmpty());
    QVERIFY(child<Button>(&line, "signatureSentence")->text().contains(u"Nguyễn Văn Ký"_qs));
    line.clear();
    QVERIFY(line.isHidden());
}

void TstSignatureWidgets::trustChangesWhatIsShown()
{
    SignatureLine line(*m_office->as(u"vanthu"_qs), m_reader.get());
    line.showFile(m_office->file(u"thư.pdf"_qs, wholeFile()), u"thư.pdf"_qs, u"a"_qs);
    const auto *chip = child<Chip>(&line, "signatureVerdict");
    QTRY_COMPARE(chip->tone(), Tone::DueSoon);
    auto administrator = m_office->as(u"quantri"_qs);
    QVERIFY(directory::trustCertificates(*administrator, {}, {rootSeen()}).result());
    QTRY_COMPARE(chip->tone(), Tone::Done);
    const auto trusted = directory::trustedCertificates(*administrator).result();
    QVERIFY(directory::distrustCertificate(*administrator, *trusted, trusted->first().facts.fingerprint).result());
    QTRY_COMPARE(chip->tone(), Tone::DueSoon);
    QVERIFY(!directory::trustCertificates(*m_office->as(u"vanthu"_qs), {}, *trusted).result()); // not for everybody
}

/// The answer for a file that is shown no longer is dropped.
void TstSignatureWidgets::anotherFileWins()
{
    SignatureLine line(*m_office->as(u"vanthu"_qs), m_reader.get());
    line.showFile(m_office->file(u"sửa.pdf"_qs, alteredFile()), u"sửa.pdf"_qs, u"a"_qs);
    line.showFile(m_office->file(u"thư.pdf"_qs, wholeFile()), u"thư.pdf"_qs, u"b"_qs);
    QTRY_VERIFY(!line.isHidden());
    QCOMPARE(child<Chip>(&line, "signatureVerdict")->tone(), Tone::DueSoon);
}

void TstSignatureWidgets::detailsSayWhatWasAltered()
{
    const auto check = m_reader->checkSignatures(m_office->file(u"sửa.pdf"_qs, alteredFile()), {}, {}).result();
    QVERIFY(check);
    SignaturesDialog dialog(u"sửa.pdf"_qs, *check);
    dialog.show();
    QCOMPARE(child<QLabel>(&dialog, "signatures.who")->text(), u"Nguyễn Văn Ký"_qs);
    QVERIFY(child<QLabel>(&dialog, "signatures.sentence")->text().contains(u"altered"_qs));
    QCOMPARE(child<QLabel>(&dialog, "signatures.change")->text(), u"• Page 1: The content was changed"_qs);
    QCOMPARE(child<QLabel>(&dialog, "signatures.change")->textFormat(), Qt::PlainText);
}

void TstSignatureWidgets::leaderReadsTheVerdict()
{
    GlanceLine glance(*m_office->as(u"giamdoc"_qs));
    glance.showDocument(m_office->letter(u"Xin ý kiến"_qs));
    const auto check = m_reader->checkSignatures(m_office->file(u"sửa.pdf"_qs, alteredFile()), {}, {}).result();
    QVERIFY(check);
    glance.setChecked(*check);
    QVERIFY(child<Button>(&glance, "glance.signatures")->text().contains(u"altered"_qs));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
}

void TstSignatureWidgets::theFilesOfADocumentAreChecked()
{
    auto clerk = m_office->as(u"vanthu"_qs);
    incoming::RegisterRequest request;
    request.paths = {m_office->file(u"sửa.pdf"_qs, alteredFile())};
    request.secrecy = u"none"_qs;
    request.fields.subject = u"Công văn có chữ ký"_qs;
    request.fields.agency = u"UBND xã A"_qs;
    const auto registered = incoming::registerIncoming(*clerk, request).result();
    QVERIFY(registered);
    FileView view(*clerk, m_reader.get());
    view.resize(700, 600);
    view.show();
    view.setDocument(m_office->document(registered->receipt.subject));
    QTRY_VERIFY(view.signatureLine()->isVisible());
    QCOMPARE(child<Chip>(view.signatureLine(), "signatureVerdict")->tone(), Tone::Overdue);
    view.setDocument(m_office->document(m_office->letter(u"Không ký"_qs)));
    QVERIFY(view.signatureLine()->isHidden());
}

void TstSignatureWidgets::brokenSignatureIsToldBeforeRegistering()
{
    UiSettings settings{QString()};
    IntakePage page(*m_office->as(u"vanthu"_qs), *m_reader, settings);
    page.resize(1170, 690);
    page.show();
    page.desk()->offer({m_office->file(u"sửa.pdf"_qs, alteredFile())}, u"direct"_qs);
    QTRY_VERIFY(child<QWidget>(&page, "secrecy.none")->isVisible());
    press(&page, "secrecy.none");
    auto *banner = child<Banner>(&page, "intake.brokenSignature");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"Nguyễn Văn Ký"_qs));
    QVERIFY(page.actions().action(u"intake.register"_qs));
}

void TstSignatureWidgets::certificatesAreComparedThenTrusted()
{
    TrustSection section(*m_office->as(u"quantri"_qs));
    section.resize(900, 600);
    section.show();
    auto *found = child<QTableWidget>(&section, "trust.found");
    auto *trusted = child<QTableWidget>(&section, "trust.trusted");
    auto *trust = child<Button>(&section, "trust.trust");
    QVERIFY(!found->isVisible());
    section.readFile(m_office->file(u"gốc.cer"_qs, root().certificate()));
    QTRY_VERIFY(found->isVisible());
    QCOMPARE(found->rowCount(), 1);
    const QByteArray digest = QCryptographicHash::hash(root().certificate(), QCryptographicHash::Sha256);
    QCOMPARE(found->item(0, 3)->text(), SignatureWords::fingerprint(digest));
    QVERIFY(!trust->isEnabled()); // nothing is trusted that nobody has ticked
    found->item(0, 0)->setCheckState(Qt::Checked);
    QVERIFY(trust->isEnabled());
    press(&section, "trust.trust");
    QTRY_COMPARE(trusted->rowCount(), 1);
    QVERIFY(!found->isVisible());
    QCOMPARE(trusted->item(0, 0)->text(), u"Cơ quan chứng thực"_qs);
    trusted->selectRow(0);
    press(&section, "trust.distrust");
    QTRY_COMPARE(trusted->rowCount(), 0);
}

void TstSignatureWidgets::fileWithoutCertificates()
{
    TrustSection section(*m_office->as(u"quantri"_qs));
    section.show();
    section.readFile(m_office->file(u"thư.cer"_qs, "không phải chứng thư"));
    QTRY_VERIFY(child<Banner>(&section, "admin.banner")->isVisible());
    QVERIFY(!child<QTableWidget>(&section, "trust.found")->isVisible());
}

QTEST_MAIN(TstSignatureWidgets)
#include "tst_signaturewidgets.moc"
