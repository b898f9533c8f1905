// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/incoming.h"
#include "db/types/reading.h"

namespace congso {

enum class StagedState {
    Waiting, ///< to be read
    Reading,
    Ready,   ///< to be registered
    Failed,  ///< could not be read; may still be registered or tried again
};

struct StagedFile
{
    qint64 id = 0;
    QString name;
    QString hash;
    qint64 size = 0;
    QString source; ///< where it came from, shown only
    int pages = 0;
};

inline QStringList hashesOf(const QList<StagedFile> &files)
{
    QStringList hashes;
    for (const StagedFile &file : files)
        hashes << file.hash;
    return hashes;
}

/// A letter waiting for its number: one main file (the first) and any number of attachments.
struct StagedLetter
{
    qint64 id = 0;
    qint64 arrivedAt = 0;
    PersonId by;
    QString origin; ///< as IncomingFields::origin
    StagedState state = StagedState::Waiting;
    QString failure; ///< code text when Failed
    QList<StagedFile> files;
    RecognisedFields recognised;
};

/// Another document that may be the same letter.
struct DuplicateNotice
{
    enum class Reason { SameFile, SameCode };
    Reason reason = Reason::SameFile;
    SubjectId document; ///< null when it is a staged letter
    QString label;      ///< "871/2026", number in its book; a staged letter's file name
    qint64 letter = 0;  ///< the staged letter that has it, 0 when it is a document
};

}
