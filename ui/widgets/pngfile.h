// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace congso {

/// A PNG picture that somebody chose. Other kinds of files are not opened.
struct PngFile
{
    enum class Problem { None, Unreadable, TooLarge, NoPicture };

    QByteArray bytes;
    Problem problem = Problem::None;
};

/// Its bytes as they are, or with fewer dots, so many that there are at most \a most; on paper it is as large as before.
PngFile pngFile(const QString &path, qsizetype most);

/// Null where it is none, or larger than a scan of a signature or seal.
QImage pngImage(QByteArray bytes);

}
