// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outgoingjson.h"

#include "app/cli/documentjson.h"
#include "app/outgoing/outgoing.h"
#include "app/words/outgoingwords.h"

#include <QJsonArray>

namespace congso::cli {

namespace {
QString loginOf(const PersonId &id, const directory::Directory &directory)
{
    const Person *person = directory.person(id);
    return person ? person->login : QString();
}

QString unitOf(const UnitId &id, const directory::Directory &directory)
{
    const Unit *unit = directory.unit(id);
    return unit ? unit->name : QString();
}

QString instant(qint64 at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

QString holderOf(const ReviewStep &step, const directory::Directory &directory)
{
    const Person *person = directory.person(step.person);
    return person ? person->name : unitOf(step.unit, directory);
}

QJsonArray filesJson(const OutgoingDocument &document, const directory::Directory &directory)
{
    QJsonArray all;
    for (const DraftFile &file : document.files) {
        all << QJsonObject{{QStringLiteral("hash"), file.hash}, {QStringLiteral("name"), file.name}, {QStringLiteral("size"), file.size},
                           {QStringLiteral("role"), file.role}, {QStringLiteral("slot"), file.slot}, {QStringLiteral("version"), file.version},
                           {QStringLiteral("current"), file.current}, {QStringLiteral("removed"), file.removed}, {QStringLiteral("note"), file.note},
                           {QStringLiteral("by"), loginOf(file.person, directory)}, {QStringLiteral("at"), instant(file.at)}};
    }
    return all;
}

QJsonArray stepsJson(const OutgoingDocument &document, const directory::Directory &directory)
{
    QJsonArray all;
    for (const ReviewStep &step : document.steps) {
        all << QJsonObject{{QStringLiteral("id"), step.id.toString()}, {QStringLiteral("round"), step.round}, {QStringLiteral("order"), step.order},
                           {QStringLiteral("kind"), QString(reviewKindText(step.kind))}, {QStringLiteral("state"), QString(stepStateText(step.state))},
                           {QStringLiteral("person"), loginOf(step.person, directory)}, {QStringLiteral("unit"), unitOf(step.unit, directory)},
                           {QStringLiteral("due"), step.due.toString(Qt::ISODate)}, {QStringLiteral("opened_at"), instant(step.openedAt)},
                           {QStringLiteral("done_at"), instant(step.doneAt)}, {QStringLiteral("done_by"), loginOf(step.doneBy, directory)},
                           {QStringLiteral("outcome"), step.outcome}, {QStringLiteral("text"), step.text}, {QStringLiteral("version"), step.version}};
    }
    return all;
}

QJsonArray recipientsJson(const OutgoingDocument &document)
{
    QJsonArray all;
    for (const Recipient &recipient : document.recipients) {
        QJsonObject one = outgoing::recipientToJson(recipient);
        one.insert(QStringLiteral("state"), QString(dispatchStateText(recipient.state)));
        one.insert(QStringLiteral("channel"), recipient.channel);
        one.insert(QStringLiteral("on"), recipient.stateOn.toString(Qt::ISODate));
        all << one;
    }
    return all;
}

QJsonArray linksJson(const OutgoingDocument &document)
{
    QJsonArray all;
    for (const OutgoingLink &link : document.links)
        all << QJsonObject{{QStringLiteral("document"), link.other.toString()}, {QStringLiteral("kind"), link.kind}, {QStringLiteral("incoming"), link.incoming}};
    return all;
}

QJsonArray commentsJson(const OutgoingDocument &document, const directory::Directory &directory)
{
    QJsonArray all;
    for (const PlacedComment &comment : document.comments) {
        QJsonArray replies;
        for (const CommentReply &reply : comment.replies)
            replies << QJsonObject{{QStringLiteral("by"), loginOf(reply.person, directory)}, {QStringLiteral("text"), reply.text}, {QStringLiteral("at"), instant(reply.at)}};
        all << QJsonObject{{QStringLiteral("id"), comment.id.toString()}, {QStringLiteral("file"), comment.file}, {QStringLiteral("page"), comment.page},
                           {QStringLiteral("box"), QJsonArray{comment.x, comment.y, comment.width, comment.height}}, {QStringLiteral("text"), comment.text},
                           {QStringLiteral("by"), loginOf(comment.person, directory)}, {QStringLiteral("at"), instant(comment.at)},
                           {QStringLiteral("closed"), !comment.closedBy.isNull()}, {QStringLiteral("replies"), replies}};
    }
    return all;
}
}

QJsonObject outgoingJson(const OutgoingDocument &document, const directory::Directory &directory)
{
    return {{QStringLiteral("id"), document.id.toString()},
            {QStringLiteral("version"), document.version},
            {QStringLiteral("state"), QString(outgoingStateText(document.state))},
            {QStringLiteral("fields"), outgoing::fieldsToJson(document.fields)},
            {QStringLiteral("number"), numberJson(document.number)},
            {QStringLiteral("code"), document.code},
            {QStringLiteral("date"), document.date.toString(Qt::ISODate)},
            {QStringLiteral("series"), document.seriesName},
            {QStringLiteral("drafter"), loginOf(document.drafter, directory)},
            {QStringLiteral("unit"), unitOf(document.unit, directory)},
            {QStringLiteral("approver"), loginOf(document.approver, directory)},
            {QStringLiteral("approved_version"), document.approvedVersion},
            {QStringLiteral("signed_by"), loginOf(document.signedBy, directory)},
            {QStringLiteral("signed_at"), instant(document.signedAt)},
            {QStringLiteral("sealed_at"), instant(document.sealedAt)},
            {QStringLiteral("issued_at"), instant(document.issuedAt)},
            {QStringLiteral("returned"), document.returned},
            {QStringLiteral("return_reason"), document.returnReason},
            {QStringLiteral("closes"), document.closes},
            {QStringLiteral("sheets_saved"), document.sheetsSaved},
            {QStringLiteral("files"), filesJson(document, directory)},
            {QStringLiteral("steps"), stepsJson(document, directory)},
            {QStringLiteral("recipients"), recipientsJson(document)},
            {QStringLiteral("links"), linksJson(document)},
            {QStringLiteral("comments"), commentsJson(document, directory)},
            {QStringLiteral("signer_name"), document.signerName},
            {QStringLiteral("from_book"), document.fromBook},
            {QStringLiteral("read_only"), document.readOnly}};
}

QJsonObject outgoingRowJson(const OutgoingRow &row, const directory::Directory &directory)
{
    return {{QStringLiteral("id"), row.id.toString()}, {QStringLiteral("version"), row.version}, {QStringLiteral("state"), QString(outgoingStateText(row.state))},
            {QStringLiteral("code"), row.code}, {QStringLiteral("date"), row.date.toString(Qt::ISODate)}, {QStringLiteral("kind"), row.kind},
            {QStringLiteral("subject"), row.subject}, {QStringLiteral("drafter"), loginOf(row.drafter, directory)}, {QStringLiteral("holder"), row.holder},
            {QStringLiteral("since"), instant(row.since)}, {QStringLiteral("due"), row.due.toString(Qt::ISODate)}, {QStringLiteral("returned"), row.returned},
            {QStringLiteral("answers"), row.answers}, {QStringLiteral("open_comments"), row.openComments}, {QStringLiteral("to_send"), row.toSend}};
}

QString outgoingLines(const OutgoingDocument &document, const directory::Directory &directory)
{
    QString lines = (document.code.isEmpty() ? QStringLiteral("—") : document.code) + QStringLiteral("  ") + document.fields.subject + QStringLiteral("  (")
        + OutgoingWords::state(document.state) + QStringLiteral(")\n");
    for (const ReviewStep &step : document.steps) {
        if (step.round == document.round)
            lines += QStringLiteral("  %1. %2: %3, %4\n").arg(step.order).arg(OutgoingWords::stepKind(step.kind), holderOf(step, directory), OutgoingWords::stepState(step.state));
    }
    for (const DraftFile &file : document.files) {
        if (file.current)
            lines += QStringLiteral("  %1 (%2)  %3\n").arg(file.name).arg(file.version).arg(file.hash);
    }
    for (const Recipient &recipient : document.recipients)
        lines += QStringLiteral("  → %1: %2, %3\n").arg(recipient.name, OutgoingWords::way(recipient.way), OutgoingWords::dispatch(recipient.state));
    return lines;
}

}
