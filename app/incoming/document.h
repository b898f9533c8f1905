// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/filetext.h"
#include "db/types/incoming.h"

#include <optional>

namespace congso::incoming {

/// usage.not_found when there is none that the person may read.
QFuture<Result<IncomingDocument>> document(Office &office, const SubjectId &id);

/// A document by its UUID, by REGISTER/YEAR/NUMBER ("DEN/2026/871"), or by its own number and notation
/// ("36/TB-UBND"). usage.ambiguous carries "candidates", a list of {id, label}.
QFuture<Result<SubjectId>> find(Office &office, const QString &reference);

/// Its events in order, payloads upcast to the current form.
QFuture<Result<QList<Event>>> history(Office &office, const SubjectId &id);

/// The stored file, verified by its hash: file.missing or file.altered when it is not what was registered.
QFuture<Result<QString>> filePath(Office &office, const SubjectId &id, const QString &hash);

/// What was read in the file, corrections in the place of what was misread; nothing when nobody has read it yet.
QFuture<Result<std::optional<FileText>>> fileText(Office &office, const SubjectId &id, const QString &hash);

/// Records that the person opened the document today (once a day, a file or the whole).
QFuture<Outcome> markRead(Office &office, const SubjectId &id, const QString &hash = {});

/// Puts a file into the file store for a following command's "files"; returns its {hash, name, size, role}.
QFuture<Result<QJsonObject>> storeFile(Office &office, const QString &path, const QString &role);

/// Destroys contents by law: payloads, files, traces. Needs the workflow's leave (incoming.erased).
QFuture<Result<Receipt>> erase(Office &office, const SubjectId &id, const QString &legalBasis, const QString &reason);

}
