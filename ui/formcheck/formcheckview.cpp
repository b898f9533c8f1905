// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formcheck/formcheckview.h"

#include "ui/formcheck/formcheckpanel.h"
#include "ui/pdf/pdfview.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace congso {

namespace {
constexpr int pagesShare = 600;
constexpr int listShare = 400;
}

FormCheckView::FormCheckView(QWidget *parent) : QWidget(parent), m_pages(new PdfView), m_panel(new FormCheckPanel)
{
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_pages);
    split->addWidget(m_panel);
    split->setStretchFactor(0, pagesShare);
    split->setStretchFactor(1, listShare);
    split->setSizes({pagesShare, listShare});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);
    connect(m_panel, &FormCheckPanel::currentChanged, this, &FormCheckView::mark);
    connect(m_panel, &FormCheckPanel::placeChosen, m_pages, [this](int page, const QRectF &box) {
        if (box.isNull())
            m_pages->showPage(page);
        else
            m_pages->ensureVisible(page, box);
    });
    connect(m_panel, &FormCheckPanel::mendAsked, this, &FormCheckView::mendAsked);
    connect(m_pages, &PdfView::opened, this, &FormCheckView::mark);
}

void FormCheckView::open(const QString &pdf, const FormReport &report, bool mendable)
{
    m_panel->setReport(report, mendable);
    m_pages->setVisible(!pdf.isEmpty());
    if (pdf.isEmpty())
        m_pages->close();
    else
        m_pages->openPdf(pdf);
}

void FormCheckView::mark()
{
    m_pages->setMarks(m_panel->marks());
}

}
