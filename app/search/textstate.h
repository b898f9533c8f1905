// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

namespace congso {

/// A file whose text is not searched because nobody could read it.
struct UnreadableFile
{
    QString hash;
    QString name;
    SubjectId document; ///< that names it
    QString why;        ///< code text, as ErrorWords takes it
};

/// How far reading for the search has come.
struct TextsState
{
    qint64 files = 0;  ///< named by documents
    qint64 tried = 0;  ///< read, or found unreadable
    qint64 failed = 0; ///< of those
    QList<UnreadableFile> unreadable; ///< newest first, at most some hundred; only of documents that the person may read
};

QFuture<Result<TextsState>> textsState(Office &office);
/// The numbers alone, which everybody may know.
QFuture<Result<TextsState>> textsShare(OfficeStore &store);
/// Forgets that these could not be read, so that reading tries them again; all of them when none are given.
QFuture<Outcome> forgetUnreadable(OfficeStore &store, const QStringList &hashes = {});

}
