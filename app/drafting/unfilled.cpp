// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/unfilled.h"

#include "app/office/background.h"
#include "app/outgoing/outgoing.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::drafting {

namespace {
void addFrom(const QString &text, int page, QList<UnfilledPlace> &places)
{
    static const QRegularExpression brackets(QStringLiteral("\\[[^\\[\\]]{1,200}\\]"));
    static const QRegularExpression reference(QStringLiteral("^\\[[\\d\\s,;–-]*\\]$"));
    for (auto it = brackets.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured().simplified();
        const bool known = std::any_of(places.begin(), places.end(), [&found](const UnfilledPlace &one) { return one.text == found; });
        if (!known && !reference.match(found).hasMatch())
            places << UnfilledPlace{found, page};
    }
}
}

QFuture<Result<QList<UnfilledPlace>>> unfilledPlaces(Office &office, FileReader &reader, const SubjectId &draft)
{
    return inBackground(office, [&office, &reader, draft]() -> Result<QList<UnfilledPlace>> {
        const auto document = outgoing::document(office, draft).result();
        if (!document)
            return tl::make_unexpected(document.error());
        const DraftFile *main = document->currentFile(QStringLiteral("main"));
        if (!main)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), draft.toString()}});
        const auto path = outgoing::filePath(office, draft, main->hash).result();
        if (!path)
            return tl::make_unexpected(path.error());
        ReadOptions options;
        options.name = main->name;
        options.draw = false;
        const auto reading = reader.read(*path, options).result();
        if (!reading)
            return tl::make_unexpected(reading.error());
        QList<UnfilledPlace> places;
        for (qsizetype page = 0; page < reading->pages.size(); ++page)
            addFrom(reading->pages[page].text, reading->pages[page].size.isEmpty() ? -1 : int(page), places);
        return places;
    });
}

}
