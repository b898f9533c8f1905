// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/deadline.h"
#include "tests/unit/rulesfacts.h"

#include <QTest>

using namespace congso;
using namespace congso::rules;
using rules::testing::calendar;

namespace {
QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}
}

class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysOff_data();
    void daysOff();
    void workingDays_data();
    void workingDays();
    void start_data();
    void start();
    void standing_data();
    void standing();
    void provisionalYears();
    void ownDays();
    void brokenData_data();
    void brokenData();
    void soonIsWhatStandsSoon();
};

// The notices: how many weekdays are off in a year, and which Saturdays are worked.
void TestCalendar::daysOff_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("weekdaysOff");
    QTest::addColumn<QStringList>("worked");
    QTest::newRow("2021") << 2021 << 11 << QStringList{};
    QTest::newRow("2022") << 2022 << 11 << QStringList{};
    QTest::newRow("2023") << 2023 << 11 << QStringList{};
    QTest::newRow("2024") << 2024 << 12 << QStringList{QStringLiteral("2024-05-04")};
    QTest::newRow("2025") << 2025 << 12 << QStringList{QStringLiteral("2025-04-26")};
    QTest::newRow("2026") << 2026 << 14 << QStringList{QStringLiteral("2026-01-10"), QStringLiteral("2026-08-22")};
}

void TestCalendar::daysOff()
{
    QFETCH(int, year);
    QFETCH(int, weekdaysOff);
    QFETCH(QStringList, worked);
    int off = 0;
    QStringList saturdays;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
        const bool weekend = date.dayOfWeek() >= Qt::Saturday;
        off += !weekend && !calendar().isWorkingDay(date) ? 1 : 0;
        if (weekend && calendar().isWorkingDay(date))
            saturdays << date.toString(Qt::ISODate);
    }
    QCOMPARE(off, weekdaysOff);
    QCOMPARE(saturdays, worked);
    QVERIFY(!calendar().provisional(year));
}

void TestCalendar::workingDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("to");
    QTest::newRow("none") << day("2026-03-11") << 0 << day("2026-03-11");
    QTest::newRow("over a weekend") << day("2026-03-13") << 1 << day("2026-03-16");
    QTest::newRow("from a Sunday") << day("2026-03-15") << 2 << day("2026-03-17");
    QTest::newRow("over Tết") << day("2026-02-13") << 1 << day("2026-02-23");
    QTest::newRow("a worked Saturday counts") << day("2026-08-21") << 1 << day("2026-08-22");
    QTest::newRow("three days of National Day") << day("2026-08-28") << 3 << day("2026-09-07");
    QTest::newRow("24 November") << day("2026-11-23") << 1 << day("2026-11-25");
    QTest::newRow("over New Year") << day("2025-12-31") << 1 << day("2026-01-05");
}

void TestCalendar::workingDays()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(QDate, to);
    QCOMPARE(calendar().addWorkingDays(from, days), to);
    QCOMPARE(calendar().workingDaysBetween(from, to), days);
    QCOMPARE(calendar().workingDaysBetween(to, from), -days);
    if (days == 1)
        QCOMPARE(calendar().previousWorkingDay(to), calendar().isWorkingDay(from) ? from : calendar().previousWorkingDay(from));
}

void TestCalendar::start_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QDate>("day0");
    const auto at = [](const char *iso) { return QDateTime::fromString(QLatin1String(iso), Qt::ISODate); };
    QTest::newRow("morning") << at("2026-03-11T08:00:00") << day("2026-03-11");
    QTest::newRow("at closing") << at("2026-03-11T17:00:00") << day("2026-03-11");
    QTest::newRow("after closing") << at("2026-03-11T17:00:01") << day("2026-03-12");
    QTest::newRow("Friday evening") << at("2026-03-13T20:00:00") << day("2026-03-16");
    QTest::newRow("Sunday") << at("2026-03-15T09:00:00") << day("2026-03-16");
    QTest::newRow("worked Saturday") << at("2026-01-10T09:00:00") << day("2026-01-10");
}

void TestCalendar::start()
{
    QFETCH(QDateTime, at);
    QFETCH(QDate, day0);
    QCOMPARE(calendar().effectiveStart(at), day0);
}

void TestCalendar::standing_data()
{
    using Kind = DueStanding::Kind;
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("days");
    QTest::newRow("no deadline") << QDate() << day("2026-03-11") << int(Kind::None) << 0;
    QTest::newRow("today") << day("2026-03-11") << day("2026-03-11") << int(Kind::Today) << 0;
    QTest::newRow("tomorrow") << day("2026-03-12") << day("2026-03-11") << int(Kind::Left) << 1;
    QTest::newRow("Monday seen on Friday") << day("2026-03-16") << day("2026-03-13") << int(Kind::Left) << 1;
    QTest::newRow("Sunday seen on Friday") << day("2026-03-15") << day("2026-03-13") << int(Kind::Today) << 0;
    QTest::newRow("yesterday") << day("2026-03-10") << day("2026-03-11") << int(Kind::Overdue) << 1;
    QTest::newRow("Friday seen on Saturday") << day("2026-03-13") << day("2026-03-14") << int(Kind::Overdue) << 1;
    QTest::newRow("before Tết, seen after") << day("2026-02-13") << day("2026-02-24") << int(Kind::Overdue) << 2;
}

void TestCalendar::standing()
{
    QFETCH(QDate, due);
    QFETCH(QDate, today);
    const DueStanding standing = dueStanding(due, today, calendar());
    QTEST(int(standing.kind), "kind");
    QTEST(standing.workingDays, "days");
}

void TestCalendar::provisionalYears()
{
    for (int year = 2027; year <= 2031; ++year)
        QVERIFY2(calendar().provisional(year), qPrintable(QString::number(year)));
    QVERIFY(!calendar().isWorkingDay(day("2027-02-08"))); // computed Tết
    QCOMPARE(calendar().nameOf(day("2027-02-08")), QStringLiteral("Tết Nguyên đán"));
    QVERIFY(dueStanding(day("2027-01-05"), day("2026-12-30"), calendar()).provisional);
    QVERIFY(!dueStanding(day("2026-12-31"), day("2026-12-30"), calendar()).provisional);
}

void TestCalendar::ownDays()
{
    const Result<Calendar> own = calendar().with({{QStringLiteral("2026-03-12"), QStringLiteral("off")},
                                                  {QStringLiteral("2026-03-14"), QStringLiteral("work")},
                                                  {QStringLiteral("2026-11-24"), QStringLiteral("work")}});
    QVERIFY(own);
    QVERIFY(!own->isWorkingDay(day("2026-03-12")));
    QVERIFY(own->isWorkingDay(day("2026-03-14")));
    QVERIFY(own->isWorkingDay(day("2026-11-24")));
    QVERIFY(calendar().isWorkingDay(day("2026-03-12")));
    for (const char *wrong : {R"({"2026-13-01":"off"})", R"({"2026-03-12":"maybe"})", R"({"2026-03-12":true})"}) {
        const Result<Calendar> refused = calendar().with(QJsonDocument::fromJson(wrong).object());
        QVERIFY2(!refused && refused.error().code == ErrorCode::RuleBadField, wrong);
    }
}

void TestCalendar::brokenData_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no json") << QByteArray("\"years\": [") << QByteArray("\"years\": ");
    QTest::newRow("date of another year") << QByteArray("2026-11-24") << QByteArray("2025-11-24");
    QTest::newRow("no date") << QByteArray("2026-11-24") << QByteArray("24/11/2026");
    QTest::newRow("worked elsewhere") << QByteArray("\"2026-01-10\"") << QByteArray("\"2027-01-10\"");
    QTest::newRow("closing time") << QByteArray("17:00") << QByteArray("25:00");
}

void TestCalendar::brokenData()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = rules::testing::dataFile(QStringLiteral("holidays.json"));
    QVERIFY(bytes.contains(from));
    const Result<Calendar> parsed = Calendar::parse(bytes.replace(from, to));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::StoreCorrupt);
}

void TestCalendar::soonIsWhatStandsSoon()
{
    for (QDate today(2026, 1, 1); today.year() == 2026; today = today.addDays(1)) {
        const QDate until = dueSoonUntil(today, calendar());
        QVERIFY(isDueSoon(dueStanding(until, today, calendar())));
        QVERIFY(!isDueSoon(dueStanding(until.addDays(1), today, calendar())));
    }
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
