// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/filetext.h"
#include "db/types/textdoubt.h"

#include <QStringList>

namespace congso::filetexts {

/// The most pages a file can have here; what is beyond is not kept.
constexpr int mostPages = 1 << 24;

/// The pages of a reading as they are kept; those without text are left out.
QList<FilePage> pagesOf(const Reading &reading);

// Writing, in the caller's transaction; false when the connection failed. A long file is put in parts: begin, addPages
// as they come (a transaction each, if wished), finish. Until finish() nothing of it is shown or searched, and what
// stays unfinished is found by unread() again.

bool begin(Connection &connection, const QString &hash, int reader);
/// The first page that a reading begun by this version of the reader has not kept; 0 where none was begun.
int resumeAt(Connection &connection, const QString &hash, int reader);
bool addPages(Connection &connection, const QString &hash, const QList<FilePage> &pages);
/// \a head gives all but the pages. Every document that names the file counts as changed, so that it is indexed anew.
bool finish(Connection &connection, const FileText &head);
/// All three at once.
bool put(Connection &connection, const FileText &text);
/// One page again, as a person corrected it; its documents count as changed.
bool putPage(Connection &connection, const QString &hash, const FilePage &page);
/// Forgets it; nothing when it was not there.
bool drop(Connection &connection, const QString &hash);

/// The words of a page recognised from its picture of which the recogniser was less than \a sure percent sure.
QList<TextDoubt> doubtsIn(const PageText &page, int sure = 60);
/// After addPages(), in the same transaction. What was kept of the page before goes, also when there are none now.
bool putDoubts(Connection &connection, const QString &hash, int page, const QString &text, const QList<TextDoubt> &doubts);
/// Those kept of a page; none when \a text is not the one they were counted in.
QList<TextDoubt> doubts(Connection &connection, const QString &hash, int page, const QString &text);

/// What was read; nothing when nobody has. For those who have seen to it that the person may read the file's document.
std::optional<FileText> text(Connection &connection, const QString &hash);
/// One page's text; empty when there is none.
QString pageText(Connection &connection, const QString &hash, int page);

struct Unread
{
    QString hash;
    QString name;        ///< as it came
    qint64 document = 0; ///< local id of a document that names it
};
/// Files of documents that this version of the reader has not tried, those of the newest documents first; only of the
/// newest \a documents when that is not 0.
QList<Unread> unread(Connection &connection, int reader, int limit, qint64 documents = 0);
/// Files that could not be read, with why; newest first.
QList<FileText> failed(Connection &connection, int limit);
/// So that it is tried again.
bool forgetFailure(Connection &connection, const QString &hash);

struct Share
{
    qint64 files = 0; ///< named by documents
    qint64 read = 0;  ///< of them tried, failures included
    qint64 failed = 0;
};
Share share(Connection &connection);

}
