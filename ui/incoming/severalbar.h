// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QMenu;

namespace congso {

class Button;
class ElidedLabel;

/// What can be done to several rows at once, above them: how many there are, the two most used acts, the rest under "More".
class SeveralBar : public QWidget
{
    Q_OBJECT

public:
    explicit SeveralBar(QWidget *parent = nullptr);

    /// In the order of their use; hidden ones leave their place to the next.
    void setActions(const QList<QAction *> &actions);
    /// Shows itself for two and more.
    void setCount(int count);

private:
    void place();

    ElidedLabel *m_count;
    QList<Button *> m_buttons;
    Button *m_more;
    QMenu *m_menu;
    QList<QAction *> m_actions;
    int m_selected = 0;
};

}
