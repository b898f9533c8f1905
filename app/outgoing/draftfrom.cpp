// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/outgoing.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "app/rules/currentvalues.h"
#include "db/store/documentqueries.h"
#include "db/store/outgoingqueries.h"

#include <QJsonArray>

namespace congso::outgoing {

namespace {
QJsonArray linkTo(const SubjectId &source, const QString &kind)
{
    return {QJsonObject{{QStringLiteral("document"), source.toString()}, {QStringLiteral("kind"), kind}}};
}

/// The answer goes to who wrote, and names what it answers.
QJsonObject answerTo(const IncomingDocument &letter)
{
    OutgoingFields fields;
    fields.kind = QStringLiteral("CV");
    const QString code = letter.fields.codeNotation.isEmpty() ? letter.fields.codeNumber : QString(letter.fields.codeNumber + u'/' + letter.fields.codeNotation);
    fields.subject = QStringLiteral("Trả lời văn bản số %1: %2").arg(code, letter.fields.subject).left(500);
    fields.field = letter.fields.field;
    fields.urgency = letter.fields.urgency;
    Recipient recipient;
    recipient.name = letter.fields.agency;
    recipient.way = QStringLiteral("electronic");
    return {{QStringLiteral("fields"), fieldsToJson(fields)}, {QStringLiteral("links"), linkTo(letter.id, QStringLiteral("answers"))},
            {QStringLiteral("closes"), letter.fields.replyRequired}, {QStringLiteral("recipients"), QJsonArray{recipientToJson(recipient)}}};
}

/// What carries out a letter is about the same and goes to whoever it concerns.
QJsonObject carryingOut(const IncomingDocument &letter)
{
    OutgoingFields fields;
    fields.subject = letter.fields.subject.left(500);
    fields.field = letter.fields.field;
    fields.urgency = letter.fields.urgency;
    return {{QStringLiteral("fields"), fieldsToJson(fields)}, {QStringLiteral("links"), linkTo(letter.id, QStringLiteral("based_on"))}};
}

QJsonObject fromOutgoing(const OutgoingDocument &source, const QString &kind)
{
    OutgoingFields fields = source.fields;
    fields.pages = 0;
    fields.codeNotation.clear();
    if (kind == QLatin1String("corrects") || kind == QLatin1String("recalls")) {
        fields.kind = QStringLiteral("CV");
        fields.subject = QStringLiteral("%1 văn bản số %2").arg(kind == QLatin1String("corrects") ? QStringLiteral("Đính chính") : QStringLiteral("Thu hồi"), source.code);
    }
    QJsonArray recipients;
    for (Recipient recipient : source.recipients) {
        recipient.id = {};
        recipients << recipientToJson(recipient);
    }
    QJsonObject draft{{QStringLiteral("fields"), fieldsToJson(fields)}, {QStringLiteral("links"), linkTo(source.id, kind)}};
    if (!recipients.isEmpty())
        draft.insert(QStringLiteral("recipients"), recipients);
    return draft;
}
}

QFuture<Result<QJsonObject>> draftFrom(Office &office, const SubjectId &source, const QString &linkKind)
{
    return office.store().engine().read<QJsonObject>([asks = Asking(office), source, linkKind](Connection &connection) -> Result<QJsonObject> {
        const qint64 row = asks.rowOf(connection, source);
        const qint64 person = asks.person(connection);
        const bool answers = linkKind == QLatin1String("answers");
        if (const auto letter = row ? documentqueries::document(connection, person, row) : std::nullopt; letter && (answers || linkKind == QLatin1String("based_on")))
            return answers ? answerTo(*letter) : carryingOut(*letter);
        if (const auto other = row ? outgoingqueries::document(connection, person, row) : std::nullopt; other && !answers)
            return fromOutgoing(*other, linkKind);
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), source.toString()}});
    });
}

QJsonObject fieldsToJson(const OutgoingFields &fields)
{
    return rules::fieldValues(fields);
}

QJsonObject recipientToJson(const Recipient &recipient)
{
    QJsonObject json{{QStringLiteral("name"), recipient.name}, {QStringLiteral("way"), recipient.way.isEmpty() ? QStringLiteral("electronic") : recipient.way}};
    const auto put = [&json](const char *key, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1String(key), value);
    };
    put("id", recipient.id.isNull() ? QString() : recipient.id.toString());
    put("agency", recipient.agency.isNull() ? QString() : recipient.agency.toString());
    put("unit", recipient.unit.isNull() ? QString() : recipient.unit.toString());
    put("person", recipient.person.isNull() ? QString() : recipient.person.toString());
    put("group", recipient.group);
    put("reason", recipient.reason);
    if (!recipient.toAct)
        json.insert(QStringLiteral("inform"), true);
    if (recipient.copies != 1)
        json.insert(QStringLiteral("copies"), recipient.copies);
    return json;
}

QJsonObject stepToJson(const ReviewStep &step)
{
    QJsonObject json{{QStringLiteral("kind"), QString(reviewKindText(step.kind))}, {QStringLiteral("order"), step.order}};
    if (!step.unit.isNull())
        json.insert(QStringLiteral("unit"), step.unit.toString());
    if (!step.person.isNull())
        json.insert(QStringLiteral("person"), step.person.toString());
    if (step.due.isValid())
        json.insert(QStringLiteral("due"), step.due.toString(Qt::ISODate));
    return json;
}

}
