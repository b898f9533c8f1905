// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftkeeper.h"

#include "app/incoming/unsent.h"
#include "ui/models/onresult.h"

#include <QTimer>

namespace congso {

DraftKeeper::DraftKeeper(Office &office, QObject *parent)
    : QObject(parent), m_office(office), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(500);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::keep(const SubjectId &subject, const QString &place, const QString &text)
{
    m_waiting.insert({subject, place}, text);
    m_timer->start();
}

void DraftKeeper::drop(const SubjectId &subject, const QString &place)
{
    keep(subject, place, {});
    flush();
}

void DraftKeeper::flush()
{
    m_timer->stop();
    const QMap<Box, QString> waiting = std::exchange(m_waiting, {});
    for (auto box = waiting.begin(); box != waiting.end(); ++box) {
        const Box where = box.key();
        const QString text = box.value();
        onResult(incoming::keepUnsent(m_office, where.first, where.second, text), this, [this, where, text](const Outcome &done) {
            // Tried again with the next key; what was typed since then is newer and stays.
            if (!done && !m_waiting.contains(where))
                m_waiting.insert(where, text);
        });
    }
}

void DraftKeeper::load(const SubjectId &subject, const QString &place, QObject *context, std::function<void(const QString &)> take)
{
    if (const auto waiting = m_waiting.constFind({subject, place}); waiting != m_waiting.cend()) {
        take(*waiting);
        return;
    }
    onResult(incoming::unsent(m_office, subject, place), context, [take = std::move(take)](const Result<QString> &kept) {
        take(kept ? *kept : QString());
    });
}

}
