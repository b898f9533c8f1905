// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/directoryqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace congso::directoryqueries {

namespace {
Person personFrom(const Query &row)
{
    return {row.id<PersonId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.isTrue(5), false};
}

Post postFrom(const Query &row)
{
    return {row.id<PostId>(0), row.id<PersonId>(1), row.id<UnitId>(2), row.text(3), Roles(int(row.integer(4))), row.isTrue(5)};
}
}

QList<Person> people(Connection &connection)
{
    QList<Person> people;
    Query row = connection.query(query::people_all);
    while (row.next()) {
        people << personFrom(row);
        people.last().hasPassword = row.isTrue(6);
    }
    return people;
}

QList<Unit> units(Connection &connection)
{
    QList<Unit> units;
    Query row = connection.query(query::units_all);
    while (row.next())
        units << Unit{row.id<UnitId>(0), row.id<UnitId>(1), row.text(2), row.text(3), int(row.integer(4)), row.isTrue(5)};
    return units;
}

QList<Post> posts(Connection &connection)
{
    QList<Post> posts;
    Query row = connection.query(query::posts_all);
    while (row.next())
        posts << postFrom(row);
    return posts;
}

Register registerFrom(const Query &row)
{
    Register book;
    book.id = row.id<RegisterId>(0);
    book.name = row.text(1);
    book.code = row.text(2);
    const QJsonArray kinds = QJsonDocument::fromJson(row.blob(3)).array();
    for (const QJsonValue &kind : kinds)
        book.kinds << kind.toString();
    book.startNumber = int(row.integer(4));
    book.startYear = int(row.integer(5));
    book.suffixes = row.isTrue(6);
    book.closed = row.isTrue(7);
    book.standard = row.isTrue(8);
    return book;
}

QList<Register> registers(Connection &connection)
{
    QList<Register> registers;
    Query row = connection.query(query::registers_all);
    while (row.next())
        registers << registerFrom(row);
    return registers;
}

QHash<QString, QString> settings(Connection &connection)
{
    QHash<QString, QString> settings;
    Query row = connection.query(query::settings_all);
    while (row.next())
        settings.insert(row.text(0), row.text(1));
    return settings;
}

Agency agency(Connection &connection)
{
    const QHash<QString, QString> all = settings(connection);
    const auto value = [&all](const char *key) { return all.value(QLatin1String(key)); };
    Agency agency{value("agency.name"), value("agency.parent"), value("agency.short_name"), value("agency.code"),
                  value("agency.place"), 420};
    if (const QString offset = value("office.utc_offset"); !offset.isEmpty())
        agency.utcOffsetMinutes = offset.toInt();
    return agency;
}

qint64 personByLogin(Connection &connection, const QString &login)
{
    Query row = connection.query(query::person_by_login);
    row.bindAll(login);
    return row.next() ? row.integer(0) : 0;
}

std::optional<Identity> identity(Connection &connection, qint64 person)
{
    Identity identity;
    {
        Query row = connection.query(query::person_row);
        row.bindAll(person);
        if (!row.next())
            return std::nullopt;
        identity.person = personFrom(row);
    }
    Query row = connection.query(query::posts_of_person);
    row.bindAll(person);
    while (row.next())
        identity.posts << postFrom(row);
    return identity;
}

int lastNumber(Connection &connection, qint64 registerRow, int year)
{
    Query row = connection.query(query::number_last);
    row.bindAll(registerRow, year);
    return row.next() ? int(row.integer(0)) : 0;
}

bool numberTaken(Connection &connection, qint64 registerRow, int year, int number, const QString &suffix)
{
    Query row = connection.query(query::number_owner);
    row.bindAll(registerRow, year, number, suffix);
    return row.next();
}

int activeAdministrators(Connection &connection)
{
    Query row = connection.query(query::readers_administrators);
    return row.next() ? int(row.integer(0)) : 0;
}

}
