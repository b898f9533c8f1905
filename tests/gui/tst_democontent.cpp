// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontent.h"
#include "app/demo/democontentphrases.h"
#include "app/demo/letterpdf.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace congso;

namespace {

constexpr quint64 seed = 20260309;
const QDate arrival(2026, 3, 9);

const DemoPerson *personOf(const DemoOffice &office, const QString &login)
{
    for (const DemoPerson &person : office.people) {
        if (person.login == login)
            return &person;
    }
    return nullptr;
}

bool isInside(const DemoOffice &office, const QString &unit, const QString &of)
{
    if (unit == of)
        return true;
    for (const DemoUnit &one : office.units) {
        if (one.key == unit)
            return one.parent == of;
    }
    return false;
}

/// What no letter of 2026 says, and what shows a hole in a sentence.
QString flawOf(const QString &text)
{
    static const QRegularExpression holes(QStringLiteral("%\\d|  | [,;.:](?!\\.)|\\bhuyện\\b|\\bthị xã\\b"), QRegularExpression::UseUnicodePropertiesOption);
    if (text != text.normalized(QString::NormalizationForm_C))
        return QStringLiteral("not NFC");
    return holes.match(text).captured();
}

}

class TestDemoContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officeIsWhole();
    void officeHasItsPeople_data();
    void officeHasItsPeople();
    void everyRoleIsHeld();
    void handsWorkInTheirUnit();
    void isTheSameForTheSameSeed();
    void seedsDiffer();
    void saysManyThings();
    void fieldsAgree();
    void planIsPossible();
    void fatesFollowAge_data();
    void fatesFollowAge();
    void textsHaveNoHoles();
    void committeesSignOnBehalf();
    void everyPatternCanBeDrawn();
    void workdays_data();
    void workdays();
};

void TestDemoContent::officeIsWhole()
{
    const DemoOffice office = demoOffice();
    QSet<QString> units;
    for (const DemoUnit &unit : office.units) {
        QVERIFY2(unit.parent.isEmpty() || units.contains(unit.parent), qPrintable(unit.key));
        QVERIFY(!units.contains(unit.key));
        units.insert(unit.key);
    }
    QSet<QString> logins;
    QSet<QString> names;
    for (const DemoPerson &person : office.people) {
        static const QRegularExpression plain(QStringLiteral("^[a-z.]+$"));
        QVERIFY2(plain.match(person.login).hasMatch(), qPrintable(person.login));
        logins.insert(person.login);
        names.insert(person.name);
        QVERIFY(!person.posts.isEmpty());
        for (const DemoPost &post : person.posts)
            QVERIFY2(units.contains(post.unit) && !post.title.isEmpty(), qPrintable(person.name));
    }
    QVERIFY(office.people.size() >= 24);
    QCOMPARE(logins.size(), office.people.size());
    QCOMPARE(names.size(), office.people.size());
}

void TestDemoContent::officeHasItsPeople_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Role>("role");
    QTest::newRow("head") << QStringLiteral("Phan Quốc Bảo") << QStringLiteral("Giám đốc") << Role::AgencyLeader;
    QTest::newRow("deputy") << QStringLiteral("Nguyễn Thị Mai") << QStringLiteral("Phó Giám đốc") << Role::AgencyLeader;
    QTest::newRow("head of unit") << QStringLiteral("Phạm Thu Hà") << QStringLiteral("Trưởng phòng") << Role::HeadOfUnit;
    QTest::newRow("officer") << QStringLiteral("Trần Văn Hòa") << QStringLiteral("Chuyên viên") << Role::Officer;
    QTest::newRow("clerk") << QStringLiteral("Hoàng Lan") << QStringLiteral("Văn thư") << Role::Clerk;
}

void TestDemoContent::officeHasItsPeople()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(Role, role);
    for (const DemoPerson &person : demoOffice().people) {
        if (person.name == name) {
            QCOMPARE(person.posts.first().title, title);
            QVERIFY(person.posts.first().roles.testFlag(role));
            return;
        }
    }
    QFAIL("not there");
}

void TestDemoContent::everyRoleIsHeld()
{
    Roles held;
    for (const DemoPerson &person : demoOffice().people) {
        for (const DemoPost &post : person.posts)
            held |= post.roles;
    }
    for (const Role role : allRoles())
        QVERIFY2(held.testFlag(role), qPrintable(roleText(role)));
    const DemoOffice whole = demoOffice();
    const DemoPerson *administrator = personOf(whole, QStringLiteral("quantri"));
    QVERIFY(administrator);
    QCOMPARE(administrator->posts.first().roles, Roles(Role::Administrator));
}

void TestDemoContent::handsWorkInTheirUnit()
{
    const DemoOffice office = demoOffice();
    for (const DemoTopic &topic : demoTopics()) {
        const DemoHands &hands = demoHands(topic.unit);
        QCOMPARE(hands.unit, topic.unit);
        const DemoPerson *head = personOf(office, hands.head);
        QVERIFY2(head && head->posts.first().roles.testFlag(Role::HeadOfUnit), qPrintable(hands.head));
        QCOMPARE(head->posts.first().unit, topic.unit);
        const DemoPerson *leader = personOf(office, hands.leader);
        QVERIFY(leader && leader->posts.first().roles.testFlag(Role::AgencyLeader));
        for (const QString &login : hands.officers) {
            const DemoPerson *officer = personOf(office, login);
            QVERIFY2(officer && isInside(office, officer->posts.first().unit, topic.unit), qPrintable(login));
        }
        QVERIFY(topic.helper != topic.unit);
    }
}

void TestDemoContent::isTheSameForTheSameSeed()
{
    for (int i = 0; i < 50; ++i) {
        const DemoLetter one = demoLetter(seed, i, arrival);
        const DemoLetter two = demoLetter(seed, i, arrival);
        QCOMPARE(one.fields.subject, two.fields.subject);
        QCOMPARE(one.fields.codeNumber, two.fields.codeNumber);
        QCOMPARE(one.plan.instruction, two.plan.instruction);
        QCOMPARE(demoContent(one).paragraphs, demoContent(two).paragraphs);
    }
}

void TestDemoContent::seedsDiffer()
{
    int same = 0;
    for (int i = 0; i < 50; ++i)
        same += demoLetter(1, i, arrival).fields.subject == demoLetter(2, i, arrival).fields.subject;
    QVERIFY2(same < 10, qPrintable(QString::number(same)));
}

void TestDemoContent::saysManyThings()
{
    QSet<QString> subjects;
    QSet<QString> agencies;
    QSet<QString> kinds;
    for (int i = 0; i < 2000; ++i) {
        const DemoLetter letter = demoLetter(seed, i, arrival);
        subjects.insert(letter.fields.subject);
        agencies.insert(letter.fields.agency);
        kinds.insert(letter.fields.kind);
    }
    QVERIFY2(subjects.size() >= 300, qPrintable(QString::number(subjects.size())));
    QVERIFY2(agencies.size() >= 60, qPrintable(QString::number(agencies.size())));
    QVERIFY2(kinds.size() >= 9, qPrintable(QString::number(kinds.size())));
}

void TestDemoContent::fieldsAgree()
{
    for (int i = 0; i < 1000; ++i) {
        const DemoLetter letter = demoLetter(seed, i, arrival);
        const IncomingFields &fields = letter.fields;
        QVERIFY(isDemoWorkday(fields.issued) && fields.issued <= fields.arrival);
        QVERIFY(fields.codeNumber.toInt() > 0 && fields.codeNumber.size() >= 2);
        QCOMPARE(fields.kind == QStringLiteral("CV"), !fields.codeNotation.startsWith(fields.kind + u'-'));
        QVERIFY(fields.subject.at(0).isUpper() && fields.subject.size() <= 500);
        QVERIFY(!fields.signer.isEmpty() && !fields.signerTitle.isEmpty());
        QVERIFY(!fields.replyRequired || fields.due.isValid());
        const LetterContent content = demoContent(letter);
        QCOMPARE(content.number, fields.codeNumber);
        QCOMPARE(content.signerName, fields.signer);
        if (fields.due.isValid())
            QVERIFY(isDemoWorkday(fields.due) && fields.due > fields.arrival);
        QCOMPARE(fields.meeting.date.isValid(), fields.kind == QStringLiteral("GM"));
        if (fields.meeting.date.isValid()) {
            const QString said = content.paragraphs.join(u' ');
            QVERIFY(said.contains(fields.meeting.start.toString(QStringLiteral("HH' giờ 'mm"))) && said.contains(fields.meeting.place));
            QVERIFY(said.contains(QStringLiteral("%1 năm %2").arg(fields.meeting.date.month()).arg(fields.meeting.date.year())));
        }
    }
}

void TestDemoContent::planIsPossible()
{
    const DemoOffice office = demoOffice();
    for (int i = 0; i < 1000; ++i) {
        const DemoPlan plan = demoLetter(seed, i, arrival).plan;
        QVERIFY(personOf(office, plan.leader) && personOf(office, plan.head) && personOf(office, plan.officer));
        QVERIFY(!plan.cooperating.contains(plan.leadUnit) && !plan.informed.contains(plan.leadUnit));
        QVERIFY(plan.submitDay <= plan.instructDay && plan.instructDay <= plan.assignDay && plan.assignDay <= plan.finishDay);
        QVERIFY(plan.assignDay <= plan.officerDays && plan.officerDays <= plan.leadDays && plan.cooperateDays <= plan.leadDays);
        const bool explained = plan.fate == DemoFate::Returned || plan.fate == DemoFate::ExtensionAsked || plan.fate == DemoFate::Suspended
            || plan.fate == DemoFate::Voided;
        QCOMPARE(plan.reason.size() >= 10, explained);
        QVERIFY(!plan.instruction.isEmpty() && !plan.result.isEmpty());
    }
}

void TestDemoContent::fatesFollowAge_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("leastDone");
    QTest::addColumn<int>("mostDone");
    QTest::newRow("today") << 0 << 0 << 0;
    QTest::newRow("a week") << 6 << 2 << 45;
    QTest::newRow("two weeks") << 15 << 40 << 80;
    QTest::newRow("three months") << 90 << 85 << 99;
}

void TestDemoContent::fatesFollowAge()
{
    QFETCH(int, age);
    QFETCH(int, leastDone);
    QFETCH(int, mostDone);
    constexpr int count = 1000;
    int done = 0;
    for (int i = 0; i < count; ++i) {
        const DemoFate fate = demoLetter(seed, i, arrival, arrival.addDays(age)).plan.fate;
        done += fate == DemoFate::Completed || fate == DemoFate::ForInformation;
    }
    const int percent = done * 100 / count;
    QVERIFY2(percent >= leastDone && percent <= qMax(mostDone, 12), qPrintable(QString::number(percent)));
}

void TestDemoContent::textsHaveNoHoles()
{
    for (int i = 0; i < 1500; ++i) {
        const DemoLetter letter = demoLetter(seed, i, arrival.addDays(i % 200));
        const LetterContent content = demoContent(letter);
        QStringList texts{letter.fields.subject, letter.fields.agency, letter.plan.instruction, letter.plan.proposal, letter.plan.result};
        texts += content.paragraphs + content.recipients + content.places + content.authority + content.bases;
        for (const QString &text : std::as_const(texts))
            QVERIFY2(flawOf(text).isEmpty(), qPrintable(flawOf(text) + QStringLiteral(" in ") + text));
        QVERIFY2(content.paragraphs.last().endsWith(QStringLiteral("./.")), qPrintable(content.paragraphs.last()));
        for (const QString &place : content.places)
            QVERIFY(!place.startsWith(u'-') && !place.endsWith(u';'));
    }
}

void TestDemoContent::committeesSignOnBehalf()
{
    int seen = 0;
    for (int i = 0; i < 400; ++i) {
        const DemoLetter letter = demoLetter(seed, i, arrival);
        const LetterContent content = demoContent(letter);
        if (!letter.fields.agency.startsWith(QStringLiteral("UBND xã")) || letter.fields.signerTitle != QStringLiteral("Phó Chủ tịch"))
            continue;
        ++seen;
        const QStringList expected{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("KT. CHỦ TỊCH")};
        QCOMPARE(content.authority, expected);
        QVERIFY(content.agency.startsWith(QStringLiteral("ỦY BAN NHÂN DÂN\nXÃ ")));
    }
    QVERIFY(seen > 10);
}

void TestDemoContent::everyPatternCanBeDrawn()
{
    QSet<int> left;
    for (int i = 0; i < demoPatterns().size(); ++i)
        left.insert(i);
    for (int i = 0; i < 3000 && !left.isEmpty(); ++i) {
        DemoLetter letter = demoLetter(seed, i, arrival);
        if (!left.remove(letter.pattern))
            continue;
        letter.style = LetterStyle::Plain;
        const Result<Letter> drawn = letterPdf(demoContent(letter));
        QVERIFY2(drawn && drawn->pages <= 3 && drawn->pdf.startsWith("%PDF-"), qPrintable(letter.fields.subject));
        const Result<Letter> attachment = letterPdf(demoAttachment(letter, 0));
        QVERIFY(attachment && attachment->pages >= 1);
    }
    QVERIFY(left.isEmpty());
}

void TestDemoContent::workdays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("to");
    QTest::newRow("over a weekend") << QDate(2026, 3, 6) << 1 << QDate(2026, 3, 9);
    QTest::newRow("back over a weekend") << QDate(2026, 3, 9) << -1 << QDate(2026, 3, 6);
    QTest::newRow("over Tết") << QDate(2026, 2, 13) << 1 << QDate(2026, 2, 23);
    QTest::newRow("over the days of April and May") << QDate(2026, 4, 29) << 1 << QDate(2026, 5, 4);
    QTest::newRow("none") << QDate(2026, 3, 9) << 0 << QDate(2026, 3, 9);
}

void TestDemoContent::workdays()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(QDate, to);
    QCOMPARE(demoWorkdaysAfter(from, days), to);
}

QTEST_MAIN(TestDemoContent)
#include "tst_democontent.moc"
