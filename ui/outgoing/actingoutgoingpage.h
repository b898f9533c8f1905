// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoinglists.h"
#include "ui/incoming/actingbase.h"

class QComboBox;

namespace congso {

class OutgoingList;
class OutgoingPane;

/// The principal's outgoing documents: to approve, to review, drafts. Nobody signs there.
class ActingOutgoingPage : public ActingBase
{
    Q_OBJECT

public:
    /// \a parts with their delegation.
    explicit ActingOutgoingPage(const IncomingParts &parts, QWidget *parent = nullptr);

    static QString pageId(const Delegation &delegation);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void entered() override;
    void focusFirst() override;
    bool stepBack() override;

private:
    void connectActions();
    void connectParts();
    void showNames();
    void count();
    void takeCounts();
    void showBox(OutBox box);

    OutgoingList *m_list;
    OutgoingPane *m_pane;
    QComboBox *m_boxes;
    QHash<int, int> m_counts;
    int m_missing = 0;
    int m_generation = 0;
    bool m_chosen = false; ///< a list was chosen; before, the first that has something is shown
};

}
