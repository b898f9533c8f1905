// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/registerincoming.h"

namespace congso::incoming {

namespace {
struct TextField
{
    const char *key;
    QString IncomingFields::*member;
};
constexpr TextField textFields[] = {
    {"code_number", &IncomingFields::codeNumber}, {"code_notation", &IncomingFields::codeNotation},
    {"agency", &IncomingFields::agency},          {"kind", &IncomingFields::kind},
    {"subject", &IncomingFields::subject},        {"signer", &IncomingFields::signer},
    {"signer_title", &IncomingFields::signerTitle}, {"urgency", &IncomingFields::urgency},
    {"field", &IncomingFields::field},            {"language", &IncomingFields::language},
    {"note", &IncomingFields::note},              {"origin", &IncomingFields::origin},
    {"addressee", &IncomingFields::addressee},
};
struct DateField
{
    const char *key;
    QDate IncomingFields::*member;
};
constexpr DateField dateFields[] = {
    {"issued", &IncomingFields::issued}, {"arrival", &IncomingFields::arrival}, {"due", &IncomingFields::due}};

const QString clockFormat = QStringLiteral("HH:mm");

void meetingToJson(const Meeting &meeting, QJsonObject &json)
{
    const QList<QPair<const char *, QString>> values{{"meeting_date", meeting.date.toString(Qt::ISODate)},
                                                     {"meeting_time", meeting.start.toString(clockFormat)},
                                                     {"meeting_end", meeting.end.toString(clockFormat)},
                                                     {"meeting_place", meeting.place},
                                                     {"meeting_chair", meeting.chair}};
    for (const auto &[key, value] : values) {
        if (!value.isEmpty())
            json.insert(QLatin1String(key), value);
    }
}

Meeting meetingFromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    return {QDate::fromString(text("meeting_date"), Qt::ISODate), QTime::fromString(text("meeting_time"), clockFormat),
            QTime::fromString(text("meeting_end"), clockFormat), text("meeting_place"), text("meeting_chair")};
}
}

QJsonObject fieldsToJson(const IncomingFields &fields)
{
    QJsonObject json;
    for (const TextField &field : textFields) {
        if (const QString &value = fields.*(field.member); !value.isEmpty())
            json.insert(QLatin1String(field.key), value);
    }
    for (const DateField &field : dateFields) {
        if (const QDate value = fields.*(field.member); value.isValid())
            json.insert(QLatin1String(field.key), value.toString(Qt::ISODate));
    }
    if (fields.replyRequired)
        json.insert(QStringLiteral("reply_required"), true);
    if (fields.pages > 0)
        json.insert(QStringLiteral("pages"), fields.pages);
    if (fields.copies > 0)
        json.insert(QStringLiteral("copies"), fields.copies);
    if (fields.sealed)
        json.insert(QStringLiteral("sealed"), true);
    meetingToJson(fields.meeting, json);
    return json;
}

IncomingFields fieldsFromJson(const QJsonObject &json)
{
    IncomingFields fields;
    for (const TextField &field : textFields)
        fields.*(field.member) = json.value(QLatin1String(field.key)).toString();
    for (const DateField &field : dateFields)
        fields.*(field.member) = QDate::fromString(json.value(QLatin1String(field.key)).toString(), Qt::ISODate);
    fields.replyRequired = json.value(QLatin1String("reply_required")).toBool();
    fields.pages = json.value(QLatin1String("pages")).toInt();
    fields.copies = json.value(QLatin1String("copies")).toInt();
    fields.sealed = json.value(QLatin1String("sealed")).toBool();
    fields.meeting = meetingFromJson(json);
    return fields;
}

}
