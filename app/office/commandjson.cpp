// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/commandjson.h"

#include <QJsonDocument>

namespace congso {

namespace {
template <class Tag>
void put(QJsonObject &json, const char *key, const Id<Tag> &id)
{
    if (!id.isNull())
        json.insert(QLatin1String(key), id.toString());
}
}

QByteArray commandToJson(const Command &command)
{
    QJsonObject json{{QStringLiteral("id"), command.id.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("action"), QString::fromLatin1(command.action)},
                     {QStringLiteral("fields"), command.fields}};
    put(json, "subject", command.subject);
    put(json, "post", command.post);
    put(json, "behalf", command.behalf);
    put(json, "delegation", command.delegation);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Command> commandFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto string = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Command command;
    command.id = QUuid::fromString(string("id"));
    command.action = string("action").toLatin1();
    if (command.id.isNull() || command.action.isEmpty())
        return std::nullopt;
    command.subject = SubjectId::fromString(string("subject"));
    command.fields = json.value(QLatin1String("fields")).toObject();
    command.post = PostId::fromString(string("post"));
    command.behalf = PersonId::fromString(string("behalf"));
    command.delegation = SubjectId::fromString(string("delegation"));
    return command;
}

}
