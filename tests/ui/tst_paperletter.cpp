// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "app/incoming/staging.h"
#include "app/print/pdffile.h"
#include "app/print/qrcode.h"
#include "app/print/slippdf.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/registrationform.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"

#include <QDialog>
#include <QPainter>
#include <QThreadPool>

using namespace congso;
using namespace congso::testing;

namespace {

/// Draws every page of every file as the picture it was given.
class DrawingReader final : public FileReader
{
public:
    QFuture<Result<Reading>> read(const QString &, const ReadOptions &) override { return QtFuture::makeReadyFuture(Result<Reading>(plainText())); }
    QFuture<Result<QImage>> renderPage(const QString &, int, double, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<QImage>(picture));
    }

    QImage picture;
};

QImage slipOf(const SubjectId &document)
{
    QImage sheet(1654, 2339, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    drawQrCode(painter, QRectF(1400, 300, 160, 160), slipMark(document));
    return sheet;
}

}

/// Letters that come on paper: their number at once, their scan later.
class TstPaperLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init();
    void cleanup();
    void numberFirstThenTheScan();
    void typedPaperFormWaits();
    void twinTakesNoSecondNumber();
    void proposalGoesWithTheLetter();
    void signedSlipFindsItsDocument();
    void tablesAreGood();

private:
    LetterModel &model() { return *m_page->desk()->model(); }
    void stage(const QString &path);
    void fillForm(const QString &code, const QString &subject);
    void trigger(const char *action) { congso::testing::trigger(*m_page, action); }
    QList<DocumentRow> box(Box which);

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<DrawingReader> m_reader;
    std::unique_ptr<IntakePage> m_page;
};

void TstPaperLetter::init()
{
    m_office = std::make_unique<TestOffice>();
    m_settings = std::make_unique<UiSettings>(QString());
    m_reader = std::make_unique<DrawingReader>();
    m_page = std::make_unique<IntakePage>(*m_office->as(QStringLiteral("vanthu")), *m_reader, *m_settings);
    m_page->resize(1170, 690);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TstPaperLetter::cleanup()
{
    m_page.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    m_reader.reset();
    m_settings.reset();
    m_office.reset();
}

void TstPaperLetter::stage(const QString &path)
{
    m_page->desk()->offer({path}, QStringLiteral("direct"));
    press(m_page.get(), "secrecy.none");
    QTRY_COMPARE(model().letters().size(), 1);
    QTRY_VERIFY(model().letters().first().state == StagedState::Ready || model().letters().first().state == StagedState::Failed);
}

void TstPaperLetter::fillForm(const QString &code, const QString &subject)
{
    fill(m_page.get(), "form.code", code);
    fill(m_page.get(), "form.issued", QStringLiteral("06/03/2026"));
    fill(m_page.get(), "form.agency", QString::fromUtf8("UBND xã Sông Thao"));
    child<QPlainTextEdit>(m_page.get(), "form.subject")->setPlainText(subject);
}

QList<DocumentRow> TstPaperLetter::box(Box which)
{
    ListQuery query;
    query.box = which;
    return incoming::firstPage(*m_office->as(QStringLiteral("vanthu")), query, 20).result()->rows;
}

void TstPaperLetter::numberFirstThenTheScan()
{
    trigger("intake.paper");
    auto *form = m_page->findChild<RegistrationForm *>();
    QVERIFY(form->paper() && form->isVisible());
    if (const QString folder = qEnvironmentVariable("CONGSO_LOOK"); !folder.isEmpty())
        m_page->grab().save(folder + QStringLiteral("/paper.png"));
    fillForm(QStringLiteral("214/UBND"), QStringLiteral("Cử công chức"));
    QTRY_COMPARE(form->values().value(formkey::number), QStringLiteral("1"));
    trigger("intake.register");
    QTRY_COMPARE(box(Box::Unscanned).size(), 1);
    QTRY_COMPARE(form->values().value(formkey::number), QStringLiteral("2")); // the next of the pile
    QVERIFY(form->paper());
    QVERIFY(m_page->stepBack());
    stage(m_office->file(QStringLiteral("0001_ban quet.txt"), "bản quét"));
    QTRY_VERIFY(m_page->actions().action(QStringLiteral("intake.attach"))->isEnabled());
    trigger("intake.attach");
    auto *dialog = child<QDialog>(m_page.get(), "scanDialog");
    QCOMPARE(child<QLineEdit>(dialog, "scan.number")->text(), QStringLiteral("1"));
    press(dialog, "scan.save");
    QTRY_COMPARE(box(Box::Unscanned).size(), 0);
    QTRY_COMPARE(model().letters().size(), 0);
    const IncomingDocument document = m_office->document(box(Box::Book).first().id);
    QCOMPARE(document.files.size(), 1);
    QCOMPARE(document.files.first().name, QStringLiteral("0001_ban quet.txt"));
    QCOMPARE(document.files.first().role, QStringLiteral("main"));
}

void TstPaperLetter::typedPaperFormWaits()
{
    trigger("intake.paper");
    fillForm(QStringLiteral("214/UBND"), QStringLiteral("Đang gõ dở"));
    QVERIFY(m_page->stepBack());
    stage(m_office->file(QStringLiteral("thu.txt"), "một lá thư"));
    trigger("intake.paper");
    QTRY_COMPARE(m_page->findChild<RegistrationForm *>()->values().value(formkey::subject), QStringLiteral("Đang gõ dở"));
}

void TstPaperLetter::twinTakesNoSecondNumber()
{
    IncomingFields fields;
    fields.codeNumber = QStringLiteral("214");
    fields.codeNotation = QStringLiteral("UBND");
    fields.issued = QDate(2026, 3, 6);
    fields.agency = QString::fromUtf8("UBND xã Sông Thao");
    const SubjectId id = m_office->letter(QStringLiteral("Đến qua mạng"), fields);
    trigger("intake.paper");
    fillForm(QStringLiteral("214/UBND"), QStringLiteral("Đến qua mạng"));
    auto *banner = child<Banner>(m_page.get(), "intake.duplicates");
    QTRY_VERIFY(banner->isVisible());
    auto *twin = m_page->findChild<QAction *>(QStringLiteral("intake.twin"));
    QVERIFY2(twin->text().contains(QStringLiteral("1/2026")), qPrintable(twin->text()));
    twin->trigger();
    QTRY_VERIFY(m_office->document(id).paperReceived.isValid());
    QCOMPARE(box(Box::Book).size(), 1);
    QTRY_VERIFY(!m_page->findChild<RegistrationForm *>()->paper());
}

void TstPaperLetter::proposalGoesWithTheLetter()
{
    auto *form = m_page->findChild<RegistrationForm *>();
    trigger("intake.paper");
    fillForm(QStringLiteral("215/UBND"), QStringLiteral("Khẩn"));
    auto *urgency = child<QComboBox>(m_page.get(), "form.urgency");
    urgency->setCurrentIndex(urgency->findData(QStringLiteral("urgent")));
    auto *leader = child<QComboBox>(m_page.get(), "form.to");
    QTRY_VERIFY(leader->count() > 1);
    leader->setCurrentIndex(leader->findData(m_office->person(QStringLiteral("giamdoc")).toString()));
    auto *lead = child<QLineEdit>(m_page.get(), "assignee.0");
    lead->setText(directory::directory(*m_office->as(QStringLiteral("vanthu"))).result()->unit(m_office->unit(QStringLiteral("CCVC")))->name);
    Q_EMIT lead->textEdited(lead->text());
    Q_EMIT lead->editingFinished();
    child<QAbstractButton>(m_page.get(), "form.alert")->setChecked(true);
    QVERIFY(!form->values().value(formkey::parts).isEmpty());
    trigger("intake.submit");
    QTRY_VERIFY(box(Box::Book).size() == 1 && m_office->document(box(Box::Book).first().id).state == DocumentState::Submitted);
    const SubjectId id = box(Box::Book).first().id;
    QVERIFY(m_office->document(id).proposed);
    QVERIFY(m_office->document(id).proposed->assignments.first().unit == m_office->unit(QStringLiteral("CCVC")));
    QTRY_VERIFY(!m_office->document(id).assignments.isEmpty()); // told at once
}

void TstPaperLetter::signedSlipFindsItsDocument()
{
    const SubjectId id = m_office->letter(QStringLiteral("Đã có phiếu"));
    m_reader->picture = slipOf(id);
    stage(m_office->file(QStringLiteral("phieu.txt"), "phiếu đã ký"));
    auto *attach = m_page->findChild<QAction *>(QStringLiteral("intake.attachSlip"));
    auto *notice = child<Banner>(m_page.get(), "intake.notice");
    QTRY_VERIFY(notice->isVisible());
    attach->trigger();
    QTRY_VERIFY2(!notice->isVisible(), qPrintable(notice->sentence()));
    QTRY_COMPARE(m_office->document(id).files.size(), 2);
    QCOMPARE(m_office->document(id).files.last().role, QStringLiteral("attachment"));
    QCOMPARE(m_office->document(id).files.last().name, QStringLiteral("phieu.txt"));
    QTRY_COMPARE(model().letters().size(), 0);
}

void TstPaperLetter::tablesAreGood()
{
    trigger("intake.paper");
    QCOMPARE(m_page->actions().problems().join(u';'), QString());
    QCOMPARE(namelessControls(m_page.get()).join(u';'), QString());
}

QTEST_MAIN(TstPaperLetter)
#include "tst_paperletter.moc"
