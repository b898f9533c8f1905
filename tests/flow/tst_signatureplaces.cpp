// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/blankfields.h"
#include "app/composing/composedpdf.h"
#include "app/reading/reader.h"
#include "app/signing/make/appearance.h"
#include "app/signing/make/lawfulplace.h"
#include "app/signing/make/pdfsignature.h"
#include "app/signing/make/signfile.h"
#include "app/signing/verdict.h"
#include "tests/gui/composedsamples.h"
#include "tests/support/signingdesk.h"

#include <poppler-qt6.h>

#include <QtTest>

using namespace congso;
using namespace congso::signing;
using namespace congso::testing;
using composing::ComposedDocument;

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr int dots = 144;

/// A4 as scanned at 300 an inch, 60 × 30 mm: larger than the room there is.
QImage signaturePicture()
{
    QImage image = SigningDesk::picture(Qt::blue, {709, 354});
    image.setDotsPerMeterX(11'811);
    image.setDotsPerMeterY(11'811);
    return image;
}

QImage sealPicture()
{
    QImage image = SigningDesk::picture(Qt::magenta, {500, 500}); // red as a seal is would be found in frames of urgency too
    image.setDotsPerMeterX(qRound(500 / 0.036));
    image.setDotsPerMeterY(qRound(500 / 0.036));
    return image;
}

struct Ink
{
    int page = -1;
    QRectF box; ///< points
};

/// Where the colour is on the pages, as poppler draws them.
template <class Colour>
Ink inkOf(const QByteArray &pdf, Colour is)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    for (int number = 0; document && number < document->numPages(); ++number) {
        const QImage image = document->page(number)->renderToImage(dots, dots);
        QRect found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (is(QColor(image.pixel(x, y))))
                    found |= QRect(x, y, 1, 1);
            }
        }
        if (!found.isEmpty())
            return {number, QRectF(found.x() * 72.0 / dots, found.y() * 72.0 / dots, found.width() * 72.0 / dots, found.height() * 72.0 / dots)};
    }
    return {};
}

Ink blueOf(const QByteArray &pdf)
{
    return inkOf(pdf, [](const QColor &colour) { return colour.blue() > 200 && colour.red() < 60 && colour.green() < 60; });
}

Ink redOf(const QByteArray &pdf)
{
    return inkOf(pdf, [](const QColor &colour) { return colour.red() > 200 && colour.blue() > 200 && colour.green() < 60; });
}

ComposedDocument longTitles()
{
    ComposedDocument document = composing::samples::letter();
    document.signer = {{{QStringLiteral("TUQ"), QStringLiteral("Chủ tịch Ủy ban nhân dân tỉnh")}, {QStringLiteral("KT"), QStringLiteral("Giám đốc Sở Nông nghiệp và Môi trường")}},
                       QStringLiteral("Phó Giám đốc phụ trách lĩnh vực chuyển đổi số và cải cách hành chính"), {}, QStringLiteral("Nguyễn Phước Bảo Khánh Quỳnh")};
    return document;
}

/// The block of who signs is at the foot of the last page, as near as the layout lets it.
ComposedDocument littleRoom(int sentences)
{
    ComposedDocument document = composing::samples::letter();
    for (int i = 0; i < sentences; ++i)
        document.body << composing::samples::said(composing::samples::sentence());
    return document;
}

}

/// Where the decree wants signature and seal (Nghị định 30/2020, Phụ lục I, II.7d, II.8; III.1d), measured on the pages as drawn.
class TestSignaturePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signatureThenSeal_data();
    void signatureThenSeal();
    void linesAtTheTopRight_data();
    void linesAtTheTopRight();

private:
    Reading read(const QByteArray &pdf)
    {
        ReadOptions options;
        options.pages = 50;
        return m_reader->read(m_desk->write(u"doc.pdf"_qs, pdf), options).result().value_or(Reading());
    }
    QByteArray signedAt(SigningSession &session, const QByteArray &pdf, SignAs as, const SignaturePlace &place, const SignatureLook &look)
    {
        SignatureRequest how;
        how.as = as;
        how.at = QDateTime::currentDateTimeUtc();
        how.place = place;
        how.look = look;
        return signBytesChecked(*m_reader, session, pdf, how).value_or(signing::SignedPdf()).bytes;
    }

    std::unique_ptr<SigningDesk> m_desk;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<SigningSession> m_person, m_agency;
};

void TestSignaturePlaces::initTestCase()
{
    if (!SoftTokens::installed())
        QSKIP("no SoftHSM2");
    m_reader = builtReader();
    m_desk = std::make_unique<SigningDesk>();
    QVERIFY(m_desk->lay());
    m_person = m_desk->session(u"Nguyễn Văn Ký"_qs);
    m_agency = m_desk->session(u"Sở Nội vụ tỉnh Bình An"_qs);
    QVERIFY(m_person && m_agency);
}

void TestSignaturePlaces::signatureThenSeal_data()
{
    QTest::addColumn<ComposedDocument>("document");
    QTest::newRow("letter, KT.") << composing::samples::letter();
    QTest::newRow("decision, TM.") << composing::samples::decision();
    QTest::newRow("report of many pages with appendices") << composing::samples::longReport();
    QTest::newRow("ninety recipients") << composing::samples::manyRecipients();
    QTest::newRow("two who sign") << composing::samples::minutes();
    QTest::newRow("long titles") << longTitles();
    for (int sentences = 4; sentences < 10; ++sentences)
        QTest::addRow("%d paragraphs more", sentences) << littleRoom(sentences);
}

void TestSignaturePlaces::signatureThenSeal()
{
    QFETCH(ComposedDocument, document);
    document.number.clear();
    document.date = {};
    const auto composed = composing::composePdf(document, {{}, true});
    QVERIFY(composed);
    const Reading reading = read(composed->pdf);
    PlaceWish wish;
    wish.signer = document.signer.name;
    wish.picture = pictureSize(signaturePicture(), SignAs::Person);
    const auto place = lawfulPlace(reading.pages, wish);
    QVERIFY(place);
    QVERIFY(place->certain);
    const QByteArray once = signedAt(*m_person, composed->pdf, SignAs::Person, place->place, {signaturePicture(), {}});
    QVERIFY(!once.isEmpty());

    const Ink blue = blueOf(once);
    const composing::PlacedBox named = composed->box(u"7b"_qs), titled = composed->box(u"7a"_qs);
    const qreal title = titled.place.bottom() * millimetre, name = named.place.top() * millimetre, centre = named.place.center().x() * millimetre;
    QCOMPARE(blue.page, named.page);
    QVERIFY2(blue.box.top() >= title - 1 && blue.box.bottom() <= name + 1, qPrintable(u"%1..%2 in %3..%4"_qs.arg(blue.box.top()).arg(blue.box.bottom()).arg(title).arg(name)));
    QVERIFY(qAbs(blue.box.center().x() - centre) < millimetre);
    QVERIFY(qAbs(blue.box.center().y() - (title + name) / 2) < millimetre);
    QVERIFY(blue.box.height() > 10 * millimetre); // it can be read

    const QByteArray numbered = composing::withFilledFields(once, u"07"_qs, QDate(2026, 2, 9)).value_or(QByteArray());
    QVERIFY(numbered.startsWith(once));
    wish.as = SignAs::Agency;
    wish.picture = pictureSize(sealPicture(), SignAs::Agency);
    wish.person = personsPlace(numbered);
    QVERIFY(wish.person);
    const auto over = lawfulPlace(read(numbered).pages, wish);
    QVERIFY(over && over->certain);
    const QByteArray twice = signedAt(*m_agency, numbered, SignAs::Agency, over->place, {sealPicture(), {}});
    QVERIFY(twice.startsWith(numbered));
    const Ink red = redOf(twice);
    QCOMPARE(red.page, blue.page);
    QVERIFY2(qAbs(red.box.right() - (blue.box.left() + blue.box.width() / 3)) < millimetre, qPrintable(u"%1, %2+%3"_qs.arg(red.box.right()).arg(blue.box.left()).arg(blue.box.width())));
    QVERIFY(qAbs(red.box.width() - 36 * millimetre) < millimetre && qAbs(red.box.height() - 36 * millimetre) < millimetre);
    QVERIFY(qAbs(red.box.center().y() - blue.box.center().y()) < millimetre);
    const auto checked = m_reader->checkSignatures(m_desk->write(u"hai.pdf"_qs, twice), {m_desk->root.certificate()}, {}).result();
    QVERIFY(checked);
    QCOMPARE(verdictOf(*checked), Verdict::Good);
    QCOMPARE(checked->signatures.size(), 2);
}

void TestSignaturePlaces::linesAtTheTopRight_data()
{
    QTest::addColumn<QString>("agency");
    QTest::addColumn<bool>("copied");
    QTest::newRow("short name") << u"SỞ NỘI VỤ"_qs << false;
    QTest::newRow("long name") << u"Văn phòng Ủy ban nhân dân Thành phố Hồ Chí Minh, Ban Tiếp công dân và Kiểm soát thủ tục hành chính"_qs << false;
    QTest::newRow("a copy of a copy") << u"SỞ NỘI VỤ"_qs << true;
}

/// Form of copy, agency, time: ten points, black, at the top right, none of it cut off and nothing written over.
void TestSignaturePlaces::linesAtTheTopRight()
{
    QFETCH(QString, agency);
    QFETCH(bool, copied);
    const auto composed = composing::composePdf(composing::samples::letter());
    QVERIFY(composed);
    const auto signedCopy = [&](const QByteArray &pdf, bool *certain) {
        const Reading reading = read(pdf);
        const QStringList lines = separateLines({u"SAO Y"_qs, agency});
        PlaceWish wish{SignAs::Agency, PlaceKind::Separate, {}, linesSize(lines, reading.pages.first().size.width() / 2), {}};
        const auto place = lawfulPlace(reading.pages, wish);
        *certain = place && place->certain;
        return signedAt(*m_agency, pdf, SignAs::Agency, place->place, {{}, lines});
    };
    bool certain = false;
    QByteArray pdf = signedCopy(composed->pdf, &certain);
    QVERIFY(certain);
    const auto black = [](const QColor &colour) { return colour.red() < 100 && colour.green() < 100 && colour.blue() < 100; };
    const auto inkAbove = [&](const QByteArray &bytes) {
        const QImage image = Poppler::Document::loadFromData(bytes)->page(0)->renderToImage(dots, dots);
        QRect found;
        for (int y = 0; y < 20 / 25.4 * dots; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (black(QColor(image.pixel(x, y))))
                    found |= QRect(x, y, 1, 1);
            }
        }
        return QRectF(found.x() * 25.4 / dots, found.y() * 25.4 / dots, found.width() * 25.4 / dots, found.height() * 25.4 / dots);
    };
    const QRectF first = inkAbove(pdf); // millimetres
    QVERIFY(!first.isEmpty());
    QVERIFY2(qAbs(first.right() - 195) < 1.5 && first.top() > 3 && first.bottom() < 20 && first.left() > 85, qPrintable(u"%1,%2 to %3,%4"_qs.arg(first.left()).arg(first.top()).arg(first.right()).arg(first.bottom())));
    if (!copied)
        return;
    QByteArray again = signedCopy(pdf, &certain);
    QVERIFY(certain);
    const QRectF both = inkAbove(again);
    QVERIFY(both.left() < first.left() - first.width() / 2 && qAbs(both.right() - first.right()) < 0.5);
}

QTEST_MAIN(TestSignaturePlaces)
#include "tst_signatureplaces.moc"
