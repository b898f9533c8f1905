// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace congso::worker {

/// The bytes of a text file in Unicode: by its mark, as UTF-8, else in the old Vietnamese encoding they fit best.
QString textOfBytes(const QByteArray &bytes);
/// The same where somebody has named the encoding, as messages do; an unknown name is as none.
QString textOfBytes(const QByteArray &bytes, const QByteArray &charset);

/// The words of HTML with line ends where blocks end; what is not shown is left out. \a title gets its title.
QString textOfHtml(const QString &html, QString *title = nullptr);

/// The words of RTF: \a title gets the title told in its head.
QString textOfRtf(const QByteArray &rtf, QString *title = nullptr);

}
