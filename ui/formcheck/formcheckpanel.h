// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formcheck/formreport.h"
#include "ui/pdf/overlay.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace congso {

class Button;
class EmptyState;
class FindingRow;
class IconButton;
class SectionHeader;

/// What the check of a document's form found, as a list; takes a report, tells what was chosen. It reads and
/// writes nothing itself.
///
///     m_panel->setReport(report, mayWrite);
///     connect(m_panel, &FormCheckPanel::placeChosen, m_view, &PdfView::ensureVisible);
///     m_view->setMarks(m_panel->marks());
class FormCheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FormCheckPanel(QWidget *parent = nullptr);

    /// Offers to close it, where it stands beside something else.
    void setClosable(bool closable);

    /// \a mendable: findings that can be put right mechanically offer it.
    void setReport(const FormReport &report, bool mendable);
    const FormReport &report() const { return m_report; }
    int current() const { return m_current; } ///< index of the finding; -1: none
    void choose(int finding);
    /// Frames for the page view; the chosen one is strong.
    QList<OverlayMark> marks() const;

Q_SIGNALS:
    void currentChanged(int finding);
    /// Of a finding with a place on a page.
    void placeChosen(int page, const QRectF &box);
    /// Of a finding in an office file.
    void paragraphChosen(int paragraph);
    void mendAsked(const QList<FormFix> &fixes);
    void closeAsked();

private:
    void fill();
    void showSummary();

    FormReport m_report;
    bool m_mendable = false;
    int m_current = -1;
    SectionHeader *m_header;
    Button *m_mendAll;
    IconButton *m_close;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QList<FindingRow *> m_rows;
};

}
