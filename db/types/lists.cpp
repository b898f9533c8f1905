// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/lists.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace congso {

namespace {
struct BoxName
{
    Box box;
    const char *text;
};
constexpr BoxName boxNames[] = {
    {Box::ToProcess, "to_process"}, {Box::Processing, "processing"}, {Box::Cooperating, "cooperating"},
    {Box::Supervising, "supervising"}, {Box::ToKnow, "to_know"}, {Box::DueSoon, "due_soon"},
    {Box::Overdue, "overdue"}, {Box::Done, "done"}, {Box::Returned, "returned"},
    {Box::ToInstruct, "to_instruct"}, {Box::ToSubmit, "to_submit"}, {Box::InProgress, "in_progress"},
    {Box::Unscanned, "unscanned"}, {Box::ToConfirm, "to_confirm"}, {Box::WaitingOthers, "waiting_others"},
    {Box::ToAnswer, "to_answer"}, {Box::Flagged, "flagged"}, {Box::Book, "book"},
};
}

QLatin1String boxText(Box box)
{
    for (const BoxName &entry : boxNames) {
        if (entry.box == box)
            return QLatin1String(entry.text);
    }
    return {};
}

std::optional<Box> boxFromText(const QString &text)
{
    for (const BoxName &entry : boxNames) {
        if (text == QLatin1String(entry.text))
            return entry.box;
    }
    return std::nullopt;
}

const QList<Box> &allBoxes()
{
    static const QList<Box> boxes = [] {
        QList<Box> list;
        for (const BoxName &entry : boxNames)
            list << entry.box;
        return list;
    }();
    return boxes;
}

QString listQueryText(const ListQuery &query)
{
    QJsonObject json{{QStringLiteral("box"), QString(boxText(query.box))}, {QStringLiteral("order"), int(query.order)},
                     {QStringLiteral("filter"), query.filter}};
    if (query.year)
        json.insert(QStringLiteral("year"), *query.year);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ListQuery> listQueryFromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto box = boxFromText(json.value(QLatin1String("box")).toString());
    const int order = json.value(QLatin1String("order")).toInt(-1);
    if (!box || order < int(ListOrder::DueFirst) || order > int(ListOrder::Subject))
        return std::nullopt;
    ListQuery query{*box, ListOrder(order), json.value(QLatin1String("filter")).toString(), std::nullopt};
    if (json.contains(QLatin1String("year")))
        query.year = json.value(QLatin1String("year")).toInt();
    return query;
}

}
