// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/formbuilder.h"

#include "app/reading/wire/formframes.h"

namespace congso {

namespace {

constexpr qsizetype mostBytes = 128 * 1024 * 1024;

FormSource sourceOf(wire::ContentKind kind)
{
    switch (kind) {
    case wire::ContentKind::Pdf: return FormSource::Pdf;
    case wire::ContentKind::Word: return FormSource::Word;
    case wire::ContentKind::OpenDocument: return FormSource::OpenDocument;
    default: return FormSource::Other;
    }
}

}

bool FormBuilder::accept(const wire::Frame &frame)
{
    m_bytes += frame.payload.size();
    if (m_bytes > mostBytes)
        return false;
    switch (frame.kind) {
    case wire::FrameKind::Header: return acceptHeader(frame.payload);
    case wire::FrameKind::Page: return acceptPage(frame.payload);
    case wire::FrameKind::FormFonts: return acceptFonts(frame.payload);
    case wire::FrameKind::FormSection: return acceptSection(frame.payload);
    case wire::FrameKind::FormParagraph: return acceptParagraph(frame.payload);
    case wire::FrameKind::TextEnd: return acceptEnd();
    case wire::FrameKind::Failure: return acceptFailure(frame);
    case wire::FrameKind::End: return true;
    default: return false;
    }
}

bool FormBuilder::acceptHeader(const QByteArray &payload)
{
    const auto header = wire::decodeHeader(payload);
    if (!header || m_begun)
        return false;
    m_begun = true;
    m_reading.source = sourceOf(header->content);
    m_reading.old = header->content == wire::ContentKind::OldOffice;
    m_reading.pageCount = int(header->pages);
    m_reading.signatures = int(header->signatureFields);
    return true;
}

bool FormBuilder::acceptPage(const QByteArray &payload)
{
    const bool expected = m_begun && !m_ended && m_reading.source == FormSource::Pdf && m_reading.pages.size() < m_pagesAsked;
    const auto page = expected ? wire::decodePage(payload) : std::nullopt;
    if (page)
        m_reading.pages.append(FormPage{*page, {}, {}});
    return page.has_value();
}

bool FormBuilder::acceptFonts(const QByteArray &payload)
{
    const bool expected = m_begun && !m_ended && !m_reading.pages.isEmpty() && m_reading.pages.last().fontOfWord.isEmpty();
    return expected && wire::decodeFormFonts(payload, m_reading.pages.last());
}

bool FormBuilder::acceptSection(const QByteArray &payload)
{
    const bool expected = m_begun && !m_ended && m_reading.source != FormSource::Pdf && m_reading.sections.size() < wire::maxFormSections;
    const auto section = expected ? wire::decodeFormSection(payload) : std::nullopt;
    if (section)
        m_reading.sections.append(*section);
    return section.has_value();
}

bool FormBuilder::acceptParagraph(const QByteArray &payload)
{
    const bool expected = m_begun && !m_ended && m_reading.source != FormSource::Pdf && m_reading.paragraphs.size() < wire::maxFormParagraphs;
    const auto paragraph = expected ? wire::decodeFormParagraph(payload) : std::nullopt;
    if (paragraph)
        m_reading.paragraphs.append(*paragraph);
    return paragraph.has_value();
}

bool FormBuilder::acceptEnd()
{
    for (FormPage &page : m_reading.pages) {
        while (page.fontOfWord.size() < page.text.words.size())
            page.fontOfWord.append(-1);
    }
    for (const FormParagraph &paragraph : std::as_const(m_reading.paragraphs)) {
        if (paragraph.section >= m_reading.sections.size())
            return false;
    }
    m_ended = m_begun && !m_ended;
    return m_ended;
}

Result<FormReading> FormBuilder::result(ReaderEnd end) const
{
    if (m_ended)
        return m_reading;
    return tl::make_unexpected(error(end));
}

}
