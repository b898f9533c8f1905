// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/make/sign.h"
#include "app/signing/make/token.h"

namespace congso::signing {

QString identityId(const TokenSlot &token, const CertificateFacts &certificate);
/// Nothing for certificates of authorities, and for those that name no key.
std::optional<SigningIdentity> identityOf(const TokenSlot &token, const CertificateObject &object, const QDateTime &now);

}
