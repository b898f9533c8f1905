// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/keys.h"

#include "app/signing/make/suitability.h"
#include "app/signing/x509/certificatefacts.h"
#include "app/signing/x509/threadstate.h"

#include <openssl/x509v3.h>

#include <algorithm>

namespace congso::signing {

QString identityId(const TokenSlot &token, const CertificateFacts &certificate)
{
    return token.facts.id + u':' + QString::fromLatin1(certificate.fingerprint.toHex().left(16));
}

std::optional<SigningIdentity> identityOf(const TokenSlot &token, const CertificateObject &object, const QDateTime &now)
{
    const auto certificate = parsed<X509, X509Ptr>(d2i_X509, object.bytes);
    if (!certificate || object.id.isEmpty() || X509_check_ca(certificate.get()) > 0)
        return std::nullopt;
    SigningIdentity identity;
    identity.token = token.facts;
    identity.certificate = factsOf(certificate.get());
    identity.id = identityId(token, identity.certificate);
    identity.bytes = object.bytes;
    identity.unusable = unsuited(certificate.get(), now);
    if (!identity.unusable && token.facts.tries == PinTries::Locked)
        identity.unusable = Error{ErrorCode::SignPinLocked, {{u"token"_qs, token.facts.label}}};
    return identity;
}

KeyList listKeys(const KeySources &sources, const QDateTime &now)
{
    const ThreadState state;
    KeyList list;
    const TokenModules modules(sources);
    list.problems = modules.problems();
    const QList<TokenSlot> tokens = tokensOf(modules, list.problems);
    for (const TokenSlot &token : tokens) {
        list.tokens << token.facts;
        const auto session = TokenSession::open(token);
        if (!session) {
            list.problems << session.error();
            continue;
        }
        const QList<CertificateObject> certificates = (*session)->certificates();
        for (const CertificateObject &one : certificates) {
            if (auto identity = identityOf(token, one, now))
                list.identities << *identity;
        }
    }
    std::stable_partition(list.identities.begin(), list.identities.end(), [](const SigningIdentity &one) { return !one.unusable; });
    return list;
}

}
