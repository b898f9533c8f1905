// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/readingbuilder.h"
#include "tests/unit/framefeed.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace congso;
using congso::testing::feed;
using namespace congso::wire;

namespace {

Word word(const QString &text, quint8 flags)
{
    Word result;
    result.word = PageWord{text, QRectF(10, 20, 30, 12), 13, false, false};
    result.flags = flags;
    return result;
}

PageText pageOf(double width, double height)
{
    PageText page;
    page.size = QSizeF(width, height);
    page.notes.append({u"Ký bởi: Văn thư\nngày 1"_qs, QRectF(1, 2, 3, 4)});
    return page;
}

QByteArray wholeAnswer()
{
    const QList<Word> words{word(u"Kính"_qs, SpaceAfter | Bold), word(u"gửi:"_qs, LineEnd | BlockEnd), word(u"Sở"_qs, LineEnd | Italic)};
    return encode(Frame{FrameKind::Header, encode(Header{ContentKind::Pdf, 2, true, true, 3, Confinement::Landlock})})
        + encode(Frame{FrameKind::Page, encodePage(pageOf(595, 842), words)}) + encode(Frame{FrameKind::Page, encodePage(pageOf(842, 595), {})})
        + encode(Frame{FrameKind::TextEnd, {}}) + encode(Frame{FrameKind::Drawn, {}}) + encode(Frame{FrameKind::End, {}});
}

}

class TestReadingFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        ReadingBuilder builder(2);
        QVERIFY(feed(wholeAnswer(), builder));
        const auto reading = builder.result(ReaderEnd::Whole);
        QVERIFY(reading);
        QCOMPARE(reading->pageCount, 2);
        QVERIFY(reading->encrypted && reading->safeToRender);
        QCOMPARE(reading->signatureFields, 3);
        QCOMPARE(reading->pages[0].text, u"Kính gửi:\n\nSở\n"_qs);
        QVERIFY(reading->pages[0].words[0].bold && !reading->pages[0].words[0].italic && reading->pages[0].words[2].italic);
        QCOMPARE(reading->pages[0].words[1].box, QRectF(10, 20, 30, 12));
        QCOMPARE(reading->pages[1].size, QSizeF(842, 595));
        QCOMPARE(reading->pages[0].notes.value(0).text, u"Ký bởi: Văn thư\nngày 1"_qs);
    }

    void signaturesAreHandedOn()
    {
        const SignatureSeen signature{u"Sở Nội vụ"_qs, QDateTime(QDate(2026, 3, 9), QTime(8, 30), Qt::OffsetFromUTC, 7 * 3600)};
        QList<SignatureSeen> seen;
        const auto answer = [&signature](int signatures) -> QByteArray {
            return encode(Frame{FrameKind::Header, encode(Header{ContentKind::Pdf, 0, true, false, 1, Confinement::Landlock})})
                + encode(Frame{FrameKind::Signature, encode(signature)}).repeated(signatures) + encode(Frame{FrameKind::TextEnd, {}});
        };
        ReadingBuilder builder(2, 0, {}, [&seen](const SignatureSeen &one) { seen << one; });
        QVERIFY(feed(answer(1), builder));
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().signer, signature.signer);
        QCOMPARE(seen.first().at, signature.at);
        ReadingBuilder flooded(2);
        QVERIFY(!feed(answer(maxSignatures + 1), flooded));
        ReadingBuilder late(2);
        QVERIFY(!feed(answer(0) + encode(Frame{FrameKind::Signature, encode(signature)}), late));
    }

    void byteByByte()
    {
        FrameCutter cutter;
        int frames = 0;
        for (const char byte : wholeAnswer()) {
            cutter.feed(QByteArray(1, byte));
            while (cutter.next())
                ++frames;
        }
        QCOMPARE(frames, 6);
        QVERIFY(!cutter.garbled());
    }

    /// Whatever a byte is changed to, what comes out is a value within the bounds, or nothing.
    void changedBytes()
    {
        QRandomGenerator random(20200305);
        const QByteArray good = wholeAnswer();
        int refused = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bad = good;
            for (int i = random.bounded(1, 4); i > 0; --i)
                bad[random.bounded(bad.size())] = char(random.bounded(256));
            bad.truncate(random.bounded(1, int(bad.size()) + 1));
            ReadingBuilder builder(2);
            refused += !feed(bad, builder);
            const auto reading = builder.result(ReaderEnd::Crashed);
            if (!reading)
                continue;
            QVERIFY(reading->pages.size() <= 2 && reading->pageCount <= maxPageCount);
            for (const PageText &page : reading->pages)
                QVERIFY(page.text.isValidUtf16() && page.size.width() <= maxPagePoints && !page.text.contains(QChar(0)));
        }
        QVERIFY2(refused > 1000, "nothing is ever refused");
    }

    void cleansText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("NFD") << QByteArray("Nguye\xcc\x82\xcc\x83n") << u"Nguyễn"_qs;
        QTest::newRow("NUL and controls") << QByteArray("a\0b\x1b[1mc\x7f", 8) << u"ab[1mc"_qs;
        QTest::newRow("lone surrogate") << QByteArray("a\xed\xa0\x80z") << u"a\ufffd\ufffd\ufffdz"_qs;
        QTest::newRow("direction marks") << QByteArray("a\xe2\x80\xae" "b\xe2\x81\xa6\xef\xbb\xbf") << u"ab"_qs;
        QTest::newRow("non-character") << QByteArray("a\xef\xbf\xbf" "b") << u"ab"_qs;
        QTest::newRow("beyond the first plane") << QByteArray("\xf0\x9f\x93\x84") << u"\U0001F4C4"_qs;
    }
    void cleansText()
    {
        QFETCH(QByteArray, bytes);
        QTEST(cleaned(bytes), "text");
    }

    void failureThenEnd_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("broken") << int(FailureReason::Broken) << ErrorCode::ReaderBroken;
        QTest::newRow("encrypted") << int(FailureReason::Encrypted) << ErrorCode::ReaderEncrypted;
        QTest::newRow("limit") << int(FailureReason::Limit) << ErrorCode::ReaderLimit;
    }
    void failureThenEnd()
    {
        QFETCH(int, reason);
        ReadingBuilder builder(1);
        QVERIFY(builder.accept(Frame{FrameKind::Failure, encode(FailureReason(reason))}));
        QTEST(builder.result(ReaderEnd::Whole).error().code, "code");
    }

    /// Only drawing failed: the words count, the window must not open it.
    void drawingFailed()
    {
        ReadingBuilder builder(0);
        QVERIFY(builder.accept(Frame{FrameKind::Header, encode(Header{ContentKind::Pdf, 1, true, false, 0, Confinement::NoOpening})}));
        QVERIFY(builder.accept(Frame{FrameKind::TextEnd, {}}));
        const auto reading = builder.result(ReaderEnd::TimedOut);
        QVERIFY(reading && !reading->safeToRender);
        QCOMPARE(builder.confinement(), std::optional(Confinement::NoOpening));
    }

    void pictureSizes_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("taken");
        const auto head = [](quint32 width, quint32 height) {
            QByteArray bytes(8, 0);
            qToLittleEndian(width, bytes.data());
            qToLittleEndian(height, bytes.data() + 4);
            return bytes;
        };
        QTest::newRow("exact") << QByteArray(head(2, 3) + QByteArray(24, 'x')) << true;
        QTest::newRow("short") << QByteArray(head(2, 3) + QByteArray(23, 'x')) << false;
        QTest::newRow("long") << QByteArray(head(2, 3) + QByteArray(25, 'x')) << false;
        QTest::newRow("nothing") << head(0, 0) << false;
        QTest::newRow("product wraps round") << QByteArray(head(0x40000000, 4) + QByteArray(16, 'x')) << false;
        QTest::newRow("cut") << QByteArray(7, 'x') << false;
    }
    void pictureSizes()
    {
        QFETCH(QByteArray, payload);
        PictureBuilder builder;
        QTEST(builder.accept(Frame{FrameKind::Image, payload}), "taken");
    }

    void requests()
    {
        Request request{Operation::Render, 5, 7, 144, 30};
        const auto back = decodeRequest(encode(request));
        QVERIFY(back && back->operation == Operation::Render && back->pages == 5 && back->page == 7 && back->dpi == 144 && back->cpuSeconds == 30 && !back->behind);
        request.behind = true;
        QVERIFY(decodeRequest(encode(request))->behind);
        QVERIFY(!decodeRequest(encode(request).chopped(1)));
        request.dpi = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!decodeRequest(encode(request)));
    }
};

QTEST_GUILESS_MAIN(TestReadingFrames)

#include "tst_readingframes.moc"
