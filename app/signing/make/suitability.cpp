// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/suitability.h"

#include "app/signing/x509/certificatefacts.h"

#include <openssl/objects.h>
#include <openssl/x509v3.h>

namespace congso::signing {

namespace {

constexpr int fewestRsaBits = 2048; // Thông tư on the standards of digital signatures: RSA from 2048 bits
constexpr int vietnamSeconds = 7 * 3600;

bool keyFits(X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return false;
    if (EVP_PKEY_is_a(key, "RSA"))
        return EVP_PKEY_get_bits(key) >= fewestRsaBits;
    char group[64] = {};
    if (!EVP_PKEY_is_a(key, "EC") || EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) != 1)
        return false;
    const int curve = OBJ_txt2nid(group);
    return curve == NID_X9_62_prime256v1 || curve == NID_secp384r1 || curve == NID_secp521r1;
}

/// Signing documents is what keyUsage says of digitalSignature or nonRepudiation; an extended usage that names machines
/// only forbids it, one that names persons or nothing we know does not.
bool purposeFits(X509 *certificate)
{
    if (X509_check_ca(certificate) > 0)
        return false;
    const uint32_t usage = X509_get_key_usage(certificate);
    if (usage != UINT32_MAX && (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        return false;
    const uint32_t further = X509_get_extended_key_usage(certificate);
    constexpr uint32_t persons = XKU_SMIME | XKU_SSL_CLIENT | XKU_ANYEKU;
    constexpr uint32_t machines = XKU_SSL_SERVER | XKU_SGC | XKU_CODE_SIGN | XKU_OCSP_SIGN | XKU_TIMESTAMP | XKU_DVCS;
    return further == UINT32_MAX || (further & machines) == 0 || (further & persons) != 0;
}

}

std::optional<Error> unsuited(X509 *certificate, const QDateTime &at)
{
    const CertificateFacts facts = factsOf(certificate);
    const auto on = [&facts](const QDateTime &day) {
        return QVariantMap{{u"name"_qs, facts.name}, {u"on"_qs, day.toOffsetFromUtc(vietnamSeconds).date()}};
    };
    if (!facts.until.isValid() || at > facts.until)
        return Error{ErrorCode::SignExpired, on(facts.until)};
    if (!facts.from.isValid() || at < facts.from)
        return Error{ErrorCode::SignNotYetValid, on(facts.from)};
    if (!purposeFits(certificate))
        return Error{ErrorCode::SignWrongPurpose, {{u"name"_qs, facts.name}}};
    if (!keyFits(certificate))
        return Error{ErrorCode::SignKeyUnusable, {{u"name"_qs, facts.name}}};
    return std::nullopt;
}

}
