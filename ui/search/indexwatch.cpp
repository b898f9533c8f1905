// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/indexwatch.h"

#include "ui/models/onresult.h"

#include <QTimer>

namespace congso {

namespace {
constexpr int grownMs = 1000;
}

IndexWatch::IndexWatch(SearchEngine &engine, QObject *parent) : QObject(parent), m_engine(engine), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(grownMs);
    connect(m_timer, &QTimer::timeout, this, &IndexWatch::grown);
    connect(&m_engine, &SearchEngine::indexed, this, [this] {
        if (!m_timer->isActive())
            m_timer->start();
    });
}

void IndexWatch::look()
{
    onResult(m_engine.state(), this, [this](const Result<IndexState> &state) { take(state); });
}

void IndexWatch::take(const Result<IndexState> &state)
{
    m_partial = state && (!state->there || state->pending > 0);
    Q_EMIT shared(m_partial && state->there ? state->percent : 100, state ? state->onServer : 0);
    if (m_partial && !m_timer->isActive())
        m_timer->start();
}

}
