// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/routing.h"

#include "app/incoming/rowsof.h"
#include "app/office/storeengine.h"
#include "app/rules/facts.h"
#include "db/store/dayqueries.h"
#include "db/store/directoryqueries.h"
#include "db/store/documentqueries.h"
#include "db/text/fold.h"

#include <QFile>
#include <QJsonDocument>

namespace congso::incoming {

namespace {
constexpr int mostTried = 500;

QString asTyped(const QString &text)
{
    return text;
}

QString folded(const QString &text)
{
    return text::fold(text);
}

QJsonArray rulesJson(Connection &connection)
{
    const QHash<QString, QString> settings = directoryqueries::settings(connection);
    const auto own = settings.constFind(QStringLiteral("routing.rules"));
    if (own != settings.constEnd())
        return QJsonDocument::fromJson(own->toUtf8()).array();
    QFile file(QStringLiteral(":/data/routing.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("rules")).toArray() : QJsonArray();
}

/// The lead at the top that is not taken back, the last one given.
const Assignment *leadOf(const IncomingDocument &document)
{
    const Assignment *lead = nullptr;
    for (const Assignment &part : document.assignments) {
        if (part.parent.isNull() && part.role == AssignmentRole::Lead && part.state != AssignmentState::Recalled)
            lead = &part;
    }
    return lead;
}

RoutingTrial trialOf(const DocumentRow &row, const IncomingDocument &document, const QList<rules::RoutingRule> &routing)
{
    RoutingTrial trial{row, rules::routeOf(rules::routedLetter(document.fields, folded), routing), {}, {}, false};
    const Assignment *lead = leadOf(document);
    if (lead) {
        trial.doneUnit = lead->unit;
        trial.donePerson = lead->person;
    }
    for (const rules::RoutedPart &part : trial.proposed.parts) {
        if (lead && part.role == AssignmentRole::Lead)
            trial.same = part.unit == lead->unit && part.person == lead->person;
    }
    return trial;
}
}

QFuture<Result<QList<rules::RoutingRule>>> routingRules(Office &office)
{
    return office.store().engine().read<QList<rules::RoutingRule>>([](Connection &connection) { return rules::parseRouting(rulesJson(connection), asTyped); });
}

QFuture<Result<Receipt>> setRoutingRules(Office &office, const QList<rules::RoutingRule> &routing)
{
    return office.perform(office.command("settings.routing_changed", rules::settingsSubject(), {{QStringLiteral("rules"), rules::routingToJson(routing)}}));
}

QFuture<Result<rules::Route>> routeFor(Office &office, const IncomingFields &fields)
{
    return office.store().engine().read<rules::Route>([fields](Connection &connection) -> Result<rules::Route> {
        auto routing = rules::parseRouting(rulesJson(connection), folded);
        if (!routing)
            return tl::make_unexpected(routing.error());
        return rules::routeOf(rules::routedLetter(fields, folded), *routing);
    });
}

QJsonObject submissionFields(const rules::Route &route)
{
    rules::RoutingRule rule;
    rule.route = route;
    const QJsonObject json = rules::routingToJson({rule}).first().toObject();
    QJsonObject fields;
    const QList<QPair<const char *, const char *>> keys{{"to", "to"}, {"parts", "proposal"}, {"wording", "wording"}};
    for (const auto &[from, to] : keys)
        fields.insert(QLatin1String(to), json.value(QLatin1String(from)));
    fields.insert(QStringLiteral("rule"), route.rule);
    return fields;
}

QFuture<Result<RoutingTrials>> tryRouting(Office &office, const QList<rules::RoutingRule> &routing, int limit)
{
    auto parsed = rules::parseRouting(rules::routingToJson(routing), folded);
    if (!parsed)
        return QtFuture::makeReadyFuture(Result<RoutingTrials>(tl::make_unexpected(parsed.error())));
    return office.store().engine().read<RoutingTrials>([asks = Asking(office), rules = *parsed, limit](Connection &connection) -> Result<RoutingTrials> {
        const qint64 person = asks.person(connection);
        RoutingTrials all;
        const QList<DocumentRow> rows = groupedRows(connection, asks, dayqueries::routedBefore(connection, person, std::clamp(limit, 1, mostTried)));
        for (const DocumentRow &row : rows) {
            const auto document = documentqueries::document(connection, person, row.row, documentqueries::Extent::ForDecision);
            if (!document)
                continue;
            all.trials << trialOf(row, *document, rules);
            all.routed += all.trials.last().proposed.empty() ? 0 : 1;
            all.same += all.trials.last().same ? 1 : 0;
        }
        return all;
    });
}

}
