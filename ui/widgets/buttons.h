// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QPointer>

class QAction;
class QMenu;

namespace congso {

/// The size and drawing of a key cap: "Ctrl G" in a thin frame.
QString keycapText(const QKeySequence &keys);
QSize keycapSize(const QString &text, const QFont &font);
void paintKeycap(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink);

/// A key cap standing alone beside words.
class Keycap : public QWidget
{
    Q_OBJECT

public:
    explicit Keycap(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// A button of a page: filled (at most one on a page), framed, or flat.
/// With setAction() it shows and follows an action of the action table: text, tool tip (the reason why
/// it is disabled), enabled, visible, and the shortcut as a key cap on a primary button.
class Button : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Primary, Framed, Flat };

    explicit Button(const QString &text = {}, Look look = Look::Framed, QWidget *parent = nullptr);
    Button(QAction *action, Look look, QWidget *parent = nullptr);

    void setAction(QAction *action);
    QAction *action() const;
    void setLook(Look look);
    Look look() const { return m_look; }
    /// Shown as a key cap; does not itself make a shortcut.
    void setKeyHint(const QKeySequence &keys);
    /// Opens below the button, which then shows ▾.
    void setMenu(QMenu *menu);
    QMenu *menu() const;
    /// Only the icon of its action, which has one, where there is no room for the words; these stay its name and tool tip.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    bool hasIcon() const;
    /// As wide as it is with its words, or without.
    int widthWhen(bool compact) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followAction();
    QString shownText() const;
    QFont textFont() const;

    Look m_look;
    QPointer<QAction> m_action;
    QPointer<QMenu> m_menu;
    QString m_hint;
    bool m_ownHint = false;
    bool m_compact = false;
};

/// An icon to press, flat, with the action's name as tool tip and accessible name.
class IconButton : public QAbstractButton
{
    Q_OBJECT

public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

}
