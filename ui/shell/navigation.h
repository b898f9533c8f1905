// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace congso {

/// One line of the navigation. An entry without id is a heading.
struct NavigationEntry
{
    QString id;
    QString text;
    int count = 0;
    bool alarming = false; ///< a count above 0 is red and bold (Quá hạn)
};

/// What the signed-in person can go to, in groups. Counts are shown from 1, as "999+" above that.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, CountRole, CountTextRole, AlarmingRole, HeadingRole };

    explicit NavigationModel(QObject *parent = nullptr);

    void setEntries(const QList<NavigationEntry> &entries);
    void setCount(const QString &id, int count);
    QModelIndex find(const QString &id) const;
    QList<NavigationEntry> entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<NavigationEntry> m_entries;
};

QString countText(int count);

/// The list at the left of the window: arrow keys move, and what is current is shown at once.
class Navigation : public QListView
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    NavigationModel *entries() const { return m_model; }
    void setCurrent(const QString &id); ///< says nothing

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    NavigationModel *m_model;
    bool m_silent = false;
};

}
