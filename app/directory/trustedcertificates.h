// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/signaturecheck.h"

#include <QJsonArray>

namespace congso::directory {

/// The certificates of authorities that the office trusts, in the order in which they were imported. None is trusted
/// by itself: not even the national root.
QFuture<Result<QList<CertificateSeen>>> trustedCertificates(Office &office);

/// Trusts those of \a added that are not yet (settings.changed, field "lists.trusted"). For administrators; their
/// fingerprints have been shown and compared before.
QFuture<Result<Receipt>> trustCertificates(Office &office, const QList<CertificateSeen> &trusted, const QList<CertificateSeen> &added);
/// Trusts it no longer. What was signed under it is then shown as leading to no trusted authority.
QFuture<Result<Receipt>> distrustCertificate(Office &office, const QList<CertificateSeen> &trusted, const QByteArray &fingerprint);

/// As the setting holds them. What is no certificate, or not the one that its fingerprint names, is left out.
QList<CertificateSeen> certificatesFromJson(const QJsonArray &list);
QJsonArray certificatesToJson(const QList<CertificateSeen> &certificates);

}
