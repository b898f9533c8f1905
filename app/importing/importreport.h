// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/cellvalues.h"
#include "app/importing/importkinds.h"
#include "db/types/ids.h"

#include <QMap>

namespace congso::importing {

/// A row that was not taken over.
struct RowProblem
{
    qint64 row = 0;
    QString field;      ///< key of fieldsOf, where it is one field's fault
    QString column;     ///< the head of its column
    Error reason;       ///< rule.*, usage.*: app/words has the sentence
    QStringList cells;  ///< the row as it stands in the file; empty for what may not be kept
};

/// Something put right, or to be looked at, in a row that was taken over.
struct RowNote
{
    qint64 row = 0;
    QString column;
    Repair repair = Repair::LineBreak;
    qint64 other = 0; ///< Repair::Double: the other row; 0: a document that was here before
};

/// For the list handed out once; it is kept nowhere.
struct OneTimePassword
{
    QString name, login, unit, password;
};

struct ImportReport
{
    QUuid id;            ///< of the import: to resume it, to take it back
    ImportKind kind = ImportKind::Register;
    bool dryRun = false;
    bool complete = false; ///< read to the end of the file
    qint64 rows = 0;       ///< read, heads left out
    qint64 accepted = 0;
    QStringList headers;
    QList<RowProblem> problems;
    QList<RowNote> notes;
    QList<OneTimePassword> passwords;

    QMap<Repair, qint64> counts() const;
};

}
