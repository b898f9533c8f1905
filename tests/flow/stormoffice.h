// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Makes it in \a office: documents in every state, a case file, a delegation.
    void begin(TestOffice &office);
};

inline void StormOffice::begin(TestOffice &office)
{
    for (const char *login : {"vanthu", "giamdoc", "chanhvp", "truongccvc", "cvhoa", "cvlan"})
        people.insert(QLatin1String(login), office.person(QLatin1String(login)));
    for (const char *unit : {"CCVC", "CCHC", "VP"})
        units.insert(QLatin1String(unit), office.unit(QLatin1String(unit)));
    book = idCast<SubjectId>(directory::directory(*office.as(QStringLiteral("vanthu"))).result()->registers.first().id);
    Drafting drafting(office);
    series = idCast<SubjectId>(drafting.series());
    Drafting ofCopies(office, QStringLiteral("BS"), {{QStringLiteral("name"), QStringLiteral("Sổ đăng ký bản sao")}, {QStringLiteral("standard"), false},
                                                     {QStringLiteral("kinds"), QJsonArray{QStringLiteral("SY"), QStringLiteral("SL"), QStringLiteral("TrS")}}});
    copies = idCast<SubjectId>(ofCopies.series());
    for (int letter = 0; letter < 4; ++letter)
        subjects << Subject{"incoming", office.letter(QStringLiteral("Thư có từ trước %1").arg(letter))};
    for (const OutgoingState state : {OutgoingState::Draft, OutgoingState::InReview, OutgoingState::Approved, OutgoingState::Signed, OutgoingState::Sealed, OutgoingState::Issued, OutgoingState::Issued})
        subjects << Subject{"outgoing", drafting.at(state, QStringLiteral("Văn bản có từ trước"))};
}

}
