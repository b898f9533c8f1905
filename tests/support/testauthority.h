// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace congso::testing {

/// A key with its certificate, made for one run. Copies share the key.
class TestIdentity
{
public:
    struct Making
    {
        QString name;
        QDateTime from = QDateTime::currentDateTimeUtc().addDays(-400);
        QDateTime until = QDateTime::currentDateTimeUtc().addDays(400);
        bool authority = false;
        int rsaBits = 0; ///< 0: a key on the curve P-256
        QByteArray usage = "critical,digitalSignature,nonRepudiation"; ///< of one that is no authority
        QByteArray furtherUsage = {};
    };

    /// One that nobody but itself vouches for.
    static TestIdentity selfSigned(const Making &making);
    /// One that this one vouches for.
    TestIdentity issue(const Making &making) const;

    QByteArray certificate() const; ///< DER
    /// CMS (DER) over \a bytes that does not hold them, as PDFs want it; with \a inside they are in it.
    QByteArray sign(const QByteArray &bytes, bool inside = false) const;
    /// The key, for whoever imports it.
    QByteArray keyPem() const;
    /// Key, certificate and \a issuer's as authorities hand them out (.p12).
    QByteArray keyFile(const QByteArray &password, const TestIdentity &issuer) const;
    /// What a time stamping authority (RFC 3161) answers to a request.
    QByteArray stamp(const QByteArray &request) const;
    /// A list (DER) of those whom it does not vouch for any longer.
    QByteArray revoking(const TestIdentity &withdrawn, const QDateTime &at) const;

    /// For a thread of Qt's that made any of this, at its end: what OpenSSL keeps for it would outlive it.
    static void endThread();

private:
    struct Parts;
    static TestIdentity make(const Making &making, const TestIdentity *issuer);
    std::shared_ptr<const Parts> m_parts;
};

}
