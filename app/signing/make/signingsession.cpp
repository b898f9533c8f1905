// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/cmsmessage.h"
#include "app/signing/make/keys.h"
#include "app/signing/make/pdfsignature.h"
#include "app/signing/make/suitability.h"
#include "app/signing/make/timestamp.h"
#include "app/signing/x509/certificatefacts.h"
#include "app/signing/x509/threadstate.h"

#include <openssl/x509v3.h>

#include <algorithm>

namespace congso::signing {

namespace {

constexpr int containerRoom = 4096; // signature, attributes, names
constexpr int stampRoom = 16 * 1024; // a time stamp brings its own certificates

/// The certificate's issuers as far as the token has them, so that whoever checks need not look for them.
std::vector<X509Ptr> chainOf(X509 *certificate, const QList<CertificateObject> &all)
{
    std::vector<X509Ptr> authorities, chain;
    for (const CertificateObject &one : all) {
        if (X509Ptr candidate = parsed<X509, X509Ptr>(d2i_X509, one.bytes); candidate && X509_check_ca(candidate.get()) > 0)
            authorities.push_back(std::move(candidate));
    }
    X509 *last = certificate;
    while (X509_check_issued(last, last) != X509_V_OK) {
        const auto above = std::find_if(authorities.begin(), authorities.end(), [last](const X509Ptr &one) { return one && X509_check_issued(one.get(), last) == X509_V_OK; });
        if (above == authorities.end())
            break;
        chain.push_back(std::move(*above));
        authorities.erase(above);
        last = chain.back().get();
    }
    return chain;
}

QByteArray digestOf(const PreparedPdf &pdf, const EVP_MD *algorithm)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    const DigestPtr context(EVP_MD_CTX_new());
    EVP_DigestInit_ex(context.get(), algorithm, nullptr);
    for (const QByteArrayView piece : {pdf.before(), pdf.behind()})
        EVP_DigestUpdate(context.get(), piece.data(), size_t(piece.size()));
    EVP_DigestFinal_ex(context.get(), digest, &size);
    return QByteArray(reinterpret_cast<char *>(digest), size);
}

class TokenSigning final : public SigningSession
{
public:
    TokenSigning(std::unique_ptr<TokenModules> modules, SigningIdentity identity) : m_modules(std::move(modules)), m_identity(std::move(identity))
    {
        m_certificate = parsed<X509, X509Ptr>(d2i_X509, m_identity.bytes);
    }

    Outcome begin(std::unique_ptr<TokenSession> session, const QByteArray &keyId, Pin pin)
    {
        m_session = std::move(session);
        m_chain = chainOf(m_certificate.get(), m_session->certificates());
        if (auto right = m_session->login(pin); !right)
            return right;
        auto key = m_session->privateKey(keyId);
        if (!key)
            return tl::make_unexpected(key.error());
        m_key = *key;
        if (m_key.asksEachTime)
            m_pin = std::move(pin); // the token wants to see it before each signature of the list
        return success();
    }

    const SigningIdentity &identity() const override { return m_identity; }
    Result<SignedPdf> sign(const QByteArray &pdf, const SignatureRequest &how) override;

private:
    Result<QByteArray> signDigest(const QByteArray &digest, const EVP_MD *algorithm);
    int room(bool stamped) const;

    ThreadState m_state; ///< goes last
    std::unique_ptr<TokenModules> m_modules; ///< outlives the session
    SigningIdentity m_identity;
    X509Ptr m_certificate;
    std::vector<X509Ptr> m_chain;
    std::unique_ptr<TokenSession> m_session;
    TokenSession::Key m_key;
    Pin m_pin;
};

int TokenSigning::room(bool stamped) const
{
    qsizetype size = containerRoom + m_identity.bytes.size() + (stamped ? stampRoom : 0);
    for (const X509Ptr &one : m_chain)
        size += bytesOf(one.get()).size();
    return int(size);
}

Result<QByteArray> TokenSigning::signDigest(const QByteArray &digest, const EVP_MD *algorithm)
{
    const bool rsa = EVP_PKEY_is_a(X509_get0_pubkey(m_certificate.get()), "RSA");
    auto made = m_session->sign(m_key, rsa, rsa ? digestInfo(digest, algorithm) : digest, m_pin.isEmpty() ? nullptr : &m_pin);
    return !made || rsa ? made : Result<QByteArray>(ecdsaInDer(*made));
}

Result<SignedPdf> TokenSigning::sign(const QByteArray &pdf, const SignatureRequest &how)
{
    if (const auto problem = unsuited(m_certificate.get(), how.at))
        return tl::make_unexpected(*problem);
    const bool stamped = !how.timestamp.isEmpty();
    auto prepared = preparedPdf(pdf, how, m_identity.certificate.name, room(stamped));
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    StampBytes stamp;
    if (stamped)
        stamp = [&how](const QByteArray &bytes) { return timestampOf(bytes, how.timestamp, how.at, how.authorities); };
    const auto container = cmsMessage(m_certificate.get(), m_chain, digestOf(*prepared, digestFor(m_certificate.get())),
                                      [this](const QByteArray &digest, const EVP_MD *algorithm) { return signDigest(digest, algorithm); }, stamp);
    if (!container)
        return tl::make_unexpected(container.error());
    if (!prepared->fill(*container)) {
        return stamped ? failure(ErrorCode::SignNoTimestamp, {{u"address"_qs, how.timestamp.toDisplayString(QUrl::RemoveUserInfo)}})
                       : failure(ErrorCode::SignTokenFailed, {{u"problem"_qs, u"CMS"_qs}});
    }
    return SignedPdf{std::move(prepared->bytes), prepared->field, how.at.toUTC(), stamped};
}

struct Found
{
    TokenSlot token;
    QByteArray keyId;
    SigningIdentity identity;
};

Result<Found> findIdentity(const TokenModules &modules, const QString &id, const QDateTime &now)
{
    QList<Error> problems = modules.problems();
    const QList<TokenSlot> tokens = tokensOf(modules, problems);
    for (const TokenSlot &token : tokens) {
        if (token.facts.id != id.section(u':', 0, 0))
            continue;
        const auto session = TokenSession::open(token);
        if (!session)
            return tl::make_unexpected(session.error());
        const QList<CertificateObject> certificates = (*session)->certificates();
        for (const CertificateObject &one : certificates) {
            const auto identity = identityOf(token, one, now);
            if (identity && identity->id == id)
                return Found{token, one.id, *identity};
        }
    }
    if (tokens.isEmpty() && !problems.isEmpty())
        return tl::make_unexpected(problems.first());
    return tokens.isEmpty() ? failure(ErrorCode::SignNoToken) : failure(ErrorCode::SignNoCertificate, {{u"name"_qs, id}});
}

}

Result<std::unique_ptr<SigningSession>> SigningSession::open(const KeySources &sources, const QString &identity, Pin pin, const QDateTime &now)
{
    const ThreadState state;
    auto modules = std::make_unique<TokenModules>(sources);
    const auto found = findIdentity(*modules, identity, now);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->identity.unusable)
        return tl::make_unexpected(*found->identity.unusable);
    if (found->token.facts.tries == PinTries::NoPin)
        return failure(ErrorCode::SignPinUnset, {{u"token"_qs, found->token.facts.label}});
    auto session = TokenSession::open(found->token);
    if (!session)
        return tl::make_unexpected(session.error());
    auto signing = std::make_unique<TokenSigning>(std::move(modules), found->identity);
    if (auto begun = signing->begin(std::move(*session), found->keyId, std::move(pin)); !begun)
        return tl::make_unexpected(begun.error());
    return signing;
}

}
