// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/registerincoming.h"

#include "app/incoming/findduplicates.h"
#include "app/incoming/lessons.h"
#include "app/incoming/staging.h"
#include "app/office/asker.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "app/reading/wire/filetype.h"
#include "db/store/directoryqueries.h"
#include "db/store/hashing.h"
#include "db/store/localqueries.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace congso::incoming {

namespace {
const QString notSecret = QStringLiteral("none");

Result<QList<StagedFile>> filesOf(StoreEngine &engine, Connection &connection, const RegisterRequest &request)
{
    if (request.letter != 0) {
        auto letter = localqueries::letter(connection, request.letter);
        if (!letter)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), request.letter}});
        for (const StagedFile &file : std::as_const(letter->files)) {
            if (auto right = engine.files().verify(file.hash); !right)
                return tl::make_unexpected(right.error());
        }
        return letter->files;
    }
    QList<StagedFile> files;
    for (const QString &path : request.paths) {
        QFile source(path);
        if (source.open(QIODevice::ReadOnly) && fileType(source.read(fileTypeHead), path) == FileType::Refused)
            return failure(ErrorCode::FileTypeRefused, {{QStringLiteral("file"), QFileInfo(path).fileName()}});
        auto added = engine.files().add(path, {});
        if (!added)
            return tl::make_unexpected(added.error());
        files << StagedFile{0, QFileInfo(path).fileName(), added->hash, added->size, {}, 0};
    }
    return files;
}

Command commandOf(const RegisterRequest &request, const QList<StagedFile> &files, const RegisterId &book, const QDate &today)
{
    IncomingFields fields = request.fields;
    if (!fields.arrival.isValid())
        fields.arrival = today;
    QJsonArray list;
    for (const StagedFile &file : files)
        list << QJsonObject{{QStringLiteral("hash"), file.hash}, {QStringLiteral("name"), file.name}, {QStringLiteral("size"), file.size},
                            {QStringLiteral("role"), list.isEmpty() ? QStringLiteral("main") : QStringLiteral("attachment")}};
    Command command;
    command.id = request.commandId;
    command.action = "incoming.registered";
    command.fields = {{QStringLiteral("register"), book.toString()},
                      {QStringLiteral("fields"), fieldsToJson(fields)},
                      {QStringLiteral("secrecy"), request.secrecy},
                      {QStringLiteral("files"), list}};
    if (request.wantedNumber)
        command.fields.insert(QStringLiteral("number"), *request.wantedNumber);
    if (!request.suffix.isEmpty())
        command.fields.insert(QStringLiteral("suffix"), request.suffix);
    return command;
}

RegisterId bookOf(Connection &connection, const RegisterRequest &request)
{
    if (!request.registerId.isNull())
        return request.registerId;
    const QList<Register> books = directoryqueries::registers(connection);
    for (const Register &book : books) {
        if (!book.closed && (book.kinds.isEmpty() || book.kinds.contains(request.fields.kind)))
            return book.id;
    }
    return {};
}

/// What waits in Chờ vào sổ is not even looked at for others; the rules answer who comes with files of their own.
Outcome mayTakeFrom(const RegisterRequest &request, const Asking &asks, Connection &connection)
{
    const auto identity = asks.identity(connection);
    if (!identity)
        return tl::make_unexpected(identity.error());
    if (request.letter != 0 && !takesLettersIn(*identity))
        return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QStringLiteral("incoming.registered")}});
    return success();
}

Result<Registered> registerNow(StoreEngine &engine, const Performer &performer, const Asking &asks, const RegisterRequest &request,
                               const QDate &today, Connection &connection)
{
    if (auto may = mayTakeFrom(request, asks, connection); !may)
        return tl::make_unexpected(may.error());
    auto files = filesOf(engine, connection, request);
    if (!files)
        return tl::make_unexpected(files.error());
    Registered registered;
    for (const StagedFile &file : std::as_const(*files))
        registered.hashes << file.hash;
    registered.duplicates = findDuplicates(connection, asks, registered.hashes, request.fields, request.letter);
    const Command command = commandOf(request, *files, bookOf(connection, request), today);
    auto receipt = engine.writeNow<Receipt>([&](Writing &writing) -> Result<Receipt> {
        auto performed = performer.perform(writing, command);
        if (performed && request.letter != 0) {
            if (const auto letter = localqueries::letter(writing.connection, request.letter))
                learnFrom(writing.connection, letter->recognised, request.fields, engine.services().clock->now());
            localqueries::dropLetter(writing.connection, request.letter);
            localqueries::dropUnsentAt(writing.connection, QStringLiteral("register:%1").arg(request.letter));
        }
        return performed;
    });
    if (!receipt) {
        if (request.letter == 0)
            engine.removeUnnamed(connection, hashesOf(*files));
        return tl::make_unexpected(receipt.error());
    }
    registered.receipt = *receipt;
    return registered;
}
}

QFuture<Result<Registered>> registerIncoming(Office &office, const RegisterRequest &request)
{
    if (request.secrecy != notSecret)
        return QtFuture::makeReadyFuture(Result<Registered>(failure(ErrorCode::RuleSecret, {{QStringLiteral("secrecy"), request.secrecy}})));
    RegisterRequest known = request;
    if (known.commandId.isNull())
        known.commandId = uuid7(office.now(), randomBytes(10));
    StoreEngine *engine = &office.store().engine();
    const Performer performer(office.store(), office.identity().person.id);
    return engine->own<Registered>([engine, performer, known, asks = Asking(office), today = office.today()](Connection &connection) {
        return registerNow(*engine, performer, asks, known, today, connection);
    });
}

QFuture<Result<int>> expectedNumber(Office &office, const RegisterId &registerId, int year)
{
    return office.store().engine().read<int>([registerId, year](Connection &connection) -> Result<int> {
        const qint64 row = Asking::rowOf(connection, idCast<SubjectId>(registerId));
        int next = directoryqueries::lastNumber(connection, row, year) + 1;
        const QList<Register> books = directoryqueries::registers(connection);
        for (const Register &book : books) {
            if (book.id == registerId && book.startYear == year)
                next = std::max(next, book.startNumber);
        }
        return next;
    });
}

}
