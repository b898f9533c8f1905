// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/route.h"

#include "app/office/asker.h"
#include "app/office/directoryfacts.h"
#include "app/office/officerules.h"
#include "app/office/storeengine.h"
#include "app/rules/facts.h"
#include "db/store/outgoingqueries.h"

#include <QJsonDocument>

#include <algorithm>

namespace congso::outgoing {

namespace {
rules::ReviewRoute routeOf(const DirectoryFacts &directory, const rules::ReviewRoute &shipped)
{
    const QByteArray own = directory.settings.value(QStringLiteral("lists.review")).toUtf8();
    return own.isEmpty() ? shipped : rules::ReviewRoute::parse(QJsonDocument::fromJson(own).array()).value_or(shipped);
}

/// Of the last round, as far as they are there still, in order.
QList<ReviewStep> earlierOpinions(const OutgoingDocument &document, const DirectoryFacts &directory)
{
    QList<ReviewStep> asked;
    for (const ReviewStep &step : document.steps) {
        const bool person = directory.peopleById.contains(step.person) && directory.peopleById.value(step.person).active;
        const bool unit = directory.unitsById.contains(step.unit) && directory.unitsById.value(step.unit).active;
        if (step.round == document.round && step.kind == ReviewKind::Opinion && (person || unit))
            asked << step;
    }
    std::stable_sort(asked.begin(), asked.end(), [](const ReviewStep &a, const ReviewStep &b) { return a.order < b.order; });
    return asked;
}

/// Who was asked for an opinion the last time is asked again, before the approval.
QList<ReviewStep> withOpinions(const QList<ReviewStep> &proposed, const QList<ReviewStep> &asked)
{
    QList<ReviewStep> all;
    int order = 0;
    const auto put = [&all, &order](ReviewStep step, bool beside) {
        order += beside ? 0 : 1;
        step.order = order;
        all << step;
    };
    qsizetype approval = 0;
    while (approval < proposed.size() && proposed.at(approval).kind != ReviewKind::Approve)
        put(proposed.at(approval++), false);
    for (qsizetype i = 0; i < asked.size(); ++i) {
        ReviewStep again;
        again.kind = ReviewKind::Opinion;
        again.unit = asked.at(i).unit;
        again.person = asked.at(i).person;
        put(again, i > 0 && asked.at(i).order == asked.at(i - 1).order);
    }
    for (qsizetype i = approval; i < proposed.size(); ++i)
        put(proposed.at(i), false);
    return all;
}
}

QFuture<Result<QList<ReviewStep>>> proposedSteps(Office &office, const SubjectId &draft)
{
    using Steps = QList<ReviewStep>;
    return office.store().engine().read<Steps>([asks = Asking(office), shipped = office.store().rules().reviewRoute, draft](Connection &connection) -> Result<Steps> {
        const qint64 row = asks.rowOf(connection, draft);
        const auto document = row ? outgoingqueries::document(connection, asks.person(connection), row, outgoingqueries::Extent::ForDecision) : std::nullopt;
        if (!document)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), draft.toString()}});
        const DirectoryFacts directory = DirectoryFacts::read(connection);
        rules::Facts facts;
        facts.people = directory.peopleById;
        facts.units = directory.unitsById;
        facts.roles = directory.roles;
        facts.heads = directory.heads;
        facts.reviewRoute = routeOf(directory, shipped);
        return withOpinions(rules::proposedSteps(facts, document->drafter, document->unit, document->fields.signer), earlierOpinions(*document, directory));
    });
}

QFuture<Result<QList<ReviewKind>>> requiredSteps(Office &office)
{
    using Kinds = QList<ReviewKind>;
    return office.store().engine().read<Kinds>([shipped = office.store().rules().reviewRoute](Connection &connection) -> Result<Kinds> {
        Kinds kinds;
        for (const rules::RouteStep &step : routeOf(DirectoryFacts::read(connection), shipped).steps) {
            if (step.required)
                kinds << step.kind;
        }
        return kinds;
    });
}

QFuture<Result<QList<Result<Receipt>>>> approveAll(Office &office, const QList<SubjectId> &drafts, const QString &text)
{
    QList<Command> commands;
    for (const SubjectId &draft : drafts) {
        QJsonObject fields;
        if (!text.isEmpty())
            fields.insert(QStringLiteral("text"), text);
        commands << office.command("outgoing.approved", draft, fields);
    }
    return office.performMany(commands);
}

}
