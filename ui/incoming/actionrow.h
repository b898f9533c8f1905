// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;

namespace congso {

class Button;

/// One filled button for what this person is expected to do, a few more, and the rest under "More":
/// also what is not possible now, with the reason.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    /// \a rest: everything else that is or might be possible, in menu order.
    void setActions(QAction *primary, const QList<QAction *> &further, const QList<QAction *> &rest);

    /// No filled button while another one is on the page.
    void setQuiet(bool quiet);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fillMenu();

    QHBoxLayout *m_layout;
    Button *m_primary;
    QList<Button *> m_further;
    Button *m_more;
    QMenu *m_menu;
    QMenu *m_impossible; ///< in it: each says why
    QList<QAction *> m_rest;
};

}
