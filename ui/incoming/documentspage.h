// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/documentpane.h"
#include "ui/shell/page.h"

namespace congso {

class DocumentList;
class ListDetail;
class SeveralDialog;
class ListExporter;

/// A list of documents and the one that is chosen in it. One page for every box; restoreState() {"box", "document"}
/// shows another, {"filter"} filters it. In a narrow window the document takes the list's place.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(const IncomingParts &parts, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void aboutToLeave() override;
    void entered() override;
    void focusFirst() override;
    bool stepBack() override;
    bool find() override;

protected:
    /// For a page of one box that has more around the list.
    DocumentsPage(const QString &id, const IncomingParts &parts, QWidget *parent);
    const IncomingParts &parts() const { return m_parts; }
    /// In a table one click chooses, two open.
    virtual bool openedByOneClick() const { return true; }
    DocumentList *list() const { return m_list; }
    ListDetail *both() const { return m_both; }

private:
    void connectActions();
    void connectParts();
    void markSelectedRead();
    void exportList();
    void updateSeveral();
    void actOnSelected(const QList<QByteArray> &kinds);
    void openSeveral(SeveralDialog *dialog);

    IncomingParts m_parts;
    DocumentList *m_list;
    DocumentPane *m_pane;
    ListDetail *m_both;
    ListExporter *m_exporter;
    bool m_shown = false;
};

}
