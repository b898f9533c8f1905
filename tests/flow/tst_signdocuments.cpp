// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/maintenance.h"
#include "app/office/storeengine.h"
#include "app/outgoing/signdocuments.h"
#include "app/reading/reader.h"
#include "tests/support/drafting.h"
#include "tests/support/signedpdf.h"
#include "tests/support/signingdesk.h"

#include <QtTest>

using namespace congso;
using namespace congso::testing;
using outgoing::DocumentSigned;
using outgoing::SigningOrder;

namespace {
const QString leader = u"giamdoc"_qs;
const QString clerk = u"vanthu"_qs;
}

class TestSignDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_drafting.reset(); m_office.reset(); }
    void leaderThenAgency();
    void eachAnswersForItself();
    void aWrongPinChangesNothing();
    void aTokenGoesAmid();
    void whatAKilledProgramLeft();
    void whatIsRefusedAfterSigningIsNotKept();
    void writtenIntoBeforeTheSeal();
    void stoppedBetweenTwo();
    void attachmentsAreSignedWithIt();
    void anAttachmentThatCannotBeSignsNothing();

private:
    /// Signed by the leader and numbered, with a PDF and a table beside it.
    SubjectId withAttachments(const QString &subject)
    {
        QJsonObject fields = m_drafting->draftFields(subject);
        QJsonArray files;
        for (const auto &[name, role] : {std::pair(u"du-thao.pdf"_qs, u"main"_qs), std::pair(u"phu-luc.pdf"_qs, u"attachment"_qs), std::pair(u"so-lieu.csv"_qs, u"attachment"_qs)}) {
            const QString path = m_office->file(name, name.endsWith(u"csv") ? "a,b\n" : testing::SignedPdf::titled(QByteArray::number(++m_files)));
            files << outgoing::storeFile(*m_office->as(u"cvhoa"_qs), path, role).result().value();
        }
        fields.insert(u"files"_qs, files);
        const SubjectId id = m_office->does(u"cvhoa"_qs, "outgoing.drafted", {}, fields).subject;
        m_drafting->bring(id, OutgoingState::Approved);
        if (const auto result = sign(leader, order(signing::SignAs::Person, {id})); !result || !result->first().receipt)
            qFatal("the leader could not sign");
        m_drafting->number(id);
        return id;
    }
    /// For the agency, with that attachment.
    SigningOrder withAttachment(const SubjectId &id, const QString &slot) const
    {
        SigningOrder list = order(signing::SignAs::Agency, {id});
        outgoing::FileToSign attachment{{0, QRectF(300, 20, 200, 40)}, {{}, {u"05/SNV-VP"_qs, u"%time"_qs}}};
        attachment.slot = slot;
        list.documents.first().attachments << attachment;
        return list;
    }
    DraftFile attachment(const SubjectId &id, const QString &slot) { return outgoing::attachmentToSign(m_drafting->document(id), slot).value_or(DraftFile()); }
    /// With a file like nobody else's.
    SubjectId approved(const QString &subject) { return m_drafting->approved(subject, testing::SignedPdf::titled(QByteArray::number(++m_files))); }
    SigningOrder order(signing::SignAs as, const QList<SubjectId> &ids) const
    {
        SigningOrder order;
        order.as = as;
        order.sources = SigningDesk::sources();
        order.identity = m_desk->identity(as == signing::SignAs::Person ? u"Nguyễn Văn Ký"_qs : u"Sở Nội vụ tỉnh Bình An"_qs);
        for (const SubjectId &id : ids)
            order.documents << outgoing::DocumentToSign{id, {{0, QRectF(300, 300, 60, 40)}, {SigningDesk::picture(Qt::blue, {60, 40}), {}}}};
        return order;
    }
    Result<QList<DocumentSigned>> sign(const QString &login, const SigningOrder &order, signing::Pin pin = SigningDesk::pin(), std::stop_token stop = {})
    {
        return outgoing::signDocuments(*m_office->as(login), *m_reader, order, std::move(pin), stop).result();
    }
    QByteArray stored(const QString &hash) { return m_office->store().engine().files().read(hash).value_or(QByteArray()); }
    int storedFiles() { return int(m_office->store().engine().files().list().value_or(QStringList()).size()); }
    int acts(const SubjectId &id, const QByteArray &kind)
    {
        const auto events = outgoing::history(*m_office->as(clerk), id).result().value_or(QList<Event>());
        return int(std::count_if(events.cbegin(), events.cend(), [&kind](const Event &one) { return one.body.kind == kind; }));
    }
    OutgoingState state(const SubjectId &id) { return m_drafting->document(id).state; }

    std::unique_ptr<SigningDesk> m_desk;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;
    int m_files = 0;
};

void TestSignDocuments::initTestCase()
{
    if (!SoftTokens::installed())
        QSKIP("no SoftHSM2");
    m_reader = builtReader();
    m_desk = std::make_unique<SigningDesk>();
    QVERIFY(m_desk->lay());
}

void TestSignDocuments::init()
{
    m_office = std::make_unique<TestOffice>();
    m_drafting = std::make_unique<Drafting>(*m_office);
}

void TestSignDocuments::leaderThenAgency()
{
    const QList<SubjectId> ids{approved(u"Một"_qs), approved(u"Hai"_qs)};
    const auto first = sign(leader, order(signing::SignAs::Person, ids));
    QVERIFY(first);
    for (const DocumentSigned &one : *first) {
        QVERIFY2(one.receipt, codeText(one.receipt ? ErrorCode::StoreIo : one.receipt.error().code).data());
        QCOMPARE(state(one.id), OutgoingState::Signed);
        m_drafting->number(one.id);
    }
    const auto second = sign(clerk, order(signing::SignAs::Agency, ids));
    QVERIFY(second);
    for (int i = 0; i < ids.size(); ++i) {
        QVERIFY(second->at(i).receipt);
        QCOMPARE(state(ids[i]), OutgoingState::Sealed);
        const QByteArray before = stored(first->at(i).file), after = stored(second->at(i).file);
        QVERIFY(!before.isEmpty() && after.startsWith(before));
        QCOMPARE(m_drafting->document(ids[i]).currentFile(u"sealed"_qs)->hash, second->at(i).file);
        const auto check = m_reader->checkSignatures(m_desk->write(u"ra.pdf"_qs, after), {m_desk->root.certificate()}, {}).result();
        QCOMPARE(check->signatures.size(), 2);
        QCOMPARE(check->signatures.at(0).afterwards, Afterwards::Allowed);
        QVERIFY(check->signatures.at(1).coversWholeFile);
    }
    m_drafting->issue(ids.first());
    QCOMPARE(state(ids.first()), OutgoingState::Issued);
}

void TestSignDocuments::eachAnswersForItself()
{
    const SubjectId draft = m_drafting->draft(u"Chưa duyệt"_qs), good = approved(u"Đã duyệt"_qs);
    const int files = storedFiles();
    const auto result = sign(leader, order(signing::SignAs::Person, {draft, good}));
    QVERIFY(result);
    QVERIFY(!result->at(0).receipt);
    QVERIFY(result->at(1).receipt);
    QCOMPARE(state(draft), OutgoingState::Draft);
    QCOMPARE(storedFiles(), files + 1);
    const auto again = sign(leader, order(signing::SignAs::Person, {good}));
    QVERIFY(!again->first().receipt);
    const auto unnumbered = sign(clerk, order(signing::SignAs::Agency, {good}));
    QVERIFY(!unnumbered->first().receipt);
    QCOMPARE(state(good), OutgoingState::Signed);
    QCOMPARE(acts(good, "outgoing.signed"), 1);
}

void TestSignDocuments::aWrongPinChangesNothing()
{
    const SubjectId id = approved(u"Sai PIN"_qs);
    const int files = storedFiles();
    const auto result = sign(leader, order(signing::SignAs::Person, {id}), signing::Pin(QByteArray("000000")));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::SignWrongPin);
    QCOMPARE(state(id), OutgoingState::Approved);
    QCOMPARE(storedFiles(), files);
    QVERIFY(sign(leader, order(signing::SignAs::Person, {id}))->first().receipt);
}

void TestSignDocuments::aTokenGoesAmid()
{
    const QList<SubjectId> ids{approved(u"Một"_qs), approved(u"Hai"_qs), approved(u"Ba"_qs)};
    SigningOrder list = order(signing::SignAs::Person, ids);
    list.onDocument = [this](int index) {
        if (index == 1)
            m_desk->tokens->pullOut();
    };
    const auto result = sign(leader, list);
    QVERIFY(m_desk->tokens->plugIn());
    QVERIFY(result);
    QVERIFY(result->at(0).receipt);
    QCOMPARE(result->at(1).receipt.error().code, ErrorCode::SignTokenGone);
    QCOMPARE(result->at(2).receipt.error().code, ErrorCode::Cancelled);
    QCOMPARE(state(ids[0]), OutgoingState::Signed);
    QCOMPARE(state(ids[1]), OutgoingState::Approved);
    const auto rest = sign(leader, order(signing::SignAs::Person, ids));
    QVERIFY(!rest->at(0).receipt && rest->at(1).receipt && rest->at(2).receipt);
    for (const SubjectId &id : ids)
        QCOMPARE(acts(id, "outgoing.signed"), 1);
}

/// The signed file was stored, its act not recorded: asking again signs and records once, and nothing else is to be seen.
void TestSignDocuments::whatAKilledProgramLeft()
{
    const SubjectId id = approved(u"Bị ngắt"_qs);
    const QString main = m_drafting->document(id).currentFile(u"main"_qs)->hash;
    auto session = signing::SigningSession::open(SigningDesk::sources(), m_desk->identity(u"Nguyễn Văn Ký"_qs), SigningDesk::pin(), QDateTime::currentDateTimeUtc());
    QVERIFY(session);
    signing::SignatureRequest how;
    how.at = QDateTime::currentDateTimeUtc();
    const auto made = (*session)->sign(stored(main), how);
    QVERIFY(made);
    QVERIFY(m_office->store().engine().files().addBytes(made->bytes));
    session->reset();
    m_office->reopen();
    QCOMPARE(state(id), OutgoingState::Approved);
    QVERIFY(!m_drafting->document(id).currentFile(u"signed"_qs));
    QVERIFY(sign(leader, order(signing::SignAs::Person, {id}))->first().receipt);
    QCOMPARE(acts(id, "outgoing.signed"), 1);
    const Receipt number = m_drafting->number(id);
    QVERIFY(number.number);
    QVERIFY(sign(clerk, order(signing::SignAs::Agency, {id}))->first().receipt);
    QCOMPARE(acts(id, "outgoing.number_taken"), 1);
    m_drafting->issue(id);
    const auto report = verify(m_office->store(), {.deep = true, .expect = {}, .files = true}).result();
    QVERIFY(report && report->good());
}

void TestSignDocuments::whatIsRefusedAfterSigningIsNotKept()
{
    const SubjectId id = approved(u"Rút lại"_qs);
    const int files = storedFiles();
    SigningOrder list = order(signing::SignAs::Person, {id});
    list.prepare = [this](const OutgoingDocument &document, const QByteArray &pdf) -> Result<QByteArray> { // meanwhile somebody else acts
        m_office->does(clerk, "outgoing.withdrawn", document.id, {{u"reason"_qs, u"không ban hành nữa"_qs}});
        return pdf;
    };
    const auto result = sign(leader, list);
    QVERIFY(result);
    QVERIFY(!result->first().receipt);
    QCOMPARE(state(id), OutgoingState::Withdrawn);
    QCOMPARE(storedFiles(), files);
}

void TestSignDocuments::writtenIntoBeforeTheSeal()
{
    const SubjectId id = approved(u"Có số"_qs);
    QVERIFY(sign(leader, order(signing::SignAs::Person, {id}))->first().receipt);
    m_drafting->number(id);
    SigningOrder list = order(signing::SignAs::Agency, {id});
    QString code;
    list.prepare = [&code](const OutgoingDocument &document, const QByteArray &) -> Result<QByteArray> {
        code = document.code;
        return failure(ErrorCode::ReaderBroken);
    };
    QCOMPARE(sign(clerk, list)->first().receipt.error().code, ErrorCode::ReaderBroken);
    QVERIFY(!code.isEmpty());
    QCOMPARE(state(id), OutgoingState::Signed);
}

void TestSignDocuments::stoppedBetweenTwo()
{
    const QList<SubjectId> ids{approved(u"Một"_qs), approved(u"Hai"_qs)};
    std::stop_source stop;
    SigningOrder list = order(signing::SignAs::Person, ids);
    list.prepare = [&stop](const OutgoingDocument &, const QByteArray &pdf) -> Result<QByteArray> {
        stop.request_stop();
        return pdf;
    };
    const auto result = sign(leader, list, SigningDesk::pin(), stop.get_token());
    QVERIFY(result);
    QVERIFY(!result->at(1).receipt);
    QCOMPARE(result->at(1).receipt.error().code, ErrorCode::Cancelled);
    QCOMPARE(state(ids[1]), OutgoingState::Approved);
}

/// Attachments in files of their own bear the agency's signature (NĐ 30/2020 Phụ lục I, III.1d), for as long as the document does.
void TestSignDocuments::attachmentsAreSignedWithIt()
{
    const QString slot = u"+phu-luc.pdf"_qs;
    const SubjectId id = withAttachments(u"Kèm phụ lục"_qs);
    const DraftFile before = attachment(id, slot), table = attachment(id, u"+so-lieu.csv"_qs);
    const auto result = sign(clerk, withAttachment(id, slot));
    QVERIFY2(result && result->first().receipt, codeText(result && !result->first().receipt ? result->first().receipt.error().code : ErrorCode::StoreIo).data());
    QCOMPARE(state(id), OutgoingState::Sealed);
    const DraftFile after = attachment(id, slot);
    QCOMPARE(after.hash, result->first().attachments.value(slot));
    QCOMPARE(after.version, before.version + 1);
    QVERIFY(stored(after.hash).startsWith(stored(before.hash)) && after.hash != before.hash);
    QCOMPARE(attachment(id, u"+so-lieu.csv"_qs).hash, table.hash);
    const auto check = m_reader->checkSignatures(m_desk->write(u"pl.pdf"_qs, stored(after.hash)), {m_desk->root.certificate()}, {}).result();
    QCOMPARE(check->signatures.size(), 1);
    QCOMPARE(check->signatures.first().standing, Standing::Trusted);
    QCOMPARE(m_drafting->document(id).currentFile(u"sealed"_qs)->hash, result->first().file);
    m_office->does(clerk, "outgoing.sent_back", id, {{u"reason"_qs, u"sai nơi nhận, sửa lại"_qs}});
    QCOMPARE(attachment(id, slot).hash, before.hash); // what the agency signed is no longer a part of it
    QVERIFY(!m_drafting->document(id).currentFile(u"sealed"_qs));
    QCOMPARE(acts(id, "outgoing.sealed"), 1);
}

void TestSignDocuments::anAttachmentThatCannotBeSignsNothing()
{
    const SubjectId id = withAttachments(u"Phụ lục lạ"_qs);
    const int files = storedFiles();
    for (const auto &[slot, code] : {std::pair(u"+so-lieu.csv"_qs, ErrorCode::RuleBadField), std::pair(u"+khong-co.pdf"_qs, ErrorCode::UsageNotFound)}) {
        const auto result = sign(clerk, withAttachment(id, slot));
        QVERIFY(result && !result->first().receipt);
        QCOMPARE(result->first().receipt.error().code, code);
    }
    SigningOrder stale = withAttachment(id, u"+phu-luc.pdf"_qs);
    stale.documents.first().attachments.first().seen = QString(64, u'a');
    QCOMPARE(sign(clerk, stale)->first().receipt.error().code, ErrorCode::RuleStale);
    QCOMPARE(state(id), OutgoingState::Signed);
    QCOMPARE(storedFiles(), files); // nor does the document's own signature stay
}

QTEST_MAIN(TestSignDocuments)
#include "tst_signdocuments.moc"
