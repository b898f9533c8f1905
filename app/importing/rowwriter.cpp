// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/rowwriter.h"

#include "app/office/directoryfacts.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "db/store/agencyqueries.h"
#include "db/store/importqueries.h"

namespace congso::importing {

namespace {
/// Whether the row was taken over as it was decided before its turn.
bool performDecided(Writing &writing, const Performer &performer, const PreparedRow &row, QList<SubjectId> &same)
{
    if (!row.decided)
        return false;
    Savepoint savepoint(writing.connection);
    const auto receipt = performer.perform(writing, *row.decided);
    if (!receipt) {
        writing.journal.forget();
        return false;
    }
    savepoint.release();
    same.removeAll(receipt->subject);
    return true;
}

/// All of a row's commands, or the first refusal and nothing of them.
std::optional<Error> performAll(Writing &writing, const Performer &performer, const PreparedRow &row, QList<SubjectId> &same)
{
    if (!row.codeFold.isEmpty() && writing.journal.receiptOf(BatchId(row.commands.first().id)))
        same.clear(); // a row that is met again finds itself and its neighbours
    Savepoint savepoint(writing.connection);
    for (const Command &command : row.commands) {
        const auto receipt = performer.perform(writing, command);
        if (!receipt) {
            writing.journal.forget();
            return receipt.error();
        }
        same.removeAll(receipt->subject);
    }
    savepoint.release();
    return std::nullopt;
}

/// Agencies of a row's name that are here already.
QList<SubjectId> sameName(Writing &writing, const PreparedRow &row)
{
    QList<SubjectId> same;
    for (const qint64 other : agencyqueries::byName(writing.connection, row.agencyName))
        same << SubjectId(writing.journal.uuidOf(other));
    same.removeAll(row.commands.first().subject);
    return same;
}

WrittenRow writeRow(Writing &writing, const Performer &performer, qint64 person, const PreparedRow &row)
{
    WrittenRow written;
    QList<SubjectId> same;
    if (!row.codeFold.isEmpty())
        same = importqueries::sameCode(writing.connection, person, row.codeFold, row.issued);
    if (!row.agencyName.isEmpty()) {
        same = sameName(writing, row);
        if (!same.isEmpty() && !row.distinct) {
            written.refused = Error{ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("name")}, {QStringLiteral("problem"), QStringLiteral("exists")},
                                                              {QStringLiteral("value"), row.agencyName}}};
            return written;
        }
    }
    if (!performDecided(writing, performer, row, same))
        written.refused = performAll(writing, performer, row, same);
    written.doubleHere = !same.isEmpty();
    return written;
}
}

void RowWriter::decideAhead(PreparedRow &row, const LentDirectory &directory) const
{
    if (!row.problem && row.commands.size() == 1)
        row.decided = Performer(*m_store, m_person).decideAhead(directory, row.commands.first());
}

QFuture<Result<WrittenPart>> RowWriter::write(const QList<PreparedRow> &rows, bool rehearsal) const
{
    const Performer performer(*m_store, m_person);
    const auto heard = std::make_shared<WrittenPart>();
    auto done = m_store->engine().write<WrittenPart>([=, store = m_store, person = m_person](Writing &writing) -> Result<WrittenPart> {
        const qint64 row = writing.journal.rowOf(person.uuid());
        WrittenPart part;
        for (const PreparedRow &one : rows)
            part.rows << (one.problem ? WrittenRow() : writeRow(writing, performer, row, one));
        part.directory = std::make_shared<const LentDirectory>(writing.directory.facts(writing.connection));
        if (!rehearsal)
            return part;
        *heard = part;
        writing.directory.touched();
        return failure(ErrorCode::Cancelled);
    });
    if (!rehearsal)
        return done;
    return done.then([heard, count = rows.size()](const Result<WrittenPart> &result) -> Result<WrittenPart> {
        if (heard->rows.size() == count)
            return *heard;
        return result;
    });
}

}
