// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/signtypes.h"

#include <QDir>

#include <algorithm>

namespace congso::signing {

KeySources KeySources::usual()
{
    KeySources sources;
    sources.systemModules = qEnvironmentVariableIsEmpty("CONGSO_PKCS11_ONLY");
    sources.modules = qEnvironmentVariable("CONGSO_PKCS11_MODULES").split(u':', Qt::SkipEmptyParts);
    sources.userStore = qEnvironmentVariable("CONGSO_NSS_FOLDER", QDir::homePath() + u"/.pki/nssdb"_qs);
    return sources;
}

QString pinTriesText(PinTries tries)
{
    switch (tries) {
    case PinTries::Many: return u"many"_qs;
    case PinTries::Few: return u"few"_qs;
    case PinTries::Final: return u"final"_qs;
    case PinTries::Locked: return u"locked"_qs;
    case PinTries::NoPin: break;
    }
    return u"none"_qs;
}

QString signAsText(SignAs as)
{
    return as == SignAs::Person ? u"person"_qs : u"agency"_qs;
}

std::optional<SignAs> signAsFromText(const QString &text)
{
    for (const SignAs as : {SignAs::Person, SignAs::Agency}) {
        if (text == signAsText(as))
            return as;
    }
    return std::nullopt;
}

Result<SigningIdentity> KeyList::find(const QString &text) const
{
    QList<SigningIdentity> found;
    const QString wanted = text.trimmed();
    const QByteArray digits = QByteArray(wanted.toLatin1()).replace(':', "").replace(' ', "").toLower();
    for (const SigningIdentity &one : identities) {
        const CertificateFacts &facts = one.certificate;
        const bool named = facts.name.compare(wanted, Qt::CaseInsensitive) == 0;
        if (one.id == wanted || named || (!digits.isEmpty() && (facts.fingerprint.toHex() == digits || facts.serial.toLatin1().toLower() == digits)))
            found << one;
    }
    if (found.isEmpty() && tokens.isEmpty())
        return failure(ErrorCode::SignNoToken);
    if (found.isEmpty())
        return failure(ErrorCode::SignNoCertificate, {{u"name"_qs, wanted}});
    const auto usable = std::count_if(found.cbegin(), found.cend(), [](const SigningIdentity &one) { return !one.unusable; });
    if (found.size() == 1 || usable == 1)
        return found.first(); // usable ones stand first
    QVariantList candidates;
    for (const SigningIdentity &one : std::as_const(found))
        candidates << QVariantMap{{u"id"_qs, one.id}, {u"label"_qs, QString(one.certificate.name + u", " + one.token.label)}};
    return failure(ErrorCode::UsageAmbiguous, {{u"reference"_qs, wanted}, {u"candidates"_qs, candidates}});
}

}
