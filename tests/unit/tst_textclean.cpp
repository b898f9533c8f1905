// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/clean.h"
#include "db/text/normal.h"

#include <QtTest>

using namespace congso;

class TextClean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void keepsLinesWhenAsked();
    void cutsAtWholeCharacters_data();
    void cutsAtWholeCharacters();
    void nothingHostileIsLeft();
    void normalForm_data();
    void normalForm();
};

void TextClean::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    QTest::addColumn<bool>("lost");
    const auto row = [](const char *name, const QString &text, const QString &cleaned, bool lost) {
        QTest::newRow(name) << text << cleaned << lost;
    };
    row("nothing to do", QStringLiteral("V\u0103n b\u1EA3n \u0111\u1EBFn"), QStringLiteral("V\u0103n b\u1EA3n \u0111\u1EBFn"), false);
    row("decomposed", QStringLiteral("Vi\u0065\u0323\u0302t"), QStringLiteral("Vi\u1EC7t"), false);
    row("windows-1258 mixture", QStringLiteral("Vi\u00EA\u0323t, \u01B0\u0301ng"), QStringLiteral("Vi\u1EC7t, \u1EE9ng"), false);
    row("lone high surrogate", QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b"), QStringLiteral("a\uFFFD""b"), true);
    row("lone low surrogate at the end", QStringLiteral("a") + QChar(0xDE00), QStringLiteral("a\uFFFD"), true);
    row("whole pair", QStringLiteral("a\U0001F600"), QStringLiteral("a\U0001F600"), false);
    row("nul", QStringLiteral("a") + QChar(0) + QStringLiteral("b"), QStringLiteral("ab"), true);
    row("bell and delete", QStringLiteral("a\u0007\u007Fb\u009B"), QStringLiteral("ab"), true);
    row("right to left override", QStringLiteral("anh\u202Efdp.exe"), QStringLiteral("anhfdp.exe"), false);
    row("isolates and marks", QStringLiteral("\u2066a\u2069\u200E\u200F\u061C"), QStringLiteral("a"), false);
    row("zero width", QStringLiteral("v\u200B\u0103\u200Dn\uFEFF"), QStringLiteral("v\u0103n"), false);
    row("mark after zero width joins", QStringLiteral("a\u200B\u0301"), QStringLiteral("\u00E1"), false);
    row("spaces of every kind", QStringLiteral("a\u00A0b\u202F\u3000c\u2007"), QStringLiteral("a b c"), false);
    row("line ends", QStringLiteral(" a\r\nb\tc\u2028d\n"), QStringLiteral("a b c d"), false);
    row("confusables of \u0110", QStringLiteral("Q\u00D0 \u0189\u00F4 \u00F0i"), QStringLiteral("Q\u0110 \u0110\u00F4 \u0111i"), false);
    row("markup is only text", QStringLiteral("<b>&amp;</b>"), QStringLiteral("<b>&amp;</b>"), false);
    row("noncharacter and tag", QStringLiteral("a\uFFFF\U000E0041\uFDD0"), QStringLiteral("a"), true);
    row("empty", QString(), QString(), false);
}

void TextClean::cleans()
{
    QFETCH(QString, text);
    QFETCH(QString, cleaned);
    const auto result = text::clean(text);
    QCOMPARE(result.text, cleaned);
    QCOMPARE(result.changed, cleaned != text);
    QTEST(result.lost, "lost");
    const auto again = text::clean(result.text);
    QCOMPARE(again.text, cleaned);
    QVERIFY(!again.changed);
}

void TextClean::keepsLinesWhenAsked()
{
    text::CleanOptions options;
    options.multiLine = true;
    QCOMPARE(text::clean(QStringLiteral("a\r\n\tb\rc\u2029d  e\u0000"), options).text, QStringLiteral("a\n\tb\nc\nd  e"));
    options.multiLine = false;
    options.collapse = false;
    QCOMPARE(text::clean(QStringLiteral(" a\n b"), options).text, QStringLiteral(" a  b"));
}

void TextClean::cutsAtWholeCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("cut");
    QTest::newRow("letters") << QStringLiteral("abcd") << 3 << QStringLiteral("abc");
    QTest::newRow("fits") << QStringLiteral("abc") << 3 << QStringLiteral("abc");
    QTest::newRow("pair") << QStringLiteral("ab\U0001F600") << 3 << QStringLiteral("ab");
    QTest::newRow("mark that does not compose") << QStringLiteral("abq\u0323x") << 3 << QStringLiteral("ab");
    QTest::newRow("space at the cut") << QStringLiteral("ab cd") << 3 << QStringLiteral("ab");
    QTest::newRow("only marks") << QString(10, QChar(0x0323)) << 3 << QString(3, QChar(0x0323));
    QTest::newRow("no limit") << QString(20000, u'x') << 0 << QString(20000, u'x');
}

void TextClean::cutsAtWholeCharacters()
{
    QFETCH(QString, text);
    text::CleanOptions options;
    QFETCH(int, length);
    options.maxLength = length;
    const auto result = text::clean(text, options);
    QTEST(result.text, "cut");
    QCOMPARE(result.lost, result.text.size() < text.size());
}

void TextClean::nothingHostileIsLeft()
{
    // Every unit twice, among letters and beside a mark.
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        const QString text = QStringLiteral("a") + QChar(unit) + QStringLiteral("\u0301b") + QChar(unit);
        const QString cleaned = text::clean(text).text;
        QCOMPARE(text::clean(cleaned).text, cleaned);
        QVERIFY(cleaned.isValidUtf16());
        QCOMPARE(cleaned, cleaned.normalized(QString::NormalizationForm_C));
        for (const QChar c : cleaned) {
            QVERIFY2(c == u' ' || !c.isSpace(), qPrintable(QString::number(unit, 16)));
            QVERIFY2(c.category() != QChar::Other_Control, qPrintable(QString::number(unit, 16)));
            QVERIFY2(!text::isInvisible(c.unicode()), qPrintable(QString::number(unit, 16)));
        }
    }
}

void TextClean::normalForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QStringLiteral("plain");
    QTest::newRow("composed") << QStringLiteral("\u0110\u01B0\u1EDDng \u20AB \u2013 \u2026");
    QTest::newRow("decomposed") << QStringLiteral("D\u0323a\u0302\u0301");
    QTest::newRow("kelvin and angstrom") << QStringLiteral("\u212A\u212B");
    QTest::newRow("hangul") << QStringLiteral("\u1112\u1161\u11AB");
    QTest::newRow("en quad") << QStringLiteral("a\u2000b");
}

void TextClean::normalForm()
{
    QFETCH(QString, text);
    QCOMPARE(text::nfc(text), text.normalized(QString::NormalizationForm_C));
}

QTEST_GUILESS_MAIN(TextClean)
#include "tst_textclean.moc"
