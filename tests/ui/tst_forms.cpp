// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officerules.h"
#include "app/rules/facts.h"
#include "db/types/lists.h"
#include "tests/ui/desk.h"
#include "ui/incoming/deadlineedit.h"
#include "ui/incoming/leaderpage.h"
#include "ui/models/boxcounts.h"
#include "ui/models/documentlistmodel.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QSpinBox>

using namespace congso;
using namespace congso::testing;

/// What is filled in beside a document, and the days that deadlines are counted in.
class TstForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void deadlines_data();
    void deadlines();
    void deadlineSaysWhatItComesTo();
    void laterThanAllowedIsMarked();
    void officesOwnDaysCount();
    void openFormFollowsTheCalendar();
    void chipsFollowTheCalendar();
    void soonDueFollowsTheCalendar();
    void correctionAsksForAReason();
    void everyKindOfFieldIsCorrected();
    void unchangedFieldsAreLeftAlone();
    void correctionDraftComesBack();
    void leaderSeesTheProposalAndAgrees();
    void leaderTypesAndMovesOn();

private:
    void dayOff(QDate day, const char *what = "off");
    const rules::Calendar &announced() { return m_office->store().rules().calendar; }

    std::unique_ptr<TestOffice> m_office;
};

void TstForms::dayOff(QDate day, const char *what)
{
    const auto office = m_office->as(QStringLiteral("quantri"));
    const QJsonObject before = directory::directory(*office).result()->calendarOverrides;
    QJsonObject after = before;
    after.insert(day.toString(Qt::ISODate), QLatin1String(what));
    m_office->does(QStringLiteral("quantri"), "settings.changed", rules::settingsSubject(),
                   {{"changes", QJsonArray{QJsonObject{{"field", "calendar.overrides"}, {"old", before}, {"new", after}}}}});
}

void TstForms::deadlines_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QDate>("date");
    QTest::newRow("nothing") << "" << true << QDate();
    QTest::newRow("five working days") << "5" << true << QDate(2026, 3, 16); // over a weekend
    QTest::newRow("one") << "1" << true << QDate(2026, 3, 10);
    QTest::newRow("blanks") << "  4 " << true << QDate(2026, 3, 13);
    QTest::newRow("none") << "0" << false << QDate();
    QTest::newRow("minus") << "-3" << false << QDate();
    QTest::newRow("day and month") << "13/3" << true << QDate(2026, 3, 13);
    QTest::newRow("full") << "13/03/2026" << true << QDate(2026, 3, 13);
    QTest::newRow("no such day") << "31/02/2026" << false << QDate();
    QTest::newRow("words") << "mai kia" << false << QDate();
}

void TstForms::deadlines()
{
    QFETCH(QString, typed);
    QFETCH(bool, valid);
    QFETCH(QDate, date);
    const std::optional<QDate> read = DeadlineEdit::parse(typed, announced(), QDate(2026, 3, 9));
    QCOMPARE(read.has_value(), valid);
    QCOMPARE(read.value_or(QDate()), date);
    DeadlineEdit edit(announced(), QDate(2026, 3, 9));
    edit.lineEdit()->setText(typed);
    Q_EMIT edit.lineEdit()->textEdited(typed);
    QCOMPARE(edit.valid(), valid);
    QCOMPARE(edit.date(), date);
    QCOMPARE(edit.lineEdit()->text(), typed); // while it is typed nothing is rewritten
}

void TstForms::deadlineSaysWhatItComesTo()
{
    QWidget window;
    DeadlineEdit edit(announced(), QDate(2026, 3, 9), &window);
    QLineEdit other(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy changed(&edit, &DeadlineEdit::dateChanged);
    edit.lineEdit()->setFocus();
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("5"));
    QCOMPARE(edit.lineEdit()->accessibleDescription(), QStringLiteral("16/03/2026"));
    QCOMPARE(changed.size(), 1);
    other.setFocus();
    QTRY_COMPARE(edit.lineEdit()->text(), QStringLiteral("16/03/2026"));
    QVERIFY(edit.lineEdit()->accessibleDescription().contains(u'5'));
    edit.lineEdit()->setFocus();
    edit.lineEdit()->setText(QStringLiteral("không"));
    Q_EMIT edit.lineEdit()->textEdited(edit.lineEdit()->text());
    QVERIFY(!edit.valid());
    QVERIFY(!edit.date().isValid());
    other.setFocus();
    QCOMPARE(edit.lineEdit()->text(), QStringLiteral("không")); // what is no date stays to be corrected
}

void TstForms::laterThanAllowedIsMarked()
{
    DeadlineEdit edit(announced(), QDate(2026, 3, 9));
    edit.setLatest(QDate(2026, 3, 12));
    edit.setDate(QDate(2026, 3, 12));
    const QString fine = edit.lineEdit()->accessibleDescription();
    QVERIFY(!fine.contains(QStringLiteral("12/03/2026")));
    edit.setDate(QDate(2026, 3, 13));
    QVERIFY(edit.lineEdit()->accessibleDescription().contains(QStringLiteral("12/03/2026")));
    edit.setLatest({});
    QVERIFY(!edit.lineEdit()->accessibleDescription().contains(QStringLiteral("12/03/2026")));
}

void TstForms::officesOwnDaysCount()
{
    DirectoryWatch watch(*m_office->as(QStringLiteral("truongccvc")));
    QTRY_VERIFY(watch.ready());
    const rules::Calendar &calendar = watch.calendar();
    QCOMPARE(calendar.addWorkingDays(QDate(2026, 3, 9), 1), QDate(2026, 3, 10));
    QSignalSpy changed(&watch, &DirectoryWatch::calendarChanged);
    dayOff(QDate(2026, 3, 10));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(calendar.addWorkingDays(QDate(2026, 3, 9), 1), QDate(2026, 3, 11)); // the same reference, the new days
    dayOff(QDate(2026, 3, 14), "work"); // a Saturday
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(calendar.isWorkingDay(QDate(2026, 3, 14)));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 3, 10)));
    m_office->letter(QStringLiteral("Không đụng đến lịch"));
    QTRY_VERIFY(watch.ready());
    QCOMPARE(changed.size(), 2);
}

void TstForms::openFormFollowsTheCalendar()
{
    withUnit(*m_office, QStringLiteral("Xin gia hạn"), QStringLiteral("CCVC"), QDate(2026, 3, 12));
    dayOff(QDate(2026, 3, 10));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(head.may("incoming.assigned"));
    head.trigger("incoming.assigned");
    auto *due = child<QLineEdit>(&head.page, "due.0");
    due->setText(QStringLiteral("1"));
    Q_EMIT due->textEdited(due->text());
    QCOMPARE(due->accessibleDescription(), QStringLiteral("11/03/2026"));
    dayOff(QDate(2026, 3, 11));
    QTRY_COMPARE(due->accessibleDescription(), QStringLiteral("12/03/2026"));
}

void TstForms::chipsFollowTheCalendar()
{
    withUnit(*m_office, QStringLiteral("Hạn ngày 12"), QStringLiteral("CCVC"), QDate(2026, 3, 12));
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    auto *list = child<QListView>(&head.page, "documentList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const auto chip = [list] {
        const auto chips = list->model()->index(0, 0).data(RowChips).value<QList<ChipText>>();
        return chips.isEmpty() ? QString() : chips.last().text;
    };
    const auto header = [&head] {
        QStringList texts;
        for (const Chip *each : head.page.findChildren<Chip *>())
            texts << each->text();
        return texts.join(u' ');
    };
    QTRY_VERIFY2(chip().contains(u'3'), qPrintable(chip()));
    QTRY_VERIFY2(header().contains(u'3'), qPrintable(header()));
    dayOff(QDate(2026, 3, 11));
    QTRY_VERIFY2(chip().contains(u'2'), qPrintable(chip()));
    QTRY_VERIFY2(header().contains(u'2') && !header().contains(u'3'), qPrintable(header()));
}

void TstForms::soonDueFollowsTheCalendar()
{
    // Two working days ahead is soon: with a day off between, the 12th is.
    withUnit(*m_office, QStringLiteral("Hạn ngày 12"), QStringLiteral("CCVC"), QDate(2026, 3, 12));
    BoxCounts counts(*m_office->as(QStringLiteral("truongccvc")));
    QTRY_COMPARE(counts.count(Box::ToProcess), 1);
    QCOMPARE(counts.count(Box::DueSoon), 0);
    dayOff(QDate(2026, 3, 11));
    QTRY_COMPARE(counts.count(Box::DueSoon), 1);
}

void TstForms::correctionAsksForAReason()
{
    const SubjectId id = m_office->letter(QStringLiteral("Trích yếu sai"));
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToSubmit);
    QTRY_VERIFY(clerk.may("incoming.corrected"));
    clerk.trigger("incoming.corrected");
    child<QLineEdit>(&clerk.page, "correct.subject")->setText(QStringLiteral("Trích yếu đúng"));
    clerk.trigger("list.send");
    auto *reason = child<QPlainTextEdit>(&clerk.page, "act.reason");
    auto *banner = clerk.panel()->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(m_office->document(id).fields.subject, QStringLiteral("Trích yếu sai"));
    QVERIFY(clerk.panel()->isVisible());
    QCOMPARE(child<QLineEdit>(&clerk.page, "correct.subject")->text(), QStringLiteral("Trích yếu đúng"));
    reason->setPlainText(QStringLiteral("Đọc nhầm trang nhất"));
    clerk.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).fields.subject, QStringLiteral("Trích yếu đúng"));
}

void TstForms::everyKindOfFieldIsCorrected()
{
    IncomingFields fields;
    fields.issued = QDate(2026, 3, 2);
    fields.pages = 2;
    const SubjectId id = m_office->letter(QStringLiteral("Sửa nhiều trường"), fields);
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToSubmit);
    QTRY_VERIFY(clerk.may("incoming.corrected"));
    clerk.trigger("incoming.corrected");
    child<QPlainTextEdit>(&clerk.page, "act.reason")->setPlainText(QStringLiteral("Nhập nhầm nhiều trường"));
    child<DateEdit>(&clerk.page, "correct.issued")->setDate(QDate(2026, 3, 3));
    child<QSpinBox>(&clerk.page, "correct.pages")->setValue(5);
    child<QCheckBox>(&clerk.page, "correct.reply_required")->setChecked(true);
    auto *urgency = child<QComboBox>(&clerk.page, "correct.urgency");
    urgency->setCurrentIndex(urgency->count() - 1);
    const QString wanted = urgency->currentData().toString();
    QVERIFY(!wanted.isEmpty());
    clerk.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).fields.issued, QDate(2026, 3, 3));
    const IncomingFields now = m_office->document(id).fields;
    QCOMPARE(now.pages, 5);
    QVERIFY(now.replyRequired);
    QCOMPARE(now.urgency, wanted);
    QCOMPARE(now.subject, QStringLiteral("Sửa nhiều trường"));
}

void TstForms::unchangedFieldsAreLeftAlone()
{
    const SubjectId id = m_office->letter(QStringLiteral("Không đổi gì"));
    Desk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.open(Box::ToSubmit);
    QTRY_VERIFY(clerk.may("incoming.corrected"));
    clerk.trigger("incoming.corrected");
    auto *subject = child<QLineEdit>(&clerk.page, "correct.subject");
    subject->setText(QStringLiteral("Khác"));
    QWidget *holder = subject;
    while (holder && !qobject_cast<LabelledField *>(holder))
        holder = holder->parentWidget();
    auto *field = qobject_cast<LabelledField *>(holder);
    QVERIFY(field);
    QCOMPARE(field->state(), LabelledField::State::Check);
    subject->setText(QStringLiteral("Không đổi gì"));
    QCOMPARE(field->state(), LabelledField::State::Plain);
    child<QPlainTextEdit>(&clerk.page, "act.reason")->setPlainText(QStringLiteral("Thử sửa mà không đổi"));
    clerk.trigger("list.send");
    QTRY_VERIFY(clerk.panel()->isVisible());
    QCOMPARE(m_office->document(id).fields.subject, QStringLiteral("Không đổi gì"));
}

void TstForms::correctionDraftComesBack()
{
    const SubjectId id = m_office->letter(QStringLiteral("Sửa dở"));
    {
        Desk clerk(*m_office, QStringLiteral("vanthu"));
        clerk.open(Box::ToSubmit);
        QTRY_VERIFY(clerk.may("incoming.corrected"));
        clerk.trigger("incoming.corrected");
        child<QPlainTextEdit>(&clerk.page, "act.reason")->setPlainText(QStringLiteral("Lý do đang viết"));
        child<QLineEdit>(&clerk.page, "correct.subject")->setText(QStringLiteral("Sửa dở dang"));
        clerk.page.aboutToLeave();
    }
    Desk again(*m_office, QStringLiteral("vanthu"));
    again.open(Box::ToSubmit);
    QTRY_VERIFY(again.may("incoming.corrected"));
    again.trigger("incoming.corrected");
    QTRY_COMPARE(child<QPlainTextEdit>(&again.page, "act.reason")->toPlainText(), QStringLiteral("Lý do đang viết"));
    QCOMPARE(child<QLineEdit>(&again.page, "correct.subject")->text(), QStringLiteral("Sửa dở dang"));
    QCOMPARE(m_office->document(id).fields.subject, QStringLiteral("Sửa dở"));
}

namespace {
struct LeaderDesk
{
    explicit LeaderDesk(TestOffice &office)
        : directory(*office.as(QStringLiteral("giamdoc"))), settings(QString()),
          page(IncomingParts{*office.as(QStringLiteral("giamdoc")), directory, office.store().rules(), &reader, settings, nullptr})
    {
        Desk::place(window, page, {1366, 690});
        page.entered();
    }
    QString subject() { return child<ElidedLabel>(&page, "documentSubject")->text(); }
    QString place() { return child<ElidedLabel>(&page, "leaderPlace")->text(); }
    void trigger(const char *action) { congso::testing::trigger(page, action); }

    DirectoryWatch directory;
    UiSettings settings;
    FakeReader reader;
    QWidget window;
    LeaderPage page;
};
}

void TstForms::leaderSeesTheProposalAndAgrees()
{
    const SubjectId id = m_office->letter(QStringLiteral("Có đề xuất"));
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", id,
                   {{"to", QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}},
                    {"text", QString::fromUtf8("Đề xuất giao Phòng Công chức, viên chức chủ trì")}});
    LeaderDesk leader(*m_office);
    QTRY_COMPARE(leader.subject(), QStringLiteral("Có đề xuất"));
    QTRY_VERIFY(leader.page.findChild<QWidget *>(QStringLiteral("proposal")));
    bool shown = false;
    for (const QLabel *label : child<QWidget>(&leader.page, "proposal")->findChildren<QLabel *>())
        shown = shown || label->text().contains(QString::fromUtf8("Phòng Công chức"));
    QVERIFY(shown);
    auto *assignee = child<QLineEdit>(&leader.page, "assignee.0");
    QTRY_VERIFY(assignee->text().contains(QString::fromUtf8("Công chức")));
    leader.trigger("list.send");
    QTRY_COMPARE(m_office->document(id).state, DocumentState::Assigned);
    QCOMPARE(m_office->document(id).assignments.first().unit, m_office->unit(QStringLiteral("CCVC")));
    QTRY_VERIFY(!leader.place().contains(u'/')); // nothing waits any more
}

void TstForms::leaderTypesAndMovesOn()
{
    submitted(*m_office, QStringLiteral("Văn bản một"));
    submitted(*m_office, QStringLiteral("Văn bản hai"));
    LeaderDesk leader(*m_office);
    QTRY_VERIFY(leader.page.findChild<QPlainTextEdit *>(QStringLiteral("assign.text")));
    const QString first = leader.subject();
    QTRY_VERIFY(leader.place().contains(QStringLiteral("1 / 2")));
    QTRY_VERIFY(leader.page.findChild<QPlainTextEdit *>(QStringLiteral("assign.text")));
    child<QPlainTextEdit>(&leader.page, "assign.text")->setPlainText(QStringLiteral("Bút phê viết dở"));
    leader.trigger("list.next");
    QTRY_VERIFY(leader.subject() != first);
    QTRY_VERIFY(leader.place().contains(QStringLiteral("2 / 2")));
    leader.trigger("list.next"); // there is none after the last
    QVERIFY(leader.place().contains(QStringLiteral("2 / 2")));
    leader.trigger("list.previous");
    QTRY_COMPARE(leader.subject(), first);
    const auto written = [&leader] {
        const auto *text = leader.page.findChild<QPlainTextEdit *>(QStringLiteral("assign.text"));
        return text ? text->toPlainText() : QString();
    };
    QTRY_COMPARE(written(), QStringLiteral("Bút phê viết dở"));
    for (int tab = 1; tab <= 4; ++tab)
        leader.trigger(qPrintable(QStringLiteral("document.tab%1").arg(tab)));
    QVERIFY(child<QPlainTextEdit>(&leader.page, "assign.text")->isVisible()); // beside every tab
    QVERIFY(leader.page.wantsWholeWindow());
}

QTEST_MAIN(TstForms)
#include "tst_forms.moc"
