// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/lists.h"

namespace congso {

QString orderName(ListOrder order);
/// A person's own work, grouped by deadline.
bool isPersonal(Box box);
/// Short lists of one's own work, under headings Quá hạn, Hôm nay, Tuần này, Sau, Không hạn.
bool groupsByDeadline(Box box);
ListOrder usualOrder(Box box);

}
