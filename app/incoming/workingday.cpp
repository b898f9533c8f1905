// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/workingday.h"

#include "app/incoming/document.h"
#include "app/office/asker.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "db/store/dayqueries.h"
#include "db/store/directoryqueries.h"
#include "db/store/documentqueries.h"
#include "db/store/listqueries.h"
#include "db/store/localqueries.h"

#include <QFileInfo>
#include <QJsonArray>

namespace congso::incoming {

namespace {
constexpr int longestNote = 2000;
constexpr int mostFlag = 5;

QList<Command> commandsFor(Office &office, const QByteArray &action, const QList<SubjectId> &documents, const QJsonObject &fields = {})
{
    QList<Command> commands;
    for (const SubjectId &id : documents)
        commands << office.command(action, id, fields);
    return commands;
}

QJsonObject scanOf(const FileStore::Stored &stored, const QString &name, bool first)
{
    return {{QStringLiteral("hash"), stored.hash}, {QStringLiteral("name"), name}, {QStringLiteral("size"), stored.size},
            {QStringLiteral("role"), first ? QStringLiteral("main") : QStringLiteral("attachment")}};
}

bool hasMainFile(const IncomingDocument &document)
{
    return std::any_of(document.files.begin(), document.files.end(), [](const DocumentFile &file) { return file.role == QLatin1String("main"); });
}

Result<SubjectId> numbered(Connection &connection, qint64 person, const RegisterId &registerId, int year, int number, const QString &suffix)
{
    const QList<Register> books = directoryqueries::registers(connection);
    for (const Register &book : books) {
        if (book.id != registerId)
            continue;
        const auto found = documentqueries::byNumber(connection, person, book.code, year, number, suffix);
        if (found.size() == 1)
            return found.first().id;
    }
    return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), QStringLiteral("%1%2/%3").arg(number).arg(suffix).arg(year)}});
}
}

QFuture<Result<Receipt>> attachScan(Office &office, const RegisterId &registerId, int year, int number, const QString &suffix, const QString &path,
                                    const QString &name)
{
    StoreEngine *engine = &office.store().engine();
    const Performer performer(office.store(), office.identity().person.id);
    Command command = office.command("incoming.files_added");
    return engine->own<Receipt>([=, asks = Asking(office)](Connection &connection) mutable -> Result<Receipt> {
        const qint64 person = asks.person(connection);
        auto id = numbered(connection, person, registerId, year, number, suffix);
        if (!id)
            return tl::make_unexpected(id.error());
        auto stored = engine->files().add(path, {});
        if (!stored)
            return tl::make_unexpected(stored.error());
        const auto document = documentqueries::document(connection, person, Asking::rowOf(connection, *id), documentqueries::Extent::ForDecision);
        command.subject = *id;
        command.fields.insert(QStringLiteral("files"), QJsonArray{scanOf(*stored, name.isEmpty() ? QFileInfo(path).fileName() : name, document && !hasMainFile(*document))});
        auto receipt = engine->writeNow<Receipt>([&](Writing &writing) { return performer.perform(writing, command); });
        if (!receipt)
            engine->removeUnnamed(connection, {stored->hash});
        return receipt;
    });
}

QFuture<Result<QList<Result<Receipt>>>> agree(Office &office, const QList<Seen> &documents)
{
    QList<Command> commands;
    for (const Seen &seen : documents) {
        commands << office.command("incoming.instructed", seen.document, {{QStringLiteral("agree"), true}});
        commands.last().base = seen.version;
    }
    return office.performMany(commands);
}

QFuture<Result<QList<Result<Receipt>>>> fileAway(Office &office, const QList<SubjectId> &documents, const QString &reason)
{
    return office.performMany(commandsFor(office, "incoming.completed", documents,
                                          {{QStringLiteral("reason"), reason}, {QStringLiteral("no_reply_reason"), reason}}));
}

QFuture<Result<QList<Result<Receipt>>>> confirm(Office &office, const QList<SubjectId> &documents)
{
    return office.performMany(commandsFor(office, "incoming.confirmed", documents));
}

Command entering(const Office &office, const PersonId &principal, const QByteArray &action, const SubjectId &document, const QJsonObject &fields)
{
    Command command = office.command(action, document, fields);
    command.behalf = principal;
    return command;
}

QFuture<Outcome> markManyRead(Office &office, const QList<SubjectId> &documents)
{
    const QString day = office.today().toString(Qt::ISODate);
    return office.store().engine().write<std::monostate>([asks = Asking(office), documents, day, now = office.now()](Writing &writing) -> Outcome {
        const qint64 person = asks.person(writing.connection);
        for (const SubjectId &id : documents) {
            const qint64 row = Asking::rowOf(writing.connection, id);
            if (!row || !documentqueries::mayRead(writing.connection, person, row))
                return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), id.toString()}});
            localqueries::putRead(writing.connection, person, row, QLatin1String(""), day, now);
        }
        return success();
    });
}

QFuture<Outcome> setMark(Office &office, const SubjectId &document, const PrivateMark &mark)
{
    PrivateMark clean{mark.flag, mark.note.trimmed()};
    if (clean.flag < 0 || clean.flag > mostFlag || clean.note.size() > longestNote) {
        return QtFuture::makeReadyFuture(Outcome(failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("note")},
                                                                                   {QStringLiteral("problem"), QStringLiteral("too_long")},
                                                                                   {QStringLiteral("max"), longestNote}})));
    }
    return office.store().engine().write<std::monostate>([asks = Asking(office), document, clean, now = office.now()](Writing &writing) -> Outcome {
        const qint64 row = Asking::rowOf(writing.connection, document);
        const qint64 person = asks.person(writing.connection);
        if (!row || !documentqueries::mayRead(writing.connection, person, row))
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), document.toString()}});
        dayqueries::putMark(writing.connection, person, row, clean, now);
        return success();
    });
}

QFuture<Result<PrivateMark>> mark(Office &office, const SubjectId &document)
{
    return office.store().engine().read<PrivateMark>([asks = Asking(office), document](Connection &connection) -> Result<PrivateMark> {
        return dayqueries::mark(connection, asks.person(connection), Asking::rowOf(connection, document));
    });
}

QFuture<Outcome> saveFilter(Office &office, const QString &name, const ListQuery &query)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return QtFuture::makeReadyFuture(Outcome(failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("name")}})));
    return office.store().engine().write<std::monostate>([asks = Asking(office), clean, query](Writing &writing) -> Outcome {
        dayqueries::putFilter(writing.connection, asks.person(writing.connection), clean.left(100), listQueryText(query));
        return success();
    });
}

QFuture<Outcome> dropFilter(Office &office, qint64 id)
{
    return office.store().engine().write<std::monostate>([asks = Asking(office), id](Writing &writing) -> Outcome {
        dayqueries::dropFilter(writing.connection, asks.person(writing.connection), id);
        return success();
    });
}

QFuture<Result<QList<SavedFilter>>> savedFilters(Office &office)
{
    return office.store().engine().read<QList<SavedFilter>>([asks = Asking(office)](Connection &connection) -> Result<QList<SavedFilter>> {
        return dayqueries::filters(connection, asks.person(connection));
    });
}

}
