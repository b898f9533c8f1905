// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/pagesource.h"

#include <QHash>
#include <QPdfDocument>

#include <memory>

namespace congso {

/// A PDF drawn by PDFium in this process. Only for files that the reader process has found safe.
class PdfSource final : public PageSource
{
public:
    enum class Problem { None, NotFound, Broken, Locked, Empty };

    /// Reads the whole file into memory, so that the file may go away while it is shown.
    static std::shared_ptr<PdfSource> open(const QString &path, Problem *problem);
    ~PdfSource() override;

    int pageCount() const override { return int(m_sizes.size()); }
    QSizeF pageSize(int page) const override { return m_sizes.value(page); }
    QImage render(int page, QSize pixels) override;
    bool hasText() const override { return true; }
    QString text(int page) override;
    TextPiece textAt(int page, int start, int length) override;
    TextPiece textBetween(int page, QPointF from, QPointF to) override;

private:
    PdfSource();
    /// The place nearest to \a point that lies on a letter: PDFium selects nothing from blank paper.
    QPointF onText(int page, QPointF point);

    std::unique_ptr<QIODevice> m_device;
    QPdfDocument m_document;
    QList<QSizeF> m_sizes;
    QHash<int, QList<QRectF>> m_lines; ///< of text, by page; used on the worker only
};

}
