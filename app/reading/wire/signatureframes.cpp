// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/wire/signatureframes.h"

#include "app/reading/wire/bytes.h"
#include "app/reading/wire/frames.h"

#include <algorithm>
#include <limits>

namespace congso::wire {

namespace {

constexpr qsizetype maxText = 1200; ///< bytes
constexpr qsizetype maxFingerprint = 64;
constexpr qsizetype maxCertificateBytes = 64 * 1024;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();
constexpr qint64 farthestTime = qint64(400) * 366 * 86'400'000; ///< ms from 1970 to either side

void writeText(ByteWriter &out, const QString &text)
{
    QByteArray bytes = text.left(maxText / 4).toUtf8();
    out.text(bytes.left(maxText));
}

void writeNumber(ByteWriter &out, qint64 number)
{
    out.u32(quint32(quint64(number) >> 32));
    out.u32(quint32(quint64(number)));
}

void writeTime(ByteWriter &out, const QDateTime &time)
{
    writeNumber(out, time.isValid() ? time.toMSecsSinceEpoch() : noTime);
}

void writeCertificate(ByteWriter &out, const CertificateFacts &facts)
{
    for (const QString &text : {facts.name, facts.organisation, facts.issuer, facts.serial})
        writeText(out, text);
    writeTime(out, facts.from);
    writeTime(out, facts.until);
    out.text(facts.fingerprint);
    out.u8(facts.authority);
}

/// Reads as ByteReader and remembers what cannot be.
class Checked
{
public:
    explicit Checked(const QByteArray &bytes) : m_in(bytes) {}

    QString text()
    {
        const QByteArray bytes = m_in.text();
        m_sane = m_sane && bytes.size() <= maxText;
        return m_sane ? cleaned(bytes) : QString();
    }
    QByteArray bytes(qsizetype most)
    {
        const QByteArray bytes = m_in.text();
        m_sane = m_sane && bytes.size() <= most;
        return bytes;
    }
    qint64 number()
    {
        const quint64 high = m_in.u32();
        return qint64(high << 32 | m_in.u32());
    }
    QDateTime time()
    {
        const qint64 ms = number();
        m_sane = m_sane && (ms == noTime || (ms >= -farthestTime && ms <= farthestTime));
        return m_sane && ms != noTime ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
    }
    bool flag() { return m_in.u8() != 0; }
    template <class Enum>
    Enum code(Enum last)
    {
        const quint8 value = m_in.u8();
        m_sane = m_sane && value <= quint8(last);
        return m_sane ? Enum(value) : Enum(0);
    }
    int page()
    {
        const auto page = int(m_in.u32());
        m_sane = m_sane && page >= -1 && page <= maxPageCount;
        return page;
    }
    quint16 count(int most)
    {
        const quint16 count = m_in.u16();
        m_sane = m_sane && count <= most;
        return m_sane ? count : 0;
    }
    CertificateFacts certificate()
    {
        CertificateFacts facts;
        for (QString *to : {&facts.name, &facts.organisation, &facts.issuer, &facts.serial})
            *to = text();
        facts.from = time();
        facts.until = time();
        facts.fingerprint = bytes(maxFingerprint);
        facts.authority = flag();
        return facts;
    }
    bool good() const { return m_sane && m_in.atEnd(); }

private:
    ByteReader m_in;
    bool m_sane = true;
};

}

QByteArray encode(const SignatureFacts &facts)
{
    ByteWriter out;
    writeText(out, facts.field);
    out.u8(facts.timestampOnly);
    out.u8(facts.certifies);
    out.u8(quint8(facts.integrity));
    writeText(out, facts.fault);
    writeText(out, facts.digest);
    writeCertificate(out, facts.certificate);
    out.u8(quint8(facts.standing));
    out.u8(facts.revocationKnown);
    writeTime(out, facts.revokedAt);
    writeText(out, facts.reason);
    writeTime(out, facts.signedAt);
    out.u8(facts.timestamp.has_value());
    if (facts.timestamp) {
        writeTime(out, facts.timestamp->at);
        writeText(out, facts.timestamp->authority);
        out.u8(facts.timestamp->intact);
        out.u8(quint8(facts.timestamp->standing));
    }
    out.u8(facts.coversWholeFile);
    writeNumber(out, facts.signedBytes);
    out.u8(quint8(facts.afterwards));
    const qsizetype count = std::min<qsizetype>(facts.changes.size(), maxChangesPerSignature);
    out.u16(quint16(count));
    for (const ChangeFound &change : facts.changes.first(count)) {
        out.u8(quint8(change.kind));
        out.u8(quint8(change.weight));
        out.u32(quint32(change.page));
        writeText(out, change.what);
    }
    return out.bytes();
}

std::optional<SignatureFacts> decodeChecked(const QByteArray &payload)
{
    Checked in(payload);
    SignatureFacts facts;
    facts.field = in.text();
    facts.timestampOnly = in.flag();
    facts.certifies = in.flag();
    facts.integrity = in.code(Integrity::Unverifiable);
    facts.fault = in.text();
    facts.digest = in.text();
    facts.certificate = in.certificate();
    facts.standing = in.code(Standing::Unknown);
    facts.revocationKnown = in.flag();
    facts.revokedAt = in.time();
    facts.reason = in.text();
    facts.signedAt = in.time();
    if (in.flag()) {
        TimestampFacts stamp;
        stamp.at = in.time();
        stamp.authority = in.text();
        stamp.intact = in.flag();
        stamp.standing = in.code(Standing::Unknown);
        facts.timestamp = stamp;
    }
    facts.coversWholeFile = in.flag();
    facts.signedBytes = in.number();
    facts.afterwards = in.code(Afterwards::Altered);
    for (quint16 left = in.count(maxChangesPerSignature); left > 0; --left) {
        ChangeFound change;
        change.kind = in.code(LaterChange::Last);
        change.weight = in.code(Afterwards::Altered);
        change.page = in.page();
        change.what = in.text();
        facts.changes << change;
    }
    return in.good() && facts.signedBytes >= 0 ? std::optional(facts) : std::nullopt;
}

QByteArray encodeCheckEnd(int emptyFields)
{
    ByteWriter out;
    out.u32(quint32(std::clamp(emptyFields, 0, 100'000)));
    return out.bytes();
}

std::optional<int> decodeCheckEnd(const QByteArray &payload)
{
    ByteReader in(payload);
    const quint32 fields = in.u32();
    return in.atEnd() && fields <= 100'000 ? std::optional(int(fields)) : std::nullopt;
}

QByteArray encode(const CertificateSeen &certificate)
{
    ByteWriter out;
    writeCertificate(out, certificate.facts);
    out.text(certificate.bytes.size() <= maxCertificateBytes - 1 ? certificate.bytes : QByteArray());
    return out.bytes();
}

std::optional<CertificateSeen> decodeCertificate(const QByteArray &payload)
{
    Checked in(payload);
    CertificateSeen certificate;
    certificate.facts = in.certificate();
    certificate.bytes = in.bytes(maxCertificateBytes);
    return in.good() ? std::optional(certificate) : std::nullopt;
}

QByteArray encodeRoots(const QList<QByteArray> &roots)
{
    ByteWriter out;
    for (const QByteArray &root : roots) {
        const bool fits = root.size() < maxCertificateBytes && out.bytes().size() + root.size() + 2 <= maxBesideBytes;
        if (fits)
            out.text(root);
    }
    return out.bytes();
}

QList<QByteArray> decodeRoots(const QByteArray &bytes)
{
    QList<QByteArray> roots;
    ByteReader in(bytes);
    while (in.ok() && !in.atEnd()) {
        const QByteArray root = in.text();
        if (in.ok())
            roots << root;
    }
    return roots;
}

}
