// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/actionrow.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace congso {

namespace {
constexpr int most = 3; ///< buttons besides the primary one
}

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_primary(new Button({}, Button::Look::Primary, this)),
      m_more(new Button(tr("More"), Button::Look::Flat, this)), m_menu(new QMenu(this)),
      m_impossible(new QMenu(tr("Not possible now"), this))
{
    m_primary->setObjectName(QStringLiteral("primaryAction"));
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
    m_layout->addWidget(m_primary);
    for (int i = 0; i < most; ++i) {
        m_further << new Button({}, Button::Look::Framed, this);
        m_further.last()->setObjectName(QStringLiteral("action.%1").arg(i));
        m_layout->addWidget(m_further.last());
    }
    m_layout->addWidget(m_more);
    m_layout->addStretch(1);
    m_menu->setObjectName(QStringLiteral("moreMenu"));
    m_impossible->setObjectName(QStringLiteral("impossibleMenu"));
    m_menu->setToolTipsVisible(true);
    m_impossible->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ActionRow::fillMenu);
    setActions(nullptr, {}, {});
}

void ActionRow::setActions(QAction *primary, const QList<QAction *> &further, const QList<QAction *> &rest)
{
    m_primary->setAction(primary);
    m_primary->setVisible(primary);
    for (int i = 0; i < most; ++i)
        m_further[i]->setAction(further.value(i));
    m_rest = further.mid(qMin<qsizetype>(most, further.size())) + rest;
    fit();
}

void ActionRow::setQuiet(bool quiet)
{
    m_primary->setLook(quiet ? Button::Look::Framed : Button::Look::Primary);
    fit();
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// What has no room stands in the menu.
void ActionRow::fit()
{
    int left = width() - m_more->sizeHint().width() - space::s;
    if (m_primary->action())
        left -= m_primary->sizeHint().width() + space::s;
    bool hidden = false;
    for (Button *button : m_further) {
        const bool fits = button->action() && left >= button->sizeHint().width();
        left -= fits ? button->sizeHint().width() + space::s : 0;
        hidden |= button->action() && !fits;
        button->setVisible(fits);
    }
    m_more->setVisible(hidden || !m_rest.isEmpty());
}

void ActionRow::fillMenu()
{
    m_menu->clear();
    QList<QAction *> entries;
    for (const Button *button : m_further) {
        if (button->action() && button->isHidden())
            entries << button->action();
    }
    entries += m_rest;
    m_impossible->clear();
    for (QAction *action : entries)
        (action->isEnabled() ? m_menu : m_impossible)->addAction(action);
    if (m_impossible->isEmpty())
        return;
    m_menu->addSeparator();
    m_menu->addMenu(m_impossible);
}

}
