// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"

namespace congso {

/// What a copy is of, and how it was made (NĐ 30/2020 Điều 25-27). The copy itself is an outgoing document of the kind
/// SY, SL or TrS: number, recipients, seal, dispatch and recall are those of any other.
struct CopyDetails
{
    SubjectId source;
    bool incoming = false;   ///< the source is an incoming document
    QString sourceLabel;     ///< number and notation, or the subject; empty where it may not be read
    QString form;            ///< "sao_y", "sao_luc", "trich_sao"
    QString from;            ///< "paper", "electronic": what was copied
    QString to;              ///< likewise: what the copy is
    QString extractPages;    ///< "1-3, 5", of an extract
    QString extract;         ///< words of an extract
    QString purpose;
};

/// A row of the list of copies.
struct CopyRow
{
    SubjectId id;
    QString code;            ///< empty without a number
    QDate date;
    OutgoingState state = OutgoingState::Signed;
    QString subject;
    QString recipients;      ///< the first names
    CopyDetails copy;
};

/// One sending, receipt or return of one document to or from one recipient; never overwritten.
struct DispatchEntry
{
    SubjectId document;
    QString code;
    RecipientId recipient;
    QString name;            ///< of the recipient
    DispatchState state = DispatchState::Sent;
    QString channel;         ///< "exchange", "email", "post", "hand"
    QDate on;
    QString note;
    PersonId person;         ///< who recorded it
    qint64 at = 0;
};

/// Somebody who got a document that was recalled, replaced or corrected since, and is to be told.
struct Notice
{
    SubjectId document;
    QString code;
    QString subject;
    RecipientId recipient;
    QString name;
    QString way;             ///< it went: "electronic", "paper", "both"
    QString cause;           ///< "recalled", "replaced", "rectified"
    SubjectId by;            ///< the document that replaces or corrects; null for a recall
    QString byCode;
    qint64 since = 0;        ///< the recall, replacement or correction
    QDate toldOn;            ///< invalid: not told yet
    QString channel;
    QDate answeredOn;        ///< paper came back, or the recipient reported that it cancelled (Điều 18.4)
    QString note;
};

using KeptUseId = Id<struct KeptUseTag>;

/// One use of a kept original (Sổ sử dụng bản lưu, NĐ 30/2020 Phụ lục IV).
struct KeptUse
{
    KeptUseId id;
    SubjectId document;
    QString code;
    QDate date;              ///< of the document
    QString kind;
    QString subject;
    QDate on;
    PersonId user;           ///< one of the office; null: userName is somebody else
    QString userName;
    QString way;             ///< "read" here, "lent"
    QString casefile;        ///< số và ký hiệu hồ sơ where it lies
    QString purpose;
    PersonId permittedBy;
    QString permittedName;
    QDate due;
    QDate returnedOn;        ///< invalid: still out
    QString note;
};

}
