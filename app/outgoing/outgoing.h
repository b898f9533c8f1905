// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/filetext.h"
#include "db/types/outgoing.h"
#include "db/types/textdoubt.h"

#include <optional>

/// Outgoing documents (NĐ 30/2020 Điều 10-19). What is done goes through Office::perform with the kinds of
/// resources/data/workflow/outgoing.json; here is what is read, and what needs more than one step.
namespace congso::outgoing {

/// usage.not_found when there is none that the person may read.
QFuture<Result<OutgoingDocument>> document(Office &office, const SubjectId &id);

/// By UUID, by SERIES/YEAR/NUMBER ("DI/2026/15"), by number and notation ("15/QĐ-SNV"), or by words of the subject
/// of a draft of one's own. usage.ambiguous carries "candidates", a list of {id, label}.
QFuture<Result<SubjectId>> find(Office &office, const QString &reference);

/// Its events in order, payloads upcast to the current form.
QFuture<Result<QList<Event>>> history(Office &office, const SubjectId &id);

/// The stored file, verified by its hash; any version.
QFuture<Result<QString>> filePath(Office &office, const SubjectId &id, const QString &hash);

/// What was read in the file; nothing when nobody has read it yet.
QFuture<Result<std::optional<FileText>>> fileText(Office &office, const SubjectId &id, const QString &hash);
/// Words of a page of that file that were hardly legible, as places in \a text; as incoming::pageDoubts().
QFuture<Result<QList<TextDoubt>>> pageDoubts(Office &office, const SubjectId &id, const QString &hash, int page, const QString &text);

/// Puts a file into the file store for a following command's "files"; {hash, name, size, role}. Executables,
/// scripts and web pages are refused (file.type_refused).
QFuture<Result<QJsonObject>> storeFile(Office &office, const QString &path, const QString &role);

/// Records that the person opened it today.
QFuture<Outcome> markRead(Office &office, const SubjectId &id);

/// Outgoing documents drafted from, answering, replacing … \a other, which may be incoming or outgoing; to an outgoing
/// one what came in and answers it as well.
struct Related
{
    SubjectId id;
    QString kind;    ///< of the link, from this one
    QString label;   ///< code; of an outgoing one without a number its subject
    QString subject;
    OutgoingState state = OutgoingState::Draft; ///< of an outgoing one
    bool incoming = false;
};
QFuture<Result<QList<Related>>> relatedTo(Office &office, const SubjectId &other);

/// Fields and links of a new draft that starts from another document: "answers" or, to carry it out, "based_on" from an
/// incoming one, "based_on", "replaces" or "corrects" from an outgoing one. The fields of an outgoing.drafted command;
/// nothing is recorded.
QFuture<Result<QJsonObject>> draftFrom(Office &office, const SubjectId &source, const QString &linkKind);

/// Destroys contents by law: payloads, files, traces (outgoing.erased).
QFuture<Result<Receipt>> erase(Office &office, const SubjectId &id, const QString &legalBasis, const QString &reason);

/// As commands and payloads write them; empty values left out.
QJsonObject fieldsToJson(const OutgoingFields &fields);
QJsonObject recipientToJson(const Recipient &recipient);
QJsonObject stepToJson(const ReviewStep &step);

}
