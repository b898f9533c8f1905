// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/importer.h"

#include "app/importing/importmemory.h"
#include "app/importing/rowwriter.h"
#include "app/office/asker.h"
#include "app/office/credentials.h"
#include "app/office/storeengine.h"
#include "db/store/importqueries.h"

#include <QJsonObject>

namespace congso::importing {

namespace {
constexpr int subjectsPerTransaction = 500;

struct Undoing
{
    const char *area;
    const char *action;
    bool reason;
    bool day;
};
constexpr Undoing undoings[] = {{"incoming", "incoming.import_withdrawn", true, false},
                                {"outgoing", "outgoing.import_withdrawn", true, false},
                                {"person", "person.deactivated", true, false},
                                {"post", "post.ended", false, false},
                                {"unit", "unit.closed", false, false},
                                {"agency", "agency.ended", false, true},
                                {"casefile", "casefile.withdrawn", true, false}};

/// The act that takes a subject of this area back; nothing where it is taken back already.
std::optional<Undoing> undoingOf(const importqueries::Made &made)
{
    for (const Undoing &one : undoings) {
        if (made.area == one.area)
            return made.lastKind == one.action ? std::nullopt : std::optional(one);
    }
    return std::nullopt;
}

/// The acts in the order the subjects are to go: the newest first.
QList<PreparedRow> actsOf(const QUuid &import, const QList<importqueries::Made> &made, const QString &reason, QDate today)
{
    QList<PreparedRow> acts;
    qint64 place = made.size();
    for (const importqueries::Made &one : made) {
        --place;
        const auto undoing = undoingOf(one);
        if (!undoing)
            continue;
        PreparedRow act;
        Command command;
        command.id = importedId(import, place, Step::TakeBack);
        command.action = undoing->action;
        command.subject = one.subject;
        if (undoing->reason)
            command.fields = {{QStringLiteral("reason"), reason}};
        if (undoing->day)
            command.fields = {{QStringLiteral("on"), today.toString(Qt::ISODate)}};
        act.commands << command;
        acts << act;
    }
    return acts;
}

Outcome clearPasswords(OfficeStore &store, const QList<importqueries::Made> &made)
{
    return store.engine().own<std::monostate>([made](Connection &connection) -> Outcome {
        for (const importqueries::Made &one : made) {
            if (one.area != "person")
                continue;
            if (auto cleared = credentials::clear(connection, Asking::rowOf(connection, one.subject)); !cleared)
                return cleared;
        }
        return success();
    }).result();
}

Result<TakenBack> takeBackNow(const std::shared_ptr<OfficeStore> &store, PersonId person, const QUuid &import, const QString &reason,
                              QDate today, const std::stop_token &stop)
{
    using MadeList = QList<importqueries::Made>;
    const auto [first, last] = importedRange(import);
    auto made = store->engine().read<MadeList>([first = first, last = last](Connection &connection) -> Result<MadeList> {
        return importqueries::madeBy(connection, first, last);
    }).result();
    if (!made)
        return tl::make_unexpected(made.error());
    if (made->isEmpty())
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), import.toString(QUuid::WithoutBraces)}});
    const auto touched = std::count_if(made->begin(), made->end(), [](const importqueries::Made &one) { return one.touched; });
    if (touched > 0)
        return failure(ErrorCode::RuleUndoLate, {{QStringLiteral("count"), qint64(touched)}});
    const RowWriter writer(store, person);
    const QList<PreparedRow> acts = actsOf(import, *made, reason, today);
    TakenBack taken;
    for (qsizetype from = 0; from < acts.size(); from += subjectsPerTransaction) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, {{QStringLiteral("done"), taken.subjects}});
        auto written = writer.write(acts.mid(from, subjectsPerTransaction), false).result();
        if (!written)
            return tl::make_unexpected(written.error());
        for (const WrittenRow &row : std::as_const(written->rows)) {
            if (row.refused)
                return tl::make_unexpected(*row.refused);
            ++taken.subjects;
        }
    }
    if (auto cleared = clearPasswords(*store, *made); !cleared)
        return tl::make_unexpected(cleared.error());
    const ImportMemory memory(store, person);
    for (PastImport past : memory.imports()) {
        if (past.id != import)
            continue;
        past.takenBack = true;
        if (auto kept = memory.remember(past); !kept)
            return tl::make_unexpected(kept.error());
    }
    return taken;
}
}

QFuture<Result<TakenBack>> takeBack(Office &office, const QUuid &import, const QString &reason, std::stop_token stop)
{
    return QtConcurrent::run([store = office.store().shared_from_this(), person = office.identity().person.id, import, reason, today = office.today(), stop = std::move(stop)] {
        return takeBackNow(store, person, import, reason, today, stop);
    });
}

}
