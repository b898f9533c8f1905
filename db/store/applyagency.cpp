// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/agencyqueries.h"
#include "db/store/apply.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/sortkey.h"

#include <QJsonArray>

namespace congso {

namespace {
constexpr auto openEnd = QLatin1String("9999");

struct Fields
{
    QString name, shortName, code, level, from, until = openEnd, note;
    bool ended = false;
};

QString dayBefore(const QString &day)
{
    return QDate::fromString(day, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
}

QString orOpen(const QString &day)
{
    return day.isEmpty() ? QString(openEnd) : day;
}

bool put(const Applied &applied, const Fields &fields)
{
    Query put = applied.connection.query(query::agency_put);
    put.bindAll(applied.row, fields.name, fields.shortName, fields.code, fields.level, fields.from, fields.until, fields.note, fields.ended);
    return put.run();
}

bool putName(const Applied &applied, const QString &from, const QString &until, const QString &name, const QString &shortName)
{
    const agencyqueries::Key key = agencyqueries::keyOf(name, shortName);
    Query put = applied.connection.query(query::agency_name_put);
    put.bindAll(applied.row, from, until, name, shortName, key.fold, key.initials, text::sortKey(name));
    return put.run();
}

bool link(const Applied &applied)
{
    const QJsonArray successors = applied.payload.value(QLatin1String("successors")).toArray();
    for (const QJsonValue &value : successors) {
        Query add = applied.connection.query(query::agency_link_add);
        add.bindAll(applied.row, applied.rowOfText(value.toString(), "agency"));
        if (!add.run())
            return false;
    }
    return true;
}

std::optional<Fields> standing(const Applied &applied)
{
    Query row = applied.connection.query(query::agency_one);
    row.bindAll(applied.row);
    if (!row.next())
        return std::nullopt;
    return Fields{row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), row.isTrue(9)};
}

void set(Fields &fields, const QString &key, const QString &value)
{
    static const QHash<QString, QString Fields::*> members{
        {QStringLiteral("name"), &Fields::name}, {QStringLiteral("short_name"), &Fields::shortName}, {QStringLiteral("code"), &Fields::code},
        {QStringLiteral("level"), &Fields::level}, {QStringLiteral("valid_from"), &Fields::from},
        {QStringLiteral("valid_until"), &Fields::until}, {QStringLiteral("note"), &Fields::note}};
    if (const auto member = members.constFind(key); member != members.constEnd())
        fields.*(*member) = key == QLatin1String("valid_until") ? orOpen(value) : value;
}

struct LastName
{
    QString from, until, name, shortName;
};

std::optional<LastName> lastName(const Applied &applied)
{
    Query row = applied.connection.query(query::agency_name_last);
    row.bindAll(applied.row);
    if (!row.next())
        return std::nullopt;
    return LastName{row.text(0), row.text(1), row.text(2), row.text(3)};
}

bool dropNames(const Applied &applied)
{
    Query drop = applied.connection.query(query::clear_agency_names);
    drop.bindAll(applied.row);
    return drop.run();
}

/// The name now borne gets the agency's present name and end; where it is the only one, its beginning too.
bool bringLastNameUp(const Applied &applied, const Fields &fields)
{
    const auto last = lastName(applied);
    if (!last)
        return !applied.connection.failed();
    const QList<AgencyName> names = agencyqueries::names(applied.connection, applied.row);
    const bool only = names.size() == 1;
    if (only && !dropNames(applied))
        return false;
    return putName(applied, only ? fields.from : last->from, fields.until, fields.name, fields.shortName);
}

bool created(const Applied &applied)
{
    Fields fields;
    for (auto it = applied.payload.begin(); it != applied.payload.end(); ++it)
        set(fields, it.key(), it.value().toString());
    fields.ended = applied.text("state") == QLatin1String("ended");
    return put(applied, fields) && putName(applied, fields.from, fields.until, fields.name, fields.shortName) && link(applied);
}

bool renamed(const Applied &applied, Fields &fields)
{
    const QString on = applied.text("on");
    if (const auto last = lastName(applied)) {
        if (!putName(applied, last->from, dayBefore(on), last->name, last->shortName))
            return false;
    }
    fields.name = applied.text("name");
    if (applied.has("short_name"))
        fields.shortName = applied.text("short_name");
    return put(applied, fields) && putName(applied, on, fields.until, fields.name, fields.shortName);
}
}

bool applyAgency(const Applied &applied)
{
    const QByteArray &kind = applied.event.body.kind;
    if (kind == "agency.created")
        return created(applied);
    std::optional<Fields> fields = standing(applied);
    if (!fields)
        return !applied.connection.failed();
    if (kind == "agency.renamed")
        return renamed(applied, *fields);
    if (kind == "agency.corrected") {
        const QJsonArray changes = applied.payload.value(QLatin1String("changes")).toArray();
        for (const QJsonValue &change : changes)
            set(*fields, change[QLatin1String("field")].toString(), change[QLatin1String("new")].toString());
    } else if (kind == "agency.ended") {
        fields->ended = true;
        fields->until = dayBefore(applied.text("on"));
    } else if (kind == "agency.revived") {
        fields->ended = false;
        fields->until = openEnd;
        Query unlink = applied.connection.query(query::clear_agency_links);
        unlink.bindAll(applied.row);
        if (!unlink.run())
            return false;
    }
    return put(applied, *fields) && bringLastNameUp(applied, *fields) && link(applied);
}

}
