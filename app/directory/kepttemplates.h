// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QJsonObject>
#include <QMap>

namespace congso::directory {

/// The templates that the office keeps for all its PCs, by id, as JSON that nobody has looked at yet.
QFuture<Result<QMap<QString, QString>>> keptTemplates(Office &office);

/// settings.template_changed; an empty one takes it away. rule.not_allowed for who is no clerk, head of office or administrator.
QFuture<Result<Receipt>> changeTemplate(Office &office, const QString &id, const QJsonObject &made);

}
