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
    /// The announced days with the office's own on top.
    rules::Calendar calendar(Connection &connection) const;
    QDate today() const { return m_today; }
    /// Who asks, with the posts held now rather than at sign-in; signin.refused when no longer active.
    Result<Identity> identity(Connection &connection) const;
    static qint64 rowOf(Connection &connection, const SubjectId &subject);

private:
    PersonId m_person;
    QDate m_today;
    rules::Calendar m_announced;
};

}
