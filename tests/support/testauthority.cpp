// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testauthority.h"

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <atomic>

namespace congso::testing {

struct TestIdentity::Parts
{
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    TestIdentity::Making making;

    Parts() = default;
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;
    ~Parts()
    {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
};

namespace {

template <class T>
QByteArray der(T *object, int (*write)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = write(object, &bytes);
    const QByteArray result(reinterpret_cast<char *>(bytes), size);
    OPENSSL_free(bytes);
    return result;
}

void name(X509_NAME *to, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    X509_NAME_add_entry_by_txt(to, "C", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("VN"), -1, -1, 0);
    X509_NAME_add_entry_by_txt(to, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.constData()), int(utf8.size()), -1, 0);
}

void extend(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

}

TestIdentity TestIdentity::make(const Making &making, const TestIdentity *issuer)
{
    static std::atomic<long> serial{1000};
    auto parts = std::make_shared<Parts>();
    parts->making = making;
    parts->key = making.rsaBits > 0 ? EVP_RSA_gen(unsigned(making.rsaBits)) : EVP_EC_gen("P-256");
    parts->certificate = X509_new();
    X509 *certificate = parts->certificate;
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(making.from.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(making.until.toSecsSinceEpoch()));
    name(X509_get_subject_name(certificate), making.name);
    X509 *above = issuer ? issuer->m_parts->certificate : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(above));
    X509_set_pubkey(certificate, parts->key);
    extend(certificate, above, NID_basic_constraints, making.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    extend(certificate, above, NID_key_usage, making.authority ? "critical,keyCertSign,cRLSign" : making.usage.constData());
    if (!making.furtherUsage.isEmpty())
        extend(certificate, above, NID_ext_key_usage, making.furtherUsage.constData());
    X509_sign(certificate, issuer ? issuer->m_parts->key : parts->key, EVP_sha256());
    TestIdentity identity;
    identity.m_parts = parts;
    return identity;
}

TestIdentity TestIdentity::selfSigned(const Making &making)
{
    return make(making, nullptr);
}

TestIdentity TestIdentity::issue(const Making &making) const
{
    return make(making, this);
}

QByteArray TestIdentity::certificate() const
{
    return der<X509>(m_parts->certificate, i2d_X509);
}

QByteArray TestIdentity::sign(const QByteArray &bytes, bool inside) const
{
    BIO *data = BIO_new_mem_buf(bytes.constData(), int(bytes.size()));
    const unsigned flags = CMS_BINARY | (inside ? 0U : unsigned(CMS_DETACHED));
    CMS_ContentInfo *message = CMS_sign(m_parts->certificate, m_parts->key, nullptr, data, flags);
    const QByteArray result = der<CMS_ContentInfo>(message, i2d_CMS_ContentInfo);
    CMS_ContentInfo_free(message);
    BIO_free(data);
    return result;
}

QByteArray TestIdentity::keyPem() const
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(memory, m_parts->key, nullptr, nullptr, 0, nullptr, nullptr);
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    const QByteArray result(text, size);
    BIO_free(memory);
    return result;
}

QByteArray TestIdentity::keyFile(const QByteArray &password, const TestIdentity &issuer) const
{
    STACK_OF(X509) *others = sk_X509_new_null();
    sk_X509_push(others, issuer.m_parts->certificate);
    PKCS12 *file = PKCS12_create(password.constData(), "ky", m_parts->key, m_parts->certificate, others, 0, 0, 0, 0, 0);
    sk_X509_free(others);
    const QByteArray result = der<PKCS12>(file, i2d_PKCS12);
    PKCS12_free(file);
    return result;
}

QByteArray TestIdentity::stamp(const QByteArray &request) const
{
    TS_RESP_CTX *service = TS_RESP_CTX_new();
    TS_RESP_CTX_set_signer_cert(service, m_parts->certificate);
    TS_RESP_CTX_set_signer_key(service, m_parts->key);
    TS_RESP_CTX_set_signer_digest(service, EVP_sha256());
    TS_RESP_CTX_add_md(service, EVP_sha256());
    ASN1_OBJECT *policy = OBJ_txt2obj("1.2.3.4.5", 1);
    TS_RESP_CTX_set_def_policy(service, policy);
    TS_RESP_CTX_set_serial_cb(service, [](TS_RESP_CTX *, void *) {
        ASN1_INTEGER *serial = ASN1_INTEGER_new();
        ASN1_INTEGER_set(serial, 1);
        return serial;
    }, nullptr);
    BIO *data = BIO_new_mem_buf(request.constData(), int(request.size()));
    TS_RESP *answer = TS_RESP_create_response(service, data);
    const QByteArray result = der<TS_RESP>(answer, i2d_TS_RESP);
    TS_RESP_free(answer);
    BIO_free(data);
    ASN1_OBJECT_free(policy);
    TS_RESP_CTX_free(service);
    return result;
}

QByteArray TestIdentity::revoking(const TestIdentity &withdrawn, const QDateTime &at) const
{
    X509_CRL *list = X509_CRL_new();
    X509_CRL_set_version(list, 1);
    X509_CRL_set_issuer_name(list, X509_get_subject_name(m_parts->certificate));
    ASN1_TIME *time = ASN1_TIME_set(nullptr, time_t(at.toSecsSinceEpoch()));
    X509_CRL_set1_lastUpdate(list, time);
    X509_REVOKED *entry = X509_REVOKED_new();
    X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(withdrawn.m_parts->certificate));
    X509_REVOKED_set_revocationDate(entry, time);
    X509_CRL_add0_revoked(list, entry);
    ASN1_TIME_set(time, time_t(at.addDays(4000).toSecsSinceEpoch()));
    X509_CRL_set1_nextUpdate(list, time);
    ASN1_TIME_free(time);
    X509_CRL_sign(list, m_parts->key, EVP_sha256());
    const QByteArray result = der<X509_CRL>(list, i2d_X509_CRL);
    X509_CRL_free(list);
    return result;
}

void TestIdentity::endThread()
{
    OPENSSL_thread_stop();
}

}
