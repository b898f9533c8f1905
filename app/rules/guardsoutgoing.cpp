// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"
#include "app/rules/notation.h"
#include "app/rules/outgoingact.h"

#include <QSet>

#include <algorithm>

namespace congso::rules {

namespace {
// A draft's field as it will stand: given, corrected, or untouched (undefined).
QJsonValue wanted(const Act &act, const char *key)
{
    const QString name = QLatin1String(key);
    if (!act.rule.creates)
        return act.changed(name);
    return act.has(QStringLiteral("fields")) ? act.fields.value(QLatin1String("fields")).toObject().value(name) : act.fields.value(name);
}

Outcome draftingUnit(const Act &act)
{
    const UnitId unit = UnitId::fromString(act.fields.value(QLatin1String("unit")).toString());
    if (unit.isNull())
        return success();
    const QList<Post> &posts = act.facts.entitled().posts;
    const bool holds = std::any_of(posts.begin(), posts.end(), [&](const Post &post) { return post.active && post.unit == unit; });
    return holds ? success() : Outcome(badField(QStringLiteral("unit"), "outside_unit", {{QStringLiteral("who"), act.facts.units.value(unit).name}}));
}

Outcome signerSigns(const Act &act)
{
    const QString given = wanted(act, "signer").toString();
    if (given.isEmpty())
        return success();
    const PersonId id = PersonId::fromString(given);
    const Person person = act.facts.people.value(id);
    if (person.id.isNull() || !person.active)
        return badField(QStringLiteral("signer"), "inactive", {{QStringLiteral("who"), person.name}});
    if (!(act.facts.roles.value(id) & (Role::AgencyLeader | Role::HeadOfOffice | Role::HeadOfUnit)))
        return badField(QStringLiteral("signer"), "not_signer", {{QStringLiteral("who"), person.name}});
    return success();
}

QList<OutgoingLink> linksOf(const Act &act)
{
    if (!act.has(QStringLiteral("links")))
        return act.rule.kind == "outgoing.issued" ? act.facts.outgoing->links : QList<OutgoingLink>();
    QList<OutgoingLink> links;
    const QJsonArray given = act.fields.value(QLatin1String("links")).toArray();
    for (const QJsonValue &value : given)
        links << OutgoingLink{SubjectId::fromString(value[QLatin1String("document")].toString()), value[QLatin1String("kind")].toString(), false};
    return links;
}

Outcome linkHolds(const Act &act, const OutgoingLink &link)
{
    const auto refused = [](const char *problem) { return Outcome(badField(QStringLiteral("links"), problem)); };
    const bool letter = act.facts.letters.contains(link.other);
    const auto outgoing = act.facts.linkedOutgoing.constFind(link.other);
    const bool issuing = act.rule.kind == "outgoing.issued";
    if (!letter && outgoing == act.facts.linkedOutgoing.constEnd())
        return issuing ? success() : refused("unknown");
    if (link.kind == QLatin1String("based_on"))
        return success();
    const bool copied = link.kind == QLatin1String("copies"); // of what came or was issued
    if (!copied && (link.kind == QLatin1String("answers")) != letter)
        return refused("link_kind");
    if (letter)
        return success();
    const bool corrects = link.kind == QLatin1String("corrects") || copied;
    const bool stands = outgoing->state == OutgoingState::Issued || (corrects && outgoing->state == OutgoingState::Replaced)
        || (link.kind == QLatin1String("recalls") && hasLeft(outgoing->state));
    return stands ? success() : refused("not_issued");
}

// What became of a linked document meanwhile counts again when it is issued.
Outcome linksHold(const Act &act)
{
    QSet<SubjectId> seen;
    for (const OutgoingLink &link : linksOf(act)) {
        if (seen.contains(link.other) && act.has(QStringLiteral("links")))
            return badField(QStringLiteral("links"), "twice");
        seen.insert(link.other);
        if (Outcome holds = linkHolds(act, link); !holds)
            return holds;
    }
    return success();
}

Outcome closesAllowed(const Act &act)
{
    if (!act.fields.value(QLatin1String("closes")).toBool())
        return success();
    const QList<const IncomingDocument *> letters = answeredLetters(act.facts, linksOf(act));
    if (letters.isEmpty())
        return badField(QStringLiteral("closes"), "answers_nothing");
    for (const IncomingDocument *letter : letters) {
        const bool issuing = act.rule.kind == "outgoing.issued";
        const bool early = letter->state == DocumentState::Registered || letter->state == DocumentState::Submitted;
        if (!issuing && !early && !leads(act.facts, *letter))
            return badField(QStringLiteral("closes"), "not_lead");
        if (!issuing || canBeClosed(*letter))
            continue;
        QStringList open;
        for (const Assignment &part : letter->assignments) {
            if (part.role == AssignmentRole::Cooperate && isOpen(part.state))
                open << nameOf(act.facts, part.unit, part.person);
        }
        return failure(ErrorCode::RuleCoopOpen, {{QStringLiteral("who"), open}});
    }
    return success();
}

Outcome recipientHolds(const Act &act, const Recipient &recipient)
{
    const QVariantMap who{{QStringLiteral("who"), recipient.name}};
    if (recipient.way != QLatin1String("electronic") && recipient.reason.isEmpty())
        return badField(QStringLiteral("recipients"), "paper_reason", who);
    if (!recipient.unit.isNull() && !act.facts.units.value(recipient.unit, Unit{{}, {}, {}, {}, 0, false}).active)
        return badField(QStringLiteral("recipients"), "inactive", who);
    if (!recipient.person.isNull() && !act.facts.people.value(recipient.person, Person{{}, {}, {}, {}, {}, false, false}).active)
        return badField(QStringLiteral("recipients"), "inactive", who);
    return success();
}

Outcome recipientsForm(const Act &act)
{
    QSet<QString> names;
    if (act.rule.kind == "outgoing.recipients_added") {
        for (const Recipient &there : act.facts.outgoing->recipients)
            names.insert(there.name.toLower());
    }
    for (const Recipient &recipient : givenRecipients(act)) {
        if (names.contains(recipient.name.toLower()))
            return badField(QStringLiteral("recipients"), "recipient_twice", {{QStringLiteral("who"), recipient.name}});
        names.insert(recipient.name.toLower());
        if (Outcome holds = recipientHolds(act, recipient); !holds)
            return holds;
    }
    return success();
}

// The file that stands in the place of what is given: the main file, or the attachment of that slot or name.
const DraftFile *standing(const OutgoingDocument &document, const QJsonObject &file, bool fixed)
{
    const QString slot = fixed ? file.value(QLatin1String("role")).toString() : file.value(QLatin1String("slot")).toString(QString(QLatin1Char('+') + file.value(QLatin1String("name")).toString()));
    for (const DraftFile &there : document.files) {
        if (there.current && there.slot == slot)
            return &there;
    }
    return nullptr;
}

Outcome draftFiles(const Act &act)
{
    const QJsonArray files = act.fields.value(QLatin1String("files")).toArray();
    int mains = 0;
    int sources = 0;
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        const QString role = file.value(QLatin1String("role")).toString();
        if (role == QLatin1String("signed") || role == QLatin1String("sealed"))
            return badField(QStringLiteral("files"), "file_role");
        const bool main = role == QLatin1String("main");
        const bool source = role == QLatin1String("source");
        mains += main;
        sources += source;
        if (!act.facts.outgoing)
            continue;
        const DraftFile *there = standing(*act.facts.outgoing, file, main || source);
        if (file.contains(QLatin1String("slot")) && !main && !source && !there)
            return badField(QStringLiteral("files"), "unknown");
        if (there && !source && there->hash == file.value(QLatin1String("hash")).toString())
            return badField(QStringLiteral("files"), "same_version", {{QStringLiteral("value"), file.value(QLatin1String("name")).toString()}});
    }
    if (sources > mains)
        return badField(QStringLiteral("files"), "file_role");
    return mains <= 1 ? success() : Outcome(badField(QStringLiteral("files"), "one_main"));
}

Outcome slotKnown(const Act &act)
{
    const QString slot = act.fields.value(QLatin1String("slot")).toString();
    const QList<DraftFile> &files = act.facts.outgoing->files;
    const bool there = std::any_of(files.begin(), files.end(), [&](const DraftFile &file) { return file.current && file.slot == slot && file.role == QLatin1String("attachment"); });
    return there ? success() : Outcome(badField(QStringLiteral("slot"), "unknown"));
}

Outcome correctable(const Act &act)
{
    static const QStringList afterApproval{QStringLiteral("pages"), QStringLiteral("copies"), QStringLiteral("note"), QStringLiteral("kept"),
                                           QStringLiteral("register"), QStringLiteral("code_notation"), QStringLiteral("field"), QStringLiteral("language")};
    const OutgoingDocument &document = *act.facts.outgoing;
    const bool approved = document.state != OutgoingState::Draft && document.state != OutgoingState::InReview;
    const QJsonArray changes = act.fields.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &change : changes) {
        const QString field = change[QLatin1String("field")].toString();
        if (approved && !afterApproval.contains(field))
            return badField(field, "approved");
        const bool ofNumber = field == QLatin1String("register") || field == QLatin1String("code_notation") || field == QLatin1String("kind");
        if (document.number && ofNumber)
            return badField(field, "numbered");
    }
    return success();
}

Outcome notationForm(const Act &act)
{
    const QJsonValue changed = act.rule.kind == "outgoing.number_taken" ? QJsonValue(resultingNotation(act)) : wanted(act, "code_notation");
    const QString notation = changed.toString();
    if (act.rule.kind == "outgoing.number_taken" && notation.isEmpty())
        return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("notation")}});
    return notation.isEmpty() || isNotation(notation) ? success() : Outcome(badField(QStringLiteral("code_notation"), "notation", {{QStringLiteral("value"), notation}}));
}

Outcome groupsForm(const Act &act)
{
    const QJsonArray groups = act.fields.value(QLatin1String("groups")).toArray();
    QSet<QString> names;
    for (const QJsonValue &group : groups) {
        const QString name = group[QLatin1String("name")].toString().trimmed();
        const QJsonArray members = group[QLatin1String("members")].toArray();
        const bool named = std::all_of(members.begin(), members.end(), [](const QJsonValue &member) { return !member[QLatin1String("name")].toString().trimmed().isEmpty(); });
        if (name.isEmpty() || members.isEmpty() || !named || names.contains(name))
            return badField(QStringLiteral("groups"), "group", {{QStringLiteral("value"), name}});
        names.insert(name);
    }
    return success();
}

constexpr Guard table[] = {
    {"drafting_unit", draftingUnit, true},
    {"signer_signs", signerSigns, true},
    {"links_hold", linksHold, true},
    {"closes_allowed", closesAllowed, true},
    {"recipients_form", recipientsForm, true},
    {"draft_files", draftFiles, true},
    {"slot_known", slotKnown, true},
    {"correctable", correctable, true},
    {"notation_form", notationForm, true},
    {"groups_form", groupsForm, true},
};
}

std::span<const Guard> outgoingGuards()
{
    return table;
}

}
