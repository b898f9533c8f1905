// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officerules.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/incoming/assignmentrows.h"
#include "ui/incoming/deadlineedit.h"
#include "ui/incoming/filesedit.h"
#include "ui/incoming/primaryaction.h"
#include "ui/incoming/proposedparts.h"
#include "ui/incoming/slipflow.h"
#include "ui/models/directorywatch.h"
#include "ui/widgets/buttons.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace congso;
using namespace congso::testing;

namespace {
Assignment part(AssignmentRole role, AssignmentState state, bool unit)
{
    Assignment made;
    made.id = AssignmentId(QUuid::createUuid());
    made.role = role;
    made.state = state;
    if (unit)
        made.unit = UnitId(QUuid::createUuid());
    else
        made.person = PersonId(QUuid::createUuid());
    return made;
}

ActionState may(const char *action, const QList<AssignmentId> &parts = {})
{
    return {action, true, {}, {}, parts};
}
}

class TstAssignWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deadlines_data();
    void deadlines();
    void tooLateIsMarked();
    void rowsToFieldsAndBack();
    void informedHaveNoDeadline();
    void unclearRowIsFound();
    void halfANameIsKept_data();
    void halfANameIsKept();
    void askingChangesNothing();
    void primaryByState_data();
    void primaryByState();
    void unaskedExtensionIsNotOffered();
    void flowSaysWhereItIs_data();
    void flowSaysWhereItIs();
    void proposalBecomesRows_data();
    void proposalBecomesRows();
    void nameIsTakenAtItsEnd();
    void filesAreStoredAndLeftOut();

private:
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<DirectoryWatch> m_directory;
    const rules::Calendar &calendar() const { return m_office->store().rules().calendar; }
    const QDate m_today{2026, 3, 9}; // a Monday
};

void TstAssignWidgets::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    m_directory = std::make_unique<DirectoryWatch>(*m_office->as(QStringLiteral("giamdoc")));
    QTRY_VERIFY(m_directory->ready());
}

void TstAssignWidgets::deadlines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QDate>("date");
    QTest::newRow("nothing") << "" << true << QDate();
    QTest::newRow("days") << "4" << true << QDate(2026, 3, 13);
    QTest::newRow("over the weekend") << "5" << true << QDate(2026, 3, 16);
    QTest::newRow("no days") << "0" << false << QDate();
    QTest::newRow("day and month") << "13/3" << true << QDate(2026, 3, 13);
    QTest::newRow("whole date") << " 13/03/2026 " << true << QDate(2026, 3, 13);
    QTest::newRow("words") << "mai" << false << QDate();
    QTest::newRow("no such day") << "31/2" << false << QDate();
}

void TstAssignWidgets::deadlines()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(QDate, date);
    DeadlineEdit edit(calendar(), m_today);
    edit.lineEdit()->setText(text);
    Q_EMIT edit.lineEdit()->textEdited(text);
    QCOMPARE(edit.valid(), valid);
    QCOMPARE(edit.date(), date);
}

void TstAssignWidgets::tooLateIsMarked()
{
    DeadlineEdit edit(calendar(), m_today);
    edit.setLatest(QDate(2026, 3, 12));
    edit.setDate(QDate(2026, 3, 12));
    const QString fine = edit.lineEdit()->accessibleDescription();
    edit.setDate(QDate(2026, 3, 13));
    QVERIFY(edit.lineEdit()->accessibleDescription() != fine);
    QVERIFY(edit.lineEdit()->accessibleDescription().contains(QStringLiteral("12/03/2026")));
}

void TstAssignWidgets::rowsToFieldsAndBack()
{
    AssignmentRows rows(m_directory->current(), calendar(), m_today);
    const QJsonArray given{m_office->part("lead", QStringLiteral("CCVC"), QDate(2026, 3, 13)),
                           m_office->part("cooperate", QStringLiteral("cvlan"), QDate(2026, 3, 12)),
                           m_office->part("inform", QStringLiteral("CCHC"))};
    rows.setAssignments(given);
    QCOMPARE(rows.assignments(), given);
    QCOMPARE(rows.firstUnclear(), -1);
}

void TstAssignWidgets::informedHaveNoDeadline()
{
    AssignmentRows rows(m_directory->current(), calendar(), m_today);
    QJsonObject informed = m_office->part("inform", QStringLiteral("CCHC"));
    informed.insert(QStringLiteral("due"), QStringLiteral("2026-03-13"));
    rows.setAssignments({informed});
    QVERIFY(!rows.assignments().first().toObject().contains(QStringLiteral("due")));
}

void TstAssignWidgets::unclearRowIsFound()
{
    AssignmentRows rows(m_directory->current(), calendar(), m_today);
    child<QLineEdit>(&rows, "assignee.0")->setText(QStringLiteral("Phòng"));
    QCOMPARE(rows.firstUnclear(), 0);
    child<QLineEdit>(&rows, "assignee.0")->setText(QStringLiteral("cchc"));
    QCOMPARE(rows.firstUnclear(), -1);
    QCOMPARE(rows.assignments().size(), 1);
}

void TstAssignWidgets::halfANameIsKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("due");
    QTest::newRow("of several") << "Phòng" << "";
    QTest::newRow("of one") << "cchc" << "13/03/2026";
    QTest::newRow("of nobody") << "Trần Thị Ch" << "";
    QTest::newRow("with half a date") << "Phòng" << "13/";
    QTest::newRow("only half a date") << "" << "mai";
}

void TstAssignWidgets::halfANameIsKept()
{
    QFETCH(QString, name);
    QFETCH(QString, due);
    AssignmentRows rows(m_directory->current(), calendar(), m_today);
    QSignalSpy changed(&rows, &AssignmentRows::changed);
    types(child<QLineEdit>(&rows, "assignee.0"), name);
    types(child<QLineEdit>(&rows, "due.0"), due);
    QCOMPARE(changed.isEmpty(), name.isEmpty() && due.isEmpty());
    AssignmentRows again(m_directory->current(), calendar(), m_today);
    again.setAssignments(rows.draft());
    QCOMPARE(again.findChildren<QLineEdit *>(QStringLiteral("assignee.0")).last()->text(), name); // the one before it goes later
    QCOMPARE(again.findChildren<QLineEdit *>(QStringLiteral("due.0")).last()->text(), due);
    for (const QJsonValue &row : again.assignments())
        QVERIFY(!row.toObject().contains(QStringLiteral("typed"))); // no command has it
    QCOMPARE(again.firstUnclear(), rows.firstUnclear());
}

void TstAssignWidgets::askingChangesNothing()
{
    AssignmentRows rows(m_directory->current(), calendar(), m_today);
    auto *edit = child<AssigneeEdit>(&rows, "assignee.0");
    edit->setText(QStringLiteral("cchc"));
    QSignalSpy chosen(edit, &AssigneeEdit::assigneeChanged);
    QVERIFY(edit->assignee().unit == m_office->unit(QStringLiteral("CCHC")));
    QCOMPARE(rows.assignments().first().toObject().value(QStringLiteral("unit")).toString(), m_office->unit(QStringLiteral("CCHC")).toString());
    QCOMPARE(edit->text(), QStringLiteral("cchc"));
    QVERIFY(chosen.isEmpty());
}

void TstAssignWidgets::primaryByState_data()
{
    QTest::addColumn<IncomingDocument>("document");
    QTest::addColumn<QList<ActionState>>("states");
    QTest::addColumn<QByteArray>("primary");
    IncomingDocument document;
    document.state = DocumentState::Registered;
    QTest::newRow("clerk") << document << QList{may("incoming.corrected"), may("incoming.submitted")} << QByteArray("incoming.submitted");
    document.state = DocumentState::Submitted;
    QTest::newRow("leader") << document << QList{may("incoming.opined"), may("incoming.instructed")} << QByteArray("incoming.instructed");
    document.state = DocumentState::Assigned;
    const Assignment unit = part(AssignmentRole::Lead, AssignmentState::Waiting, true);
    const Assignment person = part(AssignmentRole::Lead, AssignmentState::Doing, false);
    const Assignment other = part(AssignmentRole::Cooperate, AssignmentState::Waiting, false);
    document.assignments = {unit};
    QTest::newRow("head of unit") << document << QList{may("incoming.result_reported", {unit.id}), may("incoming.assigned", {unit.id})}
                                  << QByteArray("incoming.assigned");
    document.assignments = {person};
    QTest::newRow("officer") << document << QList{may("incoming.result_reported", {person.id}), may("incoming.completed")}
                             << QByteArray("incoming.result_reported");
    QTest::newRow("all reported") << document << QList{may("incoming.opined"), may("incoming.completed")} << QByteArray("incoming.completed");
    document.assignments = {other};
    QTest::newRow("co-operating") << document << QList{may("incoming.result_reported", {other.id}), may("incoming.opined", {other.id})}
                                  << QByteArray("incoming.opined");
    QTest::newRow("nothing to do") << document << QList{may("incoming.corrected")} << QByteArray();
}

void TstAssignWidgets::primaryByState()
{
    QFETCH(IncomingDocument, document);
    QFETCH(QList<ActionState>, states);
    QFETCH(QByteArray, primary);
    QCOMPARE(primaryAction(document, sensibleActions(document, states)), primary);
    QVERIFY(!furtherActions(states, primary).contains(primary));
}

void TstAssignWidgets::unaskedExtensionIsNotOffered()
{
    IncomingDocument document;
    document.state = DocumentState::Assigned;
    Assignment lead = part(AssignmentRole::Lead, AssignmentState::Doing, true);
    document.assignments = {lead};
    const QList<ActionState> states{may("incoming.extension_granted", {lead.id})};
    QVERIFY(sensibleActions(document, states).isEmpty());
    document.assignments.first().askedDue = QDate(2026, 3, 20);
    QCOMPARE(primaryAction(document, sensibleActions(document, states)), QByteArray("incoming.extension_granted"));
}

void TstAssignWidgets::flowSaysWhereItIs_data()
{
    QTest::addColumn<DocumentState>("state");
    QTest::addColumn<QString>("marks"); // d done, c current, f future, s stopped
    QTest::newRow("registered") << DocumentState::Registered << "cffff";
    QTest::newRow("submitted") << DocumentState::Submitted << "dcfff";
    QTest::newRow("assigned") << DocumentState::Assigned << "ddcff";
    QTest::newRow("suspended") << DocumentState::Suspended << "ddsff";
    QTest::newRow("completed") << DocumentState::Completed << "ddddd";
    QTest::newRow("voided") << DocumentState::Voided << "ds";
}

void TstAssignWidgets::flowSaysWhereItIs()
{
    QFETCH(DocumentState, state);
    QFETCH(QString, marks);
    IncomingDocument document;
    document.state = state;
    if (state >= DocumentState::Assigned)
        document.assignments = {part(AssignmentRole::Lead, AssignmentState::Doing, true)};
    QString shown;
    for (const FlowStep &step : slipFlow(document, m_directory->current()))
        shown += step.state == FlowStep::State::Done ? u'd' : step.state == FlowStep::State::Current ? u'c' : step.state == FlowStep::State::Future ? u'f' : u's';
    QCOMPARE(shown, marks);
}

void TstAssignWidgets::proposalBecomesRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows"); // role:abbreviation:date
    QTest::newRow("lead") << QStringLiteral("Đề xuất giao Phòng Công chức, viên chức chủ trì.") << "lead:CCVC:";
    QTest::newRow("with a date") << QStringLiteral("Đề xuất chuyển Phòng Cải cách hành chính chủ trì tham mưu, hoàn thành trước ngày 24/03/2026.") << "lead:CCHC:2026-03-24";
    QTest::newRow("lead and co-operating") << QStringLiteral("Giao Phòng Công chức, viên chức chủ trì, Văn phòng phối hợp") << "lead:CCVC: cooperate:VP:";
    QTest::newRow("past date") << QStringLiteral("Giao Văn phòng chủ trì trước ngày 01/02/2026") << "lead:VP:";
    QTest::newRow("nobody") << QStringLiteral("Kính trình lãnh đạo cho ý kiến") << "";
}

void TstAssignWidgets::proposalBecomesRows()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    QStringList found;
    for (const QJsonValue &value : proposedParts(text, m_directory->current(), m_today)) {
        const QJsonObject row = value.toObject();
        const Unit *unit = m_directory->current().unit(UnitId::fromString(row["unit"].toString()));
        QVERIFY(unit);
        found << QStringLiteral("%1:%2:%3").arg(row["role"].toString(), unit->shortName, row["due"].toString());
    }
    QCOMPARE(found.join(u' '), rows);
}

void TstAssignWidgets::nameIsTakenAtItsEnd()
{
    AssignmentRows rows(m_directory->current(), calendar(), m_today);
    rows.show();
    rows.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rows));
    auto *edit = child<AssigneeEdit>(&rows, "assignee.0");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("ccvc"));
    QTRY_VERIFY(edit->completer()->popup()->isVisible());
    QVERIFY(edit->completer()->popup()->width() >= edit->completer()->popup()->sizeHintForColumn(0)); // names and posts in full
    QVERIFY(edit->completer()->popup()->sizeHintForColumn(0) > edit->width());
    Q_EMIT edit->editingFinished(); // the list has taken the focus
    QCOMPARE(edit->text(), QStringLiteral("ccvc"));
    edit->completer()->popup()->hide();
    Q_EMIT edit->editingFinished();
    QCOMPARE(edit->text(), m_directory->current().unit(m_office->unit(QStringLiteral("CCVC")))->name);
}

void TstAssignWidgets::filesAreStoredAndLeftOut()
{
    FilesEdit files(*m_office->as(QStringLiteral("cvhoa")), QStringLiteral("result"));
    QSignalSpy failed(&files, &FilesEdit::failed);
    files.add({m_office->file(QStringLiteral("ket-qua.txt"), "kết quả"), m_office->file(QStringLiteral("trống.txt"), "")});
    QVERIFY(files.storing());
    QTRY_VERIFY(!files.storing());
    QCOMPARE(files.files().size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(files.files().first().toObject().value(QStringLiteral("role")).toString(), QStringLiteral("result"));
    auto *leave = files.findChild<IconButton *>();
    QVERIFY(leave);
    leave->click();
    QVERIFY(files.files().isEmpty());
}

QTEST_MAIN(TstAssignWidgets)
#include "tst_assignwidgets.moc"
