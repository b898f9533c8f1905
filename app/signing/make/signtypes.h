// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"
#include "db/types/signaturecheck.h"

#include <QDateTime>
#include <QImage>
#include <QRectF>
#include <QStringList>
#include <QUrl>

namespace congso::signing {

/// Where keys are looked for.
struct KeySources
{
    bool systemModules = true; ///< the PKCS#11 modules that this computer has set up (p11-kit)
    QStringList modules;       ///< drivers beside those, by their paths
    QString userStore;         ///< the user's NSS store (a folder with cert9.db), into which .p12 files are imported; empty: none

    /// What this computer has: its modules, those named in $CONGSO_PKCS11_MODULES (divided by ":"), ~/.pki/nssdb or
    /// $CONGSO_NSS_FOLDER. $CONGSO_PKCS11_ONLY leaves out the computer's own modules.
    static KeySources usual();
};

/// What a token says of further tries of its PIN; it seldom says how many.
enum class PinTries { Many, Few, Final, Locked, NoPin };
QString pinTriesText(PinTries tries); ///< "many", "few", "final", "locked", "none"

struct TokenFacts
{
    QString id;          ///< the same as long as it is plugged in and again later: maker, serial number
    QString label;       ///< as its owner named it
    QString maker;
    QString serial;
    QString module;      ///< path or name of its driver
    bool userStore = false; ///< no device: the user's own store on this computer
    bool ownPinPad = false; ///< the PIN is typed on the device
    PinTries tries = PinTries::Many;
};

/// A certificate that names a key on its token. Whether that is there is seen only behind the PIN.
struct SigningIdentity
{
    QString id;                   ///< token and key; what SigningSession::open is given
    TokenFacts token;
    CertificateFacts certificate;
    QByteArray bytes;             ///< DER
    std::optional<Error> unusable;///< why nothing can be signed with it now: sign.expired, sign.not_yet_valid, sign.wrong_purpose, sign.key_unusable, sign.pin_locked
};

struct KeyList
{
    QList<TokenFacts> tokens;
    QList<SigningIdentity> identities; ///< usable ones first
    QList<Error> problems;             ///< sign.no_driver of a module, sign.token_failed of a token

    /// By its id, by fingerprint or serial number of the certificate (hexadecimal), or by the whole name that it is of:
    /// usage.ambiguous where several are (the usable one wins), sign.no_token, sign.no_certificate.
    Result<SigningIdentity> find(const QString &text) const;
};

enum class SignAs { Person, Agency };
QString signAsText(SignAs as); ///< "person", "agency"
std::optional<SignAs> signAsFromText(const QString &text);

/// Where the signature shows: points from the top left corner of the page as it is shown, as boxes of words are.
struct SignaturePlace
{
    int page = 0; ///< from 0
    QRectF box;   ///< empty: it shows nowhere
};

/// What is seen of it (Nghị định 30/2020, Phụ lục I II.7d, II.8, III.1d): a picture with a transparent ground that
/// fills the box as far as its shape allows, or lines in Times New Roman 10 points, black, at the right. "%time" in a line
/// is the time of signing (ISO 8601, Vietnam's zone). Nothing of it is what makes a signature good.
struct SignatureLook
{
    QImage picture;
    QStringList lines;
};

struct SignatureRequest
{
    SignAs as = SignAs::Person;
    SignaturePlace place;
    SignatureLook look;
    QString reason;
    QString location;
    QDateTime at;        ///< the signer's clock
    QUrl timestamp;      ///< of a time stamping authority (RFC 3161, http or https); empty: no time stamp
    QList<QByteArray> authorities = {}; ///< certificates (DER) that the service's own may lead to over https, beside those of the computer
};

struct SignedPdf
{
    QByteArray bytes;    ///< begins with the bytes that were there
    QString field;       ///< name of the signature's field
    QDateTime at;        ///< UTC, as the file says it
    bool timestamped = false;
};

}
