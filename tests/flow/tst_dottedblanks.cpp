// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/blankfields.h"
#include "app/drafting/signablepdf.h"
#include "app/reading/reader.h"
#include "app/signing/make/signfile.h"
#include "tests/support/signingdesk.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <poppler-qt6.h>

#include <QtTest>

using namespace congso;
using namespace congso::testing;

namespace {
/// A first page as word processors make it, with these texts where number and date stand.
QByteArray page(const QString &number, const QString &date)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    QFont font(QStringList{u"Times New Roman"_qs, u"Liberation Serif"_qs, u"Tinos"_qs});
    font.setPointSizeF(13);
    painter.setFont(font);
    painter.drawText(900, 1200, number);
    painter.drawText(2900, 1200, date);
    painter.drawText(900, 2400, u"Thực hiện kế hoạch ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh..."_qs);
    painter.end();
    return bytes;
}

QStringList namesOf(const QList<composing::PlacedBox> &blanks)
{
    QStringList names;
    for (const composing::PlacedBox &one : blanks)
        names << one.box + (one.covers ? u"*"_qs : QString());
    names.sort();
    return names;
}

/// How many dots of ink there are in a box (millimetres) of the first page, as poppler draws it.
int inkIn(const QByteArray &pdf, const QRectF &box)
{
    constexpr double dots = 288 / 25.4;
    const auto document = Poppler::Document::loadFromData(pdf);
    const QImage image = document->page(0)->renderToImage(288, 288, int(box.left() * dots), int(box.top() * dots), int(box.width() * dots), int(box.height() * dots));
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 128;
    }
    return ink;
}
}

/// Lines of dots where number and date belong are filled in as empty places are, and are not seen under what is written.
class TestDottedBlanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_reader = builtReader();
        QVERIFY(m_reader);
    }
    void found_data();
    void found();
    void filledInBehindASignature();

private:
    QList<composing::PlacedBox> blanks(const QByteArray &pdf)
    {
        const auto reading = m_reader->read(m_desk.write(u"trang.pdf"_qs, pdf), {}).result();
        return reading ? drafting::blanksOn(reading->pages.first()) : QList<composing::PlacedBox>();
    }

    SigningDesk m_desk;
    std::unique_ptr<Reader> m_reader;
};

void TestDottedBlanks::found_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QStringList>("names");
    const QStringList all{u"day*"_qs, u"month*"_qs, u"number*"_qs, u"year*"_qs};
    QTest::newRow("ellipses") << u"Số: ………/BC-SNV"_qs << u"Bình An, ngày …… tháng …… năm ……"_qs << all;
    QTest::newRow("full stops") << u"Số:........../BC-SNV"_qs << u"Bình An, ngày.....tháng.....năm....."_qs << all;
    QTest::newRow("the century is printed") << u"Số: ...../BC-SNV"_qs << u"Bình An, ngày ..... tháng ..... năm 20...."_qs << all;
    QTest::newRow("the year is printed") << u"Số: ...../BC-SNV"_qs << u"Bình An, ngày ..... tháng ..... năm 2026"_qs << QStringList{u"day*"_qs, u"month*"_qs, u"number*"_qs};
    QTest::newRow("spaces") << u"Số:            /BC-SNV"_qs << u"Bình An, ngày       tháng       năm"_qs << QStringList{u"day"_qs, u"month"_qs, u"number"_qs, u"year"_qs};
    QTest::newRow("written") << u"Số: 05/BC-SNV"_qs << u"Bình An, ngày 22 tháng 11 năm 2026"_qs << QStringList();
    QTest::newRow("a full stop is no line") << u"Số: 05./BC-SNV"_qs << u"Bình An, ngày 22. tháng 11. năm 2026."_qs << QStringList();
}

void TestDottedBlanks::found()
{
    QFETCH(QString, number);
    QFETCH(QString, date);
    QFETCH(QStringList, names);
    QCOMPARE(namesOf(blanks(page(number, date))), names);
}

void TestDottedBlanks::filledInBehindASignature()
{
    if (!SoftTokens::installed())
        QSKIP("no SoftHSM2");
    QVERIFY(m_desk.lay());
    const QByteArray plain = page(u"Số: ………/BC-SNV"_qs, u"Bình An, ngày …… tháng …… năm 20……"_qs);
    const QList<composing::PlacedBox> places = blanks(plain);
    QCOMPARE(places.size(), 4);
    const auto open = composing::withBlankFields(plain, places);
    QVERIFY(open);
    for (const composing::PlacedBox &place : places)
        QVERIFY2(inkIn(*open, place.place) > 0, qPrintable(place.box)); // on paper the dots are there to be written on
    signing::SignatureRequest how;
    how.at = QDateTime::currentDateTimeUtc();
    how.place = {0, QRectF(300, 600, 100, 50)};
    how.look.lines = QStringList{u"Nguyễn Văn Ký"_qs};
    const auto session = m_desk.session(u"Nguyễn Văn Ký"_qs);
    const auto made = signing::signBytesChecked(*m_reader, *session, *open, how);
    QVERIFY(made);
    const auto filled = composing::withFilledFields(made->bytes, u"07"_qs, QDate(2026, 11, 22));
    QVERIFY(filled && filled->startsWith(made->bytes));
    const SignatureFacts facts = m_desk.check(*m_reader, *filled).signatures.value(0);
    QCOMPARE(facts.integrity, Integrity::Intact);
    QCOMPARE(facts.afterwards, Afterwards::Allowed);
    for (const composing::PlacedBox &place : places) { // at the foot of the place the dots lay; the letters stand in its middle
        const QRectF left(place.place.topLeft(), QSizeF(1.5, place.place.height()));
        if (place.place.width() > 9)
            QVERIFY2(inkIn(*filled, left) == 0, qPrintable(place.box));
        QVERIFY2(inkIn(*filled, place.place) > 20, qPrintable(place.box));
    }
}

QTEST_MAIN(TestDottedBlanks)
#include "tst_dottedblanks.moc"
