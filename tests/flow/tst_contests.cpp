// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "app/incoming/workingday.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QTest>

using namespace congso;
using testing::TestOffice;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QList<SubjectId> toConfirm(TestOffice &office, const char *login)
{
    ListQuery query;
    query.box = Box::ToConfirm;
    const auto page = incoming::firstPage(*office.as(QString::fromLatin1(login)), query, 100).result();
    QList<SubjectId> ids;
    for (const DocumentRow &row : page ? page->rows : QList<DocumentRow>())
        ids << row.id;
    return ids;
}

/// The clerk, for the director.
Result<Receipt> enters(TestOffice &office, const QByteArray &action, const SubjectId &id, const QJsonObject &fields)
{
    const auto clerk = office.as(s("vanthu"));
    return clerk->perform(incoming::entering(*clerk, office.person(s("giamdoc")), action, id, fields)).result();
}
}

/// What was entered for somebody who contests it stays open until it is taken back or entered again in its place.
class TestContests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settled_data();
    void settled();
};

void TestContests::settled_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<bool>("settled");
    QTest::newRow("another act is entered") << "other" << false;
    QTest::newRow("entered again, with the reference") << "instead" << true;
    QTest::newRow("entered again, then undone") << "undone" << false;
    QTest::newRow("one of two parts taken back") << "one" << false;
    QTest::newRow("all of it taken back") << "all" << true;
    QTest::newRow("taken back by the leader") << "leader" << true;
    QTest::newRow("taken back before it was contested") << "before" << true;
}

void TestContests::settled()
{
    QFETCH(QString, then);
    QFETCH(bool, settled);
    TestOffice office;
    const SubjectId id = office.letter(s("Thư"));
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    QVERIFY(enters(office, "incoming.instructed", id, {{s("assignments"), QJsonArray{office.part("lead", s("CCVC")), office.part("cooperate", s("CCHC"))}}}));
    const QList<Assignment> parts = office.document(id).assignments;
    const auto recall = [&](int part) { return QJsonObject{{s("assignment"), parts.at(part).id.toString()}, {s("reason"), s("Văn thư nhập nhầm")}}; };
    const auto later = [&office] { office.clock().advance(60'000); };
    if (then == s("before")) {
        later();
        office.does(s("giamdoc"), "incoming.recalled", id, recall(1));
        office.does(s("giamdoc"), "incoming.recalled", id, recall(0));
    }
    later();
    QJsonObject opinion{{s("text"), s("Phòng CCHC trả lời")}, {s("instead_of"), office.document(id).entered.first().event.toString()}};
    QCOMPARE(QString(codeText(enters(office, "incoming.opined", id, opinion).error().code)), s("rule.bad_field")); // nobody contests it yet
    opinion.remove(s("instead_of"));
    office.does(s("giamdoc"), "incoming.contested", id, {{s("reason"), s("Tôi giao Phòng khác")}});
    later();
    if (then == s("instead") || then == s("undone"))
        opinion.insert(s("instead_of"), office.document(id).entered.first().event.toString());
    if (then == s("other") || then == s("instead") || then == s("undone"))
        QVERIFY2(enters(office, "incoming.opined", id, opinion), qPrintable(then));
    if (then == s("undone"))
        QVERIFY(office.as(s("vanthu"))->undo(id).result());
    // The lead goes last: without one the document goes back to the leader.
    const QList<int> taken = then == s("one") ? QList<int>{1} : then == s("all") || then == s("leader") ? QList<int>{1, 0} : QList<int>();
    for (const int part : taken) {
        later();
        if (then == s("leader"))
            office.does(s("giamdoc"), "incoming.recalled", id, recall(part));
        else
            QVERIFY(enters(office, "incoming.recalled", id, recall(part)));
    }
    const EnteredAct first = office.document(id).entered.first();
    QCOMPARE(first.state, settled ? EnteredAct::State::Settled : EnteredAct::State::Contested);
    QCOMPARE(first.reason, s("Tôi giao Phòng khác"));
    // Only what is confirmed besides leaves the clerk's list for good.
    const QList<SubjectId> waiting = toConfirm(office, "giamdoc");
    if (!waiting.isEmpty())
        QVERIFY(incoming::confirm(*office.as(s("giamdoc")), waiting).result());
    QCOMPARE(toConfirm(office, "vanthu").isEmpty(), settled);
}

QTEST_GUILESS_MAIN(TestContests)
#include "tst_contests.moc"
