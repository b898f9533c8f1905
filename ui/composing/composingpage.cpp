// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/composingpage.h"

#include "ui/composing/composedpreview.h"
#include "ui/composing/composingform.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace congso {

namespace {

constexpr int formWidth = 620;
constexpr int pagesWidth = 560;
constexpr int pagesShare = 62; ///< percent of the height, over what is shown under them

/// As high as there is room, never narrower than what is in it.
class FormScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    QSize minimumSizeHint() const override
    {
        const QSize least = QScrollArea::minimumSizeHint();
        return widget() ? QSize(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least.height()) : least;
    }
};

}

ComposingPage::ComposingPage(QWidget *parent) : QWidget(parent), m_form(new ComposingForm), m_preview(new ComposedPreview), m_right(new QSplitter(Qt::Vertical))
{
    auto *scroll = new FormScroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(scroll);
    m_right->setChildrenCollapsible(false);
    m_right->addWidget(m_preview);
    split->addWidget(m_right);
    split->setSizes({formWidth, pagesWidth});
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_form, &ComposingForm::changed, this, [this] {
        m_preview->setDocument(m_form->document());
        Q_EMIT changed();
    });
}

void ComposingPage::addUnderPages(QWidget *widget)
{
    m_right->addWidget(widget);
    m_right->setStretchFactor(0, 1);
    m_right->setStretchFactor(1, 1);
    widget->installEventFilter(this);
}

/// The pages keep the larger part, until somebody parts it otherwise.
bool ComposingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_parted) {
        m_parted = true;
        m_right->setSizes({pagesShare, 100 - pagesShare});
    }
    return QWidget::eventFilter(watched, event);
}

void ComposingPage::setDocument(const composing::ComposedDocument &document)
{
    m_form->setDocument(document);
    m_preview->setDocument(document);
}

composing::ComposedDocument ComposingPage::document() const
{
    return m_form->document();
}

}
