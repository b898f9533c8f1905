// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoing.h"

namespace congso::drafting {

/// A copy of a stored version that its person edits with a word processor of the own.
struct WorkingCopy
{
    SubjectId draft;
    QString slot;    ///< of the file
    QString role;
    QString name;    ///< of the file, as it is stored again
    QString path;    ///< of the copy
    QString base;    ///< hash of the version that it was last the same as
};

/// Makes a copy of \a file that can be written, in a folder below \a folder that is this draft's alone, or finds the one
/// that an earlier time left there: what was changed in it is kept and counts as a save. file.type_refused for what is no
/// office file, file.write.
QFuture<Result<WorkingCopy>> openCopy(Office &office, const SubjectId &draft, const DraftFile &file, const QString &folder);

struct CopySaved
{
    QString hash;       ///< of the copy now
    int version = 0;    ///< that was made of it; 0: it is as it was
};

/// Records what is in the copy as the next version of its file. rule.stale with "version" and "person" when somebody made
/// another version meanwhile; \a over passes over that. file.unreadable while a program is still writing it; rule.* as
/// outgoing.version_added. Nothing in the copy is ever changed.
QFuture<Result<CopySaved>> saveCopy(Office &office, const WorkingCopy &copy, const QString &note, bool over = false);

/// The copies below \a folder that an earlier time left there, of drafts of this office. What is in its version is taken
/// away, unless a program has it open still; the others are given back, to be watched and recorded. Of a draft that may not be
/// read any more only what was changed and not recorded stays.
QFuture<Result<QList<WorkingCopy>>> leftCopies(Office &office, const QString &folder);

/// A copy with changes that were not recorded, of a draft that may not be read any more: nobody else has them.
struct KeptCopy
{
    SubjectId draft;
    QString name;
    QString path;
    qint64 changedAt = 0; ///< UTC milliseconds
};
QFuture<Result<QList<KeptCopy>>> keptCopies(Office &office, const QString &folder);
/// Writes it to \a target and takes it away from where it was kept. file.write.
QFuture<Result<std::monostate>> saveKept(Office &office, const KeptCopy &copy, const QString &target);
/// Takes it away for good.
QFuture<Result<std::monostate>> discardKept(Office &office, const KeptCopy &copy);

/// Whether a word processor has it open, as far as its lock beside the file tells.
bool isOpenElsewhere(const WorkingCopy &copy);

/// Takes the copy away.
void removeCopy(const WorkingCopy &copy);

}
