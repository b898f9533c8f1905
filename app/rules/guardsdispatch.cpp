// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"
#include "app/rules/notation.h"
#include "app/rules/outgoingact.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace congso::rules {

namespace {
tl::unexpected<Error> notNow(const Act &act, const char *problem)
{
    return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("problem"), QString::fromLatin1(problem)}});
}

tl::unexpected<Error> missing(const char *field)
{
    return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QString::fromLatin1(field)}});
}

QString text(const Act &act, const char *key)
{
    return act.fields.value(QLatin1String(key)).toString();
}

Outcome notAhead(const Act &act)
{
    return act.date(QStringLiteral("on")) > act.facts.today ? Outcome(badField(QStringLiteral("on"), "future")) : success();
}

Outcome notBefore(const Act &act, QDate start)
{
    const QDate on = act.date(QStringLiteral("on"));
    return on.isValid() && start.isValid() && on < start ? Outcome(badField(QStringLiteral("on"), "before_start", {{QStringLiteral("start"), start}})) : success();
}

Outcome noCopyKind(const Act &act)
{
    const QJsonValue kind = act.rule.creates ? act.fields.value(QLatin1String("fields")).toObject().value(QLatin1String("kind")) : act.changed(QStringLiteral("kind"));
    return isCopyKind(kind.toString()) ? Outcome(badField(QStringLiteral("kind"), "copy")) : success();
}

Outcome notACopy(const Act &act)
{
    return isCopyKind(act.facts.outgoing->fields.kind) ? Outcome(notNow(act, "copy")) : success();
}

Outcome copySource(const Act &act)
{
    const SubjectId id = SubjectId::fromString(text(act, "source"));
    const auto refused = [](const char *problem) { return Outcome(badField(QStringLiteral("source"), problem)); };
    if (const auto letter = act.facts.letters.constFind(id); letter != act.facts.letters.constEnd()) {
        const bool gone = letter->state == DocumentState::None || letter->state == DocumentState::Withdrawn || letter->state == DocumentState::Voided
            || letter->state == DocumentState::Erased;
        return gone ? refused("not_copied") : letter->fields.sealed ? refused("not_copied") : success();
    }
    const auto other = act.facts.linkedOutgoing.constFind(id);
    if (other == act.facts.linkedOutgoing.constEnd())
        return refused("unknown");
    // Our own originals are here: a copy of a copy is made of what others copied.
    if (text(act, "form") == QLatin1String("sao_luc") || isCopyKind(other->fields.kind))
        return refused("copy_of_own");
    return other->state == OutgoingState::Issued || other->state == OutgoingState::Replaced ? success() : refused("not_copied");
}

// Điều 25: a whole electronic document is sent on as it is, not copied into another electronic one.
Outcome copyForm(const Act &act)
{
    const bool bothElectronic = text(act, "from") == QLatin1String("electronic") && text(act, "to") == QLatin1String("electronic");
    return bothElectronic && text(act, "form") != QLatin1String("trich_sao") ? Outcome(badField(QStringLiteral("to"), "copy_form")) : success();
}

Outcome copyExtract(const Act &act)
{
    static const QRegularExpression list(QStringLiteral("^\\d{1,4}(\\s*-\\s*\\d{1,4})?(\\s*,\\s*\\d{1,4}(\\s*-\\s*\\d{1,4})?)*$"));
    const QString pages = text(act, "extract_pages");
    const bool given = !pages.isEmpty() || !text(act, "extract").isEmpty();
    if (text(act, "form") != QLatin1String("trich_sao"))
        return given ? Outcome(badField(QStringLiteral("extract_pages"), "whole_copy")) : success();
    if (!given)
        return missing("extract_pages");
    return pages.isEmpty() || list.match(pages).hasMatch() ? success() : Outcome(badField(QStringLiteral("extract_pages"), "pages", {{QStringLiteral("value"), pages}}));
}

Outcome copyFile(const Act &act)
{
    const QJsonArray files = act.fields.value(QLatin1String("files")).toArray();
    if (files.isEmpty())
        return text(act, "to") == QLatin1String("paper") ? success() : Outcome(failure(ErrorCode::RuleNoFile, {{QStringLiteral("problem"), QStringLiteral("copy")}}));
    const QJsonObject file = files.at(0).toObject();
    const QString role = file.value(QLatin1String("role")).toString(QStringLiteral("main"));
    if (role != QLatin1String("main"))
        return badField(QStringLiteral("files"), "file_role");
    const bool pdf = file.value(QLatin1String("name")).toString().endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    return pdf ? success() : Outcome(badField(QStringLiteral("files"), "no_pdf"));
}

Outcome returnReason(const Act &act)
{
    const bool without = text(act, "to") == QLatin1String("returned") && text(act, "note").trimmed().isEmpty();
    return without ? Outcome(missing("note")) : success();
}

Outcome noticeOpen(const Act &act)
{
    if (Outcome ahead = notAhead(act); !ahead)
        return ahead;
    const QJsonArray ids = act.fields.value(QLatin1String("recipients")).toArray();
    for (const QJsonValue &value : ids) {
        const RecipientId id = RecipientId::fromString(value.toString());
        const auto notice = std::find_if(act.facts.notices.begin(), act.facts.notices.end(), [&](const Notice &one) { return one.recipient == id && !one.answeredOn.isValid(); });
        if (notice == act.facts.notices.end())
            return badField(QStringLiteral("recipients"), "not_to_tell");
        if (Outcome before = notBefore(act, QDateTime::fromMSecsSinceEpoch(notice->since, Qt::OffsetFromUTC, act.facts.utcOffsetMinutes * 60).date()); !before)
            return before;
    }
    return success();
}

Outcome keptUser(const Act &act)
{
    const PersonId user = PersonId::fromString(text(act, "user"));
    if (user.isNull() == text(act, "user_name").isEmpty())
        return missing("user");
    if (user.isNull())
        return success();
    const Person person = act.facts.people.value(user);
    return !person.id.isNull() && person.active ? success() : Outcome(badField(QStringLiteral("user"), "inactive", {{QStringLiteral("who"), person.name}}));
}

Outcome keptPermitted(const Act &act)
{
    const PersonId id = PersonId::fromString(text(act, "permitted_by"));
    const QVariantMap who{{QStringLiteral("who"), act.facts.people.value(id).name}};
    if (!(act.facts.roles.value(id) & (Role::AgencyLeader | Role::HeadOfOffice)))
        return badField(QStringLiteral("permitted_by"), "not_permitting", who);
    return success();
}

Outcome keptFree(const Act &act)
{
    if (Outcome ahead = notAhead(act); !ahead)
        return ahead;
    if (Outcome before = notBefore(act, act.facts.outgoing->date); !before)
        return before;
    const QDate due = act.date(QStringLiteral("due"));
    const QDate on = act.has(QStringLiteral("on")) ? act.date(QStringLiteral("on")) : act.facts.today;
    if (due.isValid() && due < on)
        return badField(QStringLiteral("due"), "before_start", {{QStringLiteral("start"), on}});
    const bool out = std::any_of(act.facts.keptUses.begin(), act.facts.keptUses.end(), [](const KeptUse &use) { return use.way == QLatin1String("lent") && !use.returnedOn.isValid(); });
    return out ? Outcome(notNow(act, "kept_out")) : success();
}

Outcome keptOut(const Act &act)
{
    const auto use = keptUseMeant(act);
    if (!use)
        return notNow(act, "kept_in");
    if (Outcome ahead = notAhead(act); !ahead)
        return ahead;
    return notBefore(act, use->on);
}

constexpr Guard table[] = {
    {"no_copy_kind", noCopyKind, true},
    {"not_a_copy", notACopy, false},
    {"copy_source", copySource, true},
    {"copy_form", copyForm, true},
    {"copy_extract", copyExtract, true},
    {"copy_file", copyFile, true},
    {"return_reason", returnReason, true},
    {"notice_open", noticeOpen, true},
    {"kept_user", keptUser, true},
    {"kept_permitted", keptPermitted, true},
    {"kept_free", keptFree, true},
    {"kept_out", keptOut, true},
};
}

std::optional<KeptUse> keptUseMeant(const Act &act)
{
    const KeptUseId named = KeptUseId::fromString(text(act, "use"));
    QList<KeptUse> out;
    for (const KeptUse &use : act.facts.keptUses) {
        if (!use.returnedOn.isValid() && (named.isNull() || use.id == named))
            out << use;
    }
    return out.size() == 1 ? std::optional(out.first()) : std::nullopt;
}

std::span<const Guard> dispatchGuards()
{
    return table;
}

}
