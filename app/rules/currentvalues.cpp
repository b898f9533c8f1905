// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/currentvalues.h"

#include <QJsonArray>

namespace congso::rules {

namespace {
bool isNothing(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return true;
    }
}

QJsonObject withoutNothing(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end();) {
        if (isNothing(*it))
            it = object.erase(it);
        else
            ++it;
    }
    return object;
}

template <class Id>
QString idText(const Id &id)
{
    return id.isNull() ? QString() : id.toString();
}

QJsonArray rolesJson(Roles roles)
{
    QJsonArray all;
    for (const Role role : allRoles()) {
        if (roles.testFlag(role))
            all << QString(roleText(role));
    }
    return all;
}

QJsonObject values(const Person &person)
{
    return {{QStringLiteral("name"), person.name}, {QStringLiteral("login"), person.login},
            {QStringLiteral("email"), person.email}, {QStringLiteral("phone"), person.phone}};
}

QJsonObject values(const Unit &unit)
{
    return {{QStringLiteral("name"), unit.name}, {QStringLiteral("short_name"), unit.shortName},
            {QStringLiteral("parent"), idText(unit.parent)}, {QStringLiteral("position"), unit.position}};
}

QJsonObject values(const Post &post)
{
    return {{QStringLiteral("title"), post.title}, {QStringLiteral("roles"), rolesJson(post.roles)},
            {QStringLiteral("unit"), idText(post.unit)}, {QStringLiteral("person"), idText(post.person)}};
}

QJsonObject values(const Register &reg)
{
    return {{QStringLiteral("name"), reg.name}, {QStringLiteral("code"), reg.code},
            {QStringLiteral("kinds"), QJsonArray::fromStringList(reg.kinds)},
            {QStringLiteral("start_number"), reg.startNumber}, {QStringLiteral("start_year"), reg.startYear},
            {QStringLiteral("suffixes"), reg.suffixes}, {QStringLiteral("standard"), reg.standard}};
}
}

QJsonObject fieldValues(const IncomingFields &fields)
{
    return withoutNothing({
        {QStringLiteral("code_number"), fields.codeNumber},
        {QStringLiteral("code_notation"), fields.codeNotation},
        {QStringLiteral("issued"), fields.issued.toString(Qt::ISODate)},
        {QStringLiteral("agency"), fields.agency},
        {QStringLiteral("kind"), fields.kind},
        {QStringLiteral("subject"), fields.subject},
        {QStringLiteral("signer"), fields.signer},
        {QStringLiteral("signer_title"), fields.signerTitle},
        {QStringLiteral("urgency"), fields.urgency},
        {QStringLiteral("field"), fields.field},
        {QStringLiteral("language"), fields.language},
        {QStringLiteral("note"), fields.note},
        {QStringLiteral("origin"), fields.origin},
        {QStringLiteral("arrival"), fields.arrival.toString(Qt::ISODate)},
        {QStringLiteral("due"), fields.due.toString(Qt::ISODate)},
        {QStringLiteral("reply_required"), fields.replyRequired},
        {QStringLiteral("pages"), fields.pages},
        {QStringLiteral("copies"), fields.copies},
    });
}

QJsonObject currentValues(const Facts &facts, const QByteArray &area)
{
    if (area == "incoming" && facts.document)
        return fieldValues(facts.document->fields);
    if (area == "person" && facts.person)
        return withoutNothing(values(*facts.person));
    if (area == "unit" && facts.unit)
        return withoutNothing(values(*facts.unit));
    if (area == "post" && facts.post)
        return withoutNothing(values(*facts.post));
    if (area == "register" && facts.reg)
        return withoutNothing(values(*facts.reg));
    return area == "settings" ? facts.settings : QJsonObject();
}

bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    return (isNothing(a) && isNothing(b)) || a == b;
}

}
