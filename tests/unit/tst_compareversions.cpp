// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/compareversions.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace congso;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// "a [b] c": what changed stands in brackets.
QString marked(const QList<outgoing::ComparedPiece> &pieces)
{
    QString text;
    for (const outgoing::ComparedPiece &piece : pieces)
        text += piece.change < 0 ? piece.text : u'[' + piece.text.trimmed() + u']' + (piece.text.endsWith(u' ') ? QStringLiteral(" ") : QString());
    return text;
}

QString whole(const QList<outgoing::ComparedPiece> &pieces)
{
    QString text;
    for (const outgoing::ComparedPiece &piece : pieces)
        text += piece.text;
    return text;
}
}

class TstCompareVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void nothingIsLost();
    void longTexts();
};

void TstCompareVersions::words_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("changes");
    const auto row = [](const char *name, const char *before, const char *after, const char *left, const char *right, int changes) {
        QTest::newRow(name) << s(before) << s(after) << s(left) << s(right) << changes;
    };
    row("the same", "Kính gửi Bộ Nội vụ", "Kính gửi Bộ Nội vụ", "Kính gửi Bộ Nội vụ", "Kính gửi Bộ Nội vụ", 0);
    row("a word for another", "trước ngày 05 tháng 3", "trước ngày 15 tháng 3", "trước ngày [05] tháng 3", "trước ngày [15] tháng 3", 1);
    row("put in", "đề nghị báo cáo", "đề nghị Sở báo cáo", "đề nghị báo cáo", "đề nghị [Sở] báo cáo", 1);
    row("taken out at the end", "xem xét, quyết định", "xem xét,", "xem xét, [quyết định]", "xem xét,", 1);
    row("other lines, same words", "một hai\nba bốn", "một\nhai ba bốn", "một hai\nba bốn", "một\nhai ba bốn", 0);
    row("letters put together", "hoa\xcc\x80 binh", "ho\xc3\xa0 binh", "hoa\xcc\x80 binh", "ho\xc3\xa0 binh", 0);
    row("a tone is a change", "thủ tục", "thu tục", "[thủ] tục", "[thu] tục", 1);
    row("from nothing", "", "toàn văn mới", "", "[toàn văn mới]", 1);
    row("two apart", "a b c d e", "x b c d y", "[a] b c d [e]", "[x] b c d [y]", 2);
    row("nothing at all", "", "", "", "", 0);
}

void TstCompareVersions::words()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const outgoing::Comparison compared = outgoing::compareVersions(before, after);
    QTEST(marked(compared.before), "left");
    QTEST(marked(compared.after), "right");
    QTEST(compared.changes, "changes");
}

/// Whatever is compared, each side is its text, letter for letter.
void TstCompareVersions::nothingIsLost()
{
    QRandomGenerator random(20260309);
    const QStringList words{s("Điều"), s("khoản"), s("và"), s("\n"), s("  "), s("các"), s("của"), s("\t")};
    const auto text = [&] {
        QString made;
        for (quint32 i = random.bounded(60U); i > 0; --i)
            made += words.at(random.bounded(int(words.size()))) + (random.bounded(3) == 0 ? QString() : QStringLiteral(" "));
        return made;
    };
    for (int round = 0; round < 200; ++round) {
        const QString before = text(), after = text();
        const outgoing::Comparison compared = outgoing::compareVersions(before, after);
        if (!before.trimmed().isEmpty())
            QCOMPARE(whole(compared.before), before);
        if (!after.trimmed().isEmpty())
            QCOMPARE(whole(compared.after), after);
    }
}

/// Too long for words: lines are told apart, at once.
void TstCompareVersions::longTexts()
{
    QStringList lines;
    for (int i = 0; i < 9'000; ++i)
        lines << s("dòng số %1 của một văn bản rất dài").arg(i);
    const QString before = lines.join(u'\n');
    lines[4'000] = s("dòng này đã sửa");
    const QString after = lines.join(u'\n');
    const outgoing::Comparison compared = outgoing::compareVersions(before, after);
    QCOMPARE(compared.changes, 1);
    QCOMPARE(compared.added, 4);
    QCOMPARE(whole(compared.before), before);
    QCOMPARE(whole(compared.after), after);
}

QTEST_GUILESS_MAIN(TstCompareVersions)
#include "tst_compareversions.moc"
