// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/signaturebuilder.h"
#include "tests/unit/framefeed.h"

#include <QtTest>

using namespace congso;
using congso::testing::feed;
using namespace congso::wire;

namespace {

SignatureFacts signature()
{
    const QDateTime at = QDateTime(QDate(2026, 3, 9), QTime(7, 30), Qt::UTC);
    SignatureFacts facts;
    facts.field = u"Signature1"_qs;
    facts.certifies = true;
    facts.integrity = Integrity::Intact;
    facts.digest = u"SHA256"_qs;
    facts.certificate = {u"Nguyễn Văn Ký"_qs, u"UBND xã"_qs, u"CA phục vụ các cơ quan Nhà nước"_qs, u"0A1B"_qs, at.addYears(-1), at.addYears(2), QByteArray(32, 'f'), false};
    facts.standing = Standing::Revoked;
    facts.revocationKnown = true;
    facts.revokedAt = at.addDays(-3);
    facts.reason = u"Đồng ý"_qs;
    facts.signedAt = at;
    facts.timestamp = TimestampFacts{at.addSecs(2), u"TSA"_qs, true, Standing::Untrusted};
    facts.signedBytes = qint64(5) << 32;
    facts.afterwards = Afterwards::Altered;
    facts.changes = {{LaterChange::PageContent, Afterwards::Altered, 2, u"/Contents"_qs}, {LaterChange::Signature, Afterwards::Allowed, -1, u"Signature2"_qs}};
    return facts;
}

QByteArray header()
{
    return encode(Frame{FrameKind::Header, encode(Header{ContentKind::Pdf, 0, true, false, 0, Confinement::Landlock})});
}

QByteArray checked(const SignatureFacts &facts)
{
    return encode(Frame{FrameKind::Checked, encode(facts)});
}

QByteArray end(int emptyFields)
{
    return encode(Frame{FrameKind::CheckEnd, encodeCheckEnd(emptyFields)}) + encode(Frame{FrameKind::End, {}});
}

}

/// What the reader says of signatures, taken as from somebody who lies.
class TestSignatureFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        SignatureBuilder builder;
        QVERIFY(feed(header() + checked(signature()) + checked(SignatureFacts{}) + end(3), builder));
        const auto check = builder.result(ReaderEnd::Whole);
        QVERIFY(check);
        QCOMPARE(check->signatures.size(), 2);
        QVERIFY(check->signatures.first() == signature());
        QVERIFY(check->signatures.last() == SignatureFacts{});
        QCOMPARE(check->emptyFields, 3);
    }

    void cutAnywhereIsNoSignature()
    {
        const QByteArray whole = encode(signature());
        QVERIFY(decodeChecked(whole));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!decodeChecked(whole.left(size)), qPrintable(QString::number(size)));
        QVERIFY(!decodeChecked(whole + '\0'));
    }

    void anyByteMayLie()
    {
        const QByteArray whole = encode(signature());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char byte : {'\0', '\x7f', '\xff'}) {
                QByteArray lie = whole;
                lie[at] = byte;
                if (const auto facts = decodeChecked(lie)) {
                    QVERIFY(facts->integrity <= Integrity::Unverifiable && facts->standing <= Standing::Unknown && facts->afterwards <= Afterwards::Altered);
                    for (const ChangeFound &change : facts->changes)
                        QVERIFY(change.kind <= LaterChange::Last && change.page >= -1);
                }
            }
        }
    }

    void outOfOrder_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray many = header();
        for (int i = 0; i <= maxCheckedSignatures; ++i)
            many += checked(SignatureFacts{});
        QTest::newRow("before the header") << checked(signature());
        QTest::newRow("two headers") << header() + header();
        QTest::newRow("after the end") << header() + end(0).chopped(8) + checked(signature());
        QTest::newRow("two ends") << header() + end(0).chopped(8) + end(0);
        QTest::newRow("too many") << many;
        QTest::newRow("a page") << header() + encode(Frame{FrameKind::Page, {}});
    }

    void outOfOrder()
    {
        QFETCH(QByteArray, bytes);
        SignatureBuilder builder;
        QVERIFY(!feed(bytes, builder));
    }

    void withoutItsEndNothingIsBelieved()
    {
        SignatureBuilder builder;
        QVERIFY(feed(header() + checked(signature()), builder));
        QVERIFY(!builder.result(ReaderEnd::Crashed));
    }

    void textsAreCleaned()
    {
        SignatureFacts facts = signature();
        facts.certificate.name = u"Ký"_qs + QChar(0x202e) + u"gnurt"_qs;
        const auto decoded = decodeChecked(encode(facts));
        QVERIFY(decoded);
        QVERIFY(!decoded->certificate.name.contains(QChar(0x202e)));
    }

    void certificatesHandedOver()
    {
        const QList<QByteArray> roots{QByteArray(10, 'a'), QByteArray(2000, 'b')};
        QCOMPARE(decodeRoots(encodeRoots(roots)), roots);
        QCOMPARE(decodeRoots(encodeRoots(roots).chopped(1)), roots.first(1));
        QVERIFY(decodeRoots({}).isEmpty());
        const CertificateSeen seen{signature().certificate, QByteArray(900, 'c')};
        CertificateBuilder builder;
        QVERIFY(feed(header() + encode(Frame{FrameKind::Certificate, encode(seen)}) + encode(Frame{FrameKind::TextEnd, {}}) + encode(Frame{FrameKind::End, {}}), builder));
        const auto list = builder.result(ReaderEnd::Whole);
        QVERIFY(list && list->size() == 1);
        QCOMPARE(list->first().bytes, seen.bytes);
        QVERIFY(list->first().facts == seen.facts);
    }
};

QTEST_GUILESS_MAIN(TestSignatureFrames)
#include "tst_signatureframes.moc"
