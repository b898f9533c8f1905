// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"
#include "app/rules/workflow.h"
#include "db/types/incoming.h"
#include "tests/unit/rulesfacts.h"

#include <QTest>

using namespace congso;
using namespace congso::rules;
using namespace congso::rules::testing;

class TestWorkflow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guardsAreTheOnesBuilt();
    void statesAreTheVocabulary();
    void reasonsAreTenCharacters();
    void outsideTheLanguage_data();
    void outsideTheLanguage();
};

void TestWorkflow::guardsAreTheOnesBuilt()
{
    QStringList built = guardNames();
    built.sort();
    QStringList named = workflow().guards();
    named.sort();
    QCOMPARE(named, built);
}

void TestWorkflow::statesAreTheVocabulary()
{
    for (const QString &state : workflow().subject("incoming")->states)
        QVERIFY2(documentStateFromText(state), qPrintable(state));
    for (const QString &state : workflow().subject("incoming")->partStates)
        QVERIFY2(assignmentStateFromText(state), qPrintable(state));
    for (const QString &role : workflow().subject("incoming")->partRoles)
        QVERIFY2(assignmentRoleFromText(role), qPrintable(role));
    QVERIFY(workflow().kinds().size() >= 64);
}

void TestWorkflow::reasonsAreTenCharacters()
{
    int reasons = 0;
    for (const EventRule *rule : workflow().eventsOf("incoming")) {
        for (const FieldRule &field : rule->fields) {
            const bool reason = field.key.endsWith(QLatin1String("reason")) && rule->kind != "incoming.resumed";
            QVERIFY2(!reason || field.min == 10, rule->kind.constData());
            reasons += reason ? 1 : 0;
        }
    }
    QVERIFY(reasons >= 14);
}

void TestWorkflow::outsideTheLanguage_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no json") << QByteArray("\"version\": 1,") << QByteArray("\"version\" 1,");
    QTest::newRow("newer") << QByteArray("\"version\": 1,") << QByteArray("\"version\": 2,");
    QTest::newRow("unknown role") << QByteArray("\"role:clerk\"") << QByteArray("\"role:cleaner\"");
    QTest::newRow("unknown relation") << QByteArray("\"relation:lead\"") << QByteArray("\"relation:friend\"");
    QTest::newRow("neither") << QByteArray("\"relation:lead\"") << QByteArray("\"lead\"");
    QTest::newRow("unknown state") << QByteArray("\"from\": [\"assigned\"]") << QByteArray("\"from\": [\"asigned\"]");
    QTest::newRow("unknown type") << QByteArray("\"type\": \"percent\"") << QByteArray("\"type\": \"share\"");
    QTest::newRow("unknown record") << QByteArray("\"of\": \"file\"") << QByteArray("\"of\": \"folder\"");
    QTest::newRow("unknown guard") << QByteArray("\"guards\": [\"undo_kind\"") << QByteArray("\"guards\": [\"undo_sort\"");
    QTest::newRow("unknown key") << QByteArray("\"creates\": true") << QByteArray("\"makes\": true");
    QTest::newRow("unknown holder") << QByteArray("\"held_by\": \"advice\"") << QByteArray("\"held_by\": \"nobody\"");
    QTest::newRow("part without field") << QByteArray("\"key\": \"parent\", \"roles\"") << QByteArray("\"key\": \"above\", \"roles\"");
    QTest::newRow("undoes nothing") << QByteArray("\"incoming.reopened\"]") << QByteArray("\"incoming.reopend\"]");
    QTest::newRow("twice") << QByteArray("\"kind\": \"incoming.suspended\"") << QByteArray("\"kind\": \"incoming.resumed\"");
}

void TestWorkflow::outsideTheLanguage()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QList<QByteArray> files = workflowFiles();
    QVERIFY(Workflow::parse(files));
    QVERIFY(files.first().contains(from));
    files.first().replace(from, to);
    const Result<Workflow> parsed = Workflow::parse(files);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::StoreCorrupt);
    QVERIFY(!parsed.error().args.value(QStringLiteral("problem")).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkflow)
#include "tst_workflow.moc"
