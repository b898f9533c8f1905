// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documentjson.h"

#include "app/incoming/registerincoming.h"

#include <QDateTime>
#include <QJsonDocument>

namespace congso::cli {

namespace {
QString dateText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString instantText(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString loginOf(const PersonId &id, const directory::Directory &directory)
{
    const Person *person = directory.person(id);
    return person ? person->login : id.toString();
}

QJsonObject fileJson(const DocumentFile &file)
{
    return {{QStringLiteral("hash"), file.hash}, {QStringLiteral("name"), file.name}, {QStringLiteral("size"), file.size},
            {QStringLiteral("role"), file.role}};
}

QJsonObject assignmentJson(const Assignment &part, const directory::Directory &directory)
{
    const Unit *unit = directory.unit(part.unit);
    return {{QStringLiteral("id"), part.id.toString()},
            {QStringLiteral("parent"), part.parent.isNull() ? QString() : part.parent.toString()},
            {QStringLiteral("role"), QString(assignmentRoleText(part.role))},
            {QStringLiteral("state"), QString(assignmentStateText(part.state))},
            {QStringLiteral("unit"), unit ? unit->name : QString()},
            {QStringLiteral("person"), part.person.isNull() ? QString() : loginOf(part.person, directory)},
            {QStringLiteral("assigner"), loginOf(part.assigner, directory)},
            {QStringLiteral("due"), dateText(part.due)},
            {QStringLiteral("asked_due"), dateText(part.askedDue)},
            {QStringLiteral("percent"), part.percent},
            {QStringLiteral("note"), part.note}};
}
}

QJsonValue numberJson(const std::optional<AssignedNumber> &number)
{
    if (!number)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("register"), number->registerId.toString()}, {QStringLiteral("year"), number->year},
                       {QStringLiteral("number"), number->number}, {QStringLiteral("suffix"), number->suffix}};
}

QString numberText(const std::optional<AssignedNumber> &number)
{
    return number ? QStringLiteral("%1%2/%3").arg(number->number).arg(number->suffix).arg(number->year) : QStringLiteral("…");
}

QJsonObject rowJson(const DocumentRow &row)
{
    return {{QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("number"), numberJson(row.number)},
            {QStringLiteral("state"), QString(documentStateText(row.state))},
            {QStringLiteral("code"), row.code},
            {QStringLiteral("issued"), dateText(row.issued)},
            {QStringLiteral("arrival"), dateText(row.arrival)},
            {QStringLiteral("agency"), row.agency},
            {QStringLiteral("kind"), row.kind},
            {QStringLiteral("subject"), row.subject},
            {QStringLiteral("urgency"), row.urgency},
            {QStringLiteral("due"), dateText(row.due)},
            {QStringLiteral("holder"), row.holder},
            {QStringLiteral("unread"), row.unread}};
}

QJsonObject documentJson(const IncomingDocument &document, const directory::Directory &directory)
{
    QJsonArray files, assignments, remarks, submitted;
    for (const DocumentFile &file : document.files)
        files << fileJson(file);
    for (const Assignment &part : document.assignments)
        assignments << assignmentJson(part, directory);
    for (const Remark &remark : document.remarks)
        remarks << QJsonObject{{QStringLiteral("kind"), QString::fromUtf8(remark.kind)},
                               {QStringLiteral("person"), loginOf(remark.person, directory)},
                               {QStringLiteral("at"), instantText(remark.at)},
                               {QStringLiteral("text"), remark.text}};
    for (const PersonId &person : document.submittedTo)
        submitted << loginOf(person, directory);
    QJsonArray entered;
    for (const EnteredAct &one : document.entered) {
        entered << QJsonObject{{QStringLiteral("event"), one.event.toString()}, {QStringLiteral("action"), QString::fromLatin1(one.kind)},
                               {QStringLiteral("actor"), loginOf(one.actor, directory)}, {QStringLiteral("behalf"), loginOf(one.principal, directory)},
                               {QStringLiteral("state"), QString(enteredStateText(one.state))}, {QStringLiteral("reason"), one.reason},
                               {QStringLiteral("at"), instantText(one.at)}};
    }
    return {{QStringLiteral("id"), document.id.toString()},
            {QStringLiteral("version"), document.version},
            {QStringLiteral("entered"), entered},
            {QStringLiteral("state"), QString(documentStateText(document.state))},
            {QStringLiteral("number"), numberJson(document.number)},
            {QStringLiteral("register"), document.registerCode},
            {QStringLiteral("fields"), incoming::fieldsToJson(document.fields)},
            {QStringLiteral("files"), files},
            {QStringLiteral("assignments"), assignments},
            {QStringLiteral("remarks"), remarks},
            {QStringLiteral("submitted_to"), submitted},
            {QStringLiteral("creator"), loginOf(document.creator, directory)},
            {QStringLiteral("registered_at"), instantText(document.registeredAt)},
            {QStringLiteral("completed_at"), instantText(document.completedAt)},
            {QStringLiteral("reply_code"), document.replyCode},
            {QStringLiteral("close_reason"), document.closeReason},
            {QStringLiteral("wake_on"), dateText(document.wakeOn)},
            {QStringLiteral("read_only"), document.readOnly}};
}

QJsonObject eventJson(const Event &event, const directory::Directory &directory)
{
    QJsonObject json{{QStringLiteral("id"), event.body.id.toString()},
                     {QStringLiteral("batch"), event.body.batch.toString()},
                     {QStringLiteral("kind"), QString::fromUtf8(event.body.kind)},
                     {QStringLiteral("v"), event.body.v},
                     {QStringLiteral("actor"), loginOf(event.body.actor, directory)},
                     {QStringLiteral("behalf"), event.body.behalf.isNull() ? QString() : loginOf(event.body.behalf, directory)},
                     {QStringLiteral("erased"), event.erased},
                     {QStringLiteral("payload"), QJsonDocument::fromJson(event.payload).object()}};
    if (event.stamp) {
        json.insert(QStringLiteral("seq"), event.stamp->seq);
        json.insert(QStringLiteral("version"), event.stamp->version);
        json.insert(QStringLiteral("at"), instantText(event.stamp->at));
        json.insert(QStringLiteral("hash"), QString::fromLatin1(event.stamp->hash.toHex()));
    }
    return json;
}

}
