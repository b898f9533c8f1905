// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officerules.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace congso {

namespace {
Result<QByteArray> dataFile(const QString &name)
{
    QFile file(QStringLiteral(":/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing, {{QStringLiteral("file"), name}});
    return file.readAll();
}
}

Result<std::unique_ptr<OfficeRules>> OfficeRules::load()
{
    auto workflowBytes = dataFile(QStringLiteral("workflow.json"));
    auto holidayBytes = dataFile(QStringLiteral("holidays.json"));
    if (!workflowBytes || !holidayBytes)
        return tl::make_unexpected(workflowBytes ? holidayBytes.error() : workflowBytes.error());
    QList<QByteArray> parts{*workflowBytes};
    const QStringList names = QDir(QStringLiteral(":/data/workflow")).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto part = dataFile(QStringLiteral("workflow/") + name);
        if (!part)
            return tl::make_unexpected(part.error());
        parts << *part;
    }
    auto workflow = rules::Workflow::parse(parts);
    if (!workflow)
        return tl::make_unexpected(workflow.error());
    auto calendar = rules::Calendar::parse(*holidayBytes);
    if (!calendar)
        return tl::make_unexpected(calendar.error());
    auto reviewBytes = dataFile(QStringLiteral("review.json"));
    if (!reviewBytes)
        return tl::make_unexpected(reviewBytes.error());
    auto route = rules::ReviewRoute::parse(QJsonDocument::fromJson(*reviewBytes).object().value(QLatin1String("steps")).toArray());
    if (!route)
        return tl::make_unexpected(route.error());
    return std::make_unique<OfficeRules>(OfficeRules{std::move(*workflow), std::move(*route), std::move(*calendar)});
}

}
