// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/lists.h"

#include <QObject>

#include <functional>

class QMenu;

namespace congso {

/// The lists that a person keeps under a name, at the end of a list's menu: choose one, keep what is shown now, remove.
class SavedLists : public QObject
{
    Q_OBJECT

public:
    /// \a current: what the list shows now. \a window: what the question for a name belongs to.
    SavedLists(Office &office, QMenu *menu, std::function<ListQuery()> current, QWidget *window);

    void save(const QString &name);

Q_SIGNALS:
    void chosen(const congso::ListQuery &query);
    void failed(const congso::Error &error);

private:
    void fill();
    void take(const QList<SavedFilter> &filters);
    void askName();

    Office &m_office;
    QMenu *m_saved;
    QMenu *m_remove;
    std::function<ListQuery()> m_current;
    QWidget *m_window;
};

}
