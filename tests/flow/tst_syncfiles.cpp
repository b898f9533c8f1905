// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/exchange.h"
#include "app/sync/linking.h"
#include "tests/flow/synctest.h"

#include <algorithm>
#include <future>

using namespace congso;
using namespace congso::testing;

/// Files that the server has and a PC fetches: none is missing for ever, whichever document it came by and whatever
/// becomes of that one.
class TestSyncFiles : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneFileOfTwoDocuments_data();
    void oneFileOfTwoDocuments();
    void lostAndBackUnseen();
    void alteredIsNotInTheWay();
    void whatCannotBeSentIsNotInTheWay();
    void cutOffWhileForgetting();
    void twoProgramsFetchTheSame();
    void whatDidNotFitKeepsItsFile();
    void settledAsTheirsItsFileGoes();
    void tooManyFilesAreNotInTheWay();
    void tooManyFilesAreRefusedAtOnce();
    void aServerWithoutRoomIsNotInTheWay();

private:
    /// A letter with a file of these bytes, given to the officer.
    SubjectId given(const QByteArray &bytes);
    void recall(const SubjectId &id);
    void giveBack(const SubjectId &id);
    /// All but the files; \a then: before the first of them would be fetched.
    void syncWithoutFiles(SyncPc &pc, const std::function<void(sync::Exchange &)> &then = {});

    std::unique_ptr<SyncPc> m_clerk;
    std::unique_ptr<SyncPc> m_leader;
};

void TestSyncFiles::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
}

void TestSyncFiles::init()
{
    openOffice();
    DONE(layServer("files"));
    DONE(m_desk->seed(*m_office));
    m_clerk = std::make_unique<SyncPc>(*m_office, *m_desk, s("vanthu"));
    m_leader = std::make_unique<SyncPc>(*m_office, *m_desk, s("giamdoc"));
}

void TestSyncFiles::cleanup()
{
    m_leader.reset();
    m_clerk.reset();
    closeOffice();
}

SubjectId TestSyncFiles::given(const QByteArray &bytes)
{
    return assigned(*m_clerk, *m_leader, s("Báo cáo tháng"), s("cvhoa"), m_clerk->file(bytes));
}

void TestSyncFiles::recall(const SubjectId &id)
{
    const QList<Assignment> assignments = m_leader->document(id)->assignments;
    DONE(m_leader->tryDo("incoming.recalled", id, {{s("assignment"), assignments.last().id.toString()}, {s("reason"), s("Giao nhầm đơn vị xử lý")}}));
    DONE(m_leader->sync());
}

void TestSyncFiles::giveBack(const SubjectId &id)
{
    DONE(m_leader->tryDo("incoming.instructed", id, {{s("text"), s("Giao lại")}, {s("assignments"), QJsonArray{m_office->part("lead", s("cvhoa"))}}}));
    DONE(m_leader->sync());
}

void TestSyncFiles::syncWithoutFiles(SyncPc &pc, const std::function<void(sync::Exchange &)> &then)
{
    using Job = sync::Exchange::Job;
    auto server = sync::connectTo(pc.account());
    DONE(server);
    sync::Exchange exchange(pc.store(), **server, {});
    DONE(exchange.discover());
    for (Job job = *exchange.plan(); job != Job::Files && job != Job::Nothing; job = *exchange.plan())
        DONE(exchange.execute(job));
    if (then)
        then(exchange);
    DONE(exchange.settled());
}

void TestSyncFiles::oneFileOfTwoDocuments_data()
{
    QTest::addColumn<int>("lost");
    QTest::newRow("the first goes") << 0;
    QTest::newRow("the second goes") << 1;
}

void TestSyncFiles::oneFileOfTwoDocuments()
{
    QFETCH(int, lost);
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const QList<SubjectId> both{given("the same bytes"), given("the same bytes")};
    QVERIFY(!both.at(0).isNull() && !both.at(1).isNull());
    syncWithoutFiles(officer);
    const QString hash = officer.document(both.at(0))->files.first().hash;
    QCOMPARE(officer.document(both.at(1))->files.first().hash, hash);
    QVERIFY(!officer.store().engine().files().contains(hash));
    recall(both.at(lost));
    syncWithoutFiles(officer);
    QVERIFY(!officer.document(both.at(lost)));
    DONE(officer.sync());
    QVERIFY(officer.store().engine().files().contains(hash));
    QCOMPARE(officer.problems(), QByteArray());
    // And when nothing names it any more it goes.
    recall(both.at(1 - lost));
    DONE(officer.sync());
    QVERIFY(!officer.store().engine().files().contains(hash));
    QCOMPARE(officer.state().files.missing, 0);
}

void TestSyncFiles::lostAndBackUnseen()
{
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const SubjectId id = given("of one letter");
    QVERIFY(!id.isNull());
    syncWithoutFiles(officer, [&](sync::Exchange &exchange) {
        QCOMPARE(*exchange.plan(), sync::Exchange::Job::Files);
        // After the feed was asked and before the file is.
        recall(id);
        DONE(exchange.execute(sync::Exchange::Job::Files));
        QCOMPARE(*exchange.plan(), sync::Exchange::Job::Nothing); // not the same again and again
    });
    const QString hash = officer.document(id)->files.first().hash;
    QVERIFY(!officer.store().engine().files().contains(hash));
    giveBack(id);
    DONE(officer.sync());
    QVERIFY(officer.store().engine().files().contains(hash));
    QCOMPARE(officer.problems(), QByteArray());
}

void TestSyncFiles::alteredIsNotInTheWay()
{
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    QList<SubjectId> ids;
    QStringList hashes;
    for (const QByteArray bytes : {"one", "two", "three"}) {
        ids << given(bytes);
        QVERIFY(!ids.last().isNull());
        hashes << m_leader->document(ids.last())->files.first().hash;
    }
    for (const QString &altered : std::as_const(hashes))
        m_desk->sql(s("UPDATE congso.file_parts SET body = 'not it' WHERE hash = '%1'").arg(altered) + (altered == hashes.first() ? s(" AND false") : QString()));
    syncWithoutFiles(officer);
    QVERIFY(!incoming::filePath(officer.office(), ids.last(), hashes.last()).result());
    QTRY_VERIFY(officer.state().fileWanted);
    DONE(officer.sync());
    QVERIFY(officer.store().engine().files().contains(hashes.first()));
    QVERIFY(!officer.store().engine().files().contains(hashes.last()));
    QCOMPARE(officer.state().files.missing, 2);
    QVERIFY(!officer.state().fileWanted);
    const SubjectId last = given("one more");
    DONE(officer.sync());
    QVERIFY(officer.store().engine().files().contains(officer.document(last)->files.first().hash));
}

/// An act whose file was damaged on this PC's disk is kept as what did not fit; what was done after it goes.
void TestSyncFiles::whatCannotBeSentIsNotInTheWay()
{
    const auto damaged = m_clerk->letter(s("Tệp bị hỏng trên đĩa"));
    DONE(damaged);
    const QString path = m_clerk->store().engine().files().pathOf(m_clerk->document(damaged->subject)->files.first().hash);
    QFile file(path);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("?") == 1);
    file.close();
    const auto behind = m_clerk->letter(s("Thư sau đó"));
    DONE(behind);
    DONE(m_clerk->sync());
    QCOMPARE(m_clerk->state().pending, 0);
    QCOMPARE(m_clerk->conflicts().size(), 1);
    QCOMPARE(m_clerk->conflicts().first().why, s("file.altered"));
    QVERIFY(m_clerk->conflicts().first().texts.contains(s("Tệp bị hỏng trên đĩa")));
    DONE(m_leader->sync());
    DONE(m_leader->document(behind->subject));
}

void TestSyncFiles::cutOffWhileForgetting()
{
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const SubjectId id = given("what may not be read any more");
    QVERIFY(!id.isNull());
    DONE(officer.sync());
    const QString hash = officer.document(id)->files.first().hash;
    int failures = 0;
    for (bool reached = true; reached; ++failures) {
        QVERIFY(officer.store().engine().files().contains(hash));
        recall(id);
        officer.fileCalls().failAt(failures + 1, EIO);
        const bool done = bool(officer.sync());
        reached = officer.fileCalls().failed();
        QCOMPARE(done, !reached);
        QVERIFY(!officer.document(id));
        officer.fileCalls().failAt(0, 0);
        officer.restart();
        DONE(officer.sync());
        QVERIFY(!officer.store().engine().files().contains(hash));
        QCOMPARE(officer.state().files.missing, 0);
        giveBack(id);
        DONE(officer.sync());
        QCOMPARE(officer.problems(), QByteArray());
    }
    QVERIFY(failures > 1);
}

/// The window and congsoctl, say, on one store.
void TestSyncFiles::twoProgramsFetchTheSame()
{
    constexpr int count = 60;
    for (int file = 0; file < count; ++file)
        DONE(m_clerk->letter(QStringLiteral("Thư %1").arg(file)));
    DONE(m_clerk->sync());
    for (int round = 0; round < 3; ++round) {
        SyncPc leader(*m_office, *m_desk, s("giamdoc"));
        syncWithoutFiles(leader);
        QCOMPARE(leader.state().files.missing, count);
        const auto other = OfficeStore::open(leader.ref(), m_office->services());
        DONE(other);
        auto beside = std::async(std::launch::async, [&] { return sync::exchangeOnce(**other, leader.account()); });
        const auto mine = leader.sync();
        const auto theirs = beside.get();
        DONE(mine);
        DONE(theirs);
        QCOMPARE(leader.state().files.missing, 0);
        QCOMPARE(leader.problems(), QByteArray());
    }
}

/// A file that only an act names which did not fit stays until that is settled, whatever else goes.
void TestSyncFiles::whatDidNotFitKeepsItsFile()
{
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const SubjectId source = given("the same bytes");
    const SubjectId reported = given("of another letter");
    QVERIFY(!source.isNull() && !reported.isNull());
    DONE(officer.sync());
    const DocumentFile file = officer.document(source)->files.first();
    const QJsonObject result{{s("hash"), file.hash}, {s("name"), file.name}, {s("size"), file.size}, {s("role"), s("result")}};
    DONE(officer.tryDo("incoming.result_reported", reported, {{s("text"), s("Đã có văn bản trả lời")}, {s("files"), QJsonArray{result}}}));
    recall(reported);
    DONE(officer.sync());
    QCOMPARE(officer.conflicts().size(), 1);
    recall(source);
    DONE(officer.sync());
    QVERIFY(!officer.document(source));
    QVERIFY(officer.store().engine().files().contains(file.hash));
    // Given back, it can still be done.
    giveBack(reported);
    DONE(officer.sync());
    DONE(sync::resolve(officer.office(), officer.conflicts().first().id, sync::Keep::Mine).result());
    DONE(officer.sync());
    QCOMPARE(officer.state().pending + officer.state().conflicts, 0);
}

/// The file that only an act names which did not fit can be saved somewhere else, and goes with the choice for theirs; what
/// something else names stays.
void TestSyncFiles::settledAsTheirsItsFileGoes()
{
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const SubjectId source = given("the same bytes");
    const SubjectId reported = given("of another letter");
    QVERIFY(!source.isNull() && !reported.isNull());
    DONE(officer.sync());
    const DocumentFile known = officer.document(source)->files.first();
    QJsonArray files{QJsonObject{{s("hash"), known.hash}, {s("name"), known.name}, {s("size"), known.size}, {s("role"), s("result")}},
                     incoming::storeFile(officer.office(), officer.file("my own result"), s("result")).result().value()};
    const QString own = files.last()[s("hash")].toString();
    DONE(officer.tryDo("incoming.result_reported", reported, {{s("text"), s("Đã có văn bản trả lời")}, {s("files"), files}}));
    recall(reported);
    DONE(officer.sync());
    const auto conflicts = officer.conflicts();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().files.size(), 2);
    QVERIFY(isBackedUp(officer, own));
    QTemporaryDir folder;
    QFile there(folder.filePath(known.name));
    QVERIFY(there.open(QIODevice::WriteOnly));
    const auto saved = sync::saveFiles(officer.office(), conflicts.first().files, folder.path()).result();
    DONE(saved);
    QCOMPARE(*saved, 2);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3); // nothing is written over
    QByteArrayList contents;
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile copy(folder.filePath(name));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        contents << copy.readAll();
    }
    std::sort(contents.begin(), contents.end());
    QCOMPARE(contents, QByteArrayList({QByteArray(), "my own result", "the same bytes"}));
    DONE(sync::resolve(officer.office(), conflicts.first().id, sync::Keep::Theirs).result());
    QVERIFY(!officer.store().engine().files().contains(own));
    QVERIFY(!isBackedUp(officer, own));
    QVERIFY(officer.store().engine().files().contains(known.hash));
    QVERIFY(officer.conflicts(true).first().texts.contains(s("Đã có văn bản trả lời")));
    DONE(officer.sync());
    QCOMPARE(officer.problems(), QByteArray());
}

/// More than the server takes with one act, recorded before the office had a server, say.
void TestSyncFiles::tooManyFilesAreNotInTheWay()
{
    const auto large = m_clerk->letter(s("Tệp lớn"), {}, m_clerk->file(QByteArray(3000, 'l')));
    DONE(large);
    DONE(m_clerk->tryDo("incoming.submitted", large->subject, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}));
    const QString hash = m_clerk->document(large->subject)->files.first().hash;
    const auto behind = m_clerk->letter(s("Thư sau đó"));
    DONE(behind);
    sync::ExchangeOptions options;
    options.mostAtOnce = 2000;
    DONE(m_clerk->sync(options));
    QCOMPARE(m_clerk->state().pending, 0);
    const auto conflicts = m_clerk->conflicts();
    QCOMPARE(conflicts.size(), 2);
    QCOMPARE(conflicts.first().why, s("file.too_large"));
    QCOMPARE(conflicts.first().whyArgs.value(s("together")).toInt(), 3000);
    QVERIFY(conflicts.first().texts.contains(s("Tệp lớn")));
    QVERIFY(m_clerk->store().engine().files().contains(hash));
    DONE(m_leader->sync());
    DONE(m_leader->document(behind->subject));
    QCOMPARE(m_clerk->problems(), QByteArray());
}

/// So many bytes that nobody writes them for a test: their number is what the act says.
void TestSyncFiles::tooManyFilesAreRefusedAtOnce()
{
    const QString limit = QString::number(serverfiles::mostAtOnce);
    QCOMPARE(m_desk->sql(s("SELECT count(*) FROM pg_proc WHERE proname = 'finish_upload' AND prosrc LIKE '%> %1 %'").arg(limit)), s("1"));
    QCOMPARE(m_desk->sql(s("SELECT count(*) FROM pg_proc WHERE proname = 'put_part' AND prosrc LIKE '%>= %1 %'").arg(serverfiles::mostAtOnce / OfficeServer::partSize)), s("1"));
    const auto letter = m_clerk->letter(s("Báo cáo tháng"));
    DONE(letter);
    const auto with = [&](Office &office, const SubjectId &id, qint64 size) {
        QJsonArray files;
        for (const char *bytes : {"first", "second"}) {
            QJsonObject file = incoming::storeFile(office, m_clerk->file(bytes), s("attachment")).result().value();
            file.insert(s("size"), size);
            files << file;
        }
        const auto done = office.perform(office.command("incoming.files_added", id, {{s("files"), files}})).result();
        return done ? QString() : QString(codeText(done.error().code));
    };
    QCOMPARE(with(m_clerk->office(), letter->subject, serverfiles::mostAtOnce / 2 + 1), s("file.too_large"));
    QCOMPARE(with(m_clerk->office(), letter->subject, serverfiles::mostAtOnce / 2), QString());
    // An office without a server sends nothing.
    const SubjectId alone = m_office->letter(s("Chỉ ở đây"));
    QCOMPARE(with(*m_office->as(s("vanthu")), alone, serverfiles::mostAtOnce), QString());
}

/// What was sent before and named by nothing takes up the room for a week: only what needs it waits, and what is done upon it.
void TestSyncFiles::aServerWithoutRoomIsNotInTheWay()
{
    const auto room = [this](const char *from, const char *to) {
        m_desk->sql(s("DO $$ BEGIN EXECUTE replace(pg_get_functiondef('congso.finish_upload'::regproc), '> %1 ', '> %2 '); END $$").arg(QLatin1String(from), QLatin1String(to)));
    };
    room("2147483648", "2000");
    const auto large = m_clerk->letter(s("Tệp lớn"), {}, m_clerk->file(QByteArray(3000, 'l')));
    DONE(large);
    DONE(m_clerk->tryDo("incoming.submitted", large->subject, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}));
    const auto casefile = m_clerk->tryDo("casefile.opened", {}, {{s("code"), s("01.VP")}, {s("title"), s("Báo cáo")}});
    DONE(casefile);
    DONE(m_clerk->tryDo("casefile.documents_added", casefile->subject, {{s("documents"), QJsonArray{large->subject.toString()}}}));
    const auto behind = m_clerk->letter(s("Thư sau đó"));
    DONE(behind);
    const auto full = m_clerk->sync();
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::StoreFull);
    QCOMPARE(m_clerk->state().pending, 3);
    QCOMPARE(m_clerk->state().conflicts, 0);
    DONE(m_leader->sync());
    DONE(m_leader->document(behind->subject));
    room("2000", "2147483648");
    DONE(m_clerk->sync());
    QCOMPARE(m_clerk->state().pending + m_clerk->state().conflicts, 0);
    DONE(m_leader->sync());
    DONE(m_leader->document(large->subject));
}

QTEST_GUILESS_MAIN(TestSyncFiles)
#include "tst_syncfiles.moc"
