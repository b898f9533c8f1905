// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/maintenance.h"
#include "app/office/officerules.h"
#include "app/office/storeengine.h"
#include "app/outgoing/bookcheck.h"
#include "app/outgoing/copies.h"
#include "app/outgoing/dispatch.h"
#include "app/outgoing/lists.h"
#include "app/outgoing/numbering.h"
#include "tests/support/drafting.h"

#include <QDir>
#include <QTest>

using namespace congso;
using testing::Drafting;
using testing::TestOffice;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString codeOf(const Result<Receipt> &result)
{
    return result ? QString() : QString(codeText(result.error().code));
}

QString problemOf(const Result<Receipt> &result)
{
    return result ? QString() : result.error().args.value(result.error().args.contains(s("problem")) ? s("problem") : s("field")).toString();
}

bool verifies(TestOffice &office)
{
    const auto report = verify(office.store(), {true, {}, true}).result();
    return report && report->good();
}

/// An office with a series of its own for copies.
struct CopyOffice
{
    TestOffice office;
    Drafting drafting{office};
    Drafting copies{office, s("BS"), {{s("name"), s("Sổ đăng ký bản sao")}, {s("standard"), false}, {s("kinds"), QJsonArray{s("SY"), s("SL"), s("TrS")}}}};

    QJsonObject order(const SubjectId &source, const char *form = "sao_y", const char *from = "electronic", const char *to = "paper")
    {
        const QJsonArray recipients{QJsonObject{{s("name"), s("UBND xã Sông Thao")}, {s("way"), s("paper")}, {s("reason"), s("bản sao giấy")}}};
        return {{s("source"), source.toString()}, {s("form"), s(form)}, {s("from"), s(from)}, {s("to"), s(to)}, {s("subject"), s("15/QĐ-SNV: Quy định")},
                {s("signer"), office.person(s("chanhvp")).toString()}, {s("signing_power"), s("TL.")}, {s("recipients"), recipients}, {s("pages"), 2}};
    }
    Result<Receipt> copied(const QJsonObject &fields, const QString &login = s("vanthu")) { return office.tryDo(login, "outgoing.copied", {}, fields); }
    /// A copy on paper brought as far as it goes.
    SubjectId issued(const SubjectId &source)
    {
        const SubjectId id = copied(order(source))->subject;
        copies.number(id);
        office.does(s("vanthu"), "outgoing.sealed", id, copies.signature("sealed", "stamp"));
        office.does(s("vanthu"), "outgoing.issued", id);
        return id;
    }
    void dispatch(const SubjectId &id, const char *to, const QJsonObject &more = {})
    {
        QJsonArray all;
        for (const Recipient &one : drafting.document(id, s("vanthu")).recipients)
            all << one.id.toString();
        QJsonObject fields{{s("recipients"), all}, {s("to"), s(to)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), *it);
        office.does(s("vanthu"), "outgoing.dispatched", id, fields);
    }
};
}

/// Copies, dispatch, notices and kept originals of outgoing documents (NĐ 30 Điều 18, 19, 25-27).
class TestCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCopyGoesItsWay();
    void formsOfArticle25_data();
    void formsOfArticle25();
    void refused_data();
    void refused();
    void numbersAreTheirOwn();
    void pagesNamed_data();
    void pagesNamed();
    void everyDispatchIsKept();
    void whoIsTold_data();
    void whoIsTold();
    void keptOriginals();
    void theBookIsHeldAgainstTheJournal();
    void nothingOfAnIssuedDocumentIsAltered();
    void tamperingIsFound_data();
    void tamperingIsFound();
};

void TestCopies::aCopyGoesItsWay()
{
    CopyOffice with;
    const SubjectId source = with.drafting.at(OutgoingState::Issued, s("Quy định tiếp công dân"), s("QĐ"));
    const auto proposal = outgoing::proposeCopy(*with.office.as(s("vanthu")), source).result();
    QVERIFY(proposal);
    QCOMPARE(proposal->label, s("01/QĐ-SNV"));
    QVERIFY(!proposal->file.isEmpty());
    QVERIFY(proposal->fields.value(s("subject")).toString().startsWith(s("01/QĐ-SNV ngày ")));
    QCOMPARE(proposal->fields.value(s("signing_power")).toString(), s("TL."));

    const auto receipt = with.copied(with.order(source));
    QVERIFY2(receipt, qPrintable(codeOf(receipt)));
    const SubjectId id = receipt->subject;
    OutgoingDocument copy = with.drafting.document(id, s("vanthu"));
    QCOMPARE(copy.state, OutgoingState::Signed);
    QCOMPARE(copy.fields.kind, s("SY"));
    QCOMPARE(copy.signedBy, with.office.person(s("chanhvp")));
    const auto details = outgoing::copyDetails(*with.office.as(s("vanthu")), id).result();
    QVERIFY(details);
    QCOMPARE(details->source, source);
    QCOMPARE(details->sourceLabel, s("01/QĐ-SNV"));
    QVERIFY(!outgoing::copyDetails(*with.office.as(s("vanthu")), source).result());

    QCOMPARE(outgoing::expected(*with.office.as(s("vanthu")), id).result()->code, s("01/SY-SNV"));
    with.copies.number(id);
    QCOMPARE(codeOf(with.office.tryDo(s("vanthu"), "outgoing.issued", id)), s("rule.wrong_state"));
    with.office.does(s("vanthu"), "outgoing.sealed", id, with.copies.signature("sealed", "stamp"));
    with.office.does(s("vanthu"), "outgoing.issued", id);
    copy = with.drafting.document(id, s("vanthu"));
    QCOMPARE(copy.state, OutgoingState::Issued);
    QCOMPARE(copy.code, s("01/SY-SNV"));

    const auto listed = outgoing::copies(*with.office.as(s("vanthu")), copy.date.year(), s("quy dinh")).result();
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().copy.source, source);
    QVERIFY(outgoing::copies(*with.office.as(s("vanthu")), copy.date.year() - 1, {}).result()->isEmpty());
    // The source tells of its copies.
    const auto related = outgoing::relatedTo(*with.office.as(s("vanthu")), source).result();
    QVERIFY(related && related->size() == 1 && related->first().kind == s("copies"));
    QVERIFY(verifies(with.office));
}

void TestCopies::formsOfArticle25_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("allowed");
    const char *const media[] = {"paper", "electronic"};
    for (const char *form : {"sao_y", "sao_luc", "trich_sao"}) {
        for (const char *from : media) {
            for (const char *to : media) {
                const bool both = qstrcmp(from, "electronic") == 0 && qstrcmp(to, "electronic") == 0;
                QTest::newRow(qPrintable(s(form) + u' ' + s(from) + u' ' + s(to))) << s(form) << s(from) << s(to) << (!both || qstrcmp(form, "trich_sao") == 0);
            }
        }
    }
}

void TestCopies::formsOfArticle25()
{
    QFETCH(QString, form);
    QFETCH(QString, from);
    QFETCH(QString, to);
    static CopyOffice with;
    static const SubjectId letter = with.office.letter(s("Quyết định của tỉnh"));
    QJsonObject order = with.order(letter, form.toLatin1().constData(), from.toLatin1().constData(), to.toLatin1().constData());
    order.insert(s("files"), QJsonArray{with.copies.file(s("ban-sao.pdf"))});
    if (form == s("trich_sao"))
        order.insert(s("extract_pages"), s("1-2"));
    const auto made = with.copied(order);
    QTEST(made.has_value(), "allowed");
    QCOMPARE(outgoing::copyAllowed(form, from, to), made.has_value());
    if (!made)
        QCOMPARE(problemOf(made), s("copy_form"));
}

void TestCopies::refused_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QJsonObject>("changes"); // null takes a field out
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *login, const QJsonObject &changes, const char *code, const char *problem) {
        QTest::newRow(name) << s(login) << changes << s(code) << s(problem);
    };
    row("an officer", "cvhoa", {}, "rule.not_allowed", "");
    row("a leader", "giamdoc", {}, "rule.not_allowed", "");
    row("signed by an officer", "vanthu", {{s("signer"), s("@cvhoa")}}, "rule.bad_field", "not_signer");
    row("nobody signs", "vanthu", {{s("signer"), QJsonValue()}}, "rule.missing_field", "signer");
    row("of nothing", "vanthu", {{s("source"), s("01890000-0000-7000-8000-0000000000aa")}}, "rule.bad_field", "unknown");
    row("sao lục of our own", "vanthu", {{s("form"), s("sao_luc")}}, "rule.bad_field", "copy_of_own");
    row("of a draft", "vanthu", {{s("source"), s("@draft")}}, "rule.bad_field", "unknown");
    row("of what is not issued yet", "vanthu", {{s("source"), s("@sealed")}}, "rule.bad_field", "not_copied");
    row("an extract of nothing", "vanthu", {{s("form"), s("trich_sao")}}, "rule.missing_field", "extract_pages");
    row("an extract of odd pages", "vanthu", {{s("form"), s("trich_sao")}, {s("extract_pages"), s("1-x")}}, "rule.bad_field", "pages");
    row("a whole copy of pages", "vanthu", {{s("extract_pages"), s("1")}}, "rule.bad_field", "whole_copy");
    row("electronic without a file", "vanthu", {{s("from"), s("paper")}, {s("to"), s("electronic")}}, "rule.no_file", "copy");
    row("paper without a reason", "vanthu", {{s("recipients"), QJsonArray{QJsonObject{{s("name"), s("X")}, {s("way"), s("paper")}}}}}, "rule.bad_field", "paper_reason");
    row("secret", "vanthu", {{s("secrecy"), s("mat")}}, "rule.secret", "");
}

void TestCopies::refused()
{
    QFETCH(QString, login);
    QFETCH(QJsonObject, changes);
    static CopyOffice with;
    static const SubjectId source = with.drafting.at(OutgoingState::Issued, s("Nguồn"), s("QĐ"));
    static const SubjectId draft = with.drafting.draft(s("Còn dự thảo"));
    static const SubjectId sealed = with.drafting.at(OutgoingState::Sealed, s("Chưa phát hành"));
    QJsonObject order = with.order(source);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QString named = it->toString();
        if (it->isNull())
            order.remove(it.key());
        else if (named == s("@draft") || named == s("@sealed"))
            order.insert(it.key(), (named == s("@draft") ? draft : sealed).toString());
        else
            order.insert(it.key(), named.startsWith(u'@') ? QJsonValue(with.office.person(named.mid(1)).toString()) : *it);
    }
    const auto made = with.copied(order, login);
    QTEST(codeOf(made), "code");
    QFETCH(QString, problem);
    if (!problem.isEmpty())
        QCOMPARE(problemOf(made), problem);
}

void TestCopies::numbersAreTheirOwn()
{
    CopyOffice with;
    const SubjectId source = with.drafting.at(OutgoingState::Issued, s("Nguồn"), s("QĐ"));
    const SubjectId letter = with.office.letter(s("Thư đến"));
    const SubjectId first = with.copied(with.order(source))->subject;
    QJsonObject extract = with.order(letter, "trich_sao", "paper", "paper");
    extract.insert(s("extract"), s("Điều 2. Giao Sở Nội vụ."));
    const SubjectId second = with.copied(extract)->subject;
    // Not in the common series, and nothing else in theirs.
    QCOMPARE(problemOf(with.office.tryDo(s("vanthu"), "outgoing.number_taken", first, with.drafting.numbering())), s("register"));
    const SubjectId other = with.drafting.at(OutgoingState::Approved, s("Công văn"));
    with.drafting.sign(other);
    QCOMPARE(problemOf(with.office.tryDo(s("vanthu"), "outgoing.number_taken", other, with.copies.numbering())), s("register"));
    QCOMPARE(with.copies.number(first).number->number, 1);
    QCOMPARE(with.copies.number(second).number->number, 2);
    QCOMPARE(with.drafting.document(second, s("vanthu")).code, s("02/TrS-SNV"));
    QCOMPARE(outgoing::copySeries(*with.office.as(s("vanthu"))).result().value(), with.copies.series());
    with.office.does(s("vanthu"), "outgoing.sealed", second, with.copies.signature("sealed", "stamp"));
    with.office.does(s("vanthu"), "outgoing.issued", second);
    // A copy has no drafter to go back to, and is never drafted.
    QCOMPARE(problemOf(with.office.tryDo(s("vanthu"), "outgoing.sent_back", first, {{s("reason"), s("Sao nhầm văn bản rồi")}})), s("copy"));
    QCOMPARE(problemOf(with.office.tryDo(s("cvhoa"), "outgoing.drafted", {}, with.drafting.draftFields(s("Tự soạn"), s("SY")))), s("copy"));
    // Given up, its number stays empty.
    with.office.does(s("vanthu"), "outgoing.withdrawn", first, {{s("reason"), s("Sao nhầm văn bản rồi")}});
    const auto book = outgoing::bookLines(*with.office.as(s("vanthu")), with.copies.series(), with.office.as(s("vanthu"))->today().year(), 0, {}, 10).result();
    QVERIFY(book && book->lines.size() == 2 && book->lines.first().voided);
    QVERIFY(verifies(with.office));
}

void TestCopies::pagesNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QList<int>>("named");
    QTest::newRow("one") << s("2") << 3 << QList<int>{1};
    QTest::newRow("range and one") << s("1-3, 5") << 5 << QList<int>{0, 1, 2, 4};
    QTest::newRow("twice") << s("2, 1-2") << 5 << QList<int>{0, 1};
    QTest::newRow("beyond") << s("4-6") << 5 << QList<int>{};
    QTest::newRow("backwards") << s("3-1") << 5 << QList<int>{};
    QTest::newRow("zero") << s("0") << 5 << QList<int>{};
    QTest::newRow("words") << s("một") << 5 << QList<int>{};
    QTest::newRow("huge") << s("1-999999999999") << 5 << QList<int>{};
}

void TestCopies::pagesNamed()
{
    QFETCH(QString, text);
    QFETCH(int, pages);
    QTEST(outgoing::pagesNamed(text, pages), "named");
}

void TestCopies::everyDispatchIsKept()
{
    CopyOffice with;
    const SubjectId id = with.drafting.at(OutgoingState::Issued, s("Gửi bưu điện"));
    const QDate today = with.office.as(s("vanthu"))->today();
    with.dispatch(id, "sent", {{s("channel"), s("post")}, {s("note"), s("RB123456789VN")}});
    QCOMPARE(problemOf(with.office.tryDo(s("vanthu"), "outgoing.dispatched", id,
                                         {{s("recipients"), QJsonArray{with.drafting.document(id).recipients.first().id.toString()}}, {s("to"), s("returned")}})), s("note"));
    with.dispatch(id, "returned", {{s("note"), s("Không có người nhận")}});
    with.dispatch(id, "sent", {{s("channel"), s("post")}});
    with.dispatch(id, "received");
    const auto all = outgoing::dispatches(*with.office.as(s("vanthu")), id).result();
    QVERIFY(all);
    QStringList states;
    for (const DispatchEntry &entry : *all) {
        if (entry.name == s("Bộ Nội vụ"))
            states << dispatchStateText(entry.state);
    }
    QCOMPARE(states, (QStringList{s("sent"), s("returned"), s("sent"), s("received")}));
    QCOMPARE(all->at(2).note, s("Không có người nhận"));
    const auto post = outgoing::sentByPost(*with.office.as(s("vanthu")), today.addDays(-1), today).result();
    QVERIFY(post);
    QCOMPARE(post->size(), 4); // twice to each of two
    QCOMPARE(post->first().note, s("RB123456789VN"));
    QVERIFY(outgoing::sentByPost(*with.office.as(s("vanthu")), today.addDays(1), today.addDays(9)).result()->isEmpty());
    // Who may not read the document sees nothing of it.
    QVERIFY(outgoing::sentByPost(*with.office.as(s("cvlan")), today.addDays(-1), today).result()->isEmpty());
    QVERIFY(!outgoing::dispatches(*with.office.as(s("cvlan")), id).result());
    QVERIFY(verifies(with.office));
}

void TestCopies::whoIsTold_data()
{
    QTest::addColumn<QString>("cause");
    QTest::newRow("recalled") << s("recalled");
    QTest::newRow("replaced") << s("replaced");
    QTest::newRow("rectified") << s("rectified");
}

void TestCopies::whoIsTold()
{
    QFETCH(QString, cause);
    CopyOffice with;
    const SubjectId id = with.drafting.at(OutgoingState::Issued, s("Có sai sót"), s("QyĐ"));
    const QList<Recipient> to = with.drafting.document(id).recipients;
    const auto waiting = [&] { return outgoing::noticesWaiting(*with.office.as(s("vanthu"))).result().value_or(QList<Notice>()); };
    // Only who got it is told: the second never did.
    with.office.does(s("vanthu"), "outgoing.dispatched", id, {{s("recipients"), QJsonArray{to.first().id.toString()}}, {s("to"), s("sent")}, {s("channel"), s("exchange")}});
    QVERIFY(waiting().isEmpty());
    if (cause == s("recalled")) {
        with.office.does(s("vanthu"), "outgoing.recalled", id, {{s("reason"), s("Phát hành nhầm thẩm quyền")}});
    } else {
        auto fields = outgoing::draftFrom(*with.office.as(s("cvhoa")), id, cause == s("replaced") ? s("replaces") : s("corrects")).result().value();
        fields.insert(s("files"), QJsonArray{with.drafting.file(s("moi.pdf"))});
        const SubjectId later = with.office.does(s("cvhoa"), "outgoing.drafted", {}, fields).subject;
        with.drafting.bring(later, OutgoingState::Issued);
        QCOMPARE(waiting().value(0).by, later);
        QVERIFY(!waiting().value(0).byCode.isEmpty());
    }
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().cause, cause);
    QCOMPARE(waiting().first().recipient, to.first().id);
    const auto tell = [&](const Recipient &one, const QJsonObject &more = {}) {
        QJsonObject fields{{s("recipients"), QJsonArray{one.id.toString()}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), *it);
        return with.office.tryDo(s("vanthu"), "outgoing.recipients_told", id, fields);
    };
    QCOMPARE(problemOf(tell(to.last())), s("not_to_tell"));
    QCOMPARE(codeOf(with.office.tryDo(s("cvhoa"), "outgoing.recipients_told", id, {{s("recipients"), QJsonArray{to.first().id.toString()}}})), s("rule.not_allowed"));
    QVERIFY(tell(to.first(), {{s("channel"), s("phone")}}));
    // A recall waits for its answer: the paper back, or the copy cancelled (Điều 18.4).
    QCOMPARE(waiting().size(), cause == s("recalled") ? 1 : 0);
    QVERIFY(tell(to.first(), {{s("answer"), true}, {s("note"), s("đã hủy trên Hệ thống")}}));
    QVERIFY(waiting().isEmpty());
    QCOMPARE(problemOf(tell(to.first())), s("not_to_tell"));
    const auto all = outgoing::noticesOf(*with.office.as(s("vanthu")), id).result();
    QVERIFY(all && all->size() == 1 && all->first().toldOn.isValid() && all->first().answeredOn.isValid());
    QCOMPARE(all->first().channel, s("phone"));
    QVERIFY(verifies(with.office));
}

void TestCopies::keptOriginals()
{
    CopyOffice with;
    const SubjectId id = with.drafting.at(OutgoingState::Issued, s("Bản lưu"), s("QĐ"));
    const QString leader = with.office.person(s("giamdoc")).toString();
    const auto use = [&](const QJsonObject &more, const char *login = "vanthu") {
        QJsonObject fields{{s("user"), with.office.person(s("cvlan")).toString()}, {s("way"), s("lent")}, {s("permitted_by"), leader}, {s("casefile"), s("05.TCCB")}};
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), *it);
        return with.office.tryDo(s(login), "outgoing.kept_used", id, fields);
    };
    QCOMPARE(codeOf(use({}, "cvhoa")), s("rule.not_allowed"));
    QCOMPARE(problemOf(use({{s("permitted_by"), with.office.person(s("truongccvc")).toString()}})), s("not_permitting"));
    QCOMPARE(problemOf(use({{s("user_name"), s("Thanh tra tỉnh")}})), s("user")); // one of both
    QCOMPARE(problemOf(use({{s("due"), s("2020-01-01")}})), s("before_start"));
    QCOMPARE(problemOf(with.office.tryDo(s("vanthu"), "outgoing.kept_returned", id)), s("kept_in"));
    QVERIFY(use({}));
    QCOMPARE(problemOf(use({})), s("kept_out"));
    const auto out = outgoing::keptOut(*with.office.as(s("luutru"))).result();
    QVERIFY(out && out->size() == 1);
    QCOMPARE(out->first().permittedName, with.office.as(s("giamdoc"))->identity().person.name);
    with.office.does(s("luutru"), "outgoing.kept_returned", id, {{s("use"), out->first().id.toString()}, {s("note"), s("nguyên vẹn")}});
    QVERIFY(outgoing::keptOut(*with.office.as(s("vanthu"))).result()->isEmpty());
    QVERIFY(use({{s("user"), QString()}, {s("user_name"), s("Thanh tra tỉnh")}, {s("way"), s("read")}}));
    const QDate today = with.office.as(s("vanthu"))->today();
    const auto year = outgoing::keptUses(*with.office.as(s("vanthu")), QDate(today.year(), 1, 1), today).result();
    QVERIFY(year && year->size() == 2);
    QVERIFY(year->first().returnedOn.isValid() || year->last().returnedOn.isValid());
    QVERIFY(verifies(with.office));
}

void TestCopies::theBookIsHeldAgainstTheJournal()
{
    CopyOffice with;
    Office &clerk = *with.office.as(s("vanthu"));
    const int year = clerk.today().year();
    const SubjectId source = with.drafting.at(OutgoingState::Issued, s("Một"), s("QĐ"));
    with.issued(source);
    with.issued(source);
    with.office.does(s("vanthu"), "register.number_reserved", idCast<SubjectId>(with.copies.series()), {{s("year"), year}, {s("note"), s("giữ cho lãnh đạo")}});
    auto check = outgoing::checkBook(clerk, with.copies.series(), year);
    QVERIFY(check);
    QCOMPARE(check->given, 3);
    QCOMPARE(check->lines.size(), 3);
    QVERIFY(check->notListed.isEmpty() && check->notInBook.isEmpty());
    QCOMPARE(check->problems.size(), 1); // the reserved one
    QVERIFY(!outgoing::checkBook(*with.office.as(s("cvhoa")), with.copies.series(), year));
    // A line taken out of the lists is missed, whatever the lists say themselves.
    QVERIFY(with.office.store().engine().own<std::monostate>([](Connection &connection) -> Outcome { return connection.execute("DELETE FROM numbers WHERE number = 2"); }).result());
    check = outgoing::checkBook(clerk, with.copies.series(), year);
    QVERIFY(check);
    QCOMPARE(check->notListed, QStringList{s("02")});
    QCOMPARE(check->notInBook, QStringList{s("02")});
    QVERIFY(std::any_of(check->problems.begin(), check->problems.end(), [](const SeriesProblem &one) { return one.kind == SeriesProblem::Kind::Gap; }));
}

/// Every act of the workflow, by everybody, with and without fields: what was issued stays as it was issued.
void TestCopies::nothingOfAnIssuedDocumentIsAltered()
{
    CopyOffice with;
    const SubjectId source = with.drafting.at(OutgoingState::Issued, s("Đã phát hành"), s("QĐ"));
    const SubjectId copy = with.issued(source);
    const OfficeRules &rules = with.office.store().rules();
    for (const SubjectId &id : {source, copy}) {
        const OutgoingDocument before = with.drafting.document(id, s("vanthu"));
        const QJsonObject file = with.drafting.file(s("khac.pdf"));
        const QJsonObject pdf = with.drafting.signature("sealed");
        const QJsonObject everything{{s("files"), QJsonArray{file}}, {s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), s("sửa")}}}}, {s("reason"), s("Muốn sửa lại văn bản")},
                                     {s("recipients"), QJsonArray{QJsonObject{{s("name"), s("Nơi khác")}}}}, {s("slot"), s("main")}, {s("text"), s("lời")}, {s("outcome"), s("agreed")},
                                     {s("links"), QJsonArray()}, {s("register"), with.drafting.series().toString()}, {s("date"), s("2026-03-11")}, {s("method"), s("digital")},
                                     {s("steps"), QJsonArray()}, {s("step"), id.toString()}, {s("comment"), id.toString()}, {s("file"), file.value(s("hash"))}, {s("page"), 0}};
        for (const rules::EventRule *rule : rules.workflow.eventsOf("outgoing")) {
            // These follow an issue and leave the document as it is; where its paper lies is not of it.
            static const QByteArrayList afterwards{"outgoing.recalled", "outgoing.erased", "outgoing.recipients_added", "outgoing.placed"};
            if (rule->creates || afterwards.contains(rule->kind))
                continue;
            QJsonObject fields;
            for (const rules::FieldRule &field : rule->fields) {
                if (everything.contains(field.key))
                    fields.insert(field.key, everything.value(field.key));
            }
            if (rule->kind == "outgoing.sealed" || rule->kind == "outgoing.signed")
                fields = pdf;
            for (const char *login : {"cvhoa", "truongccvc", "chanhvp", "giamdoc", "vanthu", "luutru", "quantri"})
                QVERIFY2(!with.office.tryDo(s(login), rule->kind, id, fields), qPrintable(s(login) + u' ' + QString::fromLatin1(rule->kind)));
        }
        const OutgoingDocument after = with.drafting.document(id, s("vanthu"));
        QCOMPARE(after.version, before.version);
        QCOMPARE(after.code, before.code);
        QCOMPARE(outgoing::fieldsToJson(after.fields), outgoing::fieldsToJson(before.fields));
        QCOMPARE(after.files.size(), before.files.size());
    }
    QVERIFY(verifies(with.office));
}

void TestCopies::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("the subject", "UPDATE outgoing SET title = 'khác'");
    row("the number", "UPDATE outgoing SET number = 9 WHERE number = 1");
    row("the code", "UPDATE outgoing SET code = '09/QĐ-SNV' WHERE code <> ''");
    row("the date", "UPDATE outgoing SET date = '2026-01-01' WHERE date <> ''");
    row("the state", "UPDATE outgoing SET state = 'sealed' WHERE state = 'issued'");
    row("which file", "UPDATE outgoing_files SET hash = replace(hash, 'a', 'b') WHERE slot = 'sealed'");
    row("a file gone", "DELETE FROM outgoing_files WHERE slot = 'sealed'");
    row("a recipient more", "INSERT INTO recipients SELECT randomblob(16), document, 99, 'Nơi khác', NULL, NULL, NULL, '', 1, 'electronic', '', 1, 'sent', '', '', '' FROM recipients LIMIT 1");
    row("a recipient gone", "DELETE FROM recipients");
    row("the copied one", "UPDATE outgoing_copies SET form = 'sao_luc'");
    row("its link", "DELETE FROM outgoing_links");
    row("the number's line", "UPDATE numbers SET voided = 'x'");
    row("a dispatch", "UPDATE dispatches SET state_on = '2025-01-01'");
    row("the payload", "UPDATE payloads SET body = cast(replace(cast(body AS TEXT), 'Nguồn', 'Khác') AS BLOB)");
    row("the event's time", "UPDATE events SET at = at + 1 WHERE kind = 'outgoing.issued'");
    row("an event gone", "DELETE FROM payloads WHERE event = (SELECT max(arrived) FROM events WHERE kind = 'outgoing.issued')");
}

void TestCopies::tamperingIsFound()
{
    QFETCH(QByteArray, sql);
    CopyOffice with;
    const SubjectId source = with.drafting.at(OutgoingState::Issued, s("Nguồn"), s("QĐ"));
    const SubjectId copy = with.issued(source);
    with.dispatch(copy, "sent", {{s("channel"), s("post")}});
    QVERIFY(verifies(with.office));
    QVERIFY(with.office.store().engine().own<std::monostate>([&sql](Connection &connection) -> Outcome { return connection.execute(sql); }).result());
    QVERIFY(!verifies(with.office));
}

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
