// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/lists.h"

namespace congso::incoming {

/// The first rows of a list, there before everything else is counted.
struct FirstPage
{
    QList<DocumentRow> rows;
    bool complete = false; ///< nothing follows
};

QFuture<Result<FirstPage>> firstPage(Office &office, const ListQuery &query, int limit, std::optional<SubjectId> after = {});
/// The last rows of the list, in list order: jumping to the end reads no more than the first page does.
QFuture<Result<QList<DocumentRow>>> lastPage(Office &office, const ListQuery &query, int limit);
/// The row ids (DocumentRow::row) of the whole list in order, eight bytes a row.
QFuture<Result<QList<qint64>>> rowIds(Office &office, const ListQuery &query, std::stop_token stop = {});
/// The records of these rows, in the order asked for; rows gone meanwhile, or no longer readable, are left out.
QFuture<Result<QList<DocumentRow>>> rows(Office &office, const QList<qint64> &rowIds);
/// How many are in each box that the person can use; never counts past 1 000 (then 1 000).
QFuture<Result<QHash<Box, int>>> counts(Office &office);
/// How many documents the person may read, for the status line (counted up to 100 000).
QFuture<Result<qint64>> readableCount(Office &office);
/// The boxes that make sense for these posts, in the order of the navigation.
QList<Box> boxesFor(const Identity &identity);

}
