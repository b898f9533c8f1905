// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/message.h"

namespace congso::signing {

/// Empty when the digest is unknown.
QByteArray digestOf(const QList<QByteArrayView> &pieces, const EVP_MD *algorithm);

/// Puts to each signer its certificate, from the message itself or from what else the file holds.
void findSigners(CMS_ContentInfo *message, const Trust &trust);

/// One signer of a container (RFC 5652, 5.3) and what its attributes say.
class SignerInfo
{
public:
    explicit SignerInfo(CMS_SignerInfo *info);

    X509 *certificate() const { return m_certificate; }
    const EVP_MD *algorithm() const { return m_algorithm; }
    QString digestName() const;
    QDateTime claimedAt() const;
    /// Whether it is signed over \a pieces; \a fault is set when nobody can tell.
    Integrity verify(const QList<QByteArrayView> &pieces, QString &fault) const;
    /// The time stamp upon the signature, checked and rated; none when there is none.
    std::optional<TimestampFacts> timestamp(Trust &trust) const;
    /// Answers of issuers that the signer put in (adbe-revocationInfoArchival).
    void addProofs(Trust &trust) const;

private:
    bool hasSignedAttributes() const { return CMS_signed_get_attr_count(m_info) > 0; }
    /// Whether a reference to the signing certificate, where there is one, names this certificate.
    bool namesCertificate() const;
    Integrity verifyBare(const QList<QByteArrayView> &pieces, QString &fault) const;

    CMS_SignerInfo *m_info;
    X509 *m_certificate = nullptr;
    EVP_PKEY *m_key = nullptr;
    const EVP_MD *m_algorithm = nullptr;
};

/// A time stamp token (RFC 3161) held against what it should be of.
TimestampFacts checkStamp(CMS_ContentInfo *token, const QList<QByteArrayView> &pieces, Trust &trust, X509Ptr *signer = nullptr);

}
