// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/listwords.h"

#include <QCoreApplication>

namespace congso {

namespace {
struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(congso::ListWords)
};
}

QString orderName(ListOrder order)
{
    switch (order) {
    case ListOrder::DueFirst: return ListWords::tr("By deadline");
    case ListOrder::NewestFirst: return ListWords::tr("Newest first");
    case ListOrder::OldestFirst: return ListWords::tr("Oldest first");
    case ListOrder::NumberAscending: return ListWords::tr("Arrival number, ascending");
    case ListOrder::NumberDescending: return ListWords::tr("Arrival number, descending");
    case ListOrder::Agency: return ListWords::tr("Issuing agency");
    case ListOrder::Subject: return ListWords::tr("Subject");
    }
    return {};
}

bool isPersonal(Box box)
{
    switch (box) {
    case Box::ToProcess:
    case Box::Processing:
    case Box::Cooperating:
        return true;
    default:
        return false;
    }
}

bool groupsByDeadline(Box box)
{
    return isPersonal(box) || box == Box::Supervising || box == Box::WaitingOthers || box == Box::Flagged;
}

ListOrder usualOrder(Box box)
{
    switch (box) {
    case Box::Done:
    case Box::Returned:
    case Box::ToSubmit:
    case Box::ToKnow:
        return ListOrder::NewestFirst;
    case Box::Book:
        return ListOrder::NumberDescending;
    default:
        return ListOrder::DueFirst;
    }
}

}
