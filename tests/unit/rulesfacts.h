// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/decide.h"
#include "tests/unit/rulefiles.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace congso::rules::testing {

/// The same name gives the same id in every test.
inline QUuid named(const char *name)
{
    return QUuid::createUuidV5(QUuid(), QByteArray(name));
}

template <class Id>
Id id(const char *name)
{
    return Id(named(name));
}

inline QStringList strings(const QJsonValue &value)
{
    QStringList all;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        all << entry.toString();
    return all;
}

inline QString idText(const char *name)
{
    return named(name).toString(QUuid::WithoutBraces);
}

inline QJsonObject json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    Q_ASSERT_X(document.isObject(), "json", text);
    return document.object();
}

/// {"@headA": …} with @name replaced by the id of that name, so that rows stay readable.
inline QJsonObject withIds(QByteArray text)
{
    for (const char *name : {"clerk", "leader", "office", "headA", "headB", "officerA", "officerB", "admin", "retired",
                             "unitA", "unitA1", "unitB", "unitOffice", "unitTop", "unitEmpty", "lead", "coop", "child",
                             "watch", "info", "book", "nobody", "event", "post"})
        text.replace(QByteArray(QByteArray("\"@") + name + '"'), QByteArray('"' + idText(name).toUtf8() + '"'));
    return json(text.constData());
}

struct Member
{
    const char *person;
    const char *name;
    const char *unit;
    Roles roles;
};

inline const QList<Member> &staff()
{
    static const QList<Member> all{
        {"clerk", "Trần Thị Mận", "unitOffice", Role::Clerk},
        {"leader", "Lê Văn Cần", "unitTop", Role::AgencyLeader},
        {"office", "Phạm Thu Lan", "unitOffice", Role::HeadOfOffice},
        {"headA", "Đỗ Hữu Lộc", "unitA", Role::HeadOfUnit},
        {"headB", "Vũ Minh Châu", "unitB", Role::HeadOfUnit},
        {"officerA", "Ngô Bảo An", "unitA", Role::Officer},
        {"officerB", "Bùi Quang Huy", "unitB", Role::Officer},
        {"admin", "Hồ Thanh Tú", "unitOffice", Role::Administrator},
    };
    return all;
}

/// A Wednesday inside office hours: 2026-03-11 10:00 in the office.
inline constexpr qint64 wednesday = 1773198000000;

inline PostId postOf(const char *person)
{
    return PostId(QUuid::createUuidV5(named("posts"), QByteArray(person)));
}

inline Identity who(const char *person)
{
    Identity identity;
    for (const Member &member : staff()) {
        if (qstrcmp(member.person, person) != 0)
            continue;
        identity.person.id = id<PersonId>(person);
        identity.person.name = QString::fromUtf8(member.name);
        identity.posts << Post{postOf(person), identity.person.id,
                               id<UnitId>(member.unit), QStringLiteral("chức vụ"), member.roles, true};
    }
    return identity;
}

inline Facts factsFor(const char *person)
{
    Facts facts;
    facts.workflow = &workflow();
    facts.calendar = &calendar();
    facts.setNow(wednesday, 420);
    facts.newId = [n = 0]() mutable { return QUuid::createUuidV5(QUuid(), QByteArray::number(++n)); };
    facts.identity = who(person);
    const auto unit = [&](const char *name, const char *parent, bool active = true) {
        facts.units.insert(id<UnitId>(name), Unit{id<UnitId>(name), parent ? id<UnitId>(parent) : UnitId(),
                                                  QString::fromLatin1(name), QString(), 0, active});
    };
    unit("unitTop", nullptr);
    unit("unitOffice", "unitTop");
    unit("unitA", "unitTop");
    unit("unitA1", "unitA");
    unit("unitB", "unitTop");
    unit("unitEmpty", "unitTop");
    for (const Member &member : staff()) {
        const PersonId personId = id<PersonId>(member.person);
        facts.people.insert(personId, who(member.person).person);
        facts.roles.insert(personId, member.roles);
        facts.members[id<UnitId>(member.unit)] << personId;
        if (member.roles & (Role::HeadOfUnit | Role::HeadOfOffice | Role::AgencyLeader))
            facts.heads[id<UnitId>(member.unit)] << personId;
    }
    facts.heads[id<UnitId>("unitA1")] << id<PersonId>("headA");
    Person retired;
    retired.id = id<PersonId>("retired");
    retired.active = false;
    facts.people.insert(retired.id, retired);
    return facts;
}

inline Register book()
{
    Register reg;
    reg.id = id<RegisterId>("book");
    reg.name = QStringLiteral("Sổ đến");
    reg.code = QStringLiteral("DEN");
    return reg;
}

inline IncomingDocument document(DocumentState state)
{
    IncomingDocument document;
    document.id = id<SubjectId>("document");
    document.version = 7;
    document.state = state;
    document.number = AssignedNumber{id<RegisterId>("book"), 2026, 214, {}};
    document.fields.subject = QStringLiteral("V/v báo cáo");
    document.fields.agency = QStringLiteral("UBND");
    document.fields.arrival = QDate(2026, 3, 10);
    document.fields.issued = QDate(2026, 3, 6);
    document.creator = id<PersonId>("clerk");
    document.submittedTo = {id<PersonId>("leader")};
    document.lastEvent = id<EventId>("event");
    document.lastActor = id<PersonId>("leader");
    document.lastKind = "incoming.instructed";
    return document;
}

inline Assignment part(const char *name, AssignmentRole role, AssignmentState state = AssignmentState::Doing)
{
    Assignment assignment;
    assignment.id = id<AssignmentId>(name);
    assignment.role = role;
    assignment.state = state;
    assignment.assigner = id<PersonId>("leader");
    assignment.due = QDate(2026, 3, 20);
    return assignment;
}

/// Assigned by the leader: unit A leads, unit B co-operates, officer A has the work below A.
inline IncomingDocument assignedDocument()
{
    IncomingDocument result = document(DocumentState::Assigned);
    Assignment lead = part("lead", AssignmentRole::Lead);
    lead.unit = id<UnitId>("unitA");
    Assignment coop = part("coop", AssignmentRole::Cooperate);
    coop.unit = id<UnitId>("unitB");
    result.assignments = {lead, coop};
    return result;
}

inline IncomingDocument passedDocument()
{
    IncomingDocument result = assignedDocument();
    result.assignments[0].state = AssignmentState::Passed;
    Assignment child = part("child", AssignmentRole::Lead);
    child.parent = id<AssignmentId>("lead");
    child.person = id<PersonId>("officerA");
    child.assigner = id<PersonId>("headA");
    child.due = QDate(2026, 3, 18);
    result.assignments << child;
    return result;
}

inline Command command(const char *action, const QJsonObject &fields = {})
{
    Command command;
    command.id = named("command");
    command.action = action;
    command.subject = id<SubjectId>("document");
    command.fields = fields;
    return command;
}

/// "rule.not_yours", or empty when the command was decided.
inline QString refusal(const Result<Decision> &decision)
{
    return decision ? QString() : QString(codeText(decision.error().code));
}

inline QJsonObject payload(const Result<Decision> &decision)
{
    return decision && decision->events.size() == 1 ? decision->events.first().payload : QJsonObject();
}

/// The new state of an assignment in a payload, empty when it is not mentioned.
inline QString partState(const QJsonObject &payload, const char *name)
{
    const QJsonArray parts = payload.value(QLatin1String("parts")).toArray();
    for (const QJsonValue &entry : parts) {
        if (entry.toObject().value(QLatin1String("assignment")).toString() == idText(name))
            return entry.toObject().value(QLatin1String("state")).toString();
    }
    return {};
}

}
