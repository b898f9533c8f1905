// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/paperplaceform.h"

#include "app/incoming/paperplace.h"
#include "ui/models/onresult.h"

#include <QJsonObject>
#include <QSignalBlocker>

namespace congso {

PaperPlaceForm::PaperPlaceForm(const ActContext &context, QWidget *parent) : ActionForm(context, parent)
{
    onResult(incoming::proposedPlace(context.office, context.document.id), this, [this](const Result<PaperPlace> &place) {
        if (!place || !fields().isEmpty()) // something was typed, or kept from before
            return;
        const QSignalBlocker quiet(this);
        restoreDraft({{QStringLiteral("fonds"), place->fonds}, {QStringLiteral("inventory"), place->inventory}, {QStringLiteral("box"), place->box},
                      {QStringLiteral("folder"), place->folder}, {QStringLiteral("sheet"), place->sheet}, {QStringLiteral("store"), place->store},
                      {QStringLiteral("shelf"), place->shelf}});
    });
}

}
