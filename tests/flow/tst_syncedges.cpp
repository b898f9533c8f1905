// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/synctest.h"
#include "tests/support/badnetwork.h"
#include "tests/support/drafting.h"

using namespace congso;
using namespace congso::testing;
using Fate = BadNetwork::Fate;

/// Numbers reserved ahead, and what may be seen changing under unsent work.
class TestSyncEdges : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void reservedNumberIsUsedOffline();
    void oneReservedNumberOnTwoPcs();
    void aReservedNumberAndACrash();
    void unusedIsGivenBack();
    void whoMovesSeesOtherThings();
    void erasedUnderUnsentWork();
    void struckNumberStaysStruck();
    void whatIsLeftComesToWhoTakesOver();
    void whatIsNotHandedOverGoesAgain();

private:
    int reserve(SyncPc &clerk);
    QJsonObject numbering(SyncPc &pc, int number = 0);
    QString codeOf(SyncPc &pc, const SubjectId &id) { return outgoing::document(pc.office(), id).result()->code; }
    void settle(std::initializer_list<SyncPc *> pcs);

    SubjectId m_series;
    QList<SubjectId> m_signed; ///< without a number
};

void TestSyncEdges::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
}

void TestSyncEdges::init()
{
    openOffice();
    Drafting drafting(*m_office);
    m_series = idCast<SubjectId>(drafting.series());
    m_signed.clear();
    for (int at = 0; at < 3; ++at) {
        m_signed << drafting.at(OutgoingState::Approved, QStringLiteral("Văn bản đã ký %1").arg(at));
        drafting.sign(m_signed.last());
    }
    DONE(layServer("edges"));
    DONE(m_desk->seed(*m_office));
}

void TestSyncEdges::cleanup()
{
    closeOffice();
}

int TestSyncEdges::reserve(SyncPc &clerk)
{
    const QString taken = s("SELECT coalesce(max(number), 0) FROM congso.reserved_numbers");
    const int before = m_desk->sql(taken).toInt();
    if (!clerk.tryDo("register.number_reserved", m_series, {{s("year"), clerk.office().today().year()}, {s("note"), s("dùng khi mất mạng")}}) || !clerk.sync())
        return 0;
    const int number = m_desk->sql(taken).toInt();
    return number > before ? number : 0;
}

QJsonObject TestSyncEdges::numbering(SyncPc &pc, int number)
{
    QJsonObject fields{{s("register"), m_series.toString()}, {s("date"), pc.office().today().toString(Qt::ISODate)}};
    if (number > 0)
        fields.insert(s("number"), number);
    return fields;
}

void TestSyncEdges::settle(std::initializer_list<SyncPc *> pcs)
{
    for (int round = 0; round < 3; ++round) {
        for (SyncPc *pc : pcs)
            DONE(pc->sync());
    }
    for (SyncPc *pc : pcs) {
        QCOMPARE(pc->state().pending, 0);
        QCOMPARE(pc->problems(), QByteArray());
    }
}

void TestSyncEdges::reservedNumberIsUsedOffline()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    DONE(clerk.sync());
    QCOMPARE(reserve(clerk), 1);
    QCOMPARE(reserve(clerk), 2);
    // Without the server: the reserved one has its number at once, another waits for one.
    DONE(clerk.tryDo("outgoing.number_taken", m_signed.at(0), numbering(clerk, 2)));
    DONE(clerk.tryDo("outgoing.number_taken", m_signed.at(1), numbering(clerk)));
    QVERIFY(codeOf(clerk, m_signed.at(0)).startsWith(s("02/")));
    QCOMPARE(codeOf(clerk, m_signed.at(1)), QString());
    clerk.restart();
    settle({&clerk});
    QVERIFY(codeOf(clerk, m_signed.at(0)).startsWith(s("02/")));
    QVERIFY(codeOf(clerk, m_signed.at(1)).startsWith(s("03/")));
    QCOMPARE(clerk.conflicts().size(), 0);
}

void TestSyncEdges::oneReservedNumberOnTwoPcs()
{
    SyncPc first(*m_office, *m_desk, s("vanthu"));
    SyncPc second(*m_office, *m_desk, s("vanthu"));
    DONE(first.sync());
    QCOMPARE(reserve(first), 1);
    DONE(second.sync());
    DONE(first.tryDo("outgoing.number_taken", m_signed.at(0), numbering(first, 1)));
    DONE(second.tryDo("outgoing.number_taken", m_signed.at(1), numbering(second, 1)));
    DONE(first.sync());
    const auto late = second.sync();
    DONE(late);
    // Who comes second is told, and keeps what was meant.
    QCOMPARE(late->conflicts, 1);
    QCOMPARE(second.conflicts().first().subject, m_signed.at(1));
    QVERIFY(second.conflicts().first().why.startsWith(s("rule.")));
    QVERIFY(!sync::resolve(second.office(), second.conflicts().first().id, sync::Keep::Mine).result());
    DONE(sync::resolve(second.office(), second.conflicts().first().id, sync::Keep::Theirs).result());
    DONE(second.tryDo("outgoing.number_taken", m_signed.at(1), numbering(second)));
    settle({&first, &second});
    QVERIFY(codeOf(first, m_signed.at(0)).startsWith(s("01/")));
    QVERIFY(codeOf(first, m_signed.at(1)).startsWith(s("02/")));
    QCOMPARE(first.journal(), second.journal());
}

void TestSyncEdges::aReservedNumberAndACrash()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    DONE(clerk.sync());
    BadNetwork network(m_postgres->socketFile(), 1);
    network.setHonest(true);
    for (qint64 after = 500; after < 4'000; after += 500) {
        // Whether the server has given it or not, the answer never came; the PC dies and comes back.
        clerk.setAddress(network.through(m_desk->address().url));
        network.next({{Fate::AnswerLost, after}});
        DONE(clerk.tryDo("register.number_reserved", m_series, {{s("year"), clerk.office().today().year()}, {s("note"), s("dùng khi mất mạng")}}));
        (void)clerk.sync();
        clerk.restart();
    }
    settle({&clerk});
    const int reserved = m_desk->sql(s("SELECT count(*) FROM congso.reserved_numbers")).toInt();
    QCOMPARE(reserved, 7);
    QCOMPARE(m_desk->sql(s("SELECT max(number) FROM congso.reserved_numbers")).toInt(), reserved);
    DONE(clerk.tryDo("outgoing.number_taken", m_signed.at(0), numbering(clerk, 4)));
    network.next({{Fate::AnswerLost, 2'500}});
    (void)clerk.sync();
    clerk.restart();
    settle({&clerk});
    QVERIFY(codeOf(clerk, m_signed.at(0)).startsWith(s("04/")));
    QCOMPARE(m_desk->sql(s("SELECT count(*) FROM congso.numbers WHERE number = 4 AND NOT voided")), s("1"));
}

void TestSyncEdges::unusedIsGivenBack()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    DONE(clerk.sync());
    QCOMPARE(reserve(clerk), 1);
    const QJsonObject back{{s("year"), clerk.office().today().year()}, {s("number"), 1}, {s("reason"), s("Không dùng đến trong những ngày mất mạng")}};
    DONE(clerk.tryDo("register.number_voided", m_series, back));
    // Given back, it is nobody's any more, here as on the server.
    QVERIFY(!clerk.tryDo("outgoing.number_taken", m_signed.at(0), numbering(clerk, 1)));
    DONE(clerk.tryDo("outgoing.number_taken", m_signed.at(0), numbering(clerk)));
    settle({&clerk});
    QCOMPARE(clerk.conflicts().size(), 0);
    QVERIFY(codeOf(clerk, m_signed.at(0)).startsWith(s("02/")));
    SyncPc second(*m_office, *m_desk, s("vanthu"));
    DONE(second.sync());
    QCOMPARE(second.journal(), clerk.journal());
    QVERIFY(!second.tryDo("outgoing.number_taken", m_signed.at(1), numbering(second, 1)));
}

void TestSyncEdges::whoMovesSeesOtherThings()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    SyncPc head(*m_office, *m_desk, s("truongccvc"));
    const SubjectId before = assigned(clerk, leader, s("Việc của phòng cũ"), s("CCVC"));
    const SubjectId held = assigned(clerk, leader, s("Việc đang viết dở"), s("CCVC"));
    const SubjectId after = assigned(clerk, leader, s("Việc của phòng mới"), s("CCHC"));
    DONE(head.sync());
    DONE(head.document(before));
    QVERIFY(!head.document(after));
    const QString hash = head.document(before)->files.first().hash;
    DONE(head.tryDo("incoming.progressed", held, {{s("percent"), 40}, {s("text"), s("Đã làm được gần một nửa")}}));
    // Meanwhile the administrator moves the post to the other unit.
    SyncPc administrator(*m_office, *m_desk, s("quantri"));
    const QString post = head.office().identity().posts.first().id.toString();
    DONE(administrator.tryDo("post.changed", SubjectId::fromString(post), {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("unit")}, {s("new"), m_office->unit(s("CCHC")).toString()}}}}}));
    DONE(administrator.sync());
    DONE(head.sync());
    DONE(head.sync());
    // Gained with its whole history; lost: the words are kept, the document is nobody's business here any more.
    DONE(head.document(after));
    QCOMPARE(head.document(after)->version, clerk.document(after)->version + 1);
    QVERIFY(!head.document(before));
    QVERIFY(!head.store().engine().files().contains(hash));
    const auto conflicts = head.conflicts();
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.first().texts.contains(s("Đã làm được gần một nửa")));
    QCOMPARE(head.state().vanishingKept, 1);
    DONE(sync::resolve(head.office(), conflicts.first().id, sync::Keep::Theirs).result());
    settle({&head});
    QVERIFY(!head.document(held));
    QVERIFY(head.conflicts(true).first().texts.contains(s("Đã làm được gần một nửa")));
    SyncPc fresh(*m_office, *m_desk, s("truongccvc"));
    DONE(fresh.sync());
    QCOMPARE(fresh.journal(), head.journal());
}

void TestSyncEdges::erasedUnderUnsentWork()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    const SubjectId id = assigned(clerk, leader, s("Hết thời hạn lưu trữ"), s("cvhoa"));
    QVERIFY(!id.isNull());
    DONE(leader.sync());
    const QString hash = leader.document(id)->files.first().hash;
    QVERIFY(leader.store().engine().files().contains(hash));
    DONE(leader.tryDo("incoming.opined", id, {{s("text"), s("Ý kiến viết khi mất mạng")}}));
    DONE(clerk.sync());
    DONE(incoming::erase(clerk.office(), id, s("Luật Lưu trữ, Điều 17"), s("hết thời hạn lưu trữ")).result());
    DONE(clerk.sync());
    QVERIFY(!clerk.store().engine().files().contains(hash));
    DONE(leader.sync());
    DONE(leader.sync());
    // What the law takes goes from every PC; what was typed here and never sent is this person's own.
    QVERIFY(!leader.store().engine().files().contains(hash));
    const auto conflicts = leader.conflicts();
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.first().texts.contains(s("Ý kiến viết khi mất mạng")));
    DONE(sync::resolve(leader.office(), conflicts.first().id, sync::Keep::Theirs).result());
    settle({&clerk, &leader});
    QFile database(leader.ref().folder + s("/office.sqlite"));
    leader.close();
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("Hết thời hạn lưu trữ"));
    leader.open();
}

void TestSyncEdges::struckNumberStaysStruck()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    DONE(clerk.sync());
    const SubjectId id = m_signed.first();
    DONE(clerk.tryDo("outgoing.number_taken", id, numbering(clerk)));
    DONE(clerk.sync());
    DONE(clerk.tryDo("outgoing.number_voided", id, {{s("reason"), s("Cấp nhầm sổ, cấp lại số khác")}}));
    DONE(clerk.sync());
    DONE(clerk.tryDo("outgoing.number_taken", id, numbering(clerk)));
    settle({&clerk});
    const QString numbers = s("SELECT number, voided FROM congso.numbers WHERE subject = '%1' ORDER BY number").arg(id.toString());
    const QString before = m_desk->sql(numbers);
    QCOMPARE(before.count(u'\n'), 1);
    // The acts that struck it out have no words left; which numbers are taken does not follow from words.
    DONE(outgoing::erase(clerk.office(), id, s("Luật Lưu trữ, Điều 17"), s("hết thời hạn lưu trữ")).result());
    settle({&clerk});
    QCOMPARE(m_desk->sql(numbers), before);
}

/// Which may not read it before.
void TestSyncEdges::whatIsLeftComesToWhoTakesOver()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu")), leader(*m_office, *m_desk, s("giamdoc")), giver(*m_office, *m_desk, s("cvhoa")), receiver(*m_office, *m_desk, s("cvlan"));
    const SubjectId letter = assigned(clerk, leader, s("Thư của người sắp nghỉ"), s("cvhoa"));
    DONE(giver.sync());
    const auto file = giver.tryDo("casefile.opened", {}, {{s("code"), s("01.CU")}, {s("title"), s("Hồ sơ để lại")}});
    DONE(file);
    const auto handover = giver.tryDo("handover.prepared", {}, {{s("receiver"), m_office->person(s("cvlan")).toString()}});
    DONE(handover);
    DONE(giver.tryDo("handover.given", handover->subject));
    DONE(giver.sync());
    DONE(receiver.sync());
    QVERIFY(!receiver.document(letter)); // held to be taken over, and not shown before
    DONE(receiver.tryDo("handover.received", handover->subject));
    settle({&receiver, &giver});
    settle({&receiver});
    QCOMPARE(m_desk->sql(s("SELECT count(*) FROM congso.casefiles WHERE keeper = '%1'").arg(m_office->person(s("cvlan")).toString())), s("1"));
    DONE(receiver.document(letter));
}

void TestSyncEdges::whatIsNotHandedOverGoesAgain()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu")), leader(*m_office, *m_desk, s("giamdoc")), giver(*m_office, *m_desk, s("cvhoa")), receiver(*m_office, *m_desk, s("cvlan"));
    const SubjectId letter = assigned(clerk, leader, s("Thư của người ở lại"), s("cvhoa"));
    const auto held = [&] { return m_desk->sql(s("SELECT count(*) FROM congso.seen WHERE person = '%1' AND subject = '%2'").arg(m_office->person(s("cvlan")).toString(), letter.toString())); };
    DONE(giver.sync());
    const auto handover = giver.tryDo("handover.prepared", {}, {{s("receiver"), m_office->person(s("cvlan")).toString()}});
    DONE(handover);
    DONE(giver.sync());
    DONE(receiver.sync());
    QCOMPARE(held(), s("0"));
    DONE(giver.tryDo("handover.given", handover->subject));
    DONE(giver.sync());
    DONE(receiver.sync());
    QCOMPARE(held(), s("1"));
    // What comes to the giver meanwhile comes along.
    const SubjectId late = assigned(clerk, leader, s("Thư đến sau"), s("cvhoa"));
    DONE(receiver.sync());
    QCOMPARE(m_desk->sql(s("SELECT count(*) FROM congso.seen WHERE person = '%1' AND subject = '%2'").arg(m_office->person(s("cvlan")).toString(), late.toString())), s("1"));
    DONE(giver.sync());
    DONE(giver.tryDo("handover.cancelled", handover->subject, {{s("reason"), s("không chuyển công tác nữa")}}));
    DONE(giver.sync());
    DONE(receiver.sync());
    QCOMPARE(held(), s("0"));
}

QTEST_GUILESS_MAIN(TestSyncEdges)
#include "tst_syncedges.moc"
