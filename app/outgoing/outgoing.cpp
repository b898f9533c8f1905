// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/outgoing.h"

#include "app/office/asker.h"
#include "app/office/erasing.h"
#include "app/office/named.h"
#include "app/office/perform.h"
#include "app/office/readable.h"
#include "app/office/storeengine.h"
#include "app/reading/wire/filetype.h"
#include "app/rules/numbering.h"
#include "db/store/documentqueries.h"
#include "db/store/localqueries.h"
#include "db/store/outgoingqueries.h"

#include <QFile>
#include <QFileInfo>

namespace congso::outgoing {

namespace {
Result<OutgoingDocument> documentNow(Connection &connection, const Asking &asks, const SubjectId &id)
{
    const qint64 row = asks.rowOf(connection, id);
    auto found = row ? outgoingqueries::document(connection, asks.person(connection), row) : std::nullopt;
    return found ? Result<OutgoingDocument>(*found) : notFound(id.toString());
}

readable::MayOpen mayOpen(const Office &office, const SubjectId &id, const QString &hash)
{
    return [asks = Asking(office), id, hash](Connection &connection) { return readable::names(documentNow(connection, asks, id), hash); };
}
}

QFuture<Result<OutgoingDocument>> document(Office &office, const SubjectId &id)
{
    return office.store().engine().read<OutgoingDocument>([asks = Asking(office), id](Connection &connection) { return documentNow(connection, asks, id); });
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
        if (const auto number = rules::parseBookReference(wanted); number && !number->registerCode.isEmpty())
            found = outgoingqueries::byNumber(connection, person, number->registerCode, number->year, number->number, number->suffix);
        if (found.isEmpty())
            found = outgoingqueries::byCode(connection, person, wanted);
        if (found.isEmpty() && !wanted.isEmpty())
            found = outgoingqueries::byWords(connection, person, wanted);
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

QFuture<Result<QList<TextDoubt>>> pageDoubts(Office &office, const SubjectId &id, const QString &hash, int page, const QString &text)
{
    return readable::pageDoubts(office, hash, page, text, mayOpen(office, id, hash));
}

QFuture<Result<QJsonObject>> storeFile(Office &office, const QString &path, const QString &role)
{
    return QtConcurrent::run([store = office.store().shared_from_this(), path, role]() -> Result<QJsonObject> {
        const QString name = QFileInfo(path).fileName();
        QFile source(path);
        if (source.open(QIODevice::ReadOnly) && fileType(source.read(fileTypeHead), path) == FileType::Refused)
            return failure(ErrorCode::FileTypeRefused, {{QStringLiteral("file"), name}});
        source.close();
        auto stored = store->engine().files().add(path, {});
        if (!stored)
            return tl::make_unexpected(stored.error());
        return QJsonObject{{QStringLiteral("hash"), stored->hash}, {QStringLiteral("name"), name},
                           {QStringLiteral("size"), stored->size}, {QStringLiteral("role"), role}};
    });
}

QFuture<Outcome> markRead(Office &office, const SubjectId &id)
{
    const QString day = office.today().toString(Qt::ISODate);
    const qint64 now = office.now();
    return office.store().engine().write<std::monostate>([asks = Asking(office), id, day, now](Writing &writing) -> Outcome {
        const qint64 row = asks.rowOf(writing.connection, id);
        const qint64 person = asks.person(writing.connection);
        if (!row || !documentqueries::mayRead(writing.connection, person, row))
            return notFound(id.toString());
        localqueries::putRead(writing.connection, person, row, {}, day, now);
        return success();
    });
}

QFuture<Result<QList<Related>>> relatedTo(Office &office, const SubjectId &other)
{
    return office.store().engine().read<QList<Related>>([asks = Asking(office), other](Connection &connection) -> Result<QList<Related>> {
        QList<Related> all;
        const QList<outgoingqueries::Linked> found = outgoingqueries::relatedTo(connection, asks.person(connection), asks.rowOf(connection, other));
        for (const outgoingqueries::Linked &one : found)
            all << Related{one.id, one.kind, one.label, one.subject, one.state, one.incoming};
        return all;
    });
}

QFuture<Result<Receipt>> erase(Office &office, const SubjectId &id, const QString &legalBasis, const QString &reason)
{
    const Command command = office.command("outgoing.erased", id, {{QStringLiteral("legal_basis"), legalBasis}, {QStringLiteral("reason"), reason}});
    const Performer performer(office.store(), office.identity().person.id);
    StoreEngine *engine = &office.store().engine();
    return engine->own<Receipt>([engine, performer, command](Connection &connection) {
        return eraseSubject(*engine, connection, command.subject, [&](Writing &writing) { return performer.perform(writing, command); });
    });
}

}
