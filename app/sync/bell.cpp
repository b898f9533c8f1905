// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/bell.h"

#include <utility>

namespace congso::sync {

void Bell::ring()
{
    const QMutexLocker lock(&m_mutex);
    m_rings = true;
    m_rung.wakeAll();
    m_sleep.wake();
}

bool Bell::rings() const
{
    const QMutexLocker lock(&m_mutex);
    return m_rings;
}

bool Bell::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_rings, false);
}

void Bell::wait(const QDeadlineTimer &deadline)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_rings)
        m_rung.wait(&m_mutex, deadline);
}

}
