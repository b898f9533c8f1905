// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/recipients.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "app/outgoing/outgoing.h"
#include "app/rules/notation.h"
#include "db/store/directoryqueries.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace congso::outgoing {

namespace {
Recipient memberFrom(const QJsonValue &json, const QString &group)
{
    Recipient one;
    one.name = json[QLatin1String("name")].toString();
    one.agency = SubjectId::fromString(json[QLatin1String("agency")].toString());
    one.unit = UnitId::fromString(json[QLatin1String("unit")].toString());
    one.person = PersonId::fromString(json[QLatin1String("person")].toString());
    one.group = group;
    one.toAct = !json[QLatin1String("inform")].toBool();
    one.way = json[QLatin1String("way")].toString(QStringLiteral("electronic"));
    one.reason = json[QLatin1String("reason")].toString();
    one.copies = json[QLatin1String("copies")].toInt(1);
    return one;
}
}

QFuture<Result<QList<RecipientGroup>>> groups(Office &office)
{
    using Groups = QList<RecipientGroup>;
    return office.store().engine().read<Groups>([](Connection &connection) -> Result<Groups> {
        Groups all;
        const QByteArray own = directoryqueries::settings(connection).value(QStringLiteral("lists.recipients")).toUtf8();
        const QJsonArray groups = QJsonDocument::fromJson(own).array();
        for (const QJsonValue &group : groups) {
            RecipientGroup one{group[QLatin1String("name")].toString(), {}};
            const QJsonArray members = group[QLatin1String("members")].toArray();
            for (const QJsonValue &member : members)
                one.members << memberFrom(member, one.name);
            all << one;
        }
        return all;
    });
}

QJsonArray groupsToJson(const QList<RecipientGroup> &groups)
{
    QJsonArray all;
    for (const RecipientGroup &group : groups) {
        QJsonArray members;
        for (Recipient member : group.members) {
            member.id = {};
            member.group.clear();
            members << recipientToJson(member);
        }
        all << QJsonObject{{QStringLiteral("name"), group.name}, {QStringLiteral("members"), members}};
    }
    return all;
}

PaperCount paperCount(const QList<Recipient> &recipients, int pages)
{
    const rules::PaperUse use = rules::paperUse(recipients, pages);
    return {use.onPaper, use.electronic, use.sheets, use.saved, use.onPaper > rules::manyOnPaper};
}

}
