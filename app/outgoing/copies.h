// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/dispatch.h"

/// Copies of documents (NĐ 30/2020 Điều 25-27). A copy is made by outgoing.copied and goes on like any outgoing document:
/// outgoing.number_taken in the series of copies, outgoing.sealed with its file, outgoing.issued.
namespace congso::outgoing {

/// What a copy is of; usage.not_found for what is no copy.
QFuture<Result<CopyDetails>> copyDetails(Office &office, const SubjectId &copy);

/// Whether the page of copies and dispatch makes sense for who holds these posts: clerk, archivist, head of office.
bool seesCopies(const Identity &identity);

/// Newest first; \a year 0: every; \a filter by words of number and subject, tone marks do not count.
QFuture<Result<QList<CopyRow>>> copies(Office &office, int year, const QString &filter, int limit = 200);

/// The kinds that share the series of copies.
QStringList copyKinds();
/// The series that copies are numbered in, the first open one that takes them; null where the office has none yet.
QFuture<Result<RegisterId>> copySeries(Office &office);

/// What can be said of a copy of \a source before anything is asked: fields of outgoing.copied (source, form, from, to,
/// subject, pages, signer), and the PDF that its pages are in.
struct CopyProposal
{
    QJsonObject fields;
    bool incoming = false;
    QString label;     ///< number and notation of the source
    QString file;      ///< hash of its main PDF; empty: none is stored
    QString fileName;
    int pages = 0;     ///< of that file, where known
};
/// usage.not_found when there is none that the person may read.
QFuture<Result<CopyProposal>> proposeCopy(Office &office, const SubjectId &source);

/// Whether Điều 25 lets a copy of \a form go from one to the other.
bool copyAllowed(const QString &form, const QString &from, const QString &to);

/// "1-3, 5" → 0, 1, 2, 4: in order, each once; empty where it names none or a page beyond \a pages.
QList<int> pagesNamed(const QString &text, int pages);

}
