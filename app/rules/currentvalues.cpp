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

QJsonObject values(const Register &reg, const QHash<RegisterId, Series> &series)
{
    return {{QStringLiteral("notation"), series.value(reg.id).notation},
            {QStringLiteral("name"), reg.name}, {QStringLiteral("code"), reg.code},
            {QStringLiteral("kinds"), QJsonArray::fromStringList(reg.kinds)},
            {QStringLiteral("start_number"), reg.startNumber}, {QStringLiteral("start_year"), reg.startYear},
            {QStringLiteral("suffixes"), reg.suffixes}, {QStringLiteral("standard"), reg.standard}};
}

QJsonObject values(const CaseFile &file)
{
    return {{QStringLiteral("code"), file.code}, {QStringLiteral("title"), file.title}, {QStringLiteral("year"), file.year},
            {QStringLiteral("keeper"), idText(file.keeper)}, {QStringLiteral("unit"), idText(file.unit)},
            {QStringLiteral("retention"), file.retention}, {QStringLiteral("permanent"), file.permanent},
            {QStringLiteral("years"), file.years}, {QStringLiteral("start"), file.start.toString(Qt::ISODate)},
            {QStringLiteral("end"), file.end.toString(Qt::ISODate)}, {QStringLiteral("rights"), file.rights},
            {QStringLiteral("language"), file.language}, {QStringLiteral("note"), file.note}};
}

QJsonObject values(const OutsideAgency &agency)
{
    return {{QStringLiteral("name"), agency.name}, {QStringLiteral("short_name"), agency.shortName},
            {QStringLiteral("code"), agency.code}, {QStringLiteral("level"), agency.level},
            {QStringLiteral("valid_from"), agency.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("valid_until"), agency.validUntil.toString(Qt::ISODate)}, {QStringLiteral("note"), agency.note}};
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
        {QStringLiteral("sealed"), fields.sealed},
        {QStringLiteral("addressee"), fields.addressee},
        {QStringLiteral("meeting_date"), fields.meeting.date.toString(Qt::ISODate)},
        {QStringLiteral("meeting_time"), fields.meeting.start.toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("meeting_end"), fields.meeting.end.toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("meeting_place"), fields.meeting.place},
        {QStringLiteral("meeting_chair"), fields.meeting.chair},
    });
}

QJsonObject fieldValues(const OutgoingFields &fields)
{
    return withoutNothing({
        {QStringLiteral("kind"), fields.kind},
        {QStringLiteral("subject"), fields.subject},
        {QStringLiteral("code_notation"), fields.codeNotation},
        {QStringLiteral("signer"), idText(fields.signer)},
        {QStringLiteral("signer_title"), fields.signerTitle},
        {QStringLiteral("signing_power"), fields.signingPower},
        {QStringLiteral("urgency"), fields.urgency},
        {QStringLiteral("field"), fields.field},
        {QStringLiteral("language"), fields.language},
        {QStringLiteral("note"), fields.note},
        {QStringLiteral("marking"), fields.marking},
        {QStringLiteral("kept"), fields.kept},
        {QStringLiteral("pages"), fields.pages},
        {QStringLiteral("copies"), fields.copies},
        {QStringLiteral("due"), fields.due.toString(Qt::ISODate)},
        {QStringLiteral("effective"), fields.effective.toString(Qt::ISODate)},
        {QStringLiteral("register"), idText(fields.book)},
    });
}

QJsonObject currentValues(const Facts &facts, const QByteArray &area)
{
    if (area == "incoming" && facts.document)
        return fieldValues(facts.document->fields);
    if (area == "outgoing" && facts.outgoing) {
        QJsonObject all = fieldValues(facts.outgoing->fields);
        if (!facts.outgoing->signerName.isEmpty()) // of a line of an old register
            all.insert(QStringLiteral("signer_name"), facts.outgoing->signerName);
        return all;
    }
    if (area == "person" && facts.person)
        return withoutNothing(values(*facts.person));
    if (area == "unit" && facts.unit)
        return withoutNothing(values(*facts.unit));
    if (area == "post" && facts.post)
        return withoutNothing(values(*facts.post));
    if (area == "register" && facts.reg)
        return withoutNothing(values(*facts.reg, facts.series));
    if (area == "casefile" && facts.caseFile)
        return withoutNothing(values(*facts.caseFile));
    if (area == "agency" && facts.outsideAgency)
        return withoutNothing(values(*facts.outsideAgency));
    return area == "settings" ? facts.settings : QJsonObject();
}

bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    return (isNothing(a) && isNothing(b)) || a == b;
}

}
