// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/keys.h"
#include "app/signing/make/suitability.h"
#include "app/signing/x509/certificatefacts.h"
#include "app/signing/x509/threadstate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <sodium.h>

namespace congso::signing {

namespace {

constexpr qint64 largestKeyFile = 4 * 1024 * 1024;
constexpr CK_ATTRIBUTE_TYPE nssDatabase = 0xD5A0DB00UL; ///< CKA_NSS_DB: by what NSS finds a key of an elliptic curve

using KeyPtr = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, Release<PKCS12_free>>;
using LibraryPtr = std::unique_ptr<OSSL_LIB_CTX, Release<OSSL_LIB_CTX_free>>;
using NumberPtr = std::unique_ptr<BIGNUM, Release<BN_clear_free>>;

struct KeyFile
{
    KeyPtr key;
    X509Ptr certificate;
    std::vector<X509Ptr> others;
};

/// Old files are enciphered in ways that OpenSSL keeps apart; they are read in a library state of their own.
class LegacyLibrary
{
public:
    LegacyLibrary() : m_library(OSSL_LIB_CTX_new())
    {
        m_normal = OSSL_PROVIDER_load(m_library.get(), "default");
        m_legacy = OSSL_PROVIDER_load(m_library.get(), "legacy");
    }
    ~LegacyLibrary()
    {
        if (m_legacy)
            OSSL_PROVIDER_unload(m_legacy);
        if (m_normal)
            OSSL_PROVIDER_unload(m_normal);
    }
    LegacyLibrary(const LegacyLibrary &) = delete;
    LegacyLibrary &operator=(const LegacyLibrary &) = delete;
    OSSL_LIB_CTX *get() const { return m_library.get(); }

private:
    LibraryPtr m_library;
    OSSL_PROVIDER *m_normal = nullptr;
    OSSL_PROVIDER *m_legacy = nullptr;
};

Result<KeyFile> readKeyFile(const LegacyLibrary &library, const QString &path, const Pin &password)
{
    const QVariantMap name{{u"file"_qs, QFileInfo(path).fileName()}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, name);
    const QByteArray bytes = file.read(largestKeyFile);
    PKCS12 *target = PKCS12_init_ex(NID_pkcs7_data, library.get(), nullptr);
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const Pkcs12Ptr parsedFile(d2i_PKCS12(&target, &at, long(bytes.size()))); // frees its target when it fails
    if (!parsedFile)
        return failure(ErrorCode::SignKeyFile, name);
    const char *typed = password.isEmpty() ? nullptr : password.utf8().constData();
    if (PKCS12_verify_mac(parsedFile.get(), typed, -1) != 1 && (typed || PKCS12_verify_mac(parsedFile.get(), "", 0) != 1))
        return failure(ErrorCode::SignKeyFilePassword, name);
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool read = PKCS12_parse(parsedFile.get(), typed ? typed : "", &key, &certificate, &others) == 1;
    KeyFile result{KeyPtr(key), X509Ptr(certificate), {}};
    while (sk_X509_num(others) > 0)
        result.others.emplace_back(sk_X509_shift(others));
    sk_X509_free(others);
    if (!read || !result.key || !result.certificate)
        return failure(ErrorCode::SignKeyFile, name);
    return result;
}

QByteArray number(EVP_PKEY *key, const char *name)
{
    BIGNUM *value = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &value) != 1)
        return {};
    const NumberPtr owned(value);
    QByteArray bytes(BN_num_bytes(value), '\0');
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

QByteArray publicPoint(EVP_PKEY *key)
{
    unsigned char *bytes = nullptr;
    const size_t size = EVP_PKEY_get1_encoded_public_key(key, &bytes);
    const QByteArray point(reinterpret_cast<char *>(bytes), qsizetype(size));
    OPENSSL_free(bytes);
    return point;
}

QByteArray curveOf(EVP_PKEY *key)
{
    char name[64] = {};
    if (EVP_PKEY_get_group_name(key, name, sizeof name, nullptr) != 1)
        return {};
    unsigned char *bytes = nullptr;
    const int size = i2d_ASN1_OBJECT(OBJ_nid2obj(OBJ_txt2nid(name)), &bytes);
    const QByteArray curve(reinterpret_cast<char *>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return curve;
}

bool isRsa(EVP_PKEY *key)
{
    return EVP_PKEY_is_a(key, "RSA");
}

/// By what NSS ties certificate and key together: SHA-1 of the modulus or of the public point.
QByteArray keyId(EVP_PKEY *key)
{
    return QCryptographicHash::hash(isRsa(key) ? number(key, OSSL_PKEY_PARAM_RSA_N) : publicPoint(key), QCryptographicHash::Sha1);
}

TokenSession::Attributes keyAttributes(EVP_PKEY *key, const QByteArray &label)
{
    TokenSession::Attributes all{{CKA_CLASS, attributeOf(CK_ULONG(CKO_PRIVATE_KEY))}, {CKA_KEY_TYPE, attributeOf(CK_ULONG(isRsa(key) ? CKK_RSA : CKK_EC))},
                                 {CKA_TOKEN, attributeOf(true)}, {CKA_PRIVATE, attributeOf(true)}, {CKA_SENSITIVE, attributeOf(true)},
                                 {CKA_SIGN, attributeOf(true)}, {CKA_ID, keyId(key)}, {CKA_LABEL, label}};
    if (!isRsa(key)) {
        all.insert(CKA_EC_PARAMS, curveOf(key));
        all.insert(CKA_VALUE, number(key, OSSL_PKEY_PARAM_PRIV_KEY));
        all.insert(nssDatabase, publicPoint(key));
        return all;
    }
    all.insert(nssDatabase, number(key, OSSL_PKEY_PARAM_RSA_N));
    const std::pair<CK_ATTRIBUTE_TYPE, const char *> parts[] = {
        {CKA_MODULUS, OSSL_PKEY_PARAM_RSA_N}, {CKA_PUBLIC_EXPONENT, OSSL_PKEY_PARAM_RSA_E}, {CKA_PRIVATE_EXPONENT, OSSL_PKEY_PARAM_RSA_D},
        {CKA_PRIME_1, OSSL_PKEY_PARAM_RSA_FACTOR1}, {CKA_PRIME_2, OSSL_PKEY_PARAM_RSA_FACTOR2}, {CKA_EXPONENT_1, OSSL_PKEY_PARAM_RSA_EXPONENT1},
        {CKA_EXPONENT_2, OSSL_PKEY_PARAM_RSA_EXPONENT2}, {CKA_COEFFICIENT, OSSL_PKEY_PARAM_RSA_COEFFICIENT1}};
    for (const auto &[attribute, name] : parts)
        all.insert(attribute, number(key, name));
    return all;
}

QByteArray nameOf(const X509_NAME *name)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509_NAME(name, &bytes);
    const QByteArray der(reinterpret_cast<char *>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return der;
}

TokenSession::Attributes certificateAttributes(X509 *certificate, const QByteArray &id)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_ASN1_INTEGER(X509_get0_serialNumber(certificate), &bytes);
    const QByteArray serial(reinterpret_cast<char *>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return {{CKA_CLASS, attributeOf(CK_ULONG(CKO_CERTIFICATE))}, {CKA_CERTIFICATE_TYPE, attributeOf(CK_ULONG(CKC_X_509))}, {CKA_TOKEN, attributeOf(true)},
            {CKA_VALUE, bytesOf(certificate)}, {CKA_SUBJECT, nameOf(X509_get_subject_name(certificate))}, {CKA_ISSUER, nameOf(X509_get_issuer_name(certificate))},
            {CKA_SERIAL_NUMBER, serial}, {CKA_LABEL, factsOf(certificate).name.toUtf8()}, {CKA_ID, id}};
}

Outcome putOnce(TokenSession &session, const TokenSession::Attributes &attributes, const TokenSession::Attributes &same)
{
    return session.has(same) ? success() : session.create(attributes);
}

Outcome store(TokenSession &session, const KeyFile &file)
{
    const QByteArray id = keyId(file.key.get());
    TokenSession::Attributes key = keyAttributes(file.key.get(), factsOf(file.certificate.get()).name.toUtf8());
    const auto put = putOnce(session, key, {{CKA_CLASS, attributeOf(CK_ULONG(CKO_PRIVATE_KEY))}, {CKA_ID, id}});
    for (QByteArray &value : key)
        sodium_memzero(value.data(), size_t(value.size()));
    if (!put)
        return put;
    const auto putCertificate = [&session](X509 *one, const QByteArray &with) {
        return putOnce(session, certificateAttributes(one, with), {{CKA_CLASS, attributeOf(CK_ULONG(CKO_CERTIFICATE))}, {CKA_VALUE, bytesOf(one)}});
    };
    if (auto stored = putCertificate(file.certificate.get(), id); !stored)
        return stored;
    for (const X509Ptr &one : file.others) {
        EVP_PKEY *publicKey = X509_get0_pubkey(one.get());
        const bool known = publicKey && (isRsa(publicKey) || EVP_PKEY_is_a(publicKey, "EC"));
        if (auto stored = known ? putCertificate(one.get(), keyId(publicKey)) : success(); !stored)
            return stored;
    }
    return success();
}

/// The store, unlocked; one that is new gets its password.
Result<std::unique_ptr<TokenSession>> openStore(const TokenModules &modules, const Pin &pin)
{
    QList<Error> problems = modules.problems();
    for (const TokenSlot &one : tokensOf(modules, problems)) {
        if (!one.module.userStore)
            continue;
        TokenSlot token = one;
        auto session = TokenSession::open(token, true);
        if (!session)
            return session;
        if (!token.needsLogin || token.facts.tries == PinTries::NoPin) {
            if (auto set = (*session)->setFirstPin(pin); !set)
                return tl::make_unexpected(set.error());
            token.needsLogin = true;
            session->reset();
            session = TokenSession::open(token, true);
            if (!session)
                return session;
        }
        if (auto right = (*session)->login(pin); !right)
            return tl::make_unexpected(right.error());
        return session;
    }
    return problems.isEmpty() ? failure(ErrorCode::SignNoDriver, {{u"module"_qs, u"softokn3"_qs}}) : tl::make_unexpected(problems.first());
}

}

Result<QStringList> importKeyFile(const KeySources &sources, const QString &path, Pin password, Pin storePin)
{
    const ThreadState state;
    const LegacyLibrary library;
    const auto file = readKeyFile(library, path, password);
    ERR_clear_error();
    if (!file)
        return tl::make_unexpected(file.error());
    if (storePin.isEmpty())
        return failure(ErrorCode::SignPinUnset, {{u"token"_qs, sources.userStore}});
    const CertificateFacts facts = factsOf(file->certificate.get());
    if (const auto problem = unsuited(file->certificate.get(), facts.from); problem && problem->code == ErrorCode::SignKeyUnusable)
        return tl::make_unexpected(*problem);
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().exists(sources.userStore) && !(QDir().mkpath(sources.userStore) && QFile::setPermissions(sources.userStore, owner)))
        return failure(ErrorCode::FileWrite, {{u"file"_qs, sources.userStore}});
    const TokenModules modules({.systemModules = false, .modules = {}, .userStore = sources.userStore}, TokenModules::UserStore::Make);
    auto session = openStore(modules, storePin);
    if (!session)
        return tl::make_unexpected(session.error());
    if (auto stored = store(**session, *file); !stored)
        return tl::make_unexpected(stored.error());
    return QStringList{identityId((*session)->token(), facts)};
}

}
