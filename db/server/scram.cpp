// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/scram.h"

#include <sodium.h>

namespace congso {

namespace {
constexpr int iterations = 4096; ///< PostgreSQL's own

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()));
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(mac.data()));
    return mac;
}

/// PBKDF2 of one block, which Hi() of RFC 5802 is.
QByteArray salted(const QByteArray &password, const QByteArray &salt)
{
    QByteArray last = hmac(password, salt + QByteArray::fromHex("00000001"));
    QByteArray sum = last;
    for (int i = 1; i < iterations; ++i) {
        last = hmac(password, last);
        for (qsizetype at = 0; at < sum.size(); ++at)
            sum[at] = char(sum[at] ^ last[at]);
    }
    return sum;
}
}

QByteArray scramVerifier(const QByteArray &password, const QByteArray &salt)
{
    const QByteArray key = salted(password, salt);
    const QByteArray client = hmac(key, "Client Key");
    QByteArray stored(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(stored.data()), reinterpret_cast<const unsigned char *>(client.constData()), size_t(client.size()));
    return "SCRAM-SHA-256$" + QByteArray::number(iterations) + ':' + salt.toBase64() + '$' + stored.toBase64() + ':' + hmac(key, "Server Key").toBase64();
}

}
