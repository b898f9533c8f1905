// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/facts.h"
#include "tests/support/drafting.h"

#include <QHash>

namespace congso::testing {

/// What the people of a storm have in common, and what they have done: an office in the middle of its work.
struct StormOffice
{
    struct Subject
    {
        QByteArray area;
        SubjectId id;
    };
    QHash<QString, PersonId> people;
    QHash<QString, UnitId> units;
    SubjectId book, series, copies;
    QList<Subject> subjects;
    QHash<QByteArray, int> tried; ///< over all seeds: what is seldom goes first
    QHash<QByteArray, QByteArray> refused; ///< why it was, last time

    /// Makes it in \a office: documents in every state, a case file, somebody new.
    void begin(TestOffice &office);

private:
    void letters(TestOffice &office);
    void drafts(TestOffice &office);
    void directory(TestOffice &office);
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
    subjects << Subject{"incoming", office.letter(QStringLiteral("Giấy mời có từ trước"), meeting)};
    office.does(QStringLiteral("vanthu"), "incoming.submitted", subjects.last().id, {{QStringLiteral("to"), QJsonArray{people.value(QStringLiteral("giamdoc")).toString()}}});
    for (int letter = 0; letter < 3; ++letter)
        subjects << Subject{"incoming", assigned(office, QStringLiteral("Thư đã giao %1").arg(letter))};
    const SubjectId file = office.does(QStringLiteral("cvhoa"), "casefile.opened", {}, {{QStringLiteral("code"), QStringLiteral("01.CU")}, {QStringLiteral("title"), QStringLiteral("Hồ sơ có từ trước")}}).subject;
    office.does(QStringLiteral("cvhoa"), "casefile.documents_added", file, {{QStringLiteral("documents"), QJsonArray{subjects.last().id.toString(), subjects.at(subjects.size() - 2).id.toString()}}});
    subjects << Subject{"casefile", file};
}

inline void StormOffice::drafts(TestOffice &office)
{
    Drafting drafting(office);
    series = idCast<SubjectId>(drafting.series());
    Drafting ofCopies(office, QStringLiteral("BS"), {{QStringLiteral("name"), QStringLiteral("Sổ đăng ký bản sao")}, {QStringLiteral("standard"), false},
                                                     {QStringLiteral("kinds"), QJsonArray{QStringLiteral("SY"), QStringLiteral("SL"), QStringLiteral("TrS")}}});
    copies = idCast<SubjectId>(ofCopies.series());
    for (const OutgoingState state : {OutgoingState::Draft, OutgoingState::InReview, OutgoingState::Approved, OutgoingState::Approved, OutgoingState::Signed, OutgoingState::Sealed, OutgoingState::Issued, OutgoingState::Issued})
        subjects << Subject{"outgoing", drafting.at(state, QStringLiteral("Văn bản có từ trước"))};
    for (const char *kind : {"replaces", "corrects", "answers"})
        subjects << Subject{"outgoing", linked(drafting, kind)};
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
    for (const char *login : {"vanthu", "giamdoc", "chanhvp", "truongccvc", "cvhoa", "cvlan"})
        people.insert(QLatin1String(login), office.person(QLatin1String(login)));
    for (const char *unit : {"CCVC", "CCHC", "VP"})
        units.insert(QLatin1String(unit), office.unit(QLatin1String(unit)));
    book = idCast<SubjectId>(congso::directory::directory(*office.as(QStringLiteral("vanthu"))).result()->registers.first().id);
    letters(office);
    drafts(office);
    directory(office);
}

}
