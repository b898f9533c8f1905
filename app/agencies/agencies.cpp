// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agencies/agencies.h"

#include "app/office/asker.h"
#include "app/office/named.h"
#include "app/office/storeengine.h"
#include "db/store/agencyqueries.h"

namespace congso::agencies {

namespace {
QList<qint64> rowsNamed(Connection &connection, const QString &reference)
{
    if (const SubjectId id = SubjectId::fromString(reference); !id.isNull()) {
        const qint64 row = Asking::rowOf(connection, id);
        return row ? QList<qint64>{row} : QList<qint64>();
    }
    const QList<qint64> byCode = agencyqueries::byCode(connection, reference);
    return byCode.isEmpty() ? agencyqueries::byName(connection, reference) : byCode;
}
}

QFuture<Result<QList<AgencySuggestion>>> suggest(Office &office, const QString &words, QDate date, int limit, std::stop_token stop)
{
    const QDate day = date.isValid() ? date : office.today();
    return office.store().engine().read<QList<AgencySuggestion>>([words, day, limit](Connection &connection) -> Result<QList<AgencySuggestion>> {
        return agencyqueries::suggest(connection, words, day, limit);
    }, stop);
}

QFuture<Result<OutsideAgency>> agency(Office &office, const SubjectId &id)
{
    return office.store().engine().read<OutsideAgency>([id](Connection &connection) -> Result<OutsideAgency> {
        const qint64 row = Asking::rowOf(connection, id);
        auto found = row ? agencyqueries::agency(connection, row) : std::nullopt;
        if (!found)
            return notFound(id.toString());
        return *found;
    });
}

QFuture<Result<SubjectId>> find(Office &office, const QString &reference)
{
    return office.store().engine().read<SubjectId>([reference = reference.trimmed()](Connection &connection) -> Result<SubjectId> {
        QList<OutsideAgency> found;
        const QList<qint64> rows = rowsNamed(connection, reference);
        for (const qint64 row : rows) {
            if (auto one = agencyqueries::agency(connection, row))
                found << *one;
        }
        // The one that is there stands for those that were.
        const auto alive = std::count_if(found.begin(), found.end(), [](const OutsideAgency &one) { return !one.ended; });
        if (alive == 1)
            erase_if(found, [](const OutsideAgency &one) { return one.ended; });
        if (found.isEmpty())
            return notFound(reference);
        if (found.size() == 1)
            return found.first().id;
        QVariantList candidates;
        for (const OutsideAgency &one : std::as_const(found))
            candidates << QVariantMap{{QStringLiteral("id"), one.id.toString()}, {QStringLiteral("label"), one.name}};
        return failure(ErrorCode::UsageAmbiguous, {{QStringLiteral("reference"), reference}, {QStringLiteral("candidates"), candidates}});
    });
}

}
