// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/lists.h"

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
    {Box::Book, "book"},
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

}
