// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/hashing.h"

#include <QJsonDocument>
#include <QtEndian>

#include <sodium.h>

namespace congso {

namespace {
class Hasher
{
public:
    Hasher() { crypto_hash_sha256_init(&m_state); }

    void raw(const QByteArray &bytes) { raw(bytes.constData(), size_t(bytes.size())); }
    void integer(qint64 value)
    {
        const quint64 big = qToBigEndian(quint64(value));
        raw(&big, sizeof big);
    }
    void bytes(const QByteArray &value)
    {
        integer(value.size());
        raw(value);
    }
    template <class Tag>
    void id(const Id<Tag> &value)
    {
        bytes(value.isNull() ? QByteArray() : value.bytes());
    }
    QByteArray result()
    {
        QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()));
        return hash;
    }

private:
    void raw(const void *data, size_t size)
    {
        crypto_hash_sha256_update(&m_state, static_cast<const unsigned char *>(data), size);
    }
    crypto_hash_sha256_state m_state;
};
}

QByteArray payloadHash(const QByteArray &salt, const QByteArray &payload)
{
    Hasher hasher;
    hasher.raw(salt);
    hasher.raw(payload);
    return hasher.result();
}

QByteArray eventHash(const EventBody &body, const EventStamp &stamp)
{
    Hasher hasher;
    hasher.bytes(stamp.prev);
    hasher.id(body.id);
    hasher.id(body.batch);
    hasher.id(body.subject);
    hasher.integer(body.base);
    hasher.bytes(body.kind);
    hasher.integer(body.v);
    hasher.id(body.actor);
    hasher.id(body.post);
    hasher.id(body.behalf);
    hasher.id(body.delegation);
    hasher.bytes(body.device.toRfc4122());
    hasher.integer(body.atAuthor);
    hasher.bytes(body.payloadHash);
    hasher.integer(stamp.epoch);
    hasher.integer(stamp.seq);
    hasher.integer(stamp.version);
    hasher.integer(stamp.at);
    hasher.integer(stamp.number ? 1 : 0);
    if (stamp.number) {
        hasher.id(stamp.number->registerId);
        hasher.integer(stamp.number->year);
        hasher.integer(stamp.number->number);
        hasher.bytes(stamp.number->suffix.toUtf8());
    }
    return hasher.result();
}

QByteArray sealOf(const QByteArray &previousSeal, qint64 seq, const QByteArray &hash)
{
    Hasher hasher;
    hasher.bytes(previousSeal);
    hasher.integer(seq);
    hasher.bytes(hash);
    return hasher.result();
}

QByteArray payloadBytes(const QJsonObject &payload)
{
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

}
