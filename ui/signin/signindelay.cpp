// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signindelay.h"

#include "db/types/error.h"
#include "ui/widgets/banner.h"

#include <algorithm>

namespace congso {

SignInDelay::SignInDelay(Banner *banner, QObject *parent) : QObject(parent), m_banner(banner)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_secondsLeft;
        tell();
    });
}

bool SignInDelay::begin(const Error &error)
{
    if (error.code != ErrorCode::SignInDelayed)
        return false;
    m_secondsLeft = std::max(1, error.args.value(QStringLiteral("seconds")).toInt());
    m_second.start();
    tell();
    Q_EMIT begun();
    return true;
}

void SignInDelay::tell()
{
    if (m_secondsLeft > 0) {
        m_banner->show(Banner::Kind::Warning, tr("Too many wrong passwords. Try again in %n second(s).", nullptr, m_secondsLeft));
        return;
    }
    m_second.stop();
    m_banner->hide();
    Q_EMIT over();
}

}
