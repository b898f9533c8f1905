// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/rowwriter.h"

#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "db/store/agencyqueries.h"
#include "db/store/importqueries.h"

namespace congso::importing {

namespace {
using Written = QList<WrittenRow>;

WrittenRow writeRow(Writing &writing, const Performer &performer, qint64 person, const PreparedRow &row)
{
    WrittenRow written;
    QList<SubjectId> same;
    // A row that is met again finds itself and its neighbours.
    if (!row.codeFold.isEmpty() && !writing.journal.receiptOf(BatchId(row.commands.first().id)))
        same = importqueries::sameCode(writing.connection, person, row.codeFold, row.issued);
    if (!row.agencyName.isEmpty()) {
        for (const qint64 other : agencyqueries::byName(writing.connection, row.agencyName))
            same << SubjectId(writing.journal.uuidOf(other));
        same.removeAll(row.commands.first().subject);
        if (!same.isEmpty() && !row.distinct) {
            written.refused = Error{ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("name")}, {QStringLiteral("problem"), QStringLiteral("exists")},
                                                              {QStringLiteral("value"), row.agencyName}}};
            return written;
        }
    }
    Savepoint savepoint(writing.connection);
    for (const Command &command : row.commands) {
        auto receipt = performer.perform(writing, command);
        if (!receipt) {
            written.refused = receipt.error();
            break;
        }
        same.removeAll(receipt->subject);
    }
    if (written.refused)
        writing.journal.forget();
    else
        savepoint.release();
    written.doubleHere = !same.isEmpty();
    return written;
}
}

QFuture<Result<QList<WrittenRow>>> RowWriter::write(const QList<PreparedRow> &rows, bool rehearsal) const
{
    const Performer performer(*m_store, m_person);
    const auto heard = std::make_shared<Written>();
    auto done = m_store->engine().write<Written>([=, store = m_store, person = m_person](Writing &writing) -> Result<Written> {
        const qint64 row = writing.journal.rowOf(person.uuid());
        Written all;
        for (const PreparedRow &one : rows)
            all << (one.problem ? WrittenRow() : writeRow(writing, performer, row, one));
        if (!rehearsal)
            return all;
        *heard = all;
        writing.directory.touched();
        return failure(ErrorCode::Cancelled);
    });
    if (!rehearsal)
        return done;
    return done.then([heard, count = rows.size()](const Result<Written> &result) -> Result<Written> {
        if (heard->size() == count)
            return *heard;
        return result;
    });
}

}
