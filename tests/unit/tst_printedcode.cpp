// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/printedcode.h"

#include <QTest>

using namespace congso;
using outgoing::PrintedCode;

class TestPrintedCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOfTheHeading_data();
    void saysOfTheHeading();
};

void TestPrintedCode::saysOfTheHeading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PrintedCode>("printed");
    const auto row = [](const char *name, const char *text, PrintedCode printed) { QTest::newRow(name) << QString::fromUtf8(text) << printed; };
    row("the same", "SỞ NỘI VỤ\nSố: 12/QĐ-SNV Phú Thượng, ngày 22 tháng 11 năm 2026\n", PrintedCode::Same);
    row("with blanks", "Số:  12 / QĐ - SNV\n", PrintedCode::Same);
    row("small letters", "số: 12/qđ-snv\n", PrintedCode::Same);
    row("no number", "Số:          /QĐ-SNV\n", PrintedCode::NoNumber);
    row("dots", "Số: ……/QĐ-SNV\n", PrintedCode::NoNumber);
    row("another number", "Số: 11/QĐ-SNV\n", PrintedCode::Otherwise);
    row("a letter behind it", "Số: 12a/QĐ-SNV\n", PrintedCode::Otherwise);
    row("another notation", "Số: 12/QĐ-SNV-VP\n", PrintedCode::Otherwise);
    row("blank before another notation", "Số:      /SNV-VP\nV/v trả lời", PrintedCode::Otherwise);
    row("the first one counts", "Số: 12/QĐ-SNV\nThực hiện Công văn số: 15/UBND-VX của UBND tỉnh", PrintedCode::Same);
    row("none", "BIÊN BẢN\nHọp giao ban\n", PrintedCode::Unknown);
}

void TestPrintedCode::saysOfTheHeading()
{
    QFETCH(QString, text);
    QFETCH(PrintedCode, printed);
    PageText page;
    page.text = text;
    QCOMPARE(outgoing::printedCode(QStringLiteral("12/QĐ-SNV"), page), printed);
    page.text = text.normalized(QString::NormalizationForm_D);
    QCOMPARE(outgoing::printedCode(QStringLiteral("12/QĐ-SNV"), page), printed);
    page.source = TextSource::Ocr; // its number is written by hand, or stamped
    QCOMPARE(outgoing::printedCode(QStringLiteral("12/QĐ-SNV"), page), PrintedCode::Unknown);
}

QTEST_GUILESS_MAIN(TestPrintedCode)
#include "tst_printedcode.moc"
