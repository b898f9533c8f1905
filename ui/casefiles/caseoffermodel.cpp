// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefiles/caseoffermodel.h"

#include "ui/casefiles/casefilemodel.h"

namespace congso {

void CaseOfferModel::setOffers(const QList<Offer> &offers)
{
    beginResetModel();
    m_offers = offers;
    endResetModel();
}

const CaseOfferModel::Offer *CaseOfferModel::offer(int row) const
{
    return row >= 0 && row < m_offers.size() ? &m_offers[row] : nullptr;
}

int CaseOfferModel::firstFree() const
{
    for (int row = 0; row < m_offers.size(); ++row) {
        if (!m_offers[row].holdsAll)
            return row;
    }
    return -1;
}

int CaseOfferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offers.size());
}

Qt::ItemFlags CaseOfferModel::flags(const QModelIndex &index) const
{
    const Offer *here = offer(index.row());
    return here && here->holdsAll ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractListModel::flags(index);
}

QVariant CaseOfferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Offer &here = m_offers[index.row()];
    const QString said = here.holdsAll ? tr("already in it") : here.reason;
    switch (role) {
    case Qt::DisplayRole:
        return QString(shownCaseCode(here.file) + QStringLiteral(" · ") + here.file.title);
    case Qt::AccessibleTextRole:
        return QStringList{shownCaseCode(here.file), here.file.title, here.keeper, said}.join(QStringLiteral(", "));
    case RowCode:
        return shownCaseCode(here.file);
    case RowSender:
        return here.keeper;
    case RowSubject:
        return here.file.title;
    case RowChips:
        return QVariant::fromValue(said.isEmpty() ? QList<ChipText>() : QList<ChipText>{{said, here.holdsAll ? Tone::Neutral : Tone::Done}});
    case RowQuiet:
        return here.holdsAll;
    case RowLoading:
    case RowUnread:
        return false;
    default:
        return {};
    }
}

}
