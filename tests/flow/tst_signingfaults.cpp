// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/maintenance.h"
#include "app/outgoing/outgoing.h"
#include "app/outgoing/signdocuments.h"
#include "app/reading/reader.h"
#include "tests/support/copyfolder.h"
#include "tests/support/drafting.h"
#include "tests/support/faultyfilecalls.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/signedpdf.h"
#include "tests/support/signingdesk.h"

#include <QtTest>

using namespace congso;
using namespace congso::testing;

/// From the leader's signature to issue: any call to the disk fails, or the power does, after any call. A document is signed
/// or not, numbered once or not at all, and issued only with its file.
class TestSigningFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDiskIsFull_data();
    void theDiskIsFull();
    void powerCutAfterEveryCall_data() { steps(); }
    void powerCutAfterEveryCall();

private:
    enum Step { Sign, Number, Seal, Issue };
    void steps();
    std::shared_ptr<OfficeStore> open(const QString &folder, bool faulty);
    Result<Receipt> act(OfficeStore &store, int step);
    /// Everything verifies, and the document stands before or after the step; after it when that was said.
    QString trouble(const QString &folder, int step, bool said);
    QString folderBefore(int step) const { return m_office->scratch(u"before-%1"_qs.arg(step)); }

    std::unique_ptr<SigningDesk> m_desk;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<TestOffice> m_office;
    RegisterId m_series;
    SubjectId m_document;
    IoLog m_log;
    std::unique_ptr<FaultyVfs> m_vfs;
    std::unique_ptr<FaultyFileCalls> m_calls;
};

void TestSigningFaults::steps()
{
    QTest::addColumn<int>("step");
    QTest::newRow("signature of the person") << int(Sign);
    QTest::newRow("number") << int(Number);
    QTest::newRow("signature of the agency") << int(Seal);
    QTest::newRow("issue") << int(Issue);
}

void TestSigningFaults::theDiskIsFull_data()
{
    steps();
}

std::shared_ptr<OfficeStore> TestSigningFaults::open(const QString &folder, bool faulty)
{
    Services services = m_office->services();
    if (faulty) {
        services.files = m_calls.get();
        services.vfs = FaultyVfs::name();
    }
    auto store = OfficeStore::open({folder}, services);
    return store ? *store : nullptr;
}

Result<Receipt> TestSigningFaults::act(OfficeStore &store, int step)
{
    const auto office = store.signIn(step == Sign ? u"giamdoc"_qs : u"vanthu"_qs, {}).result();
    if (!office)
        return tl::make_unexpected(office.error());
    if (step == Number || step == Issue) {
        const QJsonObject taken{{u"register"_qs, m_series.toString()}, {u"date"_qs, (*office)->today().toString(Qt::ISODate)}};
        return (*office)->perform((*office)->command(step == Number ? "outgoing.number_taken" : "outgoing.issued", m_document, step == Number ? taken : QJsonObject())).result();
    }
    outgoing::SigningOrder order;
    order.as = step == Sign ? signing::SignAs::Person : signing::SignAs::Agency;
    order.sources = SigningDesk::sources();
    order.identity = m_desk->identity(step == Sign ? u"Nguyễn Văn Ký"_qs : u"Sở Nội vụ tỉnh Bình An"_qs);
    order.documents << outgoing::DocumentToSign{m_document, {{0, QRectF(300, 300, 60, 40)}, {SigningDesk::picture(Qt::blue, {60, 40}), {}}}};
    const auto done = outgoing::signDocuments(**office, *m_reader, order, SigningDesk::pin()).result();
    return done ? done->first().receipt : Result<Receipt>(tl::make_unexpected(done.error()));
}

void TestSigningFaults::initTestCase()
{
    if (!SoftTokens::installed())
        QSKIP("no SoftHSM2");
    m_reader = builtReader();
    m_desk = std::make_unique<SigningDesk>();
    QVERIFY(m_desk->lay());
    m_office = std::make_unique<TestOffice>();
    {
        Drafting drafting(*m_office);
        m_series = drafting.series();
        m_document = drafting.approved(u"Ký giữa chừng"_qs, testing::SignedPdf().bytes());
    }
    m_office->close();
    m_vfs = std::make_unique<FaultyVfs>(m_log);
    m_calls = std::make_unique<FaultyFileCalls>(m_log);
    copyFolder(m_office->folder(), folderBefore(Sign));
    for (int step = Sign; step < Issue; ++step) {
        copyFolder(folderBefore(step), folderBefore(step + 1));
        const auto store = open(folderBefore(step + 1), false);
        QVERIFY(store && act(*store, step));
    }
}

QString TestSigningFaults::trouble(const QString &folder, int step, bool said)
{
    static const OutgoingState after[] = {OutgoingState::Signed, OutgoingState::Signed, OutgoingState::Sealed, OutgoingState::Issued};
    static const OutgoingState before[] = {OutgoingState::Approved, OutgoingState::Signed, OutgoingState::Signed, OutgoingState::Sealed};
    const auto store = open(folder, false);
    if (!store)
        return u"it does not open"_qs;
    const auto report = verify(*store, {.deep = true, .expect = {}, .files = true}).result();
    if (!report || !report->good())
        return u"it does not verify"_qs;
    const auto clerk = store->signIn(u"vanthu"_qs, {}).result();
    const auto document = clerk ? outgoing::document(**clerk, m_document).result() : Result<OutgoingDocument>(failure(ErrorCode::StoreIo));
    if (!document)
        return u"the document is not there"_qs;
    const bool done = step == Number ? document->number.has_value() : document->state == after[step];
    if (!done && (said || document->state != before[step] || (step < Number && document->number)))
        return u"it stands at %1"_qs.arg(outgoingStateText(document->state));
    if (document->state == OutgoingState::Issued && (!document->number || !document->currentFile(u"sealed"_qs)))
        return u"issued without its file"_qs;
    if (step != Number || done)
        return {};
    const auto again = act(*store, Number); // what was cut off gave away no number
    return again && again->number && again->number->number == 1 ? QString() : u"a number is lost"_qs;
}

void TestSigningFaults::theDiskIsFull()
{
    QFETCH(int, step);
    int refused = 0;
    for (int n = 1; n < 200; ++n) {
        const QString folder = m_office->scratch(u"full-%1-%2"_qs.arg(step).arg(n));
        copyFolder(folderBefore(step), folder);
        bool said = false;
        {
            m_log.never();
            const auto store = open(folder, true);
            QVERIFY(store);
            m_log.failAt(n, true);
            said = act(*store, step).has_value();
            const bool reached = m_log.hasFailed();
            m_log.never();
            if (!reached) {
                QVERIFY(said && refused > 2);
                return;
            }
            refused += said ? 0 : 1;
        }
        QCOMPARE(trouble(folder, step, said), QString());
        if (!said && n % 3 == 1) { // with room again, in one step
            const auto store = open(folder, false);
            const auto again = act(*store, step);
            QVERIFY2(again || step == Number, qPrintable(u"call %1"_qs.arg(n)));
        }
        QDir(folder).removeRecursively();
    }
    QFAIL("it never got through");
}

void TestSigningFaults::powerCutAfterEveryCall()
{
    QFETCH(int, step);
    const QString folder = m_office->scratch(u"cut-%1"_qs.arg(step));
    copyFolder(folderBefore(step), folder);
    int whenSaid = 0;
    {
        m_log.never();
        m_log.clear();
        m_log.adopt(folder);
        const auto store = open(folder, true);
        QVERIFY(store && act(*store, step));
        whenSaid = m_log.count();
    }
    for (int cut = 0; cut <= m_log.count(); cut += 2) {
        const QString left = m_office->scratch(u"left-%1-%2"_qs.arg(step).arg(cut));
        m_log.replay(cut, folder, left, cut % 4 == 0);
        const QString found = trouble(left, step, cut >= whenSaid);
        QVERIFY2(found.isEmpty(), qPrintable(u"cut after %1 of %2: %3"_qs.arg(cut).arg(m_log.count()).arg(found)));
        QDir(left).removeRecursively();
    }
}

QTEST_MAIN(TestSigningFaults)
#include "tst_signingfaults.moc"
