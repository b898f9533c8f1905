// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/applyparts.h"

#include "db/store/apply.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"
#include "db/types/outgoing.h"

#include <QJsonArray>

namespace congso {

namespace {
struct Fields
{
    QString kind, title, notation, signerTitle, power, urgency, field, language, note, marking, kept, due, effective;
    qint64 signer = 0, book = 0;
    int pages = 0, copies = 0;

    void set(const Applied &applied, const QString &key, const QJsonValue &value);
};

void Fields::set(const Applied &applied, const QString &key, const QJsonValue &value)
{
    static const QHash<QString, QString Fields::*> texts{
        {QStringLiteral("kind"), &Fields::kind}, {QStringLiteral("subject"), &Fields::title}, {QStringLiteral("code_notation"), &Fields::notation},
        {QStringLiteral("signer_title"), &Fields::signerTitle}, {QStringLiteral("signing_power"), &Fields::power},
        {QStringLiteral("urgency"), &Fields::urgency}, {QStringLiteral("field"), &Fields::field}, {QStringLiteral("language"), &Fields::language},
        {QStringLiteral("note"), &Fields::note}, {QStringLiteral("marking"), &Fields::marking}, {QStringLiteral("kept"), &Fields::kept},
        {QStringLiteral("due"), &Fields::due}, {QStringLiteral("effective"), &Fields::effective},
    };
    if (const auto member = texts.constFind(key); member != texts.constEnd())
        this->*(*member) = value.toString();
    else if (key == QLatin1String("signer"))
        signer = applied.rowOfText(value.toString(), "person");
    else if (key == QLatin1String("register"))
        book = applied.rowOfText(value.toString(), "register");
    else if (key == QLatin1String("pages"))
        pages = value.toInt();
    else if (key == QLatin1String("copies"))
        copies = value.toInt();
}

bool grant(const Applied &applied, qint64 grantee)
{
    Query add = applied.connection.query(query::access_add);
    add.bindAll(applied.row, grantee);
    return add.run();
}

bool setLinks(const Applied &applied)
{
    const QJsonArray links = applied.payload.value(QLatin1String("links")).toArray();
    for (const QJsonValue &link : links) {
        Query add = applied.connection.query(query::outgoing_link_add);
        add.bindAll(applied.row, applied.rowOfText(link[QLatin1String("document")].toString(), "incoming"), link[QLatin1String("kind")].toString());
        if (!add.run())
            return false;
    }
    return true;
}

bool linksSet(const Applied &applied)
{
    Query closes = applied.connection.query(query::outgoing_closes);
    closes.bindAll(applied.row, applied.payload.value(QLatin1String("closes")).toBool());
    return parts::clear(applied, query::clear_outgoing_links) && setLinks(applied) && closes.run();
}

bool addRecipients(const Applied &applied)
{
    const QJsonArray recipients = applied.payload.value(QLatin1String("recipients")).toArray();
    for (const QJsonValue &one : recipients) {
        Query add = applied.connection.query(query::recipient_add);
        add.bindAll(RecipientId::fromString(one[QLatin1String("id")].toString()), applied.row, one[QLatin1String("name")].toString());
        parts::bindRow(add, applied.rowOfText(one[QLatin1String("agency")].toString(), "agency"));
        parts::bindRow(add, applied.rowOfText(one[QLatin1String("unit")].toString(), "unit"));
        parts::bindRow(add, applied.rowOfText(one[QLatin1String("person")].toString(), "person"));
        add.bindAll(one[QLatin1String("group")].toString(), !one[QLatin1String("inform")].toBool(), one[QLatin1String("way")].toString(QStringLiteral("electronic")),
                    one[QLatin1String("reason")].toString(), one[QLatin1String("copies")].toInt(1));
        if (!add.run())
            return false;
    }
    return true;
}

bool recipientsSet(const Applied &applied)
{
    return parts::clear(applied, query::clear_recipients) && addRecipients(applied);
}

bool drafted(const Applied &applied)
{
    Fields fields;
    const QJsonObject json = applied.payload.value(QLatin1String("fields")).toObject();
    for (auto it = json.begin(); it != json.end(); ++it)
        fields.set(applied, it.key(), it.value());
    const EventBody &body = applied.event.body;
    const qint64 drafter = parts::author(applied);
    const qint64 unit = applied.rowOf("unit", "unit");
    Query put = applied.connection.query(query::outgoing_put);
    put.bindAll(applied.row, QStringLiteral("draft"), fields.kind, fields.title, fields.notation, fields.signer, fields.signerTitle, fields.power,
                fields.urgency, fields.field, fields.language, fields.note, fields.marking, fields.kept, fields.pages, fields.copies, fields.due,
                fields.effective, fields.book, drafter, unit, applied.text("drafted_on"), parts::at(applied),
                applied.payload.value(QLatin1String("closes")).toBool(), body.id, applied.journal.rowFor(body.actor.uuid(), "person"),
                QLatin1String(body.kind), text::fold(fields.title));
    if (body.kind == "outgoing.imported") // having taken it over is no right to it
        return put.run() && addRecipients(applied);
    return put.run() && setLinks(applied) && addRecipients(applied) && grant(applied, drafter * 4) && (unit == 0 || grant(applied, unit * 4 + 1));
}

bool corrected(const Applied &applied)
{
    Fields fields;
    QString code;
    {
        Query now = applied.connection.query(query::outgoing_fields);
        now.bindAll(applied.row);
        if (!now.next())
            return !applied.connection.failed();
        fields = Fields{now.text(0), now.text(1), now.text(2), now.text(4), now.text(5), now.text(6), now.text(7), now.text(8), now.text(9),
                        now.text(10), now.text(11), now.text(14), now.text(15), now.integer(3), now.integer(16), int(now.integer(12)), int(now.integer(13))};
        code = now.text(17);
    }
    const QJsonArray changes = applied.payload.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &change : changes)
        fields.set(applied, change[QLatin1String("field")].toString(), change[QLatin1String("new")]);
    Query set = applied.connection.query(query::outgoing_fields_set);
    set.bindAll(applied.row, fields.kind, fields.title, fields.notation, fields.signer, fields.signerTitle, fields.power, fields.urgency, fields.field,
                fields.language, fields.note, fields.marking, fields.kept, fields.pages, fields.copies, fields.due, fields.effective, fields.book,
                text::fold(code + u' ' + fields.title));
    return set.run();
}

bool addFiles(const Applied &applied)
{
    const QJsonArray files = applied.payload.value(QLatin1String("files")).toArray();
    for (const QJsonValue &file : files) {
        const QString slot = file[QLatin1String("slot")].toString();
        Query supersede = applied.connection.query(query::outgoing_file_supersede);
        supersede.bindAll(applied.row, slot);
        Query add = applied.connection.query(query::outgoing_file_add);
        add.bindAll(applied.row, file[QLatin1String("hash")].toString(), file[QLatin1String("name")].toString(), file[QLatin1String("size")].toInteger(),
                    file[QLatin1String("role")].toString(), slot, applied.text("note"), applied.event.body.id, parts::author(applied), parts::at(applied));
        if (!supersede.run() || !add.run())
            return false;
    }
    return true;
}

bool fileRemoved(const Applied &applied)
{
    Query remove = applied.connection.query(query::outgoing_file_remove);
    remove.bindAll(applied.row, applied.text("slot"));
    return remove.run();
}

bool commentAdded(const Applied &applied)
{
    if (!applied.has("comment")) // erased
        return true;
    Query add = applied.connection.query(query::placed_comment_add);
    add.bindAll(CommentId::fromString(applied.text("comment")), applied.row, applied.text("file"), applied.integer("page"), applied.integer("x"),
                applied.integer("y"), applied.integer("width"), applied.integer("height"), applied.text("text"), parts::author(applied), parts::at(applied));
    return add.run();
}

bool commentAnswered(const Applied &applied)
{
    if (!applied.has("comment")) // erased
        return true;
    Query add = applied.connection.query(query::comment_reply_add);
    add.bindAll(applied.row, CommentId::fromString(applied.text("comment")), parts::author(applied), applied.text("text"), parts::at(applied));
    return add.run();
}

bool commentClosed(const Applied &applied)
{
    Query close = applied.connection.query(query::placed_comment_close);
    close.bindAll(CommentId::fromString(applied.text("comment")), parts::author(applied));
    return close.run();
}

/// What was said along the way, but for what is kept with a step or a comment.
bool addRemark(const Applied &applied)
{
    const EventBody &body = applied.event.body;
    const QString words = applied.has("reason") ? applied.text("reason") : applied.has("note") ? applied.text("note") : applied.text("text");
    if (words.isEmpty() || body.kind.startsWith("outgoing.comment_") || body.kind == "outgoing.dispatched" || body.kind == "outgoing.recipients_told" || body.kind.startsWith("outgoing.kept_"))
        return true;
    Query add = applied.connection.query(query::outgoing_remark_add);
    add.bindAll(applied.row, applied.event.stamp ? applied.event.stamp->version : applied.event.arrived, body.id, QLatin1String(body.kind),
                applied.journal.rowFor(body.actor.uuid(), "person"), body.behalf, words, parts::at(applied));
    return add.run();
}

/// The state after the event, where it says one, and the event as the last.
bool setState(const Applied &applied)
{
    const EventBody &body = applied.event.body;
    Query last = applied.connection.query(query::outgoing_last);
    last.bindAll(applied.row, body.id, applied.journal.rowFor(body.actor.uuid(), "person"), QLatin1String(body.kind));
    if (!last.run() || !applied.has("state"))
        return !applied.connection.failed();
    Query move = applied.connection.query(query::outgoing_moved);
    move.bindAll(applied.row, applied.text("state"), parts::at(applied));
    return move.run();
}

using Handler = bool (*)(const Applied &);
const QHash<QByteArray, Handler> &handlers()
{
    static const QHash<QByteArray, Handler> table{
        {"outgoing.drafted", drafted}, {"outgoing.copied", drafted}, {"outgoing.imported", drafted}, {"outgoing.fields_corrected", corrected}, {"outgoing.import_corrected", corrected}, {"outgoing.links_set", linksSet},
        {"outgoing.recipients_set", recipientsSet}, {"outgoing.recipients_added", addRecipients}, {"outgoing.file_removed", fileRemoved},
        {"outgoing.comment_added", commentAdded}, {"outgoing.comment_answered", commentAnswered}, {"outgoing.comment_closed", commentClosed},
    };
    return table;
}

/// Recipients that wait to be sent to count only once it is issued, and no longer when it was recalled.
bool countToSend(const Applied &applied)
{
    static const QList<QByteArray> kinds{"outgoing.issued", "outgoing.recipients_added", "outgoing.dispatched", "outgoing.recalled", "outgoing.replaced", "outgoing.erased"};
    if (!kinds.contains(applied.event.body.kind))
        return true;
    Query count = applied.connection.query(query::outgoing_to_send);
    count.bindAll(applied.row);
    return count.run();
}
}

bool applyOutgoing(const Applied &applied)
{
    if (const Handler handler = handlers().value(applied.event.body.kind)) {
        if (!handler(applied))
            return false;
    }
    return addFiles(applied) && applyReview(applied) && applyIssuing(applied) && applyDispatch(applied) && setState(applied) && countToSend(applied) && addRemark(applied);
}

}
