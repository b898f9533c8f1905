// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/x509/certificatefacts.h"

#include <QList>

namespace congso::signing {

/// The certificates of a file as authorities hand them out: PEM (any number), DER, PKCS#7 of either form; at most \a most.
QList<CertificateSeen> certificatesIn(const QByteArray &file, int most);

/// Readies OpenSSL without its configuration file; before the sandbox is closed.
void warmUpCertificates();

}
