// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/apply.h"
#include "db/store/applyparts.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/types/dispatch.h"

#include <QJsonArray>

namespace congso {

namespace {
qint64 place(const Applied &applied)
{
    return applied.event.stamp ? applied.event.stamp->version : applied.event.arrived;
}

/// After the common fold of what is drafted: it stands where the competent person has decided it.
bool copied(const Applied &applied)
{
    if (!applied.has("source")) // erased
        return true;
    Query put = applied.connection.query(query::copy_put);
    put.bindAll(applied.row, applied.rowOf("source", "incoming"), applied.text("form"), applied.text("from"), applied.text("to"), applied.text("extract_pages"),
                applied.text("extract"), applied.text("purpose"));
    Query decided = applied.connection.query(query::outgoing_signed);
    decided.bindAll(applied.row, applied.rowOfText(applied.payload.value(QLatin1String("fields"))[QLatin1String("signer")].toString(), "person"), parts::at(applied));
    return put.run() && decided.run();
}

bool logDispatch(const Applied &applied)
{
    const QJsonArray recipients = applied.payload.value(QLatin1String("recipients")).toArray();
    for (const QJsonValue &recipient : recipients) {
        Query add = applied.connection.query(query::dispatch_add);
        add.bindAll(applied.row, place(applied), RecipientId::fromString(recipient.toString()), applied.text("to"), applied.text("channel"), applied.text("on"),
                    applied.text("note"), parts::author(applied), parts::at(applied));
        if (!add.run())
            return false;
    }
    return true;
}

/// Whoever got it is to be told; who did not get it yet, or sent it back, is not.
bool addNotices(const Applied &applied)
{
    const QString cause = QString::fromLatin1(applied.event.body.kind.mid(applied.event.body.kind.indexOf('.') + 1));
    Query add = applied.connection.query(query::notices_add);
    add.bindAll(applied.row, place(applied), cause);
    parts::bindRow(add, applied.rowOf("by", "outgoing"));
    add.bindAll(applied.text("code"), parts::at(applied));
    return add.run();
}

bool told(const Applied &applied)
{
    const QJsonArray recipients = applied.payload.value(QLatin1String("recipients")).toArray();
    for (const QJsonValue &recipient : recipients) {
        Query set = applied.connection.query(query::notice_told);
        set.bindAll(applied.row, RecipientId::fromString(recipient.toString()), applied.text("on"), applied.text("channel"),
                    applied.payload.value(QLatin1String("answer")).toBool(), applied.text("note"));
        if (!set.run())
            return false;
    }
    return true;
}

bool keptUsed(const Applied &applied)
{
    if (!applied.has("use")) // erased
        return true;
    Query add = applied.connection.query(query::kept_use_add);
    add.bindAll(KeptUseId::fromString(applied.text("use")), applied.row, place(applied), applied.text("on"), applied.rowOf("user", "person"), applied.text("user_name"),
                applied.text("way"), applied.text("casefile"), applied.text("purpose"), applied.rowOf("permitted_by", "person"), applied.text("due"), applied.text("note"));
    return add.run();
}

bool keptReturned(const Applied &applied)
{
    Query set = applied.connection.query(query::kept_use_returned);
    set.bindAll(applied.row, KeptUseId::fromString(applied.text("use")), applied.text("on"), applied.text("note"));
    return set.run();
}
}

bool applyDispatch(const Applied &applied)
{
    static const QHash<QByteArray, bool (*)(const Applied &)> handlers{
        {"outgoing.copied", copied}, {"outgoing.dispatched", logDispatch}, {"outgoing.recalled", addNotices}, {"outgoing.replaced", addNotices},
        {"outgoing.rectified", addNotices}, {"outgoing.recipients_told", told}, {"outgoing.kept_used", keptUsed}, {"outgoing.kept_returned", keptReturned},
        {"outgoing.placed", parts::putPlace}, {"outgoing.text_corrected", parts::putTextCorrection}};
    const auto handler = handlers.value(applied.event.body.kind);
    return !handler || handler(applied);
}

}
