// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/documenttext.h"

namespace congso::search {

// What the texts of incoming and of outgoing documents are put together from.

/// The agency's name, and the same with its words abbreviated or in full: each is found by the other.
QString agencyText(const QString &agency);
/// "số 36/TB-UBND", and without the year that some notations begin with: "30/2020/NĐ-CP" is also asked for as "30/NĐ-CP".
QString codeText(const QString &number, const QString &notation);
/// One a line, without those that are empty.
QString joined(const QStringList &texts);

/// Fields, what was said, recipients of an outgoing document. Erased also when there is none.
Standing readOutgoing(Connection &office, DocumentText &text, QStringList &tags);

}
