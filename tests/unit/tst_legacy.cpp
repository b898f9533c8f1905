// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/legacy.h"
#include "db/text/legacytables.h"
#include "db/text/letters.h"
#include "db/text/syllable.h"

#include <QSet>
#include <QtTest>

using namespace congso;
using text::LegacyEncoding;
using text::LegacyFont;

class Legacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsWhole();
    void decodesEveryLetter();
    void otherEncodings_data();
    void otherEncodings();
    void tcvn3_data();
    void tcvn3();
    void vni_data();
    void vni();
    void detects_data();
    void detects();
    void fonts_data();
    void fonts();
    void syllables_data();
    void syllables();
};

void Legacy::tableIsWhole()
{
    QSet<char16_t> letters;
    for (const auto &letter : text::legacyLetters) {
        letters << letter.small << letter.capital;
        QVERIFY(text::letterOf(letter.small).rank > 0 && !text::letterOf(letter.small).upper);
        QCOMPARE(QChar(letter.small).toUpper(), QChar(letter.capital));
    }
    QCOMPARE(letters.size(), 134);
}

void Legacy::decodesEveryLetter()
{
    const auto bytes = [](const quint8 (&vni)[2]) {
        const QByteArray both(reinterpret_cast<const char *>(vni), 2);
        return vni[0] == 0 ? both.mid(1) : both;
    };
    for (const auto &letter : text::legacyLetters) {
        QCOMPARE(text::decodeTcvn3(QByteArray(1, char(letter.smallTcvn))), QString(QChar(letter.small)));
        QCOMPARE(text::decodeTcvn3(QByteArray("X?X").replace('?', QByteArray(1, char(letter.capitalTcvn)))),
                 QStringLiteral("X?X").replace(u'?', QChar(letter.capital)));
        QCOMPARE(text::decodeVni(bytes(letter.smallVni)), QString(QChar(letter.small)));
        QCOMPARE(text::decodeVni(bytes(letter.capitalVni)), QString(QChar(letter.capital)));
    }
}

void Legacy::otherEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const auto row = [](const char *name, const char *bytes, LegacyEncoding encoding) { QTest::newRow(name) << QByteArray(bytes) << int(encoding); };
    row("viscii", "quy\xaat \xf0\xb8nh v\xab vi\xae\x63 ph\xea duy\xaet k\xaa ho\xd5\x63h", LegacyEncoding::Viscii);
    row("vps", "quy\x89t \xc7\xcenh v\x8a vi\x8c\x63 ph\xea duy\x8ct k\x89 ho\xe5\x63h", LegacyEncoding::Vps);
    row("windows-1258", "quy\xea\xect \xf0i\xf2nh v\xea\xcc vi\xea\xf2\x63 ph\xea duy\xea\xf2t k\xea\xec hoa\xf2\x63h", LegacyEncoding::Cp1258);
    row("viqr", "quye^'t ddi.nh ve^` vie^.c phe^ duye^.t ke^' hoa.ch", LegacyEncoding::Viqr);
}

void Legacy::otherEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const QString text = QStringLiteral("quyết định về việc phê duyệt kế hoạch");
    QCOMPARE(text::decodeBytes(bytes, LegacyEncoding(encoding)), text);
    const bool ascii = LegacyEncoding(encoding) == LegacyEncoding::Viqr;
    QCOMPARE(ascii ? text::decodeLegacyIn(QString::fromLatin1(bytes)) : text::decodeLegacy(bytes), text);
    QCOMPARE(text::decodeLegacyIn(text), text);
}

void Legacy::tcvn3_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("soft hyphen is a letter") << QByteArray("\x54\x72\xAD\xEA\x6E\x67") << QStringLiteral("Trường");
    QTest::newRow("words") << QByteArray("Quy\xD5t \xAE\xDEnh") << QStringLiteral("Quyết định");
    QTest::newRow("capital letters with hats") << QByteArray("\xA7\xA4\x4E\x47 \xA1N \xA6U") << QStringLiteral("ĐÔNG ĂN ƯU");
    QTest::newRow("combining marks") << QByteArray("a\xB3 \xA9\xB4") << QStringLiteral("á ậ");
    QTest::newRow("quotes of Word") << QByteArray("\x93Quy\xD5t\x94 \x96 a\x85") << QStringLiteral("“Quyết” – a…");
    QTest::newRow("toned capitals typed small") << QByteArray("U\xFB BAN NH\xA2N D\xA2N  C\xE9NG HO\xB5 X\xB7 H\xE9I") << QStringLiteral("UỶ BAN NHÂN DÂN  CỘNG HOÀ XÃ HỘI");
    QTest::newRow("names stay") << QByteArray("B\xB5 T\xF3 H\xB5, U\xFB ban") << QStringLiteral("Bà Tú Hà, Uỷ ban");
    QTest::newRow("capitals of VN1") << QByteArray("H\x8EI T\x93\x41 \x93T\x94") << QStringLiteral("HỈI TỎA “T”");
    QTest::newRow("no-break space") << QByteArray("a\xA0\x62") << QStringLiteral("a b");
}

void Legacy::tcvn3()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(text::decodeTcvn3(bytes), text);
    QCOMPARE(text::decodeTcvn3(QString::fromLatin1(bytes)), text);
    QCOMPARE(text::decodeTcvn3(bytes, LegacyFont::Capitals), text.toUpper());
}

void Legacy::vni_data()
{
    QTest::addColumn<QString>("legacy");
    QTest::addColumn<QString>("text");
    QTest::newRow("the state's name") << QStringLiteral("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM")
                                      << QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    QTest::newRow("small letters") << QStringLiteral("Vaên phoøng, ñoäc laäp") << QStringLiteral("Văn phòng, độc lập");
    QTest::newRow("mark in the other case") << QStringLiteral("aÙ Aù ôØ") << QStringLiteral("á Á ờ");
    QTest::newRow("horn with tone") << QStringLiteral("Ñöôøng Tröôùc") << QStringLiteral("Đường Trước");
    QTest::newRow("singles") << QStringLiteral("kyõ thuaät, lyù, mî, ñi, thì, só") << QStringLiteral("kỹ thuật, lý, mỵ, đi, thì, sĩ");
    QTest::newRow("what is Unicode stays") << QStringLiteral("Vaên – “Việt”") << QStringLiteral("Văn – “Việt”");
    QTest::newRow("windows bytes") << QStringLiteral("\u0093Vaên\u0094") << QStringLiteral("“Văn”");
}

void Legacy::vni()
{
    QFETCH(QString, legacy);
    QTEST(text::decodeVni(legacy), "text");
}

void Legacy::detects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("encoding");
    const auto row = [](const char *name, const QString &text, LegacyEncoding encoding) {
        QTest::newRow(name) << text << int(encoding);
    };
    row("vni capitals", QStringLiteral("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM"), LegacyEncoding::Vni);
    row("vni", QStringLiteral("Vaên phoøng UÛy ban nhaân daân tænh"), LegacyEncoding::Vni);
    row("tcvn3", QStringLiteral("Tr\u00ADêng"), LegacyEncoding::Tcvn3);
    row("tcvn3 sentence", QString::fromLatin1("V\xA8n ph\xDFng \xF1y ban nh\xA9n d\xA9n t\xD8nh, c\xABng v\xA8n \xAE\xD5n"), LegacyEncoding::Tcvn3);
    row("tcvn3 capital font", QString::fromLatin1("C\xE9NG H\xDF\x41 X\xB7 H\xE9I CH\xF1 NGH\xDC\x41 VI\xD6T NAM"), LegacyEncoding::Tcvn3);
    row("unicode", QStringLiteral("Cộng hòa xã hội chủ nghĩa Việt Nam"), LegacyEncoding::None);
    row("unicode of latin-1 letters only", QStringLiteral("hoà bình, có lúc"), LegacyEncoding::None);
    row("unicode decomposed", QStringLiteral("Ủy ban nhân dân").normalized(QString::NormalizationForm_D), LegacyEncoding::None);
    row("ascii", QStringLiteral("Van phong (c) 2026"), LegacyEncoding::None);
    row("french", QStringLiteral("Le café est déjà fermé, la forêt brûle près du château"), LegacyEncoding::None);
    row("german", QStringLiteral("Müller grüßt die schöne Straße größer"), LegacyEncoding::None);
    row("symbols", QStringLiteral("© 2026 «Office» Sony® ½ 20°C"), LegacyEncoding::None);
    row("empty", QString(), LegacyEncoding::None);
}

void Legacy::detects()
{
    QFETCH(QString, text);
    QFETCH(int, encoding);
    const auto guess = text::detectLegacy(text);
    QCOMPARE(int(guess.encoding), encoding);
    QCOMPARE(guess.confidence > 0, guess.encoding != LegacyEncoding::None);
}

void Legacy::fonts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("capitals");
    QTest::newRow("vntime") << QStringLiteral(".VnTime") << int(LegacyEncoding::Tcvn3) << false;
    QTest::newRow("vntimeh") << QStringLiteral(".VnTimeH") << int(LegacyEncoding::Tcvn3) << true;
    QTest::newRow("subset, bold") << QStringLiteral("ABCDEF+.VnArialH,Bold") << int(LegacyEncoding::Tcvn3) << true;
    QTest::newRow("vni") << QStringLiteral("VNI-Times") << int(LegacyEncoding::Vni) << false;
    QTest::newRow("unicode font") << QStringLiteral("BCDEEE+TimesNewRomanPSMT") << int(LegacyEncoding::None) << false;
}

void Legacy::fonts()
{
    QFETCH(QString, name);
    QFETCH(int, encoding);
    QCOMPARE(int(text::legacyEncodingOfFont(name)), encoding);
    QTEST(text::legacyFontOf(name) == LegacyFont::Capitals, "capitals");
}

void Legacy::syllables_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("are");
    QTest::newRow("syllables") << QStringLiteral("nghiêng quyết Thuỷ hòa hoà giếng gì gia quý uỷ ban Yên yêu khuỷu ươn ƯỚC xoong khuya ngoằn đến ý ăn")
                               << true;
    QTest::newRow("not") << QStringLiteral("Vaên phoøng Müller déjà ng thx bình2 aáb áá strong nghiênghh x- ") << false;
}

void Legacy::syllables()
{
    QFETCH(QString, words);
    QFETCH(bool, are);
    const QStringList list = words.split(u' ');
    for (const QString &word : list)
        QVERIFY2(text::isSyllable(word) == are, qPrintable(word));
}

QTEST_GUILESS_MAIN(Legacy)
#include "tst_legacy.moc"
