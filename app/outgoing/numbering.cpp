// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/numbering.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "app/rules/notation.h"
#include "app/rules/numbering.h"
#include "db/store/directoryqueries.h"
#include "db/store/linked.h"
#include "db/store/outgoingqueries.h"

#include <algorithm>

namespace congso::outgoing {

namespace {
/// The series wished for, the first open one made for the kind, or the first open one that takes every kind.
std::optional<Series> seriesFor(const QList<Series> &all, const RegisterId &wished, const QString &kind)
{
    const auto first = [&all](const auto &fits) -> std::optional<Series> {
        const auto found = std::find_if(all.begin(), all.end(), fits);
        return found == all.end() ? std::nullopt : std::optional<Series>(*found);
    };
    if (const auto named = first([&](const Series &one) { return one.book.id == wished; }))
        return named;
    if (const auto own = first([&](const Series &one) { return !one.book.closed && one.book.kinds.contains(kind); }))
        return own;
    // Copies share a series of their own.
    return rules::isCopyKind(kind) ? std::nullopt : first([](const Series &one) { return !one.book.closed && one.book.kinds.isEmpty(); });
}

/// Who reads every line of the books.
bool keepsBooks(Connection &connection, const Asking &asks)
{
    const auto identity = asks.identity(connection);
    return identity && (identity->roles() & (Role::Clerk | Role::HeadOfOffice | Role::AgencyLeader));
}

QString notationOf(Connection &connection, const OutgoingDocument &document, const Series &series)
{
    if (!document.fields.codeNotation.isEmpty())
        return document.fields.codeNotation;
    const QString agency = series.notation.isEmpty() ? directoryqueries::agency(connection).shortName : series.notation;
    QString unit;
    const QList<Unit> units = directoryqueries::units(connection);
    for (const Unit &one : units) {
        if (one.id == document.unit)
            unit = one.shortName;
    }
    return rules::notationFor(document.fields.kind, agency, unit);
}
}

QFuture<Result<QList<Series>>> series(Office &office, Closed closed)
{
    return office.store().engine().read<QList<Series>>([closed](Connection &connection) -> Result<QList<Series>> {
        QList<Series> all = outgoingqueries::series(connection);
        if (closed == Closed::Not)
            all.removeIf([](const Series &one) { return one.book.closed; });
        return all;
    });
}

QFuture<Result<Expected>> expected(Office &office, const SubjectId &id, const RegisterId &seriesId, QDate date)
{
    const QDate day = date.isValid() ? date : office.today();
    return office.store().engine().read<Expected>([asks = Asking(office), id, seriesId, day](Connection &connection) -> Result<Expected> {
        const qint64 row = asks.rowOf(connection, id);
        const auto document = row ? outgoingqueries::document(connection, asks.person(connection), row, outgoingqueries::Extent::ForDecision) : std::nullopt;
        if (!document)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), id.toString()}});
        const auto found = seriesFor(outgoingqueries::series(connection), seriesId.isNull() ? document->fields.book : seriesId, document->fields.kind);
        if (!found)
            return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("register")}});
        const qint64 book = asks.rowOf(connection, idCast<SubjectId>(found->book.id));
        Expected next{found->book.id, found->book.name, day.year(), 0, {}, linked::read(connection).has_value(), {}};
        if (keepsBooks(connection, asks))
            next.reserved = outgoingqueries::reserved(connection, book, day.year());
        next.number = rules::nextNumber(found->book, day.year(), directoryqueries::lastNumber(connection, book, day.year()));
        next.code = rules::outgoingCode({found->book.id, day.year(), next.number, {}}, notationOf(connection, *document, *found));
        for (ReservedNumber &one : next.reserved)
            one.series = found->book.id;
        return next;
    });
}

QFuture<Result<QList<Reserved>>> reserved(Office &office)
{
    using All = QList<Reserved>;
    return office.store().engine().read<All>([asks = Asking(office), thisYear = office.today().year()](Connection &connection) -> Result<All> {
        All all;
        if (!keepsBooks(connection, asks))
            return all;
        const QList<Series> open = outgoingqueries::series(connection);
        for (const Series &one : open) {
            for (int year = thisYear - 1; year <= thisYear + 1 && !one.book.closed; ++year) {
                Reserved ahead{one.book.id, one.book.name, year, outgoingqueries::reserved(connection, Asking::rowOf(connection, idCast<SubjectId>(one.book.id)), year)};
                for (ReservedNumber &number : ahead.numbers)
                    number.series = one.book.id;
                if (!ahead.numbers.isEmpty())
                    all << ahead;
            }
        }
        return all;
    });
}

namespace {
void gaps(const QList<outgoingqueries::Used> &used, const QList<ReservedNumber> &ahead, int start, QList<SeriesProblem> &problems)
{
    QList<int> numbers;
    for (const outgoingqueries::Used &one : used)
        numbers << one.number;
    for (const ReservedNumber &one : ahead)
        numbers << one.number;
    std::sort(numbers.begin(), numbers.end());
    int expected = start;
    for (const int number : numbers) {
        if (number > expected)
            problems << SeriesProblem{SeriesProblem::Kind::Gap, expected, number - 1, {}};
        expected = std::max(expected, number + 1);
    }
}

void codesAndDates(const QList<outgoingqueries::Used> &used, QList<SeriesProblem> &problems)
{
    QHash<QString, int> codes;
    QDate latest;
    for (const outgoingqueries::Used &one : used) {
        if (one.voided || one.code.isEmpty())
            continue;
        if (codes.contains(one.code))
            problems << SeriesProblem{SeriesProblem::Kind::SameCode, one.number, codes.value(one.code), one.code};
        codes.insert(one.code, one.number);
        if (latest.isValid() && one.date < latest)
            problems << SeriesProblem{SeriesProblem::Kind::DateBackwards, one.number, one.number, one.code};
        latest = std::max(latest, one.date);
        const bool left = one.state == OutgoingState::Issued || one.state == OutgoingState::Recalled || one.state == OutgoingState::Replaced
            || one.state == OutgoingState::Erased;
        if (!left)
            problems << SeriesProblem{SeriesProblem::Kind::NumberedUnissued, one.number, one.number, one.code};
    }
}
}

QFuture<Result<QList<SeriesProblem>>> problems(Office &office, const RegisterId &seriesId, int year)
{
    using Problems = QList<SeriesProblem>;
    return office.store().engine().read<Problems>([asks = Asking(office), seriesId, year](Connection &connection) -> Result<Problems> {
        if (!keepsBooks(connection, asks))
            return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("roles"), QStringList{QString(roleText(Role::Clerk)), QString(roleText(Role::HeadOfOffice)), QString(roleText(Role::AgencyLeader))}}});
        const qint64 row = Asking::rowOf(connection, idCast<SubjectId>(seriesId));
        const QList<Series> all = outgoingqueries::series(connection);
        const auto found = std::find_if(all.begin(), all.end(), [&](const Series &one) { return one.book.id == seriesId; });
        if (found == all.end())
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), seriesId.toString()}});
        const QList<outgoingqueries::Used> used = outgoingqueries::used(connection, row, year);
        const QList<ReservedNumber> ahead = outgoingqueries::reserved(connection, row, year);
        Problems problems;
        gaps(used, ahead, rules::nextNumber(found->book, year, 0), problems);
        codesAndDates(used, problems);
        for (const ReservedNumber &one : ahead)
            problems << SeriesProblem{SeriesProblem::Kind::ReservedUnused, one.number, one.number, one.note};
        return problems;
    });
}

QFuture<Result<BookPart>> bookLines(Office &office, const RegisterId &seriesId, int year, int number, const QString &suffix, int limit)
{
    return office.store().engine().read<BookPart>([=, asks = Asking(office)](Connection &connection) -> Result<BookPart> {
        BookPart part;
        const qint64 row = asks.rowOf(connection, idCast<SubjectId>(seriesId));
        part.lines = outgoingqueries::bookLines(connection, asks.person(connection), row, year, number, suffix, limit);
        part.complete = part.lines.size() < limit;
        if (!part.lines.isEmpty()) {
            part.lastNumber = part.lines.last().number;
            part.lastSuffix = part.lines.last().suffix;
        }
        return part;
    });
}

}
