// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/wire/frames.h"

#include "app/reading/wire/bytes.h"

#include <cmath>

namespace congso::wire {

namespace {

constexpr quint16 frameMark = 0x5343;
constexpr quint32 requestMark = 0x31305343;
constexpr qsizetype frameHead = 8;
constexpr qsizetype wordHead = 5 * 4 + 1 + 2;
constexpr qsizetype maxWordBytes = 4096;

qsizetype maxPayload(FrameKind kind)
{
    switch (kind) {
    case FrameKind::Header: return 64;
    case FrameKind::Page: return 8 * 1024 * 1024;
    case FrameKind::Image: return maxImageBytes + 64;
    case FrameKind::Failure: return 1;
    case FrameKind::TextEnd:
    case FrameKind::Drawn:
    case FrameKind::End: return 0;
    }
    return -1;
}

bool isUnwanted(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200e || c == 0x200f || c == 0xfeff || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

bool isCoordinate(float value)
{
    return std::isfinite(value) && std::abs(value) <= 2 * maxPagePoints;
}

}

QByteArray encode(const Request &request)
{
    ByteWriter out;
    out.u32(requestMark);
    out.u8(quint8(request.operation));
    out.u32(request.pages);
    out.u32(request.page);
    out.f32(request.dpi);
    out.u32(request.cpuSeconds);
    return out.bytes();
}

std::optional<Request> decodeRequest(const QByteArray &bytes)
{
    ByteReader in(bytes);
    if (in.u32() != requestMark)
        return {};
    Request request;
    const quint8 operation = in.u8();
    request.operation = Operation(operation);
    request.pages = in.u32();
    request.page = in.u32();
    request.dpi = in.f32();
    request.cpuSeconds = in.u32();
    const bool known = operation == quint8(Operation::Read) || operation == quint8(Operation::Render);
    if (!in.atEnd() || !known || request.pages > quint32(maxPagesAsked) || !(request.dpi >= 1 && request.dpi <= 1200))
        return {};
    return request;
}

QByteArray encode(const Frame &frame)
{
    ByteWriter out;
    out.u16(frameMark);
    out.u8(quint8(frame.kind));
    out.u8(0);
    out.u32(quint32(frame.payload.size()));
    return out.bytes() + frame.payload;
}

QByteArray encode(const Header &header)
{
    ByteWriter out;
    out.u32(header.pages);
    out.u8(header.encrypted);
    out.u32(header.signatureFields);
    out.u8(quint8(header.confinement));
    return out.bytes();
}

std::optional<Header> decodeHeader(const QByteArray &payload)
{
    ByteReader in(payload);
    Header header;
    header.pages = in.u32();
    header.encrypted = in.u8() != 0;
    header.signatureFields = in.u32();
    const quint8 confinement = in.u8();
    header.confinement = Confinement(confinement);
    if (!in.atEnd() || header.pages > quint32(maxPageCount) || header.signatureFields > 100'000
        || confinement < quint8(Confinement::Landlock) || confinement > quint8(Confinement::NoOpening))
        return {};
    return header;
}

QByteArray encodePage(const QSizeF &size, const QList<Word> &words)
{
    ByteWriter out;
    out.f32(float(size.width()));
    out.f32(float(size.height()));
    out.u32(quint32(words.size()));
    for (const Word &w : words) {
        out.f32(float(w.word.box.x()));
        out.f32(float(w.word.box.y()));
        out.f32(float(w.word.box.width()));
        out.f32(float(w.word.box.height()));
        out.f32(w.word.fontSize);
        out.u8(w.flags);
        out.text(w.word.text.toUtf8().left(maxWordBytes));
    }
    return out.bytes();
}

namespace {

/// None when the bytes are no word.
std::optional<Word> decodeWord(ByteReader &in)
{
    const float x = in.f32(), y = in.f32(), width = in.f32(), height = in.f32(), size = in.f32();
    Word result;
    result.flags = in.u8();
    const QByteArray text = in.text();
    const bool sane = isCoordinate(x) && isCoordinate(y) && isCoordinate(width) && isCoordinate(height)
        && width >= 0 && height >= 0 && std::isfinite(size) && size >= 0 && text.size() <= maxWordBytes;
    if (!in.ok() || !sane)
        return {};
    result.word.text = cleaned(text);
    result.word.box = QRectF(x, y, width, height);
    result.word.fontSize = size;
    result.word.bold = result.flags & Bold;
    result.word.italic = result.flags & Italic;
    return result;
}

}

std::optional<PageText> decodePage(const QByteArray &payload)
{
    ByteReader in(payload);
    const float width = in.f32(), height = in.f32();
    const quint32 count = in.u32();
    const bool sane = std::isfinite(width) && std::isfinite(height) && width >= 0 && height >= 0
        && width <= maxPagePoints && height <= maxPagePoints;
    if (!in.ok() || !sane || count > quint32(maxWordsPerPage) || qsizetype(count) > payload.size() / wordHead)
        return {};
    PageText page;
    page.size = QSizeF(width, height);
    page.words.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        const std::optional<Word> next = decodeWord(in);
        if (!next)
            return {};
        page.text += next->word.text;
        if (next->flags & LineEnd)
            page.text += u'\n';
        else if (next->flags & SpaceAfter)
            page.text += u' ';
        if (next->flags & BlockEnd)
            page.text += u'\n';
        if (!next->word.text.isEmpty())
            page.words.append(next->word);
    }
    return in.atEnd() ? std::optional(page) : std::nullopt;
}

QByteArray encode(const Picture &picture)
{
    ByteWriter out;
    out.u32(quint32(picture.width));
    out.u32(quint32(picture.height));
    return out.bytes() + picture.pixels;
}

std::optional<Picture> decodePicture(const QByteArray &payload)
{
    ByteReader in(payload);
    const quint32 width = in.u32(), height = in.u32();
    if (!in.ok() || width == 0 || height == 0 || width > quint32(maxImageSide) || height > quint32(maxImageSide)
        || payload.size() - 8 != qsizetype(width) * qsizetype(height) * 4)
        return {};
    return Picture{int(width), int(height), payload.mid(8)};
}

QByteArray encode(FailureReason reason)
{
    return QByteArray(1, char(reason));
}

std::optional<FailureReason> decodeFailure(const QByteArray &payload)
{
    if (payload.size() != 1 || payload[0] < char(FailureReason::Broken) || payload[0] > char(FailureReason::Limit))
        return {};
    return FailureReason(payload[0]);
}

std::optional<Frame> FrameCutter::next()
{
    if (m_garbled || m_buffer.size() < frameHead)
        return {};
    ByteReader in(m_buffer);
    const bool marked = in.u16() == frameMark;
    const quint8 kind = in.u8();
    const quint8 zero = in.u8();
    const quint32 length = in.u32();
    const qsizetype most = kind >= 1 && kind <= 7 ? maxPayload(FrameKind(kind)) : -1;
    if (!marked || zero != 0 || qsizetype(length) > most) {
        m_garbled = true;
        return {};
    }
    if (m_buffer.size() < frameHead + qsizetype(length))
        return {};
    Frame frame{FrameKind(kind), m_buffer.mid(frameHead, length)};
    m_buffer.remove(0, frameHead + qsizetype(length));
    return frame;
}

QString cleaned(const QByteArray &utf8)
{
    const QList<uint> decoded = QString::fromUtf8(utf8).toUcs4();
    QString result;
    result.reserve(decoded.size());
    for (const uint c : decoded) {
        if (!isUnwanted(c))
            result += QChar::fromUcs4(c);
    }
    return result.normalized(QString::NormalizationForm_C);
}

}
