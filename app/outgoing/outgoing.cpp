// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/outgoing.h"

#include "app/office/asker.h"
#include "app/office/erasing.h"
#include "app/office/named.h"
#include "app/office/perform.h"
#include "app/office/serverfile.h"
#include "app/office/storeengine.h"
#include "app/reading/wire/filetype.h"
#include "app/rules/currentvalues.h"
#include "app/rules/numbering.h"
#include "db/store/documentqueries.h"
#include "db/store/filetexts.h"
#include "db/store/localqueries.h"
#include "db/store/outgoingqueries.h"
#include "db/store/projections.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace congso::outgoing {

namespace {
Result<OutgoingDocument> documentNow(Connection &connection, const Asking &asks, const SubjectId &id)
{
    const qint64 row = asks.rowOf(connection, id);
    auto found = row ? outgoingqueries::document(connection, asks.person(connection), row) : std::nullopt;
    return found ? Result<OutgoingDocument>(*found) : notFound(id.toString());
}

bool names(const OutgoingDocument &document, const QString &hash)
{
    return std::any_of(document.files.cbegin(), document.files.cend(), [&hash](const DraftFile &file) { return file.hash == hash; });
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
        if (const auto number = rules::parseBookReference(wanted))
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
    return office.store().engine().read<QList<Event>>([asks = Asking(office), id](Connection &connection) -> Result<QList<Event>> {
        const qint64 row = asks.rowOf(connection, id);
        if (!row || !documentqueries::mayRead(connection, asks.person(connection), row))
            return notFound(id.toString());
        const SystemClock clock;
        QList<Event> events = Journal(connection, clock).history(row);
        for (Event &event : events) {
            if (!event.erased && event.body.v < currentVersion(event.body.kind))
                event.payload = QJsonDocument(upcast(event.body.kind, event.body.v, QJsonDocument::fromJson(event.payload).object())).toJson(QJsonDocument::Compact);
        }
        return events;
    });
}

QFuture<Result<QString>> filePath(Office &office, const SubjectId &id, const QString &hash)
{
    StoreEngine *engine = &office.store().engine();
    return engine->read<QString>([engine, asks = Asking(office), id, hash](Connection &connection) -> Result<QString> {
        auto found = documentNow(connection, asks, id);
        if (!found)
            return tl::make_unexpected(found.error());
        if (!names(*found, hash))
            return notFound(hash);
        if (auto right = fileHere(*engine, connection, hash); !right)
            return tl::make_unexpected(right.error());
        return engine->files().pathOf(hash);
    });
}

QFuture<Result<std::optional<FileText>>> fileText(Office &office, const SubjectId &id, const QString &hash)
{
    using Text = std::optional<FileText>;
    return office.store().engine().read<Text>([asks = Asking(office), id, hash](Connection &connection) -> Result<Text> {
        auto found = documentNow(connection, asks, id);
        if (!found)
            return tl::make_unexpected(found.error());
        return names(*found, hash) ? Result<Text>(filetexts::text(connection, hash)) : notFound(hash);
    });
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
            all << Related{one.id, one.kind, one.label, one.state};
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
