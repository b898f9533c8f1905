// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recognitionjson.h"

#include "app/incoming/kinds.h"

#include <QJsonArray>

namespace congso::cli {

namespace {

QJsonValue boxJson(const QRectF &box)
{
    return box.isNull() ? QJsonValue() : QJsonValue(QJsonArray{box.x(), box.y(), box.width(), box.height()});
}

QJsonObject valueJson(const Proposed &value)
{
    return {{QStringLiteral("value"), value.value},
            {QStringLiteral("confidence"), value.confidence / 100.0},
            {QStringLiteral("page"), value.page < 0 ? QJsonValue() : QJsonValue(value.page + 1)},
            {QStringLiteral("box"), boxJson(value.box)}};
}

QJsonArray listJson(const QList<Proposed> &values)
{
    QJsonArray list;
    for (const Proposed &value : values)
        list << valueJson(value);
    return list;
}

QJsonValue wordingJson(DueWording wording)
{
    switch (wording) {
    case DueWording::Before: return QStringLiteral("before");
    case DueWording::Latest: return QStringLiteral("latest");
    case DueWording::None: break;
    }
    return {};
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray tasksJson(const QList<RecognisedTask> &tasks)
{
    QJsonArray list;
    for (const RecognisedTask &task : tasks) {
        QJsonObject entry = valueJson(task.what);
        entry.insert(QStringLiteral("who"), task.who);
        entry.insert(QStringLiteral("due"), dayJson(task.due));
        entry.insert(QStringLiteral("wording"), wordingJson(task.wording));
        list << entry;
    }
    return list;
}

QJsonArray referencesJson(const QList<RecognisedReference> &references)
{
    QJsonArray list;
    for (const RecognisedReference &reference : references) {
        QJsonObject entry = valueJson(reference.written);
        entry.insert(QStringLiteral("answers"), reference.answers);
        entry.insert(QStringLiteral("number"), reference.number);
        entry.insert(QStringLiteral("notation"), reference.notation);
        entry.insert(QStringLiteral("issued"), dayJson(reference.issued));
        list << entry;
    }
    return list;
}

QJsonObject meetingJson(const RecognisedMeeting &meeting)
{
    return {{QStringLiteral("date"), valueJson(meeting.date)}, {QStringLiteral("start"), valueJson(meeting.start)}, {QStringLiteral("end"), valueJson(meeting.end)},
            {QStringLiteral("place"), valueJson(meeting.place)}, {QStringLiteral("chair"), valueJson(meeting.chair)}};
}

QJsonObject kindJson(const Proposed &kind)
{
    Proposed named = kind;
    named.value = incoming::kindName(kind.value).section(QStringLiteral(" ("), 0, 0);
    QJsonObject object = valueJson(named);
    object.insert(QStringLiteral("code"), kind.value);
    return object;
}

}

QJsonObject recognitionJson(const Recognition &found)
{
    const RecognisedFields &fields = found.fields;
    QJsonObject due = valueJson(fields.due);
    due.insert(QStringLiteral("wording"), wordingJson(found.dueWording));
    due.insert(QStringLiteral("written"), dayJson(found.dueWritten));
    due.insert(QStringLiteral("sentence"), found.dueSentence);
    return {{QStringLiteral("number"), valueJson(fields.codeNumber)},
            {QStringLiteral("notation"), valueJson(fields.codeNotation)},
            {QStringLiteral("issued"), valueJson(fields.issued)},
            {QStringLiteral("place"), valueJson(fields.place)},
            {QStringLiteral("agency"), valueJson(fields.agency)},
            {QStringLiteral("parent_agency"), valueJson(found.parentAgency)},
            {QStringLiteral("kind"), kindJson(fields.kind)},
            {QStringLiteral("subject"), valueJson(fields.subject)},
            {QStringLiteral("signer_name"), valueJson(fields.signer)},
            {QStringLiteral("signer_title"), valueJson(fields.signerTitle)},
            {QStringLiteral("authority"), valueJson(found.authority)},
            {QStringLiteral("recipients"), listJson(found.recipients)},
            {QStringLiteral("urgency"), valueJson(fields.urgency)},
            {QStringLiteral("secrecy"), valueJson(found.secrecy)},
            {QStringLiteral("reply_by"), due},
            {QStringLiteral("legal_bases"), listJson(found.legalBases)},
            {QStringLiteral("meeting"), meetingJson(found.meeting)},
            {QStringLiteral("tasks"), tasksJson(found.tasks)},
            {QStringLiteral("references"), referencesJson(found.references)}};
}

}
