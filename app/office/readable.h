// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/named.h"
#include "app/office/office.h"
#include "db/types/event.h"
#include "db/types/filetext.h"
#include "db/types/textdoubt.h"

#include <QFuture>

#include <algorithm>
#include <functional>
#include <optional>

/// What the person who asks may read of a document, whatever its kind.
namespace congso::readable {

/// Success when who asks may read a document that names the file; on the reading thread.
using MayOpen = std::function<Outcome(Connection &)>;

/// Whether a document that was found names the file: usage.not_found, or why it was not found.
template<class Document>
Outcome names(const Result<Document> &found, const QString &hash)
{
    if (!found)
        return tl::make_unexpected(found.error());
    const auto &files = found->files;
    const bool named = std::any_of(files.cbegin(), files.cend(), [&hash](const auto &file) { return file.hash == hash; });
    return named ? success() : notFound(hash);
}

/// All events of the subject, oldest first, with payloads in today's form. usage.not_found.
QFuture<Result<QList<Event>>> history(Office &office, const SubjectId &id);

/// Where the file lies, held against its hash. Errors of \a mayOpen; as fileHere().
QFuture<Result<QString>> filePath(Office &office, const QString &hash, const MayOpen &mayOpen);

/// The text that is kept of the file; none while it was not read. Errors of \a mayOpen.
QFuture<Result<std::optional<FileText>>> fileText(Office &office, const QString &hash, const MayOpen &mayOpen);

/// Words of a page of the file that were hardly legible, as places in \a text; none when that is not the text that was
/// read there. Errors of \a mayOpen.
QFuture<Result<QList<TextDoubt>>> pageDoubts(Office &office, const QString &hash, int page, const QString &text, const MayOpen &mayOpen);

}
