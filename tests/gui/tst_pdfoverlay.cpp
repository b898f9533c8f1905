// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/blankfields.h"
#include "app/composing/pdfoverlay.h"
#include "tests/gui/composedsamples.h"
#include "tests/gui/inkbox.h"
#include "tests/gui/paperpage.h"

#include <QDir>
#include <QTest>

#include <poppler-form.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace congso;
using namespace congso::composing;

namespace {

ComposedPdf draft()
{
    const auto pdf = composePdf(samples::decision());
    return pdf ? *pdf : ComposedPdf{};
}

/// The same document as another program might have written it.
QByteArray rewritten(const QByteArray &pdf, int rotation, bool streams, bool encrypted = false)
{
    QPDF file;
    file.processMemoryFile("x", pdf.constData(), size_t(pdf.size()));
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(file).getAllPages())
        page.getObjectHandle().replaceKey("/Rotate", QPDFObjectHandle::newInteger(rotation));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(streams ? qpdf_o_generate : qpdf_o_disable);
    if (encrypted)
        writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

bool readsWithoutWarning(const QByteArray &pdf)
{
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("x", pdf.constData(), size_t(pdf.size()));
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (object.isStream())
            object.getRawStreamData();
    }
    return !file.anyWarnings();
}

}

class TestPdfOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheBlanks_data();
    void fillsTheBlanks();
    void standsWhereItIsShown_data();
    void standsWhereItIsShown();
    void followsAnEarlierOne();
    void looksLikeComposedAgain();
    void refuses_data();
    void refuses();
    void writesOnWhatOthersMade();
    void fillsFields();
    void fillsOnlyItsOwnFields();
};

void TestPdfOverlay::fillsTheBlanks_data()
{
    QTest::addColumn<bool>("streams");
    QTest::newRow("tables") << false;
    QTest::newRow("streams") << true;
}

void TestPdfOverlay::fillsTheBlanks()
{
    QFETCH(bool, streams);
    const ComposedPdf blank = draft();
    const QByteArray before = rewritten(blank.pdf, 0, streams);
    const auto after = withTexts(before, numberAndDate(blank.boxes, QStringLiteral("7"), QDate(2026, 2, 5)));
    QVERIFY(after);
    QVERIFY2(after->startsWith(before), "what was there stays");
    QVERIFY(readsWithoutWarning(*after));
    QVERIFY(*after == *withTexts(before, numberAndDate(blank.boxes, QStringLiteral("7"), QDate(2026, 2, 5))));
    const PaperPage page = PaperDocument(*after).page(0);
    for (const auto &[name, word] : {std::pair<const char *, const char *>{"number", "07"}, {"day", "05"}, {"month", "02"}, {"year", "2026"}}) {
        const QRectF found = page.find(QString::fromLatin1(word));
        const QRectF place = blank.box(QString::fromLatin1(name)).place;
        QVERIFY2(!found.isNull(), word);
        QVERIFY2(qAbs(found.center().x() - place.center().x()) < 1 && place.adjusted(-1, -1, 1, 1).contains(found), word);
    }
    QVERIFY(qAbs(page.find(QStringLiteral("07")).bottom() - page.find(QStringLiteral("Số:")).bottom()) < 0.3);
    QVERIFY(page.text.contains(QStringLiteral("Ban hành kèm theo Quyết định này")));
}

void TestPdfOverlay::standsWhereItIsShown_data()
{
    QTest::addColumn<int>("rotation");
    for (const int rotation : {0, 90, 180, 270})
        QTest::addRow("%d", rotation) << rotation;
}

void TestPdfOverlay::standsWhereItIsShown()
{
    QFETCH(int, rotation);
    const QByteArray before = rewritten(draft().pdf, rotation, false);
    const auto after = withTexts(before, {{0, QRectF(10, 5, 40, 8), QStringLiteral("ĐẾN Ẫ"), 20, true, false, Qt::AlignLeft}});
    QVERIFY(after);
    const QRectF ink = inkWithin(PaperDocument(*after).image(0, inkResolution), {0, 0, 60, 15});
    QVERIFY2(ink.left() > 9.5 && ink.left() < 11.5 && ink.bottom() > 9 && ink.bottom() < 13.5 && ink.width() > 20 && ink.width() > ink.height(),
             qPrintable(QStringLiteral("%1 %2 %3").arg(ink.left()).arg(ink.bottom()).arg(ink.width())));
}

void TestPdfOverlay::followsAnEarlierOne()
{
    const ComposedPdf blank = draft();
    const auto one = withTexts(blank.pdf, numberAndDate(blank.boxes, QStringLiteral("12"), {}));
    QVERIFY(one);
    const auto two = withTexts(*one, numberAndDate(blank.boxes, {}, QDate(2026, 11, 20)));
    QVERIFY(two && two->startsWith(*one) && readsWithoutWarning(*two));
    const QString text = PaperDocument(*two).page(0).text;
    QVERIFY(text.contains(QStringLiteral("12")) && text.contains(QStringLiteral("20")) && text.contains(QStringLiteral("11")));
}

void TestPdfOverlay::looksLikeComposedAgain()
{
    const ComposedPdf blank = draft();
    const auto written = withTexts(blank.pdf, numberAndDate(blank.boxes, QStringLiteral("114"), QDate(2026, 10, 25)));
    ComposedDocument filled = samples::decision();
    filled.number = QStringLiteral("114");
    filled.date = QDate(2026, 10, 25);
    const auto again = composePdf(filled);
    QVERIFY(written && again);
    const PaperPage one = PaperDocument(*written).page(0);
    const PaperPage two = PaperDocument(again->pdf).page(0);
    QVERIFY(qAbs(one.find(QStringLiteral("114")).bottom() - two.find(QStringLiteral("114/QĐ-UBND")).bottom()) < 0.3);
    QVERIFY(qAbs(one.find(QStringLiteral("25")).height() - two.find(QStringLiteral("25")).height()) < 0.1);
}

void TestPdfOverlay::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("page");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = draft().pdf;
    QTest::newRow("nothing") << QByteArray() << 0 << ErrorCode::ReaderBroken;
    QTest::newRow("no PDF") << QByteArray("<html>") << 0 << ErrorCode::ReaderBroken;
    QTest::newRow("cut off") << good.left(good.size() * 2 / 3) << 0 << ErrorCode::ReaderBroken;
    QTest::newRow("places are not true") << QByteArray("\n\n").append(good).replace("startxref\n", "startxref\n9") << 0 << ErrorCode::ReaderBroken;
    QTest::newRow("no such page") << good << 7 << ErrorCode::RuleBadField;
    QTest::newRow("before the first") << good << -1 << ErrorCode::RuleBadField;
    QTest::newRow("encrypted") << rewritten(good, 0, false, true) << 0 << ErrorCode::ReaderEncrypted;
}

void TestPdfOverlay::refuses()
{
    QFETCH(QByteArray, pdf);
    QFETCH(int, page);
    QFETCH(ErrorCode, code);
    const auto refused = withTexts(pdf, {{page, QRectF(10, 10, 20, 8), QStringLiteral("1")}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
}

void TestPdfOverlay::writesOnWhatOthersMade()
{
    const QDir folder(QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/documents"));
    QStringList files;
    const QStringList folders = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : folders) {
        const QDir one(folder.filePath(name));
        const QStringList pdfs = one.entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name);
        for (const QString &pdf : pdfs.mid(0, 4))
            files += one.filePath(pdf);
    }
    if (files.isEmpty())
        QSKIP("no samples");
    files = files.mid(0, 12);
    int done = 0;
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto after = withTexts(before, {{0, QRectF(15, 3, 40, 6), QStringLiteral("Kiểm thử ghi số 4711"), 10, false, false, Qt::AlignLeft}});
        if (!after) {
            QVERIFY2(after.error().code == ErrorCode::ReaderBroken || after.error().code == ErrorCode::ReaderEncrypted, qPrintable(path));
            continue;
        }
        QVERIFY2(after->startsWith(before) && readsWithoutWarning(*after), qPrintable(path));
        QVERIFY2(PaperDocument(*after).page(0).text.contains(QStringLiteral("4711")), qPrintable(path));
        ++done;
    }
    QVERIFY2(done >= files.size() / 2, qPrintable(QString::number(done)));
}

void TestPdfOverlay::fillsFields()
{
    ComposeOptions options;
    options.fields = true;
    const auto blank = composePdf(samples::decision(), options);
    QVERIFY(blank && readsWithoutWarning(blank->pdf));
    QVERIFY(blank->pdf == composePdf(samples::decision(), options)->pdf);
    QCOMPARE(blankFields(blank->pdf), (QStringList{QStringLiteral("number"), QStringLiteral("day"), QStringLiteral("month"), QStringLiteral("year")}));
    const auto numbered = withFilledFields(blank->pdf, QStringLiteral("7"), {});
    QVERIFY(numbered && numbered->startsWith(blank->pdf));
    QCOMPARE(blankFields(*numbered).size(), 3);
    const auto whole = withFilledFields(*numbered, {}, QDate(2026, 2, 5));
    QVERIFY(whole && whole->startsWith(*numbered) && readsWithoutWarning(*whole));
    QVERIFY(blankFields(*whole).isEmpty());
    const auto file = Poppler::Document::loadFromData(*whole);
    QMap<QString, QString> values;
    for (const auto &field : file->page(0)->formFields()) {
        QCOMPARE(field->type(), Poppler::FormField::FormText);
        QVERIFY(field->isReadOnly());
        values.insert(field->fullyQualifiedName(), static_cast<Poppler::FormFieldText *>(field.get())->text());
    }
    QCOMPARE(values.value(QStringLiteral("congso.number")), QStringLiteral("07"));
    QCOMPARE(values.value(QStringLiteral("congso.year")), QStringLiteral("2026"));
    // On the page they stand where they would if the document were composed again.
    ComposedDocument filled = samples::decision();
    filled.number = QStringLiteral("7");
    filled.date = QDate(2026, 2, 5);
    const auto again = composePdf(filled);
    const QImage image = PaperDocument(*whole).image(0, inkResolution);
    for (const char *name : {"number", "day", "month", "year"}) {
        const QRectF place = blank->box(QString::fromLatin1(name)).place;
        const QRectF ink = inkWithin(image, place);
        QVERIFY2(!ink.isNull() && qAbs(ink.center().x() - place.center().x()) < 1, name);
        const QRectF wanted = inkWithin(PaperDocument(again->pdf).image(0, inkResolution), again->box(QString::fromLatin1(name)).place);
        QVERIFY2(qAbs(ink.bottom() - wanted.bottom()) < 0.4 && qAbs(ink.height() - wanted.height()) < 0.4, name);
    }
}

void TestPdfOverlay::fillsOnlyItsOwnFields()
{
    const auto none = withFilledFields(draft().pdf, QStringLiteral("7"), {});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::UsageNotFound);
    QVERIFY(blankFields(draft().pdf).isEmpty() && blankFields("no PDF").isEmpty());
    ComposeOptions options;
    options.fields = true;
    QVERIFY2(composePdf(samples::letter(), options)->pdf == composePdf(samples::letter())->pdf, "nothing is blank");
    ComposedDocument dated = samples::decision();
    dated.date = QDate(2026, 2, 5);
    QCOMPARE(blankFields(composePdf(dated, options)->pdf), QStringList{QStringLiteral("number")});
}

QTEST_MAIN(TestPdfOverlay)
#include "tst_pdfoverlay.moc"
