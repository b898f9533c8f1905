// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/staging.h"

namespace congso {
class FileReader;
}

namespace congso::incoming {

/// Whether the person takes letters in: has Chờ vào sổ.
bool takesLettersIn(const Identity &identity);

/// The answer to the question that comes before anything is read: "none", or a degree of secrecy, which is refused.
struct StageRequest
{
    QStringList paths;       ///< files that arrived together: offered as one letter, the first is the main one
    QString secrecy;         ///< code of secrecy.json; anything but "none" → rule.secret, nothing read or stored
    QString origin;          ///< "direct", "email", "watch" …
    bool separate = false;   ///< one letter a file instead
};

/// Copies the files into the store and lists them under Chờ vào sổ. The sources are left where they are.
/// file.* for a file that cannot be taken (empty, too large, executable …), then nothing of the request is staged.
QFuture<Result<QList<StagedLetter>>> stage(Office &office, const StageRequest &request);

QFuture<Result<QList<StagedLetter>>> letters(Office &office);
QFuture<Result<StagedLetter>> letter(Office &office, qint64 id);
QFuture<Result<QString>> stagedFilePath(Office &office, qint64 fileId);

/// Joins letters into the first of them; splits a file off into a letter of its own; orders the files (first = main).
QFuture<Outcome> join(Office &office, const QList<qint64> &letterIds);
QFuture<Outcome> split(Office &office, qint64 fileId);
QFuture<Outcome> reorder(Office &office, qint64 letterId, const QList<qint64> &fileIds);
/// Removes the letter and, where nothing else names them, its stored files, traces in the database included.
QFuture<Outcome> discard(Office &office, qint64 letterId);

/// Takes apart what came in a ZIP, a message or a packet of the exchange (its files before the wrapping, which stays
/// as an attachment), reads the main file and recognises it; call again when told that staging changed.
QFuture<Outcome> readWaiting(Office &office, FileReader &reader, std::stop_token stop = {});
QFuture<Outcome> retry(Office &office, qint64 letterId);

/// Why a letter could not be read; of one that is ready, what of it could not be. Nothing when all went well.
struct ReadingTrouble
{
    QString code; ///< text of an error code
    QVariantMap args;
};
std::optional<ReadingTrouble> troubleOf(const StagedLetter &letter);

/// Letters that may be the same: equal hash, or equal number, date and agency. Letters still waiting are told by hash,
/// to who takes letters in; \a own is the staged letter asked about, which is not its own duplicate.
QFuture<Result<QList<DuplicateNotice>>> duplicates(Office &office, const QStringList &hashes, const IncomingFields &fields, qint64 own = 0);

}
