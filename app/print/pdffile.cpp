// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdffile.h"

#include "app/print/paper.h"
#include "app/print/textblock.h"

#include <QPdfWriter>
#include <QSaveFile>

namespace congso {

Outcome writePdf(QIODevice &device, const QString &title, const DrawPages &draw)
{
    QPdfWriter writer(&device);
    writer.setResolution(int(unitsPerInch));
    writer.setTitle(printable(title));
    writer.setCreator(QStringLiteral("Công Sở"));
    return draw(writer);
}

Outcome writePdf(const QString &file, const QString &title, const DrawPages &draw)
{
    const QVariantMap names{{QStringLiteral("file"), file}};
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileWrite, names);
    const Outcome drawn = writePdf(out, title, draw);
    if (!drawn)
        return drawn.error().code == ErrorCode::FileWrite ? failure(ErrorCode::FileWrite, names) : drawn;
    if (!out.commit())
        return failure(ErrorCode::FileWrite, names);
    return success();
}

}
