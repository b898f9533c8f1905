// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/x509/openssl.h"
#include "db/types/signaturecheck.h"

namespace congso::signing {

CertificateFacts factsOf(X509 *certificate);
/// UTC; invalid when it is no time.
QDateTime timeOf(const ASN1_TIME *time);
QByteArray bytesOf(X509 *certificate);

}
