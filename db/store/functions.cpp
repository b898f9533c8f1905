// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/functions.h"

#include "db/text/fold.h"
#include "db/text/sortkey.h"

#include <sqlite3.h>

namespace congso {

namespace {
QString argument(sqlite3_value *value)
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return data ? QString::fromUtf8(data, sqlite3_value_bytes(value)) : QString();
}

void vnHas(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, text::lowerExact(argument(values[0])).contains(argument(values[1])));
}

void vnSort(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArray key = text::sortKey(argument(values[0]));
    sqlite3_result_blob(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

void officeToday(sqlite3_context *context, int, sqlite3_value **)
{
    const auto *today = static_cast<const QByteArray *>(sqlite3_user_data(context));
    sqlite3_result_text(context, today->constData(), int(today->size()), SQLITE_TRANSIENT);
}
}

void registerFunctions(sqlite3 *handle, const QByteArray *today)
{
    sqlite3_create_function(handle, "vn_has", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, vnHas,
                            nullptr, nullptr);
    sqlite3_create_function(handle, "vn_sort", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, vnSort,
                            nullptr, nullptr);
    // Not deterministic: the day changes between two runs of a statement.
    sqlite3_create_function(handle, "office_today", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, const_cast<QByteArray *>(today), officeToday,
                            nullptr, nullptr);
}

}
