// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

namespace congso::directory {

/// The pictures (PNG) that this person's signatures show, as the office keeps them for every PC; empty where it keeps none.
/// Nobody is given another one's: of signatures the own, the seal where a post of the person signs for the agency or
/// administers. They are looks; what makes a signature good is the key.
struct SigningPictures
{
    QByteArray signature;
    QByteArray seal;
};
QFuture<Result<SigningPictures>> signingPictures(Office &office);

/// As settings.signature_changed and settings.seal_changed (administrators); empty: none from now on. file.too_large for more than that.
QFuture<Result<Receipt>> keepSignature(Office &office, const QByteArray &png);
QFuture<Result<Receipt>> keepSeal(Office &office, const QByteArray &png);

constexpr qsizetype largestPicture = 280 * 1024; ///< bytes

}
