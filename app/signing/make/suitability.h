// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/x509/openssl.h"
#include "db/types/error.h"

#include <QDateTime>

#include <optional>

namespace congso::signing {

/// Why a document cannot be signed with it at that time: sign.expired, sign.not_yet_valid, sign.wrong_purpose, sign.key_unusable.
std::optional<Error> unsuited(X509 *certificate, const QDateTime &at);

}
