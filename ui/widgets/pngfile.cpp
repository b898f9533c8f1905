// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pngfile.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace congso {

namespace {
constexpr qint64 largest = 2 * 1024 * 1024;
constexpr int longestSide = 4000;

QByteArray smaller(QImage image, qsizetype most)
{
    QByteArray bytes;
    for (bool fits = false; !fits; fits = bytes.size() <= most) {
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

QImage pngImage(QByteArray bytes)
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

PngFile pngFile(const QString &path, qsizetype most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, PngFile::Problem::Unreadable};
    if (file.size() > largest)
        return {{}, PngFile::Problem::TooLarge};
    const QByteArray bytes = file.readAll();
    const QImage image = pngImage(bytes);
    if (image.isNull())
        return {{}, PngFile::Problem::NoPicture};
    return {bytes.size() <= most ? bytes : smaller(image, most), PngFile::Problem::None};
}

}
