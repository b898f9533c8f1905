// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/letterpdf.h"
#include "app/incoming/document.h"
#include "app/incoming/staging.h"
#include "app/incoming/unsent.h"
#include "app/office/storeengine.h"
#include "db/store/localqueries.h"
#include "tests/support/testoffice.h"
#include "tests/support/linkedpc.h"
#include "tests/ui/pagetest.h"
#include "tests/ui/shell/gallery.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/registrationform.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/uisettings.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/tabbar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QThreadPool>

using namespace congso;
using namespace congso::testing;

class TstIntakePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init();
    void cleanup();
    void askedBeforeAnythingIsStored();
    void secretIsRefusedAndLeavesNothing_data();
    void secretIsRefusedAndLeavesNothing();
    void oneLetterOrALetterAFile_data();
    void oneLetterOrALetterAFile();
    void clickBesideTheLettersKeepsTheMark_data();
    void clickBesideTheLettersKeepsTheMark();
    void pastedFilesAreAskedFor();
    void registeredByKeysAndTheNextIsThere();
    void composedTextIsCommitted();
    void refusedRegistrationLosesNothing();
    void registeredAndSubmitted();
    void submittedBeforeItHasANumber();
    void refusedFilesStayInSight();
    void refusedFilesShowNothingOfALetter();
    void joinedSplitAndReordered();
    void letterWithTheSameFileIsNamed();
    void duplicateIsTold();
    void nearlyTheSameTextIsTold();
    void secretFoundInTheFormIsDiscarded();
    void watchedFolder();
    void leftBehindIsRead();
    void boxesAreThereWithThePages();
    void pagesOfAnOfficeLetter_data();
    void pagesOfAnOfficeLetter();
    void wordsWherePagesAreNone();
    void tablesAreGood();

private:
    IntakeDesk &desk() { return *m_page->desk(); }
    LetterModel &model() { return *m_page->desk()->model(); }
    void stage(const QStringList &paths);
    void fillForm(const QString &code, const QString &subject);
    void trigger(const char *action) { congso::testing::trigger(*m_page, action); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<FakeReader> m_reader;
    std::unique_ptr<IntakePage> m_page;
};

void TstIntakePage::init()
{
    m_office = std::make_unique<TestOffice>();
    m_settings = std::make_unique<UiSettings>(QString());
    m_reader = std::make_unique<FakeReader>();
    m_page = std::make_unique<IntakePage>(*m_office->as(QStringLiteral("vanthu")), *m_reader, *m_settings);
    m_page->resize(1170, 690);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TstIntakePage::cleanup()
{
    m_page.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    m_reader.reset();
    m_settings.reset();
    m_office.reset();
}

void TstIntakePage::stage(const QStringList &paths)
{
    const int before = model().rowCount();
    desk().offer(paths, QStringLiteral("direct"));
    press(m_page.get(), "secrecy.none");
    QTRY_VERIFY(model().rowCount() > before);
    QTRY_VERIFY(std::all_of(model().letters().begin(), model().letters().end(), [](const StagedLetter &letter) {
        return letter.state == StagedState::Ready || letter.state == StagedState::Failed;
    }));
}

void TstIntakePage::fillForm(const QString &code, const QString &subject)
{
    fill(m_page.get(), "form.code", code);
    fill(m_page.get(), "form.issued", QStringLiteral("06/03/2026"));
    fill(m_page.get(), "form.agency", QString::fromUtf8("UBND xã Sông Thao"));
    child<QPlainTextEdit>(m_page.get(), "form.subject")->setPlainText(subject);
}

void TstIntakePage::askedBeforeAnythingIsStored()
{
    auto *question = child<QWidget>(m_page.get(), "secrecyQuestion");
    QVERIFY(question->isHidden());
    const QString file = m_office->file(QStringLiteral("thu.txt"), "một lá thư");
    Q_EMIT child<DropZone>(m_page.get(), "intake.drop")->filesDropped({file});
    QVERIFY(question->isVisible());
    QVERIFY(child<QWidget>(m_page.get(), "secrecy.none")->hasFocus());
    press(m_page.get(), "secrecy.later");
    QVERIFY(question->isHidden());
    QSignalSpy reloaded(&desk(), &IntakeDesk::reloaded);
    desk().reload();
    QTRY_VERIFY(!reloaded.isEmpty());
    QCOMPARE(model().rowCount(), 0);
    QCOMPARE(m_reader->reads.load(), 0);
    QVERIFY(QFile::exists(file));
}

void TstIntakePage::secretIsRefusedAndLeavesNothing_data()
{
    QTest::addColumn<QString>("degree");
    for (const char *degree : {"mat", "toi_mat", "tuyet_mat"})
        QTest::newRow(degree) << degree;
}

void TstIntakePage::secretIsRefusedAndLeavesNothing()
{
    QFETCH(QString, degree);
    const QString file = m_office->file(QStringLiteral("mat.txt"), "không được giữ");
    desk().offer({file}, QStringLiteral("direct"));
    auto *choice = m_page->findChild<QAction *>(QStringLiteral("secrecy.") + degree);
    QVERIFY(choice);
    choice->trigger();
    auto *notice = child<Banner>(m_page.get(), "intake.notice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(!notice->sentence().isEmpty());
    QCOMPARE(model().rowCount(), 0);
    QCOMPARE(m_reader->reads.load(), 0);
}

void TstIntakePage::oneLetterOrALetterAFile_data()
{
    QTest::addColumn<bool>("separate");
    QTest::addColumn<int>("letters");
    QTest::newRow("one letter") << false << 1;
    QTest::newRow("a letter a file") << true << 3;
}

void TstIntakePage::oneLetterOrALetterAFile()
{
    QFETCH(bool, separate);
    QFETCH(int, letters);
    QStringList files;
    for (const char *name : {"a.txt", "b.txt", "c.txt"})
        files << m_office->file(QLatin1String(name), QByteArray("tệp ") + name);
    desk().offer(files, QStringLiteral("direct"));
    QVERIFY(child<QWidget>(m_page.get(), "secrecy.separate")->isVisible());
    if (separate)
        press(m_page.get(), "secrecy.separate");
    press(m_page.get(), "secrecy.none");
    QTRY_COMPARE(model().rowCount(), letters);
    QTRY_COMPARE(model().letters().first().files.size(), separate ? 1 : 3);
}

void TstIntakePage::clickBesideTheLettersKeepsTheMark_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<int>("marked");
    QTest::addColumn<int>("left");
    QTest::newRow("one") << Qt::LeftButton << 1 << 1;
    QTest::newRow("of two the one looked at") << Qt::LeftButton << 2 << 1;
    QTest::newRow("for the menu") << Qt::RightButton << 1 << 1;
}

void TstIntakePage::clickBesideTheLettersKeepsTheMark()
{
    QFETCH(Qt::MouseButton, button);
    QFETCH(int, marked);
    QFETCH(int, left);
    stage({m_office->file(QStringLiteral("một.txt"), "một")});
    stage({m_office->file(QStringLiteral("hai.txt"), "hai")});
    auto *list = child<QListView>(m_page.get(), "intake.letters");
    if (marked == 2)
        list->selectAll();
    QCOMPARE(list->selectionModel()->selectedRows().size(), marked);
    const QModelIndex current = list->currentIndex();
    const QPoint beside(20, list->viewport()->height() - 3);
    QVERIFY(!list->indexAt(beside).isValid());
    QTest::mouseClick(list->viewport(), button, Qt::NoModifier, beside);
    QCOMPARE(list->currentIndex(), current);
    QCOMPARE(list->selectionModel()->selectedRows().size(), left);
    QVERIFY(list->selectionModel()->isSelected(current));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(list->currentIndex().row(), 0); // and rows are chosen as ever
}

void TstIntakePage::pastedFilesAreAskedFor()
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_office->file(QStringLiteral("dan.txt"), "dán"))});
    QApplication::clipboard()->setMimeData(data);
    trigger("intake.paste");
    QVERIFY(child<QWidget>(m_page.get(), "secrecyQuestion")->isVisible());
    QCOMPARE(desk().pending().paths.size(), 1);
}

void TstIntakePage::registeredByKeysAndTheNextIsThere()
{
    stage({m_office->file(QStringLiteral("mot.txt"), "một")});
    stage({m_office->file(QStringLiteral("hai.txt"), "hai")});
    auto *list = child<QListView>(m_page.get(), "intake.letters");
    list->setCurrentIndex(model().index(0));
    const qint64 second = model().idAt(1);
    fillForm(QStringLiteral("214/UBND-VHXH"), QString::fromUtf8("Cử công chức tham gia lớp bồi dưỡng"));
    QSignalSpy registered(m_page.get(), &IntakePage::documentRegistered);
    keepPicture(*m_page, QStringLiteral("intake"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(registered.size(), 1);
    const IncomingDocument document = m_office->document(registered.first().first().value<SubjectId>());
    QCOMPARE(document.fields.codeNumber, QStringLiteral("214"));
    QCOMPARE(document.fields.issued, QDate(2026, 3, 6));
    QCOMPARE(document.number->number, 1);
    QTRY_COMPARE(model().rowCount(), 1);
    auto *form = m_page->findChild<RegistrationForm *>();
    QTRY_COMPARE(form->letter(), second);
    QTRY_VERIFY(QApplication::focusWidget() && form->isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE(form->values().value(formkey::number), QStringLiteral("2"));
    QVERIFY(list->selectionModel()->isSelected(model().index(0)));
}

void TstIntakePage::composedTextIsCommitted()
{
    stage({m_office->file(QStringLiteral("mot.txt"), "một")});
    fillForm(QStringLiteral("5/SNV"), QStringLiteral("Trích yếu"));
    auto *signer = child<QLineEdit>(m_page.get(), "form.signer");
    signer->setFocus();
    signer->clear();
    QTest::keyClicks(signer, QStringLiteral("Tran "));
    compose(signer, QString::fromUtf8("Hòa"));
    QSignalSpy registered(m_page.get(), &IntakePage::documentRegistered);
    trigger("intake.register");
    QTRY_COMPARE(registered.size(), 1);
    QCOMPARE(m_office->document(registered.first().first().value<SubjectId>()).fields.signer, QString::fromUtf8("Tran Hòa"));
}

void TstIntakePage::refusedRegistrationLosesNothing()
{
    stage({m_office->file(QStringLiteral("mot.txt"), "một")});
    fillForm(QStringLiteral("214/UBND"), QString());
    auto *form = m_page->findChild<RegistrationForm *>();
    trigger("intake.register");
    QTRY_COMPARE(form->field(formkey::subject)->state(), LabelledField::State::Wrong);
    QCOMPARE(form->values().value(formkey::code), QStringLiteral("214/UBND"));
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(m_page->actions().action(QStringLiteral("intake.register"))->isEnabled());
}

void TstIntakePage::registeredAndSubmitted()
{
    stage({m_office->file(QStringLiteral("mot.txt"), "một")});
    fillForm(QStringLiteral("9/UBND"), QStringLiteral("Họp giao ban"));
    auto *leader = child<QComboBox>(m_page.get(), "form.to");
    leader->setCurrentIndex(0);
    trigger("intake.submit");
    auto *form = m_page->findChild<RegistrationForm *>();
    QCOMPARE(form->field(formkey::leader)->state(), LabelledField::State::Wrong);
    const int director = leader->findData(m_office->person(QStringLiteral("giamdoc")).toString());
    leader->setCurrentIndex(director);
    child<QPlainTextEdit>(m_page.get(), "form.text")->setPlainText(QString::fromUtf8("Kính trình đồng chí Giám đốc"));
    QSignalSpy registered(m_page.get(), &IntakePage::documentRegistered);
    trigger("intake.register"); // registered only, it would lose what is proposed
    trigger("intake.submit");
    QTRY_COMPARE(registered.size(), 1);
    const SubjectId id = registered.first().first().value<SubjectId>();
    QTRY_COMPARE(m_office->document(id).state, DocumentState::Submitted);
    QCOMPARE(m_office->document(id).submittedTo, QList<PersonId>{m_office->person(QStringLiteral("giamdoc"))});
}

/// On a linked PC the server numbers it, later.
void TstIntakePage::submittedBeforeItHasANumber()
{
    LinkedPc pc(*m_office, QStringLiteral("vanthu"));
    m_page = std::make_unique<IntakePage>(pc.office(), *m_reader, *m_settings);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    stage({m_office->file(QStringLiteral("mot.txt"), "một")});
    fillForm(QStringLiteral("9/UBND"), QStringLiteral("Họp giao ban"));
    auto *leader = child<QComboBox>(m_page.get(), "form.to");
    leader->setCurrentIndex(leader->findData(m_office->person(QStringLiteral("giamdoc")).toString()));
    QSignalSpy said(m_page.get(), &IntakePage::messageShown);
    trigger("intake.submit");
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), QStringLiteral("Registered and submitted; the number follows."));
    m_page.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
}

void TstIntakePage::refusedFilesStayInSight()
{
    const QString empty = m_office->file(QStringLiteral("rong.txt"), {});
    desk().offer({empty}, QStringLiteral("direct"));
    press(m_page.get(), "secrecy.none");
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(model().index(0).data(LetterModel::FailedRole).toBool());
    child<QListView>(m_page.get(), "intake.letters")->setCurrentIndex(model().index(0));
    QVERIFY(m_page->actions().action(QStringLiteral("intake.retry"))->isEnabled());
    trigger("intake.retry");
    QCOMPARE(desk().pending().paths, QStringList{empty});
    QCOMPARE(model().rowCount(), 0);
}

void TstIntakePage::refusedFilesShowNothingOfALetter()
{
    stage({m_office->file(QStringLiteral("mot.txt"), "một")});
    fillForm(QStringLiteral("77/STC"), QStringLiteral("Báo cáo"));
    stage({m_office->file(QStringLiteral("mot-nua.txt"), "một")});
    auto *banner = child<Banner>(m_page.get(), "intake.duplicates");
    QTRY_VERIFY(banner->isVisible());
    desk().offer({m_office->file(QStringLiteral("rong.txt"), {})}, QStringLiteral("direct"));
    press(m_page.get(), "secrecy.none");
    QTRY_COMPARE(model().rowCount(), 3);
    const qint64 typed = m_page->saveState().value(QStringLiteral("letter")).toLongLong();
    child<QListView>(m_page.get(), "intake.letters")->setCurrentIndex(model().index(2));
    QVERIFY(banner->isHidden());
    QVERIFY(child<QLineEdit>(m_page.get(), "form.code")->text().isEmpty());
    m_page->restoreState({{QStringLiteral("letter"), typed}});
    QTRY_COMPARE(child<QLineEdit>(m_page.get(), "form.code")->text(), QStringLiteral("77/STC"));
}

void TstIntakePage::letterWithTheSameFileIsNamed()
{
    desk().offer({m_office->file(QStringLiteral("cong-van.txt"), "công văn"), m_office->file(QStringLiteral("phu-luc.txt"), "phụ lục")}, QStringLiteral("direct"));
    press(m_page.get(), "secrecy.none");
    QTRY_COMPARE(model().rowCount(), 1);
    stage({m_office->file(QStringLiteral("gui-rieng.txt"), "phụ lục")});
    const QList<StagedLetter> letters = model().letters();
    const auto sent = std::find_if(letters.begin(), letters.end(), [](const StagedLetter &one) { return one.files.size() == 1; });
    m_page->restoreState({{QStringLiteral("letter"), sent->id}});
    auto *banner = child<Banner>(m_page.get(), "intake.duplicates");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->sentence().contains(QStringLiteral("cong-van.txt")), qPrintable(banner->sentence()));
}

void TstIntakePage::joinedSplitAndReordered()
{
    QAbstractItemModelTester tester(&model());
    stage({m_office->file(QString(60, u'a') + QStringLiteral(".txt"), "a")});
    stage({m_office->file(QString(60, u'b') + QStringLiteral(".txt"), "b")});
    auto *list = child<QListView>(m_page.get(), "intake.letters");
    list->setCurrentIndex(model().index(0));
    QVERIFY(!m_page->actions().action(QStringLiteral("intake.join"))->isEnabled());
    list->selectAll();
    trigger("intake.join");
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_COMPARE(model().letters().first().files.size(), 2);
    auto *tabs = child<FlatTabBar>(m_page.get(), "intake.files");
    QTRY_VERIFY(tabs->isVisible());
    QCOMPARE(tabs->shownText(0), model().letters().first().files.first().name); // cut, where there is no room
    tabs->setCurrentIndex(1);
    const QString second = model().letters().first().files.at(1).name;
    trigger("intake.main");
    QTRY_COMPARE(model().letters().first().files.first().name, second);
    trigger("intake.split");
    QTRY_COMPARE(model().rowCount(), 2);
}

void TstIntakePage::duplicateIsTold()
{
    IncomingFields fields;
    fields.codeNumber = QStringLiteral("77");
    fields.codeNotation = QStringLiteral("STC");
    fields.agency = QString::fromUtf8("UBND xã Sông Thao");
    fields.issued = QDate(2026, 3, 6);
    m_office->letter(QStringLiteral("Lần đầu"), fields);
    stage({m_office->file(QStringLiteral("lai.txt"), "gửi lại")});
    auto *banner = child<Banner>(m_page.get(), "intake.duplicates");
    QVERIFY(banner->isHidden());
    fillForm(QStringLiteral("77/STC"), QStringLiteral("Lần hai"));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(QStringLiteral("1/2026")));
}

void TstIntakePage::nearlyTheSameTextIsTold()
{
    PageText page;
    page.text = QString::fromUtf8("Đề nghị các đơn vị cử cán bộ tham gia lớp tập huấn phòng cháy chữa cháy tại hội trường lớn của tỉnh vào sáng thứ hai tuần sau đúng giờ");
    m_reader->answer->pages = {page};
    stage({m_office->file(QStringLiteral("quet-1.txt"), "một")});
    auto *banner = child<Banner>(m_page.get(), "intake.duplicates");
    stage({m_office->file(QStringLiteral("quet-2.txt"), "hai")});
    child<QListView>(m_page.get(), "intake.letters")->setCurrentIndex(model().index(1));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->sentence().contains(QStringLiteral("quet-1.txt")), qPrintable(banner->sentence()));
    // Registered, it is told of the document.
    child<QListView>(m_page.get(), "intake.letters")->setCurrentIndex(model().index(0));
    fillForm(QStringLiteral("78/STC"), QStringLiteral("Tập huấn"));
    trigger("intake.register");
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_VERIFY(banner->isVisible() && banner->sentence().contains(QStringLiteral("1/2026")));
}

void TstIntakePage::secretFoundInTheFormIsDiscarded()
{
    stage({m_office->file(QStringLiteral("mat.txt"), "lộ ra khi đọc")});
    auto *secrecy = child<QComboBox>(m_page.get(), "form.secrecy");
    secrecy->setCurrentIndex(1);
    auto *notice = child<Banner>(m_page.get(), "intake.notice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(!m_page->actions().action(QStringLiteral("intake.register"))->isEnabled());
    secrecy->setCurrentIndex(0);
    QVERIFY(notice->isHidden());
    secrecy->setCurrentIndex(2);
    child<QPlainTextEdit>(m_page.get(), "form.note")->setPlainText(QString::fromUtf8("không được để lại"));
    const qint64 letter = model().idAt(0);
    const QList<QAbstractButton *> buttons = notice->findChildren<QAbstractButton *>();
    const auto discard = std::find_if(buttons.begin(), buttons.end(), [](QAbstractButton *b) { return !b->text().isEmpty() && b->isVisible(); });
    QVERIFY(discard != buttons.end());
    (*discard)->click();
    QTRY_COMPARE(model().rowCount(), 0);
    auto left = incoming::unsent(*m_office->as(QStringLiteral("vanthu")), {}, QStringLiteral("register:%1").arg(letter));
    left.waitForFinished();
    QVERIFY(left.result()->isEmpty());
}

void TstIntakePage::watchedFolder()
{
    QTemporaryDir dir;
    WatchFolder *watch = m_page->watchFolder();
    watch->setInterval(20);
    watch->setFolder(dir.path());
    QFile half(dir.filePath(QStringLiteral("scan.txt.part")));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("chưa xong");
    half.close();
    QFile file(dir.filePath(QStringLiteral("scan.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("đã quét");
    file.close();
    QTRY_COMPARE(desk().pending().paths, QStringList{file.fileName()});
    QCOMPARE(desk().pending().origin, QStringLiteral("watch"));
    QCOMPARE(m_reader->reads.load(), 0);
    press(m_page.get(), "secrecy.none");
    QTRY_VERIFY(QFile::exists(dir.filePath(QString::fromUtf8("Đã nhận/scan.txt"))));
    QVERIFY(!QFile::exists(file.fileName()));
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(half.exists());
}

/// The program ended while it read a letter: the next one takes it up without anybody's asking.
void TstIntakePage::leftBehindIsRead()
{
    m_page.reset();
    const auto clerk = m_office->as(QStringLiteral("vanthu"));
    const auto staged = incoming::stage(*clerk, {{m_office->file(QStringLiteral("thu.txt"), "một lá thư")}, QStringLiteral("none"), QStringLiteral("direct"), false}).result();
    QVERIFY(staged);
    QVERIFY(m_office->store().engine().own<std::monostate>([this, id = staged->first().id](Connection &connection) -> congso::Outcome {
        localqueries::setReading(connection, id, m_office->clock().now());
        return success();
    }).result());
    m_office->clock().advance(5 * 60'000);
    m_page = std::make_unique<IntakePage>(*clerk, *m_reader, *m_settings);
    m_page->show();
    QTRY_COMPARE_WITH_TIMEOUT(model().letters().value(0).state, StagedState::Ready, 20'000);
}

void TstIntakePage::tablesAreGood()
{
    QWidget window;
    Actions others(&window);
    others.add(windowActions());
    QCOMPARE(m_page->actions().problems(&others).join(u';'), QString());
    stage({m_office->file(QStringLiteral("a.txt"), "a")});
    QCOMPARE(namelessControls(m_page.get()).join(u';'), QString());
}

/// What was read is framed as soon as the pages are there, which is after the form has been filled in.
void TstIntakePage::boxesAreThereWithThePages()
{
    LetterContent content;
    content.agency = QString::fromUtf8("UBND tỉnh");
    content.subject = QString::fromUtf8("Cấp vốn");
    content.paragraphs = {QString::fromUtf8("Không có gì.")};
    PageText page;
    page.size = {595, 842};
    page.source = TextSource::Layer;
    const auto line = [&page](int left, int top, const char *text) {
        const QStringList words = QString::fromUtf8(text).split(u' ');
        for (const QString &word : words) {
            page.words << PageWord{word, QRectF(left, top, int(word.size()) * 6, 12), 12};
            left += int(word.size()) * 6 + 4;
        }
        page.text += QString::fromUtf8(text) + u'\n';
    };
    line(80, 60, "UBND TỈNH");
    line(330, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    line(350, 76, "Độc lập - Tự do - Hạnh phúc");
    line(80, 95, "Số: 12/UBND-VP");
    line(330, 95, "Phú Thượng, ngày 05 tháng 3 năm 2026");
    Reading reading;
    reading.type = QStringLiteral("pdf");
    reading.pageCount = 1;
    reading.safeToRender = true;
    reading.pages = {page};
    m_reader->answer = reading;
    stage({m_office->file(QStringLiteral("thu.pdf"), letterPdf(content)->pdf)});
    auto *pages = m_page->findChild<PdfView *>();
    QTRY_VERIFY_WITH_TIMEOUT(pages->isOpen(), 20'000);
    QCOMPARE(child<QLineEdit>(m_page.get(), "form.code")->text(), QStringLiteral("12/UBND-VP"));
    const auto framed = [pages] {
        const QImage shown = pages->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int green = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                const QRgb colour = shown.pixel(x, y);
                green += qGreen(colour) > qRed(colour) + 40 && qGreen(colour) > qBlue(colour) + 30;
            }
        }
        return green > 100;
    };
    QTRY_VERIFY(framed());
}

void TstIntakePage::pagesOfAnOfficeLetter_data()
{
    QTest::addColumn<bool>("converter");
    QTest::newRow("with a converter") << true;
    QTest::newRow("without") << false;
}

/// What a text program wrote is seen beside its form too, or it is said why not.
void TstIntakePage::pagesOfAnOfficeLetter()
{
    QFETCH(const bool, converter);
    LetterContent content;
    content.agency = QString::fromUtf8("UBND tỉnh");
    content.subject = QString::fromUtf8("Cấp vốn");
    content.paragraphs = {QString::fromUtf8("Không có gì.")};
    Reading reading;
    reading.type = QStringLiteral("office");
    reading.pageCount = 1;
    reading.safeToRender = true;
    PageText page;
    page.text = content.subject;
    reading.pages = {page};
    m_reader->answer = reading;
    m_reader->made = converter ? m_office->file(QStringLiteral("made.pdf"), letterPdf(content)->pdf) : QString();
    stage({m_office->file(QStringLiteral("cong-van.docx"), "mot")});
    auto *pages = m_page->findChild<PdfView *>();
    QTRY_COMPARE_WITH_TIMEOUT(pages->isOpen(), converter, 20'000);
    const auto said = [pages] {
        QStringList notes{pages->isOpen() ? QString() : pages->sentence()};
        for (const QLabel *label : pages->findChildren<QLabel *>())
            notes << (label->isVisible() ? label->text() : QString());
        return notes.join(u' ');
    };
    QTRY_VERIFY(said().contains(QStringLiteral("LibreOffice")));
    QVERIFY(converter || pages->findChild<QPlainTextEdit *>(QStringLiteral("pdfText"))->toPlainText() == content.subject);
}

/// A message, an old text: there are no pages, but words to look at beside the form.
void TstIntakePage::wordsWherePagesAreNone()
{
    Reading reading;
    reading.type = QStringLiteral("text");
    PageText page;
    page.text = QString::fromUtf8("Kính gửi quý cơ quan");
    reading.pages = {page};
    m_reader->answer = reading;
    stage({m_office->file(QStringLiteral("thu.txt"), "mot")});
    auto *pages = m_page->findChild<PdfView *>();
    auto *words = pages->findChild<QPlainTextEdit *>(QStringLiteral("pdfText"));
    QTRY_VERIFY(words->isVisible());
    QCOMPARE(words->toPlainText(), page.text);
    QVERIFY(words->isReadOnly());
    pages->showSentence(QStringLiteral("x"));
    QVERIFY(words->isHidden());
}

QTEST_MAIN(TstIntakePage)
#include "tst_intakepage.moc"
