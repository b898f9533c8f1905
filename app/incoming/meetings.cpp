// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/meetings.h"

#include "app/incoming/rowsof.h"
#include "app/office/storeengine.h"
#include "app/rules/meetings.h"
#include "db/store/dayqueries.h"

#include <algorithm>

namespace congso::incoming {

QFuture<Result<QList<MeetingRow>>> meetings(Office &office, QDate from, QDate to, bool mine)
{
    const PersonId me = office.identity().person.id;
    return office.store().engine().read<QList<MeetingRow>>([asks = Asking(office), from, to, mine, me](Connection &connection) -> Result<QList<MeetingRow>> {
        const QList<dayqueries::MeetingOf> all = dayqueries::meetings(connection, asks.person(connection), from, to);
        QList<qint64> rowIds;
        for (const dayqueries::MeetingOf &one : all)
            rowIds << one.document;
        const auto byId = rowsById(connection, asks, rowIds);
        QList<MeetingRow> rows;
        for (const dayqueries::MeetingOf &one : all) {
            MeetingRow row{byId.value(one.document), {}, {}};
            for (const auto &[person, name] : one.attendees) {
                row.attendees << person;
                row.names << name;
            }
            if (!mine || row.attendees.contains(me))
                rows << row;
        }
        return rows;
    });
}

QFuture<Result<QList<MeetingClash>>> clashes(Office &office, const QList<PersonId> &people, const Meeting &meeting, const SubjectId &document)
{
    return office.store().engine().read<QList<MeetingClash>>([asks = Asking(office), people, meeting, document](Connection &connection) -> Result<QList<MeetingClash>> {
        QList<MeetingClash> found;
        const qint64 except = document.isNull() ? 0 : Asking::rowOf(connection, document);
        for (const PersonId &person : people) {
            const qint64 attendee = Asking::rowOf(connection, idCast<SubjectId>(person));
            const QList<dayqueries::MeetingOf> others = dayqueries::meetingsOf(connection, asks.person(connection), attendee, meeting.date, except);
            for (const dayqueries::MeetingOf &other : others) {
                if (!rules::clash(meeting, other.meeting))
                    continue;
                MeetingClash clash{person, other.meeting, {}};
                if (other.readable)
                    clash.document = rowsById(connection, asks, {other.document}).value(other.document).id;
                else
                    clash.meeting = {other.meeting.date, other.meeting.start, other.meeting.end, {}, {}};
                found << clash;
            }
        }
        return found;
    });
}

QPair<QDate, QDate> weekOf(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

}
