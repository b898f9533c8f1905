// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/reading.h"

#include <QDate>
#include <QList>
#include <QString>

namespace congso {

/// How a letter says until when: "trước ngày D" ends on the working day before D, "chậm nhất ngày D" on D.
enum class DueWording { None, Before, Latest };

/// A thing that a letter tells somebody to do.
struct RecognisedTask
{
    QString who;
    Proposed what;
    QDate due; ///< the last day; invalid when none is said
    DueWording wording = DueWording::None;
};

/// A document that this one says it answers or carries out: "Phúc đáp Công văn số 12/SNV-VP ngày …", "Căn cứ …".
struct RecognisedReference
{
    bool answers = false; ///< "Phúc đáp", "Trả lời"; otherwise "Thực hiện", "Theo", "Căn cứ"
    QString number;
    QString notation;
    QDate issued; ///< invalid when none is said
    Proposed written;
};

/// When and where an invitation bids to.
struct RecognisedMeeting
{
    Proposed date;  ///< YYYY-MM-DD
    Proposed start; ///< HH:mm
    Proposed end;   ///< HH:mm
    Proposed place;
    Proposed chair;
};

/// What a letter says besides the fields of the register; for people to take or leave.
struct LetterFindings
{
    DueWording dueWording = DueWording::None; ///< of RecognisedFields::due
    QDate dueWritten;                         ///< the day that stands there
    QString dueSentence;                      ///< where it stands
    QList<RecognisedTask> tasks;
    QList<RecognisedReference> references;
    RecognisedMeeting meeting;
    Proposed secrecy = {}; ///< code of resources/data/secrecy.json; "none" and uncertain where a frame could not be read
};

}
