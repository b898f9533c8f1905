// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "db/types/outgoinglists.h"
#include "ui/widgets/rowroles.h"

#include <QAbstractListModel>

#include <functional>

namespace congso {

/// Rows of a list of outgoing documents, two lines each. Further ones are asked for when the end comes into sight.
class OutgoingRowModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = RowFirstOwn, ///< QUuid
    };
    /// What rows are put into words with.
    struct Context
    {
        std::function<QString(const PersonId &)> person;
        std::function<qint64()> now;
        std::function<QDate()> today;
        const rules::Calendar *calendar = nullptr;
    };

    explicit OutgoingRowModel(Context context, QObject *parent = nullptr);

    /// \a more: there are further rows than these.
    /// Who drafted it stands in each row, whoever has it now.
    void setDraftersShown(bool shown) { m_draftersShown = shown; }
    void setRows(const QList<OutgoingRow> &rows, bool more);
    SubjectId idAt(int row) const;
    int rowOf(const SubjectId &id) const; ///< -1 when not there
    const OutgoingRow *row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QString codeOf(const OutgoingRow &row) const;
    QString holderOf(const OutgoingRow &row) const;
    QList<ChipText> chipsOf(const OutgoingRow &row) const;

    Context m_context;
    QList<OutgoingRow> m_rows;
    bool m_more = false;
    bool m_draftersShown = false;
};

}
