// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/token.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

namespace congso::signing {

namespace {

constexpr CK_ULONG mostSlots = 64;
constexpr CK_ULONG mostObjects = 256;
constexpr CK_ULONG longestAttribute = 64 * 1024;

QString padded(const unsigned char *text, size_t length)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text), qsizetype(p11_kit_space_strlen(text, length))).simplified();
}

PinTries triesOf(CK_FLAGS flags)
{
    if (flags & CKF_USER_PIN_LOCKED)
        return PinTries::Locked;
    if ((flags & CKF_LOGIN_REQUIRED) && !(flags & CKF_USER_PIN_INITIALIZED))
        return PinTries::NoPin;
    if (flags & CKF_USER_PIN_FINAL_TRY)
        return PinTries::Final;
    return flags & CKF_USER_PIN_COUNT_LOW ? PinTries::Few : PinTries::Many;
}

TokenFacts factsOf(const CK_TOKEN_INFO &info, const TokenModules::Module &module)
{
    TokenFacts facts;
    facts.label = padded(info.label, sizeof info.label);
    facts.maker = padded(info.manufacturerID, sizeof info.manufacturerID);
    facts.serial = padded(info.serialNumber, sizeof info.serialNumber);
    facts.module = module.name;
    facts.userStore = module.userStore;
    facts.ownPinPad = info.flags & CKF_PROTECTED_AUTHENTICATION_PATH;
    facts.tries = triesOf(info.flags);
    const QString all = facts.maker + u'\n' + padded(info.model, sizeof info.model) + u'\n' + facts.serial + u'\n' + facts.label;
    facts.id = QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
    return facts;
}

std::vector<CK_ATTRIBUTE> templateOf(const TokenSession::Attributes &attributes)
{
    std::vector<CK_ATTRIBUTE> result;
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
        result.push_back({it.key(), const_cast<char *>(it.value().constData()), CK_ULONG(it.value().size())});
    return result;
}

bool knows(const QList<TokenSlot> &tokens, const TokenFacts &facts)
{
    return std::any_of(tokens.cbegin(), tokens.cend(), [&facts](const TokenSlot &one) { return one.facts.id == facts.id; });
}

/// NSS shows a slot beside that of the store, which only computes.
bool onlyComputes(const TokenModules::Module &module, const TokenFacts &facts)
{
    return module.userStore && facts.label.startsWith(u"NSS Generic");
}

}

QByteArray attributeOf(CK_ULONG value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

QByteArray attributeOf(bool value)
{
    const CK_BBOOL one = value ? CK_TRUE : CK_FALSE;
    return QByteArray(reinterpret_cast<const char *>(&one), sizeof one);
}

Error tokenError(CK_RV answer, const TokenSlot &token)
{
    switch (answer) {
    case CKR_DEVICE_REMOVED:
    case CKR_TOKEN_NOT_PRESENT:
    case CKR_SLOT_ID_INVALID:
    case CKR_DEVICE_ERROR:
    case CKR_SESSION_HANDLE_INVALID:
    case CKR_SESSION_CLOSED:
    case CKR_TOKEN_NOT_RECOGNIZED:
    case CKR_KEY_HANDLE_INVALID:
    case CKR_OBJECT_HANDLE_INVALID:
    case CKR_USER_NOT_LOGGED_IN: // also what a token says that was pulled out and plugged in again
        return {ErrorCode::SignTokenGone, {{u"token"_qs, token.facts.label}}};
    case CKR_PIN_LOCKED:
        return {ErrorCode::SignPinLocked, {{u"token"_qs, token.facts.label}}};
    case CKR_USER_PIN_NOT_INITIALIZED:
        return {ErrorCode::SignPinUnset, {{u"token"_qs, token.facts.label}}};
    default:
        return {ErrorCode::SignTokenFailed, {{u"token"_qs, token.facts.label}, {u"problem"_qs, QString::fromUtf8(p11_kit_strerror(answer))}}};
    }
}

QList<TokenSlot> tokensOf(const TokenModules &modules, QList<Error> &problems)
{
    QList<TokenSlot> tokens;
    for (const TokenModules::Module &module : modules.all()) {
        CK_SLOT_ID found[mostSlots];
        CK_ULONG count = mostSlots;
        if (const CK_RV answer = module.calls->C_GetSlotList(CK_TRUE, found, &count); answer != CKR_OK) {
            problems << Error{ErrorCode::SignNoDriver, {{u"module"_qs, module.name}}};
            continue;
        }
        for (CK_ULONG i = 0; i < count; ++i) {
            CK_TOKEN_INFO info{};
            TokenSlot token{module, found[i], {}, true};
            if (module.calls->C_GetTokenInfo(found[i], &info) != CKR_OK || !(module.userStore || (info.flags & CKF_TOKEN_INITIALIZED)))
                continue; // a store without a password counts as not initialized
            token.facts = factsOf(info, module);
            token.needsLogin = info.flags & CKF_LOGIN_REQUIRED;
            if (!onlyComputes(module, token.facts) && !knows(tokens, token.facts)) // a driver may be set up and named too
                tokens << token;
        }
    }
    return tokens;
}

Result<TokenFacts> factsNow(const TokenSlot &token)
{
    CK_TOKEN_INFO info{};
    const CK_RV answer = token.module.calls->C_GetTokenInfo(token.slot, &info);
    const TokenFacts facts = factsOf(info, token.module);
    if (answer != CKR_OK || facts.id != token.facts.id)
        return failure(ErrorCode::SignTokenGone, {{u"token"_qs, token.facts.label}});
    return facts;
}

Result<std::unique_ptr<TokenSession>> TokenSession::open(const TokenSlot &token, bool writing)
{
    CK_SESSION_HANDLE handle = 0;
    const CK_FLAGS flags = CKF_SERIAL_SESSION | (writing ? CKF_RW_SESSION : 0);
    const CK_RV answer = token.module.calls->C_OpenSession(token.slot, flags, nullptr, nullptr, &handle);
    if (answer != CKR_OK)
        return tl::make_unexpected(tokenError(answer, token));
    return std::unique_ptr<TokenSession>(new TokenSession(token, handle));
}

TokenSession::~TokenSession()
{
    if (m_loggedIn)
        calls()->C_Logout(m_handle);
    calls()->C_CloseSession(m_handle);
}

Error TokenSession::wrongPin() const
{
    const auto facts = factsNow(m_token);
    if (!facts)
        return facts.error();
    if (facts->tries == PinTries::Locked)
        return {ErrorCode::SignPinLocked, {{u"token"_qs, facts->label}}};
    const QString tries = facts->tries == PinTries::Final ? u"final"_qs : facts->tries == PinTries::Few ? u"low"_qs : u"many"_qs;
    return {ErrorCode::SignWrongPin, {{u"token"_qs, facts->label}, {u"tries"_qs, tries}}};
}

Outcome TokenSession::login(const Pin &pin)
{
    if (!m_token.needsLogin)
        return success();
    auto *bytes = m_token.facts.ownPinPad ? nullptr : reinterpret_cast<unsigned char *>(const_cast<char *>(pin.utf8().constData()));
    const CK_RV answer = calls()->C_Login(m_handle, CKU_USER, bytes, bytes ? CK_ULONG(pin.utf8().size()) : 0);
    m_loggedIn = answer == CKR_OK;
    if (answer == CKR_OK)
        return success();
    const bool wrong = answer == CKR_PIN_INCORRECT || answer == CKR_PIN_INVALID || answer == CKR_PIN_LEN_RANGE || answer == CKR_ARGUMENTS_BAD;
    return tl::make_unexpected(wrong ? wrongPin() : tokenError(answer, m_token));
}

Outcome TokenSession::loginForKey(const Pin &pin)
{
    auto *bytes = m_token.facts.ownPinPad ? nullptr : reinterpret_cast<unsigned char *>(const_cast<char *>(pin.utf8().constData()));
    const CK_RV answer = calls()->C_Login(m_handle, CKU_CONTEXT_SPECIFIC, bytes, bytes ? CK_ULONG(pin.utf8().size()) : 0);
    if (answer == CKR_OK)
        return success();
    return tl::make_unexpected(answer == CKR_PIN_INCORRECT ? wrongPin() : tokenError(answer, m_token));
}

QList<CK_OBJECT_HANDLE> TokenSession::find(const Attributes &attributes) const
{
    std::vector<CK_ATTRIBUTE> wanted = templateOf(attributes);
    QList<CK_OBJECT_HANDLE> found(mostObjects);
    CK_ULONG count = 0;
    if (calls()->C_FindObjectsInit(m_handle, wanted.data(), CK_ULONG(wanted.size())) != CKR_OK)
        return {};
    if (calls()->C_FindObjects(m_handle, found.data(), mostObjects, &count) != CKR_OK)
        count = 0;
    calls()->C_FindObjectsFinal(m_handle);
    found.resize(qsizetype(count));
    return found;
}

QByteArray TokenSession::attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const
{
    CK_ATTRIBUTE wanted{type, nullptr, 0};
    if (calls()->C_GetAttributeValue(m_handle, object, &wanted, 1) != CKR_OK || wanted.ulValueLen > longestAttribute)
        return {};
    QByteArray value(qsizetype(wanted.ulValueLen), '\0');
    wanted.pValue = value.data();
    return calls()->C_GetAttributeValue(m_handle, object, &wanted, 1) == CKR_OK ? value.left(qsizetype(wanted.ulValueLen)) : QByteArray();
}

QList<CertificateObject> TokenSession::certificates() const
{
    QList<CertificateObject> list;
    for (const CK_OBJECT_HANDLE object : find({{CKA_CLASS, attributeOf(CK_ULONG(CKO_CERTIFICATE))}})) {
        const CertificateObject one{attribute(object, CKA_VALUE), attribute(object, CKA_ID)};
        if (!one.bytes.isEmpty())
            list << one;
    }
    return list;
}

Result<TokenSession::Key> TokenSession::privateKey(const QByteArray &id) const
{
    const QList<CK_OBJECT_HANDLE> found = find({{CKA_CLASS, attributeOf(CK_ULONG(CKO_PRIVATE_KEY))}, {CKA_ID, id}});
    if (id.isEmpty() || found.isEmpty())
        return failure(ErrorCode::SignNoKey, {{u"token"_qs, m_token.facts.label}});
    return Key{id, found.first(), attribute(found.first(), CKA_ALWAYS_AUTHENTICATE) == attributeOf(true)};
}

/// Drivers name the absence of their token in many ways: where the key cannot be found any more it is that.
Error TokenSession::whyNot(CK_RV answer, const Key &key) const
{
    if (const auto there = factsNow(m_token); !there)
        return there.error();
    const bool gone = answer != CKR_PIN_LOCKED && !privateKey(key.id);
    return gone ? Error{ErrorCode::SignTokenGone, {{u"token"_qs, m_token.facts.label}}} : tokenError(answer, m_token);
}

Result<QByteArray> TokenSession::sign(const Key &key, bool rsa, const QByteArray &data, const Pin *pin)
{
    // What a driver remembers is no token: it is asked each time whether it is there.
    if (const auto there = factsNow(m_token); !there)
        return tl::make_unexpected(there.error());
    CK_MECHANISM mechanism{CK_MECHANISM_TYPE(rsa ? CKM_RSA_PKCS : CKM_ECDSA), nullptr, 0};
    CK_RV answer = calls()->C_SignInit(m_handle, &mechanism, key.handle);
    if (answer == CKR_OK && key.asksEachTime && pin) {
        if (auto right = loginForKey(*pin); !right)
            return tl::make_unexpected(right.error());
    }
    QByteArray signature(1024, '\0');
    CK_ULONG size = CK_ULONG(signature.size());
    if (answer == CKR_OK) {
        auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(data.constData()));
        answer = calls()->C_Sign(m_handle, bytes, CK_ULONG(data.size()), reinterpret_cast<unsigned char *>(signature.data()), &size);
    }
    if (answer != CKR_OK)
        return tl::make_unexpected(whyNot(answer, key));
    signature.truncate(qsizetype(size));
    return signature;
}

Outcome TokenSession::create(const Attributes &attributes)
{
    std::vector<CK_ATTRIBUTE> values = templateOf(attributes);
    CK_OBJECT_HANDLE made = 0;
    const CK_RV answer = calls()->C_CreateObject(m_handle, values.data(), CK_ULONG(values.size()), &made);
    return answer == CKR_OK ? success() : Outcome(tl::make_unexpected(tokenError(answer, m_token)));
}

bool TokenSession::has(const Attributes &attributes) const
{
    return !find(attributes).isEmpty();
}

Outcome TokenSession::setFirstPin(const Pin &pin)
{
    unsigned char none = 0;
    auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(pin.utf8().constData()));
    const auto size = CK_ULONG(pin.utf8().size());
    const bool empty = !m_token.needsLogin; // other programs make stores with an empty password
    CK_RV answer = empty ? calls()->C_SetPIN(m_handle, &none, 0, bytes, size) : calls()->C_Login(m_handle, CKU_SO, &none, 0);
    if (answer == CKR_OK && !empty) {
        answer = calls()->C_InitPIN(m_handle, bytes, size);
        calls()->C_Logout(m_handle);
    }
    return answer == CKR_OK ? success() : Outcome(tl::make_unexpected(tokenError(answer, m_token)));
}

}
