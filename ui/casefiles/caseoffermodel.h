// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/casefile.h"
#include "ui/widgets/rowroles.h"

#include <QAbstractListModel>

namespace congso {

/// Case files to choose from, the most fitting first, each with the reason it is offered for.
class CaseOfferModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Offer
    {
        CaseFile file;
        QString keeper; ///< name
        QString reason; ///< why it fits; may be empty
        bool holdsAll = false;
    };

    using QAbstractListModel::QAbstractListModel;

    void setOffers(const QList<Offer> &offers);
    const Offer *offer(int row) const;
    /// The first that does not hold the documents already; -1 when there is none.
    int firstFree() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Offer> m_offers;
};

}
