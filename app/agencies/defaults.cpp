// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agencies/agencies.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

namespace congso::agencies {

namespace {
/// The same entry has the same ids everywhere, so that a second run finds the first.
QUuid idOf(const QString &what, const QString &key)
{
    static const QUuid space = QUuid::fromString(QStringLiteral("6f6e6773-6f00-5a67-8e63-6965732d6467"));
    return QUuid::createUuidV5(space, QString(what + u':' + key));
}

QJsonArray entries(const QString &name, const QString &list)
{
    QFile file(QStringLiteral(":/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(list).toArray();
}

Command creating(Office &office, const QString &key, const QJsonObject &fields)
{
    Command command = office.command("agency.created", SubjectId(idOf(QStringLiteral("agency"), key)), fields);
    command.id = idOf(QStringLiteral("command"), key);
    return command;
}

QJsonObject given(std::initializer_list<QPair<QString, QJsonValue>> pairs)
{
    QJsonObject fields;
    for (const auto &[key, value] : pairs) {
        if (!(value.isString() && value.toString().isEmpty()) && !(value.isArray() && value.toArray().isEmpty()))
            fields.insert(key, value);
    }
    return fields;
}
}

QList<Command> defaults(Office &office)
{
    QList<Command> commands;
    const QJsonArray central = entries(QStringLiteral("agencies.json"), QStringLiteral("agencies"));
    for (const QJsonValue &entry : central) {
        if (entry[QLatin1String("level")].toString() != QLatin1String("central"))
            continue;
        const QString name = entry[QLatin1String("name")].toString();
        commands << creating(office, name, given({{QStringLiteral("name"), name}, {QStringLiteral("short_name"), entry[QLatin1String("short_name")]},
                                                  {QStringLiteral("code"), entry[QLatin1String("code")]}, {QStringLiteral("level"), QStringLiteral("central")}}));
    }
    // Those of today come first: what they took over names them.
    for (const QString &list : {QStringLiteral("provinces"), QStringLiteral("former")}) {
        const QJsonArray provinces = entries(QStringLiteral("provinces.json"), list);
        for (const QJsonValue &entry : provinces) {
            QJsonArray successors;
            if (const QString into = entry[QLatin1String("into")].toString(); !into.isEmpty())
                successors << idOf(QStringLiteral("agency"), QStringLiteral("province:") + into).toString(QUuid::WithoutBraces);
            const QString key = (list == QLatin1String("former") ? QStringLiteral("former:") : QStringLiteral("province:"))
                + entry[QLatin1String("province")].toString();
            commands << creating(office, key, given({{QStringLiteral("name"), entry[QLatin1String("name")]}, {QStringLiteral("short_name"), QStringLiteral("UBND")},
                                                     {QStringLiteral("code"), entry[QLatin1String("code")]}, {QStringLiteral("level"), QStringLiteral("province")},
                                                     {QStringLiteral("valid_from"), entry[QLatin1String("valid_from")]},
                                                     {QStringLiteral("valid_until"), entry[QLatin1String("valid_until")]},
                                                     {QStringLiteral("successors"), successors}}));
        }
    }
    return commands;
}

QFuture<Result<int>> addDefaults(Office &office)
{
    const auto done = office.performMany(defaults(office));
    return QtConcurrent::run([done]() -> Result<int> {
        const auto receipts = done.result();
        if (!receipts)
            return tl::make_unexpected(receipts.error());
        int entered = 0;
        for (const Result<Receipt> &receipt : *receipts) {
            if (!receipt)
                return tl::make_unexpected(receipt.error());
            ++entered;
        }
        return entered;
    });
}

}
