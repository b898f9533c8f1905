// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/certificates.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace congso::signing {

namespace {

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
