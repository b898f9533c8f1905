// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/apply.h"
#include "db/store/applyparts.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"
#include "db/types/outgoing.h"

#include <QJsonArray>

#include <algorithm>

namespace congso {

namespace {
/// "05/UBND-VX": a number below ten gets a leading zero (NĐ 30 Phụ lục I).
QString codeOf(const AssignedNumber &number, const QString &notation)
{
    const QString text = QStringLiteral("%1").arg(number.number, 2, 10, QLatin1Char('0')) + number.suffix;
    return notation.isEmpty() ? text : QString(text + u'/' + notation);
}

bool numberTaken(const Applied &applied)
{
    const auto number = parts::number(applied);
    if (!number)
        return true;
    const qint64 book = applied.journal.rowFor(number->registerId.uuid(), "register");
    const QString notation = applied.text("notation");
    const QString code = codeOf(*number, notation);
    QString title;
    {
        Query fields = applied.connection.query(query::outgoing_fields);
        fields.bindAll(applied.row);
        if (fields.next())
            title = fields.text(1);
    }
    Query set = applied.connection.query(query::outgoing_numbered);
    set.bindAll(applied.row, book, number->year, number->number, number->suffix, applied.text("date"), notation, code, text::fold(code + u' ' + title),
                text::foldCode(code));
    Query put = applied.connection.query(query::number_put);
    put.bindAll(book, number->year, number->number, number->suffix, applied.row, nullptr);
    return set.run() && put.run();
}

/// A line of an old register: it went out long ago, to everybody it names.
bool imported(const Applied &applied)
{
    Query old = applied.connection.query(query::outgoing_from_book);
    old.bindAll(applied.row, applied.payload.value(QLatin1String("fields"))[QLatin1String("signer_name")].toString());
    if (!old.run() || !numberTaken(applied))
        return false;
    const QJsonArray recipients = applied.payload.value(QLatin1String("recipients")).toArray();
    for (const QJsonValue &recipient : recipients) {
        Query sent = applied.connection.query(query::recipient_state);
        sent.bindAll(applied.row, RecipientId::fromString(recipient[QLatin1String("id")].toString()), QStringLiteral("sent"), applied.text("date"), QString(), QString());
        if (!sent.run())
            return false;
    }
    return parts::putImportedPlace(applied);
}

bool importCorrected(const Applied &applied)
{
    const QJsonArray changes = applied.payload.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &change : changes) {
        if (change[QLatin1String("field")].toString() != QLatin1String("signer_name"))
            continue;
        Query signer = applied.connection.query(query::outgoing_from_book);
        signer.bindAll(applied.row, change[QLatin1String("new")].toString());
        if (!signer.run())
            return false;
    }
    return true;
}

/// A number that was taken is never given again: it stays in the book, struck out.
bool strikeNumber(const Applied &applied)
{
    Query strike = applied.connection.query(query::number_void_open);
    strike.bindAll(applied.row, applied.text("reason"));
    return strike.run() && parts::clear(applied, query::outgoing_unnumbered);
}

/// The number of a line of an old register was given by nobody here: it is free again.
bool importWithdrawn(const Applied &applied)
{
    if (!applied.has("number_freed")) // erased
        return strikeNumber(applied);
    return parts::clear(applied, query::number_free) && parts::clear(applied, query::outgoing_unnumbered);
}

bool signedBy(const Applied &applied)
{
    Query set = applied.connection.query(query::outgoing_signed);
    set.bindAll(applied.row, parts::author(applied), parts::at(applied));
    return set.run();
}

bool sealedFor(const Applied &applied)
{
    Query set = applied.connection.query(query::outgoing_sealed);
    set.bindAll(applied.row, parts::at(applied));
    return set.run();
}

bool grantAll(const Applied &applied, const QList<qint64> &grantees)
{
    for (const qint64 grantee : grantees) {
        Query grant = applied.connection.query(query::access_add);
        grant.bindAll(applied.row, grantee);
        if (!grant.run())
            return false;
    }
    return true;
}

/// Units and people of our own that receive it read it from now on, and the unit that drafted it.
bool grantRecipients(const Applied &applied)
{
    QList<qint64> grantees;
    {
        Query row = applied.connection.query(query::outgoing_internal_recipients);
        row.bindAll(applied.row);
        while (row.next())
            grantees << (row.isNull(1) ? row.integer(0) * 4 + 2 : row.integer(1) * 4);
    }
    Query unit = applied.connection.query(query::outgoing_unit);
    unit.bindAll(applied.row);
    if (unit.next() && unit.integer(0) > 0)
        grantees << unit.integer(0) * 4 + 2;
    return grantAll(applied, grantees);
}

bool issued(const Applied &applied)
{
    Query set = applied.connection.query(query::outgoing_issued);
    set.bindAll(applied.row, parts::at(applied), applied.integer("sheets_saved"));
    return set.run() && grantRecipients(applied);
}

bool dispatched(const Applied &applied)
{
    const QJsonArray recipients = applied.payload.value(QLatin1String("recipients")).toArray();
    for (const QJsonValue &recipient : recipients) {
        Query set = applied.connection.query(query::recipient_state);
        set.bindAll(applied.row, RecipientId::fromString(recipient.toString()), applied.text("to"), applied.text("on"), applied.text("channel"), applied.text("note"));
        if (!set.run())
            return false;
    }
    return true;
}
}

bool applyIssuing(const Applied &applied)
{
    static const QHash<QByteArray, bool (*)(const Applied &)> handlers{
        {"outgoing.number_taken", numberTaken}, {"outgoing.imported", imported}, {"outgoing.import_corrected", importCorrected}, {"outgoing.import_withdrawn", importWithdrawn},
        {"outgoing.number_voided", strikeNumber}, {"outgoing.withdrawn", strikeNumber},
        {"outgoing.signed", signedBy}, {"outgoing.sealed", sealedFor}, {"outgoing.issued", issued},
        {"outgoing.recipients_added", grantRecipients}, {"outgoing.dispatched", dispatched}};
    const auto handler = handlers.value(applied.event.body.kind);
    return !handler || handler(applied);
}

bool applyReserved(const Applied &applied)
{
    const auto number = applied.event.stamp ? applied.event.stamp->number : std::nullopt;
    if (!number)
        return true;
    Query reserve = applied.connection.query(query::number_reserve);
    reserve.bindAll(applied.journal.rowFor(number->registerId.uuid(), "register"), number->year, number->number, applied.text("note"),
                    parts::author(applied), parts::at(applied));
    return reserve.run();
}

bool applyAnswered(const Applied &applied)
{
    Query set = applied.connection.query(query::document_answered);
    set.bindAll(applied.row, applied.text("reply_code"), applied.text("state") == QLatin1String("completed"), parts::at(applied));
    return set.run();
}

}
