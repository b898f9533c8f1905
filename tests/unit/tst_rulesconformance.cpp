// SPDX-License-Identifier: GPL-3.0-or-later
// Rows made from workflow.json itself: what it says of each event kind, state, role and relation is what
// decide() does. Whoever implements the same table elsewhere is held to the same rows.
#include "tests/unit/rulesfacts.h"

#include <QTest>

using namespace congso;
using namespace congso::rules;
using namespace congso::rules::testing;

namespace {
// The clauses of the file, read without the class under test.
struct Clause
{
    QStringList from;
    QStringList who;
};

QList<Clause> clausesOf(const QJsonObject &event)
{
    QList<Clause> all;
    const QJsonArray cases = event.value(QLatin1String("cases")).toArray();
    for (const QJsonValue &entry : cases)
        all << Clause{strings(entry.toObject().value(QLatin1String("from"))), strings(entry.toObject().value(QLatin1String("who")))};
    return all;
}

QString expectedFor(const QJsonObject &event, const QString &state, const QString &token)
{
    QStringList inState;
    QStringList ever;
    for (const Clause &clause : clausesOf(event)) {
        ever += clause.who;
        if (clause.from.contains(state))
            inState += clause.who;
    }
    const auto relational = [](const QStringList &who) { return !who.filter(QStringLiteral("relation:")).isEmpty(); };
    if (state == QLatin1String("none") && !event.value(QLatin1String("creates")).toBool())
        return QStringLiteral("usage.not_found");
    if (inState.isEmpty())
        return relational(ever) || ever.contains(token) ? QStringLiteral("rule.wrong_state") : QStringLiteral("rule.not_allowed");
    if (inState.contains(token))
        return QString();
    return relational(inState) ? QStringLiteral("rule.not_yours") : QStringLiteral("rule.not_allowed");
}

Assignment heldBy(Assignment assignment, const char *unit)
{
    assignment.unit = id<UnitId>(unit);
    assignment.askedDue = QDate(2026, 3, 25);
    return assignment;
}

AssignmentState workableState(const QJsonObject &event)
{
    const QStringList states = strings(event.value(QLatin1String("part")).toObject().value(QLatin1String("states")));
    return assignmentStateFromText(states.value(0, QStringLiteral("doing"))).value();
}

// What the document has to be like for the act, whoever does it.
void prepare(const QJsonObject &event, IncomingDocument &made, Assignment &own)
{
    const QString kind = event.value(QLatin1String("kind")).toString();
    made.fields.sealed = kind == QLatin1String("incoming.opened");
    if (kind == QLatin1String("incoming.alerted"))
        made.fields.urgency = QStringLiteral("express");
    made.fields.meeting.date = QDate(2026, 3, 18);
    if (kind == QLatin1String("incoming.waiting_ended"))
        own.waitingUntil = QDate(2026, 3, 25);
}

// Somebody with this role and no relation, or with this relation and no role that the table knows.
Facts somebody(const QString &token, const QString &state, const QJsonObject &event)
{
    Facts facts = factsFor("headB");
    facts.people.insert(facts.identity.person.id, facts.identity.person);
    const QString name = token.section(QLatin1Char(':'), 1);
    if (token.startsWith(QLatin1String("role:")))
        facts.identity.posts[0].roles = roleFromText(name).value();
    IncomingDocument made = document(documentStateFromText(state).value_or(DocumentState::None));
    made.submittedTo = {};
    made.lastActor = {};
    Assignment own = heldBy(part("lead", AssignmentRole::Lead, workableState(event)), "unitB");
    if (name == QLatin1String("cooperating"))
        own.role = AssignmentRole::Cooperate;
    else if (name == QLatin1String("supervising"))
        own.role = AssignmentRole::Supervise;
    else if (name == QLatin1String("informed"))
        own.role = AssignmentRole::Inform;
    else if (name != QLatin1String("lead"))
        own = heldBy(own, "unitA");
    if (name == QLatin1String("creator"))
        made.creator = facts.identity.person.id;
    if (name == QLatin1String("submitted_to"))
        made.submittedTo = {facts.identity.person.id};
    if (name == QLatin1String("author_of_last"))
        made.lastActor = facts.identity.person.id;
    if (name == QLatin1String("asked"))
        made.questions << Question{id<QuestionId>("question"), {}, {}, facts.identity.person.id, {}, 1, 0, {}, {}, 0};
    EnteredAct entered{id<EventId>("entered"), "incoming.opined", id<PersonId>("clerk"), id<PersonId>("leader"), EnteredAct::State::Unconfirmed, {}, 1};
    if (name == QLatin1String("entered_for"))
        entered.principal = facts.identity.person.id;
    made.entered = {entered};
    prepare(event, made, own);
    if (name == QLatin1String("assigner"))
        own.assigner = facts.identity.person.id;
    made.assignments = {own};
    if (state != QLatin1String("none"))
        facts.document = made;
    facts.events = {id<EventId>("event")};
    return facts;
}

void setSubject(Facts &facts, const QByteArray &area, const QString &state)
{
    if (area == "incoming")
        return;
    facts.document.reset();
    const bool active = state == QLatin1String("active") || state == QLatin1String("open");
    if (state == QLatin1String("none"))
        return;
    if (area == "person") {
        facts.person = Person();
        facts.person->active = active;
    } else if (area == "unit") {
        facts.unit = Unit();
        facts.unit->active = active;
    } else if (area == "post") {
        facts.post = Post();
        facts.post->active = active;
    } else if (area == "register") {
        facts.reg = book();
        facts.reg->closed = !active;
    } else if (area == "casefile") {
        facts.caseFile = CaseFile();
        facts.caseFile->closed = !active;
    } else if (area == "delegation") {
        facts.delegation = Delegation();
        facts.delegation->revoked = state != QLatin1String("granted");
    } else if (area == "absence") {
        facts.absence = Absence();
        facts.absence->cancelled = state != QLatin1String("declared");
    } else if (area == "handover") {
        facts.handover = Handover();
        facts.handover->state = handoverStateFromText(state);
    } else if (area == "outgoing") {
        facts.outgoing = OutgoingDocument();
        facts.outgoing->state = outgoingStateFromText(state).value();
        facts.outgoing->number = AssignedNumber{id<RegisterId>("book"), 2026, 5, {}};
        facts.outgoing->recipients = {Recipient()};
        facts.keptUses = {KeptUse()}; // out
        facts.outgoing->files = {DraftFile{QString(64, u'a'), QStringLiteral("a.pdf"), 1, QStringLiteral("sealed"), QStringLiteral("sealed"), 1, true, false, {}, {}, {}, 0}};
    } else if (area == "agency") {
        facts.outsideAgency = OutsideAgency();
        facts.outsideAgency->ended = !active;
    }
}
}

class TestRulesConformance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoMay_data();
    void whoMay();
    void partStates_data();
    void partStates();
    void payloadKeysAreListed();
    void partsOfAnotherAreNotCommanded();
};

void TestRulesConformance::whoMay_data()
{
    QTest::addColumn<QJsonObject>("event");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("expected");
    const QJsonObject root = wholeWorkflow();
    QStringList tokens;
    for (const Role role : allRoles())
        tokens << QLatin1String("role:") + roleText(role);
    for (const QString &relation : strings(root.value(QLatin1String("relations")))) {
        if (relation != QLatin1String("assignee"))
            tokens << QString(QLatin1String("relation:") + relation);
    }
    const QJsonArray events = root.value(QLatin1String("events")).toArray();
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        const QString kind = event.value(QLatin1String("kind")).toString();
        const QString area = kind.section(QLatin1Char('.'), 0, 0);
        if (event.contains(QLatin1String("part_of")))
            continue;
        const QStringList states = strings(root.value(QLatin1String("subjects")).toObject().value(area).toObject().value(QLatin1String("states")));
        for (const QString &state : states) {
            for (const QString &token : tokens) {
                if (area != QLatin1String("incoming") && token.startsWith(QLatin1String("relation:")))
                    continue;
                QTest::addRow("%s, %s, %s", qPrintable(kind), qPrintable(state), qPrintable(token))
                    << event << state << token << expectedFor(event, state, token);
            }
        }
    }
}

void TestRulesConformance::whoMay()
{
    QFETCH(QJsonObject, event);
    QFETCH(QString, state);
    QFETCH(QString, token);
    QFETCH(QString, expected);
    const QByteArray kind = event.value(QLatin1String("kind")).toString().toLatin1();
    Facts facts = somebody(token, state, event);
    setSubject(facts, areaOf(kind), state);
    const QString code = refusal(decide(facts, command(kind.constData())));
    if (expected.isEmpty()) {
        // Let through to the fields, of which none were given.
        const QStringList stopped{QStringLiteral("rule.not_allowed"), QStringLiteral("rule.not_yours"),
                                  QStringLiteral("rule.wrong_state"), QStringLiteral("usage.not_found")};
        QVERIFY2(!stopped.contains(code), qPrintable(code));
    } else {
        QCOMPARE(code, expected);
    }
}

void TestRulesConformance::partStates_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("fits");
    const QJsonObject root = wholeWorkflow();
    const QJsonArray events = root.value(QLatin1String("events")).toArray();
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        const QJsonObject part = event.value(QLatin1String("part")).toObject();
        if (part.isEmpty() || !part.value(QLatin1String("required")).toBool(true))
            continue;
        const QByteArray kind = event.value(QLatin1String("kind")).toString().toLatin1();
        for (const QString &state : workflow().subject("incoming")->partStates)
            QTest::addRow("%s, %s", kind.constData(), qPrintable(state)) << kind << state << strings(part.value(QLatin1String("states"))).contains(state);
    }
}

void TestRulesConformance::partStates()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, state);
    QFETCH(bool, fits);
    // The leader who assigned also heads the unit that holds the part, so that every "who" is met.
    Facts facts = factsFor("leader");
    IncomingDocument made = document(DocumentState::Assigned);
    Assignment own = heldBy(part("coop", kind == "incoming.declined" ? AssignmentRole::Cooperate : AssignmentRole::Lead,
                                 assignmentStateFromText(state).value()), "unitTop");
    prepare({{QStringLiteral("kind"), QString::fromLatin1(kind)}}, made, own);
    made.assignments = {own};
    facts.document = made;
    const QList<ActionState> all = actions(facts);
    const auto found = std::find_if(all.begin(), all.end(), [&](const ActionState &one) { return one.action == kind; });
    QVERIFY(found != all.end());
    QCOMPARE(found->allowed, fits);
    QCOMPARE(found->why, fits ? QString() : QStringLiteral("rule.wrong_state"));
    QCOMPARE(found->parts, fits ? QList<AssignmentId>{own.id} : QList<AssignmentId>());
}

void TestRulesConformance::payloadKeysAreListed()
{
    for (const EventRule *rule : workflow().eventsOf("incoming")) {
        for (const CaseRule &way : rule->cases)
            QVERIFY2(way.to.isEmpty() || rule->payload.contains(QStringLiteral("state")) || !rule->undoes.isEmpty(), rule->kind.constData());
        if (rule->part)
            QVERIFY2(rule->payload.contains(rule->part->key), rule->kind.constData());
        QVERIFY2(!rule->part || rule->part->to.isEmpty() || rule->payload.contains(QStringLiteral("parts")), rule->kind.constData());
    }
}

void TestRulesConformance::partsOfAnotherAreNotCommanded()
{
    int parts = 0;
    for (const QByteArray &kind : workflow().kinds()) {
        if (workflow().event(kind)->partOf.isEmpty())
            continue;
        ++parts;
        Facts facts = factsFor("admin");
        facts.document = assignedDocument();
        facts.caseFile = CaseFile();
        QCOMPARE(refusal(decide(facts, command(kind.constData()))), QStringLiteral("usage.unknown_action"));
        const QList<ActionState> all = actions(facts, areaOf(kind));
        QVERIFY(std::none_of(all.begin(), all.end(), [&](const ActionState &state) { return state.action == kind; }));
    }
    QVERIFY(parts >= 2);
}

QTEST_GUILESS_MAIN(TestRulesConformance)
#include "tst_rulesconformance.moc"
