// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/dispatch.h"

/// Where documents went, who is to be told of what became of them, who uses their kept originals. Recorded with
/// outgoing.dispatched, outgoing.recipients_told, outgoing.kept_used and outgoing.kept_returned.
namespace congso::outgoing {

/// Every sending, receipt and return of a document, in order; usage.not_found when it may not be read.
QFuture<Result<QList<DispatchEntry>>> dispatches(Office &office, const SubjectId &document);
/// What went by post in these days, as Sổ gửi văn bản đi bưu điện lists it.
QFuture<Result<QList<DispatchEntry>>> sentByPost(Office &office, QDate from, QDate until);

/// Recipients to be told of a recall, replacement or correction, those of recalls until they answered; oldest first.
QFuture<Result<QList<Notice>>> noticesWaiting(Office &office, int limit = 500);
/// All of a document, told ones too.
QFuture<Result<QList<Notice>>> noticesOf(Office &office, const SubjectId &document);

/// Uses of kept originals in these days, as Sổ sử dụng bản lưu lists them.
QFuture<Result<QList<KeptUse>>> keptUses(Office &office, QDate from, QDate until);
/// Those that are out now, the longest first.
QFuture<Result<QList<KeptUse>>> keptOut(Office &office, int limit = 500);
QFuture<Result<QList<KeptUse>>> keptUsesOf(Office &office, const SubjectId &document);

}
