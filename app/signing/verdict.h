// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/signaturecheck.h"

namespace congso::signing {

/// What is said of a signature: green, amber, red. The worse comes later.
enum class Verdict {
    Good,     ///< whole, by somebody whom the office can trust, nothing but what may come afterwards
    Doubtful, ///< whole, as far as can be told, but something about it is not known
    Bad,      ///< not what was signed, or not by whom it seems
};

/// Never by the picture on a page: only by what the check found.
Verdict verdictOf(const SignatureFacts &facts);
/// The worst of its signatures; Good also without any.
Verdict verdictOf(const SignatureCheck &check);

/// "good", "doubtful", "bad".
QString verdictText(Verdict verdict);
QString standingText(Standing standing);     ///< "trusted", "untrusted", "expired", "revoked", "unknown"
QString integrityText(Integrity integrity);  ///< "intact", "changed", "malformed", "unverifiable"
QString afterwardsText(Afterwards afterwards); ///< "nothing", "allowed", "unclear", "altered"
QString changeText(LaterChange change);      ///< "signature", "pages_added" …

}
