// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/make/pin.h"
#include "app/signing/make/tokenmodules.h"

#include <QHash>

namespace congso::signing {

/// A token in its slot.
struct TokenSlot
{
    TokenModules::Module module;
    CK_SLOT_ID slot = 0;
    TokenFacts facts;
    bool needsLogin = true;
};

/// Each token once; \a problems of others are added.
QList<TokenSlot> tokensOf(const TokenModules &modules, QList<Error> &problems);
/// As it is now; sign.token_gone.
Result<TokenFacts> factsNow(const TokenSlot &token);

/// What a call of a module that did not do what it should means for a person.
Error tokenError(CK_RV answer, const TokenSlot &token);

/// A certificate as it lies on a token.
struct CertificateObject
{
    QByteArray bytes; ///< DER
    QByteArray id;    ///< CKA_ID: its key has the same
};

/// An open session with one token, closed when it goes.
class TokenSession
{
public:
    static Result<std::unique_ptr<TokenSession>> open(const TokenSlot &token, bool writing = false);
    ~TokenSession();
    TokenSession(const TokenSession &) = delete;
    TokenSession &operator=(const TokenSession &) = delete;

    const TokenSlot &token() const { return m_token; }
    QList<CertificateObject> certificates() const;
    /// Tries \a pin once. sign.wrong_pin, sign.pin_locked, sign.pin_unset, sign.token_gone, sign.token_failed.
    Outcome login(const Pin &pin);
    /// For the one key, right before it is used; where it asks for that.
    Outcome loginForKey(const Pin &pin);

    struct Key
    {
        QByteArray id;
        CK_OBJECT_HANDLE handle = 0;
        bool asksEachTime = false;
    };
    /// sign.no_key.
    Result<Key> privateKey(const QByteArray &id) const;
    /// What the token makes of \a data: PKCS#1 1.5 of a DigestInfo, or r and s one behind the other of a digest.
    Result<QByteArray> sign(const Key &key, bool rsa, const QByteArray &data, const Pin *pin);

    using Attributes = QHash<CK_ATTRIBUTE_TYPE, QByteArray>;
    Outcome create(const Attributes &attributes);
    bool has(const Attributes &attributes) const;
    /// A store that has no password yet, or an empty one, gets one.
    Outcome setFirstPin(const Pin &pin);

private:
    TokenSession(const TokenSlot &token, CK_SESSION_HANDLE handle) : m_token(token), m_handle(handle) {}
    CK_FUNCTION_LIST *calls() const { return m_token.module.calls; }
    QList<CK_OBJECT_HANDLE> find(const Attributes &attributes) const;
    QByteArray attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const;
    Error wrongPin() const;
    Error whyNot(CK_RV answer, const Key &key) const;

    TokenSlot m_token;
    CK_SESSION_HANDLE m_handle;
    bool m_loggedIn = false;
};

QByteArray attributeOf(CK_ULONG value);
QByteArray attributeOf(bool value);

}
