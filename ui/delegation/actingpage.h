// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/lists.h"
#include "ui/incoming/documentpane.h"
#include "ui/shell/page.h"

class QListView;
class QTimer;

namespace congso {

class ActingModel;
class ListDetail;
class ListOrEmpty;

/// Xử lý thay: the principal's documents under one delegation, and the same pane as for one's own; every act is
/// recorded in the principal's name. Whose name that is stands above everything, all the time.
class ActingPage : public Page
{
    Q_OBJECT

public:
    /// \a parts with their delegation.
    explicit ActingPage(const IncomingParts &parts, QWidget *parent = nullptr);

    static QString pageId(const Delegation &delegation);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void aboutToLeave() override;
    void entered() override;
    void focusFirst() override;
    bool stepBack() override;
    bool find() override;

private:
    void build();
    void connectParts();
    void load();
    void take();
    void showNames();
    void step(int rows);
    void takeCurrent();

    IncomingParts m_parts;
    Banner *m_banner;
    ActingModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    ListOrEmpty *m_lists;
    DocumentPane *m_pane;
    ListDetail *m_both;
    QTimer *m_timer;
    QHash<int, QList<DocumentRow>> m_rows; ///< by box, of the load under way
    QList<int> m_missing;
    SubjectId m_current;
    int m_generation = 0;
    bool m_moving = false;
    bool m_over = false;
};

}
