// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoinglists.h"
#include "ui/outgoing/draftform.h"
#include "ui/outgoing/outgoingpane.h"
#include "ui/shell/page.h"

namespace congso {

class IconButton;
class ListDetail;
class ListExporter;
class OutgoingList;
class PileBar;

/// Văn bản đi: a list of outgoing documents and the one that is chosen in it. One page for every list; restoreState()
/// {"box", "document"} shows another, {"filter"} filters it, {"answer", "label"} begins a draft that answers an incoming
/// document. F11 shows one after the other over the whole window: what is decided on makes room for the next.
class OutgoingPage : public Page
{
    Q_OBJECT

public:
    explicit OutgoingPage(const IncomingParts &parts, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void aboutToLeave() override;
    void focusFirst() override;
    bool stepBack() override;
    bool find() override;
    bool wantsWholeWindow() const override { return m_pile; }

    /// The page of a list in the window: "out.my_drafts" …
    static QString placeOf(OutBox box);

private:
    void connectActions();
    void connectParts();
    void goThrough(bool pile);
    void updatePlace();
    void openDraft(const DraftForm::Source &source);
    void updateSeveral();
    void doToSelected(const QByteArray &action, const QJsonObject &fields);
    void reserve();
    void giveBack();
    void exportList();
    void signSelected();

    IncomingParts m_parts;
    OutgoingList *m_list;
    OutgoingPane *m_pane;
    ListDetail *m_both;
    PileBar *m_bar;
    IconButton *m_pileButton;
    ListExporter *m_exporter;
    bool m_shown = false;
    bool m_pile = false; ///< one after the other, without the list
};

}
