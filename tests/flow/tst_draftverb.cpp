// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafting.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace congso;
using testing::Drafting;
using testing::TestOffice;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

/// An outgoing document brought to its recipients by congsoctl alone.
class TestDraftVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeWay();

private:
    /// What the program printed; "result" of it, or its "error".
    QJsonObject runs(TestOffice &office, const char *login, const QStringList &words);
    int m_status = 0;
};

QJsonObject TestDraftVerb::runs(TestOffice &office, const char *login, const QStringList &words)
{
    QProcess program;
    program.start(qEnvironmentVariable("CONGSO_BIN_DIR") + QStringLiteral("/congsoctl"),
                  QStringList{s("--store"), office.folder(), s("--as"), QLatin1String(login), s("--json")} + words);
    if (!program.waitForFinished(20000))
        return {};
    m_status = program.exitCode();
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

void TestDraftVerb::theWholeWay()
{
    if (qEnvironmentVariable("CONGSO_BIN_DIR").isEmpty())
        QSKIP("no programs");
    TestOffice office;
    Drafting drafting(office);
    const QString letter = office.letter(s("Đề nghị cung cấp số liệu")).toString();
    const QString file = office.file(s("du-thao.pdf"), "%PDF-1.4 draft");
    const QString signature = office.file(s("da-ky.pdf"), "%PDF-1.4 signed");
    const QString seal = office.file(s("da-dong-dau.pdf"), "%PDF-1.4 sealed");
    office.close();
    const QJsonObject made = runs(office, "cvhoa", {s("draft"), s("new"), s("--kind"), s("BC"), s("--subject"), s("Cung cấp số liệu"), s("--file"), file,
                                                    s("--to"), s("UBND tỉnh"), s("--set"), s("signer=giamdoc"), s("--set"), s("pages=3")});
    QCOMPARE(m_status, 0);
    const QString id = made[s("result")][s("id")].toString();
    QVERIFY(!id.isEmpty());
    const auto does = [&](const char *login, const QStringList &words) {
        const QJsonObject told = runs(office, login, QStringList{s("draft"), s("do")} + words);
        if (m_status != 0)
            qWarning("%s: %s", qPrintable(words.join(u' ')), QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
        return m_status == 0;
    };
    runs(office, "cvhoa", {s("draft"), s("send"), id, s("--opinion"), s("CCHC")});
    QCOMPARE(m_status, 0);
    QVERIFY(does("truongcchc", {s("reviewed"), id, s("--set"), s("outcome=opined"), s("--set"), s("text=Thống nhất")}));
    QVERIFY(does("truongccvc", {s("reviewed"), id, s("--set"), s("outcome=initialled")}));
    QVERIFY(does("chanhvp", {s("reviewed"), id, s("--set"), s("outcome=agreed")}));
    const QJsonObject waiting = runs(office, "giamdoc", {s("draft"), s("list"), s("to_approve")});
    QCOMPARE(waiting[s("result")].toArray().size(), 1);
    QVERIFY(does("giamdoc", {s("approved"), id}));
    QVERIFY(does("giamdoc", {s("signed"), id, s("--set"), s("method=digital"), s("--set"), QString(s("files=") + signature)}));
    const QString day = QDate(2026, 3, 9).toString(Qt::ISODate);
    QVERIFY(does("vanthu", {s("number_taken"), id, s("--set"), s("register=DI"), s("--set"), QString(s("date=") + day)}));
    QVERIFY(does("vanthu", {s("sealed"), id, s("--set"), s("method=stamp"), s("--set"), QString(s("files=") + seal)}));
    QVERIFY(does("vanthu", {s("issued"), id}));
    const QJsonObject shown = runs(office, "vanthu", {s("draft"), s("show"), s("01/BC-SNV")});
    QCOMPARE(shown[s("result")][s("state")].toString(), s("issued"));
    QCOMPARE(shown[s("result")][s("files")].toArray().size(), 3);
    runs(office, "vanthu", {s("book"), s("outgoing"), s("--year"), s("2026"), s("--pdf"), office.scratch(s("so.pdf"))});
    QCOMPARE(m_status, 0);
    QVERIFY(QFileInfo(office.scratch(s("so.pdf"))).size() > 1000);
    // What a rule refuses, what is not there, what is misspelt.
    runs(office, "vanthu", {s("draft"), s("do"), s("issued"), id});
    QCOMPARE(m_status, 1);
    runs(office, "cvlan", {s("draft"), s("show"), id});
    QCOMPARE(m_status, 2);
    runs(office, "vanthu", {s("draft"), s("list"), s("nowhere")});
    QCOMPARE(m_status, 2);
    const QJsonObject problems = runs(office, "vanthu", {s("draft"), s("problems"), s("DI"), s("--year"), s("2026")});
    QVERIFY(problems[s("result")].toArray().isEmpty());
    runs(office, "cvhoa", {s("draft"), s("new"), s("--kind"), s("CV"), s("--subject"), s("Trả lời"), s("--answers"), letter});
    QCOMPARE(m_status, 2); // the officer may not read the letter
    runs(office, "vanthu", {s("draft"), s("new"), s("--answers"), letter, s("--file"), file});
    QCOMPARE(m_status, 0);
}

QTEST_GUILESS_MAIN(TestDraftVerb)
#include "tst_draftverb.moc"
