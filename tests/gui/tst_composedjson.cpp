// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/composeddocument.h"
#include "app/composing/layoutrules.h"
#include "app/composing/wording.h"
#include "tests/gui/composedsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace congso;
using namespace congso::composing;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

}

class TestComposedJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void cleansWhatItReads();
    void missingKeysAreEmpty();
    void rulesAreLawful();
    void rulesCiteTheirClause();
    void writesNumbersAndDates_data();
    void writesNumbersAndDates();
    void writesMarks();
    void endsTheBody();
};

void TestComposedJson::comesBackAsItWas()
{
    for (ComposedDocument document : {samples::letter(), samples::decision(), samples::longReport(), samples::manyRecipients(), samples::minutes()}) {
        if (document.urgency.isEmpty())
            document.urgency = QStringLiteral("normal");
        const QJsonObject json = toJson(document);
        const auto back = documentFromJson(parsed(QJsonDocument(json).toJson()));
        QVERIFY(back);
        QVERIFY(*back == document);
        QCOMPARE(toJson(*back), json);
    }
}

void TestComposedJson::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const QString bad = QStringLiteral("rule.bad_field");
    const QString unknown = QStringLiteral("rule.unknown_field");
    QTest::newRow("nothing") << QByteArray("{}") << QStringLiteral("rule.missing_field") << QStringLiteral("kind");
    QTest::newRow("no such kind") << QByteArray(R"({"kind":"XX"})") << bad << QStringLiteral("kind");
    QTest::newRow("newer") << QByteArray(R"({"kind":"CV","version":2})") << bad << QStringLiteral("version");
    QTest::newRow("strange key") << QByteArray(R"({"kind":"CV","secrecy":"A"})") << unknown << QStringLiteral("secrecy");
    QTest::newRow("number as number") << QByteArray(R"({"kind":"CV","number":7})") << bad << QStringLiteral("number");
    QTest::newRow("date") << QByteArray(R"({"kind":"CV","date":"05/03/2026"})") << bad << QStringLiteral("date");
    QTest::newRow("no such day") << QByteArray(R"({"kind":"CV","date":"2026-02-30"})") << bad << QStringLiteral("date");
    QTest::newRow("addressees as text") << QByteArray(R"({"kind":"CV","addressees":"Sở"})") << bad << QStringLiteral("addressees");
    QTest::newRow("addressee as number") << QByteArray(R"({"kind":"CV","addressees":["Sở",1]})") << bad << QStringLiteral("addressees[1]");
    QTest::newRow("urgency") << QByteArray(R"({"kind":"CV","urgency":"soon"})") << bad << QStringLiteral("urgency");
    QTest::newRow("copies") << QByteArray(R"({"kind":"CV","copies":-1})") << bad << QStringLiteral("copies");
    QTest::newRow("power") << QByteArray(R"({"kind":"CV","signer":{"powers":[{"power":"PP","of":"A"}]}})") << bad << QStringLiteral("signer.powers[0].power");
    QTest::newRow("style") << QByteArray(R"({"kind":"CV","body":[{"style":"h1"}]})") << bad << QStringLiteral("body[0].style");
    QTest::newRow("colour") << QByteArray(R"({"kind":"CV","body":[{"style":"text","runs":[{"text":"a","colour":"red"}]}]})") << unknown
                            << QStringLiteral("body[0].runs[0].colour");
    QTest::newRow("picture") << QByteArray(R"({"kind":"CV","body":[{"image":"x"}]})") << unknown << QStringLiteral("body[0].image");
    QTest::newRow("cells") << QByteArray(R"({"kind":"CV","body":[{"table":{"columns":[{},{}],"rows":[[[]]]}}]})") << bad << QStringLiteral("body[0].table.rows[0]");
    QTest::newRow("weight") << QByteArray(R"({"kind":"CV","body":[{"table":{"columns":[{"weight":0}]}}]})") << bad
                            << QStringLiteral("body[0].table.columns[0].weight");
    QTest::newRow("appendix") << QByteArray(R"({"kind":"CV","appendices":[{"body":[7]}]})") << bad << QStringLiteral("appendices[0].body[0]");
    QTest::newRow("too long") << QByteArray("{\"kind\":\"CV\",\"subject\":\"" + QByteArray(20001, 'a') + "\"}") << bad << QStringLiteral("subject");
}

void TestComposedJson::refusesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const auto document = documentFromJson(parsed(json));
    QVERIFY(!document);
    QCOMPARE(QString(codeText(document.error().code)), code);
    QCOMPARE(document.error().args.value(QStringLiteral("field")).toString(), field);
}

void TestComposedJson::cleansWhatItReads()
{
    const QString decomposed = QStringLiteral("Uỷ ban\u202E nhân\u0000 dân").normalized(QString::NormalizationForm_D);
    const auto document = documentFromJson({{QStringLiteral("kind"), QStringLiteral("CV")}, {QStringLiteral("subject"), decomposed},
                                            {QStringLiteral("recipients"), QJsonArray{QStringLiteral(" "), QStringLiteral(" Như trên ")}}});
    QVERIFY(document);
    QCOMPARE(document->subject, document->subject.normalized(QString::NormalizationForm_C));
    QVERIFY(!document->subject.contains(QChar(0x202E)) && !document->subject.contains(QChar(0)));
    QCOMPARE(document->recipients, QStringList{QStringLiteral("Như trên")});
}

void TestComposedJson::missingKeysAreEmpty()
{
    const auto document = documentFromJson(parsed(R"({"kind":"TB"})"));
    QVERIFY(document);
    ComposedDocument plain;
    plain.kind = QStringLiteral("TB");
    plain.urgency = QStringLiteral("normal");
    QVERIFY(*document == plain);
}

void TestComposedJson::rulesAreLawful()
{
    const auto rules = LayoutRules::load();
    QVERIFY(rules);
    const QMarginsF margins = (*rules)->margins();
    QVERIFY(margins.top() >= 20 && margins.top() <= 25 && margins.bottom() >= 20 && margins.bottom() <= 25);
    QVERIFY(margins.left() >= 30 && margins.left() <= 35 && margins.right() >= 15 && margins.right() <= 20);
    QVERIFY((*rules)->page() == QSizeF(210, 297));
    QVERIFY((*rules)->indent() == 10 || (*rules)->indent() == 12.7);
    QVERIFY((*rules)->paragraphGap() >= 6 && (*rules)->lineSpacing() >= 1 && (*rules)->lineSpacing() <= 1.5);
    QCOMPARE((*rules)->boxes().size(), 19);
    QCOMPARE((*rules)->kinds().size(), 28);
    for (auto it = (*rules)->texts().cbegin(); it != (*rules)->texts().cend(); ++it)
        QVERIFY2(it->used >= it->least && it->used <= it->most, qPrintable(it.key()));
    QVERIFY(!LayoutRules::parse("{}"));
    QVERIFY(!LayoutRules::parse("[]"));
}

void TestComposedJson::rulesCiteTheirClause()
{
    const auto rules = LayoutRules::load();
    QVERIFY(rules);
    for (const LayoutBox &box : (*rules)->boxes())
        QVERIFY2(box.clause.contains(QStringLiteral("Phụ lục I")) && !box.name.isEmpty() && box.x + box.width <= 175.1, qPrintable(box.box));
    for (auto it = (*rules)->texts().cbegin(); it != (*rules)->texts().cend(); ++it)
        QVERIFY2(it->clause.contains(QStringLiteral("Phụ lục I")), qPrintable(it.key()));
    for (const LayoutKind &kind : (*rules)->kinds())
        QVERIFY2(kind.clause.contains(QStringLiteral("Phụ lục III")), qPrintable(kind.code));
}

void TestComposedJson::writesNumbersAndDates_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("numberText");
    QTest::addColumn<QString>("dateText");
    QTest::newRow("below ten") << "9" << QDate(2020, 1, 5) << "Số: 09/KH-UBND" << "Hà Nội, ngày 05 tháng 01 năm 2020";
    QTest::newRow("with a letter") << "9a" << QDate(2020, 2, 29) << "Số: 09a/KH-UBND" << "Hà Nội, ngày 29 tháng 02 năm 2020";
    QTest::newRow("ten") << "10" << QDate(2020, 3, 10) << "Số: 10/KH-UBND" << "Hà Nội, ngày 10 tháng 3 năm 2020";
    QTest::newRow("padded already") << "01" << QDate(2020, 12, 1) << "Số: 01/KH-UBND" << "Hà Nội, ngày 01 tháng 12 năm 2020";
}

void TestComposedJson::writesNumbersAndDates()
{
    QFETCH(QString, number);
    QFETCH(QDate, date);
    QFETCH(QString, numberText);
    QFETCH(QString, dateText);
    ComposedDocument document;
    document.number = number;
    document.notation = QStringLiteral("KH-UBND");
    document.place = QStringLiteral("Hà Nội");
    document.date = date;
    QCOMPARE(numberLine(document).text, numberText);
    QCOMPARE(dateLine(document).text, dateText);
    for (const BlankLine::Blank &blank : dateLine(document).blanks)
        QVERIFY(dateText.mid(blank.start, blank.length).toInt() > 0);
}

void TestComposedJson::writesMarks()
{
    ComposedDocument document;
    document.bases = {QStringLiteral("Căn cứ Luật A;"), QStringLiteral("Căn cứ Luật B.")};
    document.recipients = {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT.")};
    document.addressees = {QStringLiteral("Sở Nội vụ")};
    QCOMPARE(baseLines(document), (QStringList{QStringLiteral("Căn cứ Luật A;"), QStringLiteral("Căn cứ Luật B.")}));
    QCOMPARE(recipientLines(document), (QStringList{QStringLiteral("Như trên;"), QStringLiteral("Lưu: VT.")}));
    QCOMPARE(addresseeLines(document), QStringList{QStringLiteral("Sở Nội vụ")});
    document.addressees += QStringLiteral("Sở Tài chính");
    QCOMPARE(addresseeLines(document), (QStringList{QStringLiteral("Sở Nội vụ;"), QStringLiteral("Sở Tài chính.")}));
    document.subject = QStringLiteral("Nâng bậc lương năm 2019");
    QCOMPARE(aboutLine(document), QStringLiteral("V/v nâng bậc lương năm 2019"));
    document.subject = QStringLiteral("UBND xã trả lời");
    QCOMPARE(aboutLine(document), QStringLiteral("V/v UBND xã trả lời"));
    for (const char *subject : {"Về việc tuyển dụng công chức", "V/v tuyển dụng công chức", "về việc Tuyển dụng công chức"}) { // said once
        document.subject = QString::fromUtf8(subject);
        QCOMPARE(aboutLine(document), QStringLiteral("V/v tuyển dụng công chức"));
    }
    QCOMPARE(powerLines({{{QStringLiteral("TL"), QStringLiteral("Bộ trưởng")}, {QStringLiteral("KT"), QStringLiteral("Vụ trưởng")}}, QStringLiteral("Phó Vụ trưởng"), {}, {}}),
             (QStringList{QStringLiteral("TL. BỘ TRƯỞNG"), QStringLiteral("KT. VỤ TRƯỞNG"), QStringLiteral("PHÓ VỤ TRƯỞNG")}));
}

void TestComposedJson::endsTheBody()
{
    const auto ended = [](const QString &text) { return std::get<Paragraph>(endedBody({samples::said(text)}).first()).text(); };
    QCOMPARE(ended(QStringLiteral("Đề nghị xem xét. ")), QStringLiteral("Đề nghị xem xét./."));
    QCOMPARE(ended(QStringLiteral("Đề nghị xem xét./.")), QStringLiteral("Đề nghị xem xét./."));
    QCOMPARE(ended(QStringLiteral("Đề nghị xem xét")), QStringLiteral("Đề nghị xem xét./."));
    QVERIFY(endedBody({}).isEmpty());
}

QTEST_MAIN(TestComposedJson)
#include "tst_composedjson.moc"
