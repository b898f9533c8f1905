// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/imagesource.h"

namespace congso {

ImageSource::ImageSource(QList<QSizeF> sizes, Draw draw)
    : m_sizes(std::move(sizes))
    , m_draw(std::move(draw))
{
}

std::shared_ptr<ImageSource> ImageSource::ofImages(const QList<QImage> &images, double dotsPerInch)
{
    QList<QSizeF> sizes;
    for (const QImage &image : images) {
        sizes.append(QSizeF(image.size()) * 72.0 / dotsPerInch);
    }
    return std::make_shared<ImageSource>(sizes, [images](int page, QSize) { return images.value(page); });
}

QImage ImageSource::render(int page, QSize pixels)
{
    const QImage drawn = m_draw(page, pixels);
    return drawn.isNull() || drawn.size() == pixels ? drawn : drawn.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}
