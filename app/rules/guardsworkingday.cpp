// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/currentvalues.h"
#include "app/rules/guards.h"
#include "app/rules/meetings.h"
#include "app/rules/routing.h"

#include <algorithm>

namespace congso::rules {

namespace {
// The fields as they will stand: newly given, changed, or as they are.
QJsonObject resulting(const Act &act)
{
    if (act.rule.creates)
        return act.fields.value(QLatin1String("fields")).toObject();
    QJsonObject fields = currentValues(act.facts, act.rule.area);
    const QJsonArray changes = act.fields.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &change : changes)
        fields.insert(change[QLatin1String("field")].toString(), change[QLatin1String("new")]);
    return fields;
}

Outcome subjectGiven(const Act &act)
{
    const QJsonObject fields = resulting(act);
    if (!fields.value(QLatin1String("subject")).toString().isEmpty() || fields.value(QLatin1String("sealed")).toBool())
        return success();
    return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("subject")}});
}

Outcome meetingForm(const Act &act)
{
    const QJsonObject fields = resulting(act);
    const auto text = [&fields](const char *key) { return fields.value(QLatin1String(key)).toString(); };
    for (const char *key : {"meeting_time", "meeting_end"}) {
        if (!text(key).isEmpty() && !parseTime(text(key)).isValid())
            return badField(QLatin1String(key), "time");
        if (!text(key).isEmpty() && text("meeting_date").isEmpty())
            return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("meeting_date")}});
    }
    const QTime start = parseTime(text("meeting_time"));
    const QTime end = parseTime(text("meeting_end"));
    if (end.isValid() && (!start.isValid() || end <= start))
        return badField(QStringLiteral("meeting_end"), "before_start");
    return success();
}

Outcome evidenceWhenEntered(const Act &act)
{
    if (!act.has(QStringLiteral("evidence")) || act.facts.entered)
        return success();
    return badField(QStringLiteral("evidence"), "not_entered");
}

Outcome insteadOfContested(const Act &act)
{
    if (!act.has(QStringLiteral("instead_of")))
        return success();
    const EventId named = EventId::fromString(act.fields.value(QLatin1String("instead_of")).toString());
    const QList<EnteredAct> &entered = act.facts.document->entered;
    const bool contested = std::any_of(entered.begin(), entered.end(), [&](const EnteredAct &one) {
        return one.event == named && one.state == EnteredAct::State::Contested && one.principal == act.facts.entitled().person.id;
    });
    return contested ? success() : badField(QStringLiteral("instead_of"), "unknown");
}

Outcome urgentOnly(const Act &act)
{
    const QString urgency = act.facts.document->fields.urgency;
    if (urgency.isEmpty() || urgency == QLatin1String("normal"))
        return badField(QStringLiteral("urgency"), "not_urgent");
    for (const QJsonObject &wanted : wantedAssignments(act)) {
        if (wanted.value(QLatin1String("role")).toString() != assignmentRoleText(AssignmentRole::Inform))
            return badField(QStringLiteral("assignments"), "inform_only", {{QStringLiteral("who"), nameOf(act.facts, wanted)}});
    }
    return success();
}

Outcome sealedOnly(const Act &act)
{
    if (act.facts.document->fields.sealed)
        return success();
    return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("problem"), QStringLiteral("not_sealed")}});
}

Outcome noPaperYet(const Act &act)
{
    if (act.date(QStringLiteral("received")) > act.facts.today)
        return badField(QStringLiteral("received"), "future");
    if (!act.facts.document->paperReceived.isValid())
        return success();
    return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("problem"), QStringLiteral("paper_there")}});
}

bool canBeNamed(const Act &act, const EnteredAct &one)
{
    if (act.rule.kind == "incoming.evidence_added")
        return one.state == EnteredAct::State::Unconfirmed || one.state == EnteredAct::State::Contested;
    return one.state == EnteredAct::State::Unconfirmed && one.principal == act.facts.entitled().person.id;
}

Outcome enteredNamed(const Act &act)
{
    const QList<EnteredAct> &entered = act.facts.document->entered;
    const bool any = std::any_of(entered.begin(), entered.end(), [&](const EnteredAct &one) { return canBeNamed(act, one); });
    if (!any) {
        return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                                   {QStringLiteral("problem"), QStringLiteral("nothing_entered")}});
    }
    const QJsonArray named = act.fields.value(QLatin1String("entered")).toArray();
    for (const QJsonValue &entry : named) {
        const EventId id = EventId::fromString(entry.toString());
        if (std::none_of(entered.begin(), entered.end(), [&](const EnteredAct &one) { return one.event == id && canBeNamed(act, one); }))
            return badField(QStringLiteral("entered"), "unknown");
    }
    return success();
}

Outcome meetingKnown(const Act &act)
{
    if (act.facts.document->fields.meeting.date.isValid())
        return success();
    return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("meeting_date")}});
}

tl::unexpected<Error> waitingState(const Act &act, const char *problem)
{
    return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("problem"), QString::fromLatin1(problem)}});
}

Outcome notWaiting(const Act &act)
{
    return act.part->waitingUntil > act.facts.today ? Outcome(waitingState(act, "waiting")) : success();
}

Outcome isWaiting(const Act &act)
{
    return act.part->waitingUntil.isValid() ? success() : Outcome(waitingState(act, "not_waiting"));
}

Outcome waitsForSomebody(const Act &act)
{
    const UnitId unit = UnitId::fromString(act.fields.value(QLatin1String("unit")).toString());
    const PersonId person = PersonId::fromString(act.fields.value(QLatin1String("person")).toString());
    if (!act.has(QStringLiteral("waiting_on")) && unit.isNull() && person.isNull())
        return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("waiting_on")}});
    if (!unit.isNull() && !act.facts.units.contains(unit))
        return badField(QStringLiteral("unit"), "unknown");
    return person.isNull() || act.facts.people.contains(person) ? success() : Outcome(badField(QStringLiteral("person"), "unknown"));
}

Outcome questionOpen(const Act &act)
{
    int open = 0;
    const QuestionId named = QuestionId::fromString(act.fields.value(QLatin1String("question")).toString());
    for (const Question &one : act.facts.document->questions) {
        if (isAskedNow(act.facts.entitled(), one) && (named.isNull() || one.id == named))
            ++open;
    }
    if (open == 0)
        return badField(QStringLiteral("question"), "unknown");
    return open == 1 ? success() : Outcome(failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("question")}}));
}

Outcome otherReadable(const Act &act)
{
    const SubjectId other = SubjectId::fromString(act.fields.value(QLatin1String("document")).toString());
    if (other.isNull() || other != act.facts.linkable)
        return badField(QStringLiteral("document"), "unknown");
    return other != act.facts.document->id ? success() : Outcome(badField(QStringLiteral("document"), "itself"));
}

Outcome notLinked(const Act &act)
{
    const SubjectId other = SubjectId::fromString(act.fields.value(QLatin1String("document")).toString());
    const QString kind = act.fields.value(QLatin1String("link_kind")).toString();
    const QList<DocumentLink> &links = act.facts.document->links;
    const bool there = std::any_of(links.begin(), links.end(), [&](const DocumentLink &one) { return one.to == other && linkKindText(one.kind) == kind; });
    return there ? Outcome(badField(QStringLiteral("document"), "twice")) : success();
}

Outcome linkKnown(const Act &act)
{
    const LinkId id = LinkId::fromString(act.fields.value(QLatin1String("link")).toString());
    const QList<DocumentLink> &links = act.facts.document->links;
    const bool there = std::any_of(links.begin(), links.end(), [&](const DocumentLink &one) { return one.id == id; });
    return there ? success() : Outcome(badField(QStringLiteral("link"), "unknown"));
}

Outcome routingForm(const Act &act)
{
    const Result<QList<RoutingRule>> parsed = parseRouting(act.fields.value(QLatin1String("rules")).toArray(), [](const QString &text) { return text; });
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    for (const RoutingRule &rule : *parsed) {
        for (const RoutedPart &part : rule.route.parts) {
            const bool there = part.unit.isNull() ? act.facts.people.contains(part.person) && act.facts.people.value(part.person).active
                                                  : act.facts.units.contains(part.unit) && act.facts.units.value(part.unit).active;
            if (!there)
                return badField(QStringLiteral("rules"), "inactive", {{QStringLiteral("who"), rule.name}});
        }
        for (const PersonId &person : rule.route.to) {
            if (!(act.facts.roles.value(person) & (Role::AgencyLeader | Role::HeadOfOffice)))
                return badField(QStringLiteral("rules"), "not_leader", {{QStringLiteral("who"), rule.name}});
        }
    }
    return success();
}

Outcome fileOfDocument(const Act &act)
{
    const QString hash = act.fields.value(QLatin1String("file")).toString();
    const auto names = [&hash](const auto &files) { return std::any_of(files.begin(), files.end(), [&hash](const auto &file) { return file.hash == hash; }); };
    if (act.facts.document ? names(act.facts.document->files) : act.facts.outgoing && names(act.facts.outgoing->files))
        return success();
    return badField(QStringLiteral("file"), "choice", {{QStringLiteral("value"), hash}});
}

Outcome textDiffers(const Act &act)
{
    const auto text = [&act](const char *key) { return act.fields.value(QLatin1String(key)).toString(); };
    return text("old") == text("new") ? badField(QStringLiteral("new"), "same") : success();
}

constexpr Guard table[] = {
    {"subject_given", subjectGiven, true},
    {"meeting_form", meetingForm, true},
    {"evidence_when_entered", evidenceWhenEntered, true},
    {"instead_of_contested", insteadOfContested, true},
    {"urgent_only", urgentOnly, false},
    {"sealed_only", sealedOnly, false},
    {"no_paper_yet", noPaperYet, false},
    {"entered_named", enteredNamed, false},
    {"meeting_known", meetingKnown, false},
    {"not_waiting", notWaiting, false},
    {"is_waiting", isWaiting, false},
    {"waits_for_somebody", waitsForSomebody, true},
    {"question_open", questionOpen, true},
    {"other_readable", otherReadable, true},
    {"not_linked", notLinked, true},
    {"link_known", linkKnown, true},
    {"file_of_document", fileOfDocument, true},
    {"text_differs", textDiffers, true},
    {"routing_form", routingForm, true},
};
}

std::span<const Guard> workingDayGuards()
{
    return table;
}

}
