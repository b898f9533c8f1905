// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/tableexport.h"
#include "app/office/office.h"
#include "db/types/lists.h"
#include "db/types/outgoinglists.h"

namespace congso::exporting {

/// A list of documents as the person sees it, in its order and with its filter, to .xlsx, .csv or .pdf. Only what the
/// person may read is in it. \a title is what the list is called on the screen. Returns the rows written.
QFuture<Result<qint64>> exportDocuments(Office &office, const ListQuery &query, const QString &title, const QString &file,
                                        std::stop_token stop = {});
/// The same of outgoing documents, at most OutgoingQuery::limit.
QFuture<Result<qint64>> exportOutgoing(Office &office, const OutgoingQuery &query, const QString &title, const QString &file, std::stop_token stop = {});
QFuture<Result<qint64>> exportPeople(Office &office, const QString &file);
QFuture<Result<qint64>> exportUnits(Office &office, const QString &file);

}
