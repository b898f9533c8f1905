// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QByteArray>
#include <QUrl>

namespace congso::signing {

/// A time stamp (RFC 3161, a CMS container in DER) of \a bytes by the service at \a address, which is asked over HTTP(S)
/// and answers within ten seconds. It is held against what was asked: imprint, nonce, the stamp's own signature; whom
/// that belongs to is for those to judge who check. Anything else: sign.no_timestamp with "address".
Result<QByteArray> timestampOf(const QByteArray &bytes, const QUrl &address);

}
