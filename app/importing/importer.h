// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/importreport.h"
#include "app/office/office.h"

namespace congso::importing {

/// What a page shows before anything is taken over.
struct Preview
{
    QStringList sheets;           ///< one empty name for a .csv
    QString sheet;                ///< the one looked at
    qint64 headerRow = 0;         ///< row number of the heads
    QStringList headers;
    QList<QStringList> firstRows; ///< some rows below the heads
    Mapping proposed;             ///< as remembered from the last time, else by the words of the heads
};

struct ImportRequest
{
    ImportKind kind = ImportKind::Register;
    QString file;
    QString sheet;                        ///< empty: the first
    Mapping mapping;                      ///< empty: as proposed
    QHash<QString, QString> constants;    ///< field → value for rows that have none ("agency" → "UBND tỉnh Phú Thượng")
    RegisterId registerId;                ///< registers: null for the first open one
    bool open = false;                    ///< register: lines still to be worked on, not finished ones
    bool dryRun = false;
    QUuid id;                             ///< null: a new import, or the unfinished one of the same file
};

using Progress = std::function<void(qint64 rows, qint64 accepted)>;

/// Reads the first rows and proposes what each column means.
QFuture<Result<Preview>> preview(Office &office, ImportKind kind, const QString &file, const QString &sheet = {});

/// Takes the rows over, 500 a transaction, each row whole or not at all. A dry run goes through the same rules and keeps
/// nothing. A run that was stopped (the report says complete = false) or killed is resumed by the same request: rows that
/// are there already are met again by their ids. The mapping is remembered for this person. Progress is told on another
/// thread. rule.not_allowed unless the person is a clerk (registers) or administrator (people, units).
QFuture<Result<ImportReport>> run(Office &office, const ImportRequest &request, Progress progress = {}, std::stop_token stop = {});

struct TakenBack
{
    qint64 subjects = 0; ///< withdrawn, ended, closed
};
/// Takes everything of one import back by compensating acts, the last first. rule.undo_late with "count" when something
/// has happened to any of it since; nothing is changed then. Can be repeated after a stop.
QFuture<Result<TakenBack>> takeBack(Office &office, const QUuid &import, const QString &reason, std::stop_token stop = {});

/// The imports of this person, the newest first; at most fifty.
struct PastImport
{
    QUuid id;
    ImportKind kind = ImportKind::Register;
    QString file;    ///< its name
    QString sha256;
    qint64 at = 0;   ///< UTC milliseconds of the beginning
    qint64 rows = 0;
    qint64 accepted = 0;
    bool complete = false;
    bool takenBack = false;
};
QFuture<Result<QList<PastImport>>> pastImports(Office &office);

}
