// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/imagesource.h"
#include "ui/pdf/pdfsource.h"

namespace congso {

/// Pages whose words come from the file as it is opened here, and whose pictures are drawn elsewhere: form fields and the
/// appearances of signatures, which are such, are not drawn by QPdfDocument of Qt 6.4. Where nothing comes from there, the
/// page is drawn here without them.
class PicturedSource final : public PageSource
{
public:
    PicturedSource(std::shared_ptr<PdfSource> words, ImageSource::Draw draw) : m_words(std::move(words)), m_draw(std::move(draw)) {}

    int pageCount() const override { return m_words->pageCount(); }
    QSizeF pageSize(int page) const override { return m_words->pageSize(page); }
    QImage render(int page, QSize pixels) override;
    bool hasText() const override { return m_words->hasText(); }
    QString text(int page) override { return m_words->text(page); }
    TextPiece textAt(int page, int start, int length) override { return m_words->textAt(page, start, length); }
    TextPiece textBetween(int page, QPointF from, QPointF to) override { return m_words->textBetween(page, from, to); }

private:
    std::shared_ptr<PdfSource> m_words;
    ImageSource::Draw m_draw;
};

}
