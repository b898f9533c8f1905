// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/documentpainter.h"
#include "app/composing/layoutrules.h"
#include "app/demo/letterstamps.h"
#include "app/demo/scanpaper.h"
#include "app/incoming/kinds.h"
#include "app/reading/reader.h"
#include "app/recognition/recognise.h"
#include "tests/support/colouredmarks.h"
#include "tests/support/randomletter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace congso;
using congso::testing::ColouredMark;
using congso::testing::LetterWriter;
using congso::testing::RandomLetter;
using Outline = ColouredMark::Outline;

namespace {
constexpr int dpi = 200;

QImage sheetOf(const ColouredMark &mark, bool marked)
{
    RandomLetter letter = LetterWriter(4711).write();
    letter.document.urgency.clear();
    const auto rules = composing::LayoutRules::load();
    ScanPaper paper(dpi);
    composing::DocumentPainter painter(letter.document, **rules, *(*rules)->kind(letter.document.kind), paper);
    painter.draw();
    QImage sheet = paper.finish().first();
    QPainter ink(&sheet);
    ink.setRenderHint(QPainter::Antialiasing);
    ink.scale(dpi / unitsPerInch, dpi / unitsPerInch);
    if (marked)
        drawMark(ink, mark);
    drawSeal(ink, {QPointF(mm(130), mm(90)), mm(40)}, QStringLiteral("Sở Nội vụ")); // not of interest, as a signature is
    drawSignature(ink, {QPointF(mm(150), mm(120)), mm(40)}, QStringLiteral("Lò Thị Mai"), 3);
    ink.end();
    return scanned(sheet, 12).copy(0, 0, sheet.width(), int(sheet.height() * 0.62)); // what is below costs time only
}
}

/// Stamps of urgency and secrecy in red or blue ink, in frames and without, straight and slanted, are read off a scan; what
/// cannot be read is said to be there.
class TestColouredMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRecognised_data();
    void isRecognised();
};

void TestColouredMarks::isRecognised_data()
{
    QTest::addColumn<ColouredMark>("mark");
    QTest::addColumn<QString>("urgency");
    QTest::addColumn<QString>("secrecy");
    QTest::addColumn<bool>("certain");
    const QPointF at(mm(48), mm(72));
    const QColor blue(30, 60, 190);
    const auto row = [](const char *name, const ColouredMark &mark, const QString &urgency, const QString &secrecy, bool certain) {
        QTest::newRow(name) << mark << urgency << secrecy << certain;
    };
    row("express in a frame", {QStringLiteral("HỎA TỐC"), at}, QStringLiteral("express"), {}, true);
    row("very urgent", {QStringLiteral("THƯỢNG KHẨN"), at}, QStringLiteral("very_urgent"), {}, true);
    row("urgent", {QStringLiteral("KHẨN"), at}, QStringLiteral("urgent"), {}, true);
    row("on an arrow, slanted", {QStringLiteral("HỎA TỐC"), at, -35, Outline::Arrow}, QStringLiteral("express"), {}, true);
    row("the other way", {QStringLiteral("THƯỢNG KHẨN"), at, 22, Outline::DoubleFrame}, QStringLiteral("very_urgent"), {}, true);
    row("without a frame", {QStringLiteral("HỎA TỐC"), at, 0, Outline::None}, QStringLiteral("express"), {}, true);
    row("in blue", {QStringLiteral("HỎA TỐC"), at, -4, Outline::Frame, blue}, QStringLiteral("express"), {}, true);
    row("large", {QStringLiteral("HỎA TỐC"), at, 0, Outline::Frame, QColor(200, 30, 40), 5.5}, QStringLiteral("express"), {}, true);
    row("top secret", {QStringLiteral("TỐI MẬT"), at}, {}, QStringLiteral("toi_mat"), true);
    row("secret", {QStringLiteral("MẬT"), at, 8}, {}, QStringLiteral("mat"), true);
    row("unreadable", {{}, at}, QStringLiteral("normal"), QStringLiteral("none"), false);
    row("unreadable and slanted", {{}, at, -30}, QStringLiteral("normal"), QStringLiteral("none"), false);
    row("another stamp", {QStringLiteral("BẢN SAO"), at}, {}, {}, false);
    row("none", {}, {}, {}, false);
}

void TestColouredMarks::isRecognised()
{
    QFETCH(ColouredMark, mark);
    QFETCH(QString, urgency);
    QFETCH(QString, secrecy);
    QFETCH(bool, certain);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("scan.pdf"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(picturesPdf({sheetOf(mark, !mark.middle.isNull())}, dpi, "D:20260101000000Z"));
    out.close();
    Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
    ReadOptions options;
    options.ocr = OcrMode::Auto;
    options.wallClockMs = 120'000;
    const auto reading = reader.read(file, options).result();
    QVERIFY(reading);
    if (!reading->needs.isEmpty())
        QSKIP("no tesseract-ocr-vie");
    const Recognition found = recogniseLetter(*reading, {}, incoming::recognitionContext());
    QCOMPARE(found.fields.urgency.value, urgency);
    QCOMPARE(found.secrecy.value, secrecy);
    for (const Proposed *value : {&found.fields.urgency, &found.secrecy}) {
        if (value->value.isEmpty())
            continue;
        QCOMPARE(value->confidence >= 80, certain);
        QCOMPARE(value->page, 0);
        QVERIFY(value->box.contains(mark.middle * 72 / unitsPerInch));
    }
}

QTEST_MAIN(TestColouredMarks)

#include "tst_colouredmarks.moc"
