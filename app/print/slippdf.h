// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/bookpdf.h"

namespace congso {

struct SlipAssignee
{
    QString name; ///< unit or person
    QDate due;
};

/// What a leader of the agency wrote (part 1).
struct SlipInstruction
{
    QString leader; ///< "Phó Giám đốc Nguyễn Thị Mai"
    QString text;
    SlipAssignee lead;
    QList<SlipAssignee> cooperating;
    QStringList supervising;
    QStringList informed;
    QDate given;
};

/// What the head of a unit wrote (part 2).
struct SlipUnitOpinion
{
    QString unit;
    QString head;
    QString text;
    QList<SlipAssignee> assigned;
    QDate given;
};

/// What the person who handles it proposes (part 3).
struct SlipProposal
{
    QString person;
    QString text;
    QDate given;
};

/// Phiếu giải quyết văn bản đến (NĐ 30/2020 Phụ lục IV, mục VII). A part without entries leaves dotted
/// lines to write on by hand.
struct SlipData
{
    QString agency;
    QString place;
    QDate date;        ///< of the slip
    QString kind;      ///< "Công văn"
    QString code;      ///< "214/UBND-VHXH"
    QDate issued;
    QString issuer;
    QString subject;
    QString arrivalNumber;
    QDate arrival;
    QList<SlipInstruction> instructions;
    QList<SlipUnitOpinion> opinions;
    QList<SlipProposal> proposals;
    QString mark;      ///< text of the QR code in the head's corner, by which a scan of the signed slip is found again; empty: none
    QString printedBy;
    QDateTime printedAt;
};

/// A4 upright, as many sheets as it needs. PrintSummary::rows is the number of entries.
Result<PrintSummary> printSlip(const SlipData &data, QPagedPaintDevice &device);
Result<PrintSummary> printSlip(const SlipData &data, const QString &file);

}
