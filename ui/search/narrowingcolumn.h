// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/narrowingmodel.h"

#include <QWidget>

class QListView;

namespace congso {

/// The column of what the hits can be narrowed by. Click, Enter or Space chooses.
class NarrowingColumn : public QWidget
{
    Q_OBJECT

public:
    explicit NarrowingColumn(QWidget *parent = nullptr);

    NarrowingModel *model() const { return m_model; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const congso::ChosenNarrowing &narrowing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    NarrowingModel *m_model;
    QListView *m_view;
};

}
