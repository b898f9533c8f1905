// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/queryparser.h"
#include "db/search/searchfields.h"
#include "db/search/tags.h"
#include "db/search/tokenizer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace congso;
using namespace congso::search;

/// The query language, row by row, written back in brackets: words as the index has them, fields by their first name.
class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void parses_data();
    void parses();
    void problems_data();
    void problems();
    void typing();
    void loose();
    void spansAreCovered_data();
    void spansAreCovered();
    void hostile_data();
    void hostile();
    void quotedIsReadBack();
};

namespace {
QString wordText(const QueryWord &word)
{
    return QString::fromUtf8(word.exact.isEmpty() ? word.folded : word.exact) + (word.prefix ? u"*" : u"");
}

QString written(const QueryNode &node)
{
    using Type = QueryNode::Type;
    const QString field = node.field == Field::Anything ? QString() : QString::fromLatin1(fieldInfo(node.field).names).section(u'|', 0, 0) + u':';
    QStringList parts;
    for (const QueryNode &part : node.parts)
        parts << written(part);
    switch (node.type) {
    case Type::And: return parts.join(u' ');
    case Type::Or: return u'(' + parts.join(u'|') + u')';
    case Type::Not: return u'-' + parts.join(u' ');
    case Type::Words:
        for (const QueryWord &word : node.words)
            parts << wordText(word);
        return field + (parts.size() > 1 ? u'"' + parts.join(u' ') + u'"' : parts.join(u' '));
    case Type::Value: return field + node.value;
    case Type::Dates: return field + node.dates.first.toString(Qt::ISODate) + QStringLiteral("..") + node.dates.last.toString(Qt::ISODate);
    case Type::Days:
        return field + (node.from ? QString::number(*node.from) : QString()) + QStringLiteral("..") + (node.to ? QString::number(*node.to) : QString());
    }
    return {};
}
}

void TestSearchQuery::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // folded, and exact behind it where there is one
    QTest::newRow("marks") << QString::fromUtf8("Nghị ĐỊNH") << QString::fromUtf8("nghi=nghị dinh=định");
    QTest::newRow("no marks, a syllable") << QStringLiteral("Ban") << QStringLiteral("ban=ban");
    QTest::newRow("no marks, none") << QStringLiteral("UBND") << QStringLiteral("ubnd");
    QTest::newRow("d with stroke") << QString::fromUtf8("QĐ Đà") << QString::fromUtf8("qd=qđ da=đà");
    QTest::newRow("tone placement") << QString::fromUtf8("hoà hòa thuỷ thủy") << QString::fromUtf8("hoa=hòa hoa=hòa thuy=thủy thuy=thủy");
    QTest::newRow("decomposed") << QString::fromUtf8("hòa ngữ").normalized(QString::NormalizationForm_D) << QString::fromUtf8("hoa=hòa ngu=ngữ");
    QTest::newRow("code") << QString::fromUtf8("36/TB-UBND") << QStringLiteral("36 tb ubnd");
    QTest::newRow("zeros") << QStringLiteral("05 005a 0") << QStringLiteral("5 005a 0");
    QTest::newRow("signs") << QString::fromUtf8("…(a)—b!") << QStringLiteral("a=a b");
    QTest::newRow("soft hyphen") << QString::fromUtf8("ngh\u00ADị") << QString::fromUtf8("nghi=nghị");
    QTest::newRow("empty") << QString() << QString();
}

void TestSearchQuery::words()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    Words words;
    words.each(text, [&found](const Word &word) {
        found << QString::fromUtf8(word.folded) + QString::fromUtf8(word.exact);
        return true;
    });
    QCOMPARE(found.join(u' '), expected);
}

void TestSearchQuery::parses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *query, const char *expected) { QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(expected); };
    row("", "");
    row("   ", "");
    row("nghi dinh", "nghi dinh");
    row("nghị định", "=nghị =định");
    row("công an", "=công =an");
    row("so 36", "so 36");
    row("36/TB", "\"36 tb\"");
    row("36/tb-ubnd", "\"36 tb ubnd\"");
    row("\"giao đất\" rừng", "\"=giao =đất\" =rừng");
    row("“giao đất”", "\"=giao =đất\"");
    row("ngh*", "ngh*");
    row("nghị*", "=nghị*");
    row("\"giao đ\"*", "\"=giao =đ*\"");
    row("đất -rừng", "=đất -=rừng");
    row("đất -\"rừng trồng\"", "=đất -\"=rừng =trồng\"");
    row("-rung", "-rung");
    row("a - b", "a b");
    row("--help", "help");
    row("a OR b", "(a|b)");
    row("a | b", "(a|b)");
    row("a b OR c d", "(a b|c d)");
    row("(a OR b) c", "(a|b) c");
    row("((a))", "a");
    row("-(a OR b)", "-(a|b)");
    row("a or b", "a or b");
    row("a AND b", "a b");
    row("số:36/TB-UBND", "so:\"36 tb ubnd\"");
    row("so:36/TB-UBND", "so:\"36 tb ubnd\"");
    row("SỐ: 36/TB-UBND", "so:\"36 tb ubnd\"");
    row("từ:\"UBND tỉnh Bình Định\"", "tu:\"ubnd =tỉnh =bình =định\"");
    row("tu:\"ubnd tinh binh dinh\"", "tu:\"ubnd tinh binh dinh\"");
    row("từ:\"Sở Tài chính\" bao cao", "tu:\"=sở =tài =chính\" bao cao");
    row("loại:QĐ", "loai:QĐ");
    row("loai:qd|cv", "(loai:qd|loai:cv)");
    row("loại:\"Quyết định\"", "loai:Quyết định");
    row("ngày:2014-01..2014-03", "ngay:2014-01-01..2014-03-31");
    row("ngay:2014", "ngay:2014-01-01..2014-12-31");
    row("năm:2014", "ngay:2014-01-01..2014-12-31");
    row("ngày:05/02/2014", "ngay:2014-02-05..2014-02-05");
    row("ngày:2/2016", "ngay:2016-02-01..2016-02-29");
    row("ngày:..2014", "ngay:..2014-12-31");
    row("ngày:2014-05..", "ngay:2014-05-01..");
    row("ngày:<2014-03", "ngay:..2014-02-28");
    row("ngày:>=2014-03", "ngay:2014-03-01..");
    row("ngày:>2014", "ngay:2015-01-01..");
    row("ngày đến:2026-10", "ngay den:2026-10-01..2026-10-31");
    row("người ký:\"Nguyễn Văn A\"", "nguoi ky:\"=nguyễn =văn =a\"");
    row("nguoi ky:nam đất", "nguoi ky:=nam =đất");
    row("đất người ký:Nam", "=đất nguoi ky:=nam");
    row("nguoi-ky:nam", "nguoi ky:nam");
    row("người_ký:nam", "nguoi ky:nam");
    row("xử lý:\"Phạm Thu Hà\"", "xu ly:\"=phạm =thu =hà\"");
    row("hạn:<7", "han:..6");
    row("han:<=7", "han:..7");
    row("hạn:>3", "han:4..");
    row("hạn:0..5", "han:0..5");
    row("hạn:-3", "han:-3..-3");
    row("hạn:2026-11", "han:2026-11-01..2026-11-30");
    row("trạng thái:quá hạn", "trang thai:overdue");
    row("trang thai:qua han đất", "trang thai:overdue =đất");
    row("trạng thái:\"quá hạn\"", "trang thai:overdue");
    row("trạng thái:chờ ý kiến|hoàn thành", "(trang thai:submitted|trang thai:completed)");
    row("hồ sơ:12/2026", "ho so:\"12 2026\"");
    row("có:chữ ký|tệp", "(co:signature|co:file)");
    row("co:chu ky", "co:signature");
    row("-có:chữ ký", "-co:signature");
    row("có:tệp kèm", "co:attachment");
    row("-loại:CV", "-loai:CV");
    row("khẩn:hỏa tốc", "do khan:express");
    row("số đến:871/2026", "so den:\"871 2026\"");
    row("V/v: giao đất", "\"v v\" =giao =đất");
    row("10:30", "\"10 30\"");
    row("http://a.vn", "\"http a vn\"");
    row("từ : UBND", "=từ ubnd");
}

void TestSearchQuery::parses()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    const ParsedQuery parsed = parseQuery(query);
    QVERIFY2(!parsed.problem, parsed.problem ? qPrintable(problemText(parsed.problem->what)) : "");
    QCOMPARE(written(parsed.tree), expected);
    const ParsedQuery decomposed = parseQuery(query.normalized(QString::NormalizationForm_D));
    QCOMPARE(written(decomposed.tree), expected);
}

void TestSearchQuery::problems_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *query, const char *what, int position, const char *plain) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(what) << position << QString::fromUtf8(plain);
    };
    row("giao \"đất rừng", "open_quote", 5, "=giao =đất =rừng");
    row("a (b OR c", "open_bracket", 2, "a b or c");
    row("a b) c", "lone_bracket", 3, "a b c");
    row("OR a", "lone_operator", 0, "or a");
    row("a OR", "lone_operator", 2, "a or");
    row("a OR OR b", "lone_operator", 5, "a or or b");
    row("ngày:hôm", "bad_date", 5, "\"=ngày =hôm\"");
    row("ngày:2014-13", "bad_date", 5, "\"=ngày 2014 13\"");
    row("ngày:31/02/2014", "bad_date", 5, "\"=ngày 31 2 2014\"");
    row("ngày:", "bad_date", 0, "=ngày");
    row("hạn:mai", "bad_date", 4, "\"=hạn =mai\"");
    row("trạng thái:xanh", "bad_value", 11, "=trạng \"=thái =xanh\"");
    row("từ:\"UBND", "open_quote", 3, "\"=từ ubnd\"");
    row("loại:", "bad_value", 0, "=loại");
}

void TestSearchQuery::problems()
{
    QFETCH(QString, query);
    QFETCH(QString, what);
    QFETCH(int, position);
    QFETCH(QString, plain);
    const ParsedQuery parsed = parseQuery(query);
    QVERIFY(parsed.problem);
    QCOMPARE(problemText(parsed.problem->what), what);
    QCOMPARE(parsed.problem->position, position);
    QVERIFY(parsed.problem->length > 0);
    QCOMPARE(written(parsed.tree), plain);
    for (const QueryNode &part : parsed.tree.parts)
        QVERIFY2(!part.value.contains(u'"'), qPrintable(part.value)); // it is looked for in pages as it stands here
}

void TestSearchQuery::typing()
{
    QCOMPARE(written(parseQuery(QString::fromUtf8("nghị đị"), {true, false}).tree), QString::fromUtf8("=nghị di*"));
    QCOMPARE(written(parseQuery(QString::fromUtf8("nghị định "), {true, false}).tree), QString::fromUtf8("=nghị =định"));
    QCOMPARE(written(parseQuery(QStringLiteral("36/T"), {true, false}).tree), QStringLiteral("\"36 t\""));
    QCOMPARE(written(parseQuery(QStringLiteral("36/TB"), {true, false}).tree), QStringLiteral("\"36 tb*\""));
    QCOMPARE(written(parseQuery(QStringLiteral("a -rung"), {true, false}).tree), QStringLiteral("a -rung"));
}

void TestSearchQuery::loose()
{
    QCOMPARE(written(parseQuery(QString::fromUtf8("ủy ban nhan dan"), {false, true}).tree), QString::fromUtf8("=ủy ban nhan dan"));
}

void TestSearchQuery::spansAreCovered_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("a day") << QDate(2014, 3, 5) << QDate(2014, 3, 5);
    QTest::newRow("over a year") << QDate(2013, 11, 29) << QDate(2015, 2, 3);
    QTest::newRow("decades") << QDate(1998, 7, 1) << QDate(2021, 1, 1);
    QTest::newRow("open end") << QDate(2014, 3, 5) << QDate();
    QTest::newRow("open start") << QDate() << QDate(2014, 3, 5);
    QTest::newRow("empty") << QDate(2014, 3, 5) << QDate(2014, 3, 4);
}

void TestSearchQuery::spansAreCovered()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const QStringList within = tag::within(tag::Calendar::Due, {first, last});
    QVERIFY(within.size() < 200);
    for (QDate day(1996, 1, 1); day < QDate(2032, 1, 1); day = day.addDays(1)) {
        const QStringList own = tag::ofDate(tag::Calendar::Due, day);
        const auto shared = std::count_if(own.begin(), own.end(), [&within](const QString &text) { return within.contains(text); });
        const bool inside = (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
        QVERIFY2(shared == (inside ? 1 : 0), qPrintable(day.toString(Qt::ISODate)));
    }
}

void TestSearchQuery::hostile_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("10 000 characters") << QString(10'000, u'a');
    QTest::newRow("10 000 quotes") << QString(10'000, u'"');
    QTest::newRow("10 000 brackets") << QString(10'000, u'(');
    QTest::newRow("10 000 colons") << QString(10'000, u':');
    QTest::newRow("thousands of OR") << QStringLiteral("a OR ").repeated(4000);
    QTest::newRow("thousands of words") << QString::fromUtf8("đất ").repeated(4000);
    QTest::newRow("minuses") << QStringLiteral("-").repeated(3000);
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b \u0001k \u0002x"));
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + u'a' + QChar(0xDFFF) + u' ' + QChar(0xDC00);
    QTest::newRow("fields of nothing") << QString::fromUtf8("số:").repeated(500);
    QTest::newRow("bars") << QStringLiteral("loai:|||||") + QString(1000, u'|');
    QRandomGenerator random(7);
    const QString alphabet = QString::fromUtf8("aăđ \"()-*|:OR..<>=/0123ngày:hạn:có:\u0001\u0002\u0300");
    for (int i = 0; i < 300; ++i) {
        QString query;
        for (int length = random.bounded(60); length > 0; --length)
            query += alphabet.at(random.bounded(alphabet.size()));
        QTest::addRow("random %d", i) << query;
    }
}

void TestSearchQuery::hostile()
{
    QFETCH(QString, query);
    for (const bool typing : {false, true}) {
        const ParsedQuery parsed = parseQuery(query, {typing, false});
        const QString text = written(parsed.tree);
        QVERIFY(!text.contains(u'\u0001') || parsed.tree.parts.isEmpty() || !text.contains(QStringLiteral("\u0001k")));
        if (parsed.problem) {
            QVERIFY(parsed.problem->position >= 0 && parsed.problem->length > 0);
            QVERIFY(parsed.problem->position <= query.size());
        }
    }
}

void TestSearchQuery::quotedIsReadBack()
{
    QCOMPARE(written(parseQuery(QStringLiteral("tu:") + quoted(QStringLiteral("S\" OR (x"))).tree), QStringLiteral("tu:\"s or x\""));
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
