// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

class QAction;
class QListView;

namespace congso {

class Actions;
class SearchField;

/// How well \a words match \a text, both folded: 0 not at all, else higher is better. Letters must come
/// in order; beginnings of words and runs count more, so "pc" finds "phân công".
int fuzzyScore(const QString &foldedText, const QString &foldedWords);

/// The actions that match what is typed, best first; without words in the order of the tables.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole + 1, ShortcutRole, ReasonRole };

    explicit PaletteModel(QObject *parent = nullptr);

    void setSources(const QList<Actions *> &sources);
    void setWords(const QString &words);
    QAction *action(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        QPointer<QAction> action;
        QString group;
        QString folded;
    };
    QList<Entry> m_all;
    QList<int> m_shown;
};

/// Ctrl+K: every action by a few letters of its name, tone marks or not, without the mouse. Disabled
/// ones are listed with the reason and cannot be run.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// \a sources in order of nearness: the page first, then the window.
    void open(const QList<Actions *> &sources);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void run(const QModelIndex &index);
    void close();

    SearchField *m_field;
    QListView *m_view;
    PaletteModel *m_model;
    QPointer<QWidget> m_before;
};

}
