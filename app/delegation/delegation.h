// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/delegation.h"
#include "db/types/lists.h"
#include "db/types/outgoinglists.h"

/// Uỷ quyền, vắng mặt, bàn giao. They are made through Office::perform (delegation.granted, delegation.revoked,
/// absence.declared, absence.cancelled, handover.prepared, .given, .received, .cancelled); here is what is read.
namespace congso::delegation {

/// Under which the signed-in person acts for others today.
QFuture<Result<QList<Delegation>>> inForce(Office &office);
/// Given and received by the person; an administrator sees all. The latest to end first.
QFuture<Result<QList<Delegation>>> list(Office &office);
/// The command as it is given in the principal's name, under this delegation.
Command onBehalf(Command command, const Delegation &delegation);
/// What may be done with a document in the principal's name, and why not.
QFuture<Result<QList<ActionState>>> actions(Office &office, const Delegation &delegation, const SubjectId &document, const QByteArray &area = "incoming");
/// A list of the principal's, as far as the delegation lets its documents be read: at most \a limit rows.
QFuture<Result<QList<DocumentRow>>> rows(Office &office, const Delegation &delegation, const ListQuery &query, int limit = 200);
/// The same of outgoing documents.
QFuture<Result<QList<OutgoingRow>>> outgoingRows(Office &office, const Delegation &delegation, const OutgoingQuery &query);

/// Absences with a day in the period; to tell when work is given to somebody who will not be there.
QFuture<Result<QList<Absence>>> absences(Office &office, QDate from, QDate until);

/// Hand-overs that the person gives or takes; an administrator sees all. The newest first.
QFuture<Result<QList<Handover>>> handovers(Office &office);
/// Everything open of a person: one's own, as administrator anybody's, and what is being handed to one.
/// rule.not_allowed. Labels are empty where the asker may not read what they name.
QFuture<Result<QList<WorkItem>>> openWork(Office &office, const PersonId &person);

}
