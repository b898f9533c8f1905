// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <tl/expected.hpp>

namespace congso::signing {

/// Why a service gave nothing: "address" (none that can be asked), "unreachable", "untrusted" (its certificate leads to no
/// authority that this computer or the office trusts, or is of another host), "timeout", "refused" (its status was not 200), "answer"
/// (more than 64 KiB, or none of HTTP).
struct HttpProblem
{
    const char *code;
};

/// What an HTTP or HTTPS service answers to one request with 200, within \a patience milliseconds in all. Needs no event
/// loop. For services that the office named: no redirections, no proxies. \a authorities: certificates (DER) that are trusted
/// beside those of the computer.
tl::expected<QByteArray, HttpProblem> httpPost(const QUrl &address, const QByteArray &type, const QByteArray &body, const QList<QByteArray> &authorities = {}, int patience = 10'000);

}
