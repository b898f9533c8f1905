// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/rulefiles.h"

#include <QRandomGenerator>

#include <algorithm>

namespace congso::testing {

/// What a storm has done of all that can be done. What it did least goes first; where that is equal, its seed says which,
/// so that no two storms begin with the same.
class StormReach
{
public:
    struct Turn ///< the lower, the sooner
    {
        int done = 0;
        qsizetype rank = 0;

        friend auto operator<=>(const Turn &, const Turn &) = default;
    };

    explicit StormReach(quint32 seed) : m_order(rules::testing::workflow().kinds())
    {
        std::sort(m_order.begin(), m_order.end());
        QRandomGenerator random(seed);
        std::shuffle(m_order.begin(), m_order.end(), random);
    }

    Turn turn(const QByteArray &kind) const { return {m_done.value(kind), m_order.indexOf(kind)}; }
    bool isBefore(const QByteArray &one, const QByteArray &other) const { return turn(one) < turn(other); }
    /// What was refused comes again before what was taken does, but not for ever.
    void tried(const QByteArray &kind, bool taken) { m_done[kind] += taken ? 2 : 1; }
    bool everTried(const QByteArray &kind) const { return m_done.contains(kind); }

private:
    QList<QByteArray> m_order;
    QHash<QByteArray, int> m_done;
};

}
