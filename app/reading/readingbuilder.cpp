// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/readingbuilder.h"

#include <algorithm>
#include <cstring>

namespace congso {

namespace {

constexpr qsizetype maxTextBytes = 128 * 1024 * 1024;

ErrorCode codeOf(wire::FailureReason reason)
{
    switch (reason) {
    case wire::FailureReason::Encrypted: return ErrorCode::ReaderEncrypted;
    case wire::FailureReason::Limit: return ErrorCode::ReaderLimit;
    case wire::FailureReason::Broken: break;
    }
    return ErrorCode::ReaderBroken;
}

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

bool FrameSink::acceptFailure(const wire::Frame &frame)
{
    m_failure = wire::decodeFailure(frame.payload);
    return m_failure.has_value();
}

Error FrameSink::error(ReaderEnd end) const
{
    return Error{m_failure ? codeOf(*m_failure) : codeOf(end), {}};
}

bool ReadingBuilder::accept(const wire::Frame &frame)
{
    switch (frame.kind) {
    case wire::FrameKind::Header: return acceptHeader(frame.payload);
    case wire::FrameKind::Page: return acceptPage(frame.payload);
    case wire::FrameKind::TextEnd:
        m_textEnded = m_confinement && m_reading.pages.size() == std::min(m_pagesAsked, m_reading.pageCount);
        return m_textEnded;
    case wire::FrameKind::Drawn:
        m_reading.safeToRender = m_textEnded;
        return m_textEnded;
    case wire::FrameKind::Failure: return acceptFailure(frame);
    case wire::FrameKind::Image: return false;
    case wire::FrameKind::End: return true;
    }
    return false;
}

bool ReadingBuilder::acceptHeader(const QByteArray &payload)
{
    const auto header = wire::decodeHeader(payload);
    if (!header || m_confinement)
        return false;
    m_confinement = header->confinement;
    m_reading.type = u"pdf"_qs;
    m_reading.pageCount = int(header->pages);
    m_reading.encrypted = header->encrypted;
    m_reading.signatureFields = int(header->signatureFields);
    return true;
}

bool ReadingBuilder::acceptPage(const QByteArray &payload)
{
    m_textBytes += payload.size();
    const bool expected = m_confinement && !m_textEnded && m_textBytes <= maxTextBytes
        && m_reading.pages.size() < std::min(m_pagesAsked, m_reading.pageCount);
    const auto page = expected ? wire::decodePage(payload) : std::nullopt;
    if (page)
        m_reading.pages.append(*page);
    return page.has_value();
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
