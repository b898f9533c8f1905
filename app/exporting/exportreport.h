// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/importreport.h"

#include <QDateTime>

namespace congso::exporting {

/// The rows that were not taken over, as they stand in the file, with row, column and reason before them (.csv or .xlsx):
/// to be put right there and imported again.
Outcome writeProblems(const importing::ImportReport &report, const QString &file);

/// What was put right, or is to be looked at: row, column, what.
Outcome writeNotes(const importing::ImportReport &report, const QString &file);

/// A table with nothing in it but its heads (.csv or .xlsx), called so that they are known again: to be filled in and imported.
Outcome writeBlank(importing::ImportKind kind, const QString &file);

/// The list to hand out: one strip a person, with login and one-time password (.pdf).
Outcome printPasswords(const QList<importing::OneTimePassword> &passwords, const QString &printedBy, const QDateTime &at, const QString &file);

}
