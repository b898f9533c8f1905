// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/pkcs7.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <QByteArray>

#include <memory>
#include <vector>

namespace congso::signing {

template <auto release>
struct Release
{
    template <class T>
    void operator()(T *object) const { release(object); }
};

using X509Ptr = std::unique_ptr<X509, Release<X509_free>>;
using CrlPtr = std::unique_ptr<X509_CRL, Release<X509_CRL_free>>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;
using Pkcs7Ptr = std::unique_ptr<PKCS7, Release<PKCS7_free>>;
using OcspPtr = std::unique_ptr<OCSP_RESPONSE, Release<OCSP_RESPONSE_free>>;
using OcspBasicPtr = std::unique_ptr<OCSP_BASICRESP, Release<OCSP_BASICRESP_free>>;
using OcspIdPtr = std::unique_ptr<OCSP_CERTID, Release<OCSP_CERTID_free>>;
using StampPtr = std::unique_ptr<TS_TST_INFO, Release<TS_TST_INFO_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
using BioPtr = std::unique_ptr<BIO, Release<BIO_free_all>>;

/// Certificates that somebody else owns.
class CertificateStack
{
public:
    CertificateStack() : m_stack(sk_X509_new_null()) {}
    ~CertificateStack() { sk_X509_free(m_stack); }
    CertificateStack(const CertificateStack &) = delete;
    CertificateStack &operator=(const CertificateStack &) = delete;
    void add(X509 *certificate) { sk_X509_push(m_stack, certificate); }
    void add(const std::vector<X509Ptr> &certificates)
    {
        for (const X509Ptr &one : certificates)
            add(one.get());
    }
    STACK_OF(X509) *get() const { return m_stack; }

private:
    STACK_OF(X509) *m_stack;
};

/// A whole object of DER (or BER) at the beginning of \a bytes; null when it is none.
template <class T, class Ptr>
Ptr parsed(T *(*parse)(T **, const unsigned char **, long), const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    return Ptr(parse(nullptr, &at, long(bytes.size())));
}

}
