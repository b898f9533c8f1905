// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/kepttemplates.h"

#include "app/office/storeengine.h"
#include "app/rules/facts.h"
#include "db/store/officeitems.h"

namespace congso::directory {

QFuture<Result<QMap<QString, QString>>> keptTemplates(Office &office)
{
    using Templates = QMap<QString, QString>;
    return office.store().engine().read<Templates>([](Connection &connection) -> Result<Templates> { return officeitems::templates(connection); });
}

QFuture<Result<Receipt>> changeTemplate(Office &office, const QString &id, const QJsonObject &made)
{
    return office.perform(office.command("settings.template_changed", rules::settingsSubject(), {{QStringLiteral("template"), id}, {QStringLiteral("made"), made}}));
}

}
