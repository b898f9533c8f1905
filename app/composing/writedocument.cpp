// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/writedocument.h"

#include "app/composing/docxfile.h"
#include "app/composing/odtfile.h"

#include <QSaveFile>

namespace congso::composing {

Result<WrittenDocument> writeDocument(const ComposedDocument &document, const QString &file, const ComposeOptions &options)
{
    const QVariantMap names{{QStringLiteral("file"), file}};
    const auto ends = [&](const char *ending) { return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    Result<QByteArray> bytes = failure(ErrorCode::FileTypeRefused, names);
    WrittenDocument written;
    if (ends(".pdf")) {
        auto composed = composePdf(document, options);
        if (!composed)
            return tl::make_unexpected(composed.error());
        written = {composed->pages, std::move(composed->boxes)};
        bytes = std::move(composed->pdf);
    } else if (ends(".odt")) {
        bytes = odtOf(document, createdAt(document, options));
    } else if (ends(".docx")) {
        bytes = docxOf(document, createdAt(document, options));
    }
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
        return failure(ErrorCode::FileWrite, names);
    return written;
}

}
