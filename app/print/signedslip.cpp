// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/signedslip.h"

#include "app/incoming/document.h"
#include "app/office/background.h"
#include "app/print/qrcode.h"

#include <QJsonArray>

namespace congso {

namespace {
constexpr double slipDpi = 200;
constexpr int codedPage = 0; // the code stands on the first sheet
}

QFuture<Result<std::optional<SubjectId>>> documentOfSlip(FileReader &reader, const QString &path, const QString &name)
{
    ReadOptions options;
    options.name = name;
    return reader.renderPage(path, codedPage, slipDpi, options).then(QtFuture::Launch::Async, [](const Result<QImage> &image) -> Result<std::optional<SubjectId>> {
        if (!image)
            return tl::make_unexpected(image.error());
        const QStringList texts = image->isNull() ? QStringList() : readQrCodes(*image);
        for (const QString &text : texts) {
            if (const std::optional<SubjectId> found = documentOfMark(text))
                return found;
        }
        return std::optional<SubjectId>();
    });
}

QFuture<Result<Receipt>> attachSlip(Office &office, const SubjectId &document, const QString &path, const QString &name)
{
    return inBackground(office, [&office, document, path, name]() -> Result<Receipt> {
        auto found = incoming::document(office, document).result();
        if (!found)
            return tl::make_unexpected(found.error());
        auto stored = incoming::storeFile(office, path, QStringLiteral("slip")).result();
        if (!stored)
            return tl::make_unexpected(stored.error());
        if (!name.isEmpty())
            stored->insert(QStringLiteral("name"), name);
        QJsonArray entered;
        for (const EnteredAct &act : std::as_const(found->entered)) {
            if (act.state == EnteredAct::State::Unconfirmed || act.state == EnteredAct::State::Contested)
                entered << act.event.toString();
        }
        if (entered.isEmpty())
            stored->insert(QStringLiteral("role"), QStringLiteral("attachment"));
        QJsonObject fields{{QStringLiteral("files"), QJsonArray{*stored}}};
        if (entered.isEmpty())
            return office.perform(office.command("incoming.files_added", document, fields)).result();
        fields.insert(QStringLiteral("entered"), entered);
        return office.perform(office.command("incoming.evidence_added", document, fields)).result();
    });
}

}
