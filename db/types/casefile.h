// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace congso {

/// One document in a case file, as far as the asker may read it.
struct CaseEntry
{
    SubjectId document;
    int ordinal = 0;        ///< from 1 (DocOrdinal)
    QString sheets;         ///< tờ số/trang số, as written by the keeper; empty: counted from the pages
    QString note;
    bool readable = false;  ///< the rest is filled only then
    QString state;
    QString codeNumber;
    QString codeNotation;
    QDate issued;
    QString kind;           ///< code of kinds.json
    QString subject;
    QString agency;
    QString signer;
    QString signerTitle;
    QString language;
    QString urgency;
    QString remark;         ///< the document's own note
    QDate arrival;
    QDate due;
    int arrivalNumber = 0;
    int pages = 0;
};

/// A case file (hồ sơ công việc, NĐ 30/2020 Điều 28-31; fields of Phụ lục VI).
struct CaseFile
{
    SubjectId id;
    qint64 version = 0;
    QString code;           ///< "01.TCCB", FileNotation
    QString title;
    int year = 0;           ///< FileCatalog
    PersonId keeper;
    UnitId unit;
    QString retention;      ///< code of retention.json; may be empty
    bool permanent = false;
    int years = 0;          ///< 0 and not permanent: not fixed yet
    QDate start;
    QDate end;
    QString rights;         ///< who reads it beside keeper and leaders: "keeper", "unit", "agency"
    QString language;
    QString note;
    bool closed = false;
    qint64 openedAt = 0;
    qint64 closedAt = 0;
    qint64 lastAt = 0;      ///< of its last event
    int documents = 0;
    QList<CaseEntry> entries; ///< in order; empty in lists
};

/// Which case files to list. Empty members do not limit.
struct CaseFileQuery
{
    QString words;          ///< of code and title; tone-less
    int year = 0;
    PersonId keeper;
    UnitId unit;
    int closed = -1;        ///< 0 open, 1 closed, -1 both
    int limit = 200;
};

/// A case file proposed for a document, the best first.
struct CaseFileOffer
{
    CaseFile file;
    bool sameAgency = false; ///< holds a document of the same sender
    int sharedWords = 0;     ///< words of the title found in the document's subject
};

}
