// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchengine.h"

namespace congso::exporting {

/// What a list of hits shows, in columns that the person chooses.
enum class HitColumn { Number, Arrival, Agency, Code, Issued, Kind, Subject, Found, State, Holder, Signer, Direction, Recipients, Paper };

struct HitExport
{
    SearchRequest request;    ///< all of its hits, in its order; limit and place in the list do not count
    QList<HitColumn> columns;
    QString title;            ///< what the list is called on the screen
    QString file;             ///< .xlsx, .odt, .csv or .pdf
};

/// The hits that the person may read. Each file says that it was made by the system, by whom and when (NĐ 30/2020
/// Phụ lục VI). \a told hears of the rows written so far, on another thread. Returns the rows written. Engine and office
/// outlive the future.
QFuture<Result<qint64>> exportHits(SearchEngine &engine, Office &office, const HitExport &wanted, std::function<void(qint64)> told = {},
                                   std::stop_token stop = {});

}
