// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/lists.h"
#include "db/types/staging.h"

namespace congso::incoming {

/// A clerk's day on one page: what came and what is left (NĐ 30 Điều 22-24: registered and submitted the same
/// day, at the latest the next working day).
struct DayEnd
{
    QDate day;
    int arrived = 0;    ///< registered with this day of arrival, and what still waits to be registered
    int registered = 0;
    int submitted = 0;  ///< of those registered, gone beyond the clerk
    QList<StagedLetter> notRegistered;  ///< whenever they came
    QList<DocumentRow> notSubmitted;    ///< whenever they came
    QList<DocumentRow> urgentUnopened;  ///< urgent, under way, and nobody whom it was given to has opened it
    QList<DocumentRow> unscanned;
    struct Gap
    {
        RegisterId registerId;
        QString name;
        QList<int> missing;
    };
    QList<Gap> gaps;    ///< of the year, of each open register that has any
    int missing() const;
    bool clear() const { return notRegistered.isEmpty() && notSubmitted.isEmpty() && urgentUnopened.isEmpty() && unscanned.isEmpty() && gaps.isEmpty(); }
};
QFuture<Result<DayEnd>> dayEnd(Office &office, QDate day);

/// One line of Danh mục văn bản trình, or of the hand-over book (Ngày chuyển · Số đến · Đơn vị hoặc người nhận ·
/// Ký nhận · Ghi chú).
struct GivenRow
{
    DocumentRow document;
    QString receiver;     ///< name of the unit or person
    UnitId unit;
    PersonId person;
    std::optional<AssignmentRole> role; ///< none: submitted for instruction
    qint64 at = 0;
};
/// What was submitted on a day, by leader; \a day counts in the office's zone.
QFuture<Result<QList<GivenRow>>> submittedOn(Office &office, QDate day);
/// What was assigned to units and people on a day by leaders, or told ahead; by receiver.
QFuture<Result<QList<GivenRow>>> handedOverOn(Office &office, QDate day);

}
