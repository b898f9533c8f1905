// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/composedpdf.h"
#include "app/reading/reader.h"
#include "app/signing/make/lawfulplace.h"
#include "tests/gui/composedsamples.h"
#include "tests/support/builtreader.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace congso;
using namespace congso::signing;

namespace {

constexpr qreal millimetre = 72 / 25.4;

PageText page(const QList<PageWord> &words)
{
    PageText text;
    text.size = {595, 842};
    text.words = words;
    return text;
}

PageWord word(const char *text, qreal x, qreal y, bool bold = true)
{
    const QString said = QString::fromUtf8(text);
    return {said, QRectF(x, y, 7.0 * said.size(), 13), 14, bold, false};
}

/// "GIÁM ĐỐC" at \a top, the name \a room points below.
QList<PageWord> block(qreal top, qreal room)
{
    return {word("GIÁM", 370, top), word("ĐỐC", 404, top), word("Nguyễn", 355, top + 13 + room), word("Văn", 403, top + 13 + room), word("Ký", 430, top + 13 + room)};
}

}

/// Nghị định 30/2020, Phụ lục I, II.7d and II.8: between title and name; the seal over the left third.
class TestLawfulPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betweenTitleAndName_data();
    void betweenTitleAndName();
    void sealOverTheLeftThird();
    void wordsBesideTheSignature_data();
    void wordsBesideTheSignature();
    void separateAtTheTopRight();
    void withoutABlockItIsAGuess();
    void whereTheDecreeDrawsIt();
    void picturesInTheirSize();
};

void TestLawfulPlace::betweenTitleAndName_data()
{
    QTest::addColumn<qreal>("room");
    QTest::addColumn<qreal>("height");
    QTest::newRow("much room") << 90.0 << 20 * millimetre;
    QTest::newRow("little room") << 40.0 << 40.0;
    QTest::newRow("none to speak of") << 21.0 << 21.0;
}

void TestLawfulPlace::betweenTitleAndName()
{
    QFETCH(qreal, room);
    QFETCH(qreal, height);
    const auto place = lawfulPlace({page({word("Kính", 80, 90, false), word("gửi", 115, 90, false)}), page(block(500, room))}, {});
    QVERIFY(place);
    QVERIFY(place->certain);
    QCOMPARE(place->place.page, 1);
    const QRectF box = place->place.box;
    QVERIFY(qAbs(box.height() - height) < 0.5);
    QVERIFY(qAbs(box.center().y() - (513 + room / 2)) < 0.5);
    QVERIFY(qAbs(box.center().x() - (355 + 444) / 2.0) < 1);
}

void TestLawfulPlace::sealOverTheLeftThird()
{
    PlaceWish wish{SignAs::Agency, PlaceKind::Document, u"Nguyễn Văn Ký"_qs, {}, SignaturePlace{0, QRectF(300, 520, 120, 60)}};
    const auto place = lawfulPlace({page(block(500, 90))}, wish);
    QVERIFY(place);
    QVERIFY(qAbs(place->place.box.right() - 340) < 0.01); // a third of 120 from 300 on
    QCOMPARE(place->place.box.center().y(), 550.0);
    QVERIFY(qAbs(place->place.box.width() - 36 * millimetre) < 0.01);
    wish.person.reset(); // nobody says where: where it should be
    const auto person = lawfulPlace({page(block(500, 90))}, {SignAs::Person, PlaceKind::Document, {}, {}, {}});
    const auto seal = lawfulPlace({page(block(500, 90))}, wish);
    QVERIFY(qAbs(seal->place.box.right() - (person->place.box.left() + person->place.box.width() / 3)) < 0.01);
}

void TestLawfulPlace::wordsBesideTheSignature_data()
{
    QTest::addColumn<QList<PageWord>>("others");
    QTest::addColumn<bool>("free");
    QTest::newRow("nothing there") << QList<PageWord>{} << true;
    QTest::newRow("recipients") << QList<PageWord>{word("Ủy ban nhân dân các xã, phường;", 85, 545, false), word("Lưu: VT.", 85, 560, false)} << true;
    QList<PageWord> full;
    for (int y = 380; y < 720; y += 14)
        full << word("dòng chữ dài của văn bản này", 85, y, false);
    QTest::newRow("no room") << full << false;
}

/// Without a picture of the seal: over nothing that is written there, the title least of all, and not over the signature.
void TestLawfulPlace::wordsBesideTheSignature()
{
    QFETCH(QList<PageWord>, others);
    QFETCH(bool, free);
    PlaceWish wish{SignAs::Agency, PlaceKind::Document, u"Nguyễn Văn Ký"_qs, {120, 36}, SignaturePlace{0, QRectF(336, 525, 128, 57)}, true};
    const QList<PageWord> words = block(500, 90) + others;
    const auto place = lawfulPlace({page(words)}, wish);
    QVERIFY(place);
    QCOMPARE(place->certain, free);
    QCOMPARE(place->place.box.size(), wish.picture);
    QVERIFY(place->place.box.right() < 336);
    QVERIFY(std::abs(place->place.box.center().y() - 553.5) < 100);
    const bool over = std::any_of(words.cbegin(), words.cend(), [&place](const PageWord &one) { return one.box.intersects(place->place.box); });
    QCOMPARE(over, !free);
}

void TestLawfulPlace::separateAtTheTopRight()
{
    const auto place = lawfulPlace({page(block(500, 90)), page({})}, {SignAs::Agency, PlaceKind::Separate, {}, {}, {}});
    QVERIFY(place);
    QCOMPARE(place->place.page, 0);
    QVERIFY(place->place.box.right() > 500 && place->place.box.right() < 595 && place->place.box.bottom() < 60);
    QCOMPARE(separateLines({u"15/QĐ-SNV"_qs}), (QStringList{u"15/QĐ-SNV"_qs, u"%time"_qs}));
}

void TestLawfulPlace::withoutABlockItIsAGuess()
{
    QVERIFY(!lawfulPlace({}, {}));
    const auto empty = lawfulPlace({page({})}, {});
    QVERIFY(empty && !empty->certain);
    QVERIFY(QRectF(0, 0, 595, 842).contains(empty->place.box));
    const auto other = lawfulPlace({page(block(500, 90))}, {SignAs::Person, PlaceKind::Document, u"Trần Thị Bình"_qs, {}, {}});
    QVERIFY(other && !other->certain);
}

void TestLawfulPlace::picturesInTheirSize()
{
    QImage seal(500, 500, QImage::Format_ARGB32);
    seal.setDotsPerMeterX(qRound(500 / 0.042)); // 42 mm across
    seal.setDotsPerMeterY(qRound(500 / 0.042));
    QVERIFY(qAbs(pictureSize(seal, SignAs::Agency).width() - 42 * millimetre) < 0.1);
    seal.setDotsPerMeterX(2835);
    seal.setDotsPerMeterY(2835); // no seal is 176 mm large
    QVERIFY(qAbs(pictureSize(seal, SignAs::Agency).width() - 36 * millimetre) < 0.1);
    QVERIFY(qAbs(pictureSize(QImage(400, 100, QImage::Format_ARGB32), SignAs::Person).height() - 45 * millimetre / 4) < 0.1);
    QVERIFY(qAbs(pictureSize(QImage(100, 100, QImage::Format_ARGB32), SignAs::Person).height() - 20 * millimetre) < 0.1);
}

/// A document laid out to the decree has its boxes for signature and seal: the places lie in them.
void TestLawfulPlace::whereTheDecreeDrawsIt()
{
    const auto composed = composing::composePdf(composing::samples::letter());
    QVERIFY(composed);
    QTemporaryDir dir;
    QFile file(dir.filePath(u"thu.pdf"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(composed->pdf);
    file.close();
    const std::unique_ptr<Reader> reader = testing::builtReader();
    const auto reading = reader->read(file.fileName(), {}).result();
    QVERIFY(reading);
    const auto place = lawfulPlace(reading->pages, {SignAs::Person, PlaceKind::Document, u"Lê Trung Kiên"_qs, {}, {}});
    QVERIFY(place && place->certain);
    const composing::PlacedBox decreed = composed->box(u"7c"_qs);
    QVERIFY(!decreed.place.isEmpty());
    const QPointF centre(decreed.place.center() * millimetre);
    QVERIFY2(QLineF(centre, place->place.box.center()).length() < 5 * millimetre,
             qPrintable(u"%1,%2 and %3,%4"_qs.arg(centre.x()).arg(centre.y()).arg(place->place.box.center().x()).arg(place->place.box.center().y())));
}

QTEST_MAIN(TestLawfulPlace)
#include "tst_lawfulplace.moc"
