// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/lists.h"
#include "db/types/workingday.h"

namespace congso::incoming {

/// Attaches the scan of a letter registered on paper, by its arrival number: the first file is its main file,
/// a later one an attachment. \a name: as the file came, where the path's is another. usage.not_found where nothing the person may read has the number.
QFuture<Result<Receipt>> attachScan(Office &office, const RegisterId &registerId, int year, int number, const QString &suffix,
                                    const QString &path, const QString &name = {});

/// A document as the leader saw it: agreed with only while it still is that version.
struct Seen
{
    SubjectId document;
    qint64 version = 0;
};
/// Agrees with the proposals as they are, one answer a document, in order (rule.stale: it has changed since).
QFuture<Result<QList<Result<Receipt>>>> agree(Office &office, const QList<Seen> &documents);

/// Closes several at once, "Lưu, không phải trả lời" or another reason of at least ten characters.
QFuture<Result<QList<Result<Receipt>>>> fileAway(Office &office, const QList<SubjectId> &documents, const QString &reason);

/// Confirms everything that was entered for the person in these documents.
QFuture<Result<QList<Result<Receipt>>>> confirm(Office &office, const QList<SubjectId> &documents);

/// An act that \a principal did on paper or by telephone, entered by the signed-in clerk: perform() it as it is.
/// Without "evidence" among the fields (storeFile() with the role "slip") it waits to be confirmed.
Command entering(const Office &office, const PersonId &principal, const QByteArray &action, const SubjectId &document,
                 const QJsonObject &fields);

/// Records that the person opened all of these today.
QFuture<Outcome> markManyRead(Office &office, const QList<SubjectId> &documents);

/// The signed-in person's own mark; a mark of nothing removes it. flag 0 to 5, a note up to 2000 characters.
QFuture<Outcome> setMark(Office &office, const SubjectId &document, const PrivateMark &mark);
QFuture<Result<PrivateMark>> mark(Office &office, const SubjectId &document);

/// List queries kept by the signed-in person, by name. Saving under a name that is there replaces it.
QFuture<Outcome> saveFilter(Office &office, const QString &name, const ListQuery &query);
QFuture<Outcome> dropFilter(Office &office, qint64 id);
QFuture<Result<QList<SavedFilter>>> savedFilters(Office &office);

/// A question and the document it is about.
struct QuestionRow
{
    Question question;
    DocumentRow document;
};
QFuture<Result<QList<QuestionRow>>> questionsToMe(Office &office); ///< open, oldest first
QFuture<Result<QList<QuestionRow>>> questionsOfMe(Office &office); ///< newest first, with when read and answered

/// A link seen from one document, and what is on its other side.
struct RelatedRow
{
    DocumentLink link;
    bool outwards = true; ///< this document answers, carries out, replaces the other; else the other does
    int steps = 1;        ///< links between the document asked for and this one
    DocumentRow other;
};
/// Both ways, only what the person may read.
QFuture<Result<QList<RelatedRow>>> related(Office &office, const SubjectId &document);
/// Everything linked with it over any number of links, nearest first, each document once; at most 200.
QFuture<Result<QList<RelatedRow>>> chain(Office &office, const SubjectId &document);

}
