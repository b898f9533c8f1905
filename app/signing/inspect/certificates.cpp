// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/certificates.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace congso::signing {

namespace {

QString entryOf(const X509_NAME *name, int nid)
{
    int at = -1, last = -1;
    while ((at = X509_NAME_get_index_by_NID(name, nid, at)) >= 0)
        last = at; // the most specific comes last
    if (last < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last)));
    const QString text = size > 0 ? QString::fromUtf8(reinterpret_cast<char *>(utf8), size) : QString();
    OPENSSL_free(utf8);
    return text;
}

QString shownName(const X509_NAME *name)
{
    for (const int nid : {NID_commonName, NID_organizationalUnitName, NID_organizationName, NID_pkcs9_emailAddress}) {
        if (const QString text = entryOf(name, nid); !text.isEmpty())
            return text;
    }
    return {};
}

QString serialOf(X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(serial->data), serial->length).toHex().toUpper());
}

void addTo(QList<CertificateSeen> &list, X509 *certificate, int most)
{
    const QByteArray bytes = bytesOf(certificate);
    for (const CertificateSeen &one : std::as_const(list)) {
        if (one.bytes == bytes)
            return;
    }
    if (list.size() < most && !bytes.isEmpty())
        list << CertificateSeen{factsOf(certificate), bytes};
}

void addAll(QList<CertificateSeen> &list, PKCS7 *message, int most)
{
    if (!message || !PKCS7_type_is_signed(message) || !message->d.sign)
        return;
    for (int i = 0; i < sk_X509_num(message->d.sign->cert); ++i)
        addTo(list, sk_X509_value(message->d.sign->cert, i), most);
}

}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QByteArray bytesOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const QByteArray bytes(reinterpret_cast<char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

CertificateFacts factsOf(X509 *certificate)
{
    CertificateFacts facts;
    facts.name = shownName(X509_get_subject_name(certificate));
    facts.organisation = entryOf(X509_get_subject_name(certificate), NID_organizationName);
    facts.issuer = shownName(X509_get_issuer_name(certificate));
    facts.serial = serialOf(certificate);
    facts.from = timeOf(X509_get0_notBefore(certificate));
    facts.until = timeOf(X509_get0_notAfter(certificate));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) == 1)
        facts.fingerprint = QByteArray(reinterpret_cast<char *>(digest), size);
    facts.authority = X509_check_ca(certificate) > 0;
    return facts;
}

QList<CertificateSeen> certificatesIn(const QByteArray &file, int most)
{
    QList<CertificateSeen> list;
    if (const auto one = parsed<X509, X509Ptr>(d2i_X509, file)) {
        addTo(list, one.get(), most);
        return list;
    }
    if (const auto message = parsed<PKCS7, Pkcs7Ptr>(d2i_PKCS7, file))
        addAll(list, message.get(), most);
    const BioPtr text(BIO_new_mem_buf(file.constData(), int(std::min<qsizetype>(file.size(), 16 * 1024 * 1024))));
    char *name = nullptr, *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
    while (list.size() < most && PEM_read_bio(text.get(), &name, &header, &data, &size) == 1) {
        const QByteArray kind(name), bytes(reinterpret_cast<char *>(data), size);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(data);
        const auto one = kind.contains("CERTIFICATE") ? parsed<X509, X509Ptr>(d2i_X509, bytes) : nullptr;
        if (one)
            addTo(list, one.get(), most);
        else if (kind.contains("PKCS"))
            addAll(list, parsed<PKCS7, Pkcs7Ptr>(d2i_PKCS7, bytes).get(), most);
    }
    ERR_clear_error();
    return list;
}

void warmUpCertificates()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_ADD_ALL_DIGESTS | OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_LOAD_CRYPTO_STRINGS, nullptr);
    const DigestPtr digest(EVP_MD_CTX_new());
    EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr);
}

}
