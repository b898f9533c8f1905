// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/numbering.h"

#include <QTest>

using namespace congso;
using namespace congso::rules;

class TestNumbering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void next_data();
    void next();
    void documentCode_data();
    void documentCode();
    void leadingZero_data();
    void leadingZero();
    void bookReference_data();
    void bookReference();
    void bookReferenceWithoutBook();
};

void TestNumbering::next_data()
{
    QTest::addColumn<int>("startNumber");
    QTest::addColumn<int>("startYear");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("expected");
    QTest::newRow("first of the year") << 1 << 0 << 0 << 1;
    QTest::newRow("after the last") << 1 << 0 << 213 << 214;
    QTest::newRow("started at N") << 500 << 2026 << 0 << 500;
    QTest::newRow("started at N, going on") << 500 << 2026 << 500 << 501;
    QTest::newRow("started at N in another year") << 500 << 2025 << 0 << 1;
    QTest::newRow("start below what is used") << 5 << 2026 << 9 << 10;
    QTest::newRow("senseless start") << -3 << 2026 << 0 << 1;
}

void TestNumbering::next()
{
    QFETCH(int, startNumber);
    QFETCH(int, startYear);
    QFETCH(int, last);
    Register reg;
    reg.startNumber = startNumber;
    reg.startYear = startYear;
    QTEST(nextNumber(reg, 2026, last), "expected");
}

void TestNumbering::documentCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parsed"); // number|suffix|year|notation, empty: none
    const auto row = [](const char *text, const char *parsed) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(parsed); };
    row("214/UBND-VHXH", "214||0|UBND-VHXH");
    row("05/BNV-VP", "05||0|BNV-VP");
    row("30/2020/NĐ-CP", "30||2020|NĐ-CP");
    row(" 36 / TB - UBND ", "36||0|TB-UBND");
    row("36/TB–UBND", "36||0|TB-UBND");
    row("12a/QĐ-BNV", "12|a|0|QĐ-BNV");
    row("12bis/QĐ-BNV", "12|bis|0|QĐ-BNV");
    row("1570/TB-LĐTBXH", "1570||0|TB-LĐTBXH");
    row("214", "");
    row("/UBND", "");
    row("UBND-VX/214", "");
    row("214/", "");
    row("214/<b>", "");
}

void TestNumbering::documentCode()
{
    QFETCH(QString, text);
    const auto code = parseDocumentCode(text);
    QTEST(code ? QStringList({code->number, code->suffix, QString::number(code->year), code->notation}).join(QLatin1Char('|')) : QString(), "parsed");
}

void TestNumbering::leadingZero_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("shown");
    QTest::newRow("below ten") << QStringLiteral("5") << QStringLiteral("UBND-VX") << QStringLiteral("05/UBND-VX");
    QTest::newRow("already") << QStringLiteral("05") << QStringLiteral("UBND-VX") << QStringLiteral("05/UBND-VX");
    QTest::newRow("ten") << QStringLiteral("10") << QStringLiteral("UBND-VX") << QStringLiteral("10/UBND-VX");
    QTest::newRow("no number") << QString() << QStringLiteral("TB-UBND") << QStringLiteral("TB-UBND");
    QTest::newRow("no notation") << QStringLiteral("7") << QString() << QStringLiteral("07");
    QTest::newRow("no digit") << QStringLiteral("A") << QString() << QStringLiteral("A");
}

void TestNumbering::leadingZero()
{
    QFETCH(QString, number);
    QFETCH(QString, notation);
    QTEST(formatDocumentCode(number, notation), "shown");
}

void TestNumbering::bookReference_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("plain") << QStringLiteral("DEN/2026/871") << true;
    QTest::newRow("suffix") << QStringLiteral("VB-DEN/2026/12a") << true;
    QTest::newRow("number and notation") << QStringLiteral("36/TB-UBND") << false;
    QTest::newRow("decree") << QStringLiteral("30/2020/NĐ-CP") << false;
    QTest::newRow("too large") << QStringLiteral("DEN/2026/99999999") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestNumbering::bookReference()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    const auto reference = parseBookReference(text);
    QCOMPARE(reference.has_value(), found);
    if (found)
        QCOMPARE(formatBookReference(reference->registerCode, {{}, reference->year, reference->number, reference->suffix}), text);
}

/// As lists show it, of whichever book.
void TestNumbering::bookReferenceWithoutBook()
{
    const auto reference = parseBookReference(QStringLiteral(" 12a/2026"));
    QVERIFY(reference);
    QCOMPARE(reference->registerCode, QString());
    QCOMPARE(reference->year, 2026);
    QCOMPARE(reference->number, 12);
    QCOMPARE(reference->suffix, QStringLiteral("a"));
    QVERIFY(!parseBookReference(QStringLiteral("12/2026/TT")));
    QVERIFY(!parseBookReference(QStringLiteral("12/26")));
}

QTEST_GUILESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
