// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/pagestream.h"

namespace congso::worker {

/// Sends what the check of each signature of a PDF found; \a beside holds the certificates that are trusted.
/// A file of another kind has no signatures.
std::optional<wire::FailureReason> checkSignatures(const char *data, qsizetype size, const QByteArray &beside, PageStream &pages);
/// Sends the certificates that a file holds.
std::optional<wire::FailureReason> readCertificates(const char *data, qsizetype size, PageStream &pages);

/// Loads what both need, before the sandbox closes.
void warmUpSignatures();

}
