// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QSettings;
class QTableView;

namespace congso {

/// The look and the keys of every table: rows of 28 px at normal text size, whole rows selected,
/// no grid but hairlines, elided cells, sorting by the header where the model sorts.
void setUpTable(QTableView *view);

/// Which columns are shown, in which order, how wide and sorted by which; chosen in the header's
/// context menu (also from the keyboard) and kept under \a key. Call after the model is set.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    /// \a hidden: columns not shown until the person asks for them.
    TableColumns(QTableView *view, QSettings &settings, const QString &key, const QList<int> &hidden = {});

    void showMenu(const QPoint &globalPosition);
    void reset();
    void save() const;

private:
    void restore();

    QTableView *m_view;
    QSettings &m_settings;
    QString m_key;
    QList<int> m_hidden;
};

}
