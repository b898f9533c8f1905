// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoinglists.h"

#include <QHash>

class QTimer;

namespace congso {

/// How many outgoing documents wait in each list of the signed-in person; follows changes in the store.
class OutBoxCounts final : public QObject
{
    Q_OBJECT

public:
    explicit OutBoxCounts(Office &office, QObject *parent = nullptr);

    QList<OutBox> boxes() const; ///< in the order of the navigation
    int count(OutBox box) const { return m_counts.value(box); }

Q_SIGNALS:
    void changed();

private:
    void load();

    Office &m_office;
    QHash<OutBox, int> m_counts;
    QTimer *m_timer;
    int m_generation = 0;
};

}
