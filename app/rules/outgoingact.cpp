// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/outgoingact.h"

#include "app/rules/notation.h"
#include "app/rules/whomay.h"

#include <algorithm>

namespace congso::rules {

namespace {
bool headsUnit(const Identity &identity, const UnitId &unit)
{
    const Roles heads = Role::HeadOfUnit | Role::HeadOfOffice | Role::AgencyLeader;
    return std::any_of(identity.posts.begin(), identity.posts.end(), [&](const Post &post) { return post.active && post.unit == unit && (post.roles & heads); });
}

bool fits(const QByteArray &action, const ReviewStep &step)
{
    if (action == "outgoing.approved")
        return step.kind == ReviewKind::Approve;
    if (action == "outgoing.reviewed")
        return step.kind != ReviewKind::Approve;
    return action != "outgoing.sent_back" || step.kind != ReviewKind::Opinion;
}

bool hasStep(const OutgoingDocument &document, const Identity &identity, const auto &which)
{
    return std::any_of(document.steps.begin(), document.steps.end(), [&](const ReviewStep &step) { return which(step) && holdsStep(identity, step); });
}
}

std::optional<bool> holdsOutgoing(const Facts &facts, const QString &relation)
{
    static const QStringList known{QStringLiteral("drafter"), QStringLiteral("head_of_drafter"), QStringLiteral("reviewing"),
                                   QStringLiteral("approving"), QStringLiteral("approver"), QStringLiteral("involved")};
    if (!known.contains(relation))
        return std::nullopt;
    if (!facts.outgoing)
        return false;
    const OutgoingDocument &document = *facts.outgoing;
    const Identity &identity = facts.entitled();
    if (relation == QLatin1String("drafter"))
        return document.drafter == identity.person.id;
    if (relation == QLatin1String("head_of_drafter"))
        return headsUnit(identity, document.unit);
    if (relation == QLatin1String("approver"))
        return document.approver == identity.person.id;
    if (relation == QLatin1String("reviewing"))
        return hasStep(document, identity, [](const ReviewStep &step) { return step.state == StepState::Open; });
    if (relation == QLatin1String("approving"))
        return hasStep(document, identity, [](const ReviewStep &step) { return step.state == StepState::Open && step.kind == ReviewKind::Approve; });
    return document.drafter == identity.person.id || headsUnit(identity, document.unit)
        || hasStep(document, identity, [](const ReviewStep &) { return true; });
}

Result<const ReviewStep *> reviewedStep(const Act &act)
{
    const OutgoingDocument &document = *act.facts.outgoing;
    const QString named = act.fields.value(QLatin1String("step")).toString();
    if (!named.isEmpty() && !document.step(StepId::fromString(named)))
        return badField(QStringLiteral("step"), "unknown");
    for (const ReviewStep &step : document.steps) {
        const bool wanted = named.isEmpty() || step.id == StepId::fromString(named);
        if (wanted && step.state == StepState::Open && fits(act.rule.kind, step) && holdsStep(act.facts.entitled(), step))
            return &step;
    }
    return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("problem"), QStringLiteral("step")}});
}

QString resultingNotation(const Act &act)
{
    if (act.has(QStringLiteral("notation")))
        return act.fields.value(QLatin1String("notation")).toString();
    if (!act.facts.outgoing)
        return {};
    const OutgoingDocument &document = *act.facts.outgoing;
    if (!document.fields.codeNotation.isEmpty())
        return document.fields.codeNotation;
    const QString own = act.facts.reg ? act.facts.series.value(act.facts.reg->id).notation : QString();
    return notationFor(document.fields.kind, own.isEmpty() ? act.facts.agencyShortName : own, act.facts.units.value(document.unit).shortName);
}

QList<Recipient> givenRecipients(const Act &act)
{
    QList<Recipient> all;
    const QJsonArray given = act.fields.value(QLatin1String("recipients")).toArray();
    for (const QJsonValue &value : given) {
        Recipient one;
        one.id = RecipientId::fromString(value[QLatin1String("id")].toString());
        one.name = value[QLatin1String("name")].toString();
        one.agency = SubjectId::fromString(value[QLatin1String("agency")].toString());
        one.unit = UnitId::fromString(value[QLatin1String("unit")].toString());
        one.person = PersonId::fromString(value[QLatin1String("person")].toString());
        one.way = value[QLatin1String("way")].toString(QStringLiteral("electronic"));
        one.reason = value[QLatin1String("reason")].toString();
        one.copies = value[QLatin1String("copies")].toInt(1);
        all << one;
    }
    return all;
}

bool leads(const Facts &facts, const IncomingDocument &letter)
{
    Facts asked = facts;
    asked.document = letter;
    return !postFor(asked, {WhoRule::Kind::Relation, Role::Clerk, QStringLiteral("lead")}, nullptr, {}).isNull();
}

bool canBeClosed(const IncomingDocument &letter)
{
    return std::none_of(letter.assignments.begin(), letter.assignments.end(), [](const Assignment &part) {
        return part.role == AssignmentRole::Cooperate && isOpen(part.state);
    });
}

QList<const IncomingDocument *> answeredLetters(const Facts &facts, const QList<OutgoingLink> &links)
{
    QList<const IncomingDocument *> found;
    for (const OutgoingLink &link : links) {
        const auto letter = facts.letters.constFind(link.other);
        if (link.kind == QLatin1String("answers") && letter != facts.letters.constEnd())
            found << &*letter;
    }
    return found;
}

}
