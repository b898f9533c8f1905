// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/workflowparser.h"

#include "db/types/event.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace congso::rules {

namespace {
struct TypeName
{
    FieldType type;
    const char *text;
};
constexpr TypeName typeNames[] = {
    {FieldType::Text, "text"}, {FieldType::Line, "line"}, {FieldType::Date, "date"}, {FieldType::Days, "days"},
    {FieldType::Person, "person"}, {FieldType::People, "people"}, {FieldType::Unit, "unit"},
    {FieldType::Bool, "bool"}, {FieldType::Int, "int"}, {FieldType::Percent, "percent"},
    {FieldType::Uuid, "uuid"}, {FieldType::Uuids, "uuids"}, {FieldType::Hash, "hash"},
    {FieldType::Code, "code"}, {FieldType::Codes, "codes"}, {FieldType::Record, "record"},
    {FieldType::Records, "records"}, {FieldType::Changes, "changes"}, {FieldType::Json, "json"},
};

std::optional<FieldType> typeFrom(const QString &text)
{
    for (const TypeName &entry : typeNames) {
        if (text == QLatin1String(entry.text))
            return entry.type;
    }
    return std::nullopt;
}

QStringList list(std::initializer_list<const char *> names)
{
    QStringList all;
    for (const char *name : names)
        all << QLatin1String(name);
    return all;
}
}

Result<Workflow> Workflow::parse(const QList<QByteArray> &parts)
{
    return WorkflowParser().parse(parts);
}

QJsonObject WorkflowParser::root(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    m_at = QStringLiteral("top");
    if (error.error != QJsonParseError::NoError)
        fail(error.errorString());
    keys(object, list({"version", "source", "in_force", "subjects", "relations", "guards", "records", "events"}));
    if (object.value(QLatin1String("version")).toInt() != 1)
        fail(QStringLiteral("version"));
    return object;
}

Result<Workflow> WorkflowParser::parse(const QList<QByteArray> &parts)
{
    QList<QJsonObject> roots;
    for (const QByteArray &json : parts)
        roots << root(json);
    for (const QJsonObject &object : std::as_const(roots)) {
        subjects(object.value(QLatin1String("subjects")).toObject());
        m_workflow.m_relations += strings(object.value(QLatin1String("relations")));
        guards(object.value(QLatin1String("guards")).toObject());
        records(object.value(QLatin1String("records")).toObject());
    }
    for (const QJsonObject &object : std::as_const(roots)) {
        const QJsonArray events = object.value(QLatin1String("events")).toArray();
        for (const QJsonValue &value : events)
            event(value.toObject());
    }
    crossCheck();
    if (m_error)
        return tl::make_unexpected(*m_error);
    return m_workflow;
}

void WorkflowParser::subjects(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        m_at = it.key();
        const QJsonObject entry = it.value().toObject();
        keys(entry, list({"states", "part"}));
        SubjectRule rule;
        rule.states = strings(entry.value(QLatin1String("states")));
        const QJsonObject part = entry.value(QLatin1String("part")).toObject();
        keys(part, list({"name", "roles", "states"}));
        rule.partRoles = strings(part.value(QLatin1String("roles")));
        rule.partStates = strings(part.value(QLatin1String("states")));
        if (rule.states.isEmpty() || m_workflow.m_subjects.contains(it.key().toLatin1()))
            fail(QStringLiteral("states"));
        m_workflow.m_subjects.insert(it.key().toLatin1(), rule);
    }
}

void WorkflowParser::guards(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        m_at = it.key();
        const QJsonObject entry = it.value().toObject();
        keys(entry, list({"held_by", "says"}));
        const QString heldBy = entry.value(QLatin1String("held_by")).toString();
        if ((heldBy != QLatin1String("authority") && heldBy != QLatin1String("advice")) || m_workflow.m_guards.contains(it.key()))
            fail(QStringLiteral("held_by"));
        m_workflow.m_guards.insert(it.key(), heldBy == QLatin1String("authority"));
    }
}

void WorkflowParser::records(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        m_at = it.key();
        if (m_workflow.m_records.contains(it.key()))
            fail(QStringLiteral("twice"));
        m_workflow.m_records.insert(it.key(), fields(it.value()));
    }
}

void WorkflowParser::event(const QJsonObject &object)
{
    EventRule rule;
    rule.kind = object.value(QLatin1String("kind")).toString().toLatin1();
    m_at = QString::fromLatin1(rule.kind);
    keys(object, list({"kind", "v", "creates", "cases", "part", "fields", "payload", "guards", "gains", "loses", "undoes", "part_of", "entered_by"}));
    rule.area = areaOf(rule.kind);
    rule.v = object.value(QLatin1String("v")).toInt();
    rule.creates = object.value(QLatin1String("creates")).toBool();
    rule.partOf = object.value(QLatin1String("part_of")).toString().toLatin1();
    if (rule.v < 1 || !m_workflow.m_subjects.contains(rule.area) || m_workflow.m_byKind.contains(rule.kind)) {
        fail(QStringLiteral("kind"));
        return;
    }
    eventCases(rule, object.value(QLatin1String("cases")));
    const QStringList enteredBy = strings(object.value(QLatin1String("entered_by")));
    for (const QString &text : enteredBy)
        rule.enteredBy << who(text);
    if (object.contains(QLatin1String("part")))
        eventPart(rule, object.value(QLatin1String("part")).toObject());
    rule.fields = fields(object.value(QLatin1String("fields")));
    rule.payload = strings(object.value(QLatin1String("payload")));
    rule.guards = strings(object.value(QLatin1String("guards")), m_workflow.m_guards.keys());
    rule.gains = strings(object.value(QLatin1String("gains")), m_workflow.m_relations);
    rule.loses = strings(object.value(QLatin1String("loses")), m_workflow.m_relations);
    const QStringList undoes = strings(object.value(QLatin1String("undoes")));
    for (const QString &kind : undoes)
        rule.undoes << kind.toLatin1();
    m_workflow.m_byKind.insert(rule.kind, int(m_workflow.m_events.size()));
    m_workflow.m_events << rule;
}

void WorkflowParser::eventCases(EventRule &rule, const QJsonValue &value)
{
    const QStringList states = m_workflow.m_subjects.value(rule.area).states;
    const QJsonArray cases = value.toArray();
    for (const QJsonValue &entry : cases) {
        const QJsonObject object = entry.toObject();
        keys(object, list({"from", "to", "who"}));
        CaseRule one;
        one.from = strings(object.value(QLatin1String("from")), states);
        one.to = strings(object.value(QLatin1String("to")), states);
        const QStringList people = strings(object.value(QLatin1String("who")));
        for (const QString &text : people)
            one.who << who(text);
        if (one.from.isEmpty() || one.who.isEmpty())
            fail(QStringLiteral("cases"));
        rule.cases << one;
    }
    if (rule.cases.isEmpty())
        fail(QStringLiteral("cases"));
}

void WorkflowParser::eventPart(EventRule &rule, const QJsonObject &object)
{
    keys(object, list({"key", "required", "roles", "states", "to"}));
    const SubjectRule subject = m_workflow.m_subjects.value(rule.area);
    PartRule part;
    part.key = object.value(QLatin1String("key")).toString();
    part.required = object.value(QLatin1String("required")).toBool(true);
    part.roles = strings(object.value(QLatin1String("roles")), subject.partRoles);
    part.states = strings(object.value(QLatin1String("states")), subject.partStates);
    part.to = object.value(QLatin1String("to")).toString();
    if (part.key.isEmpty() || part.roles.isEmpty() || part.states.isEmpty()
        || (!part.to.isEmpty() && !subject.partStates.contains(part.to)))
        fail(QStringLiteral("part"));
    rule.part = part;
}

WhoRule WorkflowParser::who(const QString &text)
{
    WhoRule rule;
    const QString name = text.section(QLatin1Char(':'), 1);
    if (text.startsWith(QLatin1String("role:"))) {
        const auto role = roleFromText(name);
        if (!role)
            fail(text);
        rule.role = role.value_or(Role::Clerk);
    } else if (text.startsWith(QLatin1String("relation:")) && m_workflow.m_relations.contains(name)) {
        rule.kind = WhoRule::Kind::Relation;
        rule.relation = name;
    } else {
        fail(text);
    }
    return rule;
}

FieldRule WorkflowParser::field(const QJsonObject &object)
{
    keys(object, list({"key", "type", "required", "min", "max", "values", "of"}));
    FieldRule rule;
    rule.key = object.value(QLatin1String("key")).toString();
    const auto type = typeFrom(object.value(QLatin1String("type")).toString());
    if (!type || rule.key.isEmpty())
        fail(QString(QLatin1String("field ") + rule.key));
    rule.type = type.value_or(FieldType::Line);
    rule.required = object.value(QLatin1String("required")).toBool();
    rule.min = object.value(QLatin1String("min")).toInt();
    rule.max = object.value(QLatin1String("max")).toInt();
    rule.values = strings(object.value(QLatin1String("values")));
    rule.of = object.value(QLatin1String("of")).toString();
    return rule;
}

QList<FieldRule> WorkflowParser::fields(const QJsonValue &value)
{
    QList<FieldRule> all;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        all << field(entry.toObject());
    return all;
}

QStringList WorkflowParser::strings(const QJsonValue &value, const QStringList &allowed)
{
    QStringList all;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        const QString text = entry.toString();
        if (text.isEmpty() || (!allowed.isEmpty() && !allowed.contains(text)))
            fail(text);
        all << text;
    }
    return all;
}

void WorkflowParser::keys(const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            fail(it.key());
    }
}

void WorkflowParser::crossCheck()
{
    const auto checkFields = [this](const QList<FieldRule> &rules) {
        for (const FieldRule &rule : rules) {
            const bool needs = rule.type == FieldType::Record || rule.type == FieldType::Records || rule.type == FieldType::Changes;
            if (needs != !rule.of.isEmpty() || (needs && !m_workflow.m_records.contains(rule.of)))
                fail(rule.key);
        }
    };
    for (const QList<FieldRule> &record : std::as_const(m_workflow.m_records))
        checkFields(record);
    for (const EventRule &event : std::as_const(m_workflow.m_events)) {
        m_at = QString::fromLatin1(event.kind);
        checkFields(event.fields);
        if (event.part && !event.field(event.part->key))
            fail(event.part->key);
        if (!event.partOf.isEmpty() && !m_workflow.m_byKind.contains(event.partOf))
            fail(QString::fromLatin1(event.partOf));
        for (const QByteArray &kind : event.undoes) {
            if (!m_workflow.m_byKind.contains(kind))
                fail(QString::fromLatin1(kind));
        }
    }
}

void WorkflowParser::fail(const QString &problem)
{
    if (!m_error) {
        m_error = Error{ErrorCode::StoreCorrupt, {{QStringLiteral("at"), QString(QLatin1String("workflow.json: ") + m_at)},
                                                  {QStringLiteral("problem"), problem}}};
    }
}

}
