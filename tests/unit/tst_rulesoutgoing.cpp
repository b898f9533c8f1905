// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/notation.h"
#include "tests/unit/rulesfacts.h"

#include <QTest>

using namespace congso;
using namespace congso::rules;
using namespace congso::rules::testing;

namespace {
ReviewStep step(const char *name, ReviewKind kind, StepState state, const char *person, int order)
{
    ReviewStep made;
    made.id = id<StepId>(name);
    made.kind = kind;
    made.state = state;
    made.person = id<PersonId>(person);
    made.order = order;
    return made;
}

/// Drafted by officer A; nobody else has to do with it.
OutgoingDocument outgoing(OutgoingState state)
{
    OutgoingDocument document;
    document.id = id<SubjectId>("document");
    document.version = 3;
    document.state = state;
    document.drafter = id<PersonId>("officerA");
    document.unit = id<UnitId>("unitA");
    document.round = 1;
    document.number = AssignedNumber{id<RegisterId>("book"), 2026, 5, {}};
    document.recipients = {Recipient()};
    document.files = {DraftFile{QString(64, u'a'), QStringLiteral("a.pdf"), 1, QStringLiteral("main"), QStringLiteral("main"), 1, true, false, {}, {}, {}, 0},
                      DraftFile{QString(64, u'b'), QStringLiteral("b.pdf"), 1, QStringLiteral("sealed"), QStringLiteral("sealed"), 1, true, false, {}, {}, {}, 0}};
    return document;
}

/// Head B with no role of the table, holding one relation to it or none.
Facts related(const QString &relation, const QString &state)
{
    Facts facts = factsFor("headB");
    facts.reviewRoute.steps = {{ReviewKind::Approve, QStringLiteral("signer"), true, false}};
    OutgoingDocument document = outgoing(outgoingStateFromText(state).value());
    const PersonId me = facts.identity.person.id;
    if (relation == QLatin1String("drafter"))
        document.drafter = me;
    else if (relation == QLatin1String("head_of_drafter"))
        document.unit = id<UnitId>("unitB");
    else if (relation == QLatin1String("approver"))
        document.approver = me;
    else if (relation == QLatin1String("reviewing"))
        document.steps << step("own", ReviewKind::Content, StepState::Open, "headB", 1);
    else if (relation == QLatin1String("approving"))
        document.steps << step("own", ReviewKind::Approve, StepState::Open, "headB", 1);
    else if (relation == QLatin1String("involved"))
        document.steps << step("own", ReviewKind::Opinion, StepState::Done, "headB", 1);
    if (state != QLatin1String("none"))
        facts.outgoing = document;
    return facts;
}

/// What follows from holding a relation: who approves also reviews, who drafts is involved.
QStringList implied(const QString &relation)
{
    QStringList all{relation};
    if (relation == QLatin1String("approving"))
        all << QStringLiteral("reviewing");
    if (relation == QLatin1String("drafter") || relation == QLatin1String("head_of_drafter") || relation == QLatin1String("reviewing") || relation == QLatin1String("approving"))
        all << QStringLiteral("involved");
    return all;
}
}

class TestRulesOutgoing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void relations_data();
    void relations();
    void notations_data();
    void notations();
    void stepsOpenInOrder();
    void routeOfTheOffice_data();
    void routeOfTheOffice();
    void paper();
};

void TestRulesOutgoing::relations_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<bool>("may");
    const QJsonObject root = wholeWorkflow();
    const QStringList states = strings(root.value(QLatin1String("subjects")).toObject().value(QLatin1String("outgoing")).toObject().value(QLatin1String("states")));
    const QJsonArray events = root.value(QLatin1String("events")).toArray();
    for (const QJsonValue &event : events) {
        const QString kind = event[QLatin1String("kind")].toString();
        if (!kind.startsWith(QLatin1String("outgoing.")) || event.toObject().contains(QLatin1String("part_of")) || event[QLatin1String("creates")].toBool())
            continue;
        for (const QString &state : states) {
            for (const char *name : {"drafter", "head_of_drafter", "reviewing", "approving", "approver", "involved", "nobody"}) {
                bool may = false;
                const QJsonArray cases = event[QLatin1String("cases")].toArray();
                for (const QJsonValue &one : cases) {
                    for (const QString &relation : implied(QLatin1String(name)))
                        may = may || (strings(one[QLatin1String("from")]).contains(state) && strings(one[QLatin1String("who")]).contains(QStringLiteral("relation:") + relation));
                }
                QTest::addRow("%s, %s, %s", qPrintable(kind), qPrintable(state), name) << kind << state << QString(QLatin1String(name)) << may;
            }
        }
    }
}

void TestRulesOutgoing::relations()
{
    QFETCH(QString, kind);
    QFETCH(QString, state);
    QFETCH(QString, relation);
    QFETCH(bool, may);
    const Facts facts = related(relation, state);
    const auto decision = decide(facts, command(kind.toLatin1().constData()));
    const QString code = refusal(decision);
    const bool guard = !decision && decision.error().args.contains(QStringLiteral("problem"));
    const QStringList stopped{QStringLiteral("rule.not_allowed"), QStringLiteral("rule.not_yours"), QStringLiteral("rule.wrong_state"), QStringLiteral("usage.not_found")};
    QCOMPARE(!stopped.contains(code) || guard, may);
}

void TestRulesOutgoing::notations_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("code");
    // The decree's own examples, NĐ 30 Phụ lục I II.3.
    QTest::newRow("decision") << QStringLiteral("QĐ") << QStringLiteral("BNV") << 15 << QString() << QStringLiteral("15/QĐ-BNV");
    QTest::newRow("letter, below ten") << QStringLiteral("CV") << QStringLiteral("BNV") << 5 << QString() << QStringLiteral("05/BNV-VP");
    QTest::newRow("suffix") << QStringLiteral("TTr") << QStringLiteral("UBND") << 12 << QStringLiteral("a") << QStringLiteral("12a/TTr-UBND");
    QTest::newRow("below ten with a suffix") << QStringLiteral("SY") << QStringLiteral("SNV") << 3 << QStringLiteral("bis") << QStringLiteral("03bis/SY-SNV");
    QTest::newRow("open letter") << QStringLiteral("TCg") << QStringLiteral("UBND") << 1 << QString() << QStringLiteral("01/UBND-VP");
}

void TestRulesOutgoing::notations()
{
    QFETCH(QString, kind);
    QFETCH(QString, agency);
    QFETCH(int, number);
    QFETCH(QString, suffix);
    QFETCH(QString, code);
    const QString notation = notationFor(kind, agency, QStringLiteral("VP"));
    QCOMPARE(outgoingCode({{}, 2026, number, suffix}, notation), code);
    QVERIFY(isNotation(notation));
    for (const char *wrong : {"QĐ BNV", "-BNV", "QĐ--BNV", "QĐ/BNV", "", "QĐ-BNV-"})
        QVERIFY2(!isNotation(QString::fromUtf8(wrong)), wrong);
    QVERIFY(isNotation(QStringLiteral("2026/NĐ-CP")));
}

void TestRulesOutgoing::stepsOpenInOrder()
{
    OutgoingDocument document = outgoing(OutgoingState::InReview);
    document.steps = {step("a", ReviewKind::Content, StepState::Open, "headA", 1), step("b", ReviewKind::Opinion, StepState::Open, "headB", 1),
                      step("c", ReviewKind::Form, StepState::Waiting, "office", 2), step("d", ReviewKind::Approve, StepState::Waiting, "leader", 3)};
    QCOMPARE(advanced(document, document.steps.at(0), StepState::Done).size(), 1); // b is still open
    document.steps[0].state = StepState::Done;
    const QJsonArray next = advanced(document, document.steps.at(1), StepState::Done);
    QCOMPARE(next.size(), 2);
    QCOMPARE(next.at(1)[QLatin1String("id")].toString(), idText("c"));
    QCOMPARE(next.at(1)[QLatin1String("state")].toString(), QStringLiteral("open"));
    QCOMPARE(dropped(document, &document.steps.at(1), StepState::SentBack).size(), 3); // what is done stays done
}

void TestRulesOutgoing::routeOfTheOffice_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<bool>("fits");
    QTest::newRow("shipped") << QByteArray() << true;
    QTest::newRow("no approval") << QByteArray(R"([{"kind":"content","who":"","required":true}])") << false;
    QTest::newRow("approval may be skipped") << QByteArray(R"([{"kind":"approve","who":"signer","required":true,"skippable":true}])") << false;
    QTest::newRow("twice") << QByteArray(R"([{"kind":"approve","who":"signer","required":true},{"kind":"approve","who":"signer","required":true}])") << false;
    QTest::newRow("unknown") << QByteArray(R"([{"kind":"approve","who":"minister","required":true}])") << false;
    QTest::newRow("short") << QByteArray(R"([{"kind":"approve","who":"signer","required":true}])") << true;
}

void TestRulesOutgoing::routeOfTheOffice()
{
    QFETCH(QByteArray, steps);
    QFETCH(bool, fits);
    const QJsonArray list = steps.isEmpty() ? QJsonDocument::fromJson(dataFile(QStringLiteral("review.json"))).object().value(QLatin1String("steps")).toArray()
                                            : QJsonDocument::fromJson(steps).array();
    const auto route = ReviewRoute::parse(list);
    QCOMPARE(route.has_value(), fits);
    if (!steps.isEmpty())
        return;
    Facts facts = factsFor("officerA");
    facts.reviewRoute = *route;
    const QList<ReviewStep> proposed = proposedSteps(facts, id<PersonId>("officerA"), id<UnitId>("unitA1"), {});
    QCOMPARE(proposed.size(), 3);
    QCOMPARE(proposed.at(0).person, id<PersonId>("headA"));
    QCOMPARE(proposed.at(1).person, id<PersonId>("office"));
    QCOMPARE(proposed.at(2).person, id<PersonId>("leader"));
    // Nobody checks the own draft.
    QCOMPARE(proposedSteps(facts, id<PersonId>("headA"), id<UnitId>("unitA"), {}).size(), 2);
}

void TestRulesOutgoing::paper()
{
    Recipient electronic;
    electronic.way = QStringLiteral("electronic");
    Recipient both;
    both.way = QStringLiteral("both");
    both.copies = 3;
    const PaperUse use = paperUse({electronic, electronic, both}, 4);
    QCOMPARE(use.onPaper, 1);
    QCOMPARE(use.sheets, 12);
    QCOMPARE(use.saved, 8);
}

QTEST_GUILESS_MAIN(TestRulesOutgoing)
#include "tst_rulesoutgoing.moc"
