// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subjects.h"

#include "app/incoming/document.h"
#include "app/outgoing/outgoing.h"

namespace congso::cli {

Result<Named> named(Office &office, const QString &reference)
{
    auto letter = incoming::find(office, reference).result();
    if (letter || letter.error().code != ErrorCode::UsageNotFound)
        return letter.map([](const SubjectId &id) { return Named{id, "incoming"}; });
    return outgoing::find(office, reference).result().map([](const SubjectId &id) { return Named{id, "outgoing"}; });
}

Result<QStringList> currentFiles(Office &office, const Named &subject)
{
    QStringList hashes;
    if (subject.area == "incoming") {
        const auto letter = incoming::document(office, subject.id).result();
        if (!letter)
            return tl::make_unexpected(letter.error());
        for (const DocumentFile &file : letter->files)
            hashes << file.hash;
        return hashes;
    }
    const auto draft = outgoing::document(office, subject.id).result();
    if (!draft)
        return tl::make_unexpected(draft.error());
    for (const DraftFile &file : draft->files) {
        if (file.current && !file.removed)
            hashes << file.hash;
    }
    return hashes;
}

}
