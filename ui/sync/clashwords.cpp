// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/clashwords.h"

#include "app/incoming/kinds.h"
#include "app/words/formatwords.h"
#include "app/words/outgoingwords.h"
#include "app/words/statewords.h"
#include "app/words/workwords.h"

#include <QJsonArray>

namespace congso {

QString ClashWords::field(const QString &key)
{
    if (key == QLatin1String("recipients"))
        return tr("Recipients");
    if (key == QLatin1String("links"))
        return tr("Related documents");
    if (key == QLatin1String("documents"))
        return tr("Order of the documents");
    if (key == QLatin1String("rules"))
        return tr("Routing rules");
    if (key == QLatin1String("groups"))
        return tr("Groups of recipients");
    if (key == QLatin1String("sheets"))
        return tr("Sheets");
    if (key == QLatin1String("text"))
        return tr("Recognised text");
    for (const QString &name : {StateWords::field(key), WorkWords::field(key), OutgoingWords::field(key)}) {
        if (!name.isEmpty() && name != key)
            return name;
    }
    return key;
}

QString ClashWords::id(const QString &text) const
{
    if (m_labels.contains(text))
        return m_labels.value(text);
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return text;
    if (const Person *person = m_directory.person(PersonId(uuid)))
        return person->name;
    if (const Unit *unit = m_directory.unit(UnitId(uuid)))
        return unit->name;
    return tr("another one, not known here");
}

QString ClashWords::word(const QString &key, const QJsonValue &value) const
{
    if (key == QLatin1String("way"))
        return OutgoingWords::way(value.toString());
    if (key == QLatin1String("kind"))
        return OutgoingWords::linkKind(value.toString());
    if (key == QLatin1String("copies"))
        return tr("%n copies", nullptr, value.toInt());
    if (key == QLatin1String("inform"))
        return value.toBool() ? tr("for information") : QString();
    if (key == QLatin1String("days"))
        return tr("%n working days", nullptr, value.toInt());
    if (key == QLatin1String("person") || key == QLatin1String("unit") || key == QLatin1String("document"))
        return id(value.toString());
    if (value.isArray())
        return entry(value);
    static const QStringList spoken{QStringLiteral("name"), QStringLiteral("reason"), QStringLiteral("wording"), QStringLiteral("group")};
    return spoken.contains(key) ? value.toString() : QString();
}

QString ClashWords::entry(const QJsonValue &value) const
{
    if (value.isString())
        return id(value.toString());
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            parts << entry(one);
        parts.removeAll(QString());
        return parts.join(QStringLiteral("; "));
    }
    const QJsonObject object = value.toObject();
    // The name before what is said of it.
    for (const char *first : {"name", "person", "unit", "document"}) {
        if (object.contains(QLatin1String(first)))
            parts << word(QLatin1String(first), object.value(QLatin1String(first)));
    }
    static const QStringList said{QStringLiteral("name"), QStringLiteral("person"), QStringLiteral("unit"), QStringLiteral("document"), QStringLiteral("id"), QStringLiteral("agency")};
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (!said.contains(one.key()))
            parts << word(one.key(), *one);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString ClashWords::text(const QString &field, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList lines;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            lines << entry(one);
        lines.removeAll(QString());
        return lines.isEmpty() ? tr("nothing") : lines.join(u'\n');
    }
    if (value.isObject())
        return entry(value);
    const QString text = value.toString();
    if (field == QLatin1String("kind"))
        return incoming::kindName(text);
    if (field == QLatin1String("urgency"))
        return StateWords::urgency(text);
    if (field == QLatin1String("secrecy"))
        return StateWords::secrecy(text);
    if (field == QLatin1String("origin"))
        return StateWords::origin(text);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? FormatWords::date(day) : id(text);
}

}
