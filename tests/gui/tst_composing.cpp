// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/composedpdf.h"
#include "tests/gui/composedsamples.h"
#include "tests/gui/inkbox.h"
#include "tests/gui/paperpage.h"

#include <QTest>

using namespace congso;
using namespace congso::composing;

namespace {

constexpr double tolerance = 1; // millimetres

/// Where the decree's boxes are on a sheet with margins of 20, 20, 30 and 15 mm.
struct Expected
{
    const char *box;
    double left;
    double width;
    char align; // l, c, j; i: anywhere inside
};
constexpr Expected expected[] = {{"1", 96, 99, 'c'},    {"2", 30, 66, 'c'},       {"3", 30, 66, 'c'},      {"4", 96, 99, 'c'},
                                 {"5a", 42.5, 140, 'c'}, {"5b", 33, 60, 'c'},      {"6", 30, 165, 'j'},     {"7a", 112.5, 82.5, 'c'},
                                 {"7b", 112.5, 82.5, 'c'}, {"9a", 30, 165, 'c'},   {"9b", 30, 76, 'l'},     {"12", 30, 76, 'l'},
                                 {"13", 30, 165, 'j'}};

ComposedDocument documentOf(const QString &name)
{
    return name == QLatin1String("decision") ? samples::decision()
        : name == QLatin1String("long")      ? samples::longReport()
        : name == QLatin1String("many")      ? samples::manyRecipients()
        : name == QLatin1String("minutes")   ? samples::minutes()
                                             : samples::letter();
}

ComposedPdf composed(const ComposedDocument &document)
{
    const auto pdf = composePdf(document);
    return pdf ? *pdf : ComposedPdf{};
}

/// How far the ink in \a box is from where it should be, millimetres.
double deviation(const QRectF &ink, const Expected &box)
{
    const double outside = qMax(qMax(0.0, box.left - ink.left()), ink.right() - box.left - box.width);
    switch (box.align) {
    case 'c':
        return qMax(outside, qAbs(ink.center().x() - box.left - box.width / 2));
    case 'j':
        return qMax(qAbs(ink.left() - box.left), qAbs(ink.right() - box.left - box.width));
    case 'l':
        return qMax(outside, qAbs(ink.left() - box.left));
    default:
        return outside;
    }
}

QMap<QString, double> &worst()
{
    static QMap<QString, double> deviations;
    return deviations;
}

}

class TestComposing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesStandWhereTheyBelong_data();
    void boxesStandWhereTheyBelong();
    void marginsHold_data();
    void marginsHold();
    void numberAndDateShareALine();
    void rulesHaveTheirLengths_data();
    void rulesHaveTheirLengths();
    void urgencyHasItsFrame_data();
    void urgencyHasItsFrame();
    void roomIsLeftForWhatComesAtIssue();
    void blanksAreWhereTheNumberWillBe();
    void signatureHasItsPlace();
    void signatureKeepsWordsAboveIt_data();
    void signatureKeepsWordsAboveIt();
    void longListsGoOnOverleaf();
    void pagesAreNumberedFromTheSecond();
    void addresseesHangUnderTheColon();
    void partsAreNumbered();
    void everyKindIsComposed_data();
    void everyKindIsComposed();
    void theSameGivesTheSame();
    void textAndFontsAreInside();
    void hostileTextIsText();
    void cleanupTestCase();
};

void TestComposing::boxesStandWhereTheyBelong_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"letter", "decision", "long", "many", "minutes"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestComposing::boxesStandWhereTheyBelong()
{
    QFETCH(QString, name);
    const ComposedPdf pdf = composed(documentOf(name));
    const PaperDocument paper(pdf.pdf);
    QCOMPARE(paper.count(), pdf.pages);
    int measured = 0;
    for (const Expected &box : expected) {
        const PlacedBox placed = pdf.box(QLatin1String(box.box));
        if (placed.place.isEmpty())
            continue;
        const QString label = name + u' ' + QLatin1String(box.box);
        QVERIFY2(qAbs(placed.place.left() - box.left) < 0.1 && qAbs(placed.place.width() - box.width) < 0.1, qPrintable(label));
        const QImage image = paper.image(placed.page, inkResolution);
        const QRectF area = placed.place.adjusted(-0.9, placed.box == QLatin1String("13") ? -0.5 : 0.3, 0.9, 0); // with its rule
        QRectF ink = inkWithin(image, area);
        QVERIFY2(!ink.isNull(), qPrintable(label));
        if (placed.box == QLatin1String("4"))
            ink |= pdf.box(QStringLiteral("year")).place; // may be blank
        // Several addressees hang under their colon: they only stay inside.
        const bool hanging = placed.box == QLatin1String("9a") && documentOf(name).addressees.size() > 1;
        const double off = deviation(ink, hanging ? Expected{box.box, box.left, box.width, 'i'} : box);
        worst()[QLatin1String(box.box)] = qMax(worst().value(QLatin1String(box.box)), off);
        QVERIFY2(off < tolerance, qPrintable(QStringLiteral("%1: %2 mm").arg(label).arg(off)));
        ++measured;
    }
    QVERIFY(measured >= 8);
    QVERIFY(qAbs(pdf.box(QStringLiteral("1")).place.top() - 20) < 0.01);
    QVERIFY(qAbs(pdf.box(QStringLiteral("2")).place.top() - 20) < 0.01);
}

void TestComposing::marginsHold_data()
{
    boxesStandWhereTheyBelong_data();
}

void TestComposing::marginsHold()
{
    QFETCH(QString, name);
    const PaperDocument paper(composed(documentOf(name)).pdf);
    for (int page = 0; page < paper.count(); ++page) {
        const QImage image = paper.image(page, inkResolution);
        QVERIFY(qAbs(paper.page(page).size.width() - 210) < 0.2 && qAbs(paper.page(page).size.height() - 297) < 0.2);
        QVERIFY2(inkWithin(image, {0, 0, 29.3, 297}).isNull(), "left margin");
        QVERIFY2(inkWithin(image, {195.7, 0, 14, 297}).isNull(), "right margin");
        QVERIFY2(inkWithin(image, {0, 277.7, 210, 19}).isNull(), "bottom margin");
    }
}

void TestComposing::numberAndDateShareALine()
{
    for (const ComposedDocument &document : {samples::letter(), samples::longReport()}) {
        const PaperPage page = PaperDocument(composed(document).pdf).page(0);
        const QRectF number = page.find(QStringLiteral("Số:"));
        QVERIFY(!number.isNull());
        QVERIFY(qAbs(number.bottom() - page.find(QStringLiteral("Bình An, ngày")).bottom()) < 0.4);
        QVERIFY(!page.find(QStringLiteral("ngày 09 tháng 02 năm 2026")).isNull());
    }
}

void TestComposing::rulesHaveTheirLengths_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("phrase"); // the line above the rule
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("motto") << QStringLiteral("1") << QStringLiteral("Độc lập - Tự do - Hạnh phúc") << 1.0 << 1.0;
    QTest::newRow("agency") << QStringLiteral("2") << QStringLiteral("XÃ SÔNG THAO") << 1.0 / 3 << 0.5;
    QTest::newRow("subject") << QStringLiteral("5a") << QStringLiteral("Về việc ban hành Quy chế công tác văn thư") << 1.0 / 3 << 0.5;
}

void TestComposing::rulesHaveTheirLengths()
{
    QFETCH(QString, box);
    QFETCH(QString, phrase);
    QFETCH(double, least);
    QFETCH(double, most);
    const ComposedPdf pdf = composed(samples::decision());
    const PaperDocument paper(pdf.pdf);
    const QRectF words = paper.page(0).find(phrase);
    QVERIFY(!words.isNull());
    const QRectF place = pdf.box(box).place;
    const double rule = longestRule(paper.image(0, inkResolution), {place.left(), place.bottom() - 0.5, place.width(), 1});
    QVERIFY2(rule > words.width() * least - tolerance && rule < words.width() * most + tolerance, qPrintable(QString::number(rule)));
}

void TestComposing::urgencyHasItsFrame_data()
{
    QTest::addColumn<QString>("urgency");
    QTest::addColumn<double>("width");
    QTest::newRow("express") << QStringLiteral("express") << 30.0;
    QTest::newRow("very urgent") << QStringLiteral("very_urgent") << 40.0;
    QTest::newRow("urgent") << QStringLiteral("urgent") << 20.0;
}

void TestComposing::urgencyHasItsFrame()
{
    QFETCH(QString, urgency);
    QFETCH(double, width);
    ComposedDocument document = samples::letter();
    document.urgency = urgency;
    const ComposedPdf pdf = composed(document);
    const QRectF frame = inkWithin(PaperDocument(pdf.pdf).image(0, inkResolution), {0, 0, 210, 297}, isRedInk);
    QVERIFY2(qAbs(frame.width() - width) < tolerance && qAbs(frame.height() - 8) < tolerance, qPrintable(QString::number(frame.width())));
    QVERIFY(qAbs(frame.left() - 30) < tolerance);
    QVERIFY(frame.top() > pdf.box(QStringLiteral("5b")).place.bottom());
    QVERIFY(pdf.box(QStringLiteral("9a")).place.top() > frame.bottom());
}

void TestComposing::roomIsLeftForWhatComesAtIssue()
{
    const ComposedPdf pdf = composed(samples::decision());
    const QImage image = PaperDocument(pdf.pdf).image(0, inkResolution);
    for (const char *name : {"number", "day", "month", "year"}) {
        const PlacedBox blank = pdf.box(QLatin1String(name));
        QVERIFY2(blank.place.width() > 5, name);
        QVERIFY2(inkWithin(image, blank.place.adjusted(0.5, 0, -0.5, -0.5)).isNull(), name);
        QVERIFY(pdf.box(QLatin1String(qstrcmp(name, "number") == 0 ? "3" : "4")).place.adjusted(-0.1, -0.1, 0.1, 0.1).contains(blank.place));
    }
}

void TestComposing::blanksAreWhereTheNumberWillBe()
{
    ComposedDocument document = samples::decision();
    document.number = QStringLiteral("7");
    document.date = QDate(2026, 3, 5);
    const ComposedPdf pdf = composed(document);
    const PaperPage page = PaperDocument(pdf.pdf).page(0);
    QVERIFY(!page.find(QStringLiteral("Số: 07/QĐ-UBND")).isNull());
    QVERIFY(!page.find(QStringLiteral("ngày 05 tháng 3 năm 2026")).isNull());
    const QRectF day = pdf.box(QStringLiteral("day")).place;
    QVERIFY(qAbs(day.center().x() - page.find(QStringLiteral("05")).center().x()) < 0.5);
    QCOMPARE(pdf.pages, composed(samples::decision()).pages);
}

void TestComposing::signatureHasItsPlace()
{
    for (const ComposedDocument &document : {samples::letter(), samples::longReport(), samples::manyRecipients()}) {
        const ComposedPdf pdf = composed(document);
        const PlacedBox signature = pdf.box(QStringLiteral("7c"));
        const PlacedBox seal = pdf.box(QStringLiteral("8"));
        const QRectF title = pdf.box(QStringLiteral("7a")).place;
        const QRectF name = pdf.box(QStringLiteral("7b")).place;
        QVERIFY(qAbs(signature.place.center().x() - title.center().x()) < 0.1);
        QVERIFY(qAbs(signature.place.center().y() - (title.bottom() + name.top()) / 2) < 0.1);
        QVERIFY(signature.place.top() >= title.bottom() && signature.place.bottom() <= name.top());
        const double covered = (seal.place.right() - signature.place.left()) / signature.place.width();
        QVERIFY2(qAbs(covered - 1.0 / 3) < 0.03, qPrintable(QString::number(covered)));
        QVERIFY(seal.place.left() < signature.place.left());
        QVERIFY(inkWithin(PaperDocument(pdf.pdf).image(signature.page, inkResolution), signature.place).isNull());
        QVERIFY(pdf.box(QStringLiteral("14")).place.top() < 10 && pdf.box(QStringLiteral("14")).place.right() > 200);
    }
}

void TestComposing::signatureKeepsWordsAboveIt_data()
{
    QTest::addColumn<int>("paragraphs");
    QTest::addColumn<QString>("last");
    for (int count = 5; count < 16; ++count) {
        QTest::addRow("%d and a long one", count) << count << samples::sentence();
        QTest::addRow("%d and a short one", count) << count << QStringLiteral("Đề nghị xem xét.");
    }
}

void TestComposing::signatureKeepsWordsAboveIt()
{
    QFETCH(int, paragraphs);
    QFETCH(QString, last);
    ComposedDocument document = samples::letter();
    document.body.clear();
    for (int i = 0; i < paragraphs; ++i)
        document.body += samples::said(samples::sentence());
    document.body += samples::said(last);
    const ComposedPdf pdf = composed(document);
    const PlacedBox title = pdf.box(QStringLiteral("7a"));
    const PaperPage page = PaperDocument(pdf.pdf).page(title.page);
    QSet<int> lines;
    for (const PaperWord &word : page.words) {
        if (word.box.bottom() < title.place.top() && word.box.top() > 20 && (title.page > 0 || word.box.top() > 60))
            lines.insert(qRound(word.box.bottom()));
    }
    QVERIFY2(lines.size() >= 2, qPrintable(QString::number(lines.size())));
    QCOMPARE(pdf.box(QStringLiteral("7b")).page, title.page);
    QVERIFY(!page.find(QStringLiteral("Nơi nhận:")).isNull() && !page.find(QStringLiteral("Lê Trung Kiên")).isNull());
}

void TestComposing::longListsGoOnOverleaf()
{
    const ComposedPdf pdf = composed(samples::manyRecipients());
    QVERIFY(pdf.pages > 1);
    QCOMPARE(pdf.box(QStringLiteral("7b")).page, 0);
    const PaperDocument paper(pdf.pdf);
    QVERIFY(paper.page(pdf.pages - 1).text.contains(QStringLiteral("- Lưu: VT, VP. PL.(300)")));
    for (int i = 1; i < 90; ++i) {
        bool found = false;
        for (int page = 0; page < pdf.pages && !found; ++page)
            found = paper.page(page).text.contains(QStringLiteral("phường thứ %1 ").arg(i));
        QVERIFY2(found, qPrintable(QString::number(i)));
    }
}

void TestComposing::pagesAreNumberedFromTheSecond()
{
    const ComposedPdf pdf = composed(samples::longReport());
    const PaperDocument paper(pdf.pdf);
    int appendix = 0;
    while (appendix < pdf.pages && !paper.page(appendix).text.startsWith(QStringLiteral("Phụ lục I")))
        ++appendix;
    QCOMPARE(appendix, pdf.pages - 2);
    for (int page = 0; page < pdf.pages; ++page) {
        const bool first = page == 0 || page >= appendix; // each appendix counts by itself
        const QRectF ink = inkWithin(paper.image(page, inkResolution), {30, 0, 60, 19}) | inkWithin(paper.image(page, inkResolution), {90, 0, 45, 19});
        if (first) {
            QVERIFY(!paper.page(page).words.first().text.at(0).isDigit());
            continue;
        }
        QCOMPARE(paper.page(page).words.first().text, QString::number(page + 1));
        QVERIFY2(qAbs(ink.center().x() - 112.5) < tolerance && qAbs(ink.center().y() - 10) < tolerance, qPrintable(QString::number(ink.center().y())));
    }
}

void TestComposing::addresseesHangUnderTheColon()
{
    const PaperPage page = PaperDocument(composed(samples::longReport()).pdf).page(0);
    const double colon = page.find(QStringLiteral("Kính gửi:")).right() - 1.3;
    int dashes = 0;
    for (const PaperWord &word : page.words) {
        if (word.text == QLatin1String("-") && word.box.left() > 60 && word.box.top() > 90 && word.box.top() < 135) {
            QVERIFY2(qAbs(word.box.left() - colon) < tolerance, qPrintable(QString::number(word.box.left() - colon)));
            ++dashes;
        }
    }
    QCOMPARE(dashes, 3);
    QVERIFY(page.text.contains(QStringLiteral("Văn phòng Chính phủ;")) && page.text.contains(QStringLiteral("ven biển.")));
}

void TestComposing::partsAreNumbered()
{
    const QString text = PaperDocument(composed(samples::decision()).pdf).page(0).text;
    qsizetype at = 0;
    for (const QString &phrase : {QStringLiteral("QUYẾT ĐỊNH"), QStringLiteral("ỦY BAN NHÂN DÂN XÃ SÔNG THAO"), QStringLiteral("địa phương;"),
                                  QStringLiteral("nhân dân xã."), QStringLiteral("QUYẾT ĐỊNH:"), QStringLiteral("Điều 1. Ban"), QStringLiteral("Điều 2. Hiệu"),
                                  QStringLiteral("1. Quyết"), QStringLiteral("2. Bãi"), QStringLiteral("a) Quy"), QStringLiteral("b) Các"),
                                  QStringLiteral("Điều 3."), QStringLiteral("này./."), QStringLiteral("TM. ỦY BAN NHÂN DÂN")}) {
        const qsizetype found = text.indexOf(phrase, at);
        QVERIFY2(found >= 0, qPrintable(phrase));
        at = found + 1;
    }
    Body points;
    for (int i = 0; i < 25; ++i)
        points += Paragraph{PartStyle::Point, {}};
    const QStringList labels = labelsOf(points);
    QCOMPARE(labels.mid(3, 3), (QStringList{QStringLiteral("d)"), QStringLiteral("đ)"), QStringLiteral("e)")}));
    QCOMPARE(labels.at(22), QStringLiteral("y)"));
    QCOMPARE(labels.at(23), QStringLiteral("aa)"));
}

void TestComposing::everyKindIsComposed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    const auto rules = LayoutRules::load();
    QVERIFY(rules);
    for (const LayoutKind &kind : (*rules)->kinds())
        QTest::newRow(qPrintable(kind.code)) << kind.code << kind.title;
}

void TestComposing::everyKindIsComposed()
{
    QFETCH(QString, code);
    QFETCH(QString, title);
    ComposedDocument document = samples::letter();
    document.kind = code;
    const ComposedPdf pdf = composed(document);
    QCOMPARE(pdf.pages, 1);
    const QString text = PaperDocument(pdf.pdf).page(0).text;
    QCOMPARE(text.contains(capitals(title)), code != QLatin1String("CV"));
    QCOMPARE(text.contains(QStringLiteral("V/v cử công chức")), code == QLatin1String("CV"));
}

void TestComposing::theSameGivesTheSame()
{
    QVERIFY(composed(samples::longReport()).pdf == composed(samples::longReport()).pdf);
    ComposeOptions later;
    later.created = QDateTime(QDate(2026, 5, 4), QTime(10, 11, 12), Qt::OffsetFromUTC, 7 * 3600);
    const auto other = composePdf(samples::letter(), later);
    QVERIFY(other && other->pdf.contains("(D:20260504101112+07'00')"));
}

void TestComposing::textAndFontsAreInside()
{
    ComposedDocument document = samples::letter();
    const QString hard = QStringLiteral("Ẫ ẵ ỷ ỡ ử ự Ỹ đặng Đ ổn thuở khuỷu");
    document.body.prepend(samples::said(hard));
    const ComposedPdf pdf = composed(document);
    QVERIFY(PaperDocument(pdf.pdf).page(0).text.contains(hard));
    const auto file = Poppler::Document::loadFromData(pdf.pdf);
    QCOMPARE(file->info(QStringLiteral("Title")), QStringLiteral("Công văn Cử công chức tham gia lớp bồi dưỡng"));
    const QList<Poppler::FontInfo> fonts = file->fonts();
    QVERIFY(!fonts.isEmpty());
    for (const Poppler::FontInfo &font : fonts)
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
}

void TestComposing::hostileTextIsText()
{
    ComposedDocument document = samples::letter();
    const QString hostile = QStringLiteral("<b>đậm</b> &amp; ../../etc \u202Engược\u202C ") + QChar(0) + QChar(0xD800) + QString(3000, u'X');
    document.agency = document.parentAgency = document.notation = document.place = document.subject = document.circulation = hostile;
    document.addressees = document.recipients = document.bases = document.contact = {hostile};
    document.signer = {{{QStringLiteral("KT"), hostile}}, hostile, hostile, hostile};
    document.body = {samples::said(hostile), Table{{{1, CellAlign::Left}}, {{TableCell{{{hostile, false, false, false}}}}}, true}};
    const ComposedPdf pdf = composed(document);
    const PaperDocument paper(pdf.pdf);
    QVERIFY(pdf.pages > 0 && paper.count() == pdf.pages);
    QVERIFY(paper.page(0).text.contains(QStringLiteral("&AMP;")) || paper.page(0).text.contains(QStringLiteral("&amp;")));
}

void TestComposing::cleanupTestCase()
{
    for (auto it = worst().cbegin(); it != worst().cend(); ++it)
        qInfo("box %-3s at most %.2f mm off", qPrintable(it.key()), it.value());
}

QTEST_MAIN(TestComposing)
#include "tst_composing.moc"
