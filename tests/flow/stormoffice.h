// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/facts.h"
#include "tests/support/drafting.h"

#include <QHash>
#include <QMap>

namespace congso::testing {

/// What the people of a storm have in common, and what they have done: an office in the middle of its work.
struct StormOffice
{
    struct Subject
    {
        QByteArray area;
        SubjectId id;
    };
    QMap<QString, PersonId> people;
    QMap<QString, UnitId> units;
    QMap<QString, QStringList> colleagues; ///< in the unit of each
    SubjectId book, series, copies;
    QList<Subject> subjects;
    QHash<QByteArray, int> tried; ///< over all seeds
    QHash<QByteArray, QByteArray> refused; ///< why it was, last time

    /// Makes it in \a office: documents in every state, a case file, somebody new.
    void begin(TestOffice &office);
    QString person(const QString &login) const { return people.value(login).toString(); }

private:
    void letters(TestOffice &office);
    void talkedAbout(TestOffice &office);
    void caseFiles(TestOffice &office);
    void drafts(TestOffice &office);
    void left(TestOffice &office);
    void directory(TestOffice &office);
    QJsonObject oldLine() const;
    /// Ready to be issued, which does something to another document.
    SubjectId linked(Drafting &drafting, const char *kind);
    SubjectId assigned(TestOffice &office, const QString &title);
};

inline SubjectId StormOffice::assigned(TestOffice &office, const QString &title)
{
    const SubjectId id = office.letter(title);
    office.does(QStringLiteral("vanthu"), "incoming.submitted", id, {{QStringLiteral("to"), QJsonArray{people.value(QStringLiteral("giamdoc")).toString()}}});
    const QDate due = office.as(QStringLiteral("vanthu"))->today().addDays(40);
    office.does(QStringLiteral("giamdoc"), "incoming.instructed", id,
                {{QStringLiteral("assignments"), QJsonArray{office.part("lead", QStringLiteral("cvhoa"), due), office.part("cooperate", QStringLiteral("truongccvc"), due),
                                                            office.part("cooperate", QStringLiteral("cvlan"), due)}}});
    return id;
}

inline SubjectId StormOffice::linked(Drafting &drafting, const char *kind)
{
    const SubjectId other = qstrcmp(kind, "answers") == 0 ? assigned(drafting.office(), QStringLiteral("Thư phải trả lời"))
                                                          : drafting.at(OutgoingState::Issued, QStringLiteral("Văn bản sẽ được thay"));
    QJsonObject fields = drafting.draftFields(QStringLiteral("Văn bản nói về văn bản khác"));
    fields.insert(QStringLiteral("links"), QJsonArray{QJsonObject{{QStringLiteral("document"), other.toString()}, {QStringLiteral("kind"), QLatin1String(kind)}}});
    const SubjectId id = drafting.office().does(QStringLiteral("cvhoa"), "outgoing.drafted", {}, fields).subject;
    drafting.bring(id, OutgoingState::Sealed);
    return id;
}

inline void StormOffice::letters(TestOffice &office)
{
    for (int letter = 0; letter < 3; ++letter)
        subjects << Subject{"incoming", office.letter(QStringLiteral("Thư có từ trước %1").arg(letter))};
    IncomingFields urgent;
    urgent.urgency = QStringLiteral("express");
    urgent.sealed = true;
    subjects << Subject{"incoming", office.letter(QStringLiteral("Thư hỏa tốc trong phong bì"), urgent)};
    IncomingFields meeting;
    meeting.meeting = {office.as(QStringLiteral("vanthu"))->today().addDays(9), QTime(8, 0), {}, {}, {}};
    for (int invitation = 0; invitation < 3; ++invitation) {
        subjects << Subject{"incoming", office.letter(QStringLiteral("Giấy mời có từ trước %1").arg(invitation), meeting)};
        office.does(QStringLiteral("vanthu"), "incoming.submitted", subjects.last().id, {{QStringLiteral("to"), QJsonArray{people.value(QStringLiteral("giamdoc")).toString()}}});
    }
    for (int letter = 0; letter < 3; ++letter)
        subjects << Subject{"incoming", assigned(office, QStringLiteral("Thư đã giao %1").arg(letter))};
}

/// Letters on which something waits: a question, an extension, an answer from outside, what a clerk entered.
inline void StormOffice::talkedAbout(TestOffice &office)
{
    const QString wake = office.as(QStringLiteral("vanthu"))->today().addDays(30).toString(Qt::ISODate);
    const auto does = [&](const char *login, const QByteArray &kind, const QJsonObject &fields) { office.does(QLatin1String(login), kind, subjects.last().id, fields); };
    const QJsonObject reason{{QStringLiteral("reason"), QStringLiteral("Chờ ý kiến của đơn vị khác")}};
    subjects << Subject{"incoming", assigned(office, QStringLiteral("Thư đang trao đổi"))};
    for (const char *asked : {"vanthu", "cvhoa"})
        does("giamdoc", "incoming.question_asked", {{QStringLiteral("person"), person(QLatin1String(asked))}, {QStringLiteral("text"), QStringLiteral("Việc này đến đâu rồi?")}});
    does("cvhoa", "incoming.extension_requested", {{QStringLiteral("due"), office.as(QStringLiteral("cvhoa"))->today().addDays(60).toString(Qt::ISODate)}, {QStringLiteral("reason"), QStringLiteral("Chờ ý kiến của đơn vị khác")}});
    does("vanthu", "incoming.linked", {{QStringLiteral("document"), subjects.first().id.toString()}, {QStringLiteral("link_kind"), QStringLiteral("same_matter")}});
    subjects << Subject{"incoming", assigned(office, QStringLiteral("Thư đang chờ"))};
    does("cvhoa", "incoming.waiting_started", {{QStringLiteral("waiting_on"), QStringLiteral("UBND xã")}, {QStringLiteral("wake_on"), wake}});
    subjects << Subject{"incoming", assigned(office, QStringLiteral("Thư tạm dừng"))};
    does("giamdoc", "incoming.suspended", {{QStringLiteral("wake_on"), wake}, {QStringLiteral("reason"), reason.value(QStringLiteral("reason"))}});
    subjects << Subject{"incoming", office.letter(QStringLiteral("Thư đã xong"))};
    does("vanthu", "incoming.completed", reason);
    subjects << Subject{"incoming", office.letter(QStringLiteral("Thư đã nhập bút phê"))};
    does("vanthu", "incoming.submitted", {{QStringLiteral("to"), QJsonArray{person(QStringLiteral("giamdoc"))}}});
    const auto clerk = office.as(QStringLiteral("vanthu"));
    Command entered = clerk->command("incoming.instructed", subjects.last().id, {{QStringLiteral("assignments"), QJsonArray{office.part("lead", QStringLiteral("cvlan"))}}});
    entered.behalf = people.value(QStringLiteral("giamdoc"));
    if (const auto done = clerk->perform(entered).result(); !done)
        qFatal("entered");
}

inline void StormOffice::caseFiles(TestOffice &office)
{
    const auto opened = [&](const char *login, const char *code, const SubjectId &inside) {
        const SubjectId file = office.does(QLatin1String(login), "casefile.opened", {}, {{QStringLiteral("code"), QLatin1String(code)}, {QStringLiteral("title"), QStringLiteral("Hồ sơ có từ trước")}, {QStringLiteral("years"), 10}}).subject;
        office.does(QLatin1String(login), "casefile.documents_added", file, {{QStringLiteral("documents"), QJsonArray{inside.toString()}}});
        subjects << Subject{"casefile", file};
    };
    const SubjectId all = subjects.last().id;
    for (const char *code : {"01.CU", "02.CU"})
        opened("cvhoa", code, all);
    for (const char *code : {"03.CU", "04.CU"})
        opened("vanthu", code, all);
    office.does(QStringLiteral("vanthu"), "casefile.closed", subjects.last().id);
    opened("cvlan", "05.CU", all);
}

/// What people leave to each other while they are away, or for good.
inline void StormOffice::left(TestOffice &office)
{
    const QDate today = office.as(QStringLiteral("giamdoc"))->today();
    const QJsonObject fortnight{{QStringLiteral("from"), today.toString(Qt::ISODate)}, {QStringLiteral("until"), today.addDays(14).toString(Qt::ISODate)}};
    subjects << Subject{"absence", office.does(QStringLiteral("giamdoc"), "absence.declared", {}, fortnight).subject};
    for (const char *to : {"chanhvp", "vanthu"}) {
        QJsonObject given = fortnight;
        given.insert(QStringLiteral("delegate"), person(QLatin1String(to)));
        given.insert(QStringLiteral("past"), true);
        subjects << Subject{"delegation", office.does(QStringLiteral("giamdoc"), "delegation.granted", {}, given).subject};
    }
    const QList<std::pair<const char *, const char *>> ways{{"cvlan", "vanthu"}, {"vanthu", "chanhvp"}, {"cvhoa", "truongccvc"}};
    for (const auto &[from, to] : ways) {
        subjects << Subject{"handover", office.does(QLatin1String(from), "handover.prepared", {}, {{QStringLiteral("receiver"), person(QLatin1String(to))}}).subject};
        if (qstrcmp(from, "cvhoa") != 0)
            office.does(QLatin1String(from), "handover.given", subjects.last().id);
    }
}

inline QJsonObject StormOffice::oldLine() const
{
    const QJsonObject fields{{QStringLiteral("kind"), QStringLiteral("QĐ")}, {QStringLiteral("subject"), QStringLiteral("Dòng sổ cũ")}};
    return {{QStringLiteral("register"), series.toString()}, {QStringLiteral("date"), QStringLiteral("1997-03-02")}, {QStringLiteral("number"), 7}, {QStringLiteral("notation"), QStringLiteral("QĐ-UB")},
            {QStringLiteral("fields"), fields}, {QStringLiteral("import"), QStringLiteral("00000000-0000-7000-8000-00000000000c")}, {QStringLiteral("row"), 7}};
}

inline void StormOffice::drafts(TestOffice &office)
{
    Drafting drafting(office);
    series = idCast<SubjectId>(drafting.series());
    Drafting ofCopies(office, QStringLiteral("BS"), {{QStringLiteral("name"), QStringLiteral("Sổ đăng ký bản sao")}, {QStringLiteral("standard"), false},
                                                     {QStringLiteral("kinds"), QJsonArray{QStringLiteral("SY"), QStringLiteral("SL"), QStringLiteral("TrS")}}});
    copies = idCast<SubjectId>(ofCopies.series());
    for (const OutgoingState state : {OutgoingState::Draft, OutgoingState::InReview, OutgoingState::InReview, OutgoingState::Approved, OutgoingState::Approved,
                                      OutgoingState::Signed, OutgoingState::Signed, OutgoingState::Signed, OutgoingState::Sealed, OutgoingState::Issued, OutgoingState::Issued})
        subjects << Subject{"outgoing", drafting.at(state, QStringLiteral("Văn bản có từ trước"))};
    for (const char *kind : {"replaces", "corrects", "answers", "answers"})
        subjects << Subject{"outgoing", linked(drafting, kind)};
    const auto does = [&](const char *login, const QByteArray &kind, const QJsonObject &fields) { office.does(QLatin1String(login), kind, subjects.last().id, fields); };
    subjects << Subject{"outgoing", drafting.at(OutgoingState::InReview, QStringLiteral("Văn bản có nhận xét"))};
    for (int comment = 0; comment < 3; ++comment)
        does("truongccvc", "outgoing.comment_added", {{QStringLiteral("file"), drafting.document(subjects.last().id).files.first().hash}, {QStringLiteral("page"), comment}, {QStringLiteral("text"), QStringLiteral("Xem lại câu này")}});
    subjects << Subject{"outgoing", drafting.at(OutgoingState::Issued, QStringLiteral("Văn bản đã mượn bản lưu"))};
    does("vanthu", "outgoing.kept_used", {{QStringLiteral("way"), QStringLiteral("lent")}, {QStringLiteral("user_name"), QStringLiteral("Lê Thị Khách")}, {QStringLiteral("permitted_by"), person(QStringLiteral("giamdoc"))}});
    subjects << Subject{"outgoing", drafting.at(OutgoingState::Issued, QStringLiteral("Văn bản đã thu hồi"))};
    does("vanthu", "outgoing.dispatched", {{QStringLiteral("recipients"), QJsonArray{drafting.document(subjects.last().id).recipients.first().id.toString()}}, {QStringLiteral("to"), QStringLiteral("sent")}});
    does("vanthu", "outgoing.recalled", {{QStringLiteral("reason"), QStringLiteral("Ban hành nhầm đối tượng")}});
    for (const char *drafter : {"cvlan", "vanthu"})
        subjects << Subject{"outgoing", office.does(QLatin1String(drafter), "outgoing.drafted", {}, drafting.draftFields(QStringLiteral("Văn bản dở dang"))).subject};
    subjects << Subject{"outgoing", office.does(QStringLiteral("vanthu"), "outgoing.imported", {}, oldLine()).subject};
    office.does(QStringLiteral("vanthu"), "register.number_reserved", series, {{QStringLiteral("year"), office.as(QStringLiteral("vanthu"))->today().year()}, {QStringLiteral("note"), QStringLiteral("Giữ cho văn bản gấp")}});
}

inline void StormOffice::directory(TestOffice &office)
{
    const auto made = [&](const QByteArray &kind, const QJsonObject &fields) {
        subjects << Subject{areaOf(kind), office.does(QStringLiteral("quantri"), kind, {}, fields).subject};
        return subjects.last().id.toString();
    };
    const QString person = made("person.created", {{QStringLiteral("name"), QStringLiteral("Đặng Mai")}, {QStringLiteral("login"), QStringLiteral("cvmai")}});
    const QString unit = made("unit.created", {{QStringLiteral("name"), QStringLiteral("Phòng mới")}});
    made("post.created", {{QStringLiteral("person"), person}, {QStringLiteral("unit"), unit}, {QStringLiteral("title"), QStringLiteral("Chuyên viên")}, {QStringLiteral("roles"), QJsonArray{QStringLiteral("officer")}}});
    made("register.created", {{QStringLiteral("name"), QStringLiteral("Sổ mới")}, {QStringLiteral("code"), QStringLiteral("MOI")}});
    made("agency.created", {{QStringLiteral("name"), QStringLiteral("Sở Tài chính")}});
    subjects << Subject{"settings", rules::settingsSubject()};
}

inline void StormOffice::begin(TestOffice &office)
{
    for (const char *login : {"vanthu", "giamdoc", "chanhvp", "truongccvc", "truongcchc", "cvhoa", "cvlan"})
        people.insert(QLatin1String(login), office.person(QLatin1String(login)));
    for (const char *unit : {"CCVC", "CCHC", "VP"})
        units.insert(QLatin1String(unit), office.unit(QLatin1String(unit)));
    colleagues = {{QStringLiteral("vanthu"), {QStringLiteral("chanhvp")}}, {QStringLiteral("chanhvp"), {QStringLiteral("vanthu")}},
                  {QStringLiteral("truongccvc"), {QStringLiteral("cvhoa")}}, {QStringLiteral("cvhoa"), {QStringLiteral("truongccvc")}},
                  {QStringLiteral("cvlan"), {QStringLiteral("truongcchc")}}};
    book = idCast<SubjectId>(congso::directory::directory(*office.as(QStringLiteral("vanthu"))).result()->registers.first().id);
    letters(office);
    caseFiles(office);
    talkedAbout(office);
    drafts(office);
    left(office);
    directory(office);
}

}
