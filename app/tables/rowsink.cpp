// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/rowsink.h"

namespace congso::tables {

tl::unexpected<Error> beyondLimit(const char *what, qint64 limit)
{
    return failure(ErrorCode::ReaderLimit, {{QStringLiteral("what"), QLatin1String(what)}, {QStringLiteral("limit"), limit}});
}

tl::unexpected<Error> brokenTable(const QString &detail)
{
    return failure(ErrorCode::ReaderBroken, {{QStringLiteral("detail"), detail}});
}

void RowSink::begin(qint64 number)
{
    m_row.number = number;
    m_row.cells.clear();
}

Outcome RowSink::put(int column, const QString &text)
{
    if (text.isEmpty())
        return success();
    if (column < 0 || column >= m_limits.columns)
        return beyondLimit("columns", m_limits.columns);
    if (text.size() > m_limits.cellCharacters)
        return beyondLimit("cell", m_limits.cellCharacters);
    while (m_row.cells.size() <= column)
        m_row.cells << QString();
    m_row.cells[column] = text;
    return success();
}

Outcome RowSink::end(qint64 times)
{
    if (m_row.cells.isEmpty())
        return success();
    const TableRow row = m_row;
    for (qint64 i = 0; i < times && !m_enough; ++i) {
        if (++m_given > m_limits.rows)
            return beyondLimit("rows", m_limits.rows);
        TableRow one = row;
        one.number += i;
        auto next = m_take(one);
        if (!next)
            return tl::make_unexpected(next.error());
        m_enough = *next == Next::Enough;
    }
    return success();
}

}
