// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

#include <QVariantMap>
#include <QWidget>

namespace congso {

class UiSettings;

/// What fills the window right of the navigation.
///
/// How to write one:
///  - Derive, give the constructor what it needs (use cases, models, UiSettings), build the widgets, add
///    the table to actions() and connect them. A page never reaches for the window, other pages or
///    another page's widgets; it tells what it wants by signals.
///  - Every input has an object name and an accessible name (LabelledField gives the latter).
///  - Splitters: keepSplitter(); tables: TableColumns; colours, fonts, labels: ui/widgets.
///  - Nothing blocks. Results come by QFuture::then(this, …) and drop themselves when they are stale.
///  - What is typed is told to the store as a draft while typing, so aboutToLeave() never needs to ask.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// \a id: lower case, unique in the window, never shown ("inbox", "register").
    explicit Page(const QString &id, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    QString title() const { return m_title; } ///< in the window's title
    Actions &actions() { return *m_actions; }

    /// Where the page stands (chosen document, filter, tab), to come back to by history.
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &state);
    /// Called before another page is shown, before locking and closing; the input method has been
    /// committed. Keeps drafts; it cannot refuse.
    virtual void aboutToLeave() {}
    /// Called each time the page is shown: refreshes, and puts the focus where work begins.
    virtual void entered() { focusFirst(); }
    virtual void focusFirst();
    /// Escape, when no widget used it. True when the page itself stepped back (closed its find bar,
    /// went from the document to the list); else the window goes back to the previous page.
    virtual bool stepBack() { return false; }
    /// Ctrl+F. False when the page has nothing to find in; then the window's search field is focused.
    virtual bool find() { return false; }
    /// The window hides its navigation while this page is shown (the leader's page, F11).
    virtual bool wantsWholeWindow() const { return false; }

Q_SIGNALS:
    void titleChanged(const QString &title);
    /// Shows another page; \a state as its restoreState() takes it.
    void pageRequested(const QString &id, const QVariantMap &state);
    void backRequested();
    /// Said in the status line for a few seconds.
    void messageShown(const QString &message);
    /// Offers to undo in the status line for ten seconds.
    void undoOffered(const QString &message, const std::function<void()> &undo);
    void wholeWindowChanged();

protected:
    void setTitle(const QString &title);

private:
    QString m_id;
    QString m_title;
    Actions *m_actions;
};

}
