// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The middle of hostilechance.h: what is said.
#include "tests/flow/hostilechance.h"

namespace congso::testing {

inline const QStringList &HostileChance::logins()
{
    static const QStringList all{QStringLiteral("giamdoc"), QStringLiteral("chanhvp"), QStringLiteral("truongccvc"), QStringLiteral("truongcchc"), QStringLiteral("cvhoa"),
                                 QStringLiteral("cvlan"), QStringLiteral("vanthu"), QStringLiteral("luutru"), QStringLiteral("quantri")};
    return all;
}

inline HostileChance::HostileChance(TestOffice &office, ServerDesk &desk, quint32 seed) : m_office(office), m_random(seed), m_today(office.as(QStringLiteral("vanthu"))->today())
{
    QList<QByteArray> files = rules::testing::workflowFiles();
    const QJsonObject guards = rules::testing::wholeWorkflow().value(QLatin1String("guards")).toObject();
    for (QByteArray &file : files) {
        QJsonObject whole = QJsonDocument::fromJson(file).object();
        QJsonArray events = whole.value(QLatin1String("events")).toArray();
        for (QJsonValueRef one : events) {
            QJsonObject event = one.toObject();
            QJsonArray held;
            for (const QJsonValue &guard : event.value(QLatin1String("guards")).toArray()) {
                if (guards.value(guard.toString())[QLatin1String("held_by")] == QLatin1String("authority"))
                    held << guard;
            }
            event.insert(QStringLiteral("guards"), held);
            one = event;
        }
        whole.insert(QStringLiteral("events"), events);
        file = QJsonDocument(whole).toJson();
    }
    m_workflow = rules::Workflow::parse(files).value();
    const auto known = directory::directory(*office.as(QStringLiteral("quantri"))).result();
    for (const Post &post : known->posts) {
        for (const QString &login : logins()) {
            if (post.person == office.person(login))
                m_posts.insert(login, post.id);
        }
    }
    const QStringList lines = desk.sql(QStringLiteral("SELECT id || '|' || area || '|' || version || '|' || fields FROM congso.subjects ORDER BY id")).split(u'\n');
    for (const QString &line : lines)
        m_subjects << Subject{SubjectId::fromString(line.section(u'|', 0, 0)), line.section(u'|', 1, 1).toLatin1(), line.section(u'|', 2, 2).toLongLong(),
                              QJsonDocument::fromJson(line.section(u'|', 3).toUtf8()).object()};
    for (const Event &event : ServerDesk::events(office, 0)) {
        m_said[event.body.kind] << event;
        m_idsOf[event.body.subject] << event.body.id.toString();
        const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
        m_files = payload.value(QLatin1String("files")).toArray().isEmpty() ? m_files : payload.value(QLatin1String("files")).toArray();
        gather(payload, event.body.subject);
    }
}

inline void HostileChance::gather(const QJsonValue &value, const SubjectId &subject)
{
    m_values << value;
    if (value.isObject()) {
        for (const QJsonValue &one : value.toObject())
            gather(one, subject);
    }
    for (const QJsonValue &one : value.toArray())
        gather(one, subject);
    const QString text = value.toString();
    if (!QUuid::fromString(text).isNull()) {
        m_ids << text;
        m_idsOf[subject] << text;
    }
    if (text.size() == 64 && !text.contains(u' '))
        m_hashes << text;
}

inline HostileChance::Subject HostileChance::about(const rules::EventRule &rule)
{
    if (rule.creates && !chance(1))
        return {SubjectId(uuid7(QDateTime::currentMSecsSinceEpoch(), randomBytes(10))), rule.area, 0, {}};
    QList<Subject> fitting = m_subjects;
    fitting.removeIf([&rule](const Subject &one) { return one.area != rule.area; });
    return fitting.isEmpty() || chance(1) ? oneOf(m_subjects) : oneOf(fitting);
}

inline QJsonValue HostileChance::idFor(const QString &key, const Subject &subject)
{
    QList<Subject> fitting = m_subjects;
    fitting.removeIf([&key](const Subject &one) {
        return key == QLatin1String("register") ? one.area != "register" : key == QLatin1String("source") ? one.area != "outgoing" : one.area != "incoming" && one.area != "outgoing";
    });
    static const QStringList subjects{QStringLiteral("register"), QStringLiteral("source"), QStringLiteral("document"), QStringLiteral("documents")};
    if (subjects.contains(key) && !fitting.isEmpty() && chance(9))
        return oneOf(fitting).id.toString();
    const QStringList own = m_idsOf.value(subject.id);
    return own.isEmpty() || chance(2) ? oneOf(m_ids) : oneOf(own);
}

inline QJsonValue HostileChance::valueFor(const rules::FieldRule &field, const Subject &subject)
{
    using Type = rules::FieldType;
    const auto person = [this] { return m_office.person(oneOf(logins())).toString(); };
    const auto units = [this] { return m_office.unit(oneOf<QString>({QStringLiteral("VP"), QStringLiteral("CCVC"), QStringLiteral("CCHC")})).toString(); };
    switch (field.type) {
    case Type::Text: return QStringLiteral("Lời nói bừa thứ %1").arg(m_random.bounded(1000u));
    case Type::Line: return field.max >= 40 || field.max == 0 ? QStringLiteral("Lời nói bừa %1").arg(m_random.bounded(1000u)) : QString::number(m_random.bounded(30u));
    case Type::Date: return day();
    case Type::Days: case Type::Percent: case Type::Int: return field.key == QLatin1String("year") ? m_today.year() : field.min + int(m_random.bounded(6u));
    case Type::Person: return person();
    case Type::People: return QJsonArray{person()};
    case Type::Unit: return units();
    case Type::Bool: return chance(5);
    case Type::Uuid: return idFor(field.key, subject);
    case Type::Uuids: return QJsonArray{idFor(field.key, subject)};
    case Type::Hash: return oneOf(m_hashes);
    case Type::Code: return field.values.isEmpty() ? QStringLiteral("CV") : oneOf(field.values);
    case Type::Codes: return QJsonArray{field.values.isEmpty() ? QStringLiteral("officer") : oneOf(field.values)};
    case Type::Record: return objectOf(*m_workflow.record(field.of), subject);
    case Type::Records: return field.key == QLatin1String("files") || field.key == QLatin1String("evidence") ? QJsonArray{m_files.first()} : QJsonArray{objectOf(*m_workflow.record(field.of), subject)};
    case Type::Changes: {
        const rules::FieldRule &one = oneOf(*m_workflow.record(field.of));
        return QJsonArray{QJsonObject{{QStringLiteral("field"), one.key}, {QStringLiteral("old"), subject.fields.value(one.key)}, {QStringLiteral("new"), valueFor(one, subject)}}};
    }
    case Type::Json: return oneOf(m_values);
    }
    return {};
}

inline QJsonObject HostileChance::objectOf(const QList<rules::FieldRule> &fields, const Subject &subject)
{
    QJsonObject all;
    for (const rules::FieldRule &field : fields) {
        if (field.required || chance(2))
            all.insert(field.key, valueFor(field, subject));
    }
    return all;
}

/// As it was said somewhere, or as the form allows.
inline QJsonObject HostileChance::said(const rules::EventRule &rule, const Subject &subject)
{
    const QList<Event> before = m_said.value(rule.kind);
    QJsonObject payload = !before.isEmpty() && chance(5) ? QJsonDocument::fromJson(oneOf(before).payload).object() : objectOf(rule.fields, subject);
    for (const QString &key : payload.keys()) {
        if (!rule.payload.contains(key))
            payload.remove(key);
    }
    return payload;
}

inline Command HostileChance::commandOf(const Event &event) const
{
    const EventBody &body = event.body;
    const rules::EventRule &rule = *m_workflow.event(body.kind);
    const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
    Command command;
    command.id = QUuid::createUuid();
    command.action = body.kind;
    const bool known = std::any_of(m_subjects.cbegin(), m_subjects.cend(), [&body](const Subject &one) { return one.id == body.subject; });
    command.subject = rule.creates && !known ? SubjectId() : body.subject; // a program gives a new one itself
    command.post = body.post;
    command.behalf = body.behalf;
    command.delegation = body.delegation;
    // What a program has put under fields was given beside them.
    const bool ownFields = std::any_of(rule.fields.cbegin(), rule.fields.cend(), [](const rules::FieldRule &field) { return field.key == QLatin1String("fields"); });
    const QJsonObject built = ownFields ? QJsonObject() : payload.value(QLatin1String("fields")).toObject();
    for (const rules::FieldRule &field : rule.fields) {
        QJsonValue value = payload.contains(field.key) ? payload.value(field.key) : built.value(field.key);
        if (field.type == rules::FieldType::Records) {
            QJsonArray bare; // without what a program adds
            for (const QJsonValue &one : value.toArray()) {
                QJsonObject object = one.toObject();
                for (const QString &key : object.keys()) {
                    if (!m_workflow.recordField(field.of, key))
                        object.remove(key);
                }
                bare << object;
            }
            value = value.isArray() ? QJsonValue(bare) : value;
        }
        if (!value.isUndefined())
            command.fields.insert(field.key, value);
    }
    return command;
}

}
