// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/comparing.h"
#include "tests/flow/synctest.h"

#include <QTest>

using namespace congso;
using namespace congso::testing;

namespace {
constexpr qint64 day = qint64(24) * 3600 * 1000;
}

/// Where something waits for what may never come, or cannot be sent: there is a way out, and nothing of it is lost.
class TestSyncWaysOut : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void othersAreWaitedForNoLonger();
    void whatStoodOnALostLetterIsKept();
    void anotherPersonsFolderKeepsTheirActs_data();
    void anotherPersonsFolderKeepsTheirActs();
    void aConflictIsSettledWithoutAServer();
    void theFileOfAConflictStays();

private:
    QJsonObject noted(const char *note) const
    {
        return {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), s(note)}}}}, {s("reason"), s("Sửa cho đúng với bản giấy")}};
    }
    QJsonObject submitted() { return {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}; }
    QJsonObject instructed() { return {{s("text"), s("Chủ trì tham mưu")}, {s("assignments"), QJsonArray{m_office->part("lead", s("cvhoa"))}}}; }
    void backUp();
    void putBack();

    std::unique_ptr<SyncPc> m_clerk, m_leader;
};

void TestSyncWaysOut::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
}

void TestSyncWaysOut::init()
{
    openOffice();
    DONE(layServer("waysout"));
    for (const char *login : {"vanthu", "giamdoc", "cvhoa"})
        (void)m_office->person(s(login));
    DONE(m_desk->seed(*m_office));
    m_clerk = std::make_unique<SyncPc>(*m_office, *m_desk, s("vanthu"));
    m_leader = std::make_unique<SyncPc>(*m_office, *m_desk, s("giamdoc"));
}

void TestSyncWaysOut::cleanup()
{
    m_clerk.reset();
    m_leader.reset();
    closeOffice();
}

void TestSyncWaysOut::backUp()
{
    m_desk->disconnect();
    m_postgres->stop();
    m_postgres->copyTo(QString::fromLatin1(QTest::currentTestFunction()));
    QVERIFY(m_postgres->start());
}

void TestSyncWaysOut::putBack()
{
    m_postgres->stop();
    m_postgres->restoreFrom(QString::fromLatin1(QTest::currentTestFunction()));
    QVERIFY(m_postgres->start());
    auto admin = ServerAdmin::connect(m_desk->address(), {s("postgres"), {}});
    QVERIFY2(admin, told(admin));
    DONE((*admin)->restored());
}

/// The clerk's PC, which has what the server has lost, does not come back for long; what was done upon it is sent without it.
void TestSyncWaysOut::othersAreWaitedForNoLonger()
{
    const auto letter = m_clerk->letter(s("Báo cáo tháng"));
    DONE(letter);
    DONE(m_clerk->tryDo("incoming.submitted", letter->subject, submitted()));
    DONE(m_clerk->sync());
    backUp();
    DONE(m_clerk->tryDo("incoming.corrected", letter->subject, noted("Có phụ lục")));
    DONE(m_clerk->sync());
    DONE(m_leader->sync());
    DONE(m_leader->tryDo("incoming.instructed", letter->subject, instructed()));
    DONE(m_leader->sync());
    putBack();
    DONE(m_leader->sync());
    DONE(sync::sendAgain(m_leader->store()));
    DONE(m_leader->sync());
    const sync::SyncState waiting = m_leader->state();
    QCOMPARE(waiting.pending, 1);
    QCOMPARE(waiting.uponOthers, 1);
    QCOMPARE(waiting.othersWaiting, 1);
    QCOMPARE(waiting.waitingFor, QStringList{m_clerk->office().identity().person.name});
    const auto aside = sync::waitNoLonger(m_leader->store()).result();
    DONE(aside);
    QCOMPARE(*aside, 1);
    DONE(m_leader->sync());
    QCOMPARE(m_leader->state().pending + m_leader->state().conflicts + m_leader->state().othersWaiting, 0);
    QCOMPARE(m_leader->document(letter->subject)->state, DocumentState::Assigned);
    QCOMPARE(m_leader->document(letter->subject)->fields.note, QString());
    QCOMPARE(m_leader->problems(), QByteArray());
    const auto kept = m_leader->conflicts(true);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().settled, s("lost"));
    QVERIFY(kept.first().label.contains(s("Báo cáo tháng")));
    QVERIFY(QString::fromUtf8(kept.first().theirs.first().payload).contains(s("Có phụ lục")));
    QCOMPARE(kept.first().theirs.first().body.actor, m_clerk->office().identity().person.id);
    // It comes back after all: sent again, or told apart on the PC of who did it.
    DONE(m_clerk->sync());
    DONE(sync::sendAgain(m_clerk->store()));
    DONE(m_clerk->sync());
    QCOMPARE(m_clerk->state().pending + m_clerk->state().conflicts, 0);
    DONE(m_leader->sync());
    QCOMPARE(m_leader->document(letter->subject)->fields.note, s("Có phụ lục"));
    QVERIFY(m_leader->conflicts(true).isEmpty());
    QCOMPARE(m_leader->seen({letter->subject}), m_clerk->seen({letter->subject}));
}

/// The letter itself is among what was lost: what was written on it does not fit any more, and both sides stay readable.
void TestSyncWaysOut::whatStoodOnALostLetterIsKept()
{
    const auto before = m_clerk->letter(s("Trước bản sao lưu"));
    DONE(before);
    DONE(m_clerk->sync());
    backUp();
    const auto lost = m_clerk->letter(s("Sau bản sao lưu"));
    DONE(lost);
    DONE(m_clerk->tryDo("incoming.submitted", lost->subject, submitted()));
    DONE(m_clerk->sync());
    DONE(m_leader->sync());
    DONE(m_leader->tryDo("incoming.instructed", lost->subject, instructed()));
    DONE(m_leader->sync());
    const QString hash = m_leader->document(lost->subject)->files.first().hash;
    putBack();
    DONE(m_leader->sync());
    DONE(sync::sendAgain(m_leader->store()));
    DONE(m_leader->tryDo("incoming.opined", lost->subject, {{s("text"), s("Cần thêm số liệu quý ba")}})); // decided here, upon what was lost
    DONE(m_leader->sync());
    QCOMPARE(m_leader->state().pending, 2);
    DONE(sync::waitNoLonger(m_leader->store()).result());
    QCOMPARE(m_leader->state().othersWaiting, 0);
    QCOMPARE(m_leader->state().conflicts, 1);
    DONE(m_leader->sync());
    QCOMPARE(m_leader->state().pending, 0);
    QStringList typed;
    const auto conflicts = m_leader->conflicts();
    QCOMPARE(conflicts.size(), 2);
    for (const sync::ConflictItem &conflict : conflicts) {
        typed += conflict.texts;
        QVERIFY2(conflict.label.contains(s("Sau bản sao lưu")), qPrintable(conflict.label));
        QCOMPARE(conflict.theirs.size(), 2);
        QVERIFY(QString::fromUtf8(conflict.theirs.first().payload).contains(s("Sau bản sao lưu")));
    }
    QVERIFY(typed.contains(s("Chủ trì tham mưu")) && typed.contains(s("Cần thêm số liệu quý ba")));
    // The file of what was set aside stays with it, whatever the quota.
    m_leader->clock().setWrongBy(3 * day);
    DONE(m_leader->sync({.fileQuota = 0}));
    QVERIFY(m_leader->store().engine().files().contains(hash));
    QVERIFY(isBackedUp(*m_leader, hash));
    QVERIFY(!m_leader->document(lost->subject));
    DONE(m_leader->document(before->subject));
    QCOMPARE(m_leader->problems(), QByteArray());
}

void TestSyncWaysOut::anotherPersonsFolderKeepsTheirActs_data()
{
    QTest::addColumn<bool>("setAside");
    QTest::newRow("waited for") << false;
    QTest::newRow("not waited for") << true;
}

/// Somebody leaves the server and their folder is connected by a colleague: it is said whose acts stay behind, and they go once
/// the folder is connected by who did them.
void TestSyncWaysOut::anotherPersonsFolderKeepsTheirActs()
{
    QFETCH(bool, setAside);
    const auto letter = m_clerk->letter(s("Báo cáo tháng"));
    DONE(letter);
    DONE(m_clerk->tryDo("incoming.submitted", letter->subject, submitted()));
    DONE(m_clerk->sync());
    DONE(m_leader->sync());
    const QString leader = m_leader->office().identity().person.name;
    DONE(sync::unlink(m_leader->store()));
    DONE(m_leader->tryDo("incoming.instructed", letter->subject, instructed()));
    DONE(sync::linkExisting(m_leader->store(), m_clerk->account()));
    DONE(sync::exchangeOnce(m_leader->store(), m_clerk->account()));
    QCOMPARE(m_leader->state().pending, 0);
    QCOMPARE(m_leader->state().othersWaiting, 1);
    QCOMPARE(m_leader->state().waitingFor, QStringList{leader});
    if (setAside) {
        DONE(sync::waitNoLonger(m_leader->store()).result());
        QCOMPARE(m_leader->state().othersWaiting, 0);
    }
    DONE(sync::unlink(m_leader->store()));
    DONE(sync::linkExisting(m_leader->store(), m_leader->account()));
    QCOMPARE(m_leader->state().pending, 1);
    DONE(m_leader->sync());
    QCOMPARE(m_leader->state().pending + m_leader->state().conflicts, 0);
    DONE(m_clerk->sync());
    QCOMPARE(m_clerk->document(letter->subject)->state, DocumentState::Assigned);
    QCOMPARE(m_leader->problems(), QByteArray());
}

/// What did not fit is still there when the server has been left, and can be done then; nothing waits for anybody after that.
void TestSyncWaysOut::aConflictIsSettledWithoutAServer()
{
    const auto letter = m_clerk->letter(s("Báo cáo tháng"));
    DONE(letter);
    DONE(m_clerk->sync());
    SyncPc second(*m_office, *m_desk, s("vanthu"));
    DONE(second.sync());
    DONE(m_clerk->tryDo("incoming.corrected", letter->subject, noted("một")));
    DONE(m_clerk->sync());
    DONE(second.tryDo("incoming.corrected", letter->subject, noted("hai")));
    DONE(second.sync());
    QCOMPARE(second.conflicts().size(), 1);
    DONE(sync::unlink(second.store()));
    DONE(sync::resolve(second.office(), second.conflicts().first().id, sync::Keep::Mine).result());
    QCOMPARE(second.document(letter->subject)->fields.note, s("hai"));
    QCOMPARE(second.state().pending, 0);
    QCOMPARE(second.problems(), QByteArray());
    DONE(sync::linkExisting(second.store(), second.account()));
    DONE(second.sync());
    DONE(m_clerk->sync());
    QCOMPARE(second.state().pending + second.state().conflicts, 0);
    QCOMPARE(m_clerk->document(letter->subject)->fields.note, s("hai"));
}

/// The server has the file by another letter, so that it might be fetched again; but who knows how long.
void TestSyncWaysOut::theFileOfAConflictStays()
{
    const auto source = m_clerk->letter(s("Có tệp"));
    const auto letter = m_clerk->letter(s("Báo cáo tháng"));
    DONE(source);
    DONE(letter);
    DONE(m_clerk->sync());
    SyncPc second(*m_office, *m_desk, s("vanthu"));
    DONE(second.sync());
    const DocumentFile file = second.document(source->subject)->files.first();
    DONE(m_clerk->tryDo("incoming.registration_withdrawn", letter->subject, {{s("reason"), s("Vào sổ nhầm, văn bản của đơn vị khác")}}));
    DONE(m_clerk->sync());
    const QJsonObject attached{{s("hash"), file.hash}, {s("name"), file.name}, {s("size"), file.size}, {s("role"), s("attachment")}};
    DONE(second.tryDo("incoming.files_added", letter->subject, {{s("files"), QJsonArray{attached}}}));
    DONE(second.sync());
    QCOMPARE(second.conflicts().size(), 1);
    second.clock().setWrongBy(3 * day);
    DONE(second.sync({.fileQuota = 0}));
    QVERIFY(second.store().engine().files().contains(file.hash));
    DONE(sync::resolve(second.office(), second.conflicts().first().id, sync::Keep::Theirs).result());
    DONE(second.sync({.fileQuota = 0}));
    QVERIFY(!second.store().engine().files().contains(file.hash));
}

QTEST_GUILESS_MAIN(TestSyncWaysOut)
#include "tst_syncwaysout.moc"
