// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/rowsof.h"
#include "app/incoming/workingday.h"
#include "app/office/storeengine.h"
#include "db/store/dayqueries.h"
#include "db/store/documentqueries.h"

#include <QSet>

namespace congso::incoming {

namespace {
constexpr int longestChain = 200;

struct Step
{
    dayqueries::Related related;
    bool outwards = true;
    int steps = 1;
};

/// Breadth first over what the person may read: a link whose other side is not readable leads nowhere.
QList<Step> walk(Connection &connection, qint64 person, qint64 start, int mostSteps)
{
    QList<Step> found;
    QSet<qint64> seen{start};
    QList<QPair<qint64, int>> open{{start, 0}};
    while (!open.isEmpty() && found.size() < longestChain) {
        const auto [row, steps] = open.takeFirst();
        if (steps >= mostSteps)
            continue;
        const QList<dayqueries::Related> links = dayqueries::related(connection, person, row);
        for (const dayqueries::Related &link : links) {
            const bool again = seen.contains(link.other);
            if (mostSteps > 1 && again)
                continue;
            seen.insert(link.other);
            found << Step{link, Asking::rowOf(connection, link.link.from) == row, steps + 1};
            open << qMakePair(link.other, steps + 1);
        }
    }
    return found;
}

QFuture<Result<QList<RelatedRow>>> relatedWithin(Office &office, const SubjectId &document, int mostSteps)
{
    return office.store().engine().read<QList<RelatedRow>>([asks = Asking(office), document, mostSteps](Connection &connection) -> Result<QList<RelatedRow>> {
        const qint64 row = Asking::rowOf(connection, document);
        const qint64 person = asks.person(connection);
        if (!row || !documentqueries::mayRead(connection, person, row))
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), document.toString()}});
        const QList<Step> steps = walk(connection, person, row, mostSteps);
        QList<qint64> rowIds;
        for (const Step &step : steps)
            rowIds << step.related.other;
        const auto byId = rowsById(connection, asks, rowIds);
        QList<RelatedRow> all;
        for (const Step &step : steps) {
            if (const auto other = byId.constFind(step.related.other); other != byId.constEnd())
                all << RelatedRow{step.related.link, step.outwards, step.steps, *other};
        }
        return all;
    });
}

QFuture<Result<QList<QuestionRow>>> questions(Office &office, QList<dayqueries::AskedOn> (*asked)(Connection &, qint64))
{
    return office.store().engine().read<QList<QuestionRow>>([asks = Asking(office), asked](Connection &connection) -> Result<QList<QuestionRow>> {
        const QList<dayqueries::AskedOn> all = asked(connection, asks.person(connection));
        QList<qint64> rowIds;
        for (const dayqueries::AskedOn &one : all)
            rowIds << one.document;
        const auto byId = rowsById(connection, asks, rowIds);
        QList<QuestionRow> rows;
        for (const dayqueries::AskedOn &one : all) {
            if (const auto document = byId.constFind(one.document); document != byId.constEnd())
                rows << QuestionRow{one.question, *document};
        }
        return rows;
    });
}
}

QFuture<Result<QList<RelatedRow>>> related(Office &office, const SubjectId &document)
{
    return relatedWithin(office, document, 1);
}

QFuture<Result<QList<RelatedRow>>> chain(Office &office, const SubjectId &document)
{
    return relatedWithin(office, document, longestChain);
}

QFuture<Result<QList<QuestionRow>>> questionsToMe(Office &office)
{
    return questions(office, dayqueries::questionsToMe);
}

QFuture<Result<QList<QuestionRow>>> questionsOfMe(Office &office)
{
    return questions(office, dayqueries::questionsOfMe);
}

}
