// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoing.h"

namespace congso::outgoing {

/// How outgoing documents are numbered here (NĐ 30/2020 Điều 15): every series, closed ones too, and whether the number is
/// taken before the leader signs. Changed by register.* and settings.changed ("outgoing.number_when").
struct NumberingSetup
{
    QList<Series> series;
    QString when; ///< "before_signature", "after_signature"; empty: never set, which means after
};
QFuture<Result<NumberingSetup>> numberingSetup(Office &office);

}
