// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/incoming/severaldialog.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>

using namespace congso;
using namespace congso::testing;

class TstSeveral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void offeredForSeveralOnly();
    void completedWithOneText();
    void refusalsAreSummedUp();
    void correctedAndTriedAgain();
    void givenToOneOfficer();
    void forwardedByPart();
    void takenUpTogether();
    void visibleWhereSensible_data();
    void visibleWhereSensible();
    void controlsHaveNames();

private:
    static void selectAll(Desk &desk, int rows)
    {
        auto *list = child<QListView>(&desk.page, "documentList");
        QTRY_COMPARE(list->model()->rowCount(), rows);
        list->selectAll();
    }
    static SeveralDialog *dialog(Desk &desk)
    {
        auto *found = desk.page.findChild<SeveralDialog *>();
        QSignalSpy ready(found, &SeveralDialog::ready);
        ready.wait(20'000);
        return found;
    }
    DocumentState state(const SubjectId &id) { return m_office->document(id).state; }

    std::unique_ptr<TestOffice> m_office;
};

/// Two acts stand there, the rest under "More", and nothing is cut.
static void narrowBar(Desk &desk)
{
    auto *bar = child<QWidget>(&desk.page, "severalBar");
    QStringList shown;
    for (const Button *button : bar->findChildren<Button *>()) {
        if (!button->isVisible())
            continue;
        shown << button->text();
        QTRY_VERIFY2(bar->contentsRect().adjusted(space::m, 0, -space::m, 0).contains(button->geometry()), qPrintable(button->text()));
    }
    QCOMPARE(shown.size(), 3);
    const QList<QAction *> rest = child<Button>(bar, "severalMore")->menu()->actions();
    QVERIFY(rest.contains(desk.page.actions().action(QStringLiteral("list.file"))));
    QVERIFY(std::all_of(rest.begin(), rest.end(), [](const QAction *action) { return action->isVisible(); }));
}

void TstSeveral::offeredForSeveralOnly()
{
    withUnit(*m_office, QStringLiteral("Một"), QStringLiteral("CCVC"));
    withUnit(*m_office, QStringLiteral("Hai"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    auto *list = child<QListView>(&head.page, "documentList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_COMPARE(list->selectionModel()->selectedRows().size(), 1);
    QVERIFY(!head.may("list.complete"));
    QVERIFY(!head.page.actions().reason(QStringLiteral("list.complete")).isEmpty());
    QVERIFY(!child<QWidget>(&head.page, "severalBar")->isVisible());
    list->selectAll();
    QVERIFY(head.may("list.complete"));
    QVERIFY(child<QWidget>(&head.page, "severalBar")->isVisible());
    narrowBar(head);
    list->clearSelection();
    QVERIFY(!head.may("list.complete"));
    QVERIFY(!child<QWidget>(&head.page, "severalBar")->isVisible());
}

void TstSeveral::completedWithOneText()
{
    const QList<SubjectId> ids{withUnit(*m_office, QStringLiteral("Một"), QStringLiteral("CCVC")), withUnit(*m_office, QStringLiteral("Hai"), QStringLiteral("CCVC"))};
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    selectAll(head, 2);
    QSignalSpy said(&head.page, &Page::messageShown);
    head.trigger("list.complete");
    auto *several = dialog(head);
    QCOMPARE(several->findChild<QListWidget *>(QStringLiteral("several.refused"))->count(), 0);
    child<QPlainTextEdit>(several, "several.text")->setPlainText(QStringLiteral("Lưu, không phải trả lời"));
    press(several, "several.save");
    QTRY_COMPARE(state(ids[0]), DocumentState::Completed);
    QTRY_COMPARE(state(ids[1]), DocumentState::Completed);
    QTRY_VERIFY(!said.isEmpty());
    QVERIFY(said.last().first().toString().contains(u'2'));
    QCOMPARE(m_office->document(ids[0]).remarks.last().text, QStringLiteral("Lưu, không phải trả lời"));
    QTRY_VERIFY(!head.page.findChild<SeveralDialog *>());
    QCOMPARE(head.jobs.rowCount(), 0);
}

void TstSeveral::refusalsAreSummedUp()
{
    const SubjectId free = withUnit(*m_office, QStringLiteral("Tự do"), QStringLiteral("CCVC"));
    const SubjectId waits = submitted(*m_office, QStringLiteral("Chờ phối hợp"));
    m_office->does(QStringLiteral("giamdoc"), "incoming.instructed", waits,
                   {{"assignments", QJsonArray{m_office->part("lead", QStringLiteral("CCVC")), m_office->part("cooperate", QStringLiteral("CCHC"))}}});
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    selectAll(head, 2);
    head.trigger("list.complete");
    auto *several = dialog(head);
    child<QPlainTextEdit>(several, "several.text")->setPlainText(QStringLiteral("Lưu, không phải trả lời"));
    QSignalSpy ended(several, &SeveralDialog::ended);
    press(several, "several.save");
    QTRY_COMPARE(state(free), DocumentState::Completed);
    QTRY_VERIFY(!ended.isEmpty());
    QCOMPARE(ended.last().at(0).toInt(), 1);
    QCOMPARE(ended.last().at(1).toInt(), 1);
    auto *refused = child<QListWidget>(several, "several.refused");
    QTRY_COMPARE(refused->count(), 1);
    QVERIFY(refused->item(0)->text().contains(QStringLiteral("Chờ phối hợp")));
    QVERIFY(refused->item(0)->text().section(u'\n', 1).size() > 10); // the reason, in words
    QVERIFY(several->isVisible());
    QCOMPARE(state(waits), DocumentState::Assigned);
    QCOMPARE(child<QPlainTextEdit>(several, "several.text")->toPlainText(), QStringLiteral("Lưu, không phải trả lời"));
    press(several, "several.cancel");
    QTRY_VERIFY(!head.page.findChild<SeveralDialog *>());
}

void TstSeveral::correctedAndTriedAgain()
{
    IncomingFields asks;
    asks.replyRequired = true;
    QList<SubjectId> ids;
    for (const char *subject : {"Một", "Hai"}) {
        const SubjectId id = m_office->letter(QString::fromUtf8(subject), asks);
        m_office->does(QStringLiteral("vanthu"), "incoming.submitted", id, {{"to", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}});
        m_office->does(QStringLiteral("giamdoc"), "incoming.instructed", id, {{"assignments", QJsonArray{m_office->part("lead", QStringLiteral("CCVC"))}}});
        ids << id;
    }
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    selectAll(head, 2);
    head.trigger("list.complete");
    auto *several = dialog(head);
    auto *text = child<QPlainTextEdit>(several, "several.text");
    auto *refused = child<QListWidget>(several, "several.refused");
    text->setPlainText(QStringLiteral("ngắn"));
    press(several, "several.save");
    QTRY_COMPARE(refused->count(), 2);
    QCOMPARE(state(ids[0]), DocumentState::Assigned);
    text->setPlainText(QStringLiteral("Chỉ để biết, không phải trả lời"));
    press(several, "several.save");
    QTRY_COMPARE(state(ids[0]), DocumentState::Completed);
    QTRY_COMPARE(state(ids[1]), DocumentState::Completed);
}

void TstSeveral::givenToOneOfficer()
{
    const QList<SubjectId> ids{withUnit(*m_office, QStringLiteral("Một"), QStringLiteral("CCVC")), withUnit(*m_office, QStringLiteral("Hai"), QStringLiteral("CCVC"))};
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    selectAll(head, 2);
    head.trigger("list.assign");
    auto *several = dialog(head);
    name(several, "several.who", QString::fromUtf8("Trần Văn Hòa"));
    auto *line = child<QWidget>(several, "several.due")->findChild<QLineEdit *>();
    line->setText(QStringLiteral("3"));
    Q_EMIT line->textEdited(line->text());
    press(several, "several.save");
    for (const SubjectId &id : ids) {
        QTRY_COMPARE(m_office->document(id).assignments.size(), 2);
        const Assignment part = m_office->document(id).assignments.last();
        QCOMPARE(part.person, m_office->person(QStringLiteral("cvhoa")));
        QCOMPARE(part.role, AssignmentRole::Lead);
        QCOMPARE(part.due, QDate(2026, 3, 12));
    }
}

void TstSeveral::forwardedByPart()
{
    const QList<SubjectId> ids{withUnit(*m_office, QStringLiteral("Một"), QStringLiteral("CCVC")), withUnit(*m_office, QStringLiteral("Hai"), QStringLiteral("CCVC"))};
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    selectAll(head, 2);
    head.trigger("list.forward");
    auto *several = dialog(head);
    name(several, "several.who", QStringLiteral("cchc"));
    child<QPlainTextEdit>(several, "several.text")->setPlainText(QStringLiteral("Thuộc chức năng của phòng bạn"));
    press(several, "several.save");
    for (const SubjectId &id : ids) {
        QTRY_COMPARE(m_office->document(id).assignments.first().state, AssignmentState::Forwarded);
        QCOMPARE(m_office->document(id).assignments.last().unit, m_office->unit(QStringLiteral("CCHC")));
    }
}

void TstSeveral::takenUpTogether()
{
    const QList<SubjectId> ids{withUnit(*m_office, QStringLiteral("Một"), QStringLiteral("CCVC")), withUnit(*m_office, QStringLiteral("Hai"), QStringLiteral("CCVC"))};
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    selectAll(head, 2);
    head.trigger("list.receive");
    auto *several = dialog(head);
    QVERIFY(!several->findChild<QWidget *>(QStringLiteral("several.text")));
    press(several, "several.save");
    for (const SubjectId &id : ids)
        QTRY_COMPARE(m_office->document(id).assignments.first().state, AssignmentState::Doing);
}

void TstSeveral::visibleWhereSensible_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("box");
    QTest::addColumn<bool>("assign");
    QTest::addColumn<bool>("receive");
    QTest::addColumn<bool>("complete");
    QTest::newRow("work of a head") << "truongccvc" << int(Box::ToProcess) << true << true << true;
    QTest::newRow("a leader decides") << "giamdoc" << int(Box::ToInstruct) << true << false << true;
    QTest::newRow("the clerk's pile") << "vanthu" << int(Box::ToSubmit) << false << false << true;
}

void TstSeveral::visibleWhereSensible()
{
    QFETCH(QString, login);
    QFETCH(int, box);
    QFETCH(bool, assign);
    QFETCH(bool, receive);
    QFETCH(bool, complete);
    Desk desk(*m_office, login);
    desk.open(Box(box));
    const auto shown = [&desk](const char *id) { return desk.page.actions().action(QLatin1String(id))->isVisible(); };
    QCOMPARE(shown("list.assign"), assign);
    QCOMPARE(shown("list.receive"), receive);
    QCOMPARE(shown("list.complete"), complete);
}

void TstSeveral::controlsHaveNames()
{
    withUnit(*m_office, QStringLiteral("Một"), QStringLiteral("CCVC"));
    withUnit(*m_office, QStringLiteral("Hai"), QStringLiteral("CCVC"));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    selectAll(head, 2);
    for (const char *action : {"list.assign", "list.forward", "list.complete", "list.receive"}) {
        head.trigger(action);
        auto *several = dialog(head);
        QCOMPARE(namelessControls(several), QStringList());
        press(several, "several.cancel");
        QTRY_VERIFY(!head.page.findChild<SeveralDialog *>());
    }
}

QTEST_MAIN(TstSeveral)
#include "tst_several.moc"
