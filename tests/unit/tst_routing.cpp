// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/deadline.h"
#include "app/rules/meetings.h"
#include "app/rules/routing.h"
#include "db/text/fold.h"
#include "tests/unit/rulesfacts.h"

#include <QTest>

using namespace congso;
using namespace congso::rules;
using namespace congso::rules::testing;

namespace {
QString fold(const QString &text)
{
    return text::fold(text);
}

QJsonArray array(const QByteArray &text)
{
    return withIds("{\"a\":" + text + "}").value(QLatin1String("a")).toArray();
}

const QByteArray twoRules = R"([
    {"name":"Xã","senders":["UBND xã"],"words":["cán bộ","thi đua"],"to":["@leader"],"parts":[{"role":"lead","unit":"@unitA","days":5}],"wording":"Giao A"},
    {"name":"Khẩn","urgencies":["express","very_urgent"],"to":["@leader"]},
    {"name":"Giấy mời","kinds":["GM"],"parts":[{"role":"inform","unit":"@unitB"}]}])";
}

class TestRouting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void routes_data();
    void routes();
    void refuses_data();
    void refuses();
    void keptAsTyped();
    void meetingsClash_data();
    void meetingsClash();
    void groups_data();
    void groups();
};

void TestRouting::routes_data()
{
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("urgency");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *agency, const char *kind, const char *subject, const char *urgency, const char *rule) {
        QTest::newRow(name) << QString::fromUtf8(agency) << QString::fromUtf8(kind) << QString::fromUtf8(subject) << QString::fromUtf8(urgency) << QString::fromUtf8(rule);
    };
    row("sender and word", "UBND xã Sông Thao", "CV", "V/v khen thưởng, thi đua", "", "Xã");
    row("marks and case do not matter", "ubnd XA Song Thao", "CV", "THI ĐUA", "", "Xã");
    row("word missing", "UBND xã Sông Thao", "CV", "V/v đất đai", "", "");
    row("sender missing", "Bộ Nội vụ", "CV", "thi đua", "", "");
    row("the first that fits", "UBND xã Sông Thao", "GM", "thi đua", "express", "Xã");
    row("urgency", "Bộ Nội vụ", "CV", "lũ lụt", "express", "Khẩn");
    row("less urgent", "Bộ Nội vụ", "CV", "lũ lụt", "urgent", "");
    row("kind", "Bộ Nội vụ", "GM", "họp", "", "Giấy mời");
}

void TestRouting::routes()
{
    QFETCH(QString, agency);
    QFETCH(QString, kind);
    QFETCH(QString, subject);
    QFETCH(QString, urgency);
    IncomingFields fields;
    fields.agency = agency;
    fields.kind = kind;
    fields.subject = subject;
    fields.urgency = urgency;
    const auto rules = parseRouting(array(twoRules), fold);
    QVERIFY(rules);
    const Route route = routeOf(routedLetter(fields, fold), *rules);
    QTEST(route.rule, "rule");
    if (route.rule != QString::fromUtf8("Xã"))
        return;
    QCOMPARE(route.to, QList<PersonId>{id<PersonId>("leader")});
    QCOMPARE(route.parts.first().unit, id<UnitId>("unitA"));
    QCOMPARE(route.parts.first().days, 5);
    QCOMPARE(route.wording, QStringLiteral("Giao A"));
}

void TestRouting::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *problem, const QByteArray &json) { QTest::newRow(problem) << json << QString::fromLatin1(problem); };
    row("name", R"([{"kinds":["GM"],"to":["@leader"]}])");
    row("no_condition", R"([{"name":"a","to":["@leader"]}])");
    row("empty", R"([{"name":"a","kinds":["GM"]}])");
    row("type", R"([{"name":"a","kinds":["GM"],"to":["nobody here"]}])");
    row("role", R"([{"name":"a","kinds":["GM"],"parts":[{"role":"boss","unit":"@unitA"}]}])");
    row("unit_or_person", R"([{"name":"a","kinds":["GM"],"parts":[{"role":"lead"}]}])");
    row("range", R"([{"name":"a","kinds":["GM"],"parts":[{"role":"inform","unit":"@unitA","days":3}]}])");
    row("one_lead", R"([{"name":"a","kinds":["GM"],"parts":[{"role":"lead","unit":"@unitA"},{"role":"lead","unit":"@unitB"}]}])");
}

void TestRouting::refuses()
{
    QFETCH(QByteArray, json);
    const auto rules = parseRouting(array(json), fold);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::RuleBadField);
    QTEST(rules.error().args.value(QStringLiteral("problem")).toString(), "problem");
}

void TestRouting::keptAsTyped()
{
    const auto typed = [](const QString &text) { return text; };
    const auto rules = parseRouting(array(twoRules), typed);
    QVERIFY(rules);
    QCOMPARE(rules->first().senders, QStringList{QString::fromUtf8("UBND xã")});
    const auto again = parseRouting(routingToJson(*rules), typed);
    QVERIFY(again);
    QCOMPARE(routingToJson(*again), routingToJson(*rules));
}

void TestRouting::meetingsClash_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("clash");
    const auto row = [](const char *one, const char *other, bool clash) { QTest::addRow("%s and %s", one, other) << QString::fromLatin1(one) << QString::fromLatin1(other) << clash; };
    row("18 14:00-16:00", "18 15:00-17:00", true);
    row("18 14:00-16:00", "18 16:00-17:00", false);
    row("18 14:00-", "18 15:59-", true);
    row("18 14:00-", "18 16:00-", false);
    row("18 14:00-15:00", "19 14:00-15:00", false);
    row("18 -", "18 08:00-", true);
    row("18 23:00-", "18 23:30-", true);
}

void TestRouting::meetingsClash()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto meeting = [](const QString &text) {
        return Meeting{QDate(2026, 3, text.left(2).toInt()), parseTime(text.mid(3).section(u'-', 0, 0)), parseTime(text.section(u'-', 1)), {}, {}};
    };
    QTEST(clash(meeting(one), meeting(other)), "clash");
    QTEST(clash(meeting(other), meeting(one)), "clash");
}

// Wednesday 11 March 2026.
void TestRouting::groups_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("group");
    const auto row = [](const char *due, const char *group) { QTest::newRow(due) << QDate::fromString(QString::fromLatin1(due), Qt::ISODate) << QString::fromLatin1(group); };
    row("", "none");
    row("2026-03-10", "overdue");
    row("2026-03-11", "today");
    row("2026-03-12", "this_week");
    row("2026-03-15", "this_week");
    row("2026-03-16", "later");
}

void TestRouting::groups()
{
    QFETCH(QDate, due);
    QTEST(QString(dueGroupText(dueGroup(due, QDate(2026, 3, 11), calendar()))), "group");
    QCOMPARE(dueGroup(QDate(2026, 3, 15), QDate(2026, 3, 13), calendar()), DueGroup::Today); // only a weekend lies between
}

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
