// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "app/incoming/unsent.h"
#include "app/outgoing/route.h"
#include "tests/flow/synctest.h"
#include "tests/support/drafting.h"

#include <QTest>

using namespace congso;
using namespace congso::testing;

namespace {
constexpr qint64 minuteMs = 60'000;
const QDate firstDay(2026, 3, 10); ///< a Tuesday
}

/// Two working days without the office's server: a clerk, a leader and an officer go on with their work at PCs whose clocks
/// are wrong. Then the server is back.
class TestOutage : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everybodyWorksOn();
    void theQueueEmpties();
    void everyActIsThere();
    void whatDidNotFitIsListed();
    void noNumberIsDouble();
    void newPcsAgree();

private:
    struct Acknowledged
    {
        BatchId batch;
        QString login;
    };
    QString say(const char *words);
    bool does(SyncPc &pc, const QByteArray &action, const SubjectId &subject, const QJsonObject &fields);
    void keep(SyncPc &pc, const Receipt &receipt) { m_done << Acknowledged{receipt.batch, pc.login()}; }
    SubjectId registers(SyncPc &clerk, std::optional<int> number = {});
    void prepare();
    void clerksDay(int day);
    void leadersDay(int day);
    void officersDay(int day);
    QJsonObject draftFile(SyncPc &pc);
    QJsonObject numbering(int number = 0);
    QString codeOf(const SubjectId &id) { return outgoing::document(m_clerk->office(), id).result().value().code; }
    QList<SyncPc *> pcs() { return {m_clerk.get(), m_leader.get(), m_officer.get()}; }

    std::unique_ptr<SyncPc> m_clerk, m_leader, m_officer;
    RegisterId m_series;
    QList<SubjectId> m_signed;    ///< without a number
    QList<SubjectId> m_submitted; ///< to the leader
    QList<SubjectId> m_assigned;  ///< to the officer, due on the second day
    SubjectId m_recalled;         ///< that the leader takes back while the officer works on it
    SubjectId m_draft;
    QHash<SubjectId, int> m_wanted; ///< letters that bear their number on the paper already
    QStringList m_numbered;         ///< codes that stand on paper
    QList<SubjectId> m_letters;
    QList<Acknowledged> m_done;
    QStringList m_typed;
    QString m_unsent;
    int m_said = 0;
};

void TestOutage::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
    prepare();
}

void TestOutage::cleanupTestCase()
{
    m_clerk.reset();
    m_leader.reset();
    m_officer.reset();
    closeOffice();
}

QString TestOutage::say(const char *words)
{
    m_typed << QStringLiteral("%1, lần %2").arg(s(words)).arg(++m_said);
    return m_typed.last();
}

bool TestOutage::does(SyncPc &pc, const QByteArray &action, const SubjectId &subject, const QJsonObject &fields)
{
    const auto done = pc.tryDo(action, subject, fields);
    if (!done)
        qWarning("%s: %s: %s", qPrintable(pc.login()), action.constData(), told(done).constData());
    else
        keep(pc, *done);
    return done.has_value();
}

QJsonObject TestOutage::numbering(int number)
{
    QJsonObject fields{{s("register"), m_series.toString()}, {s("date"), m_clerk->office().today().toString(Qt::ISODate)}};
    if (number > 0)
        fields.insert(s("number"), number);
    return fields;
}

SubjectId TestOutage::registers(SyncPc &clerk, std::optional<int> number)
{
    incoming::RegisterRequest request;
    request.paths = {clerk.file("bản quét " + QByteArray::number(m_letters.size()))};
    request.secrecy = s("none");
    request.fields.agency = s("UBND xã Sông Thao");
    request.fields.subject = say("Thư đến khi mất mạng");
    request.fields.note = say("Ghi chú của văn thư");
    request.wantedNumber = number;
    const auto registered = incoming::registerIncoming(clerk.office(), request).result();
    if (!registered) {
        qWarning("registered: %s", told(registered).constData());
        return {};
    }
    keep(clerk, registered->receipt);
    m_letters << registered->receipt.subject;
    return registered->receipt.subject;
}

void TestOutage::prepare()
{
    openOffice();
    m_office->clock().set(firstDay, 7);
    Drafting drafting(*m_office);
    m_series = drafting.series();
    const auto submitted = [this](const QString &subject) {
        const SubjectId id = m_office->letter(subject);
        m_office->does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}});
        return id;
    };
    for (int at = 0; at < 3; ++at) {
        m_signed << drafting.at(OutgoingState::Approved, QStringLiteral("Công văn chờ số %1").arg(at));
        drafting.sign(m_signed.last());
        m_submitted << submitted(QStringLiteral("Thư chờ ý kiến %1").arg(at));
        m_assigned << submitted(QStringLiteral("Việc đang làm %1").arg(at));
        // The unit is told too, and goes on seeing what is taken back from the officer.
        const QJsonArray parts{m_office->part("lead", s("cvhoa"), firstDay.addDays(1)), m_office->part("inform", s("CCVC"))};
        m_office->does(s("giamdoc"), "incoming.instructed", m_assigned.last(), {{s("assignments"), parts}});
    }
    m_recalled = m_assigned.takeLast();
    DONE(layServer("outage"));
    m_desk->setToday(firstDay.toString(Qt::ISODate));
    DONE(m_desk->seed(*m_office));
    m_clerk = std::make_unique<SyncPc>(*m_office, *m_desk, s("vanthu"));
    m_leader = std::make_unique<SyncPc>(*m_office, *m_desk, s("giamdoc"));
    m_officer = std::make_unique<SyncPc>(*m_office, *m_desk, s("cvhoa"));
    m_clerk->clock().setWrongBy(170 * minuteMs);
    m_leader->clock().setWrongBy(-40 * minuteMs);
    m_officer->clock().setWrongBy(26 * 60 * minuteMs);
    for (SyncPc *pc : pcs())
        DONE(pc->sync());
    // As the clerk does before a storm: numbers that are kept for documents which cannot wait.
    for (int number = 0; number < 2; ++number)
        DONE(m_clerk->tryDo("register.number_reserved", idCast<SubjectId>(m_series), {{s("year"), firstDay.year()}, {s("note"), s("dùng khi mất mạng")}}));
    DONE(m_clerk->sync());
    m_postgres->stop();
}

void TestOutage::clerksDay(int day)
{
    for (int letter = 0; letter < 3; ++letter) {
        const SubjectId id = registers(*m_clerk);
        QVERIFY(!id.isNull());
        QVERIFY(!m_clerk->document(id)->number);
        QVERIFY(does(*m_clerk, "incoming.submitted", id, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}));
    }
    const int onPaper = 500 + 100 * day;
    const SubjectId numbered = registers(*m_clerk, onPaper);
    QVERIFY(!numbered.isNull());
    m_wanted.insert(numbered, onPaper);
    const QJsonObject change{{s("field"), s("note")}, {s("new"), say("Nhập lại ghi chú")}};
    QVERIFY(does(*m_clerk, "incoming.corrected", m_submitted.at(day), {{s("changes"), QJsonArray{change}}, {s("reason"), say("Sửa cho đúng với bản giấy")}}));
    QVERIFY(does(*m_clerk, "outgoing.number_taken", m_signed.at(day), numbering(day + 1)));
    m_numbered << codeOf(m_signed.at(day));
    QVERIFY2(m_numbered.last().startsWith(QStringLiteral("0%1/").arg(day + 1)), qPrintable(m_numbered.last()));
    if (day > 0)
        return;
    QVERIFY(does(*m_clerk, "outgoing.number_taken", m_signed.last(), numbering()));
    QCOMPARE(codeOf(m_signed.last()), QString());
}

void TestOutage::leadersDay(int day)
{
    const QDate tomorrow = m_leader->office().today().addDays(1);
    QVERIFY(does(*m_leader, "incoming.instructed", m_submitted.at(day), {{s("text"), say("Giao đồng chí Hòa xử lý")}, {s("assignments"), QJsonArray{m_office->part("lead", s("cvhoa"), tomorrow)}}}));
    QVERIFY(does(*m_leader, "incoming.opined", m_submitted.last(), {{s("text"), say("Chờ thêm số liệu")}}));
    if (day > 0)
        QVERIFY(does(*m_leader, "incoming.recalled", m_recalled, {{s("assignment"), m_leader->document(m_recalled)->assignments.first().id.toString()}, {s("reason"), say("Thu hồi để giao đơn vị khác")}}));
}

QJsonObject TestOutage::draftFile(SyncPc &pc)
{
    return outgoing::storeFile(pc.office(), pc.file("%PDF-1.4 dự thảo " + QByteArray::number(++m_said)), s("main")).result().value();
}

void TestOutage::officersDay(int day)
{
    for (const SubjectId &id : std::as_const(m_assigned))
        QVERIFY(does(*m_officer, "incoming.progressed", id, {{s("percent"), 40 + 30 * day}, {s("text"), say("Đã làm được một phần")}}));
    if (day == 0) {
        QVERIFY(does(*m_officer, "incoming.progressed", m_recalled, {{s("percent"), 20}, {s("text"), say("Đã gửi công văn đề nghị phối hợp")}}));
        const QJsonObject fields{{s("kind"), s("CV")}, {s("subject"), say("Trả lời khi mất mạng")}, {s("pages"), 2}, {s("signer"), m_office->person(s("giamdoc")).toString()}};
        const auto drafted = m_officer->tryDo("outgoing.drafted", {}, {{s("fields"), fields}, {s("files"), QJsonArray{draftFile(*m_officer)}},
                                                                      {s("recipients"), QJsonArray{QJsonObject{{s("name"), s("UBND xã Sông Thao")}}}}});
        DONE(drafted);
        keep(*m_officer, *drafted);
        m_draft = drafted->subject;
        return;
    }
    QJsonObject second = draftFile(*m_officer);
    second.insert(s("slot"), s("main"));
    QVERIFY(does(*m_officer, "outgoing.version_added", m_draft, {{s("files"), QJsonArray{second}}, {s("note"), say("Sửa theo ý kiến của phòng")}}));
    QJsonArray steps;
    const QList<ReviewStep> proposed = outgoing::proposedSteps(m_officer->office(), m_draft).result().value();
    for (const ReviewStep &step : proposed)
        steps << outgoing::stepToJson(step);
    QVERIFY(does(*m_officer, "outgoing.sent_for_review", m_draft, {{s("steps"), steps}, {s("text"), say("Kính trình trưởng phòng")}}));
    m_unsent = say("Ý kiến đang viết dở");
    DONE(incoming::keepUnsent(m_officer->office(), m_assigned.first(), s("opinion"), m_unsent).result());
}

void TestOutage::everybodyWorksOn()
{
    for (int day = 0; day < 2; ++day) {
        m_office->clock().set(firstDay.addDays(day), 8);
        for (SyncPc *pc : pcs()) {
            const auto away = pc->sync();
            QVERIFY(!away);
            QCOMPARE(away.error().code, ErrorCode::ServerUnreachable);
        }
        officersDay(day);
        m_office->clock().set(firstDay.addDays(day), 11);
        clerksDay(day);
        m_office->clock().set(firstDay.addDays(day), 15);
        leadersDay(day);
        m_office->clock().set(firstDay.addDays(day), 17);
        for (SyncPc *pc : pcs())
            pc->restart(); // gone home
    }
    qint64 waiting = 0;
    for (SyncPc *pc : pcs())
        waiting += pc->state().pending;
    QCOMPARE(waiting, m_done.size());
}

void TestOutage::theQueueEmpties()
{
    m_office->clock().set(firstDay.addDays(2), 8);
    QVERIFY(m_postgres->start());
    m_desk->setToday(firstDay.addDays(2).toString(Qt::ISODate));
    // Once each to send all that waits, once more to hear of the others.
    for (int round = 0; round < 2; ++round) {
        for (SyncPc *pc : {m_leader.get(), m_officer.get(), m_clerk.get()}) {
            DONE(pc->sync());
            QCOMPARE(pc->state().pending, 0);
        }
    }
    QCOMPARE(m_desk->sql(s("SELECT count(*) FROM congso.verify_chain()")), s("0"));
    for (SyncPc *pc : pcs())
        QCOMPARE(pc->problems(), QByteArray());
}

/// Every act that a PC said was done is in the office's journal, or is kept as what did not fit.
void TestOutage::everyActIsThere()
{
    const QString batches = m_desk->sql(s("SELECT string_agg(DISTINCT batch::text, ' ') FROM congso.events"));
    QStringList missing;
    for (const Acknowledged &one : std::as_const(m_done)) {
        if (!batches.contains(one.batch.toString()))
            missing << one.login;
    }
    QCOMPARE(missing, QStringList{s("cvhoa")});
    QString said = m_desk->sql(s("SELECT string_agg(convert_from(body, 'UTF8'), ' ') FROM congso.payloads"));
    for (const sync::ConflictItem &item : m_officer->conflicts())
        said += item.texts.join(u' ');
    said += incoming::unsent(m_officer->office(), m_assigned.first(), s("opinion")).result().value();
    for (const QString &text : std::as_const(m_typed))
        QVERIFY2(said.contains(text), qPrintable(text));
}

void TestOutage::whatDidNotFitIsListed()
{
    QCOMPARE(m_clerk->conflicts().size() + m_leader->conflicts().size(), 0);
    const QList<sync::ConflictItem> conflicts = m_officer->conflicts();
    QCOMPARE(conflicts.size(), 1);
    const sync::ConflictItem &item = conflicts.first();
    QCOMPARE(item.subject, m_recalled);
    QVERIFY(item.texts.join(u' ').contains(s("Đã gửi công văn đề nghị phối hợp")));
    QString theirs;
    for (const Event &event : item.theirs)
        theirs += QString::fromUtf8(event.payload);
    QVERIFY2(theirs.contains(s("Thu hồi để giao đơn vị khác")), qPrintable(theirs));
    QVERIFY2(item.why.startsWith(s("rule.")), qPrintable(item.why));
}

void TestOutage::noNumberIsDouble()
{
    QCOMPARE(m_desk->sql(s("SELECT count(*) FROM (SELECT 1 FROM congso.events WHERE number IS NOT NULL AND kind <> 'register.number_reserved' "
                           "GROUP BY number_register, number_year, number, number_suffix HAVING count(DISTINCT subject) > 1) x")), s("0"));
    QSet<int> numbers;
    for (const SubjectId &id : std::as_const(m_letters)) {
        const auto letter = m_clerk->document(id);
        DONE(letter);
        QVERIFY(letter->number);
        QVERIFY(!m_wanted.contains(id) || letter->number->number == m_wanted.value(id));
        numbers.insert(letter->number->number);
    }
    QCOMPARE(numbers.size(), m_letters.size());
    // What was written on paper stands, and what waited has the next one.
    for (int at = 0; at < 2; ++at)
        QCOMPARE(codeOf(m_signed.at(at)), m_numbered.at(at));
    QVERIFY2(codeOf(m_signed.last()).startsWith(s("03/")), qPrintable(codeOf(m_signed.last())));
}

void TestOutage::newPcsAgree()
{
    for (SyncPc *pc : pcs()) {
        SyncPc fresh(*m_office, *m_desk, pc->login());
        DONE(fresh.sync());
        QCOMPARE(fresh.journal(), pc->journal());
        QCOMPARE(fresh.seen(m_letters + m_submitted + m_assigned), pc->seen(m_letters + m_submitted + m_assigned));
        QCOMPARE(fresh.problems(), QByteArray());
        for (const SubjectId &id : std::as_const(m_letters)) {
            if (const auto letter = fresh.document(id))
                DONE(fresh.store().engine().files().verify(letter->files.first().hash));
        }
    }
    const OutgoingDocument draft = outgoing::document(m_officer->office(), m_draft).result().value();
    QCOMPARE(draft.state, OutgoingState::InReview);
    // The days that were promised have passed meanwhile, and it is told.
    QSet<SubjectId> late;
    const QList<DocumentRow> overdue = incoming::firstPage(m_officer->office(), {Box::Overdue, ListOrder::DueFirst, {}, {}}, 50).result().value().rows;
    for (const DocumentRow &row : overdue)
        late.insert(row.id);
    QVERIFY(late.contains(m_assigned.first()) && late.contains(m_submitted.first()));
}

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_outage.moc"
