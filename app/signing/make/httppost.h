// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace congso::signing {

/// What an HTTP or HTTPS service answers to one request with 200, at most 64 KiB of it within ten seconds. Needs no event
/// loop. For services that the office named: no redirections, no proxies.
std::optional<QByteArray> httpPost(const QUrl &address, const QByteArray &type, const QByteArray &body);

}
