// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "db/types/outgoing.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace congso {

class Connection;

/// Who is where, which registers there are and what is set: what every decision looks at. All of it is small.
struct DirectoryFacts
{
    QList<Person> people;
    QList<Unit> units;
    QList<Post> posts;
    QList<Register> registers; ///< those of outgoing documents too
    QHash<RegisterId, Series> series; ///< which those are
    QHash<QString, QString> settings;

    QHash<PersonId, Person> peopleById;
    QHash<UnitId, Unit> unitsById;
    QHash<PersonId, Roles> roles;           ///< over active posts of active people
    QHash<UnitId, QList<PersonId>> members; ///< likewise
    QHash<UnitId, QList<PersonId>> heads;

    static DirectoryFacts read(Connection &connection);
    /// The announced days with the office's own on top; what cannot be read of those is left out.
    const rules::Calendar &calendar(const rules::Calendar &announced) const;
    /// The person with the posts held now; nothing when there is none, or no longer active.
    std::optional<Identity> identity(const PersonId &person) const;

private:
    mutable std::optional<rules::Calendar> m_calendar; ///< made when first asked for; used by one thread
};

/// The directory lent to one other thread, with the one it was: as long as that is the office's, what was decided from
/// it stands. Made on the writing thread.
struct LentDirectory
{
    explicit LentDirectory(const std::shared_ptr<const DirectoryFacts> &current) : of(current), facts(*current) {}

    std::shared_ptr<const DirectoryFacts> of;
    DirectoryFacts facts;
};

/// The directory as the writing connection sees it, read anew only when it may have changed: another
/// connection has written since, or this one has recorded anything about it. Used on the writing thread.
class DirectoryCache
{
public:
    /// At the start of a transaction, after its lock is held.
    void begin(Connection &connection);
    /// Something about the directory was recorded: until the next begin() it is read each time, so that
    /// nothing is kept of what may yet be rolled back.
    void touched();
    /// The same, where events of that kind are about the directory.
    void recorded(const QByteArray &kind);
    bool isTouched() const { return m_touched; }
    std::shared_ptr<const DirectoryFacts> facts(Connection &connection);

private:
    std::shared_ptr<const DirectoryFacts> m_facts;
    QByteArray m_version;
    bool m_touched = false;
};

}
