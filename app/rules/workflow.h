// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/directory.h"
#include "db/types/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace congso::rules {

/// What a command's field may hold. The names in workflow.json are these in lower case with underscores.
enum class FieldType {
    Text,    ///< words over several lines
    Line,    ///< words on one line
    Date,    ///< "YYYY-MM-DD"
    Days,    ///< a number of working days, turned into a due date
    Person,  ///< UUID text
    People,  ///< array of UUID texts
    Unit,    ///< UUID text
    Bool,
    Int,
    Percent, ///< 0..100
    Uuid,
    Uuids,
    Hash,    ///< SHA-256, 64 lower-case hex digits
    Code,    ///< one of the listed values, or any short word where none is listed
    Codes,   ///< array of those
    Record,  ///< object with the fields of a named record
    Records, ///< array of such objects
    Changes, ///< array of {field, old, new} over the fields of a named record
    Json,    ///< anything; a guard looks at it
};

struct FieldRule
{
    QString key;
    FieldType type = FieldType::Line;
    bool required = false;
    int min = 0;          ///< characters, items or value
    int max = 0;          ///< characters, items or value; 0: the type's own limit
    QStringList values;   ///< Code, Codes
    QString of;           ///< name of the record: Record, Records, Changes
};

/// Who may: a role held in some post, or a relation to the subject or to the part acted on.
struct WhoRule
{
    enum class Kind { Role, Relation };
    Kind kind = Kind::Role;
    Role role = Role::Clerk;
    QString relation;

    QString text() const; ///< "role:clerk", "relation:lead"
};

/// One way from states to a state, with those who may go it.
struct CaseRule
{
    QStringList from;
    QStringList to;     ///< possible resulting states; empty: the state stays
    QList<WhoRule> who; ///< any of them
};

/// The part of the subject (an assignment) that an event acts on.
struct PartRule
{
    QString key;        ///< the field that names it: "assignment", "parent"
    bool required = true;
    QStringList roles;
    QStringList states;
    QString to;         ///< empty: stays, or depends
};

struct EventRule
{
    QByteArray kind;
    int v = 1;
    QByteArray area;
    QList<CaseRule> cases;
    std::optional<PartRule> part;
    QList<FieldRule> fields;  ///< what a command carries
    QStringList payload;      ///< every key the event may hold
    QStringList gains;        ///< relations that come with it
    QStringList loses;
    QList<QByteArray> undoes;
    QStringList guards;
    QList<WhoRule> enteredBy; ///< who may enter it for another without a delegation, from paper or by telephone
    bool creates = false;     ///< makes a new subject
    QByteArray partOf;        ///< only ever recorded with an event of this kind, never commanded

    const FieldRule *field(const QString &key) const;
};

struct SubjectRule
{
    QStringList states;
    QStringList partRoles;
    QStringList partStates;
};

/// resources/data/workflow.json and the files of workflow/ beside it, the closed language of what may be done.
/// Immutable after parse().
class Workflow
{
public:
    /// Fails with StoreCorrupt{at, problem} where the bytes say anything outside the language: an
    /// unknown key, state, role, relation, guard, type or record.
    static Result<Workflow> parse(const QByteArray &json) { return parse(QList<QByteArray>{json}); }
    /// Several files that together say everything; nothing may be said twice.
    static Result<Workflow> parse(const QList<QByteArray> &parts);

    const EventRule *event(const QByteArray &kind) const;
    QList<const EventRule *> eventsOf(const QByteArray &area) const;
    QList<QByteArray> kinds() const;
    const SubjectRule *subject(const QByteArray &area) const;
    const QList<FieldRule> *record(const QString &name) const;
    const FieldRule *recordField(const QString &record, const QString &key) const;
    bool undoable(const QByteArray &kind) const;
    /// Guards that the authority holds too; the others are advice of the client.
    bool heldByAuthority(const QString &guard) const { return m_guards.value(guard); }
    QStringList guards() const { return m_guards.keys(); }
    QStringList relations() const { return m_relations; }

private:
    friend class WorkflowParser;
    QList<EventRule> m_events;
    QHash<QByteArray, int> m_byKind;
    QMap<QByteArray, SubjectRule> m_subjects;
    QMap<QString, QList<FieldRule>> m_records;
    QMap<QString, bool> m_guards;
    QStringList m_relations;
};

}
