// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/document.h"

#include "app/office/asker.h"
#include "app/office/named.h"
#include "app/office/readable.h"
#include "app/office/storeengine.h"
#include "app/rules/numbering.h"
#include "db/store/dayqueries.h"
#include "db/store/documentqueries.h"
#include "db/store/localqueries.h"

#include <QFileInfo>

#include <algorithm>

namespace congso::incoming {

namespace {
Result<IncomingDocument> documentNow(Connection &connection, const Asking &asks, const SubjectId &id)
{
    const qint64 row = asks.rowOf(connection, id);
    auto found = row ? documentqueries::document(connection, asks.person(connection), row) : std::nullopt;
    if (!found)
        return notFound(id.toString());
    return *found;
}

readable::MayOpen mayOpen(const Office &office, const SubjectId &id, const QString &hash)
{
    return [asks = Asking(office), id, hash](Connection &connection) { return readable::names(documentNow(connection, asks, id), hash); };
}
}

QFuture<Result<IncomingDocument>> document(Office &office, const SubjectId &id)
{
    return office.store().engine().read<IncomingDocument>([asks = Asking(office), id](Connection &connection) { return documentNow(connection, asks, id); });
}

QFuture<Result<SubjectId>> find(Office &office, const QString &reference)
{
    return office.store().engine().read<SubjectId>([asks = Asking(office), reference](Connection &connection) -> Result<SubjectId> {
        const QString wanted = reference.trimmed();
        if (const SubjectId id = SubjectId::fromString(wanted); !id.isNull()) {
            auto found = documentNow(connection, asks, id);
            return found ? Result<SubjectId>(found->id) : tl::make_unexpected(found.error());
        }
        const qint64 person = asks.person(connection);
        QList<documentqueries::Found> found;
        if (const auto number = rules::parseBookReference(wanted))
            found = documentqueries::byNumber(connection, person, number->registerCode, number->year, number->number, number->suffix);
        // "871/2026" may be a notation as well: whoever means one of two is asked.
        const QList<documentqueries::Found> coded = documentqueries::byCode(connection, person, wanted);
        for (const documentqueries::Found &one : coded) {
            if (std::none_of(found.cbegin(), found.cend(), [&one](const documentqueries::Found &there) { return there.id == one.id; }))
                found << one;
        }
        return theOneFound(found, reference);
    });
}

QFuture<Result<QList<Event>>> history(Office &office, const SubjectId &id)
{
    return readable::history(office, id);
}

QFuture<Result<QString>> filePath(Office &office, const SubjectId &id, const QString &hash)
{
    return readable::filePath(office, hash, mayOpen(office, id, hash));
}

QFuture<Result<std::optional<FileText>>> fileText(Office &office, const SubjectId &id, const QString &hash)
{
    return readable::fileText(office, hash, mayOpen(office, id, hash));
}

QFuture<Outcome> markRead(Office &office, const SubjectId &id, const QString &hash)
{
    const QString day = office.today().toString(Qt::ISODate);
    const qint64 now = office.now();
    return office.store().engine().write<std::monostate>([asks = Asking(office), id, hash, day, now](Writing &writing) -> Outcome {
        const qint64 row = asks.rowOf(writing.connection, id);
        const qint64 person = asks.person(writing.connection);
        if (!row || !documentqueries::mayRead(writing.connection, person, row))
            return failure(ErrorCode::UsageNotFound);
        localqueries::putRead(writing.connection, person, row, hash, day, now);
        // Seen after it was asked, even where the document was opened earlier the same day.
        const QList<QuestionId> asked = dayqueries::openQuestions(writing.connection, person, row);
        for (const QuestionId &question : asked)
            localqueries::putRead(writing.connection, person, row, QStringLiteral("question:") + question.toString(), day, now);
        return success();
    });
}

QFuture<Result<QJsonObject>> storeFile(Office &office, const QString &path, const QString &role)
{
    return QtConcurrent::run([store = office.store().shared_from_this(), path, role]() -> Result<QJsonObject> {
        auto stored = store->engine().files().add(path, {});
        if (!stored)
            return tl::make_unexpected(stored.error());
        return QJsonObject{{QStringLiteral("hash"), stored->hash}, {QStringLiteral("name"), QFileInfo(path).fileName()},
                           {QStringLiteral("size"), stored->size}, {QStringLiteral("role"), role}};
    });
}

}
