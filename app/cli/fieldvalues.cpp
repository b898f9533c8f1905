// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldvalues.h"

#include "app/cli/subjects.h"
#include "app/incoming/document.h"
#include "app/outgoing/numbering.h"
#include "app/outgoing/outgoing.h"
#include "app/office/officerules.h"
#include "db/text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace congso::cli {

namespace {
class FieldReader
{
public:
    FieldReader(Office &office, const directory::Directory &directory, const rules::EventRule &rule)
        : m_office(office), m_directory(directory), m_rule(rule)
    {
    }

    Outcome take(const QString &key, const QString &value);
    QJsonObject fields() const { return m_fields; }

private:
    Result<QString> person(const QString &login) const;
    Result<QString> unit(const QString &name) const;
    Result<QString> document(const QString &reference) const;
    Outcome takeAssignment(AssignmentRole role, const QString &value);
    QString outgoingRole() const;
    Outcome takeFile(const QString &key, const QString &path);
    Outcome takeRecord(const rules::FieldRule &field, const QString &value);
    Outcome takeStep(const QString &value);
    Outcome takeLink(const QString &value);
    Outcome takeRegister(const QString &key, const QString &code);
    Outcome set(const QString &key, const Result<QString> &value);
    void append(const QString &key, const QJsonValue &value);

    Office &m_office;
    const directory::Directory &m_directory;
    const rules::EventRule &m_rule;
    QJsonObject m_fields;
};

Error notFound(const QString &what)
{
    return {ErrorCode::UsageNotFound, {{QStringLiteral("reference"), what}}};
}

Result<QString> FieldReader::person(const QString &login) const
{
    for (const Person &person : m_directory.people) {
        if (person.login == login || person.id.toString() == login)
            return person.id.toString();
    }
    return tl::make_unexpected(notFound(login));
}

Result<QString> FieldReader::unit(const QString &name) const
{
    for (const Unit &unit : m_directory.units) {
        if (unit.active && (unit.id.toString() == name || unit.shortName == name || text::fold(unit.name) == text::fold(name)))
            return unit.id.toString();
    }
    return tl::make_unexpected(notFound(name));
}

Result<QString> FieldReader::document(const QString &reference) const
{
    auto id = incoming::find(m_office, reference).result();
    if (!id)
        return tl::make_unexpected(id.error());
    return id->toString();
}

void FieldReader::append(const QString &key, const QJsonValue &value)
{
    QJsonArray list = m_fields.value(key).toArray();
    list << value;
    m_fields.insert(key, list);
}

Outcome FieldReader::set(const QString &key, const Result<QString> &value)
{
    if (!value)
        return tl::make_unexpected(value.error());
    m_fields.insert(key, *value);
    return success();
}

Outcome FieldReader::takeAssignment(AssignmentRole role, const QString &value)
{
    const qsizetype colon = value.lastIndexOf(u':');
    const QString who = value.left(colon < 0 ? value.size() : colon);
    const QString due = colon < 0 ? QString() : value.mid(colon + 1);
    QJsonObject part{{QStringLiteral("role"), QString(assignmentRoleText(role))}};
    if (auto one = person(who)) {
        part.insert(QStringLiteral("person"), *one);
    } else if (auto group = unit(who)) {
        part.insert(QStringLiteral("unit"), *group);
    } else {
        return tl::make_unexpected(notFound(who));
    }
    bool isNumber = false;
    const int days = due.toInt(&isNumber);
    if (isNumber)
        part.insert(QStringLiteral("days"), days);
    else if (!due.isEmpty())
        part.insert(QStringLiteral("due"), due);
    append(m_rule.field(QStringLiteral("proposal")) ? QStringLiteral("proposal") : QStringLiteral("assignments"), part);
    return success();
}

/// A signature's file says whose it is by the act; of a draft's files the first is the main one.
QString FieldReader::outgoingRole() const
{
    if (m_rule.kind == "outgoing.signed" || m_rule.kind == "outgoing.sealed")
        return QString::fromLatin1(m_rule.kind.mid(qsizetype(qstrlen("outgoing."))));
    return m_fields.contains(QLatin1String("files")) ? QStringLiteral("attachment") : QStringLiteral("main");
}

Outcome FieldReader::takeFile(const QString &key, const QString &path)
{
    const QString role = key == QLatin1String("evidence") || m_rule.kind == "incoming.evidence_added" ? QStringLiteral("slip")
        : m_rule.kind == "incoming.files_added"                                                       ? QStringLiteral("attachment")
        : m_rule.area == "outgoing"                            ? outgoingRole()
        : m_rule.kind == "incoming.opined"                     ? QStringLiteral("opinion")
                                                               : QStringLiteral("result");
    auto stored = m_rule.area == "outgoing" ? outgoing::storeFile(m_office, path, role).result() : incoming::storeFile(m_office, path, role).result();
    if (!stored)
        return tl::make_unexpected(stored.error());
    append(key, *stored);
    return success();
}

/// content:LOGIN, opinion:UNIT, approve:LOGIN, in the order given.
Outcome FieldReader::takeStep(const QString &value)
{
    QJsonObject step{{QStringLiteral("kind"), value.section(u':', 0, 0)}};
    const QString who = value.section(u':', 1);
    if (auto one = person(who))
        step.insert(QStringLiteral("person"), *one);
    else if (auto group = unit(who))
        step.insert(QStringLiteral("unit"), *group);
    else
        return tl::make_unexpected(notFound(who));
    append(QStringLiteral("steps"), step);
    return success();
}

/// answers:LETTER, replaces:DOC …
Outcome FieldReader::takeLink(const QString &value)
{
    auto other = named(m_office, value.section(u':', 1));
    if (!other)
        return tl::make_unexpected(other.error());
    append(QStringLiteral("links"), QJsonObject{{QStringLiteral("kind"), value.section(u':', 0, 0)}, {QStringLiteral("document"), other->id.toString()}});
    return success();
}

Outcome FieldReader::takeRecord(const rules::FieldRule &field, const QString &value)
{
    if (field.of == QLatin1String("review_step"))
        return takeStep(value);
    if (field.of == QLatin1String("outgoing_link"))
        return takeLink(value);
    if (field.of != QLatin1String("recipient"))
        return takeFile(field.key, value);
    append(field.key, QJsonObject{{QStringLiteral("name"), value}});
    return success();
}

Outcome FieldReader::takeRegister(const QString &key, const QString &code)
{
    auto series = outgoing::series(m_office).result();
    for (const Series &one : series.value_or(QList<Series>())) {
        if (one.book.code == code)
            return set(key, one.book.id.toString());
    }
    for (const Register &book : m_directory.registers) {
        if (book.code == code)
            return set(key, book.id.toString());
    }
    return set(key, code);
}

Outcome FieldReader::take(const QString &key, const QString &value)
{
    if (m_rule.field(QStringLiteral("assignments")) || m_rule.field(QStringLiteral("proposal"))) {
        if (const auto role = assignmentRoleFromText(key))
            return takeAssignment(*role, value);
    }
    if (m_rule.kind == "incoming.linked" && key == QLatin1String("document"))
        return set(key, document(value));
    const rules::FieldRule *field = m_rule.field(key);
    const rules::FieldType type = field ? field->type : rules::FieldType::Line;
    switch (type) {
    case rules::FieldType::Person: return set(key, person(value));
    case rules::FieldType::Unit: return set(key, unit(value));
    case rules::FieldType::People: {
        auto one = person(value);
        if (!one)
            return tl::make_unexpected(one.error());
        append(key, *one);
        return success();
    }
    case rules::FieldType::Codes:
    case rules::FieldType::Uuids: append(key, value); return success();
    case rules::FieldType::Bool: m_fields.insert(key, value == QLatin1String("true") || value == QLatin1String("1")); return success();
    case rules::FieldType::Int:
    case rules::FieldType::Days:
    case rules::FieldType::Percent: {
        bool isNumber = false;
        m_fields.insert(key, value.toInt(&isNumber));
        return isNumber ? success() : Outcome(failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), key}}));
    }
    case rules::FieldType::Records: return takeRecord(*field, value);
    case rules::FieldType::Uuid:
        if (key == QLatin1String("register"))
            return takeRegister(key, value);
        m_fields.insert(key, value);
        return success();
    default: m_fields.insert(key, value); return success();
    }
}

Result<QPair<QString, QString>> pairOf(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), text}});
    return qMakePair(text.left(equals), text.mid(equals + 1));
}

Result<QJsonValue> jsonValue(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]", &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), text}});
    return document.array().first();
}
}

Result<QJsonObject> fieldValues(Office &office, const directory::Directory &directory, const QByteArray &kind, const QStringList &pairs,
                                const QStringList &jsonPairs)
{
    const rules::EventRule *rule = office.store().rules().workflow.event(kind);
    if (!rule)
        return failure(ErrorCode::UsageUnknownAction, {{QStringLiteral("action"), QString::fromUtf8(kind)}});
    FieldReader reader(office, directory, *rule);
    for (const QString &text : pairs) {
        auto pair = pairOf(text);
        if (!pair)
            return tl::make_unexpected(pair.error());
        if (auto taken = reader.take(pair->first, pair->second); !taken)
            return tl::make_unexpected(taken.error());
    }
    QJsonObject fields = reader.fields();
    for (const QString &text : jsonPairs) {
        auto pair = pairOf(text);
        auto value = pair ? jsonValue(pair->second) : Result<QJsonValue>(tl::make_unexpected(pair.error()));
        if (!value)
            return tl::make_unexpected(value.error());
        fields.insert(pair->first, *value);
    }
    return fields;
}

}
