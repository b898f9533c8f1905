// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/search.h"

#include <QAbstractListModel>

namespace congso {

/// One way to narrow a search, of those it was narrowed by.
struct ChosenNarrowing
{
    QString field; ///< as the query language names it
    QString value;
    QString label;

    friend bool operator==(const ChosenNarrowing &, const ChosenNarrowing &) = default;
};

/// In or out where there are both, years, kinds, agencies, units, states and signers of the hits with their counts, under headings. Of a long group
/// the first few, and a row that shows the rest.
class NarrowingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool
        CountTextRole,
        MoreRole, ///< bool: pressing it shows the rest of the group
    };
    using QAbstractListModel::QAbstractListModel;

    /// \a chosen are not offered again.
    void setNarrowings(const Narrowings &narrowings, const QList<ChosenNarrowing> &chosen);
    void showAll(int row);
    ChosenNarrowing at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static constexpr int shortGroup = 6;

private:
    struct Line
    {
        QString field;
        QString value;
        QString label; ///< of a heading: its words
        int count = 0;
        bool heading = false;
        bool more = false;
    };
    void build();
    void addGroup(const QString &title, const QString &field, const QList<Narrowing> &ways);

    Narrowings m_narrowings;
    QList<ChosenNarrowing> m_chosen;
    QStringList m_open; ///< fields whose whole group is shown
    QList<Line> m_lines;
};

/// What people read for it: the words of a state instead of its code.
QString narrowingLabel(const QString &field, const Narrowing &way);

}
