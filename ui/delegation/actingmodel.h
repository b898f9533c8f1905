// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "db/types/lists.h"
#include "ui/widgets/rowroles.h"

#include <QAbstractListModel>

namespace congso {

/// The principal's lists one below the other, each under its name, as far as the delegation goes.
class ActingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Part
    {
        Box box = Box::ToInstruct;
        QList<DocumentRow> rows;
    };

    using QAbstractListModel::QAbstractListModel;

    void setParts(const QList<Part> &parts, QDate today, const rules::Calendar &calendar);
    SubjectId idAt(int row) const;
    int rowOf(const SubjectId &id) const; ///< -1 when not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString group;
        DocumentRow row;
        QList<ChipText> chips;
    };
    QList<Line> m_lines;
};

}
