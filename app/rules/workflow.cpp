// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/workflow.h"

#include <algorithm>

namespace congso::rules {

QString WhoRule::text() const
{
    return kind == Kind::Role ? QString(QLatin1String("role:") + roleText(role)) : QString(QLatin1String("relation:") + relation);
}

const FieldRule *EventRule::field(const QString &key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldRule &rule) { return rule.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

const EventRule *Workflow::event(const QByteArray &kind) const
{
    const auto found = m_byKind.constFind(kind);
    return found == m_byKind.constEnd() ? nullptr : &m_events.at(*found);
}

QList<const EventRule *> Workflow::eventsOf(const QByteArray &area) const
{
    QList<const EventRule *> found;
    for (const EventRule &event : m_events) {
        if (event.area == area)
            found << &event;
    }
    return found;
}

QList<QByteArray> Workflow::kinds() const
{
    QList<QByteArray> all;
    for (const EventRule &event : m_events)
        all << event.kind;
    return all;
}

const SubjectRule *Workflow::subject(const QByteArray &area) const
{
    const auto found = m_subjects.constFind(area);
    return found == m_subjects.constEnd() ? nullptr : &*found;
}

const QList<FieldRule> *Workflow::record(const QString &name) const
{
    const auto found = m_records.constFind(name);
    return found == m_records.constEnd() ? nullptr : &*found;
}

const FieldRule *Workflow::recordField(const QString &record, const QString &key) const
{
    const auto fields = m_records.constFind(record);
    if (fields == m_records.constEnd())
        return nullptr;
    const auto found = std::find_if(fields->begin(), fields->end(), [&](const FieldRule &rule) { return rule.key == key; });
    return found == fields->end() ? nullptr : &*found;
}

bool Workflow::undoable(const QByteArray &kind) const
{
    return std::any_of(m_events.begin(), m_events.end(), [&](const EventRule &event) { return event.undoes.contains(kind); });
}

}
