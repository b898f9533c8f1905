// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace congso {

/// Recipients as a table to be filled in: who, to act or to know, how, why on paper, how many copies.
class RecipientModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Purpose, Way, Reason, Copies, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecipients(const QList<Recipient> &recipients);
    const QList<Recipient> &recipients() const { return m_recipients; }
    /// False when this name is there already.
    bool add(const Recipient &recipient);
    void removeAt(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    QList<Recipient> m_recipients;
};

/// Purpose and way are chosen, the others written.
class RecipientDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

}
