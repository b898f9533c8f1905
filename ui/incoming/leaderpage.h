// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/documentpane.h"
#include "ui/shell/page.h"

namespace congso {

class DocumentListModel;
class GlanceLine;
class PileBar;

/// One document after the other over the whole window (F11): its pages, what the office proposes, the instruction
/// beside it, who signed it and what it is linked with. Ctrl+Enter gives it and brings the next; Alt+Right is the next without deciding; Escape the list.
class LeaderPage : public Page
{
    Q_OBJECT

public:
    explicit LeaderPage(const IncomingParts &parts, QWidget *parent = nullptr);

    /// State: "document", the one to begin with.
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void aboutToLeave() override;
    void entered() override;
    bool stepBack() override;
    bool find() override;
    bool wantsWholeWindow() const override { return true; }

private:
    void build();
    void connectActions();
    void showRow(int row);
    void follow();
    void updatePlace();
    void openInstruction();

    DocumentListModel *m_model;
    DocumentPane *m_pane;
    PileBar *m_bar;
    GlanceLine *m_glance;
    SubjectId m_wanted; ///< to begin with, once the list is there
    int m_row = 0;
};

}
