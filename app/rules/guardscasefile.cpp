// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"

#include <QSet>

#include <algorithm>

namespace congso::rules {

namespace {
// What a command gives or a correction makes of it; undefined when it is not touched.
QJsonValue wanted(const Act &act, const char *key)
{
    const QString name = QLatin1String(key);
    return act.has(QStringLiteral("changes")) ? act.changed(name) : act.fields.value(name);
}

QDate dateOr(const Act &act, const char *key, QDate standing)
{
    const QJsonValue value = wanted(act, key);
    return value.isUndefined() ? standing : QDate::fromString(value.toString(), Qt::ISODate);
}

Outcome codeFree(const Act &act)
{
    if (!act.facts.codeTaken)
        return success();
    const QJsonValue code = wanted(act, "code");
    return failure(ErrorCode::RuleInUse, {{QStringLiteral("casefile_code"), code.isUndefined() ? act.facts.caseFile->code : code.toString()}});
}

Outcome peopleActive(const Act &act)
{
    const QJsonValue keeper = wanted(act, "keeper");
    if (!keeper.isUndefined()) {
        const PersonId id = PersonId::fromString(keeper.toString());
        const Person person = act.facts.people.value(id);
        if (person.id.isNull() || !person.active)
            return badField(QStringLiteral("keeper"), "inactive", {{QStringLiteral("who"), person.name}});
        if (!(act.facts.roles.value(id) & ~Roles(Role::Administrator)))
            return badField(QStringLiteral("keeper"), "no_post", {{QStringLiteral("who"), person.name}});
    }
    const QJsonValue unit = wanted(act, "unit");
    if (!unit.isUndefined() && !act.facts.units.value(UnitId::fromString(unit.toString()), Unit{{}, {}, {}, {}, 0, false}).active)
        return badField(QStringLiteral("unit"), "inactive");
    return success();
}

Outcome datesInOrder(const Act &act)
{
    const CaseFile &file = *act.facts.caseFile;
    const QDate start = dateOr(act, "start", file.start);
    const QDate end = dateOr(act, "end", file.end);
    if (start.isValid() && end.isValid() && end < start)
        return badField(QStringLiteral("end"), "before_start", {{QStringLiteral("start"), start}});
    if (end.isValid() && end > act.facts.today)
        return badField(QStringLiteral("end"), "future");
    return success();
}

bool holds(const CaseFile &file, const SubjectId &document)
{
    return std::any_of(file.entries.begin(), file.entries.end(), [&](const CaseEntry &entry) { return entry.document == document; });
}

Outcome documentsReadable(const Act &act)
{
    const QJsonArray documents = act.fields.value(QLatin1String("documents")).toArray();
    for (const QJsonValue &value : documents) {
        const SubjectId id = SubjectId::fromString(value.toString());
        if (!act.facts.readable.contains(id))
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), value.toString()}});
        if (holds(*act.facts.caseFile, id))
            return badField(QStringLiteral("documents"), "twice");
    }
    return success();
}

Outcome entryThere(const Act &act)
{
    const SubjectId id = SubjectId::fromString(act.fields.value(QLatin1String("document")).toString());
    return holds(*act.facts.caseFile, id) ? success() : Outcome(badField(QStringLiteral("document"), "unknown"));
}

Outcome orderComplete(const Act &act)
{
    QSet<SubjectId> given;
    const QJsonArray documents = act.fields.value(QLatin1String("documents")).toArray();
    for (const QJsonValue &value : documents)
        given.insert(SubjectId::fromString(value.toString()));
    QSet<SubjectId> there;
    for (const CaseEntry &entry : act.facts.caseFile->entries)
        there.insert(entry.document);
    return given == there ? success() : Outcome(badField(QStringLiteral("documents"), "order"));
}

Outcome complete(const Act &act)
{
    const CaseFile &file = *act.facts.caseFile;
    if (!file.permanent && file.years <= 0)
        return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("retention")}});
    if (file.entries.isEmpty())
        return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("documents")}});
    return success();
}

Outcome empty(const Act &act)
{
    const qsizetype inside = act.facts.caseFile->entries.size();
    return inside == 0 ? success() : Outcome(failure(ErrorCode::RuleUndoLate, {{QStringLiteral("count"), qint64(inside)}}));
}

constexpr Guard table[] = {
    {"casefile_code_free", codeFree, true},
    {"casefile_people", peopleActive, true},
    {"casefile_dates", datesInOrder, true},
    {"documents_readable", documentsReadable, true},
    {"entry_there", entryThere, true},
    {"order_complete", orderComplete, true},
    {"casefile_complete", complete, false},
    {"casefile_empty", empty, false},
};
}

std::span<const Guard> casefileGuards()
{
    return table;
}

}
