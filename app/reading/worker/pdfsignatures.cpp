// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/pdfsignatures.h"

#include "app/reading/wire/frames.h"

#include <DateInfo.h>
#include <Form.h>
#include <PDFDoc.h>

#include <optional>

namespace congso::worker {

namespace {

constexpr int vietnamSeconds = 7 * 3600;
constexpr int mostCertificates = 20;
constexpr qsizetype mostContents = 256 * 1024;

// Of ITU-T X.690 and RFC 5652.
constexpr quint8 integerTag = 0x02;
constexpr quint8 objectTag = 0x06;
constexpr quint8 sequenceTag = 0x30;
constexpr quint8 setTag = 0x31;
constexpr quint8 context0Tag = 0xa0;
constexpr quint8 bmpStringTag = 0x1e;
constexpr quint8 utf8StringTag = 0x0c;
constexpr char commonName[] = "\x55\x04\x03";

struct Element
{
    quint8 tag = 0;
    QByteArrayView content;
};

/// One element of DER after the other; past the end or where the lengths lie there is none.
class Elements
{
public:
    explicit Elements(QByteArrayView bytes) : m_rest(bytes) {}

    std::optional<Element> next()
    {
        if (m_rest.size() < 2)
            return std::nullopt;
        const auto tag = quint8(m_rest[0]);
        qsizetype length = quint8(m_rest[1]);
        qsizetype head = 2;
        if (length >= 0x80) {
            const qsizetype digits = length - 0x80;
            if (digits < 1 || digits > 3 || m_rest.size() < 2 + digits)
                return std::nullopt;
            length = 0;
            for (; head < 2 + digits; ++head)
                length = length * 256 + quint8(m_rest[head]);
        }
        if (m_rest.size() < head + length)
            return std::nullopt;
        const Element element{tag, m_rest.sliced(head, length)};
        m_rest = m_rest.sliced(head + length);
        return element;
    }
    /// The next one's content; empty when it has another tag.
    QByteArrayView in(quint8 tag)
    {
        const auto element = next();
        return element && element->tag == tag ? element->content : QByteArrayView();
    }

private:
    QByteArrayView m_rest;
};

QString textOf(const Element &value)
{
    if (value.tag == utf8StringTag)
        return QString::fromUtf8(value.content);
    if (value.tag != bmpStringTag)
        return QString::fromLatin1(value.content);
    QString text;
    for (qsizetype i = 0; i + 1 < value.content.size(); i += 2)
        text += QChar(ushort(quint8(value.content[i]) << 8 | quint8(value.content[i + 1])));
    return text;
}

QString commonNameIn(QByteArrayView name)
{
    Elements sets(name);
    while (const auto set = sets.next()) {
        Elements pair(Elements(set->content).in(sequenceTag));
        const QByteArrayView key = pair.in(objectTag);
        const auto value = pair.next();
        if (value && key == QByteArrayView(commonName))
            return textOf(*value);
    }
    return {};
}

struct Certificate
{
    QByteArrayView serial;
    QString subject;
};

Certificate certificateIn(QByteArrayView bytes)
{
    Elements body(Elements(bytes).in(sequenceTag));
    auto first = body.next();
    if (first && first->tag == context0Tag) // the version
        first = body.next();
    Certificate certificate;
    certificate.serial = first && first->tag == integerTag ? first->content : QByteArrayView();
    body.next(); // algorithm
    body.next(); // issuer
    body.next(); // validity
    certificate.subject = commonNameIn(body.in(sequenceTag));
    return certificate;
}

/// The serial number by which the first signer names its certificate.
QByteArrayView signersSerial(Elements &afterCertificates)
{
    while (const auto element = afterCertificates.next()) {
        if (element->tag != setTag)
            continue;
        Elements signer(Elements(element->content).in(sequenceTag));
        signer.next(); // version
        Elements name(signer.in(sequenceTag));
        name.next(); // issuer
        return name.in(integerTag);
    }
    return {};
}

QString signerIn(QByteArrayView contents)
{
    Elements message(Elements(contents).in(sequenceTag));
    message.next(); // "signed data"
    Elements data(Elements(message.in(context0Tag)).in(sequenceTag));
    data.next(); // version
    data.next(); // digests
    data.next(); // what is signed
    QList<Certificate> certificates;
    Elements list(data.in(context0Tag));
    for (auto one = list.next(); one && certificates.size() < mostCertificates; one = list.next())
        certificates << certificateIn(one->content);
    const QByteArrayView serial = signersSerial(data);
    for (const Certificate &certificate : std::as_const(certificates)) {
        if (!serial.isEmpty() && certificate.serial == serial)
            return certificate.subject;
    }
    return certificates.isEmpty() ? QString() : certificates.first().subject;
}

/// "D:20250207075624+07'00'" of ISO 32000-1, 7.9.4.
QDateTime timeOf(const Object &value)
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHours = 0, offsetMinutes = 0;
    char sign = 0;
    if (!value.isString() || !parseDateString(value.getString(), &year, &month, &day, &hour, &minute, &second, &sign, &offsetHours, &offsetMinutes))
        return {};
    const int offset = sign == '+' || sign == '-' ? (offsetHours * 60 + offsetMinutes) * (sign == '-' ? -60 : 60) : sign == 'Z' ? 0 : vietnamSeconds;
    const QDateTime at(QDate(year, month, day), QTime(hour, minute, second), Qt::OffsetFromUTC, offset);
    return at.isValid() ? at.toOffsetFromUtc(vietnamSeconds) : QDateTime();
}

}

QList<SignatureSeen> signaturesOf(PDFDoc &document)
{
    QList<SignatureSeen> all;
    for (FormFieldSignature *field : document.getSignatureFields()) {
        if (all.size() >= wire::maxSignatures)
            break;
        const Object signature = field && field->getObj()->isDict() ? field->getObj()->dictLookup("V") : Object();
        if (!signature.isDict())
            continue;
        const Object contents = signature.dictLookup("Contents");
        QString signer;
        if (contents.isString())
            signer = signerIn(QByteArrayView(contents.getString()->c_str(), std::min<qsizetype>(contents.getString()->getLength(), mostContents)));
        const SignatureSeen seen{signer, timeOf(signature.dictLookup("M"))};
        if (!seen.signer.isEmpty() || seen.at.isValid())
            all << seen;
    }
    return all;
}

}
