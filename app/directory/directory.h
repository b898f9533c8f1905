// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

namespace congso::directory {

/// Everybody and everything of the office that is not a document. Changes go through Office::perform
/// (person.created, unit.changed …); the credentials never do.
struct Directory
{
    Agency agency;
    QList<Unit> units;     ///< parents before children, in order
    QList<Person> people;  ///< by given name
    QList<Post> posts;
    QList<Register> registers;
    QJsonObject calendarOverrides; ///< the office's own days: "YYYY-MM-DD" → "off" or "work"
    QHash<PersonId, QDate> awayUntil; ///< who is away today, with the last day of it
    bool ofServer = false;            ///< the office is on a server: there are the accounts, and nobody else signs in here

    const Unit *unit(const UnitId &id) const;
    const Person *person(const PersonId &id) const;
    const Post *post(const PostId &id) const;
    QString personTitle(const PersonId &id) const; ///< "Phó Giám đốc", of the first active post
    QList<PersonId> headsOf(const UnitId &unit) const;
    QList<PersonId> membersOf(const UnitId &unit) const;
};

QFuture<Result<Directory>> directory(Office &office);

/// Whether the person looks after people, units, registers and settings.
bool administers(const Identity &identity);

/// Sets or replaces a password (Argon2id; at least eight characters). Own one with the old password, anybody's
/// as administrator. Never an event, never in a backup's journal.
QFuture<Outcome> setPassword(Office &office, const PersonId &person, const QString &oldPassword, const QString &newPassword);
/// Administrators: takes the password away, so that the person cannot sign in.
QFuture<Outcome> clearPassword(Office &office, const PersonId &person);

}
