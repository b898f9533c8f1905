// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signingpictures.h"

#include "ui/shell/uisettings.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace congso {

namespace {
constexpr qint64 largest = 2 * 1024 * 1024;
constexpr int longestSide = 4000;
constexpr double pointsAMetre = 72 / 0.0254;
constexpr double leastDots = 2000; ///< a metre, 50 an inch: less is no scan, and means nothing

QImage decoded(QByteArray bytes)
{
    if (bytes.isEmpty())
        return {};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > longestSide || size.height() > longestSide)
        return {};
    return reader.read();
}

/// Fewer dots, until it fits; on paper it is as large as before.
QByteArray smaller(QImage image)
{
    QByteArray bytes;
    for (bool fits = false; !fits; fits = bytes.size() <= directory::largestPicture) {
        const int across = image.dotsPerMeterX(), down = image.dotsPerMeterY();
        image = image.scaled(image.size() * 3 / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        image.setDotsPerMeterX(across * 3 / 4);
        image.setDotsPerMeterY(down * 3 / 4);
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
    }
    return bytes;
}
}

QString SigningPictures::keyOf(Which which) const
{
    return which == Which::Seal ? QStringLiteral("signing/seal") : QStringLiteral("signing/signature-") + m_person.toString();
}

QImage SigningPictures::picture(Which which) const
{
    return decoded(isKept(which) ? keptOf(which) : m_settings.store().value(keyOf(which)).toByteArray());
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, names);
    if (file.size() > largest)
        return failure(ErrorCode::FileTooLarge, names);
    const QByteArray bytes = file.readAll();
    const QImage image = decoded(bytes);
    if (image.isNull())
        return failure(ErrorCode::FileTypeRefused, names);
    return bytes.size() <= directory::largestPicture ? bytes : smaller(image);
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
