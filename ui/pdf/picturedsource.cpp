// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/picturedsource.h"

namespace congso {

QImage PicturedSource::render(int page, QSize pixels)
{
    const QImage drawn = m_draw(page, pixels);
    if (drawn.isNull())
        return m_words->render(page, pixels);
    return drawn.size() == pixels ? drawn : drawn.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}
