// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/readingbuilder.h"
#include "db/types/formreading.h"

namespace congso {

/// Puts together how a text is set.
class FormBuilder final : public FrameSink
{
public:
    explicit FormBuilder(int pagesAsked) : m_pagesAsked(pagesAsked) {}
    bool accept(const wire::Frame &frame) override;
    Result<FormReading> result(ReaderEnd end) const;

private:
    bool acceptHeader(const QByteArray &payload);
    bool acceptPage(const QByteArray &payload);
    bool acceptFonts(const QByteArray &payload);
    bool acceptSection(const QByteArray &payload);
    bool acceptParagraph(const QByteArray &payload);
    bool acceptEnd();

    int m_pagesAsked;
    bool m_begun = false;
    bool m_ended = false;
    qsizetype m_bytes = 0;
    FormReading m_reading;
};

}
