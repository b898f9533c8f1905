// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace congso::sync {

/// Tells when this PC has a network again, where the operating system says so; otherwise never. In the GUI thread.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

    using Reach = QNetworkInformation::Reachability;
    /// Whether more can be reached \a now than \a before. An office server may well be all there is to reach.
    static bool isBetter(Reach before, Reach now);

Q_SIGNALS:
    void cameBack();

private:
    Reach m_reach = Reach::Unknown;
};

}
