// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/lists.h"
#include "app/outgoing/numbering.h"
#include "tests/flow/canaryfurther.h"
#include "tests/support/drafting.h"
#include "tests/support/filesholding.h"

#include <QJsonDocument>
#include <QTest>

using namespace congso;
using testing::Drafting;
using testing::filesHolding;
using testing::TestOffice;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Who may read what, said once more and by hand: these people and nobody else.
struct Readers
{
    const char *kind;
    const char *logins;
};
constexpr Readers readers[] = {
    {"draft", "cvhoa truongccvc"},
    {"dropped", "cvhoa truongccvc"},
    {"returned", "cvhoa truongccvc chanhvp giamdoc duocuy"},
    {"inreview", "cvhoa truongccvc chanhvp giamdoc duocuy phogd"},
    {"asked", "cvhoa truongccvc chanhvp giamdoc duocuy phogd truongcchc"},
    {"approved", "cvhoa truongccvc chanhvp giamdoc duocuy phogd vanthu"},
    {"signed", "cvhoa truongccvc chanhvp giamdoc duocuy phogd vanthu"},
    {"sealed", "cvhoa truongccvc chanhvp giamdoc duocuy phogd vanthu"},
    {"issued", "cvhoa cvkhac truongccvc chanhvp giamdoc duocuy phogd vanthu luutru"},
    {"inside", "cvhoa cvkhac truongccvc chanhvp giamdoc duocuy phogd vanthu luutru cvlan truongcchc ngoaiviec"},
    {"recalled", "cvhoa cvkhac truongccvc chanhvp giamdoc duocuy phogd vanthu luutru"},
    {"numbered", "cvhoa truongccvc chanhvp giamdoc duocuy phogd vanthu"},
    {"erased", ""},
};
}

/// A word of its own in everything that is said of one document, looked for by everybody everywhere.
class TestOutgoingCanaries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nobodyElseSees_data();
    void nobodyElseSees();
    void whatIsErasedIsNowhere();

private:
    QString wordOf(const QString &kind) const { return s("Zq") + kind + s("xz"); }
    void join(const char *login, const char *unit, const char *role);
    SubjectId write(const QString &kind);
    void bring(const QString &kind, const SubjectId &id);
    void record(const QString &kind, const SubjectId &id);
    /// Everything the person is shown that could speak of the document, by place.
    QMap<QString, QString> seenBy(const QString &login, const QString &kind);
    void seekAs(const QString &login, const QString &kind, QMap<QString, QString> &seen);
    void seekListAs(const QString &login, QMap<QString, QString> &seen);
    void makeSearchable();

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;
    std::unique_ptr<SearchEngine> m_engine;
    QMap<QString, SubjectId> m_documents;
    QMap<QString, QString> m_hashes;
    SubjectId m_letter;
};

void TestOutgoingCanaries::join(const char *login, const char *unit, const char *role)
{
    const SubjectId person = m_office->does(s("quantri"), "person.created", {}, {{s("name"), QString(s("Người ") + s(login))}, {s("login"), s(login)}}).subject;
    m_office->does(s("quantri"), "post.created", {}, {{s("person"), person.toString()}, {s("unit"), m_office->unit(s(unit)).toString()}, {s("title"), s("Chức vụ")},
                                                     {s("roles"), QJsonArray{s(role)}}});
    m_office->as(s(login));
}

SubjectId TestOutgoingCanaries::write(const QString &kind)
{
    const QString word = wordOf(kind);
    QJsonObject draft = m_drafting->draftFields(QString(word + s(" trích yếu")));
    QJsonObject fields = draft[s("fields")].toObject();
    for (const char *key : {"note", "field", "kept", "signer_title"})
        fields.insert(s(key), word);
    fields.insert(s("code_notation"), word);
    draft.insert(s("fields"), fields);
    draft.insert(s("files"), QJsonArray{m_drafting->file(QString(word + s(".pdf")))});
    draft.insert(s("links"), QJsonArray{QJsonObject{{s("document"), m_letter.toString()}, {s("kind"), s("based_on")}}});
    QJsonArray recipients{QJsonObject{{s("name"), QString(word + s(" nơi nhận"))}}};
    if (kind == s("inside"))
        recipients << QJsonObject{{s("name"), s("Phòng CCHC")}, {s("unit"), m_office->unit(s("CCHC")).toString()}};
    draft.insert(s("recipients"), recipients);
    return m_office->does(s("cvhoa"), "outgoing.drafted", {}, draft).subject;
}

void TestOutgoingCanaries::bring(const QString &kind, const SubjectId &id)
{
    const QJsonObject reason{{s("reason"), QString(wordOf(kind) + s(" lý do đủ dài"))}};
    static const QMap<QString, OutgoingState> states{{s("inreview"), OutgoingState::InReview}, {s("approved"), OutgoingState::Approved}, {s("signed"), OutgoingState::Signed},
                                                     {s("sealed"), OutgoingState::Sealed}, {s("issued"), OutgoingState::Issued}, {s("inside"), OutgoingState::Issued},
                                                     {s("recalled"), OutgoingState::Issued}, {s("numbered"), OutgoingState::Signed}, {s("erased"), OutgoingState::Issued},
                                                     {s("returned"), OutgoingState::InReview}};
    if (kind == s("asked")) {
        QJsonArray steps = m_drafting->steps(id);
        steps << QJsonObject{{s("kind"), s("opinion")}, {s("unit"), m_office->unit(s("CCHC")).toString()}, {s("order"), 1}};
        m_office->does(s("cvhoa"), "outgoing.sent_for_review", id, {{s("steps"), steps}});
    }
    m_drafting->bring(id, states.value(kind, OutgoingState::Draft));
    if (kind == s("returned"))
        m_office->does(s("truongccvc"), "outgoing.sent_back", id, reason);
    if (kind == s("dropped"))
        m_office->does(s("cvhoa"), "outgoing.withdrawn", id, reason);
    if (kind == s("numbered"))
        m_office->does(s("vanthu"), "outgoing.withdrawn", id, reason);
    if (kind == s("recalled"))
        m_office->does(s("vanthu"), "outgoing.recalled", id, reason);
    if (kind == s("issued") || kind == s("erased"))
        record(kind, id);
    if (kind == s("erased"))
        makeSearchable(); // it was in the index before
    if (kind == s("erased"))
        QVERIFY(outgoing::erase(*m_office->as(s("vanthu")), id, s("Luật Lưu trữ"), s("Hết thời hạn lưu trữ")).result());
}

/// Where its paper lies, who borrowed it, how it went, what was copied out of it.
void TestOutgoingCanaries::record(const QString &kind, const SubjectId &id)
{
    const QString word = wordOf(kind), permits = m_office->person(s("giamdoc")).toString();
    m_office->does(s("vanthu"), "outgoing.placed", id, {{s("box"), word}, {s("shelf"), word}});
    m_office->does(s("vanthu"), "outgoing.kept_used", id, {{s("user_name"), word}, {s("way"), s("lent")}, {s("purpose"), word}, {s("permitted_by"), permits}});
    const QJsonArray first{m_drafting->document(id).recipients.first().id.toString()};
    m_office->does(s("vanthu"), "outgoing.dispatched", id, {{s("recipients"), first}, {s("to"), s("sent")}, {s("note"), word}});
    if (kind == s("issued"))
        m_office->does(s("vanthu"), "outgoing.copied", {}, {{s("source"), id.toString()}, {s("form"), s("trich_sao")}, {s("from"), s("electronic")}, {s("to"), s("paper")},
                                                             {s("subject"), s("Trích sao")}, {s("signer"), permits}, {s("extract"), s("vài chữ")}});
}

void TestOutgoingCanaries::makeSearchable()
{
    testing::BytesReader reader;
    const auto read = readTexts(m_office->sharedStore(), reader).result();
    QVERIFY(read && read->complete);
    const auto indexed = indexOnce(IndexPlace::of(m_office->store()), false, {}, {});
    QVERIFY(indexed && *indexed);
}

void TestOutgoingCanaries::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    m_drafting = std::make_unique<Drafting>(*m_office);
    m_letter = m_office->letter(s("Thư gốc"));
    m_office->does(s("vanthu"), "incoming.submitted", m_letter, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}});
    QJsonArray informed;
    for (const char *unit : {"CCVC", "CCHC", "VP"})
        informed << m_office->part("inform", s(unit));
    informed.prepend(m_office->part("lead", s("cvhoa")));
    m_office->does(s("giamdoc"), "incoming.instructed", m_letter, {{s("assignments"), informed}});
    join("cvkhac", "CCVC", "officer");
    join("ngoaiviec", "CCHC", "officer");
    join("duocuy", "VP", "officer");
    join("duocuyhep", "VP", "officer");
    join("phogd", "BGĐ", "agency_leader");
    join("nghiviec", "BGĐ", "agency_leader");
    join("quanly", "CCVC", "administrator");
    const QDate today = m_office->as(s("giamdoc"))->today();
    for (const auto &[to, scope] : {std::pair{"duocuy", "all"}, std::pair{"duocuyhep", "instruct"}})
        m_office->does(s("giamdoc"), "delegation.granted", {}, {{s("delegate"), m_office->person(s(to)).toString()}, {s("scope"), s(scope)}, {s("from"), today.toString(Qt::ISODate)},
                                                               {s("until"), today.addDays(5).toString(Qt::ISODate)}, {s("reason"), s("đi công tác")}});
    for (const Readers &entry : readers) {
        const QString kind = s(entry.kind);
        const SubjectId id = write(kind);
        m_hashes.insert(kind, m_drafting->document(id).files.first().hash);
        bring(kind, id);
        m_documents.insert(kind, id);
    }
    m_office->does(s("quantri"), "person.deactivated", idCast<SubjectId>(m_office->person(s("nghiviec"))), {{s("reason"), s("Nghỉ hưu theo chế độ")}});
    makeSearchable();
    m_engine = std::make_unique<SearchEngine>(m_office->sharedStore());
}

QMap<QString, QString> TestOutgoingCanaries::seenBy(const QString &login, const QString &kind)
{
    const auto office = m_office->as(login);
    const SubjectId id = m_documents.value(kind);
    QMap<QString, QString> seen;
    if (const auto document = outgoing::document(*office, id).result())
        seen[s("document")] = document->fields.subject + document->fields.note + document->code;
    const auto events = outgoing::history(*office, id).result();
    for (const Event &event : events.value_or(QList<Event>()))
        seen[s("history")] += QString::fromUtf8(event.payload);
    for (const OutBox box : allOutBoxes()) {
        const auto rows = outgoing::rows(*office, {box, {}, {}, 500}).result();
        for (const OutgoingRow &row : rows.value_or(QList<OutgoingRow>()))
            seen[s("list ") + outBoxText(box)] += row.subject + row.recipients + row.code;
        const auto filtered = outgoing::rows(*office, {box, wordOf(kind), {}, 500}).result();
        seen[s("filtered lists")] += QString(qsizetype(filtered ? filtered->size() : 0), u'x');
    }
    for (const QString &reference : QStringList{id.toString(), s("03/") + wordOf(kind), wordOf(kind), s("DI/2026/3")}) {
        const auto found = outgoing::find(*office, reference).result();
        if (found && *found == id)
            seen[s("found")] += wordOf(kind);
        if (!found)
            seen[s("candidates")] += QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(found.error().args)).toJson()).remove(reference);
    }
    if (outgoing::filePath(*office, id, m_hashes.value(kind)).result())
        seen[s("file")] = wordOf(kind);
    const auto related = outgoing::relatedTo(*office, m_letter).result();
    for (const outgoing::Related &one : related.value_or(QList<outgoing::Related>()))
        seen[s("related")] += one.label;
    const auto draft = outgoing::draftFrom(*office, id, s("based_on")).result();
    seen[s("draft from")] = QString::fromUtf8(QJsonDocument(draft.value_or(QJsonObject())).toJson());
    const auto lines = outgoing::bookLines(*office, m_drafting->series(), 2026, 0, {}, 500).result();
    for (const OutgoingBookLine &line : lines ? lines->lines : QList<OutgoingBookLine>())
        seen[s("book")] += line.subject + line.code + line.kept + line.note + line.voided.value_or(QString()) + line.recipients.join(u' ');
    const auto expected = outgoing::expected(*office, id).result();
    if (expected)
        seen[s("expected")] = expected->code;
    const auto problems = outgoing::problems(*office, m_drafting->series(), 2026).result();
    for (const SeriesProblem &one : problems.value_or(QList<SeriesProblem>()))
        seen[s("problems")] += one.what;
    if (outgoing::markRead(*office, id).result())
        seen[s("marked")] = wordOf(kind);
    const auto actions = office->actions(id, "outgoing").result();
    if (actions)
        seen[s("actions")] = wordOf(kind);
    if (const auto place = incoming::paperPlace(*office, id).result())
        seen[s("place of the paper")] = testing::shownText(*place);
    seekAs(login, kind, seen);
    seekListAs(login, seen);
    return seen;
}

/// What each way of searching for the document's word shows of anything.
void TestOutgoingCanaries::seekAs(const QString &login, const QString &kind, QMap<QString, QString> &seen)
{
    Office &office = *m_office->as(login);
    const QString word = wordOf(kind);
    const std::pair<const char *, QString> queries[] = {{"search", word}, {"search in files", s("nội dung:\"%1.pdf\"").arg(word)}, {"search by recipient", s("nơi nhận:") + word},
                                                        {"search by notation", s("số:") + word}, {"search in notes", s("ghi chú:") + word},
                                                        {"search by place", s("nơi để:") + word}, {"search by what was copied", s("sao từ:") + word}};
    for (const auto &[place, text] : queries) {
        for (const SearchOrder order : {SearchOrder::Newest, SearchOrder::Relevance}) {
            SearchRequest request;
            request.text = text;
            request.order = order;
            const auto page = m_engine->search(office, request).result();
            for (const SearchHit &hit : page ? page->hits : QList<SearchHit>())
                seen[s(place)] += testing::shownText(*page) + hit.row.code;
        }
    }
    const auto total = m_engine->total(office, word).result();
    seen[s("search count")] = total && total->count > 0 ? word : QString();
    const auto ways = m_engine->narrowings(office, word).result();
    seen[s("search narrowings")] = ways && !ways->states.isEmpty() ? word : QString();
    for (const char *field : {"nơi nhận:", "người ký:", "từ:", ""}) {
        const auto suggested = m_engine->suggestions(office, s(field) + word.chopped(1)).result();
        for (const SearchSuggestion &one : suggested.value_or(QList<SearchSuggestion>()))
            seen[s("search suggestions")] += one.text;
    }
}

/// Everything at once, on the screen and in a file.
void TestOutgoingCanaries::seekListAs(const QString &login, QMap<QString, QString> &seen)
{
    Office &office = *m_office->as(login);
    SearchRequest request;
    request.text = s("văn bản:đi");
    request.limit = 500;
    const auto page = m_engine->search(office, request).result();
    seen[s("everything searched")] = page ? testing::shownText(*page) : QString();
    using exporting::HitColumn;
    exporting::HitExport wanted;
    wanted.request = request;
    wanted.columns = {HitColumn::Code, HitColumn::Subject, HitColumn::Recipients, HitColumn::State, HitColumn::Direction};
    wanted.file = m_office->scratch(s("hits.csv"));
    QFile::remove(wanted.file);
    QFile file(wanted.file);
    if (exporting::exportHits(*m_engine, office, wanted).result() && file.open(QIODevice::ReadOnly))
        seen[s("exported hits")] = QString::fromUtf8(file.readAll());
}

void TestOutgoingCanaries::nobodyElseSees_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("kind");
    for (const char *login : {"giamdoc", "chanhvp", "truongccvc", "truongcchc", "cvhoa", "cvlan", "vanthu", "luutru", "quanly", "cvkhac", "ngoaiviec", "duocuy", "duocuyhep", "phogd", "nghiviec"}) {
        for (const Readers &entry : readers)
            QTest::addRow("%s, %s", login, entry.kind) << s(login) << s(entry.kind);
    }
}

void TestOutgoingCanaries::nobodyElseSees()
{
    QFETCH(QString, login);
    QFETCH(QString, kind);
    QString may;
    for (const Readers &entry : readers)
        may = kind == s(entry.kind) ? s(entry.logins) : may;
    const bool reads = may.split(u' ').contains(login);
    const QMap<QString, QString> seen = seenBy(login, kind);
    for (auto place = seen.begin(); place != seen.end(); ++place) {
        const bool shell = kind == s("erased") && (place.key() == s("marked") || place.key() == s("actions") || place.key() == s("found"));
        const bool there = place->contains(wordOf(kind)) || (place.key() == s("filtered lists") && !place->isEmpty());
        QVERIFY2(reads || shell || !there, qPrintable(place.key() + s(" shows ") + place->left(200)));
    }
    if (!reads)
        return;
    for (const char *place : {"document", "history", "found", "file", "draft from", "marked", "actions", "related", "search", "search in files", "search by recipient",
                              "search by notation", "search in notes", "search count", "search narrowings", "search suggestions", "everything searched", "exported hits"})
        QVERIFY2(seen.value(s(place)).contains(wordOf(kind)), place);
    if (kind == s("issued")) {
        for (const char *place : {"place of the paper", "search by place"})
            QVERIFY2(seen.value(s(place)).contains(wordOf(kind)), place);
    }
    if (kind == s("issued") || kind == s("recalled"))
        QVERIFY(seen.value(s("list issued")).contains(wordOf(kind)) && seen.value(s("book")).contains(wordOf(kind)));
}

void TestOutgoingCanaries::whatIsErasedIsNowhere()
{
    m_engine.reset();
    m_office->close();
    QCOMPARE(filesHolding(m_office->folder(), wordOf(s("erased")).toUtf8()), QStringList());
}

QTEST_GUILESS_MAIN(TestOutgoingCanaries)
#include "tst_outgoingcanaries.moc"
