// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/lists.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/outgoingqueries.h"

namespace congso::outgoing {

namespace {
constexpr int mostCounted = 1000;
}

QList<OutBox> boxesFor(const Identity &identity)
{
    const Roles drafting = Role::Officer | Role::HeadOfUnit | Role::HeadOfOffice | Role::AgencyLeader | Role::Clerk;
    QList<OutBox> boxes;
    if (identity.roles() & drafting)
        boxes << OutBox::MyDrafts << OutBox::Returned << OutBox::MySent << OutBox::ToReview;
    if (identity.roles() & (Role::HeadOfUnit | Role::HeadOfOffice | Role::AgencyLeader))
        boxes << OutBox::ToApprove << OutBox::ToSign;
    if (identity.holds(Role::Clerk))
        boxes << OutBox::ToNumber << OutBox::ToSeal << OutBox::ToIssue << OutBox::ToDispatch;
    if (identity.roles() & drafting)
        boxes << OutBox::InReview << OutBox::Reviewed;
    if (identity.roles() & (drafting | Role::Archivist))
        boxes << OutBox::Issued;
    return boxes;
}

QFuture<Result<QList<OutgoingRow>>> rows(Office &office, const OutgoingQuery &query)
{
    return office.store().engine().read<QList<OutgoingRow>>([asks = Asking(office), query](Connection &connection) -> Result<QList<OutgoingRow>> {
        const qint64 person = asks.person(connection);
        return outgoingqueries::rows(connection, person, outgoingqueries::rowIds(connection, person, query));
    });
}

QFuture<Result<QHash<OutBox, int>>> counts(Office &office)
{
    using Counts = QHash<OutBox, int>;
    return office.store().engine().read<Counts>([asks = Asking(office), boxes = boxesFor(office.identity())](Connection &connection) -> Result<Counts> {
        Counts counts;
        const qint64 person = asks.person(connection);
        for (const OutBox box : boxes)
            counts.insert(box, int(outgoingqueries::rowIds(connection, person, {box, {}, {}, mostCounted}).size()));
        return counts;
    });
}

}
