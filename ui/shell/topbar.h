// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QMenu;

namespace congso {

class Actions;
class Avatar;
class ElidedLabel;
class IconButton;
class SearchField;

/// Mark and name, search, synchronisation, who is signed in and their menu.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// Takes the menu's actions out of the window's table.
    explicit TopBar(Actions &actions, QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &title);
    void setSearchShown(bool shown);
    void focusSearch();
    /// The ☰ that brings the navigation while the window hides it.
    void setMenuShown(bool shown);
    SearchField *search() const { return m_search; }
    void openMenu();

Q_SIGNALS:
    /// Enter; never empty.
    void searchRequested(const QString &text);
    /// The text rests while one types; also empty.
    void searchTyped(const QString &text);
    void navigationRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QMenu *makeMenu();

    Actions &m_actions;
    IconButton *m_navigationButton;
    SearchField *m_search;
    ElidedLabel *m_person;
    Avatar *m_avatar;
    QAbstractButton *m_personArea;
    QMenu *m_menu;
};

}
