// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/openssl.h"
#include "db/types/signaturecheck.h"

#include <QList>

namespace congso::signing {

CertificateFacts factsOf(X509 *certificate);
/// UTC; invalid when it is no time.
QDateTime timeOf(const ASN1_TIME *time);
QByteArray bytesOf(X509 *certificate);

/// The certificates of a file as authorities hand them out: PEM (any number), DER, PKCS#7 of either form; at most \a most.
QList<CertificateSeen> certificatesIn(const QByteArray &file, int most);

/// Readies OpenSSL without its configuration file; before the sandbox is closed.
void warmUpCertificates();

}
