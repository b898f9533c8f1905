// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/make/pin.h"
#include "app/signing/make/signtypes.h"

#include <memory>

/// Signing PDFs. Calls wait for devices and services: never from the window's thread. Nothing is kept in the process
/// between calls but what a SigningSession holds.
namespace congso::signing {

/// Every certificate with a key on the tokens that are plugged in and in the user's store. No PIN is asked.
KeyList listKeys(const KeySources &sources, const QDateTime &now);

/// Puts the certificates and the key of a .p12 file into the user's NSS store, which is made if there is none.
/// \a storePin is the store's own password; a store without one gets it. Gives the ids of what came in.
/// sign.key_file, sign.key_file_password, sign.wrong_pin, sign.key_unusable, sign.no_driver, file.unreadable.
Result<QStringList> importKeyFile(const KeySources &sources, const QString &path, Pin password, Pin storePin);

/// A key made ready by one PIN for one list of documents. The PIN is tried once and wiped; when the session goes the
/// token is logged out. Used by one thread.
class SigningSession
{
public:
    /// \a identity is SigningIdentity::id. sign.no_driver, sign.no_token, sign.no_certificate, sign.no_key; what the
    /// certificate is not good for; sign.wrong_pin with "tries" ("many", "low", "final"), sign.pin_locked, sign.pin_unset.
    static Result<std::unique_ptr<SigningSession>> open(const KeySources &sources, const QString &identity, Pin pin, const QDateTime &now);
    virtual ~SigningSession() = default;

    virtual const SigningIdentity &identity() const = 0;
    /// \a pdf with one more signature behind it (PAdES, ETSI EN 319 142-1: B-B, with a time stamp B-T); what was there stays
    /// byte for byte, so earlier signatures hold. It has to be a file that the reader process has parsed within its limits.
    /// sign.forbidden, sign.form_kind, sign.encrypted, sign.broken; rule.bad_field with "page"; sign.no_timestamp;
    /// sign.token_gone, sign.token_failed, what the certificate is not good for at \a how.at.
    virtual Result<SignedPdf> sign(const QByteArray &pdf, const SignatureRequest &how) = 0;
};

}
