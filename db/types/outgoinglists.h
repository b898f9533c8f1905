// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"

namespace congso {

/// The lists of outgoing documents. Never stored; who sees which follows from the person's posts.
enum class OutBox {
    MyDrafts,   ///< Dự thảo của tôi
    Returned,   ///< Bị trả lại: drafts of mine that were sent back
    MySent,     ///< Đang trình: mine, in review or on their way to the signature
    ToReview,   ///< Chờ tôi xem: content, form or opinion asked of me
    ToApprove,  ///< Chờ tôi duyệt
    ToSign,     ///< Chờ tôi ký: approved, mine to sign
    ToNumber,   ///< Chờ cấp số (clerk)
    ToSeal,     ///< Chờ ký số cơ quan, đóng dấu (clerk)
    ToIssue,    ///< Chờ phát hành (clerk)
    ToDispatch, ///< issued, with recipients it has not been sent to (clerk)
    InReview,   ///< everything in review that I may read, longest waiting first
    Reviewed,   ///< Đã xem: what I agreed, opined or approved
    Issued,     ///< Đã phát hành: the register of outgoing documents
};
QLatin1String outBoxText(OutBox box); ///< "my_drafts" …
std::optional<OutBox> outBoxFromText(const QString &text);
const QList<OutBox> &allOutBoxes();

struct OutgoingQuery
{
    OutBox box = OutBox::Issued;
    QString filter;          ///< words of code and subject; tone-less unless it has marks
    std::optional<int> year; ///< Issued only
    int limit = 200;
};

/// A row of a list.
struct OutgoingRow
{
    SubjectId id;
    qint64 version = 0;
    OutgoingState state = OutgoingState::Draft;
    QString code;            ///< empty without a number
    QDate date;
    QString kind;
    QString subject;
    QString urgency;
    PersonId drafter;
    UnitId unit;
    QString holder;          ///< unit or person whose turn it is
    ReviewKind waitsFor = ReviewKind::Content; ///< of the open step, in review
    qint64 since = 0;        ///< it has been there since
    QDate due;               ///< of the open step, in review
    bool returned = false;
    bool answers = false;    ///< drafted in execution of an incoming document
    int openComments = 0;
    int toSend = 0;          ///< recipients not sent to yet, once issued
    QString recipients;      ///< the first names
    bool unread = false;
    bool unsent = false;     ///< an act on it waits to be sent to the office server; never in an office on one PC
};

/// A line of Sổ đăng ký văn bản đi (NĐ 30 Phụ lục IV).
struct OutgoingBookLine
{
    int number = 0;
    QString suffix;
    QString code;
    QDate date;
    QString kind;
    QString subject;
    QString signer;
    QStringList recipients;
    QString kept;
    int copies = 0;
    QDate sent;              ///< first sent
    QString note;
    OutgoingState state = OutgoingState::None; ///< None: a number without a document
    bool reserved = false;
    std::optional<QString> voided; ///< the reason
};

/// What does not add up in a series' year.
struct SeriesProblem
{
    enum class Kind { Gap, SameCode, DateBackwards, ReservedUnused, NumberedUnissued };
    Kind kind = Kind::Gap;
    int number = 0;
    int until = 0;           ///< last number of the gap
    QString what;            ///< code, or the note of the reservation
};

/// A number taken ahead and not used yet.
struct ReservedNumber
{
    RegisterId series;
    int year = 0;
    int number = 0;
    QString note;
    PersonId person;
    qint64 at = 0;
};

}
