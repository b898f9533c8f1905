// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/bodydocument.h"
#include "app/composing/composeddocument.h"
#include "app/composing/templates.h"
#include "tests/gui/composedsamples.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace congso;
using namespace congso::composing;

namespace {

TextRun plain(const QString &text)
{
    return {text, false, false, false};
}

}

class TestBodyDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void keepsOnlyWords_data();
    void keepsOnlyWords();
    void loadsNothing();
    void changesParts();
    void pastesIntoAParagraph();
    void bearsHugeTables();
};

void TestBodyDocument::comesBackAsItWas_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < builtInTemplates().templates.size(); ++i)
        QTest::newRow(qPrintable(builtInTemplates().templates.at(i).id)) << i;
    QTest::newRow("long") << -1;
}

void TestBodyDocument::comesBackAsItWas()
{
    QFETCH(int, index);
    const Body body = index < 0 ? samples::longReport().body : builtInTemplates().templates.at(index).document.body;
    InertDocument document;
    fill(document, body);
    const Body once = bodyOf(document);
    QCOMPARE(once.size(), body.size());
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (const auto *paragraph = std::get_if<Paragraph>(&body.at(i)))
            QCOMPARE(std::get<Paragraph>(once.at(i)), *paragraph);
        else
            QCOMPARE(std::get<Table>(once.at(i)).rows, std::get<Table>(body.at(i)).rows);
    }
    fill(document, once);
    QVERIFY2(bodyOf(document) == once, "what was read once stays");
    QVERIFY(!document.isUndoAvailable());
}

void TestBodyDocument::keepsOnlyWords_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<Body>("expected");
    const auto text = [](const QList<TextRun> &runs, PartStyle style = PartStyle::Text) { return Body{Paragraph{style, runs}}; };
    QTest::newRow("plain") << "<p>Một</p>" << text({plain("Một")});
    QTest::newRow("looks") << "<p>a <b>b</b> <i>c</i> <u>d</u></p>"
                           << text({plain("a "), {"b", true, false, false}, plain(" "), {"c", false, true, false}, plain(" "), {"d", false, false, true}});
    QTest::newRow("script") << "<script>alert(1)</script><p onclick='x()'>Một</p>" << text({plain("Một")});
    QTest::newRow("picture") << "<p>Một<img src='http://192.0.2.1/x.png'><img src='file:///etc/hostname'></p>" << text({plain("Một")});
    QTest::newRow("link") << "<p><a href='http://192.0.2.1/'>Một</a></p>" << text({plain("Một")});
    QTest::newRow("colour, face, size") << "<p style='font-family:Wingdings;font-size:1pt;color:white;background:url(x)'>Một</p>" << text({plain("Một")});
    QTest::newRow("list") << "<ol><li>Một</li></ol>" << text({plain("Một")}, PartStyle::Clause);
    QTest::newRow("letters") << "<ol type='a'><li>Một</li></ol>" << text({plain("Một")}, PartStyle::Point);
    QTest::newRow("bullets") << "<ul><li>Một</li></ul>" << text({plain("Một")}, PartStyle::Dash);
    QTest::newRow("empty") << "<p></p><p> </p><br>" << Body{};
    QTest::newRow("direction marks") << QStringLiteral("<p>a\u202Eb\u200Bc</p>") << text({plain("abc")});
    QTest::newRow("table") << "<table><tr><td>a</td><td><b>b</b></td></tr></table>"
                           << Body{Table{{{1, CellAlign::Left}, {1, CellAlign::Left}}, {{TableCell{{plain("a")}}, TableCell{{{"b", true, false, false}}}}}, false}};
    QTest::newRow("table in a table") << "<table><tr><td>a<table><tr><td>x</td></tr></table></td></tr></table>"
                                      << Body{Table{{{1, CellAlign::Left}}, {{TableCell{{plain("a")}}}}, false}};
}

void TestBodyDocument::keepsOnlyWords()
{
    QFETCH(QString, html);
    QFETCH(Body, expected);
    const Body body = bodyFromHtml(html);
    QVERIFY2(body == expected, qPrintable(QString::fromUtf8(QJsonDocument(toJson(body)).toJson())));
}

void TestBodyDocument::loadsNothing()
{
    QTemporaryDir folder;
    QFile style(folder.filePath(QStringLiteral("x.css")));
    QVERIFY(style.open(QIODevice::WriteOnly));
    style.write("p { font-weight: bold }");
    style.close();
    const QString html = QStringLiteral("<html><head><link rel='stylesheet' href='file://%1'></head><body><p>Một</p></body></html>").arg(style.fileName());
    QVERIFY(bodyFromHtml(html) == Body({Paragraph{PartStyle::Text, {plain("Một")}}}));
}

void TestBodyDocument::changesParts()
{
    InertDocument document;
    fill(document, {samples::said(QStringLiteral("một")), samples::said(QStringLiteral("hai")), samples::said(QStringLiteral("ba"))});
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    setStyle(cursor, PartStyle::Heading);
    QCOMPARE(labelsOf(document), (QStringList{QStringLiteral("I."), QStringLiteral("II."), QStringLiteral("III.")}));
    for (const Block &block : bodyOf(document))
        QVERIFY2(!std::get<Paragraph>(block).runs.first().bold, "a heading is bold by itself");
    setStyle(cursor, PartStyle::Clause);
    QCOMPARE(labelsOf(document).last(), QStringLiteral("3."));
    QVERIFY(bodyOf(document).first() == Block(samples::said(QStringLiteral("một"), PartStyle::Clause)));
}

void TestBodyDocument::pastesIntoAParagraph()
{
    InertDocument document;
    fill(document, {samples::said(QStringLiteral("đầu cuối"), PartStyle::Clause)});
    QTextCursor cursor(&document);
    cursor.setPosition(4);
    insert(cursor, bodyFromHtml(QStringLiteral("<p>giữa </p>")));
    QVERIFY(bodyOf(document) == Body({samples::said(QStringLiteral("đầu giữa cuối"), PartStyle::Clause)}));
    cursor.movePosition(QTextCursor::End);
    insert(cursor, bodyFromText(QStringLiteral(" một\n\nhai\n")));
    QVERIFY(bodyOf(document) == Body({samples::said(QStringLiteral("đầu giữa cuốimột"), PartStyle::Clause), samples::said(QStringLiteral("hai"))}));
}

void TestBodyDocument::bearsHugeTables()
{
    QString html = QStringLiteral("<table>");
    for (int row = 0; row < 50; ++row)
        html += QStringLiteral("<tr>") + QStringLiteral("<td colspan='2'>x</td>").repeated(30) + QStringLiteral("</tr>");
    const Body body = bodyFromHtml(html + QStringLiteral("</table>"));
    QCOMPARE(body.size(), 1);
    QCOMPARE(std::get<Table>(body.first()).columns.size(), 20);
    const auto back = bodyFromJson(toJson(body));
    QVERIFY(back && *back == body);
}

QTEST_MAIN(TestBodyDocument)
#include "tst_bodydocument.moc"
