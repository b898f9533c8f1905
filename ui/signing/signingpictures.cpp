// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signingpictures.h"

#include "ui/shell/uisettings.h"
#include "ui/widgets/pngfile.h"

#include <QFileInfo>

namespace congso {

namespace {
constexpr double pointsAMetre = 72 / 0.0254;
constexpr double leastDots = 2000; ///< a metre, 50 an inch: less is no scan, and means nothing
}

QString SigningPictures::keyOf(Which which) const
{
    return which == Which::Seal ? QStringLiteral("signing/seal") : QStringLiteral("signing/signature-") + m_person.toString();
}

QImage SigningPictures::picture(Which which) const
{
    return pngImage(isKept(which) ? keptOf(which) : m_settings.store().value(keyOf(which)).toByteArray());
}

QSizeF SigningPictures::size(Which which) const
{
    const QImage image = picture(which);
    if (image.isNull() || image.dotsPerMeterX() < leastDots || image.dotsPerMeterY() < leastDots)
        return {};
    return {image.width() * pointsAMetre / image.dotsPerMeterX(), image.height() * pointsAMetre / image.dotsPerMeterY()};
}

Result<QByteArray> SigningPictures::fromFile(const QString &path)
{
    const QVariantMap names{{QStringLiteral("file"), QFileInfo(path).fileName()}, {QStringLiteral("name"), QFileInfo(path).fileName()}};
    const PngFile png = pngFile(path, directory::largestPicture);
    switch (png.problem) {
    case PngFile::Problem::Unreadable: return failure(ErrorCode::FileUnreadable, names);
    case PngFile::Problem::TooLarge: return failure(ErrorCode::FileTooLarge, names);
    case PngFile::Problem::NoPicture: return failure(ErrorCode::FileTypeRefused, names);
    case PngFile::Problem::None: break;
    }
    return png.bytes;
}

void SigningPictures::take(Which which, const QByteArray &png)
{
    m_settings.store().setValue(keyOf(which), png);
}

void SigningPictures::forget(Which which)
{
    m_settings.store().remove(keyOf(which));
}

}
