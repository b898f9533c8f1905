// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/routing.h"
#include "app/incoming/unsent.h"
#include "tests/ui/desk.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/models/rowwords.h"
#include "ui/workday/dayendpage.h"
#include "ui/workday/meetingspage.h"
#include "ui/workday/routingpage.h"
#include "ui/workday/ruledialog.h"

#include <QListView>
#include <QTableWidget>

using namespace congso;
using namespace congso::testing;

namespace {

void look(QWidget &window, const char *name)
{
    if (const QString folder = qEnvironmentVariable("CONGSO_LOOK"); !folder.isEmpty())
        window.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
}

/// Groups of a list in their order, without how many are in each.
QStringList groups(const QAbstractItemModel *model)
{
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString group = model->index(row, 0).data(RowGroup).toString();
        if (all.isEmpty() || all.last() != group)
            all << group;
    }
    return all;
}

/// An invitation registered by the clerk, and who is sent there by the director.
SubjectId invitation(TestOffice &office, const QString &subject, QTime start, const QStringList &logins)
{
    IncomingFields fields;
    fields.kind = QStringLiteral("GM");
    fields.meeting = {office.as(QStringLiteral("vanthu"))->today(), start, {}, QStringLiteral("Hội trường A"), QStringLiteral("Lê Văn Cần")};
    const SubjectId id = office.letter(subject, fields);
    office.does(QStringLiteral("vanthu"), "incoming.submitted", id, {{"to", QJsonArray{office.person(QStringLiteral("giamdoc")).toString()}}});
    QJsonArray people;
    for (const QString &login : logins)
        people << office.person(login).toString();
    if (!people.isEmpty())
        office.does(QStringLiteral("giamdoc"), "incoming.attendance_assigned", id, {{"people", people}});
    return id;
}

rules::RoutingRule ruleTo(TestOffice &office, const QString &name, const QString &word, const QString &unit)
{
    rules::RoutingRule rule;
    rule.name = name;
    rule.words = {word};
    rule.route.rule = name;
    rule.route.to = {office.person(QStringLiteral("giamdoc"))};
    rule.route.parts = {rules::RoutedPart{AssignmentRole::Lead, office.unit(unit), {}, 5, {}}};
    return rule;
}

}

class TstWorkday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayEndTellsWhatIsLeft();
    void dayEndOpensItsLines();
    void dayEndOfAnotherDay();
    void meetingsByDayWithClashes();
    void meetingIsSavedForTheCalendar();
    void rulesAreTriedBeforeTheyAreKept();
    void changedRulesComeBack();
    void halfARuleComesBack();
    void ruleDialogTakesWhatIsTyped();
    void ruleDialogRefuses_data();
    void ruleDialogRefuses();
    void pagesHaveNamesAndActions();
};

void TstWorkday::dayEndTellsWhatIsLeft()
{
    TestOffice office;
    submitted(office, QStringLiteral("Đã trình"));
    IncomingFields urgent;
    urgent.urgency = QStringLiteral("urgent");
    office.letter(QStringLiteral("Khẩn, chưa trình"), urgent);
    DirectoryWatch directory(*office.as(QStringLiteral("vanthu")));
    DayEndPage page(*office.as(QStringLiteral("vanthu")), directory.calendar());
    page.resize(1100, 680);
    page.show();
    auto *list = child<QListView>(&page, "dayend.list");
    QTRY_VERIFY(list->model()->rowCount() >= 1);
    QCOMPARE(page.summary(), QStringLiteral("2 arrived · 2 registered · 1 submitted · 0 number(s) missing"));
    QCOMPARE(groups(list->model()).first(), QStringLiteral("Registered, not submitted (1)"));
    look(page, "dayend");
    // What is done meanwhile goes away by itself.
    const int before = list->model()->rowCount();
    office.does(QStringLiteral("vanthu"), "incoming.submitted", SubjectId(list->model()->index(0, 0).data(RowFirstOwn).toUuid()),
                {{"to", QJsonArray{office.person(QStringLiteral("giamdoc")).toString()}}});
    QTRY_VERIFY(page.summary().contains(QStringLiteral("2 submitted")));
    QVERIFY(list->model()->rowCount() <= before);
}

void TstWorkday::dayEndOpensItsLines()
{
    TestOffice office;
    const SubjectId id = office.letter(QStringLiteral("Chưa trình"));
    DirectoryWatch directory(*office.as(QStringLiteral("vanthu")));
    DayEndPage page(*office.as(QStringLiteral("vanthu")), directory.calendar());
    page.show();
    auto *list = child<QListView>(&page, "dayend.list");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    SubjectId opened;
    connect(&page, &DayEndPage::documentRequested, this, [&opened](const SubjectId &document) { opened = document; });
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(opened == id);
}

void TstWorkday::dayEndOfAnotherDay()
{
    TestOffice office;
    submitted(office, QStringLiteral("Hôm nay"));
    DirectoryWatch directory(*office.as(QStringLiteral("vanthu")));
    DayEndPage page(*office.as(QStringLiteral("vanthu")), directory.calendar());
    page.show();
    QTRY_VERIFY(page.summary().startsWith(QStringLiteral("1 arrived")));
    const QDate today = office.as(QStringLiteral("vanthu"))->today();
    congso::testing::trigger(page, "dayend.earlier");
    QTRY_VERIFY(page.summary().startsWith(QStringLiteral("0 arrived")));
    QCOMPARE(QDate::fromString(page.saveState().value(QStringLiteral("day")).toString(), Qt::ISODate), directory.calendar().previousWorkingDay(today));
    page.restoreState({});
    QTRY_VERIFY(page.summary().startsWith(QStringLiteral("1 arrived")));
}

void TstWorkday::meetingsByDayWithClashes()
{
    TestOffice office;
    invitation(office, QStringLiteral("Họp giao ban"), QTime(8, 0), {QStringLiteral("cvhoa")});
    invitation(office, QStringLiteral("Họp tổng kết"), QTime(9, 0), {QStringLiteral("cvhoa"), QStringLiteral("cvlan")});
    invitation(office, QStringLiteral("Họp chiều"), QTime(15, 0), {});
    MeetingsPage page(*office.as(QStringLiteral("giamdoc")));
    page.resize(1100, 680);
    page.show();
    auto *list = child<QListView>(&page, "meetings.list");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    const auto chip = [list](int row) {
        const auto chips = list->model()->index(row, 0).data(RowChips).value<QList<ChipText>>();
        return chips.isEmpty() ? QString() : chips.first().text;
    };
    QTRY_VERIFY(chip(0).startsWith(QStringLiteral("clash:")) && chip(1).startsWith(QStringLiteral("clash:")));
    QVERIFY(chip(2).isEmpty());
    QCOMPARE(list->model()->index(0, 0).data(RowCode).toString(), QStringLiteral("08:00"));
    QVERIFY(list->model()->index(2, 0).data(RowSubject).toString().contains(QStringLiteral("nobody is sent yet")));
    look(page, "meetings");
    congso::testing::trigger(page, "meetings.later");
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(!page.actions().action(QStringLiteral("meetings.print"))->isEnabled());
    congso::testing::trigger(page, "meetings.now");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    child<QAbstractButton>(&page, "meetings.mine")->setChecked(true);
    QTRY_COMPARE(list->model()->rowCount(), 0);
}

void TstWorkday::meetingIsSavedForTheCalendar()
{
    TestOffice office;
    invitation(office, QStringLiteral("Họp giao ban"), QTime(8, 0), {QStringLiteral("cvhoa")});
    MeetingsPage page(*office.as(QStringLiteral("giamdoc")));
    page.show();
    QTRY_COMPARE(child<QListView>(&page, "meetings.list")->model()->rowCount(), 1);
    const QString path = office.scratch(QStringLiteral("hop.ics"));
    page.saveCalendar(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("BEGIN:VEVENT"));
    page.saveCalendar(office.scratch(QStringLiteral("missing/hop.ics")));
    QVERIFY(child<QWidget>(&page, "meetings.banner")->isVisible());
}

void TstWorkday::rulesAreTriedBeforeTheyAreKept()
{
    TestOffice office;
    withUnit(office, QStringLiteral("Cử công chức đi học"), QStringLiteral("CCVC"));
    withUnit(office, QStringLiteral("Cử công chức dự thi"), QStringLiteral("CCHC"));
    const auto head = office.as(QStringLiteral("chanhvp"));
    DirectoryWatch directory(*head);
    RoutingPage page(*head, directory);
    page.resize(1170, 690);
    page.show();
    auto *table = child<QTableWidget>(&page, "routing.rules");
    QVERIFY(incoming::setRoutingRules(*head, {ruleTo(office, QStringLiteral("Thi"), QStringLiteral("dự thi"), QStringLiteral("CCHC")),
                                              ruleTo(office, QStringLiteral("Công chức"), QStringLiteral("công chức"), QStringLiteral("CCVC"))}).result());
    QTRY_COMPARE(table->rowCount(), 2);
    table->setCurrentCell(1, 0);
    congso::testing::trigger(page, "routing.up");
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Công chức"));
    congso::testing::trigger(page, "routing.try");
    auto *trials = child<QTableWidget>(&page, "routing.trials");
    QTRY_COMPARE(trials->rowCount(), 1); // the one that went to the other unit
    QCOMPARE(trials->item(0, 1)->text(), QStringLiteral("Cử công chức dự thi"));
    look(page, "routing");
    QCOMPARE(incoming::routingRules(*head).result()->first().name, QStringLiteral("Thi"));
    congso::testing::trigger(page, "routing.save");
    QTRY_VERIFY(!page.actions().action(QStringLiteral("routing.save"))->isEnabled());
    QCOMPARE(incoming::routingRules(*head).result()->first().name, QStringLiteral("Công chức"));
}

void TstWorkday::changedRulesComeBack()
{
    TestOffice office;
    const auto head = office.as(QStringLiteral("chanhvp"));
    QVERIFY(incoming::setRoutingRules(*head, {ruleTo(office, QStringLiteral("Thi"), QStringLiteral("dự thi"), QStringLiteral("CCHC")),
                                              ruleTo(office, QStringLiteral("Công chức"), QStringLiteral("công chức"), QStringLiteral("CCVC"))}).result());
    DirectoryWatch directory(*head);
    const auto kept = [&head] { return incoming::unsent(*head, {}, QStringLiteral("routing")).result().value_or(QString()); };
    {
        RoutingPage page(*head, directory);
        page.show();
        QTRY_COMPARE(child<QTableWidget>(&page, "routing.rules")->rowCount(), 2);
        congso::testing::trigger(page, "routing.down");
        QTRY_VERIFY(!kept().isEmpty());
    }
    RoutingPage again(*head, directory);
    again.show();
    auto *table = child<QTableWidget>(&again, "routing.rules");
    QTRY_COMPARE(table->rowCount(), 2);
    QTRY_COMPARE(table->item(0, 0)->text(), QStringLiteral("Công chức"));
    QVERIFY(child<QWidget>(&again, "routing.banner")->isVisible());
    congso::testing::trigger(again, "routing.discard");
    QTRY_COMPARE(table->item(0, 0)->text(), QStringLiteral("Thi"));
    QTRY_COMPARE(kept(), QString());
    QVERIFY(!again.actions().action(QStringLiteral("routing.save"))->isEnabled());
}

void TstWorkday::halfARuleComesBack()
{
    TestOffice office;
    const auto head = office.as(QStringLiteral("chanhvp"));
    DirectoryWatch directory(*head);
    QTRY_VERIFY(directory.ready());
    const auto kept = [&head] { return incoming::unsent(*head, {}, QStringLiteral("routing.new")).result().value_or(QString()); };
    {
        RoutingPage page(*head, directory);
        page.show();
        congso::testing::trigger(page, "routing.add");
        fill(&page, "rule.words", QStringLiteral("biên ch"));
        press(&page, "rule.addPart");
        types(child<QLineEdit>(&page, "rule.who.0"), QStringLiteral("Phòng"));
        QTRY_VERIFY(kept().contains(QStringLiteral("Phòng")));
    }
    RoutingPage again(*head, directory);
    again.show();
    congso::testing::trigger(again, "routing.add");
    QTRY_COMPARE(child<QLineEdit>(&again, "rule.words")->text(), QStringLiteral("biên ch"));
    QCOMPARE(child<QLineEdit>(&again, "rule.who.0")->text(), QStringLiteral("Phòng"));
    press(&again, "rule.cancel");
    QTRY_COMPARE(kept(), QString());
}

void TstWorkday::ruleDialogTakesWhatIsTyped()
{
    TestOffice office;
    const directory::Directory directory = *directory::directory(*office.as(QStringLiteral("chanhvp"))).result();
    RuleDialog dialog(ruleTo(office, QStringLiteral("Cũ"), QStringLiteral("thi"), QStringLiteral("CCHC")), directory);
    dialog.show();
    fill(&dialog, "rule.name", QStringLiteral("Bồi dưỡng"));
    fill(&dialog, "rule.kinds", QStringLiteral("cong van; GM"));
    fill(&dialog, "rule.senders", QStringLiteral(" UBND xã ;; Sở Y tế "));
    look(dialog, "rule");
    rules::RoutingRule made;
    connect(&dialog, &RuleDialog::ruleMade, this, [&made](const rules::RoutingRule &rule) { made = rule; });
    press(&dialog, "rule.save");
    QCOMPARE(made.name, QStringLiteral("Bồi dưỡng"));
    QCOMPARE(made.kinds, (QStringList{QStringLiteral("CV"), QStringLiteral("GM")}));
    QCOMPARE(made.senders, (QStringList{QStringLiteral("UBND xã"), QStringLiteral("Sở Y tế")}));
    QCOMPARE(made.words, QStringList{QStringLiteral("thi")});
    QCOMPARE(made.route.parts.size(), 1);
    QCOMPARE(made.route.parts.first().days, 5);
    QVERIFY(made.route.parts.first().unit == office.unit(QStringLiteral("CCHC")));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(namelessControls(&dialog).join(u';'), QString());
}

void TstWorkday::ruleDialogRefuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << QByteArray("rule.name") << QString();
    QTest::newRow("no such kind") << QByteArray("rule.kinds") << QStringLiteral("Công văn; Bài thơ");
    QTest::newRow("nobody of here") << QByteArray("rule.who.0") << QStringLiteral("Sở Thú y");
}

void TstWorkday::ruleDialogRefuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, text);
    TestOffice office;
    const directory::Directory directory = *directory::directory(*office.as(QStringLiteral("chanhvp"))).result();
    RuleDialog dialog(ruleTo(office, QStringLiteral("Cũ"), QStringLiteral("thi"), QStringLiteral("CCHC")), directory);
    dialog.show();
    name(&dialog, line.constData(), text);
    press(&dialog, "rule.save");
    QVERIFY(dialog.isVisible());
    QVERIFY(child<QWidget>(&dialog, "rule.banner")->isVisible());
}

void TstWorkday::pagesHaveNamesAndActions()
{
    TestOffice office;
    const auto head = office.as(QStringLiteral("chanhvp"));
    DirectoryWatch directory(*head);
    DayEndPage dayEnd(*head, directory.calendar());
    MeetingsPage meetings(*head);
    RoutingPage routing(*head, directory);
    for (Page *page : QList<Page *>{&dayEnd, &meetings, &routing}) {
        page->show();
        QCOMPARE(page->actions().problems().join(u';'), QString());
        QCOMPARE(namelessControls(page).join(u';'), QString());
    }
}

QTEST_MAIN(TstWorkday)
#include "tst_workday.moc"
