// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/networkwatch.h"

#include <functional>

namespace congso::sync {

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *information = std::invoke(&QNetworkInformation::instance); // Qt has it in no other way
    m_reach = information->reachability();
    connect(information, &QNetworkInformation::reachabilityChanged, this, [this](Reach now) {
        if (isBetter(std::exchange(m_reach, now), now))
            Q_EMIT cameBack();
    });
}

bool NetworkWatch::isBetter(Reach before, Reach now)
{
    return now != Reach::Unknown && now > before;
}

}
