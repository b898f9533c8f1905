// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefiles/casefiles.h"

#include "app/office/asker.h"
#include "app/office/named.h"
#include "app/office/storeengine.h"
#include "db/store/casefilequeries.h"
#include "db/store/documentqueries.h"
#include "db/text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace congso::casefiles {

namespace {
/// "01.TCCB/2026" as code and year; the year 0 where none is given.
QPair<QString, int> codeAndYear(const QString &reference)
{
    static const QRegularExpression form(QStringLiteral("^(.+)/(\\d{4})$"));
    const auto match = form.match(reference);
    return match.hasMatch() ? qMakePair(match.captured(1), match.captured(2).toInt()) : qMakePair(reference, 0);
}

/// Takes the documents out of \a payload that are not the person's to read; false when it spoke of no others.
bool withoutUnreadable(Connection &connection, const Asking &asks, QJsonObject &payload)
{
    const qint64 person = asks.person(connection);
    const auto mayRead = [&](const QJsonValue &id) {
        const qint64 row = asks.rowOf(connection, SubjectId::fromString(id.toString()));
        return row && documentqueries::mayRead(connection, person, row);
    };
    if (const QJsonValue one = payload.value(QLatin1String("document")); one.isString())
        return mayRead(one);
    const QJsonValue listed = payload.value(QLatin1String("documents"));
    if (!listed.isArray())
        return true;
    QJsonArray readable;
    for (const QJsonValue id : listed.toArray()) {
        if (mayRead(id))
            readable << id;
    }
    payload.insert(QLatin1String("documents"), readable);
    return !readable.isEmpty();
}
}

QFuture<Result<CaseFile>> caseFile(Office &office, const SubjectId &id)
{
    return office.store().engine().read<CaseFile>([asks = Asking(office), id](Connection &connection) -> Result<CaseFile> {
        const qint64 row = asks.rowOf(connection, id);
        auto found = row ? casefilequeries::caseFile(connection, asks.person(connection), row) : std::nullopt;
        if (!found)
            return notFound(id.toString());
        return *found;
    });
}

QFuture<Result<QList<CaseFile>>> list(Office &office, const CaseFileQuery &query)
{
    return office.store().engine().read<QList<CaseFile>>([asks = Asking(office), query](Connection &connection) -> Result<QList<CaseFile>> {
        return casefilequeries::list(connection, asks.person(connection), query);
    });
}

QFuture<Result<SubjectId>> find(Office &office, const QString &reference)
{
    return office.store().engine().read<SubjectId>([asks = Asking(office), reference](Connection &connection) -> Result<SubjectId> {
        const qint64 person = asks.person(connection);
        if (const SubjectId id = SubjectId::fromString(reference.trimmed()); !id.isNull()) {
            const qint64 row = asks.rowOf(connection, id);
            if (row && casefilequeries::caseFile(connection, person, row))
                return id;
            return notFound(reference);
        }
        const auto [code, year] = codeAndYear(reference.trimmed());
        const QList<CaseFile> found = casefilequeries::byCode(connection, person, code, year);
        return found.isEmpty() ? Result<SubjectId>(notFound(reference)) : Result<SubjectId>(found.first().id);
    });
}

QFuture<Result<QList<CaseFile>>> ofDocument(Office &office, const SubjectId &document)
{
    return office.store().engine().read<QList<CaseFile>>([asks = Asking(office), document](Connection &connection) -> Result<QList<CaseFile>> {
        return casefilequeries::ofDocument(connection, asks.person(connection), asks.rowOf(connection, document));
    });
}

QFuture<Result<QList<CaseFileOffer>>> offers(Office &office, const SubjectId &document, int limit)
{
    return office.store().engine().read<QList<CaseFileOffer>>([asks = Asking(office), document, limit](Connection &connection) -> Result<QList<CaseFileOffer>> {
        return casefilequeries::offers(connection, asks.person(connection), asks.rowOf(connection, document), limit);
    });
}

QFuture<Result<QList<Event>>> history(Office &office, const SubjectId &id)
{
    return office.store().engine().read<QList<Event>>([asks = Asking(office), id](Connection &connection) -> Result<QList<Event>> {
        const qint64 row = asks.rowOf(connection, id);
        if (!row || !documentqueries::mayRead(connection, asks.person(connection), row))
            return notFound(id.toString());
        const SystemClock clock;
        QList<Event> events;
        for (Event &event : Journal(connection, clock).history(row)) {
            if (!event.erased) {
                QJsonObject payload = upcast(event.body.kind, event.body.v, QJsonDocument::fromJson(event.payload).object());
                if (!withoutUnreadable(connection, asks, payload))
                    continue;
                event.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
            }
            events << event;
        }
        return events;
    });
}

QFuture<Result<QString>> nextCode(Office &office, const QString &abbreviation, int year)
{
    return office.store().engine().read<QString>([abbreviation, year](Connection &connection) -> Result<QString> {
        constexpr int most = 9999;
        for (int number = 1; number <= most; ++number) {
            const QString code = QStringLiteral("%1.%2").arg(number, 2, 10, QLatin1Char('0')).arg(abbreviation.trimmed());
            if (!casefilequeries::codeTaken(connection, code, year, 0))
                return code;
        }
        return notFound(abbreviation);
    });
}

}
