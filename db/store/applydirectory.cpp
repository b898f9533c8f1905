// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/apply.h"
#include "db/store/officeitems.h"
#include "db/store/applyparts.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/sortkey.h"
#include "db/types/directory.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace congso {

namespace {
/// The subject's fields as they stand, keyed as in the payloads of its "created" and "changed" events.
using FieldMap = QHash<QString, QJsonValue>;

void change(const Applied &applied, FieldMap &fields)
{
    const QJsonArray changes = applied.payload.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &entry : changes)
        fields.insert(entry[QLatin1String("field")].toString(), entry[QLatin1String("new")]);
}

FieldMap created(const Applied &applied)
{
    FieldMap fields;
    for (auto it = applied.payload.begin(); it != applied.payload.end(); ++it)
        fields.insert(it.key(), it.value());
    return fields;
}

QString textOf(const FieldMap &fields, const char *key)
{
    return fields.value(QLatin1String(key)).toString();
}

bool applyPerson(const Applied &applied)
{
    FieldMap fields = created(applied);
    bool active = true;
    if (applied.event.body.kind != "person.created") {
        Query row = applied.connection.query(query::person_row);
        row.bindAll(applied.row);
        if (!row.next())
            return !applied.connection.failed();
        fields = {{QStringLiteral("name"), row.text(1)}, {QStringLiteral("login"), row.text(2)},
                  {QStringLiteral("email"), row.text(3)}, {QStringLiteral("phone"), row.text(4)}};
        active = row.isTrue(5);
        change(applied, fields);
    }
    if (applied.event.body.kind == "person.deactivated")
        active = false;
    if (applied.event.body.kind == "person.reactivated")
        active = true;
    Query put = applied.connection.query(query::person_put);
    put.bindAll(applied.row, textOf(fields, "name"), textOf(fields, "login"), textOf(fields, "email"), textOf(fields, "phone"),
                active, text::nameSortKey(textOf(fields, "name")));
    return put.run();
}

bool applyUnit(const Applied &applied)
{
    FieldMap fields = created(applied);
    bool active = applied.event.body.kind != "unit.closed";
    if (applied.event.body.kind != "unit.created") {
        Query row = applied.connection.query(query::unit_row);
        row.bindAll(applied.row);
        if (!row.next())
            return !applied.connection.failed();
        fields = {{QStringLiteral("parent"), row.isNull(1) ? QString() : row.id<UnitId>(1).toString()},
                  {QStringLiteral("name"), row.text(2)}, {QStringLiteral("short_name"), row.text(3)},
                  {QStringLiteral("position"), row.integer(4)}};
        active = active && row.isTrue(5);
        change(applied, fields);
    }
    Query put = applied.connection.query(query::unit_put);
    put.bindAll(applied.row);
    if (const qint64 parent = applied.rowOfText(textOf(fields, "parent"), "unit"))
        put.bindAll(parent);
    else
        put.bindAll(nullptr);
    put.bindAll(textOf(fields, "name"), textOf(fields, "short_name"), fields.value(QStringLiteral("position")).toInt(), active);
    return put.run();
}

int roleBits(const QJsonArray &names)
{
    Roles roles;
    for (const QJsonValue &name : names) {
        if (const auto role = roleFromText(name.toString()))
            roles |= *role;
    }
    return int(roles);
}

QJsonArray roleNames(int bits)
{
    QJsonArray names;
    for (const Role role : allRoles()) {
        if (bits & int(role))
            names << QString(roleText(role));
    }
    return names;
}

bool applyPost(const Applied &applied)
{
    FieldMap fields = created(applied);
    bool active = applied.event.body.kind != "post.ended";
    if (applied.event.body.kind != "post.created") {
        Query row = applied.connection.query(query::post_row);
        row.bindAll(applied.row);
        if (!row.next())
            return !applied.connection.failed();
        fields = {{QStringLiteral("person"), row.id<PersonId>(1).toString()}, {QStringLiteral("unit"), row.id<UnitId>(2).toString()},
                  {QStringLiteral("title"), row.text(3)}, {QStringLiteral("roles"), roleNames(int(row.integer(4)))}};
        active = active && row.isTrue(5);
        change(applied, fields);
    }
    Query put = applied.connection.query(query::post_put);
    put.bindAll(applied.row, applied.rowOfText(textOf(fields, "person"), "person"), applied.rowOfText(textOf(fields, "unit"), "unit"),
                textOf(fields, "title"), roleBits(fields.value(QStringLiteral("roles")).toArray()), active);
    return put.run();
}

bool voidNumber(const Applied &applied)
{
    const auto number = parts::number(applied);
    if (!number)
        return true;
    Query put = applied.connection.query(query::number_put);
    put.bindAll(applied.journal.rowFor(number->registerId.uuid(), "register"), number->year, number->number, number->suffix,
                applied.row, applied.text("reason"));
    return put.run();
}

bool applyRegister(const Applied &applied)
{
    const QByteArray &kind = applied.event.body.kind;
    if (kind == "register.number_voided")
        return voidNumber(applied);
    if (kind == "register.number_reserved")
        return applyReserved(applied);
    FieldMap fields = created(applied);
    bool closed = false;
    if (kind != "register.created") {
        Query row = applied.connection.query(query::register_row);
        row.bindAll(applied.row);
        if (!row.next())
            return !applied.connection.failed();
        fields = {{QStringLiteral("name"), row.text(1)}, {QStringLiteral("code"), row.text(2)},
                  {QStringLiteral("kinds"), QJsonDocument::fromJson(row.blob(3)).array()},
                  {QStringLiteral("start_number"), row.integer(4)}, {QStringLiteral("start_year"), row.integer(5)},
                  {QStringLiteral("suffixes"), row.isTrue(6)}, {QStringLiteral("standard"), row.isTrue(8)},
                  {QStringLiteral("direction"), row.text(9)}, {QStringLiteral("notation"), row.text(10)}};
        closed = row.isTrue(7);
        change(applied, fields);
    }
    if (kind == "register.closed" || kind == "register.reopened")
        closed = kind == "register.closed";
    Query put = applied.connection.query(query::register_put);
    put.bindAll(applied.row, textOf(fields, "name"), textOf(fields, "code"),
                QString::fromUtf8(QJsonDocument(fields.value(QStringLiteral("kinds")).toArray()).toJson(QJsonDocument::Compact)),
                std::max(1, fields.value(QStringLiteral("start_number")).toInt(1)), fields.value(QStringLiteral("start_year")).toInt(),
                fields.value(QStringLiteral("suffixes")).toBool(), closed, fields.value(QStringLiteral("standard")).toBool(),
                textOf(fields, "direction").isEmpty() ? QStringLiteral("incoming") : textOf(fields, "direction"), textOf(fields, "notation"));
    return put.run();
}

/// Lists and tables of settings are kept as the JSON they came as, everything else as its text.
QString settingText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

bool keepItem(const Applied &applied, const QString &name, const QString &value)
{
    Query drop = applied.connection.query(query::office_item_drop);
    drop.bindAll(applied.row, name);
    if (!drop.run() || value.isEmpty())
        return !applied.connection.failed();
    Query put = applied.connection.query(query::office_item_put);
    put.bindAll(applied.row, name, value);
    return put.run();
}

/// Templates, and pictures of signature and seal; empty takes what was there away. A signature is its author's own, in
/// whosever name he may act.
bool applyItem(const Applied &applied)
{
    const QByteArray &kind = applied.event.body.kind;
    if (kind == "settings.template_changed")
        return keepItem(applied, officeitems::templateItem(applied.text("template")), applied.payload.value(QLatin1String("made")).toObject().isEmpty() ? QString() : settingText(applied.payload.value(QLatin1String("made"))));
    return keepItem(applied, kind == "settings.seal_changed" ? officeitems::sealItem() : officeitems::signatureItem(applied.event.body.actor), applied.text("picture"));
}

bool applySettings(const Applied &applied)
{
    static const QList<QByteArray> items{"settings.template_changed", "settings.seal_changed", "settings.signature_changed"};
    if (items.contains(applied.event.body.kind))
        return applyItem(applied);
    if (applied.event.body.kind == "settings.routing_changed") {
        Query put = applied.connection.query(query::setting_put);
        put.bindAll(applied.row, QStringLiteral("routing.rules"), settingText(applied.payload.value(QLatin1String("rules"))));
        return put.run();
    }
    if (applied.event.body.kind == "settings.recipient_groups_changed") {
        Query put = applied.connection.query(query::setting_put);
        put.bindAll(applied.row, QStringLiteral("lists.recipients"), settingText(applied.payload.value(QLatin1String("groups"))));
        return put.run();
    }
    const QJsonArray changes = applied.payload.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &entry : changes) {
        Query put = applied.connection.query(query::setting_put);
        put.bindAll(applied.row, entry[QLatin1String("field")].toString(), settingText(entry[QLatin1String("new")]));
        if (!put.run())
            return false;
    }
    return true;
}
}

bool applyDirectory(const Applied &applied)
{
    const QByteArray area = areaOf(applied.event.body.kind);
    if (area == "person")
        return applyPerson(applied);
    if (area == "unit")
        return applyUnit(applied);
    if (area == "post")
        return applyPost(applied);
    if (area == "register")
        return applyRegister(applied);
    return applySettings(applied);
}

}
