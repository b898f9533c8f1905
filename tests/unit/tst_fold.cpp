// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/fold.h"
#include "db/text/letters.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace congso;

class Fold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsEveryLetterAsUnicodeDoes();
    void codes_data();
    void codes();
    void exact_data();
    void exact();
    void placesTones_data();
    void placesTones();
    void marks_data();
    void marks();
    void composedAndDecomposedAreOne();
    void sharesWhatNeedsNoChange();
};

namespace {

/// The rule as the Unicode standard words it, slowly.
QString foldByTheBook(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 0x0300 || c.unicode() > 0x036F)
            out += c == u'đ' || c == u'Đ' ? QChar(u'd') : c.toLower();
    }
    return out.simplified();
}

QString vietnameseText(QRandomGenerator *random, int length)
{
    static const QString units = QStringLiteral("aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯQUOY áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệ"
                                                "íìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵÁẠẮỆÝ -/.,0123456789");
    QString text;
    for (int i = 0; i < length; ++i)
        text += units.at(random->bounded(int(units.size())));
    return text;
}

}

void Fold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("words") << QStringLiteral("văn bản đến") << QStringLiteral("van ban den");
    QTest::newRow("capitals") << QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") << QStringLiteral("cong hoa xa hoi chu nghia viet nam");
    QTest::newRow("both tone placements") << QStringLiteral("HOẢ TỐC HỎA TỐC") << QStringLiteral("hoa toc hoa toc");
    QTest::newRow("spaces") << QStringLiteral("  Nghị \t định\u00A0\n30 ") << QStringLiteral("nghi dinh 30");
    QTest::newRow("decomposed") << QStringLiteral("Vi\u0065\u0323\u0302t") << QStringLiteral("viet");
    QTest::newRow("confusable \u00D0") << QStringLiteral("\u00D0\u1EAFk L\u1EAFk \u0189\u00F4ng") << QStringLiteral("dak lak dong");
    QTest::newRow("invisible") << QStringLiteral("v\u200Bă\u00ADn\uFEFF") << QStringLiteral("van");
    QTest::newRow("other scripts") << QStringLiteral("Тест \u65E5\u672C \U0001F600 É") << QStringLiteral("тест \u65E5\u672C \U0001F600 e");
    QTest::newRow("dong sign and dashes") << QStringLiteral("5.000 \u20AB – “Đ”") << QStringLiteral("5.000 \u20AB – “d”");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only spaces") << QStringLiteral(" \t ") << QString();
    QTest::newRow("stray surrogate") << QStringLiteral("Đ") + QChar(0xD800) << QStringLiteral("d") + QChar(0xD800);
}

void Fold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(text::fold(text), folded);
    QCOMPARE(text::fold(folded), folded);
    QCOMPARE(text::fold(text.normalized(QString::NormalizationForm_D)), folded);
}

void Fold::foldsEveryLetterAsUnicodeDoes()
{
    QRandomGenerator random(30);
    for (int i = 0; i < 3000; ++i) {
        const QString text = vietnameseText(&random, random.bounded(40));
        QCOMPARE(text::fold(text), foldByTheBook(text));
    }
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int unit = 0; unit < 6; ++unit)
            text += QChar(random.bounded(2) ? random.bounded(0x10000) : random.bounded(0x0400));
        const QString folded = text::fold(text);
        QCOMPARE(text::fold(folded), folded);
        const QString lower = text::lowerExact(text);
        QCOMPARE(text::lowerExact(lower), lower);
    }
}

void Fold::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plain") << QStringLiteral("36/TB-UBND") << QStringLiteral("36/tb-ubnd");
    QTest::newRow("spaces and en dash") << QStringLiteral("36 / TB – UBND") << QStringLiteral("36/tb-ubnd");
    QTest::newRow("minus and non-breaking hyphen") << QStringLiteral("36/TB\u2212UBND\u2011VX") << QStringLiteral("36/tb-ubnd-vx");
    QTest::newRow("fraction slash") << QStringLiteral("36\u2044TB") << QStringLiteral("36/tb");
    QTest::newRow("đ") << QStringLiteral("123/QĐ-TTg") << QStringLiteral("123/qd-ttg");
    QTest::newRow("\u00D0") << QStringLiteral("123/Q\u00D0-TTg") << QStringLiteral("123/qd-ttg");
    QTest::newRow("QyĐ is another") << QStringLiteral("5/QyĐ") << QStringLiteral("5/qyd");
    QTest::newRow("zero before") << QStringLiteral("05/CTr-SNV") << QStringLiteral("5/ctr-snv");
    QTest::newRow("zero alone") << QStringLiteral("0/CT") << QStringLiteral("0/ct");
    QTest::newRow("zeros alone") << QStringLiteral("000") << QStringLiteral("0");
    QTest::newRow("zero inside") << QStringLiteral("105/2020/NĐ-CP") << QStringLiteral("105/2020/nd-cp");
    QTest::newRow("no number") << QStringLiteral("/UBND-VHXH") << QStringLiteral("/ubnd-vhxh");
}

void Fold::codes()
{
    QFETCH(QString, code);
    QFETCH(QString, folded);
    QCOMPARE(text::foldCode(code), folded);
    QCOMPARE(text::foldCode(folded), folded);
}

void Fold::exact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lower");
    QTest::newRow("ascii") << QStringLiteral("UBND Phu Thuong") << QStringLiteral("ubnd phu thuong");
    QTest::newRow("marks stay") << QStringLiteral("QUYẾT ĐỊNH") << QStringLiteral("quyết định");
    QTest::newRow("placement") << QStringLiteral("CỘNG HOÀ") << QStringLiteral("cộng hòa");
    QTest::newRow("decomposed") << QStringLiteral("HOA\u0300") << QStringLiteral("hòa");
    QTest::newRow("tone and hat apart") << QStringLiteral("VIE\u0323\u0302T") << QStringLiteral("việt");
    QTest::newRow("spaces stay") << QStringLiteral("A  B\u00A0C") << QStringLiteral("a  b c");
    QTest::newRow("\u00D0") << QStringLiteral("\u00D0\u1EAEK") << QStringLiteral("đắk");
    QTest::newRow("beyond the plane") << QStringLiteral("\U00010400 HOÀ") << QStringLiteral("\U00010428 hòa");
    QTest::newRow("cyrillic") << QStringLiteral("ТЕСТ – HOÀ") << QStringLiteral("тест – hòa");
}

void Fold::exact()
{
    QFETCH(QString, text);
    QFETCH(QString, lower);
    QCOMPARE(text::lowerExact(text), lower);
    QCOMPARE(text::lowerExact(lower), lower);
}

void Fold::placesTones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("placed");
    const QString newStyle = QStringLiteral("oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ");
    const QString oldStyle = QStringLiteral("òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy");
    const QStringList pairs = newStyle.split(u' '), placed = oldStyle.split(u' ');
    for (int i = 0; i < pairs.size(); ++i) {
        QTest::addRow("pair %d", i) << pairs.at(i) << placed.at(i);
        QTest::addRow("pair %d in capitals", i) << pairs.at(i).toUpper() << placed.at(i).toUpper();
        QTest::addRow("pair %d in old style", i) << placed.at(i) << placed.at(i);
        QTest::addRow("pair %d with a final", i) << pairs.at(i) + u'n' << pairs.at(i) + u'n';
    }
    QTest::newRow("mixed case") << QStringLiteral("Oà Thuỷ HoÀ") << QStringLiteral("Òa Thủy HòA");
    QTest::newRow("finals agree") << QStringLiteral("hoàn khoét thuỳnh xoáy ngoèo khuỷu") << QStringLiteral("hoàn khoét thuỳnh xoáy ngoèo khuỷu");
    QTest::newRow("after q") << QStringLiteral("quý Quỳ QUỶ") << QStringLiteral("quý Quỳ QUỶ");
    QTest::newRow("i and y are spellings") << QStringLiteral("kỹ kĩ quí") << QStringLiteral("kỹ kĩ quí");
    QTest::newRow("before punctuation") << QStringLiteral("hoà, hoà. hoà-hoà hoà2") << QStringLiteral("hòa, hòa. hòa-hòa hòa2");
    QTest::newRow("decomposed") << QStringLiteral("hoa\u0300") << QStringLiteral("hòa");
    QTest::newRow("none") << QStringLiteral("hoa hóa hoá học") << QStringLiteral("hoa hóa hóa học");
}

void Fold::placesTones()
{
    QFETCH(QString, text);
    QFETCH(QString, placed);
    QCOMPARE(text::unifyTonePlacement(text), placed);
    QCOMPARE(text::unifyTonePlacement(placed), placed);
}

void Fold::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("marked");
    QTest::newRow("none") << QStringLiteral("van ban 36/TB – “x” \u00A0") << false;
    QTest::newRow("tone") << QStringLiteral("van bản") << true;
    QTest::newRow("hat") << QStringLiteral("vân") << true;
    QTest::newRow("đ") << QStringLiteral("36/QĐ") << true;
    QTest::newRow("combining") << QStringLiteral("va\u0306n") << true;
    QTest::newRow("other scripts") << QStringLiteral("Тест \u65E5") << false;
    QTest::newRow("empty") << QString() << false;
}

void Fold::marks()
{
    QFETCH(QString, text);
    QTEST(text::hasMarks(text), "marked");
}

void Fold::composedAndDecomposedAreOne()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 3000; ++i) {
        const QString text = vietnameseText(&random, random.bounded(30));
        const QString apart = text.normalized(QString::NormalizationForm_D);
        QCOMPARE(text::fold(apart), text::fold(text));
        QCOMPARE(text::lowerExact(apart), text::lowerExact(text));
        QCOMPARE(text::lowerExact(text::unifyTonePlacement(text)), text::lowerExact(text));
        QCOMPARE(text::hasMarks(apart), text::hasMarks(text));
    }
}

void Fold::sharesWhatNeedsNoChange()
{
    const QString plain = QStringLiteral("cong van den so 214/ubnd").append(u'!');
    QCOMPARE(text::fold(plain).constData(), plain.constData());
    QCOMPARE(text::lowerExact(plain).constData(), plain.constData());
}

QTEST_GUILESS_MAIN(Fold)
#include "tst_fold.moc"
