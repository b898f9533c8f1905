// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/readingbuilder.h"

#include <algorithm>
#include <cstring>

namespace congso {

namespace {

constexpr qsizetype maxTextBytes = 128 * 1024 * 1024;

ErrorCode codeOf(ReaderEnd end)
{
    switch (end) {
    case ReaderEnd::TimedOut: return ErrorCode::ReaderTimeout;
    case ReaderEnd::OutOfTime: return ErrorCode::ReaderTimeout;
    case ReaderEnd::Whole: return ErrorCode::ReaderBroken;
    case ReaderEnd::Crashed:
    case ReaderEnd::Lost: break;
    }
    return ErrorCode::ReaderCrashed;
}

}

ErrorCode FrameSink::codeOf(wire::FailureReason reason)
{
    switch (reason) {
    case wire::FailureReason::Encrypted: return ErrorCode::ReaderEncrypted;
    case wire::FailureReason::Limit: return ErrorCode::ReaderLimit;
    case wire::FailureReason::Unsupported: return ErrorCode::ReaderUnavailable;
    case wire::FailureReason::Broken: break;
    }
    return ErrorCode::ReaderBroken;
}

bool FrameSink::acceptFailure(const wire::Frame &frame)
{
    m_failure = wire::decodeFailure(frame.payload);
    return m_failure.has_value();
}

Error FrameSink::error(ReaderEnd end) const
{
    return Error{m_failure ? codeOf(*m_failure) : congso::codeOf(end), {}};
}

ReadingBuilder::ReadingBuilder(int pagesAsked, int firstPage, PageTaker taker, SignatureTaker signatures)
    : m_firstPage(firstPage), m_pagesAsked(pagesAsked), m_taker(std::move(taker)), m_signatureTaker(std::move(signatures))
{
}

bool ReadingBuilder::accept(const wire::Frame &frame)
{
    switch (frame.kind) {
    case wire::FrameKind::Header: return acceptHeader(frame.payload);
    case wire::FrameKind::Page: return acceptPage(frame.payload);
    case wire::FrameKind::Signature: return acceptSignature(frame.payload);
    case wire::FrameKind::Part: return acceptPart(frame.payload);
    case wire::FrameKind::PartProblem: return acceptPartProblem(frame.payload);
    case wire::FrameKind::Title: {
        const auto title = wire::decodeTitle(frame.payload);
        m_reading.title = title.value_or(QString());
        return title && m_confinement && !m_textEnded;
    }
    case wire::FrameKind::TextEnd: return acceptTextEnd(frame.payload);
    case wire::FrameKind::Drawn:
        m_reading.safeToRender = m_textEnded && m_reading.type == u"pdf";
        return m_reading.safeToRender;
    case wire::FrameKind::Failure: return acceptFailure(frame);
    case wire::FrameKind::Checked:
    case wire::FrameKind::CheckEnd:
    case wire::FrameKind::Certificate:
    case wire::FrameKind::Sender:
    case wire::FrameKind::Bytes:
    case wire::FrameKind::FormFonts:
    case wire::FrameKind::FormSection:
    case wire::FrameKind::FormParagraph:
    case wire::FrameKind::Image: return false;
    case wire::FrameKind::End: return true;
    }
    return false;
}

bool ReadingBuilder::acceptTextEnd(const QByteArray &payload)
{
    const auto needs = wire::decodeNeeds(payload);
    if (!needs)
        return false;
    if (*needs != wire::Needs::Nothing)
        m_reading.needs = *needs == wire::Needs::Ocr ? u"tesseract-ocr-vie"_qs : u"libreoffice"_qs;
    m_textEnded = m_confinement && !m_textEnded && (!m_counted || m_pagesCome == pagesExpected());
    if (!m_counted)
        m_reading.pageCount = m_firstPage + m_pagesCome;
    return m_textEnded;
}

int ReadingBuilder::pagesExpected() const
{
    return m_counted ? std::clamp(m_reading.pageCount - m_firstPage, 0, m_pagesAsked) : m_pagesAsked;
}

bool ReadingBuilder::acceptSignature(const QByteArray &payload)
{
    const bool expected = m_confinement && !m_textEnded && ++m_signaturesCome <= wire::maxSignatures;
    const auto signature = expected ? wire::decodeSignature(payload) : std::nullopt;
    if (signature && m_signatureTaker)
        m_signatureTaker(*signature);
    return signature.has_value();
}

bool ReadingBuilder::acceptPart(const QByteArray &payload)
{
    const bool expected = m_confinement && !m_textEnded && !m_counted && m_reading.parts.size() < wire::maxPartCount;
    const auto part = expected ? wire::decodePart(payload) : std::nullopt;
    if (part)
        m_reading.parts.append(*part);
    return part.has_value();
}

bool ReadingBuilder::acceptPartProblem(const QByteArray &payload)
{
    const auto problem = m_textEnded ? std::nullopt : wire::decodePartProblem(payload);
    if (!problem || qsizetype(problem->first) >= m_reading.parts.size())
        return false;
    m_reading.parts[qsizetype(problem->first)].problem = codeText(codeOf(problem->second));
    return true;
}

bool ReadingBuilder::acceptHeader(const QByteArray &payload)
{
    const auto header = wire::decodeHeader(payload);
    if (!header || m_confinement)
        return false;
    m_confinement = header->confinement;
    m_counted = header->counted;
    m_reading.type = wire::readingType(header->content);
    m_reading.pageCount = int(header->pages);
    m_reading.encrypted = header->encrypted;
    m_reading.signatureFields = int(header->signatureFields);
    return true;
}

bool ReadingBuilder::acceptPage(const QByteArray &payload)
{
    m_textBytes = m_taker ? 0 : m_textBytes + payload.size();
    const bool expected = m_confinement && !m_textEnded && m_textBytes <= maxTextBytes && m_pagesCome < pagesExpected();
    const auto page = expected ? wire::decodePage(payload) : std::nullopt;
    if (!page || page->part >= m_reading.parts.size())
        return false;
    if (m_taker)
        m_taker(m_firstPage + m_pagesCome, *page);
    else
        m_reading.pages.append(*page);
    ++m_pagesCome;
    return true;
}

Result<Reading> ReadingBuilder::result(ReaderEnd end) const
{
    if (m_textEnded)
        return m_reading;
    return tl::make_unexpected(error(end));
}

bool PictureBuilder::accept(const wire::Frame &frame)
{
    if (frame.kind == wire::FrameKind::Header)
        return wire::decodeHeader(frame.payload).has_value();
    if (frame.kind == wire::FrameKind::Failure)
        return acceptFailure(frame);
    if (frame.kind == wire::FrameKind::End)
        return true;
    const auto picture = frame.kind == wire::FrameKind::Image && m_image.isNull() ? wire::decodePicture(frame.payload) : std::nullopt;
    if (!picture)
        return false;
    m_image = QImage(picture->width, picture->height, QImage::Format_RGB32);
    if (m_image.isNull())
        return false;
    for (int y = 0; y < picture->height; ++y)
        std::memcpy(m_image.scanLine(y), picture->pixels.constData() + qsizetype(y) * picture->width * 4, size_t(picture->width) * 4);
    return true;
}

Result<QImage> PictureBuilder::result(ReaderEnd end) const
{
    if (!m_image.isNull())
        return m_image;
    return tl::make_unexpected(error(end));
}

}
