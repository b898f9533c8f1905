// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/ids.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace congso {

class EmptyState;

/// A short table of records with a sentence where there is none; the record that was current stays so.
class RecordTable : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        SubjectId id;
        QStringList cells;
        bool quiet = false; ///< over, revoked
    };

    /// \a stretched: the column that takes the room.
    RecordTable(const QString &name, const QString &spoken, const QStringList &headers, int stretched, const QString &emptySentence, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    /// The record that was just made becomes the current one, as soon as it is among the rows.
    void choose(const SubjectId &id);
    SubjectId current() const;
    QTableView *view() const { return m_view; }
    EmptyState *empty() const { return m_empty; }

Q_SIGNALS:
    void currentChanged();
    void activated();

private:
    QStandardItemModel *m_model;
    QTableView *m_view;
    EmptyState *m_empty;
    SubjectId m_wished;
};

}
