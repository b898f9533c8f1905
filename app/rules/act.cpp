// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/act.h"

namespace congso::rules {

QJsonValue Act::changed(const QString &field) const
{
    const QJsonArray all = fields.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &entry : all) {
        const QJsonObject change = entry.toObject();
        if (change.value(QLatin1String("field")).toString() == field)
            return change.value(QLatin1String("new"));
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString stateOf(const Facts &facts, const QByteArray &area)
{
    const QString none = QStringLiteral("none");
    if (area == "incoming")
        return facts.document ? QString(documentStateText(facts.document->state)) : none;
    if (area == "outgoing")
        return facts.outgoing ? QString(outgoingStateText(facts.outgoing->state)) : none;
    if (area == "person")
        return !facts.person ? none : facts.person->active ? QStringLiteral("active") : QStringLiteral("inactive");
    if (area == "unit")
        return !facts.unit ? none : facts.unit->active ? QStringLiteral("active") : QStringLiteral("closed");
    if (area == "post")
        return !facts.post ? none : facts.post->active ? QStringLiteral("active") : QStringLiteral("ended");
    if (area == "register")
        return !facts.reg ? none : facts.reg->closed ? QStringLiteral("closed") : QStringLiteral("open");
    if (area == "casefile")
        return !facts.caseFile ? none : facts.caseFile->closed ? QStringLiteral("closed") : QStringLiteral("open");
    if (area == "delegation")
        return !facts.delegation ? none : facts.delegation->revoked ? QStringLiteral("revoked") : QStringLiteral("granted");
    if (area == "absence")
        return !facts.absence ? none : facts.absence->cancelled ? QStringLiteral("cancelled") : QStringLiteral("declared");
    if (area == "handover")
        return facts.handover ? QString(handoverStateText(facts.handover->state)) : none;
    if (area == "agency")
        return !facts.outsideAgency ? none : facts.outsideAgency->ended ? QStringLiteral("ended") : QStringLiteral("active");
    return area == "settings" ? QStringLiteral("set") : none;
}

bool agreesAsProposed(const Act &act)
{
    return act.rule.kind == "incoming.instructed" && act.fields.value(QLatin1String("agree")).toBool() && !act.has(QStringLiteral("assignments"))
        && act.facts.document && act.facts.document->proposed;
}

QList<QJsonObject> proposedParts(const Proposal &proposal)
{
    QList<QJsonObject> all;
    for (const ProposedAssignment &part : proposal.assignments) {
        QJsonObject one{{QStringLiteral("role"), QString(assignmentRoleText(part.role))}};
        if (!part.unit.isNull())
            one.insert(QStringLiteral("unit"), part.unit.toString());
        if (!part.person.isNull())
            one.insert(QStringLiteral("person"), part.person.toString());
        if (part.due.isValid())
            one.insert(QStringLiteral("due"), isoDate(part.due));
        if (!part.note.isEmpty())
            one.insert(QStringLiteral("note"), part.note);
        all << one;
    }
    return all;
}

QList<QJsonObject> wantedAssignments(const Act &act)
{
    if (act.rule.kind == "incoming.forwarded") {
        QJsonObject one;
        for (const QString &key : {QStringLiteral("unit"), QStringLiteral("person"), QStringLiteral("note")}) {
            if (act.has(key))
                one.insert(key, act.fields.value(key));
        }
        return {one};
    }
    if (agreesAsProposed(act))
        return proposedParts(*act.facts.document->proposed);
    QList<QJsonObject> all;
    const bool proposing = act.rule.kind == "incoming.submitted";
    const QJsonArray given = act.fields.value(proposing ? QLatin1String("proposal") : QLatin1String("assignments")).toArray();
    for (const QJsonValue &entry : given)
        all << entry.toObject();
    return all;
}

QString nameOf(const Facts &facts, const UnitId &unit, const PersonId &person)
{
    return person.isNull() ? facts.units.value(unit).name : facts.people.value(person).name;
}

QString nameOf(const Facts &facts, const QJsonObject &assignment)
{
    return nameOf(facts, UnitId::fromString(assignment.value(QLatin1String("unit")).toString()),
                  PersonId::fromString(assignment.value(QLatin1String("person")).toString()));
}

const Assignment *findAssignment(const IncomingDocument &document, const AssignmentId &id)
{
    for (const Assignment &assignment : document.assignments) {
        if (assignment.id == id)
            return &assignment;
    }
    return nullptr;
}

bool liesBelow(const IncomingDocument &document, const Assignment &assignment, const AssignmentId &ancestor)
{
    const Assignment *current = &assignment;
    // A tree as deep as it has assignments would be a circle.
    for (qsizetype steps = 0; current && !current->parent.isNull() && steps < document.assignments.size(); ++steps) {
        if (current->parent == ancestor)
            return true;
        current = findAssignment(document, current->parent);
    }
    return false;
}

bool hasWork(const Assignment &assignment)
{
    return assignment.role == AssignmentRole::Lead || assignment.role == AssignmentRole::Cooperate;
}

tl::unexpected<Error> badField(const QString &field, const char *problem, QVariantMap more)
{
    more.insert(QStringLiteral("field"), field);
    more.insert(QStringLiteral("problem"), QString::fromLatin1(problem));
    return failure(ErrorCode::RuleBadField, more);
}

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

}
