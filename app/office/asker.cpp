// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/asker.h"

#include "app/office/officerules.h"
#include "app/office/perform.h"
#include "db/store/directoryqueries.h"
#include "db/store/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace congso {

namespace {
constexpr int soonWorkingDays = 2;
}

Asking::Asking(const Office &office)
    : m_person(office.identity().person.id), m_today(office.today()),
      m_announced(office.store().rules().calendar)
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

Result<Identity> Asking::identity(Connection &connection) const
{
    return identityNow(connection, m_person);
}

rules::Calendar Asking::calendar(Connection &connection) const
{
    const QByteArray own = directoryqueries::settings(connection).value(QStringLiteral("calendar.overrides")).toUtf8();
    return m_announced.with(QJsonDocument::fromJson(own).object()).value_or(m_announced);
}

listqueries::Asker Asking::resolve(Connection &connection) const
{
    // The office's own days count here as they do in every decision.
    return {person(connection), m_today, calendar(connection).addWorkingDays(m_today, soonWorkingDays)};
}

}
