// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/workingday.h"
#include "tests/ui/desk.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/incoming/leaderpage.h"
#include "ui/incoming/reminders.h"
#include "ui/incoming/savedlists.h"
#include "ui/incoming/severaldialog.h"
#include "ui/models/boxcounts.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/rowroles.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QSettings>

using namespace congso;
using namespace congso::testing;

/// What leader, officer and clerk do in the window besides registering and assigning.
class TstWorkingDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void leaderAgreesWithOneKey();
    void editedProposalIsToldApart();
    void severalAgreedAtOnce();
    void clerkEntersForTheLeader();
    void contestedWithAReason();
    void whoGoesToTheMeeting();
    void waitsForAnother();
    void questionAskedReadAnswered();
    void linkedByNumber();
    void ownMarkIsOwn();
    void keptLists();
    void copies();
    void filedTogether();
    void quietHours_data();
    void quietHours();
    void noticesSayNoContent();
    void draftsComeBack_data();
    void draftsComeBack();

private:
    SubjectId proposed(const QString &subject, const QString &unit = QStringLiteral("CCVC"));
    SubjectId invitation(const QString &subject, QTime start);
    static void showTab(Desk &desk, const char *tab) { desk.trigger(tab); }
    static QString said(QWidget *page)
    {
        QStringList all;
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all << label->text();
        return all.join(u'\n');
    }
    std::unique_ptr<TestOffice> m_office;
};

SubjectId TstWorkingDay::proposed(const QString &subject, const QString &unit)
{
    const SubjectId id = m_office->letter(subject);
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", id,
                   {{"to", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}},
                    {"wording", QStringLiteral("Tham mưu trả lời")},
                    {"proposal", QJsonArray{m_office->part("lead", unit, QDate(2026, 3, 20))}}});
    return id;
}

SubjectId TstWorkingDay::invitation(const QString &subject, QTime start)
{
    IncomingFields fields;
    fields.kind = QStringLiteral("GM");
    fields.meeting = {QDate(2026, 3, 18), start, {}, QStringLiteral("Hội trường A"), {}};
    const SubjectId id = m_office->letter(subject, fields);
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", id, {{"to", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}});
    return id;
}

void TstWorkingDay::leaderAgreesWithOneKey()
{
    const SubjectId ids[] = {proposed(QStringLiteral("Một")), proposed(QStringLiteral("Hai"))};
    Desk leader(*m_office, QStringLiteral("giamdoc"));
    QWidget window;
    LeaderPage page(IncomingParts{*m_office->as(QStringLiteral("giamdoc")), leader.directory, m_office->store().rules(), &leader.reader, leader.settings});
    Desk::place(window, page, {1366, 700});
    page.entered();
    QTRY_VERIFY(child<QWidget>(&page, "actionPanel")->isVisible());
    QTRY_COMPARE(child<QPlainTextEdit>(&page, "assign.text")->toPlainText(), QStringLiteral("Tham mưu trả lời"));
    const QString first = child<ElidedLabel>(&page, "documentSubject")->text();
    // One key agrees and brings the next.
    QTest::keyClick(child<QPlainTextEdit>(&page, "assign.text"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(child<ElidedLabel>(&page, "documentSubject")->text() != first);
    int assigned = 0;
    for (const SubjectId &id : ids)
        assigned += m_office->document(id).state == DocumentState::Assigned ? 1 : 0;
    QCOMPARE(assigned, 1);
    QTRY_VERIFY(child<QWidget>(&page, "actionPanel")->isVisible());
    QTest::keyClick(child<QPlainTextEdit>(&page, "assign.text"), Qt::Key_Return, Qt::ControlModifier);
    for (const SubjectId &id : ids) {
        QTRY_COMPARE(m_office->document(id).state, DocumentState::Assigned);
        QCOMPARE(m_office->document(id).assignments.first().unit, m_office->unit(QStringLiteral("CCVC")));
        QCOMPARE(m_office->document(id).assignments.first().due, QDate(2026, 3, 20));
        const QList<Event> events = incoming::history(*m_office->as(QStringLiteral("vanthu")), id).result().value();
        QVERIFY(events.last().payload.contains("unchanged"));
    }
}

void TstWorkingDay::editedProposalIsToldApart()
{
    const SubjectId id = proposed(QStringLiteral("Một"));
    Desk leader(*m_office, QStringLiteral("giamdoc"));
    leader.open(Box::ToInstruct);
    QTRY_VERIFY(leader.may("incoming.instructed"));
    leader.trigger("incoming.instructed");
    auto *text = child<QPlainTextEdit>(&leader.page, "assign.text");
    QCOMPARE(text->toPlainText(), QStringLiteral("Tham mưu trả lời"));
    text->setPlainText(QStringLiteral("Tham mưu trả lời trước thứ Năm"));
    leader.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).state, DocumentState::Assigned);
    const QList<Event> events = incoming::history(*m_office->as(QStringLiteral("vanthu")), id).result().value();
    QVERIFY(events.last().payload.contains("edited"));
}

void TstWorkingDay::severalAgreedAtOnce()
{
    const SubjectId ids[] = {proposed(QStringLiteral("Một")), proposed(QStringLiteral("Hai")), submitted(*m_office, QStringLiteral("Không đề xuất"))};
    Desk leader(*m_office, QStringLiteral("giamdoc"));
    leader.open(Box::ToInstruct);
    auto *list = child<QListView>(&leader.page, "documentList");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    list->selectAll();
    leader.trigger("list.agree");
    auto *dialog = leader.page.findChild<SeveralDialog *>();
    QSignalSpy ready(dialog, &SeveralDialog::ready);
    QVERIFY(ready.wait(20'000));
    // Somebody submits one of them anew meanwhile: that is not what was seen.
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", ids[1],
                   {{"to", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}},
                    {"proposal", QJsonArray{m_office->part("lead", QStringLiteral("CCHC"))}}});
    press(dialog, "several.save");
    QTRY_COMPARE(m_office->document(ids[0]).state, DocumentState::Assigned);
    auto *refused = child<QListWidget>(dialog, "several.refused");
    QTRY_COMPARE(refused->count(), 2);
    QCOMPARE(m_office->document(ids[1]).state, DocumentState::Submitted);
    QCOMPARE(m_office->document(ids[2]).state, DocumentState::Submitted);
}

void TstWorkingDay::clerkEntersForTheLeader()
{
    const SubjectId id = proposed(QStringLiteral("Bút phê trên giấy"));
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::InProgress);
    QTRY_COMPARE(clerk.subject(), QStringLiteral("Bút phê trên giấy"));
    QTRY_VERIFY(clerk.page.actions().action(QStringLiteral("document.enter"))->isVisible());
    clerk.trigger("document.enter");
    QVERIFY(clerk.panel()->isVisible());
    QVERIFY(namelessControls(clerk.panel()).isEmpty());
    QVERIFY(!child<QLineEdit>(&clerk.page, "enter.who")->text().isEmpty());
    clerk.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).state, DocumentState::Assigned);
    QTRY_VERIFY(!clerk.panel()->isVisible());
    const QList<EnteredAct> entered = m_office->document(id).entered;
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().principal, m_office->person(QStringLiteral("giamdoc")));
    QCOMPARE(entered.first().actor, m_office->person(QStringLiteral("vanthu")));
    QCOMPARE(entered.first().state, EnteredAct::State::Unconfirmed);
    auto *slip = child<QWidget>(&clerk.page, "slip");
    QTRY_VERIFY(slip->findChild<QWidget *>(QStringLiteral("slip.entered")));

    Desk leader(*m_office, QStringLiteral("giamdoc"));
    leader.open(Box::ToConfirm);
    QTRY_VERIFY(leader.may("incoming.confirmed"));
    leader.trigger("incoming.confirmed");
    QTRY_COMPARE(m_office->document(id).entered.first().state, EnteredAct::State::Confirmed);
}

void TstWorkingDay::contestedWithAReason()
{
    const SubjectId id = proposed(QStringLiteral("Nhập nhầm"));
    const auto clerk = m_office->as(QStringLiteral("vanthu"));
    QVERIFY(clerk->perform(incoming::entering(*clerk, m_office->person(QStringLiteral("giamdoc")), "incoming.instructed", id, {{"agree", true}})).result());
    Desk leader(*m_office, QStringLiteral("giamdoc"));
    leader.open(Box::ToConfirm);
    QTRY_VERIFY(leader.may("incoming.contested"));
    leader.trigger("incoming.contested");
    child<QPlainTextEdit>(&leader.page, "act.reason")->setPlainText(QStringLiteral("Tôi giao cho Phòng CCHC"));
    leader.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).entered.first().state, EnteredAct::State::Contested);
    QCOMPARE(m_office->document(id).entered.first().reason, QStringLiteral("Tôi giao cho Phòng CCHC"));
}

void TstWorkingDay::whoGoesToTheMeeting()
{
    const SubjectId before = invitation(QStringLiteral("Họp trước"), {14, 30});
    m_office->does(QStringLiteral("giamdoc"), "incoming.attendance_assigned", before, {{"people", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}});
    const SubjectId id = invitation(QStringLiteral("Họp giao ban"), {14, 0});
    Desk leader(*m_office, QStringLiteral("giamdoc"));
    leader.open(Box::ToInstruct);
    QTRY_VERIFY(leader.may("incoming.attendance_assigned"));
    auto *list = child<QListView>(&leader.page, "documentList");
    const auto chips = list->model()->index(0, 0).data(RowChips).value<QList<ChipText>>();
    QVERIFY(std::any_of(chips.begin(), chips.end(), [](const ChipText &chip) { return chip.text.contains(QStringLiteral("14:00 18/3")); }));
    leader.trigger("incoming.attendance_assigned");
    auto *people = child<QListWidget>(&leader.page, "act.people");
    auto *clash = child<QLabel>(&leader.page, "attend.clashes");
    QVERIFY(!clash->isVisible());
    for (int row = 0; row < people->count(); ++row) {
        if (people->item(row)->data(Qt::UserRole).toString() == m_office->person(QStringLiteral("giamdoc")).toString())
            people->item(row)->setCheckState(Qt::Checked);
    }
    QTRY_VERIFY(clash->isVisible());
    QVERIFY(clash->text().contains(QStringLiteral("14:30")));
    leader.trigger("list.send"); // told, not forbidden
    QTRY_COMPARE(m_office->document(id).attendance.size(), 1);
}

void TstWorkingDay::waitsForAnother()
{
    const SubjectId id = withUnit(*m_office, QStringLiteral("Chờ xã"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("incoming.waiting_started"));
    head.trigger("incoming.waiting_started");
    fill(&head.page, "act.waiting_on", QStringLiteral("UBND xã Sông Thao"));
    fill(&head.page, "act.wake_on", QStringLiteral("18/03/2026"));
    head.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).assignments.first().waitingUntil, QDate(2026, 3, 18));
    head.open(Box::WaitingOthers);
    QTRY_COMPARE(head.subject(), QStringLiteral("Chờ xã"));
    QTRY_VERIFY(child<QLabel>(&head.page, "slip.where")->text().contains(QStringLiteral("UBND xã Sông Thao")));
    QTRY_VERIFY(head.may("incoming.waiting_ended"));
}

void TstWorkingDay::questionAskedReadAnswered()
{
    const SubjectId id = withUnit(*m_office, QStringLiteral("Hỏi nhau"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("incoming.question_asked"));
    head.trigger("incoming.question_asked");
    child<AssigneeEdit>(&head.page, "act.person")->setAssignee({{}, m_office->person(QStringLiteral("cvlan"))});
    child<QPlainTextEdit>(&head.page, "act.text")->setPlainText(QStringLiteral("Số liệu quý I có chưa?"));
    head.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).questions.size(), 1);

    Desk asked(*m_office, QStringLiteral("cvlan"));
    asked.open(Box::ToAnswer);
    QTRY_VERIFY(asked.may("incoming.question_answered"));
    asked.trigger("incoming.question_answered");
    QCOMPARE(child<QLabel>(&asked.page, "act.asked")->text(), QStringLiteral("Số liệu quý I có chưa?"));
    child<QPlainTextEdit>(&asked.page, "act.text")->setPlainText(QStringLiteral("Đã có, gửi kèm"));
    asked.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).questions.first().answer, QStringLiteral("Đã có, gửi kèm"));
    QTRY_VERIFY(said(child<QWidget>(&head.page, "slip")).contains(QStringLiteral("Đã có, gửi kèm")));
}

void TstWorkingDay::linkedByNumber()
{
    IncomingFields numbered;
    numbered.codeNumber = QStringLiteral("214");
    numbered.codeNotation = QStringLiteral("UBND-VHXH");
    m_office->letter(QStringLiteral("Văn bản trước"), numbered);
    const SubjectId later = withUnit(*m_office, QStringLiteral("Văn bản sau"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("vanthu"));
    head.page.restoreState({{QStringLiteral("box"), QString(boxText(Box::InProgress))}, {QStringLiteral("document"), later.toString()}});
    QTRY_COMPARE(head.subject(), QStringLiteral("Văn bản sau"));
    QTRY_VERIFY(head.may("incoming.linked"));
    head.trigger("incoming.linked");
    QVERIFY(!child<QWidget>(&head.page, "panelDo")->isEnabled());
    fill(&head.page, "link.number", QStringLiteral("214/ubnd-vhxh"));
    QTRY_VERIFY(child<QWidget>(&head.page, "panelDo")->isEnabled());
    QVERIFY(child<QLabel>(&head.page, "link.which")->text().contains(QStringLiteral("Văn bản trước")));
    head.trigger("list.send");
    QTRY_VERIFY(!head.panel()->isVisible());
    head.trigger("document.tab3");
    auto *related = child<QListView>(&head.page, "relatedList");
    QTRY_COMPARE(related->model()->rowCount(), 1);
    QVERIFY(related->model()->index(0, 0).data(RowCode).toString().contains(QStringLiteral("214/UBND-VHXH")));
    QSignalSpy wanted(&head.page, &Page::pageRequested);
    Q_EMIT related->activated(related->model()->index(0, 0));
    QCOMPARE(wanted.size(), 1);
    // And back.
    QTRY_VERIFY(head.may("incoming.unlinked"));
    head.trigger("incoming.unlinked");
    QTRY_VERIFY(child<QWidget>(&head.page, "panelDo")->isEnabled());
    child<QPlainTextEdit>(&head.page, "act.reason")->setPlainText(QStringLiteral("Nối nhầm văn bản"));
    head.trigger("list.send");
    QTRY_COMPARE(related->model()->rowCount(), 0);
}

void TstWorkingDay::ownMarkIsOwn()
{
    withUnit(*m_office, QStringLiteral("Nhớ gọi lại"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("document.mark"));
    QTRY_COMPARE(head.subject(), QStringLiteral("Nhớ gọi lại"));
    head.trigger("document.mark");
    QTRY_VERIFY(child<QWidget>(&head.page, "panelDo")->isEnabled());
    child<QComboBox>(&head.page, "mark.flag")->setCurrentIndex(2);
    child<QPlainTextEdit>(&head.page, "mark.note")->setPlainText(QStringLiteral("gọi chị Lan"));
    head.trigger("list.send");
    QTRY_VERIFY(!head.panel()->isVisible());
    QTRY_VERIFY(child<ElidedLabel>(&head.page, "ownMark")->text().contains(QStringLiteral("gọi chị Lan")));
    auto *list = child<QListView>(&head.page, "documentList");
    QTRY_VERIFY(list->model()->index(0, 0).data(RowMarks).toStringList().contains(QStringLiteral("flag")));
    Desk leader(*m_office, QStringLiteral("giamdoc"));
    leader.open(Box::InProgress);
    QTRY_COMPARE(leader.subject(), QStringLiteral("Nhớ gọi lại"));
    QVERIFY(!child<QWidget>(&leader.page, "ownMark")->isVisible());
}

void TstWorkingDay::keptLists()
{
    withUnit(*m_office, QStringLiteral("Đất đai xã A"), QStringLiteral("CCVC"));
    withUnit(*m_office, QStringLiteral("Cử công chức"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    auto *list = child<QListView>(&head.page, "documentList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    fill(&head.page, "listFilter", QStringLiteral("dat dai"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    head.page.findChild<SavedLists *>()->save(QStringLiteral("Đất đai"));
    auto *kept = head.page.findChild<QMenu *>(QStringLiteral("keptLists"));
    QTRY_COMPARE(kept->actions().size(), 1);
    fill(&head.page, "listFilter", {});
    QTRY_COMPARE(list->model()->rowCount(), 2);
    kept->actions().first()->trigger();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    head.page.findChild<QMenu *>(QStringLiteral("removeLists"))->actions().first()->trigger();
    QTRY_VERIFY(!kept->isEnabled());
}

void TstWorkingDay::copies()
{
    IncomingFields fields;
    fields.codeNumber = QStringLiteral("214");
    fields.codeNotation = QStringLiteral("UBND-VHXH");
    fields.kind = QStringLiteral("CV");
    m_office->letter(QStringLiteral("Cử công chức"), fields);
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToSubmit);
    QTRY_COMPARE(clerk.subject(), QStringLiteral("Cử công chức"));
    clerk.trigger("document.cite");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Công văn số 214/UBND-VHXH")));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("về việc cử công chức")));
    clerk.trigger("document.remind");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("214/UBND-VHXH")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("công chức")));
}

void TstWorkingDay::filedTogether()
{
    const SubjectId ids[] = {withUnit(*m_office, QStringLiteral("Một"), QStringLiteral("CCVC")), withUnit(*m_office, QStringLiteral("Hai"), QStringLiteral("CCVC"))};
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    auto *list = child<QListView>(&head.page, "documentList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->selectAll();
    head.trigger("list.away");
    auto *dialog = head.page.findChild<SeveralDialog *>();
    QSignalSpy ready(dialog, &SeveralDialog::ready);
    QVERIFY(ready.wait(20'000));
    QVERIFY(child<QPlainTextEdit>(dialog, "several.text")->toPlainText().size() >= 10);
    press(dialog, "several.save");
    for (const SubjectId &id : ids)
        QTRY_COMPARE(m_office->document(id).state, DocumentState::Completed);
}

void TstWorkingDay::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("now");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("evening") << QTime(18, 0) << QTime(7, 0) << QTime(23, 0) << true;
    QTest::newRow("early") << QTime(18, 0) << QTime(7, 0) << QTime(6, 59) << true;
    QTest::newRow("day") << QTime(18, 0) << QTime(7, 0) << QTime(7, 0) << false;
    QTest::newRow("noon") << QTime(11, 30) << QTime(13, 30) << QTime(12, 0) << true;
    QTest::newRow("after noon") << QTime(11, 30) << QTime(13, 30) << QTime(13, 30) << false;
    QTest::newRow("never") << QTime(8, 0) << QTime(8, 0) << QTime(8, 0) << false;
}

void TstWorkingDay::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, now);
    QTEST((QuietHours{from, to}).covers(now), "quiet");
}

void TstWorkingDay::noticesSayNoContent()
{
    withUnit(*m_office, QStringLiteral("Điều không ai được thấy"), QStringLiteral("CCVC"), QDate(2026, 3, 10));
    m_office->clock().set(QDate(2026, 3, 12));
    QSettings settings(m_office->scratch(QStringLiteral("ui.ini")), QSettings::IniFormat);
    BoxCounts counts(*m_office->as(QStringLiteral("truongccvc")));
    QTime now(20, 0);
    Reminders reminders(*m_office->as(QStringLiteral("truongccvc")), counts, settings, [&now] { return now; });
    QSignalSpy noticed(&reminders, &Reminders::noticed);
    QTRY_COMPARE(counts.count(Box::Overdue), 1);
    QCOMPARE(noticed.size(), 0); // in the evening nobody is told
    QCOMPARE(reminders.list().first(), std::pair(Box::Overdue, 1));
    now = QTime(9, 0);
    Q_EMIT counts.changed();
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(!noticed.first().at(1).toString().contains(QStringLiteral("không ai")));
    Q_EMIT counts.changed();
    QCoreApplication::processEvents();
    QCOMPARE(noticed.size(), 1); // once
}

void TstWorkingDay::draftsComeBack_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("words") << QByteArray("incoming.question_asked") << QByteArray("act.text") << QStringLiteral("Câu hỏi viết dở");
    QTest::newRow("half a name") << QByteArray("incoming.question_asked") << QByteArray("act.person") << QStringLiteral("Trần Thị Ch");
    QTest::newRow("half a deadline") << QByteArray("incoming.extension_requested") << QByteArray("act.due") << QStringLiteral("20/");
    QTest::newRow("half an assignee") << QByteArray("incoming.assigned") << QByteArray("assignee.0") << QStringLiteral("Lan hay Ho");
}

void TstWorkingDay::draftsComeBack()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    withUnit(*m_office, QStringLiteral("Dở dang"), QStringLiteral("CCVC"));
    const auto textOf = [](QWidget *editor) {
        auto *line = qobject_cast<QLineEdit *>(editor) ? qobject_cast<QLineEdit *>(editor) : editor->findChild<QLineEdit *>();
        return line ? line->text() : qobject_cast<QPlainTextEdit *>(editor)->toPlainText();
    };
    {
        Desk head(*m_office, QStringLiteral("truongccvc"));
        head.open(Box::ToProcess);
        QTRY_VERIFY(head.may(action));
        head.trigger(action);
        auto *editor = child<QWidget>(&head.page, field.constData());
        QWidget *line = qobject_cast<QLineEdit *>(editor) ? editor : editor->findChild<QLineEdit *>();
        types(line ? line : editor, typed);
        head.page.aboutToLeave();
    }
    Desk again(*m_office, QStringLiteral("truongccvc"));
    again.open(Box::ToProcess);
    QTRY_VERIFY(again.may(action));
    again.trigger(action);
    QTRY_COMPARE(textOf(child<QWidget>(&again.page, field.constData())), typed);
}

QTEST_MAIN(TstWorkingDay)
#include "tst_workingday.moc"
