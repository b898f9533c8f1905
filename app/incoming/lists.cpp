// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"

#include "app/incoming/rowsof.h"
#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/listqueries.h"

namespace congso::incoming {

namespace {
constexpr int mostCounted = 1000;

struct BoxRoles
{
    Box box;
    Roles roles; ///< any of them
};
const Roles everybody = Role::Clerk | Role::AgencyLeader | Role::HeadOfOffice | Role::HeadOfUnit | Role::Officer | Role::Archivist;
const Roles workers = Role::AgencyLeader | Role::HeadOfOffice | Role::HeadOfUnit | Role::Officer | Role::Archivist;
const Roles assigners = Role::AgencyLeader | Role::HeadOfOffice | Role::HeadOfUnit;
const Roles registry = Role::Clerk | Role::AgencyLeader | Role::HeadOfOffice;
const BoxRoles boxRoles[] = {
    {Box::ToInstruct, Role::AgencyLeader | Role::HeadOfOffice},
    {Box::ToProcess, workers},
    {Box::Processing, workers},
    {Box::Cooperating, workers},
    {Box::Supervising, assigners},
    {Box::ToKnow, everybody},
    {Box::DueSoon, workers},
    {Box::Overdue, workers},
    {Box::Returned, Roles(assigners) | Role::Clerk},
    {Box::Done, workers},
    {Box::ToConfirm, Role::AgencyLeader | Role::HeadOfOffice | Role::Clerk},
    {Box::ToAnswer, workers},
    {Box::WaitingOthers, workers},
    {Box::Flagged, everybody},
    {Box::ToSubmit, Role::Clerk | Role::HeadOfOffice},
    {Box::Unscanned, Role::Clerk | Role::HeadOfOffice},
    {Box::InProgress, registry},
    {Box::Book, everybody},
};
}

QList<Box> boxesFor(const Identity &identity)
{
    QList<Box> boxes;
    for (const BoxRoles &entry : boxRoles) {
        if (identity.roles() & entry.roles)
            boxes << entry.box;
    }
    return boxes;
}

QFuture<Result<FirstPage>> firstPage(Office &office, const ListQuery &query, int limit, std::optional<SubjectId> after)
{
    return office.store().engine().read<FirstPage>([asks = Asking(office), query, limit, after](Connection &connection) -> Result<FirstPage> {
        const auto asker = asks.resolve(connection);
        const qint64 afterRow = after ? asks.rowOf(connection, *after) : 0;
        if (after && afterRow == 0)
            return failure(ErrorCode::UsageNotFound);
        const QList<qint64> ids = listqueries::rowIds(connection, asker, query, limit + 1, false, afterRow);
        FirstPage page;
        page.complete = ids.size() <= limit;
        page.rows = groupedRows(connection, asks, ids.first(std::min<qsizetype>(ids.size(), limit)));
        return page;
    });
}

QFuture<Result<QList<DocumentRow>>> lastPage(Office &office, const ListQuery &query, int limit)
{
    return office.store().engine().read<QList<DocumentRow>>([asks = Asking(office), query, limit](Connection &connection) -> Result<QList<DocumentRow>> {
        const auto asker = asks.resolve(connection);
        QList<qint64> ids = listqueries::rowIds(connection, asker, query, limit, true);
        std::reverse(ids.begin(), ids.end());
        return groupedRows(connection, asks, ids);
    });
}

QFuture<Result<QList<qint64>>> rowIds(Office &office, const ListQuery &query, std::stop_token stop)
{
    return office.store().engine().read<QList<qint64>>([asks = Asking(office), query](Connection &connection) -> Result<QList<qint64>> {
        return listqueries::rowIds(connection, asks.resolve(connection), query, -1);
    }, stop);
}

QFuture<Result<QList<DocumentRow>>> rows(Office &office, const QList<qint64> &rowIds)
{
    return office.store().engine().read<QList<DocumentRow>>([asks = Asking(office), rowIds](Connection &connection) -> Result<QList<DocumentRow>> {
        return groupedRows(connection, asks, rowIds);
    });
}

QFuture<Result<QHash<Box, int>>> counts(Office &office)
{
    const QList<Box> boxes = boxesFor(office.identity());
    return office.store().engine().read<QHash<Box, int>>([asks = Asking(office), boxes](Connection &connection) -> Result<QHash<Box, int>> {
        const auto asker = asks.resolve(connection);
        QHash<Box, int> counted;
        for (const Box box : boxes) {
            if (box != Box::Book)
                counted.insert(box, listqueries::count(connection, asker, box, mostCounted));
        }
        return counted;
    });
}

QFuture<Result<qint64>> readableCount(Office &office)
{
    return office.store().engine().read<qint64>([asks = Asking(office)](Connection &connection) -> Result<qint64> {
        return listqueries::readableCount(connection, asks.resolve(connection).person);
    });
}

}
