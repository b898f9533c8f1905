// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/directoryfacts.h"

#include "db/store/connection.h"
#include "db/store/directoryqueries.h"
#include "db/store/outgoingqueries.h"
#include "db/types/event.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace congso {

DirectoryFacts DirectoryFacts::read(Connection &connection)
{
    DirectoryFacts facts;
    facts.people = directoryqueries::people(connection);
    facts.units = directoryqueries::units(connection);
    facts.posts = directoryqueries::posts(connection);
    facts.registers = directoryqueries::registers(connection);
    const QList<Series> series = outgoingqueries::series(connection);
    for (const Series &one : series) {
        facts.registers << one.book;
        facts.series.insert(one.book.id, one);
    }
    facts.settings = directoryqueries::settings(connection);
    for (const Person &person : std::as_const(facts.people))
        facts.peopleById.insert(person.id, person);
    for (const Unit &unit : std::as_const(facts.units))
        facts.unitsById.insert(unit.id, unit);
    const Roles heads = Role::HeadOfUnit | Role::HeadOfOffice | Role::AgencyLeader;
    for (const Post &post : std::as_const(facts.posts)) {
        if (!post.active || !facts.peopleById.value(post.person).active)
            continue;
        facts.roles[post.person] |= post.roles;
        facts.members[post.unit] << post.person;
        if (post.roles & heads)
            facts.heads[post.unit] << post.person;
    }
    return facts;
}

const rules::Calendar &DirectoryFacts::calendar(const rules::Calendar &announced) const
{
    if (!m_calendar) {
        const QByteArray own = settings.value(QStringLiteral("calendar.overrides")).toUtf8();
        m_calendar = announced.with(QJsonDocument::fromJson(own).object()).value_or(announced);
    }
    return *m_calendar;
}

std::optional<Identity> DirectoryFacts::identity(const PersonId &person) const
{
    const auto found = peopleById.constFind(person);
    if (found == peopleById.constEnd() || !found->active)
        return std::nullopt;
    Identity identity;
    identity.person = *found;
    for (const Post &post : posts) {
        if (post.active && post.person == person)
            identity.posts << post;
    }
    return identity;
}

void DirectoryCache::begin(Connection &connection)
{
    const QByteArray version = connection.pragma("data_version");
    if (m_touched || version != m_version)
        m_facts.reset();
    m_version = version;
    m_touched = false;
}

void DirectoryCache::touched()
{
    m_facts.reset();
    m_touched = true;
}

void DirectoryCache::recorded(const QByteArray &kind)
{
    static const QSet<QByteArray> areas{"person", "unit", "post", "register", "settings"};
    if (areas.contains(areaOf(kind)))
        touched();
}

std::shared_ptr<const DirectoryFacts> DirectoryCache::facts(Connection &connection)
{
    if (m_facts)
        return m_facts;
    auto read = std::make_shared<const DirectoryFacts>(DirectoryFacts::read(connection));
    if (!m_touched && !connection.failed())
        m_facts = read;
    return read;
}

}
