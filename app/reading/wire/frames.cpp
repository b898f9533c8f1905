// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/wire/frames.h"

#include "app/reading/wire/bytes.h"

#include <algorithm>
#include <cmath>

namespace congso::wire {

namespace {

constexpr quint16 frameMark = 0x5343;
constexpr quint32 requestMark = 0x31305343;
constexpr qsizetype frameHead = 8;
constexpr qsizetype wordHead = 5 * 4 + 1 + 1 + 2;
constexpr qsizetype maxWordBytes = 4096;
constexpr qsizetype maxNameBytes = 1024;
constexpr qsizetype maxTitleBytes = 2048;

qsizetype maxPayload(FrameKind kind)
{
    switch (kind) {
    case FrameKind::Header: return 64;
    case FrameKind::Page: return 8 * 1024 * 1024;
    case FrameKind::Image: return maxImageBytes + 64;
    case FrameKind::Part: return 2 * maxNameBytes;
    case FrameKind::PartProblem: return 5;
    case FrameKind::Title:
    case FrameKind::Sender: return maxTitleBytes + 2;
    case FrameKind::Signature: return maxNameBytes + 64;
    case FrameKind::Checked: return maxCheckedFrame;
    case FrameKind::CheckEnd: return 4;
    case FrameKind::Certificate: return maxCertificateFrame;
    case FrameKind::Bytes:
    case FrameKind::FormFonts:
    case FrameKind::FormParagraph: return maxBytesFrame;
    case FrameKind::FormSection: return 128;
    case FrameKind::Failure: return 1;
    case FrameKind::TextEnd: return 1;
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
    out.u8(quint8(request.ocr));
    out.u8(request.draw);
    out.u8(request.behind);
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
    const quint8 ocr = in.u8();
    request.ocr = Ocr(ocr);
    request.draw = in.u8() != 0;
    request.behind = in.u8() != 0;
    const bool known = (operation >= quint8(Operation::Read) && operation <= quint8(Operation::Certificates)) || operation == quint8(Operation::Form);
    if (!in.atEnd() || !known || ocr > quint8(Ocr::Always) || request.pages > quint32(maxPagesAsked) || !(request.dpi >= 1 && request.dpi <= 1200))
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
    out.u8(quint8(header.content));
    out.u32(header.pages);
    out.u8(header.counted);
    out.u8(header.encrypted);
    out.u32(header.signatureFields);
    out.u8(quint8(header.confinement));
    return out.bytes();
}

std::optional<Header> decodeHeader(const QByteArray &payload)
{
    ByteReader in(payload);
    Header header;
    const quint8 content = in.u8();
    header.content = ContentKind(content);
    header.pages = in.u32();
    header.counted = in.u8() != 0;
    header.encrypted = in.u8() != 0;
    header.signatureFields = in.u32();
    const quint8 confinement = in.u8();
    header.confinement = Confinement(confinement);
    if (!in.atEnd() || content > quint8(ContentKind::Other) || header.pages > quint32(maxPageCount) || header.signatureFields > 100'000
        || confinement < quint8(Confinement::Landlock) || confinement > quint8(Confinement::NoOpening))
        return {};
    return header;
}

namespace {

void writeBox(ByteWriter &out, const QRectF &box)
{
    out.f32(float(box.x()));
    out.f32(float(box.y()));
    out.f32(float(box.width()));
    out.f32(float(box.height()));
}

/// At most \a most bytes of UTF-8, never cut inside a character.
QByteArray utf8(const QString &text, qsizetype most)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= most)
        return bytes;
    qsizetype end = most;
    while (end > 0 && (quint8(bytes.at(end)) & 0xc0) == 0x80)
        --end;
    bytes.truncate(end);
    return bytes;
}

}

QByteArray encodePage(const PageText &page, const QList<Word> &words)
{
    ByteWriter out;
    out.f32(float(page.size.width()));
    out.f32(float(page.size.height()));
    out.u8(quint8(page.source));
    out.u8(quint8(page.confidence));
    out.u32(quint32(page.part + 1));
    out.text(page.language.toLatin1());
    const qsizetype notes = std::min<qsizetype>(page.notes.size(), maxNotesPerPage);
    out.u16(quint16(notes));
    for (const PageNote &note : page.notes.first(notes)) {
        writeBox(out, note.box);
        out.text(utf8(note.text, maxWordBytes));
    }
    out.u32(quint32(words.size()));
    for (const Word &w : words) {
        writeBox(out, w.word.box);
        out.f32(w.word.fontSize);
        out.u8(w.flags);
        out.u8(quint8(w.word.confidence));
        out.text(utf8(w.word.text, maxWordBytes));
    }
    return out.bytes();
}

namespace {

/// None when the bytes are no box.
std::optional<QRectF> decodeBox(ByteReader &in)
{
    const float x = in.f32(), y = in.f32(), width = in.f32(), height = in.f32();
    const bool sane = isCoordinate(x) && isCoordinate(y) && isCoordinate(width) && isCoordinate(height) && width >= 0 && height >= 0;
    return in.ok() && sane ? std::optional(QRectF(x, y, width, height)) : std::nullopt;
}

/// None when the bytes are no word.
std::optional<Word> decodeWord(ByteReader &in)
{
    const std::optional<QRectF> box = decodeBox(in);
    const float size = in.f32();
    Word result;
    result.flags = in.u8();
    const quint8 confidence = in.u8();
    const QByteArray text = in.text();
    if (!box || !in.ok() || !std::isfinite(size) || size < 0 || text.size() > maxWordBytes || confidence > 100)
        return {};
    result.word.text = cleaned(text);
    result.word.box = *box;
    result.word.fontSize = size;
    result.word.bold = result.flags & Bold;
    result.word.italic = result.flags & Italic;
    result.word.confidence = confidence;
    return result;
}

bool decodeNotes(ByteReader &in, PageText &page)
{
    const quint16 count = in.u16();
    if (count > maxNotesPerPage)
        return false;
    for (int i = 0; i < count; ++i) {
        const std::optional<QRectF> box = decodeBox(in);
        QStringList lines;
        for (const QByteArray &line : in.text().split('\n'))
            lines.append(cleaned(line));
        const QString text = lines.join(u'\n');
        if (!box || !in.ok())
            return false;
        page.notes.append({text, *box});
    }
    return true;
}

std::optional<PageText> decodePageHead(ByteReader &in)
{
    const float width = in.f32(), height = in.f32();
    const quint8 source = in.u8(), confidence = in.u8();
    const quint32 part = in.u32();
    const QByteArray language = in.text();
    const bool sane = std::isfinite(width) && std::isfinite(height) && width >= 0 && height >= 0
        && width <= maxPagePoints && height <= maxPagePoints;
    if (!in.ok() || !sane || source > quint8(TextSource::Converted) || confidence > 100 || part > quint32(maxPartCount) || language.size() > 8)
        return {};
    PageText page;
    page.size = QSizeF(width, height);
    page.source = TextSource(source);
    page.confidence = confidence;
    page.part = int(part) - 1;
    page.language = QString::fromLatin1(language);
    return page;
}

void append(PageText &page, const Word &next)
{
    page.text += next.word.text;
    if (next.flags & LineEnd)
        page.text += u'\n';
    else if (next.flags & SpaceAfter)
        page.text += u' ';
    if (next.flags & BlockEnd)
        page.text += u'\n';
    if (!next.word.text.isEmpty() && !(next.flags & Boxless))
        page.words.append(next.word);
}

}

std::optional<PageText> decodePage(const QByteArray &payload)
{
    ByteReader in(payload);
    std::optional<PageText> page = decodePageHead(in);
    if (!page || !decodeNotes(in, *page))
        return {};
    const quint32 count = in.u32();
    if (!in.ok() || count > quint32(maxWordsPerPage) || qsizetype(count) > payload.size() / wordHead)
        return {};
    page->words.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        const std::optional<Word> next = decodeWord(in);
        if (!next)
            return {};
        append(*page, *next);
    }
    return in.atEnd() ? page : std::nullopt;
}

QByteArray encodePart(const ReadingPart &part, ContentKind content)
{
    ByteWriter out;
    out.u8(quint8(content));
    out.u32(quint32(std::clamp<qint64>(part.bytes, 0, 0xffffffffLL)));
    out.text(utf8(part.name, maxNameBytes));
    return out.bytes();
}

std::optional<ReadingPart> decodePart(const QByteArray &payload)
{
    ByteReader in(payload);
    const quint8 content = in.u8();
    ReadingPart part;
    part.bytes = in.u32();
    part.name = cleaned(in.text());
    if (!in.atEnd() || content > quint8(ContentKind::Other))
        return {};
    part.type = readingType(ContentKind(content));
    return part;
}

QByteArray encodePartProblem(quint32 part, FailureReason reason)
{
    ByteWriter out;
    out.u32(part);
    out.u8(quint8(reason));
    return out.bytes();
}

std::optional<std::pair<quint32, FailureReason>> decodePartProblem(const QByteArray &payload)
{
    ByteReader in(payload);
    const quint32 part = in.u32();
    const auto reason = decodeFailure(payload.mid(4));
    if (payload.size() != 5 || !reason)
        return {};
    return std::pair(part, *reason);
}

QByteArray encodeTitle(const QString &title)
{
    ByteWriter out;
    out.text(utf8(title, maxTitleBytes));
    return out.bytes();
}

std::optional<QString> decodeTitle(const QByteArray &payload)
{
    ByteReader in(payload);
    const QByteArray text = in.text();
    return in.atEnd() ? std::optional(cleaned(text).simplified()) : std::nullopt;
}

QByteArray encode(const SignatureSeen &signature)
{
    ByteWriter out;
    out.text(utf8(signature.signer, maxNameBytes));
    out.text(signature.at.toString(Qt::ISODate).toLatin1());
    return out.bytes();
}

std::optional<SignatureSeen> decodeSignature(const QByteArray &payload)
{
    ByteReader in(payload);
    const QByteArray signer = in.text();
    const QByteArray at = in.text();
    if (!in.atEnd())
        return std::nullopt;
    return SignatureSeen{cleaned(signer).simplified(), QDateTime::fromString(QString::fromLatin1(at), Qt::ISODate)};
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
    if (payload.size() != 1 || payload[0] < char(FailureReason::Broken) || payload[0] > char(FailureReason::Unsupported))
        return {};
    return FailureReason(payload[0]);
}

QByteArray encode(Needs needs)
{
    return QByteArray(1, char(needs));
}

std::optional<Needs> decodeNeeds(const QByteArray &payload)
{
    if (payload.isEmpty())
        return Needs::Nothing;
    if (payload.size() != 1 || payload[0] < 0 || payload[0] > char(Needs::Converter))
        return {};
    return Needs(payload[0]);
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
    const qsizetype most = maxPayload(FrameKind(kind));
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
