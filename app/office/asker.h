// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/rules/calendar.h"
#include "db/store/connection.h"
#include "db/store/listqueries.h"

namespace congso {

/// Who asks and when, carried as a value onto a reading thread and turned into local ids there.
class Asking
{
public:
    explicit Asking(const Office &office);

    listqueries::Asker resolve(Connection &connection) const;
    qint64 person(Connection &connection) const;
    static qint64 rowOf(Connection &connection, const SubjectId &subject);

private:
    PersonId m_person;
    QDate m_today;
    QDate m_soon;
};

}
