// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/x509/openssl.h"
#include "db/types/signaturecheck.h"

namespace congso::signing {

/// What an issuer said of a certificate.
struct Revocation
{
    bool known = false;
    QDateTime at; ///< valid when it was withdrawn
};

/// What a certificate is worth: the authorities that the office trusts, and everything that the file brings along to
/// prove its own certificates. Nothing is asked of any network.
class Trust
{
public:
    /// \a roots are certificates (DER); those that are none are passed over.
    explicit Trust(const QList<QByteArray> &roots);

    /// From the file: helps to build a chain, is never trusted itself.
    void addCertificate(const QByteArray &bytes);
    void addCertificates(CMS_ContentInfo *message);
    void addCrl(const QByteArray &bytes);
    void addOcsp(const QByteArray &bytes);

    Standing standing(X509 *certificate, const QDateTime &at) const;
    Revocation revocation(X509 *certificate) const;
    /// Whom a signature may name as its signer though its own container lacks the certificate.
    const std::vector<X509Ptr> &known() const { return m_known; }

private:
    bool leadsToTrusted(X509 *certificate, const QDateTime &at) const;
    X509 *issuerOf(X509 *certificate) const;
    Revocation byCrl(X509 *certificate, X509 *issuer) const;
    Revocation byOcsp(X509 *certificate, X509 *issuer) const;

    StorePtr m_store;
    std::vector<X509Ptr> m_roots;
    std::vector<X509Ptr> m_known;
    std::vector<CrlPtr> m_crls;
    std::vector<OcspPtr> m_answers;
};

}
