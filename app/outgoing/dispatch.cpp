// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/dispatch.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/dispatchqueries.h"
#include "db/store/documentqueries.h"

namespace congso::outgoing {

namespace {
/// What \a query finds of one document, for who may read it.
template <class Row>
QFuture<Result<QList<Row>>> ofDocument(Office &office, const SubjectId &document, QList<Row> (*query)(Connection &, qint64, qint64))
{
    return office.store().engine().read<QList<Row>>([asks = Asking(office), document, query](Connection &connection) -> Result<QList<Row>> {
        const qint64 row = asks.rowOf(connection, document);
        const qint64 person = asks.person(connection);
        if (!row || !documentqueries::mayRead(connection, person, row))
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), document.toString()}});
        return query(connection, person, row);
    });
}

template <class Row>
QFuture<Result<QList<Row>>> ofDays(Office &office, QDate from, QDate until, QList<Row> (*query)(Connection &, qint64, QDate, QDate))
{
    return office.store().engine().read<QList<Row>>([asks = Asking(office), from, until, query](Connection &connection) -> Result<QList<Row>> {
        return query(connection, asks.person(connection), from, until);
    });
}
}

QFuture<Result<QList<DispatchEntry>>> dispatches(Office &office, const SubjectId &document)
{
    return ofDocument(office, document, dispatchqueries::dispatchesOf);
}

QFuture<Result<QList<DispatchEntry>>> sentByPost(Office &office, QDate from, QDate until)
{
    return ofDays(office, from, until, dispatchqueries::byPost);
}

QFuture<Result<QList<Notice>>> noticesWaiting(Office &office, int limit)
{
    return office.store().engine().read<QList<Notice>>([asks = Asking(office), limit](Connection &connection) -> Result<QList<Notice>> {
        return dispatchqueries::noticesWaiting(connection, asks.person(connection), limit);
    });
}

QFuture<Result<QList<Notice>>> noticesOf(Office &office, const SubjectId &document)
{
    return ofDocument(office, document, dispatchqueries::noticesOf);
}

QFuture<Result<QList<KeptUse>>> keptUses(Office &office, QDate from, QDate until)
{
    return ofDays(office, from, until, dispatchqueries::keptUses);
}

QFuture<Result<QList<KeptUse>>> keptOut(Office &office, int limit)
{
    return office.store().engine().read<QList<KeptUse>>([asks = Asking(office), limit](Connection &connection) -> Result<QList<KeptUse>> {
        return dispatchqueries::keptOut(connection, asks.person(connection), limit);
    });
}

QFuture<Result<QList<KeptUse>>> keptUsesOf(Office &office, const SubjectId &document)
{
    return ofDocument(office, document, dispatchqueries::keptUsesOf);
}

}
