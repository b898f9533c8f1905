// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/facts.h"

#include <QJsonArray>

namespace congso::rules {

/// A command on its way through the rules: what was asked, made clean, and by which right.
struct Act
{
    const Facts &facts;
    const EventRule &rule;
    const CaseRule *way = nullptr;     ///< the case it goes by
    const Assignment *part = nullptr;  ///< the part it acts on
    PostId post;
    QJsonObject fields;                ///< checked and cleaned; days have become due

    QDate date(const QString &key) const { return QDate::fromString(fields.value(key).toString(), Qt::ISODate); }
    bool has(const QString &key) const { return fields.contains(key); }
    /// The value that a change asks for, undefined when it does not touch \a field.
    QJsonValue changed(const QString &field) const;
    bool changes(const QString &field) const { return !changed(field).isUndefined(); }
};

/// Where the subject stands, as workflow.json names it; "none" when the facts hold none of the area.
QString stateOf(const Facts &facts, const QByteArray &area);

/// What the act gives to others: the objects of "assignments", the one that forwarding names, those
/// that a submission proposes, or those that an instruction agrees with.
QList<QJsonObject> wantedAssignments(const Act &act);

/// Whether an instruction takes the assignments as they were proposed.
bool agreesAsProposed(const Act &act);
/// A proposal's assignments as a command would carry them.
QList<QJsonObject> proposedParts(const Proposal &proposal);

/// The name of a unit or person as the facts know it.
QString nameOf(const Facts &facts, const UnitId &unit, const PersonId &person);
QString nameOf(const Facts &facts, const QJsonObject &assignment);

const Assignment *findAssignment(const IncomingDocument &document, const AssignmentId &id);
/// Whether \a id lies below \a ancestor in the tree of assignments.
bool liesBelow(const IncomingDocument &document, const Assignment &assignment, const AssignmentId &ancestor);
bool hasWork(const Assignment &assignment);

tl::unexpected<Error> badField(const QString &field, const char *problem, QVariantMap more = {});
QString isoDate(QDate date);

}
