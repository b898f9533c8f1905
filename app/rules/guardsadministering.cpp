// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"
#include "app/rules/numbering.h"

#include <QRegularExpression>

namespace congso::rules {

namespace {
// A field of a new subject, or what a change makes of it; undefined when it is not touched.
QJsonValue wanted(const Act &act, const char *key)
{
    const QString name = QLatin1String(key);
    return act.rule.creates ? act.fields.value(name) : act.changed(name);
}

template <class Id, class Record>
bool isActive(const QHash<Id, Record> &records, const QJsonValue &id)
{
    const auto found = records.constFind(Id::fromString(id.toString()));
    return found != records.constEnd() && found->active;
}

Outcome matches(const Act &act, const char *key, const QRegularExpression &form)
{
    const QJsonValue value = wanted(act, key);
    if (value.isUndefined() || form.match(value.toString()).hasMatch())
        return success();
    return badField(QLatin1String(key), "form", {{QStringLiteral("value"), value.toString()}});
}

Outcome loginForm(const Act &act)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9._-]{1,31}$"));
    return matches(act, "login", form);
}

Outcome loginFree(const Act &act)
{
    const QJsonValue login = wanted(act, "login");
    if (login.isUndefined() || !act.facts.loginTaken)
        return success();
    return failure(ErrorCode::RuleLoginTaken, {{QStringLiteral("login"), login.toString()}});
}

Outcome otherAdministrator(const Act &act)
{
    const Facts &facts = act.facts;
    bool loses = false;
    if (act.rule.area == "person") {
        loses = facts.roles.value(facts.person->id).testFlag(Role::Administrator);
    } else if (facts.post->roles.testFlag(Role::Administrator)) {
        const QJsonValue roles = act.changed(QStringLiteral("roles"));
        loses = act.rule.kind == "post.ended" || (roles.isArray() && !roles.toArray().contains(QString(roleText(Role::Administrator))));
    }
    return loses && facts.otherAdministrators == 0 ? Outcome(failure(ErrorCode::RuleLastAdministrator)) : success();
}

Outcome holderActive(const Act &act)
{
    const QJsonValue person = wanted(act, "person");
    const QJsonValue unit = wanted(act, "unit");
    if (!person.isUndefined() && !isActive(act.facts.people, person))
        return badField(QStringLiteral("person"), "inactive");
    if (!unit.isUndefined() && !isActive(act.facts.units, unit))
        return badField(QStringLiteral("unit"), "inactive");
    return success();
}

Outcome parentActive(const Act &act)
{
    const QJsonValue parent = wanted(act, "parent");
    if (parent.toString().isEmpty() || isActive(act.facts.units, parent))
        return success();
    return badField(QStringLiteral("parent"), "inactive");
}

Outcome unitNotBelowItself(const Act &act)
{
    UnitId above = UnitId::fromString(wanted(act, "parent").toString());
    for (qsizetype steps = 0; !above.isNull() && steps <= act.facts.units.size(); ++steps) {
        if (above == act.facts.unit->id)
            return badField(QStringLiteral("parent"), "circle");
        above = act.facts.units.value(above).parent;
    }
    return success();
}

Outcome unitEmpty(const Act &act)
{
    const Facts &facts = act.facts;
    if (facts.activePosts == 0 && facts.activeChildren == 0)
        return success();
    return failure(ErrorCode::RuleInUse, {{QStringLiteral("posts"), facts.activePosts}, {QStringLiteral("units"), facts.activeChildren}});
}

Outcome noOpenWork(const Act &act)
{
    const OpenWork &work = act.facts.openWork;
    if (work.isNone())
        return success();
    return failure(ErrorCode::RuleInUse, {{QStringLiteral("who"), act.facts.person->name}, {QStringLiteral("documents"), work.documents},
                                          {QStringLiteral("casefiles"), work.caseFiles}, {QStringLiteral("drafts"), work.drafts}, {QStringLiteral("steps"), work.steps}});
}

Outcome codeForm(const Act &act)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9-]{0,19}$"));
    return matches(act, "code", form);
}

Outcome codeFree(const Act &act)
{
    const QJsonValue code = wanted(act, "code");
    if (code.isUndefined() || !act.facts.codeTaken)
        return success();
    return failure(ErrorCode::RuleInUse, {{QStringLiteral("code"), code.toString()}});
}

Outcome numberInSeries(const Act &act)
{
    const int year = act.fields.value(QLatin1String("year")).toInt();
    const int next = nextNumber(*act.facts.reg, year, act.facts.lastNumber);
    const int number = act.fields.value(QLatin1String("number")).toInt();
    if (number <= next)
        return success();
    return badField(QStringLiteral("number"), "range", {{QStringLiteral("min"), 1}, {QStringLiteral("max"), next}});
}

Outcome settingsForm(const Act &act)
{
    if (const QJsonValue steps = act.changed(QStringLiteral("lists.review")); steps.isArray() && !steps.toArray().isEmpty()) {
        if (const auto route = ReviewRoute::parse(steps.toArray()); !route)
            return tl::make_unexpected(route.error());
    }
    const QJsonValue days = act.changed(QStringLiteral("calendar.overrides"));
    if (days.isUndefined() || (days.isString() && days.toString().isEmpty()))
        return success();
    if (!days.isObject())
        return badField(QStringLiteral("calendar.overrides"), "type");
    const Result<Calendar> calendar = act.facts.calendar->with(days.toObject());
    return calendar ? success() : Outcome(tl::make_unexpected(calendar.error()));
}

constexpr Guard table[] = {
    {"login_form", loginForm, true},
    {"login_free", loginFree, true},
    {"other_administrator", otherAdministrator, false},
    {"holder_active", holderActive, true},
    {"parent_active", parentActive, true},
    {"unit_not_below_itself", unitNotBelowItself, true},
    {"unit_empty", unitEmpty, false},
    {"no_open_work", noOpenWork, false},
    {"code_form", codeForm, true},
    {"code_free", codeFree, true},
    {"number_in_series", numberInSeries, true},
    {"settings_form", settingsForm, true},
};
}

std::span<const Guard> administeringGuards()
{
    return table;
}

}
