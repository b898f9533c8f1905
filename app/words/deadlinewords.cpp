// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/deadlinewords.h"

#include "app/words/formatwords.h"

namespace congso {

using rules::DueStanding;

QString DeadlineWords::brief(const DueStanding &standing)
{
    switch (standing.kind) {
    case DueStanding::Kind::None:
        return {};
    case DueStanding::Kind::Today:
        return tr("today");
    case DueStanding::Kind::Left:
        return tr("%n day(s) left", nullptr, standing.workingDays);
    case DueStanding::Kind::Overdue:
        return tr("%n day(s) overdue", nullptr, standing.workingDays);
    }
    return {};
}

QString DeadlineWords::full(const DueStanding &standing)
{
    switch (standing.kind) {
    case DueStanding::Kind::None:
        return {};
    case DueStanding::Kind::Today:
        return tr("due today");
    case DueStanding::Kind::Left:
        return tr("%n working day(s) left", nullptr, standing.workingDays);
    case DueStanding::Kind::Overdue:
        return tr("%n working day(s) overdue", nullptr, standing.workingDays);
    }
    return {};
}

QString DeadlineWords::exact(const DueStanding &standing, QDate due)
{
    if (standing.kind == DueStanding::Kind::None)
        return {};
    const QString text = tr("Due %1, %2").arg(FormatWords::date(due), full(standing));
    return standing.provisional ? tr("%1 (provisional: the holidays are not announced yet)").arg(text) : text;
}

}
