// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/routing.h"

#include <QJsonObject>

#include <algorithm>

namespace congso::rules {

namespace {
constexpr qsizetype mostRules = 500;
constexpr int mostDays = 1000;

tl::unexpected<Error> bad(const char *problem, const QString &name)
{
    return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("rules")},
                                             {QStringLiteral("problem"), QString::fromLatin1(problem)},
                                             {QStringLiteral("value"), name}});
}

QStringList texts(const QJsonObject &json, const char *key, const Folding &fold = {})
{
    QStringList all;
    const QJsonArray list = json.value(QLatin1String(key)).toArray();
    for (const QJsonValue &entry : list) {
        const QString text = fold ? fold(entry.toString().trimmed()) : entry.toString().trimmed();
        if (!text.isEmpty())
            all << text;
    }
    return all;
}

Result<RoutedPart> parsePart(const QJsonObject &json, const QString &name)
{
    RoutedPart part;
    const auto role = assignmentRoleFromText(json.value(QLatin1String("role")).toString());
    part.unit = UnitId::fromString(json.value(QLatin1String("unit")).toString());
    part.person = PersonId::fromString(json.value(QLatin1String("person")).toString());
    part.days = json.value(QLatin1String("days")).toInt();
    part.note = json.value(QLatin1String("note")).toString();
    if (!role)
        return bad("role", name);
    if (part.unit.isNull() == part.person.isNull())
        return bad("unit_or_person", name);
    if (part.days < 0 || part.days > mostDays || (part.days > 0 && *role == AssignmentRole::Inform))
        return bad("range", name);
    part.role = *role;
    return part;
}

Result<Route> parseRoute(const QJsonObject &json, const QString &name)
{
    Route route{name, {}, {}, json.value(QLatin1String("wording")).toString().trimmed()};
    for (const QString &id : texts(json, "to")) {
        if (PersonId::fromString(id).isNull())
            return bad("type", name);
        route.to << PersonId::fromString(id);
    }
    int leads = 0;
    const QJsonArray parts = json.value(QLatin1String("parts")).toArray();
    for (const QJsonValue &entry : parts) {
        const Result<RoutedPart> part = parsePart(entry.toObject(), name);
        if (!part)
            return tl::make_unexpected(part.error());
        leads += part->role == AssignmentRole::Lead ? 1 : 0;
        route.parts << *part;
    }
    if (leads > 1)
        return bad("one_lead", name);
    if (route.to.isEmpty() && route.parts.isEmpty())
        return bad("empty", name);
    return route;
}

bool containsOne(const QString &text, const QStringList &words)
{
    return words.isEmpty() || std::any_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

bool isOneOf(const QString &code, const QStringList &codes)
{
    return codes.isEmpty() || codes.contains(code);
}

QJsonObject partJson(const RoutedPart &part)
{
    QJsonObject json{{QStringLiteral("role"), QString(assignmentRoleText(part.role))}};
    if (!part.unit.isNull())
        json.insert(QStringLiteral("unit"), part.unit.toString());
    if (!part.person.isNull())
        json.insert(QStringLiteral("person"), part.person.toString());
    if (part.days > 0)
        json.insert(QStringLiteral("days"), part.days);
    if (!part.note.isEmpty())
        json.insert(QStringLiteral("note"), part.note);
    return json;
}
}

Result<QList<RoutingRule>> parseRouting(const QJsonArray &json, const Folding &fold)
{
    QList<RoutingRule> rules;
    QStringList names;
    if (json.size() > mostRules)
        return bad("too_many", {});
    for (const QJsonValue &entry : json) {
        const QJsonObject object = entry.toObject();
        RoutingRule rule;
        rule.name = object.value(QLatin1String("name")).toString().simplified();
        if (rule.name.isEmpty() || rule.name.size() > 100 || names.contains(rule.name))
            return bad("name", rule.name);
        names << rule.name;
        rule.senders = texts(object, "senders", fold);
        rule.kinds = texts(object, "kinds");
        rule.words = texts(object, "words", fold);
        rule.urgencies = texts(object, "urgencies");
        if (rule.senders.isEmpty() && rule.kinds.isEmpty() && rule.words.isEmpty() && rule.urgencies.isEmpty())
            return bad("no_condition", rule.name);
        const Result<Route> route = parseRoute(object, rule.name);
        if (!route)
            return tl::make_unexpected(route.error());
        rule.route = *route;
        rules << rule;
    }
    return rules;
}

QJsonArray routingToJson(const QList<RoutingRule> &rules)
{
    QJsonArray all;
    for (const RoutingRule &rule : rules) {
        QJsonArray to, parts;
        for (const PersonId &person : rule.route.to)
            to << person.toString();
        for (const RoutedPart &part : rule.route.parts)
            parts << partJson(part);
        all << QJsonObject{{QStringLiteral("name"), rule.name},
                           {QStringLiteral("senders"), QJsonArray::fromStringList(rule.senders)},
                           {QStringLiteral("kinds"), QJsonArray::fromStringList(rule.kinds)},
                           {QStringLiteral("words"), QJsonArray::fromStringList(rule.words)},
                           {QStringLiteral("urgencies"), QJsonArray::fromStringList(rule.urgencies)},
                           {QStringLiteral("to"), to},
                           {QStringLiteral("parts"), parts},
                           {QStringLiteral("wording"), rule.route.wording}};
    }
    return all;
}

RoutedLetter routedLetter(const IncomingFields &fields, const Folding &fold)
{
    return {fold(fields.agency), fields.kind, fold(fields.subject + u' ' + fields.field),
            fields.urgency.isEmpty() ? QStringLiteral("normal") : fields.urgency};
}

Route routeOf(const RoutedLetter &letter, const QList<RoutingRule> &rules)
{
    for (const RoutingRule &rule : rules) {
        if (containsOne(letter.agency, rule.senders) && isOneOf(letter.kind, rule.kinds) && containsOne(letter.words, rule.words)
            && isOneOf(letter.urgency, rule.urgencies))
            return rule.route;
    }
    return {};
}

}
