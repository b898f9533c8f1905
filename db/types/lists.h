// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/incoming.h"

namespace congso {

/// The lists of a working day (domain §7.3). Never stored; who sees which follows from the person's posts.
enum class Box {
    ToProcess,   ///< Chờ xử lý: assigned to me (or to the unit I head), not taken up
    Processing,  ///< Đang xử lý
    Cooperating, ///< Phối hợp
    Supervising, ///< Theo dõi, chỉ đạo
    ToKnow,      ///< Xem để biết, not yet opened
    DueSoon,     ///< Sắp đến hạn: open, due within two working days
    Overdue,     ///< Quá hạn
    Done,        ///< Đã xử lý
    Returned,    ///< Bị trả lại: what I assigned or submitted came back
    ToInstruct,  ///< Chờ cho ý kiến: submitted to me
    ToSubmit,    ///< Chờ trình: registered, not yet submitted (clerk, head of office)
    InProgress,  ///< the whole office's open documents I may read
    Unscanned,   ///< Chưa có bản quét: registered on paper, no file yet
    ToConfirm,   ///< Chờ xác nhận: entered for me and not confirmed; or by me and not confirmed, or contested
    WaitingOthers, ///< Đang chờ đơn vị khác: my parts that wait for somebody else's answer
    ToAnswer,    ///< Hỏi ý kiến: questions to me, not answered
    Flagged,     ///< what I put a flag on
    Book,        ///< Sổ đăng ký đến: everything registered that I may read
};
QLatin1String boxText(Box box); ///< "to_process" …
std::optional<Box> boxFromText(const QString &text);
const QList<Box> &allBoxes();

enum class ListOrder { DueFirst, NewestFirst, OldestFirst, NumberAscending, NumberDescending, Agency, Subject };

struct ListQuery
{
    Box box = Box::Book;
    ListOrder order = ListOrder::NewestFirst;
    QString filter;            ///< words for number, agency and subject; tone-less unless it has marks
    std::optional<int> year;   ///< Book only
};

/// A query as text to keep under a name, and back; nothing where the text is not one.
QString listQueryText(const ListQuery &query);
std::optional<ListQuery> listQueryFromText(const QString &text);

/// A row of a list.
struct DocumentRow
{
    qint64 row = 0;            ///< local id, stable in this store
    SubjectId id;
    std::optional<AssignedNumber> number;
    DocumentState state = DocumentState::Registered;
    QString code;              ///< "214/UBND-VHXH"
    QDate issued;
    QDate arrival;
    QString agency;
    QString kind;
    QString subject;
    QString urgency;
    QString signer;
    QDate due;                 ///< mine where I have an assignment, else the document's
    int files = 0;
    bool replyRequired = false;
    bool unread = false;
    QString holder;            ///< unit or person who has it now
    DueGroup group = DueGroup::None; ///< of due, on the day the rows were asked for
    int flag = 0;              ///< mine
    bool noted = false;        ///< I have a private note on it
    bool sealed = false;
    bool proposed = false;     ///< the submission proposes assignments: can be agreed with
    bool unconfirmed = false;  ///< holds an act entered for somebody that is not confirmed, or contested
    bool unsent = false;       ///< an act on it waits to be sent to the office server; never in an office on one PC
    Meeting meeting;
    qint64 version = 0;        ///< of the subject, for Command::base
};

}
