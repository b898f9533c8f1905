// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outboxcounts.h"

#include "app/outgoing/lists.h"
#include "ui/models/onresult.h"

#include <QTimer>

namespace congso {

namespace {
constexpr int restMs = 100; ///< several changes at once are one question
}

OutBoxCounts::OutBoxCounts(Office &office, QObject *parent)
    : QObject(parent), m_office(office), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    connect(m_timer, &QTimer::timeout, this, &OutBoxCounts::load);
    connect(&office, &Office::changed, this, [this] {
        if (!m_timer->isActive())
            m_timer->start();
    });
    if (!boxes().isEmpty())
        load();
}

QList<OutBox> OutBoxCounts::boxes() const
{
    return outgoing::boxesFor(m_office.identity());
}

void OutBoxCounts::load()
{
    const int generation = ++m_generation;
    onResult(outgoing::counts(m_office), this, [this, generation](const Result<QHash<OutBox, int>> &counts) {
        if (generation != m_generation || !counts)
            return;
        m_counts = *counts;
        Q_EMIT changed();
    });
}

}
