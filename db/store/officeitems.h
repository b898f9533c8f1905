// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/query.h"
#include "db/types/ids.h"

#include <QMap>

/// What the office keeps for all its PCs beside its settings. Names: templateItem(), sealItem(), signatureItem().
namespace congso::officeitems {

QString templateItem(const QString &id);
QString sealItem();
QString signatureItem(const PersonId &person);

/// Empty where there is none.
QString item(Connection &connection, const QString &name);
/// The office's own templates as they were kept, by id.
QMap<QString, QString> templates(Connection &connection);

}
