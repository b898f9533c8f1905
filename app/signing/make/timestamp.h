// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

namespace congso::signing {

/// A time stamp (RFC 3161, a CMS container in DER) of \a bytes by the service at \a address, which is asked over HTTP(S), as httpPost() does.
/// It is held against what was asked: imprint, nonce, the stamp's own signature; whom that belongs to is for those to
/// judge who check. Its time is held against \a now, the clock that the signature itself goes by. sign.no_timestamp with
/// "address" and "problem": those of httpPost(); "answer" for what is no time stamp; "other" for one of something else, or of
/// an earlier question; "clock" with "theirs" and "ours" where the clocks are more than ten minutes apart.
Result<QByteArray> timestampOf(const QByteArray &bytes, const QUrl &address, const QDateTime &now, const QList<QByteArray> &authorities = {}, int patience = 10'000);

}
