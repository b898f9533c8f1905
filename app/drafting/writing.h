// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/templates.h"
#include "app/office/office.h"
#include "db/types/outgoing.h"

#include <optional>

/// Drafts whose text is written inside (NĐ 30/2020 Phụ lục I): each save is a version, laid out as PDF, with the parts
/// that it was laid out from kept beside it (role "source") so that it can be written on.
namespace congso::drafting {

/// Whether texts of this kind can be written inside.
bool isWrittenInside(const QString &kind);

struct WrittenText
{
    composing::ComposedDocument text;
    int version = 0;     ///< of the main file now; 0: there is none
    bool current = true; ///< false: a file from elsewhere has taken the place of what was written
};

/// The parts of what was last written for this draft; none where nothing was. usage.not_found, file.*.
QFuture<Result<std::optional<WrittenText>>> written(Office &office, const SubjectId &draft);

/// The beginning of a text for this draft from a template; one of no kind: from nothing.
QFuture<Result<composing::ComposedDocument>> begin(Office &office, const SubjectId &draft, const composing::Template &made);
/// The same from what was written for another document. usage.not_found where nothing was.
QFuture<Result<composing::ComposedDocument>> beginFrom(Office &office, const SubjectId &draft, const SubjectId &other);

struct Saving
{
    SubjectId draft;
    composing::ComposedDocument text;
    QString note;
    int over = 0; ///< version of the main file that it was written over; rule.stale when there is another one meanwhile
};

struct SavedText
{
    int version = 0;
    int pages = 0;
    std::optional<Error> fields; ///< why what the text says otherwise (kind, subject …) did not go to the draft's fields
};

/// Lays the text out, stores it and records it as a version. rule.* as outgoing.version_added (rule.bad_field
/// "same_version": nothing has changed), what composePdf() fails with.
QFuture<Result<SavedText>> save(Office &office, const Saving &saving);

/// \a pdf of a document with its number and date filled into the fields that a text written inside leaves for them; every
/// byte of it stays, so that it may be signed already (NĐ 30/2020 Điều 15: the number may come after the signature). As it
/// is where there are no such fields or no number yet. reader.broken, reader.encrypted.
Result<QByteArray> withNumber(const OutgoingDocument &document, const QByteArray &pdf);

/// The draft as a .docx to be written on in a word processor, recorded as a new version of the main file: what was
/// written inside, or, where nothing was, \a made begun for it; without one, the office's first template of its kind.
QFuture<Result<Receipt>> saveAsWordFile(Office &office, const SubjectId &draft, const std::optional<composing::Template> &made = {});

}
