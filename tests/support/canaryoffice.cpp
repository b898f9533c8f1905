// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canaryoffice.h"

#include "app/incoming/staging.h"
#include "app/incoming/unsent.h"

#include <QJsonArray>

namespace congso::testing {

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

template <class T>
T expected(const char *what, const Result<T> &result)
{
    if (!result)
        qFatal("%s: %s", what, codeText(result.error().code).data());
    return *result;
}
}

CanaryOffice::CanaryOffice()
{
    makePeople();
    makeLetters();
    stage();
    delegate("duocuy", 0, 5, "instruct");
    delegate("cvngoai", 10, 15, "all");
    openCaseFile("vanthu", "agency", {s("registered"), s("alerted"), s("assigned"), s("subassigned"), s("completed")});
    openCaseFile("vanthu", "keeper", {s("registered"), s("submitted")});
    openCaseFile("truongccvc", "unit", {s("assigned"), s("recalled")});
    for (const CanaryLetter &letter : std::as_const(m_letters)) {
        if (!letter.id.isNull() && letter.kind != s("erased"))
            expected("unsent", incoming::keepUnsent(*m_office.as(s("giamdoc")), letter.id, s("opinion"), unsentWord()).result());
    }
    for (const char *login : {"vanthucu", "pgdcu"})
        m_office.as(s(login));
    m_office.does(s("quantri"), "person.deactivated", idCast<SubjectId>(m_office.person(s("vanthucu"))));
    const PostId ended = m_office.as(s("pgdcu"))->identity().posts.first().id;
    m_office.does(s("quantri"), "post.ended", idCast<SubjectId>(ended));
    const QList<Post> posts = m_office.as(s("vanthuroi"))->identity().posts;
    for (const Post &post : posts) {
        if (post.roles.testFlag(Role::Clerk))
            m_office.does(s("quantri"), "post.ended", idCast<SubjectId>(post.id));
    }
}

QStringList CanaryOffice::logins() const
{
    return {s("vanthu"), s("giamdoc"), s("chanhvp"), s("truongccvc"), s("truongcchc"), s("cvhoa"), s("cvlan"), s("luutru"), s("cvgiamsat"),
            s("truongtt"), s("cvtt"), s("cvngoai"), s("onlyadmin"), s("vanthukhac"), s("duocuy"), s("vanthucu"), s("pgdcu"), s("vanthuroi")};
}

void CanaryOffice::join(const QString &login, const QString &unit, const QString &role)
{
    const SubjectId person = m_office.does(s("quantri"), "person.created", {}, {{s("name"), QString(s("Họ tên ") + login)}, {s("login"), login}}).subject;
    m_office.does(s("quantri"), "post.created", {}, {{s("person"), person.toString()}, {s("unit"), unit}, {s("title"), s("Chức danh")},
                                                     {s("roles"), QJsonArray{role}}});
}

void CanaryOffice::makePeople()
{
    m_inspectorate = m_office.does(s("quantri"), "unit.created", {}, {{s("name"), s("Thanh tra Sở")}, {s("short_name"), s("TT")}}).subject.toString();
    const QString office = m_office.unit(s("VP")).toString(), leaders = m_office.unit(s("BGĐ")).toString();
    join(s("truongtt"), m_inspectorate, s("head_of_unit"));
    join(s("cvtt"), m_inspectorate, s("officer"));
    join(s("onlyadmin"), m_inspectorate, s("administrator"));
    join(s("cvgiamsat"), office, s("officer"));
    join(s("cvngoai"), office, s("officer"));
    join(s("vanthukhac"), office, s("clerk"));
    join(s("duocuy"), office, s("officer"));
    join(s("vanthucu"), office, s("clerk"));
    join(s("vanthuroi"), office, s("clerk"));
    m_office.does(s("quantri"), "post.created", {}, {{s("person"), m_office.person(s("vanthuroi")).toString()}, {s("unit"), office}, {s("title"), s("Chuyên viên")},
                                                     {s("roles"), QJsonArray{s("officer")}}});
    join(s("pgdcu"), leaders, s("agency_leader"));
}

QString CanaryOffice::words(const char *what) const
{
    return m_letters.last().word + u' ' + s(what);
}

void CanaryOffice::act(const char *login, const QByteArray &action, const QJsonObject &fields)
{
    m_office.does(s(login), action, m_letters.last().id, fields);
}

QString CanaryOffice::partOf(int position) const
{
    return const_cast<CanaryOffice *>(this)->m_office.document(m_letters.last().id).assignments.at(position).id.toString();
}

SubjectId CanaryOffice::registered(const QString &kind)
{
    CanaryLetter letter;
    letter.kind = kind;
    letter.word = s("Zb%1xq").arg(QChar(char16_t(u'a' + m_letters.size())));
    incoming::RegisterRequest request;
    const QByteArray bytes = letter.word.toUtf8();
    request.paths = {m_office.file(letter.word + s(".txt"), "main " + bytes), m_office.file(letter.word + s("-kem.txt"), "attached " + bytes)};
    request.secrecy = s("none");
    request.fields.subject = letter.word + s(" về việc cử công chức");
    request.fields.agency = agencyOf(letter);
    request.fields.codeNumber = s("15");
    request.fields.codeNotation = letter.word.toUpper();
    request.fields.issued = issued();
    request.fields.signer = letter.word + s(" Văn Ký");
    request.fields.signerTitle = letter.word + s(" Chủ tịch");
    request.fields.field = letter.word + s(" lĩnh vực");
    request.fields.urgency = kind == s("alerted") ? s("express") : QString();
    request.fields.note = letter.word + s(" ghi chú");
    const auto done = expected("register", incoming::registerIncoming(*m_office.as(s("vanthuroi")), request).result());
    letter.id = done.receipt.subject;
    letter.hashes = done.hashes;
    m_letters << letter;
    act("vanthu", "incoming.placed", {{s("box"), words("hộp")}});
    return letter.id;
}

void CanaryOffice::submitted(const QString &kind)
{
    registered(kind);
    act("vanthu", "incoming.submitted", {{s("to"), QJsonArray{m_office.person(s("giamdoc")).toString()}}, {s("text"), words("kính trình")}});
}

/// Lead CCVC, co-operating CCHC, followed by cvgiamsat, for information to the inspectorate.
void CanaryOffice::instructed(const QString &kind)
{
    submitted(kind);
    QJsonObject lead = m_office.part("lead", s("CCVC"), QDate(2026, 3, 13)), follows = m_office.part("supervise", s("cvgiamsat"));
    lead.insert(s("note"), words("gửi đơn vị chủ trì"));
    const QJsonObject inform{{s("role"), s("inform")}, {s("unit"), m_inspectorate}};
    act("giamdoc", "incoming.instructed", {{s("text"), words("giao thực hiện")},
                                           {s("assignments"), QJsonArray{lead, m_office.part("cooperate", s("CCHC")), follows, inform}}});
}

void CanaryOffice::subassign()
{
    QJsonObject part = m_office.part("lead", s("cvhoa"), QDate(2026, 3, 12));
    part.insert(s("note"), words("gửi đồng chí"));
    act("truongccvc", "incoming.assigned", {{s("parent"), partOf(0)}, {s("text"), words("phân công")}, {s("assignments"), QJsonArray{part}}});
    const auto file = expected("result file", incoming::storeFile(*m_office.as(s("cvhoa")), m_office.file(last().word + s("-ketqua.txt"), "result " + last().word.toUtf8()), s("result")).result());
    last().hashes << file.value(s("hash")).toString();
    act("cvhoa", "incoming.result_reported", {{s("text"), words("kết quả")}, {s("files"), QJsonArray{file}}});
}

void CanaryOffice::complete(const QString &kind)
{
    instructed(kind);
    act("truongcchc", "incoming.opined", {{s("assignment"), partOf(1)}, {s("text"), words("nhất trí")}});
    act("truongccvc", "incoming.completed", {{s("text"), words("đã xong")}, {s("reply_code"), QString(s("90/") + last().word.toUpper())}});
}

void CanaryOffice::makeLetters()
{
    registered(s("voided"));
    const int voided = int(m_letters.size()) - 1;
    registered(s("registered"));
    m_office.does(s("vanthu"), "incoming.registration_withdrawn", m_letters.at(voided).id, {{s("reason"), QString(m_letters.at(voided).word + s(" vào sổ nhầm"))}});
    registered(s("alerted"));
    act("vanthu", "incoming.alerted", {{s("assignments"), QJsonArray{m_office.part("inform", s("CCHC"))}}, {s("text"), words("báo trước")}});
    registered(s("asked"));
    act("vanthu", "incoming.question_asked", {{s("person"), m_office.person(s("cvlan")).toString()}, {s("text"), words("hỏi ý kiến")}});
    submitted(s("submitted"));
    instructed(s("undone"));
    expected("undo", m_office.as(s("giamdoc"))->undo(last().id).result());
    instructed(s("assigned"));
    instructed(s("subassigned"));
    subassign();
    instructed(s("returned"));
    act("truongccvc", "incoming.returned", {{s("assignment"), partOf(0)}, {s("reason"), reason()}});
    instructed(s("recalled"));
    for (const int position : {1, 2, 3})
        act("giamdoc", "incoming.recalled", {{s("assignment"), partOf(position)}, {s("reason"), reason()}});
    instructed(s("forwarded"));
    act("truongccvc", "incoming.forwarded", {{s("assignment"), partOf(0)}, {s("person"), m_office.person(s("cvhoa")).toString()}, {s("reason"), reason()}});
    instructed(s("suspended"));
    act("giamdoc", "incoming.suspended", {{s("wake_on"), s("2026-04-01")}, {s("reason"), reason()}});
    complete(s("completed"));
    complete(s("erased"));
    expected("erase", incoming::erase(*m_office.as(s("vanthu")), last().id, s("Luật Lưu trữ, Điều 16"), s("hết thời hạn lưu trữ")).result());
    registered(s("withdrawn"));
    act("vanthu", "incoming.registration_withdrawn", {{s("reason"), reason()}});
}

void CanaryOffice::delegate(const char *to, int from, int until, const char *scope)
{
    const QDate today = m_office.as(s("giamdoc"))->today();
    m_office.does(s("giamdoc"), "delegation.granted", {}, {{s("delegate"), m_office.person(s(to)).toString()}, {s("scope"), s(scope)}, {s("past"), true},
                                                           {s("from"), today.addDays(from).toString(Qt::ISODate)},
                                                           {s("until"), today.addDays(until).toString(Qt::ISODate)}});
}

void CanaryOffice::openCaseFile(const char *login, const char *rights, const QStringList &kinds)
{
    CanaryCaseFile file;
    file.rights = s(rights);
    file.word = s("Zbhs%1xq").arg(file.rights);
    file.id = m_office.does(s(login), "casefile.opened", {}, {{s("code"), file.word}, {s("title"), QString(file.word + s(" hồ sơ"))}, {s("rights"), file.rights}}).subject;
    QJsonArray documents;
    for (const CanaryLetter &letter : std::as_const(m_letters)) {
        if (kinds.contains(letter.kind))
            documents << letter.id.toString();
    }
    m_office.does(s(login), "casefile.documents_added", file.id, {{s("documents"), documents}});
    m_caseFiles << file;
}

void CanaryOffice::stage()
{
    CanaryLetter letter;
    letter.kind = s("staged");
    letter.word = s("Zbstagedxq");
    const QString path = m_office.file(letter.word + s(".txt"), "waiting " + letter.word.toUtf8());
    const auto staged = expected("stage", incoming::stage(*m_office.as(s("vanthu")), {{path}, s("none"), s("direct"), false}).result());
    letter.staged = staged.first().id;
    letter.hashes = {staged.first().files.first().hash};
    m_letters << letter;
}

}
