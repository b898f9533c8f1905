// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formcheck/formreport.h"

#include <QWidget>

namespace congso {

class FormCheckPanel;
class PdfView;

/// The pages of a document with what was found of its form beside them: choosing a finding shows its place.
class FormCheckView : public QWidget
{
    Q_OBJECT

public:
    explicit FormCheckView(QWidget *parent = nullptr);

    /// \a pdf: one that the reader found safe, of the same document; empty: the list alone.
    void open(const QString &pdf, const FormReport &report, bool mendable);
    FormCheckPanel *panel() const { return m_panel; }
    PdfView *pages() const { return m_pages; }

Q_SIGNALS:
    void mendAsked(const QList<FormFix> &fixes);

private:
    void mark();

    PdfView *m_pages;
    FormCheckPanel *m_panel;
};

}
