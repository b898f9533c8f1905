// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/sortkey.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace congso;

class SortKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void same_data();
    void same();
    void names();
    void orderIsTotalUnderPrefixes();
    void initials_data();
    void initials();
};

void SortKey::order_data()
{
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("alphabet") << QStringLiteral("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z").split(u' ');
    QTest::newRow("tones") << QStringLiteral("ma mà mả mã má mạ").split(u' ');
    QTest::newRow("tones of a hat") << QStringLiteral("ân ần ẩn ẫn ấn ận").split(u' ');
    QTest::newRow("letters before tones") << QStringLiteral("mạ man mân").split(u' ');
    QTest::newRow("tone of the first word, then of the second") << QStringList{QStringLiteral("Hà An"), QStringLiteral("Hà Ấn")};
    QTest::newRow("all letters before any tone") << QStringList{QStringLiteral("má an"), QStringLiteral("ma ba")};
    QTest::newRow("small before capital") << QStringLiteral("an An AN àn Àn").split(u' ');
    QTest::newRow("numbers by value") << QStringLiteral("2/TB 10/TB 36/TB 36/TB-UBND 100/TB 99999999999999999999/TB").split(u' ');
    QTest::newRow("zeros last of all") << QStringLiteral("5/A 05/A 5/B 05/B 12 012").split(u' ');
    QTest::newRow("numbers before letters") << QStringLiteral("9 a").split(u' ');
    QTest::newRow("shorter first") << QStringLiteral("An Anh").split(u' ');
    QTest::newRow("space before letters") << QStringList{QStringLiteral("An Bình"), QStringLiteral("Anh")};
    QTest::newRow("no clusters") << QStringLiteral("ca cha cu ga gha gi gu na nga ngha nha nô ta tha tô tra tu").split(u' ');
    QTest::newRow("foreign marks after tones") << QStringLiteral("mu mụ mü mư").split(u' ');
    QTest::newRow("other scripts last") << QStringLiteral("zz Ω я \u65E5 \U0001F600").split(u' ');
    QTest::newRow("empty first") << QStringList{QString(), QStringLiteral("-"), QStringLiteral("0"), QStringLiteral("a")};
}

void SortKey::order()
{
    QFETCH(QStringList, sorted);
    for (int i = 0; i < sorted.size(); ++i) {
        for (int j = i + 1; j < sorted.size(); ++j) {
            const QString pair = sorted.at(i) + QStringLiteral(" | ") + sorted.at(j);
            QVERIFY2(text::sortKey(sorted.at(i)) < text::sortKey(sorted.at(j)), qPrintable(pair));
        }
    }
}

void SortKey::same_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("decomposed") << QStringLiteral("Nguyễn Đức") << QStringLiteral("Nguyễn Đức").normalized(QString::NormalizationForm_D);
    QTest::newRow("spaces") << QStringLiteral("Hà Nội") << QStringLiteral("  Hà\u00A0 Nội ");
    QTest::newRow("invisible") << QStringLiteral("Hà") << QStringLiteral("H\u200Bà\u202E");
}

void SortKey::same()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(text::sortKey(one), text::sortKey(other));
}

void SortKey::names()
{
    const QStringList sorted = {
        QStringLiteral("Trần Thị An"),      QStringLiteral("Trần Văn An"),    QStringLiteral("Vũ An"),
        QStringLiteral("Bùi Thị Ánh"),      QStringLiteral("Đỗ Thu Hà"),      QStringLiteral("Phạm Thu Hà"),
        QStringLiteral("Phạm Thúy Hà"),     QStringLiteral("Hạ"),             QStringLiteral("Nguyễn Thị Minh Khai"),
        QStringLiteral("Lê Văn Khánh"),     QStringLiteral("Ngô Yên"),
    };
    QStringList mixed = sorted;
    std::reverse(mixed.begin(), mixed.end());
    std::sort(mixed.begin(), mixed.end(), [](const QString &a, const QString &b) { return text::nameSortKey(a) < text::nameSortKey(b); });
    QCOMPARE(mixed, sorted);
    QVERIFY(text::nameSortKey(QString()).isEmpty());
}

void SortKey::orderIsTotalUnderPrefixes()
{
    // A longer text never sorts before its beginning, and equal keys are texts equal but for spaces.
    const QString units = QStringLiteral("aAáạâấbđ 019/-zữ");
    QRandomGenerator random(2020);
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int n = random.bounded(1, 8); n > 0; --n)
            text += units.at(random.bounded(int(units.size())));
        const QString longer = text + units.at(random.bounded(int(units.size())));
        if (text.back() >= u'0' && text.back() <= u'9')
            continue;
        QVERIFY2(text::sortKey(text) <= text::sortKey(longer), qPrintable(text + u'|' + longer));
        if (longer.simplified() != text.simplified())
            QVERIFY2(text::sortKey(text) != text::sortKey(longer), qPrintable(text + u'|' + longer));
    }
}

void SortKey::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("three words") << QStringLiteral("Phạm Thu Hà") << QStringLiteral("TH");
    QTest::newRow("two words") << QStringLiteral("đỗ ân") << QStringLiteral("ĐÂ");
    QTest::newRow("one word") << QStringLiteral("Hà") << QStringLiteral("H");
    QTest::newRow("decomposed") << QStringLiteral("A\u0301nh U\u031B\u0301ng") << QStringLiteral("ÁỨ");
    QTest::newRow("brackets and titles") << QStringLiteral("Phạm (Thu) - Hà") << QStringLiteral("TH");
    QTest::newRow("nothing") << QStringLiteral(" - ") << QString();
}

void SortKey::initials()
{
    QFETCH(QString, name);
    QTEST(text::initials(name), "letters");
}

QTEST_GUILESS_MAIN(SortKey)
#include "tst_sortkey.moc"
