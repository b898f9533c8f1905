// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/actionwords.h"
#include "app/words/deadlinewords.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "app/words/historywords.h"
#include "app/words/placewords.h"
#include "app/words/statewords.h"
#include "tests/unit/rulesfacts.h"

#include <QTest>

using namespace congso;
using namespace congso::rules::testing;

namespace {
HistoryNames names()
{
    HistoryNames all;
    all.person = [](const PersonId &person) { return person == id<PersonId>("leader") ? QStringLiteral("Lê Văn Cần") : QStringLiteral("Đỗ Hữu Lộc"); };
    all.unit = [](const UnitId &) { return QStringLiteral("Phòng Tổng hợp"); };
    all.post = [](const PostId &) { return QStringLiteral("Giám đốc"); };
    all.registerName = [](const RegisterId &registerId) { return registerId.isNull() ? QString() : QStringLiteral("Sổ đến"); };
    return all;
}

// A value of each type, and how the history has to show it.
QJsonValue sample(const rules::FieldRule &rule, QStringList &shown);

QJsonObject sampleRecord(const QList<rules::FieldRule> &fields, QStringList &shown)
{
    QJsonObject record;
    for (const rules::FieldRule &field : fields)
        record.insert(field.key, sample(field, shown));
    return record;
}

QJsonValue sample(const rules::FieldRule &rule, QStringList &shown)
{
    using rules::FieldType;
    QStringList unseen;
    switch (rule.type) {
    case FieldType::Text:
    case FieldType::Line: {
        const QString text = QStringLiteral("«%1 %L1»").replace(QStringLiteral("%1"), rule.key);
        shown << text;
        return text;
    }
    case FieldType::Date:
        shown << QStringLiteral("18/03/2026");
        return QStringLiteral("2026-03-18");
    case FieldType::Percent:
        shown << QStringLiteral("40");
        return 40;
    case FieldType::Person:
        shown << QStringLiteral("Đỗ Hữu Lộc");
        return idText("headA");
    case FieldType::People:
        shown << QStringLiteral("Lê Văn Cần");
        return QJsonArray{idText("leader")};
    case FieldType::Unit:
        return idText("unitA");
    case FieldType::Records:
        if (rule.of == QLatin1String("review_step")) {
            shown << QStringLiteral("Approval: Đỗ Hữu Lộc");
            return QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("approve")}, {QStringLiteral("person"), idText("headA")}}};
        }
        if (rule.of == QLatin1String("recipient"))
            shown << QStringLiteral("«name %L1»");
        if (rule.of != QLatin1String("assignment"))
            return QJsonArray{sampleRecord(*workflow().record(rule.of), unseen)};
        shown << QStringLiteral("Lead: Đỗ Hữu Lộc, due 18/03/2026");
        return QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("lead")}, {QStringLiteral("person"), idText("headA")},
                                      {QStringLiteral("due"), QStringLiteral("2026-03-18")}}};
    case FieldType::Record: {
        const QJsonObject record = sampleRecord(*workflow().record(rule.of), unseen);
        shown << record.value(QLatin1String("subject")).toString();
        return record;
    }
    case FieldType::Changes: {
        const QString field = workflow().record(rule.of)->first().key;
        shown << StateWords::field(field) << QStringLiteral("“cũ”") << QStringLiteral("“mới”");
        return QJsonArray{QJsonObject{{QStringLiteral("field"), field}, {QStringLiteral("old"), QStringLiteral("cũ")}, {QStringLiteral("new"), QStringLiteral("mới")}}};
    }
    default:
        return QJsonValue();
    }
}

Event acted(const QByteArray &kind, const QJsonObject &payload)
{
    Event made;
    made.body.kind = kind;
    made.body.actor = id<PersonId>("leader");
    made.body.post = postOf("leader");
    made.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return made;
}
}

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCode_data();
    void everyCode();
    void everyNeed();
    void hostileArguments();
    void everyProblem_data();
    void everyProblem();
    void everyKind_data();
    void everyKind();
    void historyCases();
    void everyAction();
    void everyName();
    void formats();
    void deadlines();
    void places();
};

void TestWords::everyCode_data()
{
    QTest::addColumn<int>("code");
#define X(name, text) QTest::newRow(text) << int(ErrorCode::name);
    CONGSO_ERROR_CODES(X)
#undef X
}

void TestWords::everyCode()
{
    QFETCH(int, code);
    const ErrorCode asked = ErrorCode(code);
    const QString sentence = ErrorWords::sentence(Error{asked, {}});
    QVERIFY2(sentence.size() > 15 && sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    // A sentence of its own, and no bare code in it.
    QVERIFY2(!sentence.contains(codeText(asked)) || asked == ErrorCode::Cancelled, qPrintable(sentence));
    QCOMPARE(ErrorWords::sentence(codeText(asked), {}), sentence);
}

/// What a reader lacks is said by name, each its own.
void TestWords::everyNeed()
{
    QStringList said{ErrorWords::sentence(Error{ErrorCode::ReaderUnavailable, {}})};
    for (const char *need : {"tesseract-ocr-vie", "libreoffice", "libreoffice_pages", "office_confined"}) {
        const QString sentence = ErrorWords::sentence(Error{ErrorCode::ReaderUnavailable, {{QStringLiteral("needs"), QString::fromLatin1(need)}}});
        QVERIFY2(!said.contains(sentence), qPrintable(sentence));
        said << sentence;
    }
}

void TestWords::hostileArguments()
{
    const QString hostile = QString::fromUtf8("<b>a%1%2</b>\n\u202E") + QString(10000, QLatin1Char('x'));
    for (const char *key : {"file", "folder", "who", "reference", "argument", "login", "code", "register", "value", "field", "at", "action"}) {
        const QVariantMap args{{QLatin1String(key), hostile}};
#define X(name, text) \
        { \
            const QString sentence = ErrorWords::sentence(Error{ErrorCode::name, args}); \
            QVERIFY2(sentence.size() < 700 && !sentence.contains(QLatin1Char('\n')) && !sentence.contains(QChar(0x202e)), qPrintable(sentence)); \
        }
        CONGSO_ERROR_CODES(X)
#undef X
    }
    QCOMPARE(ErrorWords::sentence(Error{ErrorCode::RuleLoginTaken, {{QStringLiteral("login"), QStringLiteral("%1 %n %L1")}}}),
             QStringLiteral("The login “%1 %n %L1” belongs to another person. Choose another one."));
}

void TestWords::everyProblem_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("part"); // of the sentence
    const auto row = [](const char *problem, const char *part) { QTest::newRow(problem) << QString::fromLatin1(problem) << QString::fromUtf8(part); };
    row("too_long", "at most 500 characters");
    row("range", "from 10 to 500");
    row("date", "day, month and year");
    row("choice", "“đỏ”");
    row("too_many", "at most 500");
    row("too_few", "at least 10");
    row("twice", "given twice");
    row("same", "already has this value");
    row("form", "unaccented");
    row("circle", "below itself");
    row("inactive", "Phòng A");
    row("no_head", "Phòng A");
    row("no_post", "Phòng A");
    row("not_leader", "Phòng A");
    row("outside_unit", "Phòng A");
    row("unit_or_person", "exactly one");
    row("inform", "no deadline");
    row("future", "in the future");
    row("past", "after today");
    row("after_arrival", "after it arrived");
    row("year", "2025");
    row("register", "“Sổ đến”");
    row("one_main", "exactly one main file");
    row("file_role", "this role");
    row("no_due", "no deadline");
    row("not_later", "20/03/2026");
    row("unknown", "nothing that is there");
    row("type", "does not fit");
}

void TestWords::everyProblem()
{
    QFETCH(QString, problem);
    QFETCH(QString, part);
    const QString sentence = ErrorWords::sentence(Error{ErrorCode::RuleBadField, {{QStringLiteral("problem"), problem}, {QStringLiteral("field"), QStringLiteral("subject")},
        {QStringLiteral("max"), 500}, {QStringLiteral("min"), 10}, {QStringLiteral("value"), QStringLiteral("đỏ")}, {QStringLiteral("who"), QStringLiteral("Phòng A")},
        {QStringLiteral("year"), 2025}, {QStringLiteral("register"), QStringLiteral("Sổ đến")}, {QStringLiteral("due"), QDate(2026, 3, 20)}}});
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void TestWords::everyKind_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const QByteArray &kind : workflow().kinds())
        QTest::newRow(kind.constData()) << kind;
}

void TestWords::everyKind()
{
    QFETCH(QByteArray, kind);
    const rules::EventRule *rule = workflow().event(kind);
    QJsonObject payload;
    QStringList shown{QStringLiteral("Lê Văn Cần (Giám đốc)")};
    for (const rules::FieldRule &field : rule->fields) {
        if (rule->payload.contains(field.key))
            payload.insert(field.key, sample(field, shown));
    }
    const QString sentence = HistoryWords::sentence(acted(kind, payload), names());
    for (const QString &part : shown)
        QVERIFY2(sentence.contains(part), qPrintable(sentence + QStringLiteral("\nlacks ") + part));
    QVERIFY(sentence.endsWith(QLatin1Char('.')));
    QVERIFY2(!sentence.contains(QString::fromLatin1(kind)), qPrintable(sentence));
}

void TestWords::historyCases()
{
    Event made = acted("incoming.registered", json(R"({"year":2026,"fields":{"agency":"UBND tỉnh","subject":"V/v báo cáo"},"files":[{},{}]})"));
    made.stamp = EventStamp();
    made.stamp->number = AssignedNumber{{}, 2026, 214, QStringLiteral("a")};
    QString sentence = HistoryWords::sentence(made, names());
    QVERIFY2(sentence.contains(QLatin1String("number 214a/2026")) && sentence.contains(QLatin1String("2 file(s)")), qPrintable(sentence));
    made.stamp.reset();
    QVERIFY(HistoryWords::sentence(made, names()).contains(QLatin1String("number not given yet")));
    made.body.behalf = id<PersonId>("headA");
    QVERIFY(HistoryWords::sentence(made, names()).contains(QStringLiteral("entering for Đỗ Hữu Lộc")));
    made.body.delegation = id<SubjectId>("delegation");
    QVERIFY(HistoryWords::sentence(made, names()).contains(QStringLiteral("on behalf of Đỗ Hữu Lộc")));
    made.erased = true;
    made.payload.clear();
    QVERIFY(HistoryWords::sentence(made, names()).contains(QLatin1String("destroyed later")));
    sentence = HistoryWords::sentence(acted("incoming.dreamt", {}), names());
    QVERIFY2(sentence.contains(QLatin1String("newer version")), qPrintable(sentence));
    sentence = HistoryWords::sentence(acted("incoming.returned", json(R"({"reason":"Không thuộc chức năng."})")), HistoryNames());
    QCOMPARE(sentence, QStringLiteral("Somebody returned the work: Reason: Không thuộc chức năng."));
    sentence = HistoryWords::sentence(acted("incoming.corrected", json(R"({"changes":[{"field":"due","old":"","new":"2026-03-20"},{"field":"reply_required","old":false,"new":true}]})")), names());
    QVERIFY2(sentence.contains(QStringLiteral("Deadline for handling: from “(empty)” to “20/03/2026”")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("from “no” to “yes”")), qPrintable(sentence));
}

void TestWords::everyAction()
{
    QStringList seen;
    for (const QByteArray &kind : workflow().kinds()) {
        const QString name = ActionWords::name(kind);
        QVERIFY2(name != QString::fromLatin1(kind) && !seen.contains(name), kind.constData());
        QVERIFY2(ActionWords::tip(kind).endsWith(QLatin1Char('.')), kind.constData());
        seen << name;
    }
    ActionState state;
    state.why = QStringLiteral("rule.not_yours");
    state.whyArgs = {{QStringLiteral("roles"), QStringList{QStringLiteral("agency_leader")}}, {QStringLiteral("relations"), QStringList{QStringLiteral("lead")}}};
    QCOMPARE(ActionWords::why(state), QStringLiteral("This is not yours to do, but that of: Agency leader; who leads it."));
    state.allowed = true;
    QCOMPARE(ActionWords::why(state), QString());
}

void TestWords::everyName()
{
    for (const QString &state : workflow().subject("incoming")->states)
        QVERIFY2(!StateWords::document(documentStateFromText(state).value()).isEmpty(), qPrintable(state));
    for (const QString &state : workflow().subject("incoming")->partStates)
        QVERIFY2(!StateWords::assignment(assignmentStateFromText(state).value()).isEmpty(), qPrintable(state));
    for (const QString &role : workflow().subject("incoming")->partRoles)
        QVERIFY2(!StateWords::assignmentRole(assignmentRoleFromText(role).value()).isEmpty(), qPrintable(role));
    for (const Role role : allRoles())
        QVERIFY(!StateWords::role(role).isEmpty());
    for (const Box box : allBoxes())
        QVERIFY2(!StateWords::box(box).isEmpty() && !StateWords::boxTip(box).isEmpty(), boxText(box).data());
    for (const QString &relation : workflow().relations())
        QVERIFY2(StateWords::relation(relation) != relation, qPrintable(relation));
    for (const QByteArray &kind : workflow().kinds()) {
        for (const rules::FieldRule &field : workflow().event(kind)->fields) {
            QVERIFY2(StateWords::field(field.key) != field.key, qPrintable(field.key));
            for (const rules::FieldRule &inner : field.of.isEmpty() ? QList<rules::FieldRule>() : *workflow().record(field.of))
                QVERIFY2(StateWords::field(inner.key) != inner.key, qPrintable(inner.key));
        }
    }
    QCOMPARE(StateWords::urgency(QStringLiteral("express")), QStringLiteral("Express"));
    QCOMPARE(StateWords::urgency(QStringLiteral("own code")), QStringLiteral("own code"));
}

void TestWords::formats()
{
    QCOMPARE(FormatWords::date(QDate(2026, 3, 5)), QStringLiteral("05/03/2026"));
    QCOMPARE(FormatWords::date(QDate()), QString());
    QCOMPARE(FormatWords::dateTime(wednesday, 420), QStringLiteral("11/03/2026 10:00"));
    QCOMPARE(FormatWords::exactDateTime(wednesday + 61000, 420), QStringLiteral("11/03/2026 10:01:01"));
    QCOMPARE(FormatWords::time(wednesday, 0), QStringLiteral("03:00"));
    QCOMPARE(FormatWords::number(12480), QStringLiteral("12.480"));
    QCOMPARE(FormatWords::size(1023), QStringLiteral("1.023 bytes"));
    QCOMPARE(FormatWords::size(1258291), QStringLiteral("1,2 MB"));
    QCOMPARE(FormatWords::size(1048575), QStringLiteral("1,0 MB"));
    QCOMPARE(FormatWords::size(350 * 1024), QStringLiteral("350 KB"));
    QCOMPARE(FormatWords::list({}), QString());
    QCOMPARE(FormatWords::list({QStringLiteral("A"), QStringLiteral("B %1"), QStringLiteral("C")}), QStringLiteral("A, B %1 and C"));
}

void TestWords::deadlines()
{
    const auto standing = [](QDate due) { return rules::dueStanding(due, QDate(2026, 3, 11), calendar()); };
    QCOMPARE(DeadlineWords::brief(standing(QDate())), QString());
    QCOMPARE(DeadlineWords::brief(standing(QDate(2026, 3, 11))), QStringLiteral("today"));
    QCOMPARE(DeadlineWords::full(standing(QDate(2026, 3, 13))), QStringLiteral("2 working day(s) left"));
    QCOMPARE(DeadlineWords::full(standing(QDate(2026, 3, 6))), QStringLiteral("3 working day(s) overdue"));
    QCOMPARE(DeadlineWords::exact(standing(QDate(2026, 3, 13)), QDate(2026, 3, 13)), QStringLiteral("Due 13/03/2026, 2 working day(s) left"));
    QVERIFY(DeadlineWords::exact(standing(QDate(2027, 3, 1)), QDate(2027, 3, 1)).contains(QLatin1String("provisional")));
}

/// The word for a part of the place stands once, whether or not somebody wrote it into the part.
void TestWords::places()
{
    PaperPlace place;
    place.store = QStringLiteral("Store-room A");
    place.shelf = QStringLiteral("shelf  3");
    place.box = QStringLiteral("12");
    place.sheet = QStringLiteral("sheets 5"); // another word
    QCOMPARE(PlaceWords::whole(place), QStringLiteral("Store-room A, shelf 3 · box 12, sheet sheets 5"));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
