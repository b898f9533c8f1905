// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/maintenance.h"
#include "app/sync/linking.h"
#include "tests/support/drafting.h"
#include "tests/support/linkedpc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace congso;
using congso::testing::LinkedPc;
using congso::testing::TestOffice;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject registration(TestOffice &office, const QString &subject)
{
    const auto directory = directory::directory(*office.as(s("vanthu"))).result();
    return {{s("secrecy"), s("none")}, {s("register"), directory->registers.first().id.toString()},
            {s("fields"), QJsonObject{{s("subject"), subject}, {s("agency"), s("UBND xã Sông Thao")}, {s("arrival"), s("2026-03-09")}, {s("origin"), s("paper")}}}};
}

QJsonObject correction(const char *field, const QString &value)
{
    return {{s("changes"), QJsonArray{QJsonObject{{s("field"), QLatin1String(field)}, {s("new"), value}}}}, {s("reason"), s("Sửa cho đúng với bản giấy")}};
}

QString codeOf(const StoredConflict &conflict)
{
    return conflict.why;
}

/// Chains, payloads, seals; and the lists are what the events say.
void proveWhole(OfficeStore &store)
{
    VerifyOptions options;
    options.deep = true;
    options.files = false;
    const auto report = verify(store, options).result();
    QVERIFY(report);
    QVERIFY2(report->good(), report->good() ? "" : qPrintable(QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(report->problems.first().args)).toJson())));
}
}

/// Acts in a store whose authority is elsewhere: they wait, they are decided again upon what others did, they clash.
class TestPendingActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActWaitsAndIsShown();
    void theStampTakesItsPlace();
    void whatOthersDidComesFirst_data();
    void whatOthersDidComesFirst();
    void anActThatNoLongerFitsIsKept();
    void actsUponAPendingOneFollowIt();
    void undoingWhatWaits();
    void anAlteredEventIsRefusedWhole();
    void aGapIsFetchedAsHistory();
    void reservedNumbersAreUsedOffline();
    void cutLooseNothingIsLost();
    void aServerPutBackGetsItAgain();
    void decidedAgainNothingIsPutUponWhatCameLater();
};

void TestPendingActs::anActWaitsAndIsShown()
{
    TestOffice office;
    LinkedPc pc(office, s("vanthu"));
    const auto receipt = pc.tryDo("incoming.registered", {}, registration(office, s("Báo cáo tháng")));
    QVERIFY2(receipt, qPrintable(receipt ? QString() : QString(codeText(receipt.error().code)) + QVariant(receipt.error().args.values()).toStringList().join(u' ')));
    QVERIFY(receipt->pending);
    QVERIFY(!receipt->number);
    const IncomingDocument document = pc.document(receipt->subject);
    QVERIFY(!document.number);
    QCOMPARE(document.fields.subject, s("Báo cáo tháng"));
    QCOMPARE(pc.pendingActs().size(), 1);
    // The same command again is the same act.
    auto command = pc.office().command("incoming.registered", {}, registration(office, s("Tờ trình")));
    const auto first = pc.office().perform(command).result();
    const auto second = pc.office().perform(command).result();
    QVERIFY(first && second);
    QCOMPARE(second->events, first->events);
    QVERIFY(second->pending);
    QCOMPARE(pc.pendingActs().size(), 2);
    proveWhole(pc.store());
    QVERIFY(rebuild(pc.store()).result());
    QCOMPARE(pc.document(receipt->subject).fields.subject, s("Báo cáo tháng"));
    proveWhole(pc.store());
}

void TestPendingActs::theStampTakesItsPlace()
{
    TestOffice office;
    LinkedPc pc(office, s("vanthu"));
    const Command command = pc.office().command("incoming.registered", {}, registration(office, s("Báo cáo tháng")));
    QVERIFY(pc.office().perform(command).result());
    const auto stamped = office.as(s("vanthu"))->perform(command).result();
    QVERIFY(stamped && stamped->number);
    const auto settled = pc.take();
    QVERIFY(settled);
    QCOMPARE(settled->conflicts, 0);
    QVERIFY(pc.pendingActs().isEmpty());
    QCOMPARE(pc.document(stamped->subject).number, stamped->number);
    proveWhole(pc.store());
}

void TestPendingActs::whatOthersDidComesFirst_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QJsonObject>("myFields");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QJsonObject>("theirFields");
    QTest::addColumn<int>("conflicts");
    QTest::addColumn<int>("waiting");
    const QByteArray corrected("incoming.corrected");
    QTest::newRow("different fields") << corrected << correction("note", s("Ghi chú của tôi")) << corrected << correction("field", s("Thi đua")) << 0 << 1;
    QTest::newRow("the same field") << corrected << correction("note", s("Ghi chú của tôi")) << corrected << correction("note", s("Ghi chú khác")) << 1 << 0;
    QTest::newRow("the same in both") << corrected << correction("note", s("Như nhau")) << corrected << correction("note", s("Như nhau")) << 0 << 0;
}

void TestPendingActs::whatOthersDidComesFirst()
{
    QFETCH(QByteArray, mine);
    QFETCH(QJsonObject, myFields);
    QFETCH(QByteArray, theirs);
    QFETCH(QJsonObject, theirFields);
    QFETCH(int, conflicts);
    QFETCH(int, waiting);
    TestOffice office;
    const QString second = s("vanthu2");
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    // A second clerk, so that both are of different people.
    const SubjectId person = office.does(s("quantri"), "person.created", {}, {{s("name"), s("Lý Thị Sáu")}, {s("login"), second}}).subject;
    office.does(s("quantri"), "post.created", {}, {{s("person"), person.toString()}, {s("unit"), office.unit(s("VP")).toString()}, {s("title"), s("Văn thư")},
                                                   {s("roles"), QJsonArray{s("clerk")}}});
    LinkedPc pc(office, s("vanthu"));
    const auto done = pc.tryDo(mine, id, myFields);
    QVERIFY2(done, done ? "" : codeText(done.error().code).data());
    office.does(second, theirs, id, theirFields);
    const auto settled = pc.take();
    QVERIFY(settled);
    QCOMPARE(settled->conflicts, conflicts);
    QCOMPARE(pc.conflicts().size(), conflicts);
    QCOMPARE(pc.pendingActs().size(), waiting);
    if (conflicts == 0) {
        const IncomingDocument document = pc.document(id);
        QCOMPARE(document.fields.note, myFields[s("changes")][0][s("new")].toString());
    } else {
        QVERIFY(pc.conflicts().first().mine.contains("Ghi chú của tôi"));
        QVERIFY(pc.conflicts().first().whyArgs.contains("Ghi chú khác"));
        QCOMPARE(pc.document(id).fields.note, s("Ghi chú khác"));
    }
    proveWhole(pc.store());
}

void TestPendingActs::anActThatNoLongerFitsIsKept()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    LinkedPc pc(office, s("vanthu"));
    const QJsonObject submission{{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}, {s("text"), s("Kính trình Giám đốc cho ý kiến")}};
    QVERIFY(pc.tryDo("incoming.submitted", id, submission));
    office.does(s("vanthu"), "incoming.registration_withdrawn", id, {{s("reason"), s("Đăng ký nhầm vào sổ của đơn vị khác")}});
    const auto settled = pc.take();
    QVERIFY(settled);
    QCOMPARE(settled->conflicts, 1);
    QVERIFY(pc.pendingActs().isEmpty());
    QCOMPARE(codeOf(pc.conflicts().first()), s("rule.wrong_state"));
    QVERIFY(pc.conflicts().first().mine.contains("Kính trình Giám đốc"));
    proveWhole(pc.store());
}

void TestPendingActs::actsUponAPendingOneFollowIt()
{
    TestOffice office;
    LinkedPc pc(office, s("vanthu"));
    const Command registering = pc.office().command("incoming.registered", {}, registration(office, s("Báo cáo tháng")));
    const auto registered = pc.office().perform(registering).result();
    QVERIFY(registered);
    QVERIFY(pc.tryDo("incoming.corrected", registered->subject, correction("note", s("Ghi chú"))));
    QVERIFY(pc.tryDo("incoming.submitted", registered->subject, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}}));
    const qint64 position = pc.pendingActs().last().position;
    // Decided again upon something else: ids and order stay.
    office.letter(s("Việc khác"));
    QVERIFY(pc.take());
    const auto again = pc.store().engine().write<sync::Settled>([&](Writing &writing) { return sync::settleAll(pc.store(), writing); }).result();
    QVERIFY(again);
    QCOMPARE(again->conflicts, 0);
    QCOMPARE(pc.pendingActs().size(), 3);
    QCOMPARE(pc.pendingActs().last().position, position);
    const IncomingDocument document = pc.document(registered->subject);
    QCOMPARE(document.fields.note, s("Ghi chú"));
    QCOMPARE(document.state, DocumentState::Submitted);
    proveWhole(pc.store());
}

void TestPendingActs::undoingWhatWaits()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    LinkedPc pc(office, s("vanthu"));
    QVERIFY(pc.tryDo("incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}}));
    QCOMPARE(pc.document(id).state, DocumentState::Submitted);
    QVERIFY(pc.office().undo(id).result());
    QCOMPARE(pc.document(id).state, DocumentState::Registered);
    const auto again = pc.store().engine().write<sync::Settled>([&](Writing &writing) { return sync::settleAll(pc.store(), writing); }).result();
    QVERIFY(again);
    QCOMPARE(again->conflicts, 0);
    QCOMPARE(pc.document(id).state, DocumentState::Registered);
    proveWhole(pc.store());
}

void TestPendingActs::anAlteredEventIsRefusedWhole()
{
    TestOffice office;
    LinkedPc pc(office, s("vanthu"));
    const SubjectId first = office.letter(s("Một"));
    const SubjectId second = office.letter(s("Hai"));
    QList<PulledEvent> events = pc.stamped(0);
    events.last().event.payload.replace("Hai", "Ba!");
    const auto taken = pc.takeEvents(events);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::VerifyFailed);
    QVERIFY(!incoming::document(pc.office(), first).result());
    QVERIFY(pc.take());
    QVERIFY(incoming::document(pc.office(), second).result());
    proveWhole(pc.store());
}

void TestPendingActs::aGapIsFetchedAsHistory()
{
    TestOffice office;
    LinkedPc pc(office, s("vanthu"));
    const SubjectId id = office.letter(s("Một"));
    const QList<PulledEvent> early = pc.stamped(0);
    office.does(s("vanthu"), "incoming.corrected", id, correction("note", s("Ghi chú")));
    const QList<PulledEvent> all = pc.stamped(0);
    const auto late = pc.takeEvents({all.last()});
    QVERIFY(late);
    QCOMPARE(late->gaps, QList<SubjectId>{id});
    QCOMPARE(late->taken, 0);
    QVERIFY(pc.takeEvents(all));
    QCOMPARE(pc.document(id).fields.note, s("Ghi chú"));
    proveWhole(pc.store());
}

void TestPendingActs::reservedNumbersAreUsedOffline()
{
    TestOffice office;
    testing::Drafting drafting(office);
    const SubjectId book = idCast<SubjectId>(drafting.series());
    const auto reserved = office.does(s("vanthu"), "register.number_reserved", book, {{s("year"), 2026}, {s("note"), s("dùng khi mất mạng")}});
    const auto signedDocument = [&drafting](const char *subject) {
        const SubjectId id = drafting.draft(s(subject));
        drafting.send(id);
        drafting.review(id);
        drafting.approve(id);
        drafting.sign(id);
        return id;
    };
    const SubjectId first = signedDocument("Dùng số giữ trước");
    const SubjectId second = signedDocument("Chờ số của máy chủ");
    LinkedPc pc(office, s("vanthu"));
    QJsonObject wanted = drafting.numbering();
    wanted.insert(s("number"), reserved.number->number);
    const auto taken = pc.tryDo("outgoing.number_taken", first, wanted);
    QVERIFY2(taken, taken ? "" : codeText(taken.error().code).data());
    QVERIFY(pc.tryDo("outgoing.number_taken", second, drafting.numbering()));
    const auto code = [&pc](const SubjectId &id) { return outgoing::document(pc.office(), id).result()->code; };
    QCOMPARE(code(first), s("01/SNV-CCVC"));
    QCOMPARE(code(second), QString());
    // The same number is not given out here twice.
    QVERIFY(!pc.tryDo("outgoing.number_taken", second, wanted));
    const auto again = pc.store().engine().write<sync::Settled>([&](Writing &writing) { return sync::settleAll(pc.store(), writing); }).result();
    QVERIFY(again);
    QCOMPARE(again->conflicts, 0);
    QCOMPARE(code(first), s("01/SNV-CCVC"));
    proveWhole(pc.store());
}

void TestPendingActs::cutLooseNothingIsLost()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    LinkedPc pc(office, s("vanthu"));
    const auto registered = pc.tryDo("incoming.registered", {}, registration(office, s("Tờ trình")));
    QVERIFY(registered);
    QVERIFY(pc.tryDo("incoming.corrected", id, correction("note", s("Ghi chú"))));
    QVERIFY(sync::unlink(pc.store(), true));
    QVERIFY(pc.pendingActs().isEmpty());
    QCOMPARE(pc.document(registered->subject).number->number, 2);
    QCOMPARE(pc.document(id).fields.note, s("Ghi chú"));
    const auto next = pc.tryDo("incoming.registered", {}, registration(office, s("Công văn")));
    QVERIFY(next && !next->pending);
    QCOMPARE(next->number->number, 3);
    proveWhole(pc.store());
}

void TestPendingActs::aServerPutBackGetsItAgain()
{
    TestOffice office;
    LinkedPc pc(office, s("vanthu"));
    const SubjectId before = office.letter(s("Trước bản sao lưu"));
    const qint64 after = pc.stamped(0).last().event.stamp->seq;
    const SubjectId mine = office.letter(s("Sau bản sao lưu"));
    QVERIFY(pc.take());
    QVERIFY(pc.document(mine).number);
    const auto stopped = pc.store().engine().write<std::monostate>([&](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        link->stopped = s("restored");
        link->stoppedArgs = {{s("after"), after}, {s("epoch"), 2}};
        linked::put(writing.connection, *link);
        return success();
    }).result();
    QVERIFY(stopped);
    QVERIFY(sync::sendAgain(pc.store()));
    QCOMPARE(pc.pendingActs().size(), 1);
    QCOMPARE(pc.document(mine).fields.subject, s("Sau bản sao lưu"));
    QCOMPARE(pc.document(before).number->number, 1);
    // As it was recorded, also after it has been decided again.
    const auto again = pc.store().engine().write<sync::Settled>([&](Writing &writing) { return sync::settleAll(pc.store(), writing); }).result();
    QVERIFY2(again, again ? "" : qPrintable(QString(codeText(again.error().code)) + QVariant(again.error().args.values()).toStringList().join(u' ')));
    QCOMPARE(pc.pendingActs().size(), 1);
    QCOMPARE(pc.document(mine).fields.subject, s("Sau bản sao lưu"));
    proveWhole(pc.store());
}

/// Two PCs sent again by turns: what others did later is not before what was done here, however often that is decided again.
/// Each would wait for the other.
void TestPendingActs::decidedAgainNothingIsPutUponWhatCameLater()
{
    TestOffice office;
    LinkedPc pc(office, s("vanthu"));
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    QVERIFY(pc.take());
    const qint64 after = pc.stamped(0).last().event.stamp->seq;
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    office.does(s("giamdoc"), "incoming.opined", id, {{s("text"), s("Chờ thêm số liệu")}});
    office.does(s("vanthu"), "incoming.corrected", id, correction("note", s("Có phụ lục")));
    QVERIFY(pc.take());
    const auto stopped = pc.store().engine().write<std::monostate>([&](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        link->stopped = s("restored");
        link->stoppedArgs = {{s("after"), after}, {s("epoch"), 2}};
        linked::put(writing.connection, *link);
        return success();
    }).result();
    QVERIFY(stopped && sync::sendAgain(pc.store()));
    QVERIFY(pc.tryDo("incoming.corrected", id, correction("field", s("Thi đua")))); // with a command
    const auto bases = [&pc] {
        return pc.store().engine().read<QList<qint64>>([](Connection &connection) -> Result<QList<qint64>> {
            QList<qint64> all;
            const QList<PendingAct> acts = pending::all(connection);
            for (const PendingAct &act : acts)
                all << pending::events(connection, act.batch).first().body.base;
            return all;
        }).result().value();
    };
    const auto upon = [&pc] {
        return pc.store().engine().read<QList<bool>>([](Connection &connection) -> Result<QList<bool>> {
            QList<bool> all;
            const QList<PendingAct> acts = pending::all(connection);
            for (const PendingAct &act : acts)
                all << pending::isMadeUponOthers(connection, act.batch);
            return all;
        }).result().value();
    };
    const QList<qint64> before = bases();
    QCOMPARE(before.size(), 3);
    QCOMPARE(before.at(1), before.at(0) + 2);
    QCOMPARE(upon(), QList<bool>({false, true, true}));
    for (int i = 0; i < 2; ++i) {
        const auto again = pc.store().engine().write<sync::Settled>([&](Writing &writing) { return sync::settleAll(pc.store(), writing); }).result();
        QVERIFY(again);
        QCOMPARE(bases(), before);
        QCOMPARE(upon(), QList<bool>({false, true, true}));
    }
}

QTEST_GUILESS_MAIN(TestPendingActs)
#include "tst_pendingacts.moc"
