// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/dayend.h"
#include "app/incoming/meetings.h"
#include "app/print/paperlist.h"

namespace congso {

/// Danh mục văn bản trình: what was submitted on \a day, a heading for each leader.
PaperList submittedList(const PaperHeading &heading, QDate day, const QList<incoming::GivenRow> &rows);
/// Sổ chuyển giao văn bản đến (Công văn 425/VTLTNN-NVTW of 2005; not a form of NĐ 30): Ngày chuyển · Số đến ·
/// Đơn vị hoặc người nhận · Ký nhận · Ghi chú, one line for each receiver.
PaperList handOverList(const PaperHeading &heading, QDate day, const QList<incoming::GivenRow> &rows, int utcOffsetMinutes);
/// Giấy mời tuần này: the meetings of one week by day, with who goes and room for a note.
PaperList meetingWeek(const PaperHeading &heading, QDate monday, const QList<incoming::MeetingRow> &meetings);

QFuture<Result<PaperList>> submittedListOf(Office &office, QDate day);
QFuture<Result<PaperList>> handOverListOf(Office &office, QDate day);
QFuture<Result<PaperList>> meetingWeekOf(Office &office, QDate monday);

/// One line of Sổ theo dõi giải quyết văn bản đến.
struct FollowRow
{
    QString number;
    QString document; ///< kind, number and notation, date and issuing agency
    QString receiver;
    QDate due;
    QString progress;
    QString reply;    ///< number and notation of the answer
    QString note;
};
FollowRow followRow(const IncomingDocument &document, const QString &receiver, QDate today, int utcOffsetMinutes);
/// Sổ theo dõi giải quyết văn bản đến (NĐ 30/2020 Phụ lục IV), seven columns.
PaperList followBook(const PaperHeading &heading, int year, const QList<FollowRow> &rows);
/// The same of a whole year, in the order of the numbers; only what the person may read is on it.
/// cancelled.by_user when stopped.
QFuture<Result<PaperList>> followBookOf(Office &office, int year, std::stop_token stop = {});

}
