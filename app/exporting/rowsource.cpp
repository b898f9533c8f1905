// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/rowsource.h"

#include <QDate>

namespace congso::exporting {

Result<qint64> eachRow(const RowSource &next, const std::function<bool(const QStringList &texts)> &take)
{
    qint64 rows = 0;
    for (QVariantList cells;; cells.clear()) {
        const auto more = next(cells);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return rows;
        QStringList texts;
        for (const QVariant &cell : std::as_const(cells))
            texts << (cell.typeId() == QMetaType::QDate ? cell.toDate().toString(QStringLiteral("dd/MM/yyyy")) : cell.toString());
        ++rows;
        if (!take(texts))
            return rows;
    }
}

}
