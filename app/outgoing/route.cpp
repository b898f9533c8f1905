// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/route.h"

#include "app/office/asker.h"
#include "app/office/directoryfacts.h"
#include "app/office/officerules.h"
#include "app/office/storeengine.h"
#include "app/rules/facts.h"
#include "db/store/outgoingqueries.h"

#include <QJsonDocument>

namespace congso::outgoing {

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
        const QByteArray own = directory.settings.value(QStringLiteral("lists.review")).toUtf8();
        facts.reviewRoute = own.isEmpty() ? shipped : rules::ReviewRoute::parse(QJsonDocument::fromJson(own).array()).value_or(shipped);
        return rules::proposedSteps(facts, document->drafter, document->unit, document->fields.signer);
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
