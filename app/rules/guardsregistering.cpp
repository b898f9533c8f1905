// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/currentvalues.h"
#include "app/rules/guards.h"

#include <algorithm>

namespace congso::rules {

namespace {
// A registration's field as it will stand: newly given, corrected, or as it is.
QJsonValue resulting(const Act &act, const QString &key)
{
    if (act.rule.creates)
        return act.fields.value(QLatin1String("fields")).toObject().value(key);
    return act.changes(key) ? act.changed(key) : currentValues(act.facts, act.rule.area).value(key);
}

QDate resultingDate(const Act &act, const char *key)
{
    return QDate::fromString(resulting(act, QLatin1String(key)).toString(), Qt::ISODate);
}

Outcome registerOpen(const Act &act)
{
    const auto &reg = act.facts.reg;
    if (!reg || RegisterId::fromString(act.fields.value(QLatin1String("register")).toString()) != reg->id)
        return badField(QStringLiteral("register"), "unknown");
    if (reg->closed)
        return failure(ErrorCode::RuleRegisterClosed, {{QStringLiteral("register"), reg->name}});
    return success();
}

Outcome registerTakesKind(const Act &act)
{
    const auto &reg = act.facts.reg;
    const QString kind = resulting(act, QStringLiteral("kind")).toString();
    if (reg && act.rule.creates && act.facts.series.contains(reg->id))
        return badField(QStringLiteral("register"), "outgoing", {{QStringLiteral("register"), reg->name}});
    if (!reg || reg->kinds.isEmpty() || reg->kinds.contains(kind) || (!act.rule.creates && !act.changes(QStringLiteral("kind"))))
        return success();
    return badField(QStringLiteral("kind"), "register", {{QStringLiteral("register"), reg->name}, {QStringLiteral("kinds"), reg->kinds}});
}

Outcome arrivalYear(const Act &act)
{
    const int year = resultingDate(act, "arrival").year();
    const auto &document = act.facts.document;
    const int wanted = act.rule.creates ? act.fields.value(QLatin1String("year")).toInt(year)
        : document && document->number  ? document->number->year
                                        : year;
    if (wanted != year)
        return badField(QStringLiteral("arrival"), "year", {{QStringLiteral("year"), wanted}});
    return success();
}

Outcome arrivalNotAhead(const Act &act)
{
    if (resultingDate(act, "arrival") > act.facts.today)
        return badField(QStringLiteral("arrival"), "future");
    return success();
}

Outcome issuedBeforeArrival(const Act &act)
{
    const QDate issued = resultingDate(act, "issued");
    if (!issued.isValid())
        return success();
    if (issued > act.facts.today)
        return badField(QStringLiteral("issued"), "future");
    if (issued > resultingDate(act, "arrival"))
        return badField(QStringLiteral("issued"), "after_arrival");
    return success();
}

Outcome numberFree(const Act &act)
{
    if (!act.has(QStringLiteral("number")) || !act.facts.numberTaken)
        return success();
    return failure(ErrorCode::RuleNumberTaken, {{QStringLiteral("number"), act.fields.value(QLatin1String("number")).toInt()},
                                                {QStringLiteral("suffix"), act.fields.value(QLatin1String("suffix")).toString()},
                                                {QStringLiteral("register"), act.facts.reg ? act.facts.reg->name : QString()}});
}

Outcome suffixTakenByRegister(const Act &act)
{
    if (!act.has(QStringLiteral("suffix")))
        return success();
    if (act.facts.reg && !act.facts.reg->suffixes)
        return badField(QStringLiteral("suffix"), "register", {{QStringLiteral("register"), act.facts.reg->name}});
    if (!act.has(QStringLiteral("number")))
        return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("number")}});
    return success();
}

Outcome mainFile(const Act &act)
{
    const QJsonArray files = act.fields.value(QLatin1String("files")).toArray();
    const QString origin = resulting(act, QStringLiteral("origin")).toString();
    if (files.isEmpty())
        return origin == QLatin1String("paper") ? success() : Outcome(failure(ErrorCode::RuleNoFile));
    int mains = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString role = files.at(i).toObject().value(QLatin1String("role")).toString();
        if (role == QLatin1String("result") || role == QLatin1String("opinion"))
            return badField(QStringLiteral("files"), "file_role");
        mains += role == QLatin1String("main") || (role.isEmpty() && i == 0) ? 1 : 0;
    }
    return mains == 1 ? success() : Outcome(badField(QStringLiteral("files"), "one_main"));
}

Outcome changesCurrent(const Act &act)
{
    const QJsonObject current = currentValues(act.facts, act.rule.area);
    const QJsonArray changes = act.fields.value(QLatin1String("changes")).toArray();
    QStringList seen;
    for (const QJsonValue &entry : changes) {
        const QJsonObject change = entry.toObject();
        const QString field = change.value(QLatin1String("field")).toString();
        if (seen.contains(field))
            return badField(field, "twice");
        seen << field;
        const QJsonValue now = current.value(field);
        if (change.contains(QLatin1String("old")) && !sameValue(change.value(QLatin1String("old")), now))
            return failure(ErrorCode::RuleStale, {{QStringLiteral("field"), field}});
        if (sameValue(change.value(QLatin1String("new")), now))
            return badField(field, "same");
    }
    return success();
}

// The scan of a letter registered on paper comes later as its main file.
Outcome filesForRole(const Act &act)
{
    const QList<DocumentFile> &there = act.facts.document->files;
    bool hasMain = std::any_of(there.begin(), there.end(), [](const DocumentFile &file) { return file.role == QLatin1String("main"); });
    const QJsonArray files = act.fields.value(QLatin1String("files")).toArray();
    for (const QJsonValue &entry : files) {
        const QString role = entry.toObject().value(QLatin1String("role")).toString();
        const bool first = !hasMain;
        hasMain = hasMain || role == QLatin1String("main");
        if ((role == QLatin1String("main") && !first) || role == QLatin1String("opinion") || role == QLatin1String("slip"))
            return badField(QStringLiteral("files"), "file_role");
    }
    return success();
}

Outcome toLeaders(const Act &act)
{
    const QJsonArray people = act.fields.value(QLatin1String("to")).toArray();
    for (const QJsonValue &entry : people) {
        const PersonId id = PersonId::fromString(entry.toString());
        const auto person = act.facts.people.constFind(id);
        if (person == act.facts.people.constEnd() || !person->active)
            return badField(QStringLiteral("to"), "inactive");
        if (!(act.facts.roles.value(id) & (Role::AgencyLeader | Role::HeadOfOffice)))
            return badField(QStringLiteral("to"), "not_leader", {{QStringLiteral("who"), person->name}});
    }
    return success();
}

Outcome importUntouched(const Act &act)
{
    const bool letter = act.facts.document && act.facts.document->lastKind == "incoming.imported";
    if (letter || (act.facts.outgoing && act.facts.outgoing->lastKind == "outgoing.imported"))
        return success();
    return failure(ErrorCode::RuleUndoLate, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)}});
}

constexpr Guard table[] = {
    {"register_open", registerOpen, true},
    {"register_takes_kind", registerTakesKind, true},
    {"arrival_year", arrivalYear, true},
    {"arrival_not_ahead", arrivalNotAhead, true},
    {"issued_before_arrival", issuedBeforeArrival, true},
    {"number_free", numberFree, true},
    {"suffix_taken_by_register", suffixTakenByRegister, true},
    {"main_file", mainFile, true},
    {"changes_current", changesCurrent, true},
    {"files_for_role", filesForRole, true},
    {"to_leaders", toLeaders, true},
    {"import_untouched", importUntouched, false},
};
}

std::span<const Guard> registeringGuards()
{
    return table;
}

}
