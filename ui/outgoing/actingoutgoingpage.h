// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoinglists.h"
#include "ui/incoming/documentpane.h"
#include "ui/shell/page.h"

class QComboBox;

namespace congso {

class ListDetail;
class OutgoingList;
class OutgoingPane;

/// Xử lý thay: the principal's outgoing documents under one delegation - to approve, to review, drafts - and the same
/// pane as for one's own; every act is recorded in the principal's name. Nobody signs with a certificate there.
class ActingOutgoingPage : public Page
{
    Q_OBJECT

public:
    /// \a parts with their delegation.
    explicit ActingOutgoingPage(const IncomingParts &parts, QWidget *parent = nullptr);

    static QString pageId(const Delegation &delegation);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void aboutToLeave() override;
    void entered() override;
    void focusFirst() override;
    bool stepBack() override;
    bool find() override;

private:
    void connectActions();
    void connectParts();
    void showNames();
    void count();
    void takeCounts();
    void showBox(OutBox box);

    IncomingParts m_parts;
    Banner *m_banner;
    OutgoingList *m_list;
    OutgoingPane *m_pane;
    ListDetail *m_both;
    QComboBox *m_boxes;
    QHash<int, int> m_counts;
    int m_missing = 0;
    int m_generation = 0;
    bool m_chosen = false; ///< a list was chosen; before, the first that has something is shown
    bool m_over = false;
};

}
