// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pageflow.h"

#include <QDateTime>

namespace congso {

/// The mark at the foot of a sheet that says that it was printed from the system, by whom and when
/// (NĐ 30/2020 Phụ lục VI: printouts are marked).
void drawPrintMark(PageFlow &flow, const QString &person, const QDateTime &at);

}
