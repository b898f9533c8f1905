// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directory.h"

#include "app/office/asker.h"
#include "app/office/credentials.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "db/store/delegationqueries.h"
#include "db/store/directoryqueries.h"
#include "db/store/linked.h"

#include <QJsonDocument>

namespace congso::directory {

namespace {
template <class Record, class RecordId>
const Record *recordIn(const QList<Record> &records, const RecordId &id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&id](const Record &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

/// Parents before their children, siblings in their order; a unit whose parent is not known comes at the top.
QList<Unit> asTree(const QList<Unit> &units)
{
    QList<Unit> ordered;
    QSet<UnitId> known;
    for (const Unit &unit : units)
        known.insert(unit.id);
    const std::function<void(const UnitId &)> add = [&](const UnitId &parent) {
        for (const Unit &unit : units) {
            const bool top = unit.parent.isNull() || !known.contains(unit.parent) || unit.parent == unit.id;
            if (parent.isNull() ? top : (!top && unit.parent == parent)) {
                if (recordIn(ordered, unit.id))
                    continue;
                ordered << unit;
                add(unit.id);
            }
        }
    };
    add({});
    return ordered;
}
}

const Unit *Directory::unit(const UnitId &id) const
{
    return recordIn(units, id);
}

const Person *Directory::person(const PersonId &id) const
{
    return recordIn(people, id);
}

const Post *Directory::post(const PostId &id) const
{
    return recordIn(posts, id);
}

QString Directory::personTitle(const PersonId &id) const
{
    for (const Post &post : posts) {
        if (post.active && post.person == id)
            return post.title;
    }
    return {};
}

QList<PersonId> Directory::headsOf(const UnitId &unit) const
{
    QList<PersonId> heads;
    const Roles leading = Role::HeadOfUnit | Role::HeadOfOffice | Role::AgencyLeader;
    for (const Post &post : posts) {
        if (post.active && post.unit == unit && (post.roles & leading) && !heads.contains(post.person))
            heads << post.person;
    }
    return heads;
}

QList<PersonId> Directory::membersOf(const UnitId &unit) const
{
    QList<PersonId> members;
    for (const Post &post : posts) {
        if (post.active && post.unit == unit && !members.contains(post.person))
            members << post.person;
    }
    return members;
}

bool administers(const Identity &identity)
{
    return identity.holds(Role::Administrator);
}

QFuture<Result<Directory>> directory(Office &office)
{
    return office.store().engine().read<Directory>([today = office.today()](Connection &connection) -> Result<Directory> {
        Directory directory;
        directory.agency = directoryqueries::agency(connection);
        directory.units = asTree(directoryqueries::units(connection));
        directory.people = directoryqueries::people(connection);
        directory.posts = directoryqueries::posts(connection);
        directory.registers = directoryqueries::registers(connection);
        const QString overrides = directoryqueries::settings(connection).value(QStringLiteral("calendar.overrides"));
        directory.calendarOverrides = QJsonDocument::fromJson(overrides.toUtf8()).object();
        directory.ofServer = linked::read(connection).has_value();
        const QList<Absence> away = delegationqueries::absencesBetween(connection, today, today);
        for (const Absence &absence : away) {
            QDate &until = directory.awayUntil[absence.person];
            until = qMax(until, absence.until);
        }
        return directory;
    });
}

namespace {
/// Whether \a office's person may change the credentials of \a person: administrators may, or the person.
Outcome mayChange(Connection &connection, const PersonId &who, const PersonId &person)
{
    auto identity = identityNow(connection, who);
    if (!identity)
        return tl::make_unexpected(identity.error());
    if (who != person && !identity->holds(Role::Administrator))
        return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QStringLiteral("password")}});
    return success();
}
}

QFuture<Outcome> setPassword(Office &office, const PersonId &person, const QString &oldPassword, const QString &newPassword)
{
    const PersonId who = office.identity().person.id;
    const Clock *clock = office.store().services().clock;
    return office.store().engine().own<std::monostate>([=](Connection &connection) -> Outcome {
        if (auto may = mayChange(connection, who, person); !may)
            return may;
        const qint64 row = Asking::rowOf(connection, idCast<SubjectId>(person));
        if (who == person && credentials::has(connection, row)) {
            if (auto right = credentials::check(connection, row, oldPassword, *clock); !right)
                return right;
        }
        return credentials::set(connection, row, newPassword, clock->now());
    });
}

QFuture<Outcome> clearPassword(Office &office, const PersonId &person)
{
    const PersonId who = office.identity().person.id;
    return office.store().engine().own<std::monostate>([=](Connection &connection) -> Outcome {
        auto identity = identityNow(connection, who);
        if (!identity)
            return tl::make_unexpected(identity.error());
        if (!identity->holds(Role::Administrator))
            return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QStringLiteral("password")}});
        return credentials::clear(connection, Asking::rowOf(connection, idCast<SubjectId>(person)));
    });
}

}
