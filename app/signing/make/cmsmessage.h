// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/x509/openssl.h"
#include "db/types/error.h"

#include <functional>

namespace congso::signing {

/// Whoever has the key: gives the signature of a digest, as X.509 wants it (PKCS#1 1.5, or ECDSA in DER).
using SignDigest = std::function<Result<QByteArray>(const QByteArray &digest, const EVP_MD *algorithm)>;
/// A time stamp (RFC 3161, DER) of the bytes.
using StampBytes = std::function<Result<QByteArray>(const QByteArray &bytes)>;

/// What documents are digested with so that this key can sign them: SHA-256, or what the curve's size asks for.
const EVP_MD *digestFor(X509 *certificate);

/// A detached container (CMS, RFC 5652) with the attributes that a PAdES baseline signature has: content type, digest and
/// the signing certificate (ETSI EN 319 142-1, 5.3; no signing time, which the PDF says itself). \a documentDigest is made
/// with digestFor(); \a chain goes along; \a stamp may be empty. sign.token_failed when OpenSSL will not.
Result<QByteArray> cmsMessage(X509 *certificate, const std::vector<X509Ptr> &chain, const QByteArray &documentDigest, const SignDigest &sign, const StampBytes &stamp);

/// The DigestInfo (RFC 8017, 9.2) that tokens sign.
QByteArray digestInfo(const QByteArray &digest, const EVP_MD *algorithm);
/// r and s one behind the other as tokens give them, in DER; empty when it is none.
QByteArray ecdsaInDer(const QByteArray &pair);

}
