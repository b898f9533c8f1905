// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/placeform.h"

#include "app/incoming/paperplace.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/outgoinglabels.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr std::pair<const char *, QString PaperPlace::*> parts[] = {{"fonds", &PaperPlace::fonds}, {"inventory", &PaperPlace::inventory}, {"box", &PaperPlace::box},
                                                                    {"folder", &PaperPlace::folder}, {"sheet", &PaperPlace::sheet}, {"store", &PaperPlace::store},
                                                                    {"shelf", &PaperPlace::shelf}};
}

PlaceForm::PlaceForm(const OutContext &context, QWidget *parent)
    : BoundForm(context, parent)
{
    for (const auto &[key, part] : parts)
        m_lines << addLine(QLatin1String(key), OutgoingLabels::fieldName(QLatin1String(key)));
    column()->addStretch(1);
    put(context.paper);
    if (!context.paper.isEmpty())
        return;
    onResult(incoming::proposedPlace(context.office, context.document.id), this, [this](const Result<PaperPlace> &place) {
        if (place && fields().isEmpty()) // nothing was typed, or kept from before
            put(*place);
    });
}

void PlaceForm::put(const PaperPlace &place)
{
    const QSignalBlocker quiet(this);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setText(place.*parts[i].second);
}

}
