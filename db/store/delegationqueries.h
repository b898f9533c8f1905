// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/delegation.h"

#include <optional>

/// Delegations, absences, hand-overs. Rows are local ids.
namespace congso::delegationqueries {

std::optional<Delegation> delegation(Connection &connection, qint64 row);
/// Those under which \a person acts for somebody on \a today.
QList<Delegation> inForceFor(Connection &connection, qint64 person, QDate today);
/// What the person gave or was given; \a all: everybody's. The latest to end first, at most 1 000.
QList<Delegation> of(Connection &connection, qint64 person, bool all);
/// Whether the delegation, in force now, covers this document for the delegate.
bool covers(Connection &connection, qint64 delegation, qint64 delegate, qint64 document);

std::optional<Absence> absence(Connection &connection, qint64 row);
/// Absences with at least one day in the period, both days included.
QList<Absence> absencesBetween(Connection &connection, QDate from, QDate until);

std::optional<Handover> handover(Connection &connection, qint64 row);
QList<Handover> handoversOf(Connection &connection, qint64 person, bool all);

/// Everything open of \a owner, with labels as far as \a reader may read it (0: none).
QList<WorkItem> openWork(Connection &connection, qint64 owner, qint64 reader);
OpenWork countOpenWork(Connection &connection, qint64 owner);

}
