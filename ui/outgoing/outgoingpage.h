// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoinglists.h"
#include "ui/outgoing/draftform.h"
#include "ui/outgoing/outgoingpane.h"
#include "ui/shell/page.h"

namespace congso {

class ListDetail;
class ListExporter;
class OutgoingList;

/// Văn bản đi: a list of outgoing documents and the one that is chosen in it. One page for every list; restoreState()
/// {"box", "document"} shows another, {"filter"} filters it, {"answer", "label"} begins a draft that answers an incoming
/// document.
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

    /// The page of a list in the window: "out.my_drafts" …
    static QString placeOf(OutBox box);

private:
    void connectActions();
    void connectParts();
    void openDraft(const DraftForm::Source &source);
    void updateSeveral();
    void doToSelected(const QByteArray &action, const QJsonObject &fields);
    void reserve();
    void exportList();
    void signDocuments(const QList<SubjectId> &ids, bool agency);

    IncomingParts m_parts;
    OutgoingList *m_list;
    OutgoingPane *m_pane;
    ListDetail *m_both;
    ListExporter *m_exporter;
    bool m_shown = false;
};

}
