// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/workingday.h"
#include "app/office/rewriting.h"
#include "app/search/indexer.h"
#include "app/sync/exchange.h"
#include "app/sync/linking.h"
#include "tests/flow/synctest.h"
#include "tests/support/filesholding.h"

using namespace congso;
using namespace congso::testing;

/// What may not be read any more leaves no byte behind in a PC's folder: neither of what was said nor of its files, nor of what
/// was made of them.
class TestSyncLeaving : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsLostLeavesNothing();
    void whatIsErasedLeavesNothing();
    void noPartOfAFileStays_data();
    void noPartOfAFileStays();
    void manyOnSeveralPagesAreAsked();
    void aLargeDatabaseIsWrittenAnewWhenItSuits();
    void whatTheLawErasedGoesWhenALargeOneIsOpened();

private:
    static QString wordOf(int letter) { return QStringLiteral("CHIMYEN%1X").arg(letter * 7919, 6, 10, QLatin1Char('0')); }
    QStringList left(SyncPc &pc, const QList<int> &letters);
    int indexed(SyncPc &pc, const QList<int> &letters);
    QJsonObject givenTo(const char *login) { return {{s("text"), s("Giao xử lý")}, {s("assignments"), QJsonArray{m_office->part("lead", s(login))}}}; }
    void seed();
    /// As pages keep it that rows were moved away from, but surely.
    static void leavePieces(SyncPc &pc);

    std::unique_ptr<SyncPc> m_leader;
};

void TestSyncLeaving::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
}

void TestSyncLeaving::init()
{
    openOffice();
    DONE(layServer("leaving"));
}

void TestSyncLeaving::cleanup()
{
    m_leader.reset();
    closeOffice();
}

void TestSyncLeaving::seed()
{
    DONE(m_desk->seed(*m_office));
    m_leader = std::make_unique<SyncPc>(*m_office, *m_desk, s("giamdoc"));
    DONE(m_leader->sync());
}

void TestSyncLeaving::leavePieces(SyncPc &pc)
{
    DONE(pc.store().engine().own<std::monostate>([](Connection &connection) -> Outcome {
        connection.execute("PRAGMA secure_delete = OFF; CREATE TABLE scrap (text TEXT)");
        for (int row = 0; row < 200; ++row)
            connection.execute("INSERT INTO scrap VALUES ('" + wordOf(1).toUtf8() + QByteArray(3000, 's') + "')");
        return connection.execute("DROP TABLE scrap; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA secure_delete = ON");
    }).result());
}

/// Of these letters, words that some file of the folder still has.
QStringList TestSyncLeaving::left(SyncPc &pc, const QList<int> &letters)
{
    QStringList found;
    for (const int letter : letters) {
        const QStringList files = filesHolding(pc.ref().folder, wordOf(letter).toUtf8());
        for (const QString &file : files)
            found << wordOf(letter) + u' ' + file;
    }
    return found;
}

/// How many of their words stand in the index, which writes folded words and leaves out what one has in common with the one before.
int TestSyncLeaving::indexed(SyncPc &pc, const QList<int> &letters)
{
    QByteArray all;
    for (const char *name : {"/search.sqlite", "/search.sqlite-wal"}) {
        QFile file(pc.ref().folder + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return int(std::count_if(letters.begin(), letters.end(), [&all](int letter) { return all.contains(wordOf(letter).right(5).toLower().toUtf8()); }));
}

void TestSyncLeaving::whatIsLostLeavesNothing()
{
    // Enough of them, and of many lengths, that the database moves rows from page to page.
    constexpr int count = 160;
    QList<SubjectId> ids;
    for (int letter = 0; letter < count; ++letter) {
        IncomingFields fields;
        fields.note = wordOf(letter) + QString(1 + letter * 37 % 400, QLatin1Char('n'));
        ids << m_office->letter(wordOf(letter) + QString(1 + letter * 53 % 300, QLatin1Char('t')), fields);
        m_office->does(s("vanthu"), "incoming.submitted", ids.last(), {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}});
        m_office->does(s("giamdoc"), "incoming.instructed", ids.last(), givenTo("cvhoa"));
    }
    seed();
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    DONE(officer.sync());
    for (int letter = 0; letter < count; letter += 3) // texts that grow in the middle of others
        DONE(officer.tryDo("incoming.progressed", ids.at(letter), {{s("percent"), 30}, {s("text"), QString(wordOf(letter) + QString(100 + letter, QLatin1Char('p')))}}));
    DONE(incoming::setMark(officer.office(), ids.at(1), {1, wordOf(1)}).result());
    DONE(officer.sync());
    DONE(indexOnce(IndexPlace::of(officer.store()), false, {}, {}));
    DONE(m_leader->sync());
    QList<int> lost, kept;
    for (int letter = 0; letter < count; ++letter)
        (letter % 2 ? lost : kept) << letter;
    QVERIFY(left(officer, lost).size() >= lost.size());
    QVERIFY2(indexed(officer, lost) > lost.size() / 2, qPrintable(QString::number(indexed(officer, lost))));
    for (const int letter : std::as_const(lost)) {
        const QString part = m_leader->document(ids.at(letter))->assignments.last().id.toString();
        DONE(m_leader->tryDo("incoming.recalled", ids.at(letter), {{s("assignment"), part}, {s("reason"), s("Giao nhầm đơn vị xử lý")}}));
    }
    DONE(m_leader->sync());
    sync::ExchangeOptions unasked;
    unasked.vanishingAtOnce = count;
    const auto gone = officer.sync(unasked);
    DONE(gone);
    QCOMPARE(gone->removed, int(lost.size()));
    DONE(indexOnce(IndexPlace::of(officer.store()), false, {}, {}));
    QCOMPARE(left(officer, lost), QStringList());
    QCOMPARE(indexed(officer, lost), 0);
    officer.close(); // nor what is written when the folder is left
    QCOMPARE(left(officer, lost), QStringList());
    QCOMPARE(left(officer, {kept.first()}).isEmpty(), false);
    officer.open();
    DONE(officer.document(ids.at(kept.first())));
    QCOMPARE(officer.problems(), QByteArray());
}

void TestSyncLeaving::whatIsErasedLeavesNothing()
{
    QList<SubjectId> ids;
    for (int letter = 0; letter < 60; ++letter)
        ids << m_office->letter(wordOf(letter) + QString(1 + letter * 53 % 300, QLatin1Char('t')));
    seed();
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    DONE(clerk.sync());
    DONE(indexOnce(IndexPlace::of(m_leader->store()), false, {}, {}));
    QList<int> erased;
    for (int letter = 5; letter < 60; letter += 10) {
        erased << letter;
        DONE(incoming::erase(clerk.office(), ids.at(letter), s("Luật Lưu trữ, Điều 17"), s("hết thời hạn lưu trữ")).result());
    }
    DONE(clerk.sync());
    QVERIFY(left(*m_leader, erased).size() >= erased.size());
    for (SyncPc *pc : {m_leader.get(), &clerk}) {
        DONE(pc->sync());
        DONE(indexOnce(IndexPlace::of(pc->store()), false, {}, {}));
        QCOMPARE(left(*pc, erased), QStringList());
        QCOMPARE(pc->problems(), QByteArray());
    }
}

void TestSyncLeaving::noPartOfAFileStays_data()
{
    QTest::addColumn<bool>("cutLoose");
    QTest::newRow("lost") << false;
    QTest::newRow("cut loose") << true;
}

/// Of a file that was being fetched.
void TestSyncLeaving::noPartOfAFileStays()
{
    QFETCH(bool, cutLoose);
    seed();
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const QByteArray content = wordOf(1).toUtf8() + QByteArray(3 * OfficeServer::partSize, 'f');
    const SubjectId id = assigned(clerk, *m_leader, s("Báo cáo tháng"), s("cvhoa"), clerk.file(content));
    QVERIFY(!id.isNull());
    // All but the file.
    auto server = sync::connectTo(officer.account());
    DONE(server);
    sync::Exchange exchange(officer.store(), **server, {});
    DONE(exchange.discover());
    for (auto job = *exchange.plan(); job != sync::Exchange::Job::Files; job = *exchange.plan())
        DONE(exchange.execute(job));
    const QString hash = officer.document(id)->files.first().hash;
    const QString folder = officer.ref().folder + s("/incoming-parts");
    QVERIFY(QDir().mkpath(folder));
    QFile begun(folder + u'/' + hash);
    QVERIFY(begun.open(QIODevice::WriteOnly) && begun.write(content.left(OfficeServer::partSize)) == OfficeServer::partSize);
    begun.close();
    if (cutLoose) {
        DONE(sync::unlink(officer.store(), true));
    } else {
        DONE(m_leader->tryDo("incoming.recalled", id, {{s("assignment"), m_leader->document(id)->assignments.first().id.toString()}, {s("reason"), s("Giao nhầm đơn vị xử lý")}}));
        DONE(m_leader->sync());
        DONE(officer.sync());
    }
    QVERIFY(!begun.exists());
    QCOMPARE(left(officer, {1}), QStringList());
}

/// Told page by page, many are as many as told at once: none goes before the person has agreed.
void TestSyncLeaving::manyOnSeveralPagesAreAsked()
{
    constexpr int count = 230; // more than come with a notice
    QList<SubjectId> ids;
    for (int letter = 0; letter < count; ++letter)
        ids << m_office->letter(QStringLiteral("Thư %1").arg(letter));
    seed();
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    sync::ExchangeOptions careful;
    careful.vanishingShare = 0.9;
    auto server = sync::connectTo(clerk.account());
    DONE(server);
    const auto round = [&](sync::Exchange::Begin begin) -> Result<sync::Exchanged> {
        sync::Exchange exchange(clerk.store(), **server, careful);
        auto done = exchange.run(begin);
        return done ? Result<sync::Exchanged>(exchange.exchanged()) : tl::make_unexpected(done.error());
    };
    DONE(round(sync::Exchange::Begin::Asking));
    DONE(clerk.document(ids.first()));
    SyncPc administrator(*m_office, *m_desk, s("quantri"));
    const QString post = clerk.office().identity().posts.first().id.toString();
    const QJsonObject roles{{s("field"), s("roles")}, {s("new"), QJsonArray{s("officer")}}};
    DONE(administrator.tryDo("post.changed", SubjectId::fromString(post), {{s("changes"), QJsonArray{roles}}}));
    DONE(administrator.sync());
    const auto heard = round(sync::Exchange::Begin::Fetching);
    DONE(heard);
    QCOMPARE(heard->removed, 0);
    QCOMPARE(clerk.state().vanishingAsked, count);
    DONE(sync::agreeToVanishing(clerk.store()).result());
    const auto agreed = round(sync::Exchange::Begin::Asking);
    DONE(agreed);
    QCOMPARE(agreed->removed, count);
}

/// Where writing it anew would keep everybody waiting it is owed, until there are time and room for it.
void TestSyncLeaving::aLargeDatabaseIsWrittenAnewWhenItSuits()
{
    seed();
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const SubjectId id = assigned(clerk, *m_leader, s("Báo cáo tháng"), s("cvhoa"));
    DONE(officer.sync());
    QVERIFY(!rewritingOwed(officer.store()).result()->owed);
    DONE(m_leader->tryDo("incoming.recalled", id, {{s("assignment"), m_leader->document(id)->assignments.first().id.toString()}, {s("reason"), s("Giao nhầm đơn vị xử lý")}}));
    DONE(m_leader->sync());
    officer.setRewrittenAtOnce(0);
    officer.restart();
    DONE(officer.sync());
    QVERIFY(rewritingOwed(officer.store()).result()->owed);
    leavePieces(officer);
    officer.restart(); // nobody waits for it when they begin
    QVERIFY(!left(officer, {1}).isEmpty());
    const Rewriting how = rewritingOwed(officer.store()).result().value();
    QVERIFY(how.owed && how.room > 2 * how.bytes);
    const auto refused = [&](ErrorCode code, const Progress &progress, const std::stop_token &stop, std::optional<qint64> free = {}) {
        const auto done = rewriteOwed(officer.store(), progress, stop, free).result();
        return !done && done.error().code == code && rewritingOwed(officer.store()).result()->owed && !QFile::exists(officer.store().engine().rewritingPath())
            && officer.problems().isEmpty();
    };
    QVERIFY(refused(ErrorCode::StoreFull, {}, {}, how.room - 1));
    {
        const auto other = OfficeStore::open(officer.ref(), m_office->services());
        DONE(other);
        QVERIFY(refused(ErrorCode::StoreLocked, {}, {}));
    }
    for (const int percent : {0, 20, 60}) { // before, on the way there, and on the way back
        std::stop_source stop;
        const Progress progress = [&](qint64 done, qint64 total) {
            if (done * 100 >= percent * total)
                stop.request_stop();
        };
        QVERIFY2(refused(ErrorCode::Cancelled, progress, stop.get_token()), qPrintable(QString::number(percent)));
    }
    qint64 last = 0;
    DONE(rewriteOwed(officer.store(), [&last](qint64 done, qint64 total) { last = done * 100 / total; }).result());
    QCOMPARE(last, 100);
    QVERIFY(!rewritingOwed(officer.store()).result()->owed);
    QCOMPARE(left(officer, {1}), QStringList());
    QCOMPARE(officer.problems(), QByteArray());
    // What is not large any more is written anew at once, the old debt with it.
    officer.setRewrittenAtOnce(Services().rewrittenAtOnce);
    officer.restart();
    DONE(officer.store().engine().write<std::monostate>([](Writing &writing) -> Outcome {
        erasure::leaveRewriting(writing.connection, erasure::Rewriting::WhenItSuits);
        return success();
    }).result());
    DONE(officer.sync());
    QVERIFY(!rewritingOwed(officer.store()).result()->owed);
}

/// Cut off anywhere, nothing is lost, and it goes when the folder is opened; not while another program has it open too.
void TestSyncLeaving::whatTheLawErasedGoesWhenALargeOneIsOpened()
{
    const SubjectId letter = m_office->letter(wordOf(1));
    seed();
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    DONE(clerk.sync());
    m_leader->setRewrittenAtOnce(0);
    m_leader->restart();
    DONE(incoming::erase(clerk.office(), letter, s("Luật Lưu trữ, Điều 16"), s("Hết thời hạn lưu trữ")).result());
    DONE(clerk.sync());
    DONE(m_leader->sync());
    leavePieces(*m_leader);
    const auto owed = [](OfficeStore &store) { return rewritingOwed(store).result()->owed; };
    QVERIFY(owed(m_leader->store()));
    Services large = m_office->services();
    large.rewrittenAtOnce = 0;
    {
        const auto other = OfficeStore::open(m_leader->ref(), large);
        DONE(other);
        m_leader->restart();
        QVERIFY(owed(m_leader->store()));
        QVERIFY(!left(*m_leader, {1}).isEmpty());
    }
    QTemporaryDir images;
    for (const int percent : {0, 20, 60}) { // before, on the way there, and on the way back
        const StoreRef image{images.filePath(QString::number(percent))};
        std::stop_source stop;
        const Progress progress = [&](qint64 done, qint64 total) {
            if (done * 100 < percent * total || stop.stop_requested())
                return;
            copyFolder(m_leader->ref().folder, image.folder);
            stop.request_stop();
        };
        const auto stopped = rewriteOwed(m_leader->store(), progress, stop.get_token()).result();
        QVERIFY2(!stopped && stopped.error().code == ErrorCode::Cancelled && owed(m_leader->store()), qPrintable(QString::number(percent)));
        const auto again = OfficeStore::open(image, large);
        DONE(again);
        QVERIFY(!owed(**again));
        QVERIFY(verify(**again, {true, {}, true}).result()->good());
        QVERIFY(!QFile::exists((*again)->engine().rewritingPath()));
        QCOMPARE(filesHolding(image.folder, wordOf(1).toUtf8()), QStringList());
    }
    m_leader->restart();
    QVERIFY(!owed(m_leader->store()));
    QCOMPARE(left(*m_leader, {1}), QStringList());
    QCOMPARE(m_leader->problems(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSyncLeaving)
#include "tst_syncleaving.moc"
