// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/officeitems.h"

#include "db/store/queries.h"

namespace congso::officeitems {

QString templateItem(const QString &id)
{
    return QStringLiteral("template.") + id;
}

QString sealItem()
{
    return QStringLiteral("seal");
}

QString signatureItem(const PersonId &person)
{
    return QStringLiteral("signature.") + person.toString();
}

QString item(Connection &connection, const QString &name)
{
    Query row = connection.query(query::office_item_one);
    row.bindAll(name);
    return row.next() ? row.text(0) : QString();
}

QMap<QString, QString> templates(Connection &connection)
{
    QMap<QString, QString> all;
    Query row = connection.query(query::office_templates);
    while (row.next())
        all.insert(row.text(0), row.text(1));
    return all;
}

}
