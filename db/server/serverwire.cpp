// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serverwire.h"

#include <QJsonDocument>

#include <pqxx/pqxx>

namespace congso::serverwire {

namespace {
QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

template <class Tag>
void put(QJsonObject &object, const char *key, const Id<Tag> &id)
{
    if (!id.isNull())
        object.insert(QLatin1String(key), id.toString());
}

QJsonObject bodyJson(const Event &event)
{
    const EventBody &body = event.body;
    QJsonObject json{{QStringLiteral("base"), body.base}, {QStringLiteral("kind"), QString::fromUtf8(body.kind)}, {QStringLiteral("v"), body.v},
                     {QStringLiteral("device"), body.device.toString(QUuid::WithoutBraces)}, {QStringLiteral("at_author"), body.atAuthor},
                     {QStringLiteral("payload_hash"), hex(body.payloadHash)}};
    put(json, "id", body.id);
    put(json, "batch", body.batch);
    put(json, "subject", body.subject);
    put(json, "actor", body.actor);
    put(json, "post", body.post);
    put(json, "behalf", body.behalf);
    put(json, "delegation", body.delegation);
    if (!event.erased) {
        json.insert(QStringLiteral("salt"), hex(event.salt));
        json.insert(QStringLiteral("payload"), QString::fromLatin1(event.payload.toBase64()));
    }
    return json;
}
}

QJsonObject toJson(const ServerEvent &event)
{
    QJsonObject json = bodyJson(event.event);
    if (event.number) {
        QJsonObject number{{QStringLiteral("register"), event.number->registerId.toString()}, {QStringLiteral("year"), event.number->year},
                           {QStringLiteral("suffix"), event.number->suffix}};
        if (event.number->wantedNumber)
            number.insert(QStringLiteral("wanted"), *event.number->wantedNumber);
        json.insert(QStringLiteral("number"), number);
    }
    return json;
}

QJsonObject stampedJson(const Event &event)
{
    QJsonObject json = bodyJson(event);
    const EventStamp stamp = event.stamp.value_or(EventStamp{});
    json.insert(QStringLiteral("epoch"), stamp.epoch);
    json.insert(QStringLiteral("seq"), stamp.seq);
    json.insert(QStringLiteral("version"), stamp.version);
    json.insert(QStringLiteral("at"), stamp.at);
    json.insert(QStringLiteral("prev"), hex(stamp.prev));
    json.insert(QStringLiteral("hash"), hex(stamp.hash));
    json.insert(QStringLiteral("seal"), hex(stamp.seal));
    if (stamp.number) {
        json.insert(QStringLiteral("number"), QJsonObject{{QStringLiteral("register"), stamp.number->registerId.toString()},
                                                          {QStringLiteral("year"), stamp.number->year},
                                                          {QStringLiteral("wanted"), stamp.number->number},
                                                          {QStringLiteral("suffix"), stamp.number->suffix}});
    }
    return json;
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QString text(const pqxx::field &field)
{
    return QString::fromUtf8(field.c_str(), qsizetype(field.size()));
}

QByteArray bytes(const pqxx::field &field)
{
    if (field.is_null())
        return {};
    const pqxx::binarystring value(field);
    return QByteArray(reinterpret_cast<const char *>(value.data()), qsizetype(value.size()));
}

qint64 integer(const pqxx::field &field)
{
    return field.is_null() ? 0 : text(field).toLongLong();
}

QUuid uuid(const pqxx::field &field)
{
    return field.is_null() ? QUuid() : QUuid::fromString(text(field));
}

EventStamp stampFrom(const pqxx::row &row)
{
    EventStamp stamp{integer(row[0]), integer(row[1]), integer(row[2]), integer(row[3]), std::nullopt, bytes(row[8]), bytes(row[9]), bytes(row[10])};
    if (!row[4].is_null())
        stamp.number = AssignedNumber{RegisterId(uuid(row[4])), int(integer(row[5])), int(integer(row[6])), text(row[7])};
    return stamp;
}

PulledEvent eventFrom(const pqxx::row &row)
{
    PulledEvent pulled;
    Event &event = pulled.event;
    event.stamp = stampFrom(row);
    event.body = EventBody{EventId(uuid(row[11])), BatchId(uuid(row[12])), SubjectId(uuid(row[13])), integer(row[14]), text(row[15]).toUtf8(),
                           int(integer(row[16])), PersonId(uuid(row[17])), PostId(uuid(row[18])), PersonId(uuid(row[19])), SubjectId(uuid(row[20])),
                           uuid(row[21]), integer(row[22]), bytes(row[23])};
    event.erased = row[24].is_null();
    event.salt = bytes(row[24]);
    event.payload = bytes(row[25]);
    pulled.files = text(row[26]).split(u' ', Qt::SkipEmptyParts);
    return pulled;
}

}
