// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/unsent.h"
#include "app/office/officerules.h"
#include "db/types/lists.h"
#include "tests/support/testoffice.h"
#include "tests/ui/desk.h"
#include "ui/incoming/actionrow.h"
#include "ui/incoming/documentspage.h"
#include "ui/incoming/leaderpage.h"
#include "ui/models/directorywatch.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/uisettings.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/inputmethod.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace congso;
using namespace congso::testing;

class TstDocumentPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void clerkSubmits();
    void leaderInstructsHeadAssignsOfficerReports();
    void focusGoesBackToTheList();
    void refusalKeepsWhatWasTyped();
    void opinionSurvivesThePage();
    void composedTextIsSent();
    void paperPlaceIsRecordedAndShown();
    void undoTakesItBack();
    void actedOnGoesToTheNext();
    void othersWorkOpensNothing();
    void correctedFieldByField();
    void escapeGoesStepByStep();
    void tableAndListAreTheSame();
    void hostileSubjectIsPlainText();
    void leaderGoesThroughThePile();
    void menuHoldsWhatIsPossible();
    void everyControlHasAName();
    void tablesAreGood();

private:
    SubjectId submitted(const QString &subject) { return testing::submitted(*m_office, subject); }
    SubjectId withUnit(const QString &subject, const QString &unit) { return testing::withUnit(*m_office, subject, unit); }
    std::unique_ptr<TestOffice> m_office;
};

/// What cannot be done now makes the menu no longer, and can still be asked why.
void TstDocumentPane::menuHoldsWhatIsPossible()
{
    ActionRow row;
    QAction possible(QStringLiteral("Sao văn bản…"));
    QAction impossible(QStringLiteral("Tiếp nhận…"));
    impossible.setEnabled(false);
    row.setActions(nullptr, {}, {&impossible, &possible});
    auto *menu = child<QMenu>(&row, "moreMenu");
    auto *others = child<QMenu>(&row, "impossibleMenu");
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().first(), &possible);
    QCOMPARE(menu->actions().last(), others->menuAction());
    QCOMPARE(others->actions(), QList<QAction *>{&impossible});
    impossible.setEnabled(true);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions(), (QList<QAction *>{&impossible, &possible}));
}

void TstDocumentPane::clerkSubmits()
{
    const SubjectId id = m_office->letter(QStringLiteral("Cử công chức"));
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToSubmit);
    QTRY_COMPARE(clerk.subject(), QStringLiteral("Cử công chức"));
    QTRY_VERIFY(clerk.may("incoming.submitted"));
    QCOMPARE(clerk.filled(), QStringList{QStringLiteral("incoming.submittedButton")});
    clerk.trigger("incoming.submitted");
    QVERIFY(clerk.panel()->isVisible());
    QCOMPARE(clerk.filled(), QStringList{QStringLiteral("panelDo")});
    auto *people = child<QListWidget>(&clerk.page, "act.to");
    QVERIFY(people->count() >= 2);
    people->item(0)->setCheckState(Qt::Checked);
    clerk.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).state, DocumentState::Submitted);
    QTRY_VERIFY2(clerk.message.contains(QStringLiteral("Cử công chức")), qPrintable(clerk.message)); // its sender gave it no number
    QTRY_VERIFY(!clerk.panel()->isVisible());
    QCOMPARE(m_office->document(id).submittedTo, QList<PersonId>{m_office->person(QStringLiteral("giamdoc"))});
}

void TstDocumentPane::leaderInstructsHeadAssignsOfficerReports()
{
    const SubjectId id = submitted(QStringLiteral("Cử công chức"));
    Desk leader(*m_office, QStringLiteral("giamdoc"));
    leader.open(Box::ToInstruct);
    QTRY_VERIFY(leader.may("incoming.instructed"));
    QTRY_COMPARE(leader.subject(), QStringLiteral("Cử công chức"));
    leader.trigger("incoming.instructed");
    child<QPlainTextEdit>(&leader.page, "assign.text")->setPlainText(QStringLiteral("Tham mưu trả lời"));
    name(&leader.page, "assignee.0", QStringLiteral("ccvc"));
    fill(&leader.page, "due.0", QStringLiteral("4"));
    QTRY_VERIFY(child<QWidget>(&leader.page, "panelDo")->width() > 0);
    press(&leader.page, "panelDo");
    QTRY_COMPARE(m_office->document(id).state, DocumentState::Assigned);
    const Assignment unit = m_office->document(id).assignments.first();
    QCOMPARE(unit.unit, m_office->unit(QStringLiteral("CCVC")));
    QCOMPARE(unit.due, QDate(2026, 3, 13)); // Monday 9 March + 4 working days

    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("incoming.assigned"));
    head.trigger("incoming.assigned");
    name(&head.page, "assignee.0", QStringLiteral("hoa"));
    fill(&head.page, "due.0", QStringLiteral("12/3"));
    head.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).assignments.size(), 2);
    QCOMPARE(m_office->document(id).assignments.last().person, m_office->person(QStringLiteral("cvhoa")));

    Desk officer(*m_office, QStringLiteral("cvhoa"));
    officer.open(Box::ToProcess);
    QTRY_VERIFY(officer.may("incoming.received"));
    officer.trigger("incoming.received"); // nothing to ask: done at once
    QTRY_COMPARE(m_office->document(id).assignments.last().state, AssignmentState::Doing);
    officer.open(Box::Processing);
    QTRY_VERIFY(officer.may("incoming.result_reported"));
    officer.trigger("incoming.result_reported");
    child<QPlainTextEdit>(&officer.page, "act.text")->setPlainText(QStringLiteral("Đã dự thảo công văn"));
    officer.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).assignments.last().state, AssignmentState::Answered);
    QVERIFY(!officer.message.isEmpty());
}

/// Else the arrow keys would move nothing until the next click.
void TstDocumentPane::focusGoesBackToTheList()
{
    m_office->letter(QStringLiteral("Thư sau"));
    m_office->letter(QStringLiteral("Thư trước"));
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToSubmit);
    QTRY_VERIFY(clerk.may("incoming.submitted"));
    clerk.page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(clerk.page.window()));
    auto *list = child<QListView>(&clerk.page, "documentList");
    list->setFocus();
    clerk.trigger("incoming.submitted");
    QTRY_VERIFY(clerk.panel()->isAncestorOf(QApplication::focusWidget()));
    child<QListWidget>(&clerk.page, "act.to")->item(0)->setCheckState(Qt::Checked);
    clerk.trigger("list.send");
    QTRY_VERIFY(!clerk.panel()->isVisible());
    QVERIFY(list->hasFocus());
}

void TstDocumentPane::refusalKeepsWhatWasTyped()
{
    const SubjectId id = withUnit(QStringLiteral("Trả lại"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("incoming.returned"));
    head.trigger("incoming.returned");
    auto *reason = child<QPlainTextEdit>(&head.page, "act.reason");
    reason->setPlainText(QStringLiteral("ngắn"));
    head.trigger("list.send");
    auto *banner = head.panel()->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!banner->sentence().isEmpty());
    QCOMPARE(reason->toPlainText(), QStringLiteral("ngắn"));
    QCOMPARE(m_office->document(id).assignments.first().state, AssignmentState::Waiting);
    reason->setPlainText(QStringLiteral("Không thuộc chức năng của phòng"));
    head.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).assignments.first().state, AssignmentState::Returned);
}

void TstDocumentPane::opinionSurvivesThePage()
{
    const SubjectId id = withUnit(QStringLiteral("Xin ý kiến"), QStringLiteral("CCVC"));
    const QString words = QStringLiteral("Đề nghị làm rõ <b>số liệu</b>\nđoạn hai");
    {
        Desk head(*m_office, QStringLiteral("truongccvc"));
        head.open(Box::ToProcess);
        QTRY_VERIFY(head.may("incoming.opined"));
        child<QPlainTextEdit>(&head.page, "opinionText")->setPlainText(words);
        head.page.aboutToLeave();
        QTRY_COMPARE(incoming::unsent(*m_office->as(QStringLiteral("truongccvc")), id, QStringLiteral("opinion")).result().value(), words);
    }
    Desk again(*m_office, QStringLiteral("truongccvc"));
    again.open(Box::ToProcess);
    QTRY_COMPARE(child<QPlainTextEdit>(&again.page, "opinionText")->toPlainText(), words);
    QTRY_VERIFY(again.may("incoming.opined"));
    again.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).remarks.last().text, words);
    QTRY_VERIFY(child<QPlainTextEdit>(&again.page, "opinionText")->toPlainText().isEmpty());
    QTRY_VERIFY(incoming::unsent(*m_office->as(QStringLiteral("truongccvc")), id, QStringLiteral("opinion")).result().value().isEmpty());
}

void TstDocumentPane::composedTextIsSent()
{
    const SubjectId id = withUnit(QStringLiteral("Gõ dở"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("incoming.opined"));
    auto *text = child<QPlainTextEdit>(&head.page, "opinionText");
    text->setFocus();
    text->setPlainText(QStringLiteral("Nhất "));
    text->moveCursor(QTextCursor::End);
    compose(text, QStringLiteral("trí"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_office->document(id).remarks.last().text, QStringLiteral("Nhất trí"));
}

void TstDocumentPane::paperPlaceIsRecordedAndShown()
{
    m_office->letter(QStringLiteral("Cử công chức"));
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToSubmit);
    QTRY_VERIFY(clerk.may("incoming.placed"));
    auto *paper = child<QLabel>(&clerk.page, "slip.paper");
    QVERIFY(paper->isHidden());
    clerk.trigger("incoming.placed");
    fill(&clerk.page, "act.box", QStringLiteral("12"));
    fill(&clerk.page, "act.sheet", QStringLiteral("15-17"));
    clerk.trigger("list.send");
    QTRY_VERIFY(!paper->isHidden());
    QVERIFY2(paper->text().contains(QStringLiteral("12")) && paper->text().contains(QStringLiteral("15-17")), qPrintable(paper->text()));
}

void TstDocumentPane::undoTakesItBack()
{
    const SubjectId id = withUnit(QStringLiteral("Nhận nhầm"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("incoming.received"));
    head.trigger("incoming.received");
    QTRY_VERIFY(head.undo);
    QCOMPARE(m_office->document(id).assignments.first().state, AssignmentState::Doing);
    head.undo();
    QTRY_COMPARE(m_office->document(id).assignments.first().state, AssignmentState::Waiting);
}

void TstDocumentPane::actedOnGoesToTheNext()
{
    withUnit(QStringLiteral("Văn bản một"), QStringLiteral("CCVC"));
    withUnit(QStringLiteral("Văn bản hai"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("incoming.received"));
    const QString first = head.subject();
    head.trigger("incoming.received");
    QTRY_VERIFY(head.subject() != first);
    QTRY_COMPARE(child<QListView>(&head.page, "documentList")->model()->rowCount(), 1);
}

void TstDocumentPane::othersWorkOpensNothing()
{
    const SubjectId id = withUnit(QStringLiteral("Văn bản một"), QStringLiteral("CCVC"));
    withUnit(QStringLiteral("Văn bản hai"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("incoming.received"));
    head.page.restoreState({{QStringLiteral("box"), QStringLiteral("to_process")}, {QStringLiteral("document"), id.toString()}});
    QTRY_COMPARE(head.subject(), QStringLiteral("Văn bản một"));
    const Assignment part = m_office->document(id).assignments.first();
    m_office->does(QStringLiteral("giamdoc"), "incoming.recalled", id,
                   {{"assignment", part.id.toString()}, {"reason", "Giao lại cho đơn vị khác"}});
    QTRY_COMPARE(child<QListView>(&head.page, "documentList")->model()->rowCount(), 1);
    QVERIFY(head.subject() != QStringLiteral("Văn bản hai"));
}

void TstDocumentPane::correctedFieldByField()
{
    IncomingFields fields;
    fields.codeNumber = QStringLiteral("21");
    fields.codeNotation = QStringLiteral("UBND");
    const SubjectId id = m_office->letter(QStringLiteral("Sai chính tả"), fields);
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToSubmit);
    QTRY_VERIFY(clerk.may("incoming.corrected"));
    QTRY_COMPARE(clerk.subject(), QStringLiteral("Sai chính tả"));
    clerk.trigger("incoming.corrected");
    fill(&clerk.page, "correct.code_number", QStringLiteral("214"));
    child<QPlainTextEdit>(&clerk.page, "act.reason")->setPlainText(QStringLiteral("Nhập nhầm số văn bản"));
    clerk.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).fields.codeNumber, QStringLiteral("214"));
    QCOMPARE(m_office->document(id).fields.subject, QStringLiteral("Sai chính tả"));
    QTRY_COMPARE(child<ElidedLabel>(&clerk.page, "documentCode")->text(), QStringLiteral("214/UBND"));
}

void TstDocumentPane::escapeGoesStepByStep()
{
    m_office->letter(QStringLiteral("Một văn bản"));
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.window.resize(600, 600); // narrow: the document takes the list's place
    clerk.open(Box::ToSubmit);
    QTRY_VERIFY(clerk.may("incoming.submitted"));
    auto *list = child<QListView>(&clerk.page, "documentList");
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    clerk.trigger("incoming.submitted");
    QVERIFY(clerk.panel()->isVisible());
    QVERIFY(clerk.page.stepBack());
    QVERIFY(!clerk.panel()->isVisible());
    QVERIFY(clerk.page.stepBack());
    QVERIFY(list->isVisible());
    QVERIFY(!clerk.page.stepBack());
}

void TstDocumentPane::tableAndListAreTheSame()
{
    m_office->letter(QStringLiteral("Một"));
    m_office->letter(QStringLiteral("Hai"));
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToSubmit);
    auto *list = child<QListView>(&clerk.page, "documentList");
    auto *table = child<QTableView>(&clerk.page, "documentTable");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    clerk.page.focusFirst();
    QTRY_VERIFY(!clerk.subject().isEmpty());
    const QString before = clerk.subject();
    clerk.trigger("list.next");
    QTRY_VERIFY(clerk.subject() != before);
    clerk.trigger("list.table");
    QVERIFY(table->isVisible() && !list->isVisible());
    QCOMPARE(table->currentIndex().row(), list->currentIndex().row());
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    fill(&clerk.page, "listFilter", QStringLiteral("hai"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(clerk.subject(), QStringLiteral("Một")); // typing opens nothing
    QTest::keyClick(child<QWidget>(&clerk.page, "listFilter"), Qt::Key_Down);
    QTRY_COMPARE(clerk.subject(), QStringLiteral("Hai"));
    QVERIFY(clerk.page.stepBack()); // Escape takes the filter away
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TstDocumentPane::hostileSubjectIsPlainText()
{
    const QString markup = QStringLiteral("<b>Đậm</b> & <img src=x>");
    withUnit(markup, QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_COMPARE(head.subject(), markup);
    head.trigger("document.tab2");
    head.trigger("document.tab4");
    QTRY_VERIFY(child<QListView>(&head.page, "history")->model()->rowCount() > 0);
    for (const QLabel *label : head.page.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull(), qPrintable(label->text()));
}

void TstDocumentPane::leaderGoesThroughThePile()
{
    submitted(QStringLiteral("Văn bản một"));
    submitted(QStringLiteral("Văn bản hai"));
    Desk leader(*m_office, QStringLiteral("giamdoc"));
    QWidget window;
    LeaderPage page(IncomingParts{*m_office->as(QStringLiteral("giamdoc")), leader.directory, m_office->store().rules(), &leader.reader, leader.settings});
    Desk::place(window, page, {1366, 700});
    page.entered();
    auto *place = child<ElidedLabel>(&page, "leaderPlace");
    auto *subject = child<ElidedLabel>(&page, "documentSubject");
    QTRY_VERIFY(place->text().contains(QStringLiteral("1 / 2")));
    QTRY_VERIFY(child<QWidget>(&page, "actionPanel")->isVisible());
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("proposal")));
    const QString first = subject->text();
    name(&page, "assignee.0", QStringLiteral("cchc"));
    page.actions().action(QStringLiteral("list.send"))->trigger();
    QTRY_VERIFY(place->text().contains(QStringLiteral("1 / 1")));
    QTRY_VERIFY(subject->text() != first);
    QTRY_VERIFY(child<QWidget>(&page, "actionPanel")->isVisible());
    QVERIFY(child<QLineEdit>(&page, "assignee.0")->text().isEmpty());
}

void TstDocumentPane::everyControlHasAName()
{
    withUnit(QStringLiteral("Tên gọi"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("incoming.assigned"));
    for (const char *action : {"incoming.assigned", "incoming.returned", "incoming.extension_requested", "incoming.forwarded",
                               "incoming.result_reported", "incoming.progressed", "incoming.suspended", "incoming.completed"}) {
        head.trigger(action);
        QTRY_VERIFY2(head.panel()->isVisible(), action);
        const QStringList nameless = namelessControls(&head.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(QLatin1String(action) + u": " + nameless.join(u", ")));
        press(&head.page, "panelCancel");
    }
}

void TstDocumentPane::tablesAreGood()
{
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    QWidget window;
    Actions everywhere(&window);
    everywhere.add(windowActions());
    QCOMPARE(clerk.page.actions().problems(&everywhere), QStringList());
    LeaderPage page(IncomingParts{*m_office->as(QStringLiteral("vanthu")), clerk.directory, m_office->store().rules(), &clerk.reader, clerk.settings});
    QCOMPARE(page.actions().problems(&everywhere), QStringList());
}

QTEST_MAIN(TstDocumentPane)
#include "tst_documentpane.moc"
