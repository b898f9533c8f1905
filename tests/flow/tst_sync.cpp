// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "app/outgoing/lists.h"
#include "app/outgoing/outgoing.h"
#include "app/sync/comparing.h"
#include "tests/flow/synctest.h"

#include <QSignalSpy>
#include <QTest>

using namespace congso;
using namespace congso::testing;

namespace {
QJsonObject noteOf(const QString &note)
{
    return {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), note}}}}, {s("reason"), s("Sửa cho đúng với bản giấy")}};
}
}

/// Two people, two PCs, one office on a real PostgreSQL.
class TestSync : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void registerHereAppearThere();
    void offlineAndBack();
    void bothSidesOfAConflict();
    void filesComeWhenAskedFor();
    void whatMayNotBeSeenGoes();
    void whatIsUnsentStays();
    void aServerPutBackIsToldAndSentAgain();
    void anOfficeOfOnePcMovesIn();
    void aLinkThatWasCutOffGoesOn();
    void cutLooseAndBack();
    void whatHappenedMeanwhileIsTold();
    void aServiceHearsAndComesBack();
    void unsentActsAreTriedMoreOften();
    void unsentIsMarkedInLists();
    void anOlderServerIsSentAgain();
};

void TestSync::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
}

void TestSync::init()
{
    openOffice();
    DONE(layServer("sync"));
    for (const char *login : {"vanthu", "giamdoc", "cvhoa", "cvlan"})
        (void)m_office->person(s(login));
    DONE(m_desk->seed(*m_office));
    // The connections of whoever administers do not outlive the server.
    for (const char *login : {"vanthu", "giamdoc", "cvhoa", "truongccvc", "quantri"})
        (void)m_desk->account(s(login));
    m_desk->disconnect();
}

void TestSync::cleanup()
{
    closeOffice();
}

void TestSync::registerHereAppearThere()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    const auto registered = clerk.letter(s("Báo cáo tháng"));
    DONE(registered);
    QVERIFY(registered->pending);
    const auto sent = clerk.sync();
    DONE(sent);
    QCOMPARE(sent->pushed, 1);
    QCOMPARE(clerk.state().pending, 0);
    const auto here = clerk.document(registered->subject);
    QVERIFY(here && here->number);
    QCOMPARE(here->number->number, 1);
    DONE(leader.sync());
    const auto there = leader.document(registered->subject);
    DONE(there);
    QCOMPARE(there->fields.subject, s("Báo cáo tháng"));
    QCOMPARE(there->number, here->number);
    QCOMPARE(clerk.problems(), QByteArray());
    QCOMPARE(leader.problems(), QByteArray());
    // Again: nothing to do.
    const auto again = clerk.sync();
    QVERIFY(again);
    QCOMPARE(again->pushed + again->pulled, 0);
}

void TestSync::offlineAndBack()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    const auto registered = clerk.letter(s("Báo cáo tháng"));
    DONE(registered);
    DONE(clerk.tryDo("incoming.submitted", registered->subject, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}));
    DONE(clerk.sync());
    DONE(leader.sync());
    m_postgres->stop();
    const auto away = leader.sync();
    QVERIFY(!away);
    QCOMPARE(away.error().code, ErrorCode::ServerUnreachable);
    // Both work on.
    DONE(leader.tryDo("incoming.instructed", registered->subject, {{s("text"), s("Giao đồng chí Hòa")}, {s("assignments"), QJsonArray{m_office->part("lead", s("cvhoa"))}}}));
    DONE(clerk.tryDo("incoming.corrected", registered->subject, noteOf(s("Kèm phụ lục"))));
    const auto second = clerk.letter(s("Tờ trình"));
    DONE(second);
    leader.restart();
    clerk.restart();
    QCOMPARE(clerk.state().pending, 2);
    QVERIFY(m_postgres->start());
    DONE(clerk.sync());
    DONE(leader.sync());
    DONE(clerk.sync());
    QCOMPARE(clerk.conflicts().size() + leader.conflicts().size(), 0);
    const QList<SubjectId> both{registered->subject, second->subject};
    QCOMPARE(leader.seen(both), clerk.seen(both));
    QCOMPARE(clerk.document(registered->subject)->state, DocumentState::Assigned);
    QCOMPARE(clerk.document(registered->subject)->fields.note, s("Kèm phụ lục"));
    QCOMPARE(clerk.document(second->subject)->number->number, 2);
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    DONE(officer.sync());
    DONE(officer.document(registered->subject));
    QVERIFY(!officer.document(second->subject));
    for (SyncPc *pc : {&clerk, &leader, &officer})
        QCOMPARE(pc->problems(), QByteArray());
}

void TestSync::bothSidesOfAConflict()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    const auto registered = clerk.letter(s("Báo cáo tháng"));
    DONE(registered);
    DONE(clerk.sync());
    SyncPc second(*m_office, *m_desk, s("vanthu")); // the same person's other PC
    DONE(second.sync());
    DONE(clerk.tryDo("incoming.corrected", registered->subject, noteOf(s("Một"))));
    DONE(second.tryDo("incoming.corrected", registered->subject, noteOf(s("Hai"))));
    DONE(clerk.sync());
    const auto settled = second.sync();
    DONE(settled);
    QCOMPARE(settled->conflicts, 1);
    const auto conflicts = second.conflicts();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().clashes.size(), 1);
    QCOMPARE(conflicts.first().clashes.first().mine.toString(), s("Hai"));
    QCOMPARE(conflicts.first().clashes.first().theirs.toString(), s("Một"));
    DONE(sync::resolve(second.office(), conflicts.first().id, sync::Keep::Mine).result());
    DONE(second.sync());
    DONE(clerk.sync());
    QCOMPARE(clerk.document(registered->subject)->fields.note, s("Hai"));
    QCOMPARE(second.problems(), QByteArray());
}

void TestSync::filesComeWhenAskedFor()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    const auto registered = clerk.letter(s("Báo cáo tháng"));
    DONE(registered);
    DONE(clerk.sync());
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    sync::ExchangeOptions without;
    without.background = false;
    DONE(leader.sync(without));
    const QString hash = leader.document(registered->subject)->files.first().hash;
    QVERIFY(!leader.store().engine().files().contains(hash));
    QCOMPARE(leader.state().files.missing, 1);
    QCOMPARE(leader.problems(), QByteArray()); // what the server alone has is not missing
    // Opening it says where it is, and has it fetched before all others.
    const auto path = incoming::filePath(leader.office(), registered->subject, hash).result();
    QVERIFY(!path);
    QCOMPARE(path.error().args.value(s("where")).toString(), s("server"));
    QTRY_VERIFY(leader.state().fileWanted);
    const auto fetched = leader.sync(without);
    DONE(fetched);
    QCOMPARE(fetched->filesFetched, 1);
    DONE(incoming::filePath(leader.office(), registered->subject, hash).result());
    // Under a quota of nothing what nobody asked for does not stay, what was asked for does.
    sync::ExchangeOptions none;
    none.fileQuota = 0;
    DONE(leader.sync(none));
    QVERIFY(leader.store().engine().files().contains(hash));
}

void TestSync::whatMayNotBeSeenGoes()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const SubjectId id = assigned(clerk, leader, s("Báo cáo tháng"), s("cvhoa"));
    QVERIFY(!id.isNull());
    DONE(officer.sync());
    const auto document = officer.document(id);
    DONE(document);
    const QString hash = document->files.first().hash;
    QVERIFY(officer.store().engine().files().contains(hash));
    DONE(leader.sync());
    DONE(leader.tryDo("incoming.recalled", id, {{s("assignment"), leader.document(id)->assignments.first().id.toString()}, {s("reason"), s("Giao nhầm đơn vị xử lý")}}));
    DONE(leader.sync());
    const auto gone = officer.sync();
    DONE(gone);
    QCOMPARE(gone->removed, 1);
    QVERIFY(!officer.document(id));
    QVERIFY(!officer.store().engine().files().contains(hash));
    QCOMPARE(officer.problems(), QByteArray());
    // And back, whole.
    DONE(leader.tryDo("incoming.instructed", id, {{s("text"), s("Giao lại")}, {s("assignments"), QJsonArray{m_office->part("lead", s("cvhoa"))}}}));
    DONE(leader.sync());
    DONE(officer.sync());
    DONE(officer.document(id));
    QVERIFY(officer.store().engine().files().contains(hash));
    QCOMPARE(officer.problems(), QByteArray());
}

void TestSync::whatIsUnsentStays()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const SubjectId id = assigned(clerk, leader, s("Báo cáo tháng"), s("cvhoa"));
    DONE(officer.sync());
    DONE(officer.tryDo("incoming.opined", id, {{s("text"), s("Đề nghị gia hạn vì thiếu số liệu")}}));
    DONE(leader.sync());
    DONE(leader.tryDo("incoming.recalled", id, {{s("assignment"), leader.document(id)->assignments.first().id.toString()}, {s("reason"), s("Giao nhầm đơn vị xử lý")}}));
    DONE(leader.sync());
    DONE(officer.sync());
    DONE(officer.document(id));
    const auto conflicts = officer.conflicts();
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.first().texts.contains(s("Đề nghị gia hạn vì thiếu số liệu")));
    QCOMPARE(officer.state().vanishingKept, 1);
    QVERIFY(conflicts.first().lost);
    DONE(sync::resolve(officer.office(), conflicts.first().id, sync::Keep::Theirs).result());
    DONE(officer.sync());
    DONE(officer.sync());
    QVERIFY(!officer.document(id));
    QVERIFY(officer.conflicts(true).first().lost);
    // Given again, it is theirs to read again.
    DONE(leader.tryDo("incoming.instructed", id, {{s("text"), s("Giao lại")}, {s("assignments"), QJsonArray{m_office->part("lead", s("cvhoa"))}}}));
    DONE(leader.sync());
    DONE(officer.sync());
    DONE(officer.document(id));
    QVERIFY(!officer.conflicts(true).first().lost);
}

void TestSync::aServerPutBackIsToldAndSentAgain()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    const auto before = clerk.letter(s("Trước bản sao lưu"));
    DONE(before);
    DONE(clerk.sync());
    m_desk->disconnect();
    m_postgres->stop();
    m_postgres->copyTo(s("backup"));
    QVERIFY(m_postgres->start());
    const auto after = clerk.letter(s("Sau bản sao lưu"));
    DONE(after);
    DONE(clerk.sync());
    QCOMPARE(clerk.document(after->subject)->number->number, 2);
    m_postgres->stop();
    m_postgres->restoreFrom(s("backup"));
    QVERIFY(m_postgres->start());
    DONE(clerk.sync());
    QVERIFY(!clerk.state().link->stopped.isEmpty());
    // Whoever looks after the server says that it was restored.
    auto admin = ServerAdmin::connect(m_desk->address(), {s("postgres"), {}});
    QVERIFY2(admin, told(admin));
    DONE((*admin)->restored());
    DONE(clerk.sync());
    QCOMPARE(clerk.state().link->stopped, s("restored"));
    DONE(clerk.document(after->subject));
    DONE(sync::sendAgain(clerk.store()));
    QCOMPARE(clerk.state().pending, 1);
    DONE(clerk.sync());
    QCOMPARE(clerk.state().pending, 0);
    QCOMPARE(clerk.state().link->stopped, QString());
    QCOMPARE(clerk.document(after->subject)->number->number, 2);
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    DONE(leader.sync());
    DONE(leader.document(after->subject));
    QCOMPARE(clerk.problems(), QByteArray());
}

void TestSync::anOfficeOfOnePcMovesIn()
{
    // Seeded under the store's own id, the store becomes a part of what it was.
    const SubjectId id = m_office->letter(s("Báo cáo tháng"));
    auto admin = ServerAdmin::connect({m_postgres->database(s("moved")), {}}, {s("postgres"), {}});
    QVERIFY2(admin, told(admin));
    DONE((*admin)->init(rules::testing::workflowFiles()));
    DONE((*admin)->seedBegin(m_office->store().engine().storeId(), 1));
    DONE((*admin)->seedEvents(ServerDesk::events(*m_office, 0)));
    const auto directory = m_office->document(id);
    QFile file(m_office->store().engine().files().pathOf(directory.files.first().hash));
    QVERIFY(file.open(QIODevice::ReadOnly));
    DONE((*admin)->seedPart(directory.files.first().hash, file.size(), 0, file.readAll()));
    DONE((*admin)->seedEnd());
    const auto account = (*admin)->addPerson(s("vanthu"));
    DONE(account);
    const sync::ServerAccount clerk{{m_postgres->urlOf(s("moved")), {}}, *account};
    DONE(sync::linkExisting(m_office->store(), clerk));
    const auto registered = m_office->tryDo(s("vanthu"), "incoming.corrected", id, noteOf(s("Từ nay qua máy chủ")));
    DONE(registered);
    QVERIFY(registered->pending);
    const auto sent = sync::exchangeOnce(m_office->store(), clerk);
    DONE(sent);
    QCOMPARE(sent->pushed, 1);
    QCOMPARE(m_office->document(id).fields.note, s("Từ nay qua máy chủ"));
}

/// Ended anywhere while the store was made, the same folder can be linked again; what holds anything is left alone.
void TestSync::aLinkThatWasCutOffGoesOn()
{
    const sync::ServerAccount clerk{m_desk->address(), m_desk->account(s("vanthu"))};
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QTemporaryDir dir;
    const QHash<QString, std::function<bool(const QString &)>> states{
        {s("lock"), [&](const QString &folder) { return write(folder + s("/lock"), {}); }},
        {s("empty"), [&](const QString &folder) { return write(folder + s("/lock"), {}) && write(folder + s("/office.sqlite"), {}); }},
        {s("page"), [&](const QString &folder) { return write(folder + s("/lock"), {}) && write(folder + s("/office.sqlite"), QByteArray("SQLite format 3").leftJustified(4096, '\0')); }},
        {s("unlinked"), [&](const QString &folder) { return QDir().rmdir(folder) && StoreEngine::open({folder}, m_office->services(), StoreEngine::Open::New, s("office")).has_value(); }}};
    for (auto state = states.cbegin(); state != states.cend(); ++state) {
        const QString folder = dir.filePath(state.key());
        QVERIFY(QDir().mkpath(folder));
        QVERIFY2(state.value()(folder), qPrintable(state.key()));
        QVERIFY2(sync::wasCutOff({folder}), qPrintable(state.key()));
        const auto linked = sync::linkNew({folder}, m_office->services(), clerk);
        DONE(linked);
        QVERIFY(!sync::wasCutOff({folder}));
    }
    QVERIFY(QDir().mkpath(dir.filePath(s("other"))) && write(dir.filePath(s("other/lock")), {}) && write(dir.filePath(s("other/notes.txt")), "mine"));
    QVERIFY(!sync::linkNew({dir.filePath(s("other"))}, m_office->services(), clerk));
    QVERIFY(QFile::exists(dir.filePath(s("other/notes.txt"))));
    const auto alone = sync::linkNew({m_office->folder()}, m_office->services(), clerk);
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, ErrorCode::StoreExists);
    m_office->close();
    QVERIFY(!sync::wasCutOff({m_office->folder()}));
    m_office->reopen();
}

void TestSync::cutLooseAndBack()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    const auto first = clerk.letter(s("Báo cáo tháng"));
    DONE(first);
    DONE(clerk.sync());
    DONE(sync::unlink(clerk.store()));
    const auto alone = clerk.letter(s("Vào sổ khi không có máy chủ"));
    DONE(alone);
    QVERIFY(!alone->pending && alone->number);
    QCOMPARE(clerk.problems(), QByteArray());
    DONE(sync::linkExisting(clerk.store(), clerk.account()));
    QCOMPARE(clerk.state().pending, 1);
    DONE(clerk.sync());
    QCOMPARE(clerk.state().pending, 0);
    QCOMPARE(clerk.document(alone->subject)->number->number, 2);
    QCOMPARE(clerk.problems(), QByteArray());
}

/// What was gained and lost while a store was cut loose comes and goes, also where nothing was done on the documents.
void TestSync::whatHappenedMeanwhileIsTold()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    SyncPc head(*m_office, *m_desk, s("truongccvc"));
    const SubjectId before = assigned(clerk, leader, s("Việc của phòng cũ"), s("CCVC"));
    const SubjectId after = assigned(clerk, leader, s("Việc của phòng mới"), s("CCHC"));
    DONE(head.sync());
    DONE(head.document(before));
    const QString hash = head.document(before)->files.first().hash;
    DONE(sync::unlink(head.store()));
    SyncPc administrator(*m_office, *m_desk, s("quantri"));
    const QString post = head.office().identity().posts.first().id.toString();
    DONE(administrator.tryDo("post.changed", SubjectId::fromString(post), {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("unit")}, {s("new"), m_office->unit(s("CCHC")).toString()}}}}}));
    DONE(administrator.sync());
    // It is told to whoever asks in the meantime, as this person's other PC does.
    SyncPc second(*m_office, *m_desk, s("truongccvc"));
    DONE(second.sync());
    DONE(sync::linkExisting(head.store(), head.account()));
    DONE(head.sync());
    DONE(head.document(after));
    QVERIFY(!head.document(before));
    QVERIFY(!head.store().engine().files().contains(hash));
    QCOMPARE(head.journal(), second.journal());
    QCOMPARE(head.problems(), QByteArray());
}

void TestSync::aServiceHearsAndComesBack()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    // So slow that only a notice can be the reason.
    sync::SyncService service(leader.sharedStore(), leader.account(), {}, {600'000, 200, 400});
    service.start();
    QTRY_COMPARE_WITH_TIMEOUT(service.phase(), sync::SyncService::Phase::Waiting, 20'000);
    const auto first = clerk.letter(s("Báo cáo tháng"));
    DONE(first);
    DONE(clerk.sync());
    QTRY_VERIFY_WITH_TIMEOUT(leader.document(first->subject), 20'000);
    m_desk->disconnect();
    m_postgres->kill();
    service.hurry();
    QTRY_COMPARE_WITH_TIMEOUT(service.phase(), sync::SyncService::Phase::Offline, 20'000);
    QVERIFY(m_postgres->start());
    QTRY_COMPARE_WITH_TIMEOUT(service.phase(), sync::SyncService::Phase::Waiting, 20'000);
    service.stop();
}

void TestSync::unsentActsAreTriedMoreOften()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    m_desk->disconnect();
    m_postgres->stop();
    // Doubling from a millisecond, twenty waits take a quarter of an hour; with something to be sent they stay short.
    sync::SyncService service(clerk.sharedStore(), clerk.account(), {}, {600'000, 1, 600'000, 5});
    QSignalSpy failures(&service, &sync::SyncService::failed);
    DONE(clerk.letter(s("Báo cáo tháng")));
    service.start();
    QTRY_VERIFY_WITH_TIMEOUT(failures.size() >= 20, 20'000);
    QVERIFY(m_postgres->start());
    QTRY_COMPARE_WITH_TIMEOUT(clerk.state().pending, 0, 20'000);
    service.stop();
}

void TestSync::unsentIsMarkedInLists()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const auto unsent = [&] {
        QStringList all;
        const QList<DocumentRow> letters = incoming::firstPage(clerk.office(), {Box::Book, ListOrder::OldestFirst, {}, {}}, 50).result().value().rows;
        for (const DocumentRow &row : letters)
            all << (row.unsent ? row.subject : QString());
        const QList<OutgoingRow> drafts = outgoing::rows(officer.office(), {OutBox::MyDrafts, {}, {}, 50}).result().value();
        for (const OutgoingRow &row : drafts)
            all << (row.unsent ? row.subject : QString());
        all.sort();
        return all;
    };
    const auto sent = clerk.letter(s("Thư đã gửi"));
    DONE(sent);
    DONE(clerk.sync());
    DONE(clerk.letter(s("Thư chưa gửi")));
    const QJsonObject file = outgoing::storeFile(officer.office(), officer.file("%PDF-1.4 dự thảo"), s("main")).result().value();
    DONE(officer.tryDo("outgoing.drafted", {}, {{s("fields"), QJsonObject{{s("kind"), s("CV")}, {s("subject"), s("Dự thảo")}}}, {s("files"), QJsonArray{file}}}));
    QCOMPARE(unsent(), QStringList({QString(), s("Dự thảo"), s("Thư chưa gửi")}));
    DONE(clerk.tryDo("incoming.corrected", sent->subject, noteOf(s("Kèm phụ lục"))));
    QCOMPARE(unsent(), QStringList({s("Dự thảo"), s("Thư chưa gửi"), s("Thư đã gửi")}));
    DONE(clerk.sync());
    DONE(officer.sync());
    QCOMPARE(unsent(), QStringList({QString(), QString(), QString()}));
}

/// An older copy of the server that does not say so, and is to stay: what it lacks is sent to it again.
void TestSync::anOlderServerIsSentAgain()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    const auto before = clerk.letter(s("Trước bản sao"));
    DONE(before);
    DONE(clerk.sync());
    m_desk->disconnect();
    m_desk->admin.reset();
    ServerDesk copy(*m_postgres, s("older"), *m_desk);
    const auto after = clerk.letter(s("Sau bản sao"));
    DONE(after);
    DONE(clerk.sync());
    const int number = clerk.document(after->subject)->number->number;
    clerk.setAddress(copy.address().url);
    DONE(clerk.sync());
    QCOMPARE(clerk.state().link->stopped, s("older"));
    // Without knowing where it ends nothing is sent again.
    QVERIFY(!sync::sendAgain(clerk.store()));
    const auto compared = sync::compare(clerk.office(), clerk.account()).result();
    DONE(compared);
    QVERIFY(compared->asked);
    QCOMPARE(compared->here.size(), 1);
    QCOMPARE(compared->here.first().subject, after->subject);
    const auto common = sync::lastCommon(clerk.store(), clerk.account());
    DONE(common);
    QCOMPARE(*common, compared->after);
    DONE(sync::sendAgain(clerk.store(), *common));
    QCOMPARE(clerk.state().pending, 1);
    DONE(clerk.sync());
    QCOMPARE(clerk.state().pending, 0);
    QCOMPARE(clerk.state().link->stopped, QString());
    QCOMPARE(clerk.document(after->subject)->number->number, number);
    QCOMPARE(copy.sql(s("SELECT count(*) FROM congso.events WHERE subject = '%1'").arg(after->subject.toString())), s("1"));
    QCOMPARE(clerk.problems(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
