// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/synctest.h"

using namespace congso;
using namespace congso::testing;

namespace {
enum class State { New, Current, Old };
const QList<QPair<State, const char *>> states{{State::New, "new"}, {State::Current, "current"}, {State::Old, "old"}};
}

/// A PC that is new, in step, or put back from an older image, before a server that is new, in step, or put back from an older
/// backup, of its own office or of another: whatever was there still opens.
class TestSyncMatrix : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyHashStillOpens_data();
    void everyHashStillOpens();

private:
    struct Letter
    {
        SubjectId id;
        QString hash;
    };
    Letter registered(SyncPc &pc, const char *subject);
    /// Those of the letters that are in the store, each with its file.
    static QList<Letter> opening(SyncPc &pc, const QList<Letter> &letters);
    std::unique_ptr<SyncPc> client(State state);
    std::unique_ptr<ServerDesk> server(State state, bool same, const QString &name);
    void sentAgain(SyncPc &pc, ServerDesk &desk);

    std::unique_ptr<ServerDesk> m_oldDesk;
    std::unique_ptr<SyncPc> m_new, m_current, m_old; ///< closed
    Letter m_before, m_after, m_unsent;
    int m_row = 0;
};

void TestSyncMatrix::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
    openOffice();
    DONE(layServer("current"));
    DONE(m_desk->seed(*m_office));
    const sync::ServerAccount account{m_desk->address(), m_desk->account(s("vanthu"))};
    const auto imageOf = [&](SyncPc &pc) {
        pc.close();
        auto image = std::make_unique<SyncPc>(*m_office, s("vanthu"), pc.ref().folder, account);
        image->close();
        pc.open();
        return image;
    };
    SyncPc pc(*m_office, *m_desk, s("vanthu"));
    m_new = imageOf(pc);
    m_before = registered(pc, "Trước bản sao lưu");
    DONE(pc.sync());
    m_old = imageOf(pc);
    m_desk->admin.reset();
    m_oldDesk = std::make_unique<ServerDesk>(*m_postgres, s("old"), *m_desk);
    m_oldDesk->admin.reset();
    m_after = registered(pc, "Sau bản sao lưu");
    DONE(pc.sync());
    m_unsent = registered(pc, "Chưa gửi đi");
    m_current = imageOf(pc);
}

void TestSyncMatrix::cleanupTestCase()
{
    m_new.reset();
    m_current.reset();
    m_old.reset();
    m_oldDesk.reset();
    closeOffice();
}

TestSyncMatrix::Letter TestSyncMatrix::registered(SyncPc &pc, const char *subject)
{
    const auto receipt = pc.letter(s(subject));
    return receipt ? Letter{receipt->subject, pc.document(receipt->subject)->files.first().hash} : Letter();
}

QList<TestSyncMatrix::Letter> TestSyncMatrix::opening(SyncPc &pc, const QList<Letter> &letters)
{
    QList<Letter> open;
    for (const Letter &letter : letters) {
        if (incoming::filePath(pc.office(), letter.id, letter.hash).result())
            open << letter;
    }
    return open;
}

std::unique_ptr<SyncPc> TestSyncMatrix::client(State state)
{
    SyncPc &image = state == State::New ? *m_new : state == State::Current ? *m_current : *m_old;
    return std::make_unique<SyncPc>(*m_office, s("vanthu"), image.ref().folder, image.account());
}

std::unique_ptr<ServerDesk> TestSyncMatrix::server(State state, bool same, const QString &name)
{
    if (same && state != State::New)
        return std::make_unique<ServerDesk>(*m_postgres, name, state == State::Old ? *m_oldDesk : *m_desk);
    auto desk = std::make_unique<ServerDesk>(*m_postgres, name);
    if (desk->made && !desk->seed(*m_office, same ? ServerDesk::firstOffice() : QUuid::createUuid()))
        desk->made = 0;
    return desk;
}

void TestSyncMatrix::everyHashStillOpens_data()
{
    QTest::addColumn<int>("client");
    QTest::addColumn<int>("server");
    QTest::addColumn<bool>("same");
    QTest::addColumn<QString>("stopped");
    for (const auto &[mine, mineName] : states) {
        for (const auto &[theirs, theirsName] : states) {
            // Behind what this PC has seen: the server was put back, or set up anew.
            const bool behind = mine == State::Current ? theirs != State::Current : mine == State::Old && theirs == State::New;
            QTest::addRow("%s PC, %s server, same office", mineName, theirsName) << int(mine) << int(theirs) << true << (behind ? s("older") : QString());
            QTest::addRow("%s PC, %s server, another office", mineName, theirsName) << int(mine) << int(theirs) << false << s("other_office");
        }
    }
}

void TestSyncMatrix::everyHashStillOpens()
{
    QFETCH(int, client);
    QFETCH(int, server);
    QFETCH(bool, same);
    QFETCH(QString, stopped);
    const auto desk = this->server(State(server), same, QStringLiteral("cell%1").arg(++m_row));
    const auto pc = this->client(State(client));
    const QList<Letter> all{m_before, m_after, m_unsent};
    const QList<Letter> there = opening(*pc, all);
    QCOMPARE(there.size(), client == int(State::Current) ? 3 : client == int(State::Old) ? 1 : 0);
    const int pending = int(pc->state().pending);
    pc->setAccount({desk->address(), desk->account(s("vanthu"))});
    DONE(pc->sync());
    QCOMPARE(pc->state().link->stopped, stopped);
    QCOMPARE(opening(*pc, all).size(), stopped.isEmpty() && server == int(State::Current) ? qMax(2, int(there.size())) : stopped.isEmpty() && server == int(State::Old) ? qMax(1, int(there.size())) : there.size());
    if (stopped == s("other_office")) {
        // Nothing went over, and one's own office goes on.
        QCOMPARE(pc->state().pending, pending);
        QCOMPARE(desk->sql(s("SELECT count(*) FROM congso.events WHERE kind = 'incoming.registered'")), s("0"));
        const auto own = this->server(State::Current, true, QStringLiteral("own%1").arg(m_row));
        pc->setAccount({own->address(), own->account(s("vanthu"))});
        DONE(pc->sync());
        QCOMPARE(pc->state().link->stopped, QString());
    }
    if (stopped == s("older"))
        sentAgain(*pc, *desk);
    QCOMPARE(pc->state().pending, 0);
    for (const Letter &letter : there)
        DONE(incoming::filePath(pc->office(), letter.id, letter.hash).result());
    QCOMPARE(pc->problems(), QByteArray());
}

/// Whoever looks after the server says that it was put back; this person sends again what it has lost of theirs.
void TestSyncMatrix::sentAgain(SyncPc &pc, ServerDesk &desk)
{
    const QList<Letter> had = opening(pc, {m_before, m_after, m_unsent});
    DONE(desk.admin->restored());
    DONE(pc.sync());
    QCOMPARE(pc.state().link->stopped, s("restored"));
    QCOMPARE(opening(pc, had).size(), had.size());
    DONE(sync::sendAgain(pc.store()));
    DONE(pc.sync());
    QCOMPARE(pc.state().link->stopped, QString());
    for (const sync::ConflictItem &conflict : pc.conflicts())
        QFAIL(qPrintable(QString::fromLatin1(conflict.kind) + u' ' + conflict.why + u' ' + conflict.texts.join(u',') + QVariant(conflict.whyArgs.values()).toStringList().join(u' ')));
    SyncPc fresh(*m_office, desk, s("vanthu"));
    DONE(fresh.sync());
    QCOMPARE(opening(fresh, had).size(), had.size());
    QCOMPARE(fresh.journal(), pc.journal());
}

QTEST_GUILESS_MAIN(TestSyncMatrix)
#include "tst_syncmatrix.moc"
