// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sodium.h>

namespace congso {

/// SHA-256 (FIPS 180-4) of bytes that come piece by piece.
class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }

    void add(const char *data, qint64 size)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(data), static_cast<unsigned long long>(size));
    }

    /// 64 lower-case digits; nothing can be added afterwards.
    QString hex()
    {
        QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()));
        return QString::fromLatin1(hash.toHex());
    }

private:
    crypto_hash_sha256_state m_state;
};

}
