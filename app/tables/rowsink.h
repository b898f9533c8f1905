// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablereader.h"

namespace congso::tables {

tl::unexpected<Error> beyondLimit(const char *what, qint64 limit);
tl::unexpected<Error> brokenTable(const QString &detail);

/// Gathers the cells of a row within the limits and hands it on.
class RowSink
{
public:
    RowSink(const TakeRow &take, const TableLimits &limits) : m_take(take), m_limits(limits) {}

    void begin(qint64 number);
    Outcome put(int column, const QString &text);
    /// The row again and again, \a times; nothing for a row without text.
    Outcome end(qint64 times = 1);
    bool enough() const { return m_enough; }

private:
    const TakeRow &m_take;
    const TableLimits &m_limits;
    TableRow m_row;
    qint64 m_given = 0;
    bool m_enough = false;
};

}
