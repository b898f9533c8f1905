// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/lists.h"

namespace congso::incoming {

/// A meeting somebody was invited to, with who goes.
struct MeetingRow
{
    DocumentRow document; ///< of the invitation; document.meeting says where and when
    QList<PersonId> attendees;
    QStringList names;    ///< of the attendees, in the same order
};

/// Invitations to meetings from \a from to \a to, both included, by day and time (Giấy mời tuần này).
/// \a mine: only those the signed-in person goes to.
QFuture<Result<QList<MeetingRow>>> meetings(Office &office, QDate from, QDate to, bool mine = false);

/// Where somebody is wanted at the same time.
struct MeetingClash
{
    PersonId person;
    Meeting meeting;      ///< place and chair empty where the person who asks may not read the invitation
    SubjectId document;   ///< null likewise
};
/// Meetings of these people that overlap \a meeting (two hours where no end is said), but those of \a document.
QFuture<Result<QList<MeetingClash>>> clashes(Office &office, const QList<PersonId> &people, const Meeting &meeting,
                                             const SubjectId &document = {});

/// The Monday and Sunday around a day.
QPair<QDate, QDate> weekOf(QDate day);

}
