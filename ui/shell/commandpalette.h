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

/// A place of the navigation that the palette can go to.
struct PalettePlace
{
    QString id;
    QString text;
    QString group; ///< the heading it stands under
};

/// The actions and places that match what is typed, best first; without words in the order of the tables.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole + 1, ShortcutRole, ReasonRole };

    explicit PaletteModel(QObject *parent = nullptr);

    void setSources(const QList<Actions *> &sources, const QList<PalettePlace> &places = {});
    void setWords(const QString &words);
    QAction *action(const QModelIndex &index) const; ///< null for a place
    QString place(const QModelIndex &index) const;   ///< empty for an action

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        QPointer<QAction> action;
        PalettePlace place;
        QString group;
        QString folded;
    };
    const Entry *entry(const QModelIndex &index) const;

    QList<Entry> m_all;
    QList<int> m_shown;
};

/// Ctrl+K: every action and every page by a few letters of its name, tone marks or not, without the mouse. Disabled
/// ones are listed with the reason and cannot be run.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// \a sources in order of nearness: the page first, then the window.
    void open(const QList<Actions *> &sources, const QList<PalettePlace> &places = {});

Q_SIGNALS:
    void placeChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void run(const QModelIndex &index);
    void close();
    void place();

    SearchField *m_field;
    QListView *m_view;
    PaletteModel *m_model;
    QPointer<QWidget> m_before;
};

}
