// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/signaturecheck.h"

#include <QByteArray>

#include <optional>

namespace congso::wire {

constexpr int maxCheckedSignatures = 200;
constexpr int maxChangesPerSignature = 120;
constexpr int maxCertificates = 200;

/// As frames.h: what comes back has had everything checked and its texts cleaned.
QByteArray encode(const SignatureFacts &facts);
std::optional<SignatureFacts> decodeChecked(const QByteArray &payload);
QByteArray encodeCheckEnd(int emptyFields);
std::optional<int> decodeCheckEnd(const QByteArray &payload);
QByteArray encode(const CertificateSeen &certificate);
std::optional<CertificateSeen> decodeCertificate(const QByteArray &payload);

/// Certificates (DER) one after the other, as many as may be handed over with a file.
QByteArray encodeRoots(const QList<QByteArray> &roots);
QList<QByteArray> decodeRoots(const QByteArray &bytes);

}
