// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/pagesource.h"

#include <functional>
#include <memory>

namespace congso {

/// Pages as pictures made elsewhere: by the reader process for files that are not safe to open here,
/// or scanned images. Nothing can be found or selected in them.
class ImageSource final : public PageSource
{
public:
    /// \a draw is called on the worker thread and may take its time; null means it cannot be drawn.
    using Draw = std::function<QImage(int page, QSize pixels)>;

    ImageSource(QList<QSizeF> sizes, Draw draw);
    /// Pictures at hand, \a dotsPerInch of which give their size on paper.
    static std::shared_ptr<ImageSource> ofImages(const QList<QImage> &images, double dotsPerInch);

    int pageCount() const override { return int(m_sizes.size()); }
    QSizeF pageSize(int page) const override { return m_sizes.value(page); }
    QImage render(int page, QSize pixels) override;

private:
    QList<QSizeF> m_sizes;
    Draw m_draw;
};

}
