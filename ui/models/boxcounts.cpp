// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/boxcounts.h"

#include "app/incoming/lists.h"
#include "ui/models/onresult.h"

#include <QTimer>

namespace congso {

BoxCounts::BoxCounts(Office &office, QObject *parent)
    : QObject(parent), m_office(office), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &BoxCounts::load);
    connect(&office, &Office::changed, this, [this] {
        if (!m_timer->isActive())
            m_timer->start();
    });
    load();
}

QList<Box> BoxCounts::boxes() const
{
    return incoming::boxesFor(m_office.identity());
}

void BoxCounts::load()
{
    const int generation = ++m_generation;
    onResult(incoming::counts(m_office), this, [this, generation](const Result<QHash<Box, int>> &counts) {
        if (generation != m_generation || !counts)
            return;
        m_counts = *counts;
        Q_EMIT changed();
    });
    onResult(incoming::readableCount(m_office), this, [this, generation](const Result<qint64> &count) {
        if (generation != m_generation || !count)
            return;
        m_readable = *count;
        Q_EMIT changed();
    });
}

}
