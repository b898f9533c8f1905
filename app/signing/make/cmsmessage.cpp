// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/cmsmessage.h"

#include <openssl/ecdsa.h>
#include <openssl/err.h>

#include <algorithm>

namespace congso::signing {

namespace {

using KeyPtr = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using EcdsaPtr = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;
using DigestInfoPtr = std::unique_ptr<X509_SIG, Release<X509_SIG_free>>;

template <class T>
QByteArray der(T *object, int (*write)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = write(object, &bytes);
    const QByteArray result(reinterpret_cast<char *>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return result;
}

tl::unexpected<Error> notMade()
{
    const QString problem = QString::fromLatin1(ERR_reason_error_string(ERR_peek_last_error()));
    ERR_clear_error();
    return failure(ErrorCode::SignTokenFailed, {{u"problem"_qs, problem}});
}

QByteArray lengthOf(qsizetype size)
{
    if (size < 0x80)
        return QByteArray(1, char(size));
    QByteArray digits;
    for (qsizetype rest = size; rest > 0; rest >>= 8)
        digits.prepend(char(rest & 0xff));
    return char(0x80 | digits.size()) + digits;
}

/// What is signed (RFC 5652, 5.4): the attributes as a set, in DER, though the container tags them otherwise.
QByteArray attributesToSign(CMS_SignerInfo *signer)
{
    QList<QByteArray> all;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        all << der<X509_ATTRIBUTE>(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE);
    std::sort(all.begin(), all.end());
    const QByteArray content = all.join();
    return char(V_ASN1_SET | V_ASN1_CONSTRUCTED) + lengthOf(content.size()) + content;
}

QByteArray hashed(const QByteArray &bytes, const EVP_MD *algorithm)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    const bool good = EVP_Digest(bytes.constData(), size_t(bytes.size()), digest, &size, algorithm, nullptr) == 1;
    return good ? QByteArray(reinterpret_cast<char *>(digest), size) : QByteArray();
}

}

const EVP_MD *digestFor(X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key || !EVP_PKEY_is_a(key, "EC"))
        return EVP_sha256();
    const int bits = EVP_PKEY_get_bits(key);
    return bits > 384 ? EVP_sha512() : bits > 256 ? EVP_sha384() : EVP_sha256();
}

Result<QByteArray> cmsMessage(X509 *certificate, const std::vector<X509Ptr> &chain, const QByteArray &documentDigest, const SignDigest &sign, const StampBytes &stamp)
{
    const EVP_MD *algorithm = digestFor(certificate);
    CertificateStack along;
    along.add(chain);
    const CmsPtr message(CMS_sign(nullptr, nullptr, along.get(), nullptr, CMS_DETACHED | CMS_BINARY | CMS_PARTIAL));
    const KeyPtr publicKey(X509_get_pubkey(certificate));
    constexpr unsigned how = CMS_CADES | CMS_NOSMIMECAP | CMS_BINARY | CMS_PARTIAL;
    CMS_SignerInfo *signer = message && publicKey ? CMS_add1_signer(message.get(), certificate, publicKey.get(), algorithm, how) : nullptr;
    if (!signer || CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1) != 1
        || CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, documentDigest.constData(), int(documentDigest.size())) != 1)
        return notMade();
    const auto signature = sign(hashed(attributesToSign(signer), algorithm), algorithm);
    if (!signature)
        return signature;
    if (ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature->constData(), int(signature->size())) != 1)
        return notMade();
    if (stamp) {
        const auto token = stamp(*signature);
        if (!token)
            return token;
        if (CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token->constData(), int(token->size())) != 1)
            return notMade();
    }
    const QByteArray bytes = der<CMS_ContentInfo>(message.get(), i2d_CMS_ContentInfo);
    return bytes.isEmpty() ? Result<QByteArray>(notMade()) : bytes;
}

QByteArray digestInfo(const QByteArray &digest, const EVP_MD *algorithm)
{
    const DigestInfoPtr info(X509_SIG_new());
    X509_ALGOR *kind = nullptr;
    ASN1_OCTET_STRING *value = nullptr;
    X509_SIG_getm(info.get(), &kind, &value);
    X509_ALGOR_set0(kind, OBJ_nid2obj(EVP_MD_get_type(algorithm)), V_ASN1_NULL, nullptr);
    ASN1_OCTET_STRING_set(value, reinterpret_cast<const unsigned char *>(digest.constData()), int(digest.size()));
    return der<X509_SIG>(info.get(), i2d_X509_SIG);
}

QByteArray ecdsaInDer(const QByteArray &pair)
{
    if (pair.isEmpty() || pair.size() % 2 != 0)
        return {};
    const auto *bytes = reinterpret_cast<const unsigned char *>(pair.constData());
    const int half = int(pair.size() / 2);
    const EcdsaPtr signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytes, half, nullptr), BN_bin2bn(bytes + half, half, nullptr));
    return der<ECDSA_SIG>(signature.get(), i2d_ECDSA_SIG);
}

}
