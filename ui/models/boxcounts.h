// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/lists.h"

#include <QHash>

class QTimer;

namespace congso {

/// How many documents wait in each list of the signed-in person; follows changes in the store.
class BoxCounts final : public QObject
{
    Q_OBJECT

public:
    explicit BoxCounts(Office &office, QObject *parent = nullptr);

    QList<Box> boxes() const; ///< in the order of the navigation
    int count(Box box) const { return m_counts.value(box); }
    qint64 readable() const { return m_readable; } ///< documents the person may read, for the status line

Q_SIGNALS:
    void changed();

private:
    void load();

    Office &m_office;
    QHash<Box, int> m_counts;
    QTimer *m_timer;
    qint64 m_readable = 0;
    int m_generation = 0;
};

}
