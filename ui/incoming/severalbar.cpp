// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/severalbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QMenu>

namespace congso {

namespace {
constexpr int most = 2; ///< buttons: the column of the list is narrow
}

SeveralBar::SeveralBar(QWidget *parent)
    : QWidget(parent), m_count(new ElidedLabel({}, this)), m_more(new Button(tr("More"), Button::Look::Flat, this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("severalBar"));
    auto *row = new FlowLayout(this, space::s);
    row->setContentsMargins(space::m, 0, space::m, 6);
    row->addWidget(m_count);
    for (int i = 0; i < most; ++i) {
        m_buttons << new Button({}, Button::Look::Framed, this);
        row->addWidget(m_buttons.last());
    }
    m_more->setObjectName(QStringLiteral("severalMore"));
    m_more->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    row->addWidget(m_more);
    hide();
}

void SeveralBar::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    for (const QAction *action : actions)
        connect(action, &QAction::visibleChanged, this, &SeveralBar::place);
    place();
}

void SeveralBar::setCount(int count)
{
    m_selected = count;
    m_count->setText(tr("%n selected", nullptr, count));
    place();
}

void SeveralBar::place()
{
    QList<QAction *> offered;
    for (QAction *action : std::as_const(m_actions)) {
        if (action->isVisible())
            offered << action;
    }
    for (int i = 0; i < most; ++i) {
        m_buttons[i]->setAction(offered.value(i));
        m_buttons[i]->setVisible(i < offered.size());
    }
    m_menu->clear();
    m_menu->addActions(offered.mid(most));
    m_more->setVisible(offered.size() > most);
    setVisible(m_selected > 1 && !offered.isEmpty());
}

}
