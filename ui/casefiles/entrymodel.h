// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/casefile.h"

#include <QAbstractTableModel>

namespace congso {

/// The documents of one case file in order, as Mục lục văn bản lists them. Rows are dragged to another place; the
/// model only asks for it, the order follows when it has been recorded.
class EntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Ordinal, Code, Issued, Agency, Subject, Sheets, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<CaseEntry> &entries);
    /// Rows may be dragged, sheets and notes written.
    void setChangeable(bool changeable);
    const CaseEntry *entry(int row) const;
    int rowOf(const SubjectId &document) const; ///< -1 when not there
    /// The documents with row \a from at \a to (its place afterwards).
    QList<SubjectId> ordered(int from, int to) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void moveWanted(int from, int to);
    void described(const congso::SubjectId &document, const QString &sheets, const QString &note);

private:
    QVariant cell(const CaseEntry &entry, int column) const;

    QList<CaseEntry> m_entries;
    bool m_changeable = false;
};

}
