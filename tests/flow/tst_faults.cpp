// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/delegation.h"
#include "app/incoming/lists.h"
#include "app/office/maintenance.h"
#include "tests/support/copyfolder.h"
#include "tests/support/drafting.h"
#include "tests/support/faultyfilecalls.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/filesholding.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace congso;
using namespace congso::testing;

namespace {
constexpr int eachAtTheEnds = 60;
constexpr int oneIn = 37;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Every call from \a first to \a last. Where a file is written anew page by page, one in so many of those in the middle.
QList<int> moments(int first, int last)
{
    QList<int> all;
    for (int at = first; at <= last; at += at > first + eachAtTheEnds && at < last - eachAtTheEnds ? oneIn : 1)
        all << at;
    return all;
}

/// A database that is written anew over a file beside it.
const QString eraseInLarge = s("erase in a large one");

bool isErasing(const QString &action)
{
    return action == s("erase") || action == eraseInLarge;
}

const QString erasedWord = QStringLiteral("CANARYWORD"); ///< of the letter and of its file
}

/// The n-th call to the disk fails, for every n; the disk is cut off after every call.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNthCallFails_data();
    void theNthCallFails();
    void powerCutAfterEveryCall_data();
    void powerCutAfterEveryCall();

private:
    struct Outcome
    {
        bool acknowledged = false;
        bool failed = false;
        SubjectId document;
        QString hash;
    };
    std::shared_ptr<OfficeStore> open(const QString &folder);
    Outcome act(OfficeStore &store, const QString &action);
    /// The office's without faults.
    Services well() const;
    /// How many calls it takes.
    int callsOf(const QString &action);
    bool isWhole(const QString &folder, const Outcome &outcome, const QString &action);
    Result<Receipt> perform(Office &office, const QString &action);
    /// What each of the two has to do: all of it moves, or nothing.
    bool handedOver(OfficeStore &store, bool acknowledged);
    /// All of the letter is there, or no byte of what it said.
    bool erasedOrWhole(const QString &folder, bool acknowledged);
    /// The draft has its second version and the file of it, or only the first.
    bool hasVersion(OfficeStore &store, bool acknowledged);

    std::unique_ptr<TestOffice> m_office;
    QString m_master;
    IoLog m_log;
    std::unique_ptr<FaultyVfs> m_vfs;
    std::unique_ptr<FaultyFileCalls> m_calls;
    Services m_services;
    SubjectId m_submitted;
    SubjectId m_assigned;
    SubjectId m_erased; ///< a letter that is to be
    SubjectId m_draft;
    SubjectId m_handover;
    QJsonArray m_parts;
    QString m_source;
    QString m_version;
    QString m_leader;
};

void TestFaults::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    m_submitted = m_office->letter(s("Đã trình"));
    m_leader = m_office->person(s("giamdoc")).toString();
    m_office->does(s("vanthu"), "incoming.submitted", m_submitted, {{s("to"), QJsonArray{m_leader}}});
    m_assigned = m_office->letter(s("Đã giao"));
    m_office->does(s("vanthu"), "incoming.submitted", m_assigned, {{s("to"), QJsonArray{m_leader}}});
    m_office->does(s("giamdoc"), "incoming.instructed", m_assigned,
                   {{s("text"), s("Giao")}, {s("assignments"), QJsonArray{m_office->part("lead", s("cvhoa"))}}});
    m_erased = m_office->letter(erasedWord + s(" của năm cũ"));
    m_parts = {m_office->part("lead", s("cvhoa"), QDate(2026, 3, 13)), m_office->part("cooperate", s("cvlan"))};
    {
        Drafting drafting(*m_office);
        m_draft = drafting.draft(s("Dự thảo của người chuyển công tác"));
        const SubjectId waiting = drafting.draft(s("Dự thảo đang trình"));
        drafting.send(waiting);
    }
    m_handover = m_office->does(s("cvhoa"), "handover.prepared", {}, {{s("receiver"), m_office->person(s("cvlan")).toString()}}).subject;
    m_office->does(s("cvhoa"), "handover.given", m_handover);
    m_version = m_office->file(s("sua.pdf"), "%PDF-1.4 the second version");
    m_source = m_office->file(s("new.txt"), QByteArray(600'000, 'x') + "a new letter");
    m_office->close();
    m_master = m_office->folder();
    m_vfs = std::make_unique<FaultyVfs>(m_log);
    m_calls = std::make_unique<FaultyFileCalls>(m_log);
    m_services = m_office->services();
    m_services.files = m_calls.get();
    m_services.vfs = FaultyVfs::name();
}

Services TestFaults::well() const
{
    Services services = m_office->services();
    services.rewrittenAtOnce = m_services.rewrittenAtOnce;
    return services;
}

std::shared_ptr<OfficeStore> TestFaults::open(const QString &folder)
{
    auto store = OfficeStore::open({folder}, m_services);
    return store ? *store : nullptr;
}

int TestFaults::callsOf(const QString &action)
{
    const QString folder = m_office->scratch(s("calls-") + action);
    copyFolder(m_master, folder);
    int calls = 0;
    {
        m_log.never();
        const auto store = open(folder);
        const int before = m_log.count();
        calls = store && act(*store, action).acknowledged ? m_log.count() - before : 0;
    }
    QDir(folder).removeRecursively();
    return calls;
}

TestFaults::Outcome TestFaults::act(OfficeStore &store, const QString &action)
{
    Outcome outcome;
    static const QMap<QString, QString> actors{{s("register"), s("vanthu")}, {s("instruct"), s("giamdoc")}, {s("complete"), s("cvhoa")},
                                               {s("hand over"), s("cvlan")}, {s("new version"), s("cvhoa")}, {s("erase"), s("vanthu")}, {eraseInLarge, s("vanthu")}};
    const QString login = actors.value(action);
    auto office = store.signIn(login, {}).result();
    if (!office) {
        outcome.failed = true;
        return outcome;
    }
    if (action == s("register")) {
        incoming::RegisterRequest request;
        request.paths = {m_source};
        request.secrecy = s("none");
        request.fields.subject = s("Thư mới");
        request.fields.agency = s("UBND xã Sông Thao");
        auto registered = incoming::registerIncoming(**office, request).result();
        outcome.acknowledged = registered.has_value();
        if (registered) {
            outcome.document = registered->receipt.subject;
            outcome.hash = registered->hashes.first();
        }
    } else {
        outcome.acknowledged = perform(**office, action).has_value();
        outcome.document = action == s("complete") ? m_assigned : m_submitted;
    }
    outcome.failed = !outcome.acknowledged;
    return outcome;
}

Result<Receipt> TestFaults::perform(Office &office, const QString &action)
{
    if (action == s("complete"))
        return office.perform(office.command("incoming.completed", m_assigned, {{s("text"), s("Đã xong")}})).result();
    if (action == s("instruct"))
        return office.perform(office.command("incoming.instructed", m_submitted, {{s("text"), s("Giao")}, {s("assignments"), m_parts}})).result();
    if (isErasing(action))
        return incoming::erase(office, m_erased, s("Luật Lưu trữ, Điều 16"), s("Hết thời hạn lưu trữ")).result();
    if (action == s("hand over"))
        return office.perform(office.command("handover.received", m_handover)).result();
    const auto stored = outgoing::storeFile(office, m_version, s("main")).result();
    if (!stored)
        return tl::make_unexpected(stored.error());
    return office.perform(office.command("outgoing.version_added", m_draft, {{s("files"), QJsonArray{*stored}}})).result();
}

bool TestFaults::handedOver(OfficeStore &store, bool acknowledged)
{
    const auto workOf = [&](const char *login) {
        const auto office = store.signIn(s(login), {}).result();
        const auto work = office ? delegation::openWork(**office, (*office)->identity().person.id).result() : Result<QList<WorkItem>>(failure(ErrorCode::StoreIo));
        return work ? work->size() : qsizetype(-1);
    };
    const qsizetype left = workOf("cvhoa"), taken = workOf("cvlan");
    return (left == 0 && taken == 3) || (left == 3 && taken == 0 && !acknowledged); // a letter, a draft, a draft under review
}

bool TestFaults::erasedOrWhole(const QString &folder, bool acknowledged)
{
    std::optional<DocumentState> state;
    {
        const auto store = OfficeStore::open({folder}, well());
        const auto clerk = store ? (*store)->signIn(s("vanthu"), {}).result() : Result<std::shared_ptr<Office>>(failure(ErrorCode::StoreIo));
        const auto letter = clerk ? incoming::document(**clerk, m_erased).result() : Result<IncomingDocument>(failure(ErrorCode::StoreIo));
        if (letter)
            state = letter->state;
    }
    const bool there = !filesHolding(folder, erasedWord.toUtf8()).isEmpty();
    return state == DocumentState::Erased ? !there : state == DocumentState::Registered && there && !acknowledged;
}

bool TestFaults::hasVersion(OfficeStore &store, bool acknowledged)
{
    const auto drafter = store.signIn(s("cvhoa"), {}).result();
    const auto draft = drafter ? outgoing::document(**drafter, m_draft).result() : Result<OutgoingDocument>(failure(ErrorCode::StoreIo));
    if (!draft || !draft->currentFile(s("main")))
        return false;
    const int version = draft->currentFile(s("main"))->version;
    const auto path = outgoing::filePath(**drafter, m_draft, draft->currentFile(s("main"))->hash).result();
    return path && QFileInfo(*path).size() > 0 && (version == 2 || (version == 1 && !acknowledged));
}

/// The journal verifies, the lists equal a replay, what was acknowledged is there with its file, the source is untouched.
bool TestFaults::isWhole(const QString &folder, const Outcome &outcome, const QString &action)
{
    if (isErasing(action) && !erasedOrWhole(folder, outcome.acknowledged))
        return false;
    auto store = OfficeStore::open({folder}, well());
    if (!store)
        return false;
    const auto report = verify(**store, {true, {}, true}).result();
    if (!report || !report->good())
        return false;
    auto clerk = (*store)->signIn(s("vanthu"), {}).result();
    if (!clerk || QFileInfo(m_source).size() < 600'000)
        return false;
    const auto page = incoming::firstPage(**clerk, {Box::Book, ListOrder::NewestFirst, {}, {}}, 10).result();
    if (!page)
        return false;
    if (action == s("register"))
        return page->rows.size() == 4 || (page->rows.size() == 3 && !outcome.acknowledged);
    if (isErasing(action))
        return page->rows.size() == 3;
    if (action == s("hand over"))
        return handedOver(**store, outcome.acknowledged);
    if (action == s("new version"))
        return hasVersion(**store, outcome.acknowledged);
    const bool completing = action == s("complete");
    const auto document = incoming::document(**clerk, completing ? m_assigned : m_submitted).result();
    const DocumentState after = completing ? DocumentState::Completed : DocumentState::Assigned;
    const DocumentState before = completing ? DocumentState::Assigned : DocumentState::Submitted;
    return document && (document->state == after || (document->state == before && !outcome.acknowledged));
}

void TestFaults::theNthCallFails_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("register, one call fails") << s("register") << false;
    QTest::newRow("register, the disk stays full") << s("register") << true;
    QTest::newRow("instruct, one call fails") << s("instruct") << false;
    QTest::newRow("instruct, the disk stays full") << s("instruct") << true;
    QTest::newRow("complete, one call fails") << s("complete") << false;
    QTest::newRow("complete, the disk stays full") << s("complete") << true;
    QTest::newRow("hand over, one call fails") << s("hand over") << false;
    QTest::newRow("hand over, the disk stays full") << s("hand over") << true;
    QTest::newRow("erase, one call fails") << s("erase") << false;
    QTest::newRow("erase, the disk stays full") << s("erase") << true;
    QTest::newRow("erase in a large one, one call fails") << eraseInLarge << false;
    QTest::newRow("erase in a large one, the disk stays full") << eraseInLarge << true;
    QTest::newRow("new version, one call fails") << s("new version") << false;
    QTest::newRow("new version, the disk stays full") << s("new version") << true;
}

void TestFaults::theNthCallFails()
{
    QFETCH(QString, action);
    QFETCH(bool, forGood);
    m_services.rewrittenAtOnce = action == eraseInLarge ? 0 : Services().rewrittenAtOnce;
    int refused = 0;
    const int calls = callsOf(action);
    QVERIFY(calls > 2);
    for (const int n : moments(1, calls + 9)) {
        const QString folder = m_office->scratch(s("fail-%1-%2-%3").arg(action).arg(forGood).arg(n));
        copyFolder(m_master, folder);
        Outcome outcome;
        {
            m_log.never();
            const auto store = open(folder);
            QVERIFY(store);
            m_log.failAt(n, forGood);
            outcome = act(*store, action);
            const bool reached = m_log.hasFailed();
            m_log.never();
            if (!reached) {
                QVERIFY(outcome.acknowledged);
                QVERIFY(refused > 2);
                return;
            }
            refused += outcome.failed ? 1 : 0;
            // The program goes on: the same act succeeds once the disk is well again. What is erased stays so, and what is
            // left of it goes when the store is next opened.
            if (outcome.failed && !forGood && !isErasing(action))
                QVERIFY2(act(*store, action).acknowledged, qPrintable(s("call %1").arg(n)));
        }
        if (forGood || !outcome.failed || isErasing(action))
            QVERIFY2(isWhole(folder, outcome, action), qPrintable(s("call %1").arg(n)));
        QDir(folder).removeRecursively();
    }
    QFAIL("the act never got through");
}

void TestFaults::powerCutAfterEveryCall_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"register", "instruct", "complete", "hand over", "erase", "new version"})
        QTest::newRow(action) << s(action);
    QTest::newRow(qPrintable(eraseInLarge)) << eraseInLarge;
}

void TestFaults::powerCutAfterEveryCall()
{
    QFETCH(QString, action);
    m_services.rewrittenAtOnce = action == eraseInLarge ? 0 : Services().rewrittenAtOnce;
    const QString folder = m_office->scratch(s("cut-") + action);
    copyFolder(m_master, folder);
    QList<QPair<int, Outcome>> milestones; // after so many calls, this was acknowledged
    {
        m_log.never();
        m_log.clear();
        m_log.adopt(folder);
        const auto store = open(folder);
        QVERIFY(store);
        const Outcome outcome = act(*store, action);
        QVERIFY(outcome.acknowledged);
        milestones << qMakePair(m_log.count(), outcome);
    }
    for (const int cut : moments(0, m_log.count())) {
        for (const bool onlySynced : {false, true}) {
            const QString left = m_office->scratch(s("left-%1-%2-%3").arg(action).arg(cut).arg(onlySynced));
            m_log.replay(cut, folder, left, onlySynced);
            const Outcome known = cut >= milestones.first().first ? milestones.first().second : Outcome{};
            QVERIFY2(isWhole(left, known, action), qPrintable(s("cut after %1, only synced %2").arg(cut).arg(onlySynced)));
            QDir(left).removeRecursively();
        }
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
