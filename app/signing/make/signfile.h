// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/filereader.h"
#include "app/signing/make/sign.h"

namespace congso {
class FileCalls;
}

namespace congso::signing {

/// What a PDF is and has before it is signed, found by the reader process: sign.encrypted; sign.broken, with "problem"
/// "earlier" where it was altered after a signature in it; rule.bad_field with "files" when it is no PDF; the reader's and
/// the file's own.
Result<SignatureCheck> checkBefore(FileReader &reader, const QString &path, std::stop_token stop = {});

/// Signs the file at \a path and has the reader process check the result as it would check a stranger's: the new signature
/// is intact and of this certificate, and each earlier one is worth what it was. sign.not_verified otherwise. The file itself is not touched.
Result<SignedPdf> signChecked(FileReader &reader, SigningSession &session, const QString &path, const SignatureRequest &how, std::stop_token stop = {});

/// The same for bytes that are no file yet.
Result<SignedPdf> signBytesChecked(FileReader &reader, SigningSession &session, const QByteArray &pdf, const SignatureRequest &how, std::stop_token stop = {});

/// Writes \a bytes to \a path so that either all of them are there, power cuts included, or nothing new is:
/// store.full, store.read_only, file.write.
Outcome writeWhole(FileCalls &calls, const QString &path, const QByteArray &bytes);

}
