// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/statewords.h"
#include "app/words/whereabouts.h"
#include "tests/unit/rulesfacts.h"

#include <QTest>

using namespace congso;
using namespace congso::rules::testing;

namespace {
HistoryNames names()
{
    HistoryNames all;
    all.person = [](const PersonId &person) { return who("officerA").person.id == person ? who("officerA").person.name : who("leader").person.name; };
    all.unit = [](const UnitId &) { return QStringLiteral("Phòng A"); };
    all.document = [](const SubjectId &) { return QStringLiteral("214/UBND-VHXH"); };
    return all;
}

IncomingDocument in(DocumentState state)
{
    IncomingDocument made = rules::testing::document(state);
    made.wakeOn = QDate(2026, 4, 1);
    return made;
}

IncomingDocument waiting(QDate until)
{
    IncomingDocument made = passedDocument();
    made.assignments.last().waitingOn = QStringLiteral("UBND xã Sông Thao");
    made.assignments.last().waitingUntil = until;
    return made;
}

IncomingDocument answered()
{
    IncomingDocument made = assignedDocument();
    made.assignments.first().state = AssignmentState::Answered;
    return made;
}
}

class TestWhereabouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void said_data();
    void said();
    void everyCodeHasAName();
    void history_data();
    void history();
};

void TestWhereabouts::said_data()
{
    QTest::addColumn<IncomingDocument>("document");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const IncomingDocument &document, const char *sentence) { QTest::newRow(name) << document << QString::fromUtf8(sentence); };
    row("registered", in(DocumentState::Registered), "With the registry, to be submitted.");
    IncomingDocument sealed = in(DocumentState::Registered);
    sealed.fields.sealed = true;
    row("envelope", sealed, "With the registry, the envelope not opened.");
    row("submitted", in(DocumentState::Submitted), "Waits for the instruction of Lê Văn Cần.");
    row("assigned", assignedDocument(), "With Phòng A, being handled, due 20/03/2026.");
    row("passed on", passedDocument(), "With Phòng A (Ngô Bảo An), being handled, due 18/03/2026.");
    row("waiting", waiting(QDate(2026, 3, 25)), "With Phòng A (Ngô Bảo An), being handled, due 18/03/2026; waiting for UBND xã Sông Thao until 25/03/2026.");
    row("woken", waiting(QDate(2026, 3, 11)), "With Phòng A (Ngô Bảo An), being handled, due 18/03/2026.");
    row("answered", answered(), "Assigned; the result is reported, to be closed.");
    row("put aside", in(DocumentState::Suspended), "Put aside until 01/04/2026.");
    row("completed", in(DocumentState::Completed), "Completed.");
    row("destroyed", in(DocumentState::Erased), "The contents were destroyed.");
}

void TestWhereabouts::said()
{
    QFETCH(IncomingDocument, document);
    QTEST(Whereabouts::sentence(document, names(), QDate(2026, 3, 11)), "sentence");
}

void TestWhereabouts::everyCodeHasAName()
{
    for (const char *group : {"overdue", "today", "this_week", "later", "none"}) {
        int named = 0;
        for (int i = 0; i <= int(DueGroup::None); ++i)
            named += dueGroupText(DueGroup(i)) == QLatin1String(group) && !StateWords::dueGroup(DueGroup(i)).isEmpty();
        QCOMPARE(named, 1);
    }
    for (int i = 0; i <= int(LinkKind::SameMatter); ++i) {
        QVERIFY(StateWords::link(LinkKind(i), true).contains(QLatin1String("%1")));
        QCOMPARE(linkKindFromText(linkKindText(LinkKind(i))), LinkKind(i));
    }
    for (int i = 0; i <= int(EnteredAct::State::Contested); ++i)
        QVERIFY(!StateWords::entered(EnteredAct::State(i)).isEmpty());
}

void TestWhereabouts::history_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *kind, const char *payload, const char *part) { QTest::addRow("%s %s", kind, part) << QByteArray(kind) << QByteArray(payload) << QString::fromUtf8(part); };
    row("incoming.submitted", R"({"proposal":[{"role":"lead","unit":"@unitA","due":"2026-03-20"}],"wording":"Giao A"})", "proposed: Lead: Phòng A, due 20/03/2026");
    row("incoming.instructed", R"({"agreed":"unchanged"})", "agreed with the proposal.");
    row("incoming.instructed", R"({"agreed":"edited"})", "agreed with the proposal, edited");
    row("incoming.attendance_assigned", R"({"people":["@officerA","@leader"]})", "to attend: Ngô Bảo An and Lê Văn Cần");
    row("incoming.linked", R"({"document":"@post","link_kind":"answers"})", "answers 214/UBND-VHXH");
    row("incoming.waiting_started", R"({"waiting_on":"UBND xã","wake_on":"2026-04-01"})", "waits for UBND xã");
    row("incoming.paper_received", R"({"received":"2026-03-12"})", "received on 12/03/2026");
    row("incoming.question_asked", R"({"person":"@officerA","text":"Đã báo cáo chưa?"})", "Ngô Bảo An");
}

void TestWhereabouts::history()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, payload);
    QFETCH(QString, part);
    Event event;
    event.body.kind = kind;
    event.body.actor = who("leader").person.id;
    event.payload = QJsonDocument(withIds(payload)).toJson();
    const QString sentence = HistoryWords::sentence(event, names());
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1Char('%')) && !sentence.contains(QLatin1String("newer version")), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestWhereabouts)
#include "tst_whereabouts.moc"
