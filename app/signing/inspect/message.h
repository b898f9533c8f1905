// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/trust.h"

#include <QByteArrayView>

namespace congso::signing {

/// How a signature dictionary says that it is signed (ISO 32000-2, 12.8.3).
enum class Container {
    Detached,   ///< adbe.pkcs7.detached, ETSI.CAdES.detached: the bytes themselves
    DigestOnly, ///< adbe.pkcs7.sha1: their SHA-1
    Stamp,      ///< ETSI.RFC3161: a time stamp of them
    PlainRsa,   ///< adbe.x509.rsa_sha1: PKCS#1, the certificate beside it
    Other,
};

struct MessageVerdict
{
    Integrity integrity = Integrity::Malformed;
    QString fault;
    QString digest;
    X509Ptr signer;
    QDateTime claimedAt; ///< of the container's own attribute
    std::optional<TimestampFacts> timestamp; ///< upon the signature; of a Stamp: itself
};

/// A signature's container held against the bytes it is said to sign, which lie in \a pieces one after the other.
/// Everything that it brings along to prove certificates goes into \a trust first.
MessageVerdict verifyMessage(const QByteArray &container, Container how, const QList<QByteArrayView> &pieces, Trust &trust);

/// The same for a container of PKCS#1 (adbe.x509.rsa_sha1) with its certificate.
MessageVerdict verifyPlainRsa(const QByteArray &container, const QByteArray &certificate, const QList<QByteArrayView> &pieces);

}
