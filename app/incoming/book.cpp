// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/book.h"

#include "app/incoming/registerincoming.h"
#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/bookqueries.h"
#include "db/store/documentqueries.h"
#include "db/store/projections.h"
#include "db/store/queries.h"
#include "db/text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace congso::incoming {

namespace {
/// Who reads every line of the book.
const Roles wholeBook = Role::Clerk | Role::AgencyLeader | Role::HeadOfOffice;

QDate dayOf(qint64 instant, int utcOffsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::OffsetFromUTC, utcOffsetMinutes * 60).date();
}

/// Of what the book has a column for.
QList<BookCorrection> correctionsOf(Connection &connection, qint64 row, int utcOffsetMinutes)
{
    static const QStringList columns{QStringLiteral("arrival"), QStringLiteral("agency"), QStringLiteral("code_number"), QStringLiteral("code_notation"),
                                     QStringLiteral("issued"), QStringLiteral("kind"), QStringLiteral("subject")};
    const SystemClock clock;
    QList<BookCorrection> corrections;
    const QList<Event> events = Journal(connection, clock).history(row);
    for (const Event &event : events) {
        if (event.body.kind != "incoming.corrected" || event.erased || !event.stamp)
            continue;
        const QJsonObject said = upcast(event.body.kind, event.body.v, QJsonDocument::fromJson(event.payload).object());
        BookCorrection correction{dayOf(event.stamp->at, utcOffsetMinutes), {}, said.value(QLatin1String("reason")).toString()};
        const QJsonArray changes = said.value(QLatin1String("changes")).toArray();
        for (const QJsonValue &change : changes) {
            const QString field = change[QLatin1String("field")].toString();
            if (columns.contains(field))
                correction.fields << field;
        }
        if (!correction.fields.isEmpty())
            corrections << correction;
    }
    return corrections;
}

BookLine lineFrom(const bookqueries::Line &line, int utcOffsetMinutes)
{
    const QDate transferred = line.transferredAt == 0 ? QDate() : dayOf(line.transferredAt, utcOffsetMinutes);
    return {line.arrival, line.number, line.suffix, line.agency, line.code, line.issued, line.kind, line.subject,
            line.receiver, transferred, line.note, line.voided.has_value(), line.voided.value_or(QString()), {}};
}
}

QFuture<Result<BookPart>> bookLines(Office &office, const RegisterId &registerId, int year, int number, const QString &suffix, int limit)
{
    const int offset = office.store().utcOffsetMinutes();
    return office.store().engine().read<BookPart>([=, asks = Asking(office)](Connection &connection) -> Result<BookPart> {
        const qint64 row = Asking::rowOf(connection, idCast<SubjectId>(registerId));
        const QList<bookqueries::Line> lines = bookqueries::lines(connection, asks.person(connection), row, year, number, suffix, limit);
        BookPart part;
        part.complete = lines.size() < limit;
        for (const bookqueries::Line &line : lines) {
            part.lines << lineFrom(line, offset);
            if (line.corrected != 0)
                part.lines.last().corrections = correctionsOf(connection, line.corrected, offset);
            part.lastNumber = line.number;
            part.lastSuffix = line.suffix;
        }
        return part;
    });
}

QFuture<Result<std::optional<BookLine>>> lastBookLine(Office &office, const RegisterId &registerId, int year)
{
    const int offset = office.store().utcOffsetMinutes();
    return office.store().engine().read<std::optional<BookLine>>([=, asks = Asking(office)](Connection &connection) -> Result<std::optional<BookLine>> {
        const qint64 row = Asking::rowOf(connection, idCast<SubjectId>(registerId));
        const auto line = bookqueries::lastLine(connection, asks.person(connection), row, year);
        return line ? std::optional(lineFrom(*line, offset)) : std::nullopt;
    });
}

QFuture<Result<JournalHead>> journalHead(Office &office)
{
    return office.store().engine().read<JournalHead>([](Connection &connection) -> Result<JournalHead> {
        const SystemClock clock;
        const Journal::Head head = Journal(connection, clock).head();
        return JournalHead{head.seq, QString::fromLatin1(head.seal.toHex())};
    });
}

QFuture<Result<NumberReport>> numberReport(Office &office, const RegisterId &registerId, int year)
{
    return office.store().engine().read<NumberReport>([registerId, year, asks = Asking(office)](Connection &connection) -> Result<NumberReport> {
        const auto identity = asks.identity(connection);
        if (!identity)
            return tl::make_unexpected(identity.error());
        if (!(identity->roles() & wholeBook))
            return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QStringLiteral("register.number_voided")}});
        const qint64 row = Asking::rowOf(connection, idCast<SubjectId>(registerId));
        NumberReport report;
        int expected = bookqueries::startOf(connection, row, year);
        for (const int number : bookqueries::numbers(connection, row, year)) {
            for (; expected < number; ++expected)
                report.missing << expected;
            expected = number + 1;
            report.first = report.used == 0 ? number : report.first;
            report.last = number;
            ++report.used;
        }
        report.voided = bookqueries::voided(connection, row, year);
        return report;
    });
}

QFuture<Result<QStringList>> suggestions(Office &office, Suggestion what, const QString &typed, int limit)
{
    return office.store().engine().read<QStringList>([=, asks = Asking(office)](Connection &connection) -> Result<QStringList> {
        const NamedSql *const sources[] = {&query::suggest_agency, &query::suggest_signer, &query::suggest_signer_title, &query::suggest_field};
        const QStringList names = documentqueries::used(connection, asks.person(connection), *sources[int(what)]);
        const QString wanted = text::fold(typed);
        QStringList beginning, containing;
        for (const QString &name : names) {
            const QString folded = text::fold(name);
            if (folded.startsWith(wanted))
                beginning << name;
            else if (folded.contains(wanted))
                containing << name;
        }
        return (beginning + containing).mid(0, limit);
    });
}

}
