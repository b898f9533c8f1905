// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/asker.h"

#include "app/office/officerules.h"
#include "db/store/journal.h"

namespace congso {

namespace {
constexpr int soonWorkingDays = 2;
}

Asking::Asking(const Office &office)
    : m_person(office.identity().person.id), m_today(office.today()),
      m_soon(office.store().rules().calendar.addWorkingDays(m_today, soonWorkingDays))
{
}

qint64 Asking::rowOf(Connection &connection, const SubjectId &subject)
{
    const SystemClock clock;
    return Journal(connection, clock).rowOf(subject.uuid());
}

qint64 Asking::person(Connection &connection) const
{
    return rowOf(connection, idCast<SubjectId>(m_person));
}

listqueries::Asker Asking::resolve(Connection &connection) const
{
    return {person(connection), m_today, m_soon};
}

}
