// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "app/office/maintenance.h"
#include "app/outgoing/bookcheck.h"
#include "app/outgoing/copies.h"
#include "app/outgoing/lists.h"
#include "app/outgoing/numbering.h"
#include "tests/support/drafting.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace congso;
using testing::Drafting;
using testing::TestOffice;

namespace {
constexpr int programs = 8;
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// 320; CONGSO_NUMBERS gives another, for a longer run.
int numbersWanted()
{
    const int wanted = qEnvironmentVariableIntValue("CONGSO_NUMBERS");
    return wanted > 0 ? wanted : 320;
}

struct Program
{
    std::shared_ptr<OfficeStore> store;
    std::shared_ptr<Office> office;
};

Program opened(const QString &folder, const testing::FakeClock &clock, const QString &login)
{
    Services services = systemServices();
    services.clock = &clock;
    services.foldersChecked = false;
    auto store = OfficeStore::open({folder}, services);
    if (!store)
        qFatal("cannot open %s", qPrintable(folder));
    auto office = (*store)->signIn(login, {}).result();
    if (!office)
        qFatal("cannot sign in");
    return {*store, *office};
}

QJsonObject numbering(const RegisterId &series, Office &office)
{
    return {{s("register"), series.toString()}, {s("date"), office.today().toString(Qt::ISODate)}};
}

/// One of the clerk's programs: takes numbers for its share of what waits, and says each.
int takeNumbers(const QStringList &arguments)
{
    const testing::FakeClock clock;
    const Program program = opened(arguments.at(0), clock, s("vanthu"));
    const int mine = arguments.at(1).toInt();
    const auto rows = outgoing::rows(*program.office, {OutBox::ToNumber, {}, {}, -1}).result();
    const auto series = outgoing::series(*program.office).result();
    QTextStream out(stdout);
    if (!rows || !series)
        return 1;
    for (const OutgoingRow &row : *rows) {
        // By its id: who comes later finds fewer waiting.
        if (uchar(row.id.bytes().back()) % programs != mine)
            continue;
        const Command take = program.office->command("outgoing.number_taken", row.id, numbering(series->first().book.id, *program.office));
        Result<Receipt> receipt = program.office->perform(take).result();
        while (!receipt && receipt.error().code == ErrorCode::StoreBusy)
            receipt = program.office->perform(take).result();
        out << (receipt && receipt->number ? receipt->number->number : -1) << '\n';
    }
    out.flush();
    return 0;
}

/// What brings a document on from where it stands; empty once it is issued.
struct Step
{
    QString login;
    QByteArray action;
};
Step nextStep(const OutgoingDocument &document)
{
    switch (document.state) {
    case OutgoingState::Approved: return {s("giamdoc"), "outgoing.signed"};
    case OutgoingState::Signed: return {s("vanthu"), document.number ? "outgoing.sealed" : "outgoing.number_taken"};
    case OutgoingState::Sealed: return {s("vanthu"), "outgoing.issued"};
    default: return {};
    }
}

Result<Receipt> bringOn(Office &office, const OutgoingDocument &document, const Step &step, const RegisterId &series, const QString &scratch)
{
    QJsonObject fields;
    if (step.action == "outgoing.number_taken")
        fields = numbering(series, office);
    if (step.action == "outgoing.signed" || step.action == "outgoing.sealed") {
        const QString path = scratch + u'/' + document.id.toString() + QString::fromLatin1(step.action) + s(".pdf");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.4 " + document.id.bytes().toHex() + step.action) < 0)
            return failure(ErrorCode::FileWrite);
        file.close();
        auto stored = outgoing::storeFile(office, path, s("signed")).result();
        if (!stored)
            return tl::make_unexpected(stored.error());
        fields = {{s("files"), QJsonArray{*stored}}, {s("method"), s("digital")}};
    }
    return office.perform(office.command(step.action, document.id, fields)).result();
}

QJsonObject copyOf(const SubjectId &source, const PersonId &signer)
{
    return {{s("source"), source.toString()}, {s("form"), s("sao_y")}, {s("from"), s("paper")}, {s("to"), s("paper")}, {s("subject"), s("Bản sao")}, {s("signer"), signer.toString()},
            {s("recipients"), QJsonArray{QJsonObject{{s("name"), s("UBND xã Sông Thao")}}}}};
}

/// Copies of every letter of the book: STORE SCRATCH; makes, numbers, seals and issues until it is killed.
int copyAll(const QStringList &arguments)
{
    const testing::FakeClock clock;
    const Program clerk = opened(arguments.at(0), clock, s("vanthu"));
    const PersonId signer = clerk.store->signIn(s("chanhvp"), {}).result().value()->identity().person.id;
    const auto letters = incoming::lastPage(*clerk.office, {}, 50).result();
    const auto series = outgoing::copySeries(*clerk.office).result();
    QTextStream out(stdout);
    for (const DocumentRow &letter : letters.value_or(QList<DocumentRow>())) {
        const auto made = clerk.office->perform(clerk.office->command("outgoing.copied", {}, copyOf(letter.id, signer))).result();
        if (!made)
            return 1;
        out << "outgoing.copied" << Qt::endl;
        for (Step step = nextStep(*outgoing::document(*clerk.office, made->subject).result()); !step.action.isEmpty();
             step = nextStep(*outgoing::document(*clerk.office, made->subject).result())) {
            if (!bringOn(*clerk.office, *outgoing::document(*clerk.office, made->subject).result(), step, *series, arguments.at(1)))
                return 1;
            out << step.action << Qt::endl;
        }
    }
    return 0;
}

/// The office's programs at the end of the day: STORE SCRATCH; signs, numbers, seals and issues until it is killed.
int issueAll(const QStringList &arguments)
{
    const testing::FakeClock clock;
    const Program leader = opened(arguments.at(0), clock, s("giamdoc"));
    const auto clerk = leader.store->signIn(s("vanthu"), {}).result();
    const auto series = outgoing::series(*leader.office).result();
    const auto rows = outgoing::rows(*leader.office, {OutBox::ToSign, {}, {}, -1}).result();
    QTextStream out(stdout);
    for (const OutgoingRow &row : *rows) {
        for (;;) {
            const auto document = outgoing::document(**clerk, row.id).result();
            const Step step = nextStep(*document);
            if (step.action.isEmpty())
                break;
            Office &who = step.login == s("giamdoc") ? *leader.office : **clerk;
            if (!bringOn(who, *document, step, series->first().book.id, arguments.at(1)))
                return 1;
            out << step.action << Qt::endl;
        }
    }
    return 0;
}
}

/// One series, many programs; a program killed between number, signature and issue.
class TestIssuing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eightProgramsOneSeries();
    void killedBetween_data();
    void killedBetween();
    void killedWhileCopying_data();
    void killedWhileCopying();

private:
    /// Approved documents of the director's own, by a route of one step.
    QList<SubjectId> approved(TestOffice &office, Drafting &drafting, int count);
    void brought(TestOffice &office, const QString &login, const QList<Command> &commands);
};

void TestIssuing::brought(TestOffice &office, const QString &login, const QList<Command> &commands)
{
    const auto receipts = office.as(login)->performMany(commands).result();
    QVERIFY(receipts);
    for (const Result<Receipt> &receipt : *receipts)
        QVERIFY2(receipt, receipt ? "" : codeText(receipt.error().code).data());
}

QList<SubjectId> TestIssuing::approved(TestOffice &office, Drafting &drafting, int count)
{
    const QJsonArray route{QJsonObject{{s("kind"), s("approve")}, {s("who"), s("signer")}, {s("required"), true}}};
    office.does(s("quantri"), "settings.changed", {}, {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("lists.review")}, {s("new"), route}}}}});
    const auto director = office.as(s("giamdoc"));
    const QJsonObject draft = drafting.draftFields(s("Văn bản"));
    const QJsonArray steps{QJsonObject{{s("kind"), s("approve")}, {s("person"), office.person(s("giamdoc")).toString()}}};
    QList<Command> drafted, sent, agreed;
    for (int i = 0; i < count; ++i)
        drafted << director->command("outgoing.drafted", {}, draft);
    QList<SubjectId> ids;
    const auto receipts = director->performMany(drafted).result();
    for (const Result<Receipt> &receipt : receipts.value_or(QList<Result<Receipt>>())) {
        ids << receipt->subject;
        sent << director->command("outgoing.sent_for_review", receipt->subject, {{s("steps"), steps}});
        agreed << director->command("outgoing.approved", receipt->subject);
    }
    brought(office, s("giamdoc"), sent);
    brought(office, s("giamdoc"), agreed);
    return ids;
}

void TestIssuing::eightProgramsOneSeries()
{
    TestOffice office;
    Drafting drafting(office);
    const int count = numbersWanted();
    const QList<SubjectId> ids = approved(office, drafting, count);
    QList<Command> signing;
    const QJsonObject signature = drafting.signature("signed");
    for (const SubjectId &id : ids)
        signing << office.as(s("giamdoc"))->command("outgoing.signed", id, signature);
    brought(office, s("giamdoc"), signing);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < programs; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        processes.back()->start(QCoreApplication::applicationFilePath(), {s("--take-numbers"), office.folder(), QString::number(i)});
    }
    QList<int> numbers;
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(600'000));
        QCOMPARE(process->exitCode(), 0);
        const QList<QByteArray> lines = process->readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                numbers << line.toInt();
        }
    }
    // No gap, no double.
    std::sort(numbers.begin(), numbers.end());
    QCOMPARE(numbers.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(numbers.at(i), i + 1);
    const auto problems = outgoing::problems(*office.as(s("vanthu")), drafting.series(), 2026).result();
    QVERIFY(problems);
    QVERIFY(std::none_of(problems->begin(), problems->end(), [](const SeriesProblem &one) {
        return one.kind == SeriesProblem::Kind::Gap || one.kind == SeriesProblem::Kind::SameCode;
    }));
}

void TestIssuing::killedBetween_data()
{
    QTest::addColumn<int>("steps");
    for (const int steps : {0, 1, 2, 3, 4, 5, 7, 10})
        QTest::addRow("after %d steps", steps) << steps;
}

void TestIssuing::killedBetween()
{
    QFETCH(int, steps);
    TestOffice office;
    Drafting drafting(office);
    const QList<SubjectId> ids = approved(office, drafting, 4);
    const QString scratch = office.scratch(s("scratch"));
    QVERIFY(QDir().mkpath(scratch));
    office.close();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {s("--issue-all"), office.folder(), scratch});
    QByteArray said;
    while (said.count('\n') < steps && process.waitForReadyRead(30'000))
        said += process.readAllStandardOutput();
    process.kill();
    QVERIFY(process.waitForFinished());
    said += process.readAllStandardOutput();
    office.reopen();
    VerifyOptions everything;
    everything.deep = true;
    everything.files = true;
    const auto report = verify(office.store(), everything).result();
    QVERIFY(report && report->good());
    const qsizetype told = said.count('\n');
    qsizetype done = 0;
    for (const SubjectId &id : ids) {
        const OutgoingDocument document = drafting.document(id, s("vanthu"));
        done += document.state == OutgoingState::Issued ? 4 : document.state == OutgoingState::Sealed ? 3 : document.state == OutgoingState::Signed ? 1 + document.number.has_value() : 0;
        // Never issued without its file, never signed without one.
        if (document.state == OutgoingState::Issued)
            QVERIFY(document.currentFile(s("sealed")) && outgoing::filePath(*office.as(s("vanthu")), id, document.currentFile(s("sealed"))->hash).result());
        if (document.state >= OutgoingState::Signed)
            QVERIFY(document.currentFile(s("signed")));
    }
    QVERIFY2(done >= told && done <= told + 1, qPrintable(s("%1 done, %2 told").arg(done).arg(told)));
    // Each goes on from where it stands, in one visible step after another.
    for (const SubjectId &id : ids) {
        for (Step step = nextStep(drafting.document(id, s("vanthu"))); !step.action.isEmpty(); step = nextStep(drafting.document(id, s("vanthu"))))
            QVERIFY(bringOn(*office.as(step.login), drafting.document(id, s("vanthu")), step, drafting.series(), scratch));
    }
    const auto lines = outgoing::bookLines(*office.as(s("vanthu")), drafting.series(), 2026, 0, {}, 50).result();
    QCOMPARE(lines->lines.size(), ids.size()); // one number each, none twice
    QVERIFY(outgoing::problems(*office.as(s("vanthu")), drafting.series(), 2026).result()->isEmpty());
}

void TestIssuing::killedWhileCopying_data()
{
    QTest::addColumn<int>("steps");
    for (const int steps : {1, 2, 3, 4, 6, 7})
        QTest::addRow("after %d steps", steps) << steps;
}

void TestIssuing::killedWhileCopying()
{
    QFETCH(int, steps);
    TestOffice office;
    Drafting copies(office, s("BS"), {{s("standard"), false}, {s("kinds"), QJsonArray{s("SY"), s("SL"), s("TrS")}}});
    for (int i = 0; i < 3; ++i)
        office.letter(s("Thư %1").arg(i));
    const QString scratch = office.scratch(s("scratch"));
    QVERIFY(QDir().mkpath(scratch));
    office.close();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {s("--copy-all"), office.folder(), scratch});
    QByteArray said;
    while (said.count('\n') < steps && process.waitForReadyRead(30'000))
        said += process.readAllStandardOutput();
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(said.count('\n') >= steps);
    office.reopen();
    const auto report = verify(office.store(), {true, {}, true}).result();
    QVERIFY(report && report->good());
    // Whatever was begun is in the list of copies, and is brought on or given up in one step.
    Office &clerk = *office.as(s("vanthu"));
    const QList<CopyRow> rows = outgoing::copies(clerk, 0, {}).result().value();
    QVERIFY(!rows.isEmpty());
    bool givenUp = false;
    for (const CopyRow &row : rows) {
        const OutgoingDocument copy = outgoing::document(clerk, row.id).result().value();
        if (copy.state == OutgoingState::Issued) {
            QVERIFY(copy.currentFile(s("sealed")) && outgoing::filePath(clerk, row.id, copy.currentFile(s("sealed"))->hash).result());
            continue;
        }
        if (!givenUp && copy.number) {
            office.does(s("vanthu"), "outgoing.withdrawn", row.id, {{s("reason"), s("Máy tắt giữa chừng, sao lại")}});
            givenUp = true;
            continue;
        }
        for (Step step = nextStep(copy); !step.action.isEmpty(); step = nextStep(outgoing::document(clerk, row.id).result().value()))
            QVERIFY(bringOn(clerk, outgoing::document(clerk, row.id).result().value(), step, copies.series(), scratch));
    }
    const auto check = outgoing::checkBook(clerk, copies.series(), 2026);
    QVERIFY(check);
    QCOMPARE(check->given, rows.size());
    QCOMPARE(check->lines.size(), rows.size());
    QVERIFY(check->notListed.isEmpty() && check->notInBook.isEmpty() && check->problems.isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == s("--take-numbers"))
        return takeNumbers(arguments.mid(2));
    if (arguments.value(1) == s("--issue-all"))
        return issueAll(arguments.mid(2));
    if (arguments.value(1) == s("--copy-all"))
        return copyAll(arguments.mid(2));
    TestIssuing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_issuing.moc"
