// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "db/types/event.h"
#include "ui/widgets/rowroles.h"

#include <QAbstractListModel>

namespace congso {

/// The journal of one document in plain sentences, first to last.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TimeRole = RowFirstOwn, ///< QString, exact
    };

    explicit HistoryModel(QObject *parent = nullptr);

    void setEvents(const QList<Event> &events, const directory::Directory &directory);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        QString time;
        QString sentence;
    };
    QList<Entry> m_entries;
};

}
