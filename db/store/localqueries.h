// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/ids.h"
#include "db/types/staging.h"

#include <QJsonObject>

namespace congso::localqueries {

// What is kept on this PC and is no part of the journal: staged letters, unsent texts, who has opened what.

qint64 addLetter(Connection &connection, qint64 arrivedAt, qint64 person, const QString &origin);
void addFile(Connection &connection, qint64 letter, const StagedFile &file);
QList<StagedLetter> letters(Connection &connection);
std::optional<StagedLetter> letter(Connection &connection, qint64 id);
void setLetterState(Connection &connection, qint64 id, StagedState state, const QString &failure, const RecognisedFields &recognised);
/// A program reads it from now on.
void setReading(Connection &connection, qint64 id, qint64 now);
void setFilePages(Connection &connection, qint64 file, int pages);
/// Letter and hash of a staged file.
std::optional<QPair<qint64, QString>> stagedFile(Connection &connection, qint64 file);
void moveFile(Connection &connection, qint64 file, qint64 letter, int position);
void dropLetter(Connection &connection, qint64 id);
/// The first letter to be read, or whose reading began before \a abandoned: the program that read it is gone.
std::optional<qint64> nextWaiting(Connection &connection, qint64 abandoned);
/// Names of staged files with this content, each with its letter.
QList<QPair<qint64, QString>> sameFile(Connection &connection, const QString &hash);
/// Whether a document or a staged letter names these bytes.
bool fileInUse(Connection &connection, const QString &hash);
QStringList fileHashes(Connection &connection);

void putUnsent(Connection &connection, qint64 person, const SubjectId &subject, const QString &place, const QString &text, qint64 now);
/// Everybody's text at this place: the thing it was meant for is gone.
void dropUnsentAt(Connection &connection, const QString &place);
QString unsent(Connection &connection, qint64 person, const SubjectId &subject, const QString &place);

void putRead(Connection &connection, qint64 person, qint64 subject, const QString &file, const QString &day, qint64 now);

QJsonObject recognisedToJson(const RecognisedFields &fields);
RecognisedFields recognisedFromJson(const QJsonObject &json);

}
