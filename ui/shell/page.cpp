// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace congso {

Page::Page(const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_actions(new Actions(this))
{
    setObjectName(id + QLatin1String("Page"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void Page::restoreState(const QVariantMap &)
{
}

void Page::focusFirst()
{
    if (focusWidget() != nullptr) {
        focusWidget()->setFocus();
        return;
    }
    for (QWidget *next = nextInFocusChain(); next != nullptr && next != this; next = next->nextInFocusChain()) {
        const bool takes = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && next->isEnabled() && next->focusProxy() == nullptr;
        if (isAncestorOf(next) && takes && next->isVisibleTo(this)) {
            next->setFocus();
            return;
        }
    }
    setFocus();
}

void Page::setTitle(const QString &title)
{
    if (title != m_title) {
        m_title = title;
        setAccessibleName(title);
        Q_EMIT titleChanged(title);
    }
}

}
