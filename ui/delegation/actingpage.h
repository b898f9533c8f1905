// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/lists.h"
#include "ui/incoming/actingbase.h"

class QListView;
class QTimer;

namespace congso {

class ActingModel;
class EmptyState;
class ListOrEmpty;

/// The principal's incoming documents.
class ActingPage : public ActingBase
{
    Q_OBJECT

public:
    /// \a parts with their delegation.
    explicit ActingPage(const IncomingParts &parts, QWidget *parent = nullptr);

    static QString pageId(const Delegation &delegation);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void entered() override;
    void focusFirst() override;

private:
    void build();
    void connectParts();
    void load();
    void take();
    void showNames();
    void step(int rows);
    void takeCurrent();

    ActingModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    ListOrEmpty *m_lists;
    DocumentPane *m_pane;
    QTimer *m_timer;
    QHash<int, QList<DocumentRow>> m_rows; ///< by box, of the load under way
    QList<int> m_missing;
    SubjectId m_current;
    int m_generation = 0;
    bool m_moving = false;
};

}
