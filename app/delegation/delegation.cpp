// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/delegation.h"

#include "app/office/asker.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "db/store/delegationqueries.h"
#include "db/store/listqueries.h"
#include "db/store/outgoingqueries.h"

#include <span>

namespace congso::delegation {

namespace {
constexpr int mostLooked = 10'000; ///< of a principal's list, before what the delegation does not cover is left out

bool seesAll(const Office &office)
{
    return office.identity().holds(Role::Administrator) || office.identity().holds(Role::HeadOfOffice);
}

bool isTaking(Connection &connection, qint64 person, const PersonId &from, const PersonId &self)
{
    const QList<Handover> all = delegationqueries::handoversOf(connection, person, false);
    return std::any_of(all.begin(), all.end(), [&](const Handover &one) {
        return one.giver == from && one.receiver == self && (one.state == HandoverState::Prepared || one.state == HandoverState::Given);
    });
}
}

QFuture<Result<QList<Delegation>>> inForce(Office &office)
{
    return office.store().engine().read<QList<Delegation>>([asks = Asking(office), today = office.today()](Connection &connection) -> Result<QList<Delegation>> {
        return delegationqueries::inForceFor(connection, asks.person(connection), today);
    });
}

QFuture<Result<QList<Delegation>>> list(Office &office)
{
    return office.store().engine().read<QList<Delegation>>([asks = Asking(office), all = seesAll(office)](Connection &connection) -> Result<QList<Delegation>> {
        return delegationqueries::of(connection, asks.person(connection), all);
    });
}

Command onBehalf(Command command, const Delegation &delegation)
{
    command.behalf = delegation.principal;
    command.delegation = delegation.id;
    return command;
}

QFuture<Result<QList<ActionState>>> actions(Office &office, const Delegation &delegation, const SubjectId &document, const QByteArray &area)
{
    const Performer performer(office.store(), office.identity().person.id);
    return office.store().engine().read<QList<ActionState>>([performer, document, delegation, area](Connection &connection) {
        return performer.actionsFor(connection, document, delegation, area);
    });
}

namespace {
/// Its local id, while it is in force and the principal's.
Result<qint64> inForceRow(Connection &connection, const Asking &asks, const Delegation &delegation, QDate today)
{
    const qint64 row = asks.rowOf(connection, delegation.id);
    const auto standing = row ? delegationqueries::delegation(connection, row) : std::nullopt;
    if (!standing || standing->principal != delegation.principal || !standing->inForce(today))
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), delegation.id.toString()}});
    return row;
}
}

QFuture<Result<QList<DocumentRow>>> rows(Office &office, const Delegation &delegation, const ListQuery &query, int limit)
{
    return office.store().engine().read<QList<DocumentRow>>([asks = Asking(office), delegation, query, limit](Connection &connection) -> Result<QList<DocumentRow>> {
        listqueries::Asker asker = asks.resolve(connection);
        const qint64 self = asker.person;
        const auto row = inForceRow(connection, asks, delegation, asker.today);
        if (!row)
            return tl::make_unexpected(row.error());
        asker.person = asks.rowOf(connection, idCast<SubjectId>(delegation.principal));
        QList<qint64> covered;
        const QList<qint64> all = listqueries::rowIds(connection, asker, query, -1);
        for (const qint64 document : all) {
            if (covered.size() < limit && delegationqueries::covers(connection, *row, self, document))
                covered << document;
        }
        return listqueries::rows(connection, self, std::span<const qint64>(covered));
    });
}

QFuture<Result<QList<OutgoingRow>>> outgoingRows(Office &office, const Delegation &delegation, const OutgoingQuery &query)
{
    return office.store().engine().read<QList<OutgoingRow>>([asks = Asking(office), delegation, query, today = office.today()](Connection &connection) -> Result<QList<OutgoingRow>> {
        const auto row = inForceRow(connection, asks, delegation, today);
        if (!row)
            return tl::make_unexpected(row.error());
        const qint64 self = asks.person(connection);
        OutgoingQuery all = query;
        all.limit = mostLooked;
        QList<qint64> covered;
        const QList<qint64> theirs = outgoingqueries::rowIds(connection, asks.rowOf(connection, idCast<SubjectId>(delegation.principal)), all);
        for (const qint64 document : theirs) {
            if (covered.size() < query.limit && outgoingqueries::delegationCovers(connection, *row, self, document))
                covered << document;
        }
        return outgoingqueries::rows(connection, self, covered);
    });
}

QFuture<Result<QList<Absence>>> absences(Office &office, QDate from, QDate until)
{
    return office.store().engine().read<QList<Absence>>([from, until](Connection &connection) -> Result<QList<Absence>> {
        return delegationqueries::absencesBetween(connection, from, until);
    });
}

QFuture<Result<QList<Handover>>> handovers(Office &office)
{
    return office.store().engine().read<QList<Handover>>(
        [asks = Asking(office), all = office.identity().holds(Role::Administrator)](Connection &connection) -> Result<QList<Handover>> {
            return delegationqueries::handoversOf(connection, asks.person(connection), all);
        });
}

QFuture<Result<QList<WorkItem>>> openWork(Office &office, const PersonId &person)
{
    const PersonId self = office.identity().person.id;
    const bool administers = office.identity().holds(Role::Administrator);
    return office.store().engine().read<QList<WorkItem>>([asks = Asking(office), self, person, administers](Connection &connection) -> Result<QList<WorkItem>> {
        const qint64 reader = asks.person(connection);
        if (person != self && !administers && !isTaking(connection, reader, person, self))
            return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QStringLiteral("handover")}});
        return delegationqueries::openWork(connection, asks.rowOf(connection, idCast<SubjectId>(person)), reader);
    });
}

}
