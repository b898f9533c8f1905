// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/storeengine.h"
#include "db/store/query.h"
#include "tests/flow/canaryfurther.h"
#include "tests/flow/canaryreaders.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <poppler-qt6.h>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Where a letter that may be read has to be seen, so that a place shown empty to everybody is told.
QStringList placesOf(const QString &kind)
{
    if (kind == s("staged"))
        return {s("staged letters"), s("staged letter"), s("duplicates"), s("findings of a waiting letter")};
    QStringList places{s("document"), s("history"), s("slip"), s("file"), s("rows by id"), s("suggestions"), s("place of the paper")};
    if (kind != s("withdrawn"))
        places << s("everything searched") << s("narrowings of everything") << s("search") << s("search by weight") << s("search in files") << s("search count")
               << s("narrowings") << s("search suggestions") << s("exported hits") << s("exported list book");
    if (kind != s("withdrawn"))
        places << s("list book") << s("end of list book") << s("filter of book") << s("book") << s("find by number");
    if (kind != s("withdrawn") && kind != s("voided"))
        places << s("duplicates") << s("find by number and notation") << s("proposed links");
    return places;
}

QStringList tracesOf(const CanaryLetter &letter)
{
    QStringList traces{letter.word};
    if (letter.kind != s("erased"))
        traces << letter.hashes << (letter.id.isNull() ? QStringList() : QStringList{letter.id.toString()});
    return traces;
}

bool holds(const QString &text, const QStringList &traces)
{
    return std::any_of(traces.begin(), traces.end(), [&text](const QString &trace) { return text.contains(trace, Qt::CaseInsensitive); });
}
}

/// Role by kind of letter by place: what one may not read appears nowhere, what one may read appears.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatOneMayNotSeeAppearsNowhere_data();
    void whatOneMayNotSeeAppearsNowhere();
    void whatOneMayNotSeeMightNotBeThere_data() { whatOneMayNotSeeAppearsNowhere_data(); }
    void whatOneMayNotSeeMightNotBeThere();
    void theBookOnPaper_data() { whatOneMayNotSeeAppearsNowhere_data(); }
    void theBookOnPaper();
    void unsentTextIsTheWritersAlone_data() { whatOneMayNotSeeAppearsNowhere_data(); }
    void unsentTextIsTheWritersAlone();
    void administeringTellsNothing();
    void theTerminalSaysNoMore_data();
    void theTerminalSaysNoMore();
    void aWrongRuleIsNoticed_data();
    void aWrongRuleIsNoticed();

private:
    QStringList problems(const QString &login);
    QStringList caseFileProblems(const QString &login, const QList<Shown> &shown);
    QByteArray run(const QString &login, const QStringList &arguments);
    bool execute(const QByteArray &sql);
    std::unique_ptr<CanaryOffice> m_canaries;
    std::unique_ptr<SearchEngine> m_engine;
};

void TestCanaries::initTestCase()
{
    m_canaries = std::make_unique<CanaryOffice>();
    QVERIFY(makeAlike(*m_canaries));
    QVERIFY(makeSearchable(*m_canaries));
    m_engine = std::make_unique<SearchEngine>(m_canaries->office().sharedStore());
}

QStringList TestCanaries::caseFileProblems(const QString &login, const QList<Shown> &shown)
{
    QStringList found;
    for (const CanaryCaseFile &file : m_canaries->caseFiles()) {
        const bool may = mayRead(login, file.rights);
        QSet<QString> seen;
        for (const Shown &one : shown) {
            if (!holds(one.text, {file.word, file.id.toString()}))
                continue;
            seen.insert(one.surface);
            if (!may)
                found << s("the case file %1 is seen at: %2").arg(file.rights, one.surface);
        }
        for (const char *place : {"case files", "case file", "history of a case file"}) {
            if (may && !seen.contains(s(place)))
                found << s("the case file %1 is not seen at: %2").arg(file.rights, s(place));
        }
    }
    return found;
}

QStringList TestCanaries::problems(const QString &login)
{
    CanarySurfaces surfaces(*m_canaries, login);
    surfaces.lookEverywhere();
    surfaces.lookAtSearch(*m_engine);
    surfaces.lookAtExports(*m_engine);
    surfaces.lookAtCaseFiles();
    surfaces.lookAtDelegation();
    surfaces.lookAtFindings();
    QStringList found = caseFileProblems(login, surfaces.shown());
    for (const QString &box : surfaces.miscounted())
        found << s("the count of %1 is not its length").arg(box);
    qint64 readable = 0;
    for (const CanaryLetter &letter : m_canaries->letters()) {
        const bool may = mayRead(login, letter.kind);
        const bool counted = letter.kind == s("erased") ? mayRead(login, s("registered")) : may && letter.kind != s("withdrawn");
        readable += counted && letter.staged == 0 ? 1 : 0;
        QSet<QString> seen;
        for (const Shown &shown : surfaces.shown()) {
            if (!holds(shown.text, tracesOf(letter)))
                continue;
            seen.insert(shown.surface);
            if (!may)
                found << s("%1 is seen at: %2").arg(letter.kind, shown.surface);
        }
        const QStringList places = may ? placesOf(letter.kind) : QStringList();
        for (const QString &place : places) {
            if (!seen.contains(place))
                found << s("%1 is not seen at: %2").arg(letter.kind, place);
        }
    }
    if (incoming::readableCount(*m_canaries->office().as(login)).result().value_or(-1) != readable)
        found << s("not %1 letters are counted as readable").arg(readable);
    found.removeDuplicates();
    return found;
}

void TestCanaries::whatOneMayNotSeeAppearsNowhere_data()
{
    QTest::addColumn<QString>("login");
    for (const QString &login : m_canaries->logins())
        QTest::newRow(login.toLatin1()) << login;
}

void TestCanaries::whatOneMayNotSeeAppearsNowhere()
{
    QFETCH(QString, login);
    const QStringList found = problems(login);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Every answer about a letter that one may not read is the answer about one that never was.
void TestCanaries::whatOneMayNotSeeMightNotBeThere()
{
    QFETCH(QString, login);
    CanarySurfaces surfaces(*m_canaries, login);
    const QStringList nothing = surfaces.answersAbout(SubjectId(QUuid::createUuid()), QString(64, u'0'));
    QVERIFY(!nothing.join(u' ').contains(s("done:")));
    for (const CanaryLetter &letter : m_canaries->letters()) {
        const bool mayKnow = letter.kind == s("erased") ? mayRead(login, s("registered")) || !mayRead(s("cvngoai"), letter.kind) : mayRead(login, letter.kind);
        if (letter.staged == 0 && !mayKnow)
            QCOMPARE(surfaces.answersAbout(letter.id, letter.hashes.first()).join(u'\n'), nothing.join(u'\n'));
    }
}

void TestCanaries::theBookOnPaper()
{
    QFETCH(QString, login);
    const auto directory = directory::directory(*m_canaries->office().as(s("vanthu"))).result();
    const QString file = m_canaries->office().scratch(login + s(".pdf"));
    const auto printed = printIncomingBook(*m_canaries->office().as(login), directory->registers.first().id, 2026, file).result();
    QString text = printed ? QString() : shownText(printed.error());
    const auto pdf = printed ? Poppler::Document::load(file) : nullptr;
    for (int page = 0; pdf && page < pdf->numPages(); ++page)
        text += pdf->page(page)->text({}).remove(u'\n').remove(u' ');
    for (const CanaryLetter &letter : m_canaries->letters()) {
        const bool there = letter.staged == 0 && letter.kind != s("withdrawn") && mayRead(login, letter.kind);
        QVERIFY2(text.contains(letter.word, Qt::CaseInsensitive) == there, qPrintable(letter.kind));
    }
}

void TestCanaries::unsentTextIsTheWritersAlone()
{
    QFETCH(QString, login);
    CanarySurfaces surfaces(*m_canaries, login);
    surfaces.lookEverywhere();
    for (const Shown &shown : surfaces.shown()) {
        const bool own = login == s("giamdoc") && shown.surface == s("unsent") && !shown.text.isEmpty();
        QVERIFY2(shown.text.contains(CanaryOffice::unsentWord()) == own, qPrintable(shown.surface));
    }
}

/// What stops an administrator from letting somebody go is told without what it is about.
void TestCanaries::administeringTellsNothing()
{
    TestOffice &office = m_canaries->office();
    QString told;
    for (const QString &login : {s("truongccvc"), s("cvhoa"), s("giamdoc"), s("vanthu")}) {
        const PostId post = office.as(login)->identity().posts.first().id;
        for (const auto &[action, subject] : {std::pair<const char *, SubjectId>{"person.deactivated", idCast<SubjectId>(office.person(login))},
                                              {"post.ended", idCast<SubjectId>(post)}, {"unit.closed", idCast<SubjectId>(office.unit(s("CCVC")))}}) {
            const auto refused = office.tryDo(s("vanthucu"), action, subject);
            QVERIFY(!refused);
            told += shownText(refused.error());
            const auto actions = office.as(s("onlyadmin"))->actions(subject).result();
            told += actions ? shownText(*actions) : shownText(actions.error());
        }
    }
    const auto closed = office.tryDo(s("onlyadmin"), "unit.closed", idCast<SubjectId>(office.unit(s("CCVC"))));
    QVERIFY(!closed);
    told += shownText(closed.error());
    for (const CanaryLetter &letter : m_canaries->letters())
        QVERIFY2(!holds(told, tracesOf(letter)), qPrintable(letter.kind));
}

QByteArray TestCanaries::run(const QString &login, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + s("/congsoctl"),
                  QStringList{s("--store"), m_canaries->office().folder(), s("--json"), s("--lang"), s("en"), s("--as"), login} + arguments);
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() + process.readAllStandardError() : QByteArray("it hangs");
}

void TestCanaries::theTerminalSaysNoMore_data()
{
    QTest::addColumn<QString>("login");
    for (const char *login : {"truongcchc", "luutru", "cvngoai", "onlyadmin", "vanthucu"})
        QTest::newRow(login) << s(login);
}

void TestCanaries::theTerminalSaysNoMore()
{
    QFETCH(QString, login);
    if (!QFile::exists(QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + s("/congsoctl")))
        QSKIP("congsoctl is not built");
    QStringList unread, numbers;
    QList<QStringList> commands;
    for (const CanaryLetter &letter : m_canaries->letters()) {
        if (letter.staged == 0 && !mayRead(login, letter.kind)) {
            unread << letter.id.toString() << CanaryOffice::codeOf(letter);
            commands << QStringList{s("do"), s("--list"), letter.id.toString()} << QStringList{s("list"), s("book"), s("--filter"), letter.word};
        }
    }
    for (int number = 1; number <= 20; ++number)
        numbers << s("DEN/2026/%1").arg(number);
    for (const Box box : allBoxes())
        commands << QStringList{s("list"), boxText(box)};
    commands << QStringList{s("show")} + unread + numbers << QStringList{s("history")} + unread + numbers;
    for (const char *action : {"received", "completed", "opined", "erased", "undone", "corrected"})
        commands << QStringList{s("do"), s(action)} + unread;
    const CanaryLetter &known = *std::find_if(m_canaries->letters().begin(), m_canaries->letters().end(), [](const CanaryLetter &letter) { return letter.kind == s("completed"); });
    QCOMPARE(run(login, {s("show"), known.id.toString()}).contains(known.word.toUtf8()), mayRead(login, known.kind));
    const CanaryLetter &registered = m_canaries->letters().at(1);
    commands << QStringList{s("register"), m_canaries->office().scratch(registered.word + s(".txt")), s("--agency"), CanaryOffice::agencyOf(registered),
                            s("--subject"), s("x"), s("--number"), CanaryOffice::codeOf(registered), s("--issued"), s("2026-03-06")};
    for (const QStringList &command : commands) {
        QString said = QString::fromUtf8(run(login, command));
        QVERIFY2(said.contains(s("\"ok\"")), qPrintable(said));
        for (const QString &typed : command + unread)
            said.replace(typed, QString(), Qt::CaseInsensitive);
        said.replace(registered.word + s(".txt"), QString());
        for (const CanaryLetter &letter : m_canaries->letters()) {
            if (!mayRead(login, letter.kind))
                QVERIFY2(!holds(said, tracesOf(letter)), qPrintable(command.join(u' ') + u'\n' + said));
        }
    }
}

bool TestCanaries::execute(const QByteArray &sql)
{
    return m_canaries->office().store().engine().own<std::monostate>([&sql](Connection &connection) { return connection.execute(sql); }).result().has_value();
}

void TestCanaries::aWrongRuleIsNoticed_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::newRow("an officer reads all") << s("cvngoai") << QByteArray("p.roles & 7 <>") << QByteArray("p.roles & 23 <>");
    QTest::newRow("a head of unit reads all") << s("truongcchc") << QByteArray("p.roles & 7 <>") << QByteArray("p.roles & 15 <>");
    QTest::newRow("an administrator reads all") << s("onlyadmin") << QByteArray("p.roles & 7 <>") << QByteArray("p.roles & 71 <>");
    QTest::newRow("an archivist reads what is not completed") << s("luutru") << QByteArray("d.state = 'completed'") << QByteArray("d.state <> 'none'");
    QTest::newRow("an archivist reads nothing") << s("luutru") << QByteArray("p.roles & 32") << QByteArray("p.roles & 0");
    QTest::newRow("a clerk reads nothing") << s("vanthukhac") << QByteArray("p.roles & 7 <>") << QByteArray("p.roles & 6 <>");
    QTest::newRow("a leader reads nothing") << s("giamdoc") << QByteArray("p.roles & 7 <>") << QByteArray("p.roles & 5 <>");
    QTest::newRow("a head of office reads nothing") << s("chanhvp") << QByteArray("p.roles & 7 <>") << QByteArray("p.roles & 3 <>");
    QTest::newRow("one deactivated reads on") << s("vanthucu") << QByteArray("q.active = 1") << QByteArray("q.active < 9");
    QTest::newRow("a post that ended counts") << s("pgdcu") << QByteArray("p.active = 1") << QByteArray("p.active < 9");
    QTest::newRow("grants are not looked at") << s("cvhoa") << QByteArray("h.grantee = a.grantee") << QByteArray("h.grantee = -1");
    QTest::newRow("grants are everybody's") << s("cvlan") << QByteArray("ON h.grantee = a.grantee") << QByteArray("");
}

/// The view is replaced by one with a mistake: the person it favours or forgets is caught.
void TestCanaries::aWrongRuleIsNoticed()
{
    QFETCH(QString, login);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    static constexpr NamedSql viewText{"text of may_read", "SELECT sql FROM sqlite_schema WHERE name = 'may_read'"};
    const auto view = m_canaries->office().store().engine().own<QByteArray>([](Connection &connection) -> Result<QByteArray> {
        Query row = connection.query(viewText);
        return row.next() ? row.blob(0) : QByteArray();
    }).result();
    QVERIFY(view && view->contains(right));
    QVERIFY(execute("DROP VIEW may_read") && execute(QByteArray(*view).replace(right, wrong)));
    const QStringList found = problems(login);
    QVERIFY(execute("DROP VIEW may_read") && execute(*view));
    QVERIFY(!found.isEmpty());
    QVERIFY(problems(login).isEmpty());
}

QTEST_MAIN(TestCanaries)
#include "tst_canaries.moc"
