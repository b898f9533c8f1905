// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace congso {

/// One row of an action table. Menus, buttons, the palette and the list of shortcuts all read it;
/// nothing is spelled twice. A page keeps its table in a function of its own, for example
///
///     QList<ActionEntry> assignActions()
///     {
///         return {
///             {"assign", tr("A&ssign"), tr("Give it to a person of the unit"), "person-add", QKeySequence(tr("Ctrl+G")), tr("Handling")},
///         };
///     }
struct ActionEntry
{
    QString id;            ///< stable, lower case, "incoming.assign"; object name of the QAction
    QString text;          ///< with a mnemonic where there is no shortcut
    QString toolTip;       ///< a short sentence
    QString iconName;      ///< of resources/icons/icons.txt
    QKeySequence shortcut; ///< never a single letter or digit
    QString group;         ///< heading in the palette and in the list of shortcuts
    bool checkable = false;
    bool inPalette = true;
};

/// The actions of one page (or of the window), made from its table.
///
///     m_actions.add(assignActions());
///     m_actions.on("assign", this, [this] { assign(); });
///     …
///     m_actions.enable("assign");                              // or
///     m_actions.disable("assign", tr("The letter is with another unit."));
///
/// Shortcuts work while the focus is inside \a scope. Text still being composed is committed before
/// any handler runs, and no handler runs for a disabled action.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *scope);

    void add(const QList<ActionEntry> &table);
    /// The action; asking for an id that is in no table is a programming error and gives null.
    QAction *action(const QString &id) const;
    /// In the order of the tables.
    QList<QAction *> actions() const { return m_order; }
    const ActionEntry *entry(const QAction *action) const;
    QWidget *scope() const { return m_scope; }

    void on(const QString &id, QObject *context, std::function<void()> handler);
    void onToggled(const QString &id, QObject *context, std::function<void(bool)> handler);

    void enable(const QString &id);
    /// \a why becomes the tool tip: a sentence that says what would have to be different.
    void disable(const QString &id, const QString &why);
    void setEnabled(const QString &id, bool enabled, const QString &why);
    /// Hidden actions are not in menus, buttons or the palette: what the person can never do here.
    void setVisible(const QString &id, bool visible);
    QString reason(const QString &id) const;

    /// What is wrong with the tables, in English, for tests: ids twice, shortcuts twice, single letters,
    /// unknown icons, missing texts. \a window: the actions that work beside these.
    QStringList problems(const Actions *window = nullptr) const;

private:
    void applyToolTip(QAction *action);

    QWidget *m_scope;
    QList<QAction *> m_order;
    QHash<QString, QAction *> m_byId;
    QHash<const QAction *, ActionEntry> m_entries;
    QHash<const QAction *, QString> m_reasons;
    QStringList m_twice;
};

/// Whether keys are a letter, digit or sign alone (or with Shift), which an input method needs.
bool isBareKey(const QKeySequence &keys);

}
