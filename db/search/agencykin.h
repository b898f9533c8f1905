// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/querytree.h"
#include "db/store/connection.h"
#include "db/types/search.h"

namespace congso::search {

/// A name that a query did not say, of an agency that it did say or of one that this became or came from.
struct AgencyKin
{
    QString name;
    QString fold;  ///< as agencyqueries::Key has it
    AgencyTie tie = AgencyTie::None;
    QString asked; ///< the name that led here
};

/// Lets a query find what it asks of an agency under the agency's other names too, and of its predecessors and successors:
/// where words behind từ: stand in names of a few agencies, and where words one after another are somebody's whole name.
/// What is excluded is excluded by the name given alone. Gives what was added. \a office has the index attached as "search".
QList<AgencyKin> addKin(Connection &office, ParsedQuery &query, bool loose);

/// Through which of them a document of \a agency was found; nullptr: by the name asked for, or by no agency's.
const AgencyKin *kinOf(const QList<AgencyKin> &kin, const QString &agency);

}
