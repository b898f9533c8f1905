// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/comparing.h"
#include "app/sync/synckeeper.h"
#include "tests/flow/synctest.h"

#include <QSignalSpy>
#include <QTest>

using namespace congso;
using namespace congso::testing;

namespace {
constexpr qint64 part = OfficeServer::partSize;

/// Bytes that no two parts have alike.
QByteArray large(qint64 size)
{
    QByteArray bytes;
    for (int line = 0; bytes.size() < size; ++line)
        bytes += QByteArray::number(line) + '\n';
    bytes.truncate(size);
    return bytes;
}
}

/// What a PC does by itself to be a part of an office: what comes first, files, quotas, what it says of itself.
namespace {
/// A keychain with one password in it.
class OneSecret final : public sync::Secrets
{
public:
    explicit OneSecret(QString password = {}) : m_password(std::move(password)) {}
    void read(const QString &, const std::function<void(const Result<QString> &)> &answer) override
    {
        answer(m_password.isEmpty() ? Result<QString>(failure(ErrorCode::UsageNotFound)) : m_password);
    }
    void write(const QString &, const QString &, const std::function<void(const Outcome &)> &answer) override { answer(success()); }
    void remove(const QString &, const std::function<void(const Outcome &)> &answer) override { answer(success()); }

private:
    QString m_password;
};
}

class TestLinkedOffice : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void openWorkComesFirst();
    void whoHasNoPostIsLinked();
    void theWayIsRemembered();
    void silenceIsWrittenDown();
    void partsGoOnWhereTheyWereCut_data();
    void partsGoOnWhereTheyWereCut();
    void quotaKeepsTheNewest();
    void quotaKeepsOpenWorkAndUnsent();
    void manyVanishingAreAsked();
    void bothSidesAfterARestore();
    void whatBuildsUponOthersWaitsForThem();
    void letInAgainNothingIsAsked();
    void whatIsTriedIsNotRefused();
    void hurryingKeepsTheConnection();

private:
    Result<Receipt> letterWith(SyncPc &pc, const QString &subject, const QByteArray &content);
    QString hashOf(SyncPc &pc, const SubjectId &letter) { return pc.document(letter)->files.first().hash; }
    bool here(SyncPc &pc, const QString &hash) { return pc.store().engine().files().contains(hash); }

    int m_files = 0;
};

void TestLinkedOffice::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
}

void TestLinkedOffice::init()
{
    openOffice();
    DONE(layServer("linked"));
    for (const char *login : {"vanthu", "giamdoc", "cvhoa"})
        (void)m_office->person(s(login));
}

void TestLinkedOffice::cleanup()
{
    closeOffice();
}

Result<Receipt> TestLinkedOffice::letterWith(SyncPc &pc, const QString &subject, const QByteArray &content)
{
    incoming::RegisterRequest request;
    request.paths = {m_office->file(QStringLiteral("%1.txt").arg(++m_files), content)};
    request.secrecy = QStringLiteral("none");
    request.fields.subject = subject;
    request.fields.agency = s("UBND xã Sông Thao");
    auto registered = incoming::registerIncoming(pc.office(), request).result();
    return registered ? Result<Receipt>(registered->receipt) : tl::make_unexpected(registered.error());
}

void TestLinkedOffice::openWorkComesFirst()
{
    QList<SubjectId> letters;
    for (int i = 0; i < 8; ++i)
        letters << m_office->letter(QStringLiteral("Văn bản %1").arg(i));
    // The oldest waits for the director; the others came later.
    m_office->does(s("vanthu"), "incoming.submitted", letters.first(), {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}});
    DONE(m_desk->seed(*m_office));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    QVERIFY(!leader.document(letters.first()));
    auto server = sync::connectTo(leader.account());
    DONE(server);
    sync::Exchange exchange(leader.store(), **server, {});
    DONE(exchange.discover());
    QCOMPARE(*exchange.plan(), sync::Exchange::Job::Newest);
    DONE(exchange.execute(sync::Exchange::Job::Newest));
    QCOMPARE(leader.state().openWork, 1);
    QCOMPARE(*exchange.plan(), sync::Exchange::Job::Histories);
    DONE(exchange.execute(sync::Exchange::Job::Histories));
    QCOMPARE(leader.state().openWork, 0);
    DONE(leader.document(letters.first()));
    // The journal is still to be walked through.
    QVERIFY(leader.state().link->cursor < leader.state().link->head);
    QCOMPARE(leader.state().link->settledAt, 0);
    DONE(exchange.run());
    QCOMPARE(leader.seen(letters).filter(s("Văn bản")).size(), letters.size());
    QCOMPARE(leader.problems(), QByteArray());
}

/// The post was ended, the account not yet: there is nothing to be done, and it is not waited for.
void TestLinkedOffice::whoHasNoPostIsLinked()
{
    const PersonId officer = m_office->person(s("cvlan"));
    const auto directory = directory::directory(*m_office->as(s("quantri"))).result();
    DONE(directory);
    for (const Post &post : directory->posts) {
        if (post.person == officer)
            m_office->does(s("quantri"), "post.ended", SubjectId(post.id.uuid()));
    }
    DONE(m_desk->seed(*m_office));
    SyncPc pc(*m_office, *m_desk, s("cvlan"));
    QCOMPARE(pc.state().link->person, officer);
    QVERIFY(pc.state().link->lastSeq > 0);
}

void TestLinkedOffice::theWayIsRemembered()
{
    DONE(m_desk->seed(*m_office));
    const QString certificates = m_office->file(s("office.crt"), "-----BEGIN CERTIFICATE-----\n");
    QTemporaryDir dir;
    const StoreRef ref{dir.filePath(s("pc"))};
    const ServerAddress address{m_desk->address().url, certificates};
    QList<qint64> steps;
    const auto login = sync::linkFolder(ref, m_office->services(), {address, m_desk->account(s("vanthu"))}, {}, [&steps](qint64 done, qint64) { steps << done; });
    DONE(login);
    QCOMPARE(*login, s("vanthu"));
    QCOMPARE(steps, (QList<qint64>{0, 1, 2}));
    // The stick with the certificate may go.
    QVERIFY(QFile::remove(certificates));
    const auto store = OfficeStore::open(ref, m_office->services());
    DONE(store);
    const auto state = sync::syncState(**store).result();
    QVERIFY(state && state->link);
    QCOMPARE(state->link->wire, s("socket"));
    QVERIFY(QFile::exists(sync::addressOf(**store, *state->link).rootCertificates));
    // Called again it goes on; in another person's name it does not.
    DONE(sync::linkFolder(ref, m_office->services(), {m_desk->address(), m_desk->account(s("vanthu"))}));
    const auto another = sync::linkFolder(ref, m_office->services(), {m_desk->address(), m_desk->account(s("giamdoc"))});
    QVERIFY(!another);
    QCOMPARE(another.error().code, ErrorCode::StoreExists);
}

void TestLinkedOffice::silenceIsWrittenDown()
{
    DONE(m_desk->seed(*m_office));
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    const auto registered = clerk.letter(s("Báo cáo tháng"));
    DONE(registered);
    DONE(clerk.sync());
    sync::ExchangeOptions without;
    without.background = false;
    DONE(leader.sync(without));
    const QString hash = hashOf(leader, registered->subject);
    auto path = incoming::filePath(leader.office(), registered->subject, hash).result();
    QVERIFY(!path && !path.error().args.contains(s("offline")));
    m_desk->disconnect();
    m_postgres->stop();
    QVERIFY(!leader.sync(without));
    QVERIFY(leader.state().link->failedAt > 0);
    path = incoming::filePath(leader.office(), registered->subject, hash).result();
    QVERIFY(!path && path.error().args.value(s("offline")).toBool());
    QVERIFY(m_postgres->start());
    DONE(leader.sync(without));
    QCOMPARE(leader.state().link->failedAt, 0);
    DONE(incoming::filePath(leader.office(), registered->subject, hash).result());
}

void TestLinkedOffice::partsGoOnWhereTheyWereCut_data()
{
    QTest::addColumn<qint64>("kept");
    QTest::addColumn<bool>("damaged");
    QTest::newRow("nothing yet") << qint64(0) << false;
    QTest::newRow("within a part") << part + 1000 << false;
    QTest::newRow("between parts") << 2 * part << false;
    QTest::newRow("whole, not stored yet") << 2 * part + 4711 << false;
    QTest::newRow("damaged") << part << true;
}

void TestLinkedOffice::partsGoOnWhereTheyWereCut()
{
    QFETCH(qint64, kept);
    QFETCH(bool, damaged);
    DONE(m_desk->seed(*m_office));
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    const QByteArray content = large(2 * part + 4711);
    const auto registered = letterWith(clerk, s("Báo cáo tháng"), content);
    DONE(registered);
    DONE(clerk.sync());
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    sync::ExchangeOptions without;
    without.background = false;
    DONE(leader.sync(without));
    const QString hash = hashOf(leader, registered->subject);
    const QString parts = leader.ref().folder + s("/incoming-parts");
    QVERIFY(QDir().mkpath(parts));
    QFile file(parts + u'/' + hash);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray begun = damaged ? QByteArray(kept, 'x') : content.left(kept);
    QCOMPARE(file.write(begun), begun.size());
    file.close();
    const auto fetched = leader.sync();
    DONE(fetched);
    QCOMPARE(fetched->filesFetched, damaged ? 0 : 1);
    if (damaged) // what does not have its hash is thrown away, and fetched from the beginning
        DONE(leader.sync());
    QVERIFY(here(leader, hash));
    QVERIFY(!QFile::exists(file.fileName()));
    QCOMPARE(leader.problems(), QByteArray());
}

void TestLinkedOffice::quotaKeepsTheNewest()
{
    DONE(m_desk->seed(*m_office));
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    QList<QString> hashes;
    for (int i = 0; i < 4; ++i) {
        const auto registered = letterWith(clerk, QStringLiteral("Văn bản %1").arg(i), large(10'000 + i));
        DONE(registered);
        DONE(clerk.sync());
        hashes << hashOf(clerk, registered->subject);
    }
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    sync::ExchangeOptions two;
    two.fileQuota = 21'000;
    DONE(leader.sync(two));
    QList<bool> there;
    for (const QString &hash : std::as_const(hashes))
        there << here(leader, hash);
    QCOMPARE(there, (QList<bool>{false, false, true, true}));
    // A newer one takes the place of the one that was longest unread.
    const auto newest = letterWith(clerk, s("Văn bản mới"), large(10'009));
    DONE(newest);
    DONE(clerk.sync());
    DONE(leader.sync(two));
    QVERIFY(here(leader, hashOf(leader, newest->subject)));
    QVERIFY(!here(leader, hashes.at(2)));
    QVERIFY(here(leader, hashes.at(3)));
    // Nothing is fetched that would have to go at once.
    const auto again = leader.sync(two);
    DONE(again);
    QCOMPARE(again->filesFetched, 0);
    DONE(sync::setQuota(leader.store(), 100'000).result());
    const auto room = leader.sync();
    DONE(room);
    QCOMPARE(room->filesFetched, 3);
    QCOMPARE(leader.problems(), QByteArray());
}

void TestLinkedOffice::quotaKeepsOpenWorkAndUnsent()
{
    DONE(m_desk->seed(*m_office));
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    const auto submitted = letterWith(clerk, s("Chờ Giám đốc"), large(20'000));
    DONE(submitted);
    DONE(clerk.tryDo("incoming.submitted", submitted->subject, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}));
    DONE(clerk.sync());
    const auto unsent = letterWith(clerk, s("Chưa gửi"), large(20'001));
    DONE(unsent);
    sync::ExchangeOptions nothing;
    nothing.fileQuota = 0;
    DONE(leader.sync(nothing));
    QVERIFY(here(leader, hashOf(leader, submitted->subject)));
    // The clerk's own: what the server has may go in time, what it does not have stays.
    const QString hash = hashOf(clerk, unsent->subject);
    m_desk->disconnect();
    m_postgres->stop();
    QVERIFY(!clerk.sync(nothing));
    QVERIFY(here(clerk, hash));
    QVERIFY(m_postgres->start());
}

void TestLinkedOffice::manyVanishingAreAsked()
{
    DONE(m_desk->seed(*m_office));
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const auto registered = clerk.letter(s("Báo cáo tháng"));
    DONE(registered);
    DONE(clerk.tryDo("incoming.submitted", registered->subject, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}));
    DONE(clerk.sync());
    DONE(leader.sync());
    DONE(leader.tryDo("incoming.instructed", registered->subject, {{s("text"), s("Giao xử lý")}, {s("assignments"), QJsonArray{m_office->part("lead", s("cvhoa"))}}}));
    DONE(leader.sync());
    DONE(officer.sync());
    DONE(leader.tryDo("incoming.recalled", registered->subject, {{s("assignment"), leader.document(registered->subject)->assignments.first().id.toString()}, {s("reason"), s("Giao nhầm đơn vị xử lý")}}));
    DONE(leader.sync());
    sync::ExchangeOptions careful;
    careful.vanishingAtOnce = 0;
    const auto asked = officer.sync(careful);
    DONE(asked);
    QCOMPARE(asked->removed, 0);
    QCOMPARE(officer.state().vanishingAsked, 1);
    const auto items = sync::vanishingItems(officer.store()).result();
    QVERIFY(items && items->size() == 1);
    QCOMPARE(items->first().subject, registered->subject);
    QVERIFY(officer.state().documents > 0);
    DONE(sync::agreeToVanishing(officer.store()).result());
    const auto gone = officer.sync(careful);
    DONE(gone);
    QCOMPARE(gone->removed, 1);
    QVERIFY(!officer.document(registered->subject));
}

void TestLinkedOffice::bothSidesAfterARestore()
{
    DONE(m_desk->seed(*m_office));
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    const auto before = clerk.letter(s("Trước bản sao lưu"));
    DONE(before);
    DONE(clerk.sync());
    DONE(leader.sync());
    m_desk->disconnect();
    m_postgres->stop();
    m_postgres->copyTo(s("backup"));
    QVERIFY(m_postgres->start());
    const auto lost = clerk.letter(s("Sau bản sao lưu"));
    DONE(lost);
    DONE(clerk.sync());
    DONE(leader.sync());
    m_postgres->stop();
    m_postgres->restoreFrom(s("backup"));
    QVERIFY(m_postgres->start());
    DONE(clerk.sync());
    QCOMPARE(clerk.state().link->stopped, s("older"));
    auto compared = sync::compare(clerk.office(), clerk.account()).result();
    DONE(compared);
    QVERIFY(compared->asked);
    QCOMPARE(compared->here.size(), 1);
    QVERIFY(compared->here.first().label.contains(s("Sau bản sao lưu")));
    auto admin = ServerAdmin::connect(m_desk->address(), {s("postgres"), {}});
    QVERIFY2(admin, told(admin));
    DONE((*admin)->restored());
    DONE(leader.sync());
    QCOMPARE(leader.state().link->stopped, s("restored"));
    // The one who did it can send it, the other one cannot.
    compared = sync::compare(leader.office(), leader.account()).result();
    DONE(compared);
    QCOMPARE(compared->here.size(), 1);
    QVERIFY(!compared->here.first().mine);
    DONE(sync::sendAgain(leader.store()));
    DONE(leader.sync());
    QCOMPARE(leader.state().othersWaiting, 1);
    DONE(leader.document(lost->subject));
    DONE(leader.document(before->subject));
    const auto during = leader.tryDo("incoming.corrected", before->subject, {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), s("Sau khi khôi phục")}}}}, {s("reason"), s("Sửa cho đúng với bản giấy")}});
    Q_UNUSED(during)
    DONE(clerk.sync());
    QCOMPARE(clerk.state().link->stopped, s("restored"));
    compared = sync::compare(clerk.office(), clerk.account()).result();
    DONE(compared);
    QCOMPARE(compared->here.size(), 1);
    QVERIFY(compared->here.first().mine);
    // Without the server there is one side at least.
    const auto alone = sync::compare(clerk.office(), std::nullopt).result();
    DONE(alone);
    QVERIFY(!alone->asked);
    QCOMPARE(alone->here.size(), 1);
    DONE(sync::sendAgain(clerk.store()));
    DONE(clerk.sync());
    DONE(leader.sync());
    QCOMPARE(leader.state().othersWaiting, 0);
    compared = sync::compare(leader.office(), leader.account()).result();
    DONE(compared);
    QCOMPARE(compared->here.size() + compared->there.size(), 0);
    QCOMPARE(leader.seen({before->subject, lost->subject}), clerk.seen({before->subject, lost->subject}));
}

/// Who sends again first is chance: an act upon what somebody else did waits until that is there again.
void TestLinkedOffice::whatBuildsUponOthersWaitsForThem()
{
    DONE(m_desk->seed(*m_office));
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    const auto letter = clerk.letter(s("Báo cáo tháng"));
    DONE(letter);
    DONE(clerk.tryDo("incoming.submitted", letter->subject, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}));
    DONE(clerk.sync());
    m_desk->disconnect();
    m_postgres->stop();
    m_postgres->copyTo(s("earlier"));
    QVERIFY(m_postgres->start());
    DONE(clerk.tryDo("incoming.corrected", letter->subject, {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), s("Có phụ lục")}}}}, {s("reason"), s("Sửa cho đúng với bản giấy")}}));
    DONE(clerk.sync());
    DONE(leader.sync());
    DONE(leader.tryDo("incoming.instructed", letter->subject, {{s("text"), s("Chủ trì tham mưu")}, {s("assignments"), QJsonArray{m_office->part("lead", s("cvhoa"))}}}));
    DONE(leader.sync());
    DONE(clerk.sync());
    m_postgres->stop();
    m_postgres->restoreFrom(s("earlier"));
    QVERIFY(m_postgres->start());
    auto admin = ServerAdmin::connect(m_desk->address(), {s("postgres"), {}});
    QVERIFY2(admin, told(admin));
    DONE((*admin)->restored());
    DONE(leader.sync());
    DONE(sync::sendAgain(leader.store()));
    DONE(leader.sync());
    QCOMPARE(leader.state().conflicts, 0);
    QCOMPARE(leader.state().pending, 1);
    QCOMPARE(leader.state().othersWaiting, 1);
    const auto waiting = sync::pendingItems(leader.office()).result();
    DONE(waiting);
    QVERIFY(waiting->first().uponOthers);
    DONE(clerk.sync());
    DONE(sync::sendAgain(clerk.store()));
    DONE(clerk.sync());
    DONE(leader.sync());
    DONE(clerk.sync());
    QCOMPARE(leader.state().conflicts + leader.state().pending + leader.state().othersWaiting, 0);
    QCOMPARE(clerk.state().conflicts + clerk.state().pending + clerk.state().othersWaiting, 0);
    QCOMPARE(clerk.document(letter->subject)->state, DocumentState::Assigned);
    QCOMPARE(leader.document(letter->subject)->fields.note, s("Có phụ lục"));
    QCOMPARE(leader.seen({letter->subject}), clerk.seen({letter->subject}));
}

/// Refused for a while, as by an administrator who takes it back: no password is asked for any more then.
void TestLinkedOffice::letInAgainNothingIsAsked()
{
    DONE(m_desk->seed(*m_office));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    DONE(leader.sync());
    const QString role = leader.account().credentials.role;
    m_postgres->sql(s("postgres"), s("ALTER ROLE %1 NOLOGIN").arg(role));
    sync::SyncKeeper keeper(leader.sharedStore(), std::make_unique<OneSecret>(leader.account().credentials.password));
    keeper.begin();
    QTRY_VERIFY_WITH_TIMEOUT(keeper.needsPassword(), 30'000);
    m_postgres->sql(s("postgres"), s("ALTER ROLE %1 LOGIN").arg(role));
    keeper.hurry();
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.needsPassword(), 30'000);
    QVERIFY(keeper.running() && !keeper.failure());
}

/// What somebody signs in with here is tried, and need not be what the server knows: then it is asked for, and nobody is told that
/// the server has refused what was never said.
void TestLinkedOffice::whatIsTriedIsNotRefused()
{
    DONE(m_desk->seed(*m_office));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    DONE(leader.sync());
    sync::SyncKeeper keeper(leader.sharedStore(), std::make_unique<OneSecret>());
    keeper.tryPassword(s("mật khẩu của máy này"));
    keeper.begin();
    QTRY_VERIFY_WITH_TIMEOUT(keeper.running() && keeper.failure(), 30'000);
    QVERIFY(keeper.needsPassword() && keeper.passwordUnknown());
    keeper.setPassword(s("không phải"));
    QTRY_VERIFY_WITH_TIMEOUT(keeper.running() && keeper.failure(), 30'000);
    QVERIFY(keeper.needsPassword() && !keeper.passwordUnknown());
    keeper.setPassword(leader.account().credentials.password);
    QTRY_VERIFY_WITH_TIMEOUT(keeper.running() && keeper.state().link && keeper.phase() == sync::SyncService::Phase::Waiting, 30'000);
    QVERIFY(!keeper.needsPassword() && !keeper.passwordUnknown());
}

void TestLinkedOffice::hurryingKeepsTheConnection()
{
    DONE(m_desk->seed(*m_office));
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    sync::SyncService service(clerk.sharedStore(), clerk.account(), {}, {600'000, 600'000, 600'000});
    QSignalSpy failures(&service, &sync::SyncService::failed);
    service.start();
    QTRY_COMPARE_WITH_TIMEOUT(service.phase(), sync::SyncService::Phase::Waiting, 20'000);
    for (int i = 0; i < 3; ++i) {
        DONE(clerk.letter(QStringLiteral("Văn bản %1").arg(i)));
        service.hurry();
        QTRY_COMPARE_WITH_TIMEOUT(clerk.state().pending, 0, 20'000);
    }
    QCoreApplication::processEvents();
    QCOMPARE(failures.size(), 0);
    service.stop();
}

QTEST_GUILESS_MAIN(TestLinkedOffice)
#include "tst_linkedoffice.moc"
