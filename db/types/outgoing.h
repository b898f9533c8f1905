// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/directory.h"
#include "db/types/event.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace congso {

/// Where an outgoing document stands. Stored as the text of outgoingStateText(); never renamed. The number is no
/// state: the office takes it before the leader signs or before the agency does (NĐ 30 Điều 15).
enum class OutgoingState {
    None,
    Draft,     ///< the drafter's
    InReview,  ///< goes through its steps
    Approved,  ///< by who will sign (Điều 11); waits for the signature
    Signed,    ///< by the competent person
    Sealed,    ///< signed or sealed for the agency; waits to be issued
    Issued,
    Recalled,  ///< thu hồi
    Replaced,  ///< thay thế, by a later one
    Withdrawn, ///< given up before it was issued
    Erased,    ///< contents destroyed by law
};
QLatin1String outgoingStateText(OutgoingState state);
std::optional<OutgoingState> outgoingStateFromText(const QString &text);
/// Whether it has left the office: from then on nothing of it is altered.
bool hasLeft(OutgoingState state);

/// What a reviewer looks at. Steps with the same order run side by side.
enum class ReviewKind {
    Content, ///< head of the drafting unit (Điều 12.1)
    Form,    ///< thể thức, by the office (Điều 12.2)
    Opinion, ///< of another unit or person
    Approve, ///< by who will sign (Điều 11)
};
QLatin1String reviewKindText(ReviewKind kind); ///< "content", "form", "opinion", "approve"
std::optional<ReviewKind> reviewKindFromText(const QString &text);

enum class StepState {
    Waiting,  ///< its turn has not come
    Open,
    Done,     ///< agreed, initialled, opined or approved
    SentBack,
    Skipped,
    Dropped,  ///< the round ended before it was done
};
QLatin1String stepStateText(StepState state);
std::optional<StepState> stepStateFromText(const QString &text);

using StepId = Id<struct StepTag>;
using CommentId = Id<struct CommentTag>;
using RecipientId = Id<struct RecipientTag>;

struct ReviewStep
{
    StepId id;
    int round = 1;        ///< sent for review for the n-th time
    int order = 1;
    ReviewKind kind = ReviewKind::Content;
    StepState state = StepState::Waiting;
    UnitId unit;          ///< exactly one of unit (whoever heads it) and person
    PersonId person;
    QDate due;
    qint64 openedAt = 0;  ///< its turn came; 0: not yet
    qint64 doneAt = 0;
    PersonId doneBy;
    QString outcome;      ///< "agreed", "initialled", "opined", "objected", "approved"; empty until done
    QString text;
    int version = 0;      ///< of the main file that was looked at (a review binds to a version)
};

/// One stored version of one file. Nothing is overwritten: versions of a file share its slot.
struct DraftFile
{
    QString hash;   ///< SHA-256
    QString name;
    qint64 size = 0;
    QString role;   ///< "main", "attachment", "signed" (by the person), "sealed" (for the agency)
    QString slot;   ///< what it is a version of: "main", "signed", "sealed", or an attachment's first name
    int version = 1;
    bool current = true; ///< the newest of its slot, and not removed
    bool removed = false;
    QString note;
    EventId event;
    PersonId person;
    qint64 at = 0;
};

/// Fields (NĐ 30 Phụ lục VI, văn bản đi). Empty means not given.
struct OutgoingFields
{
    QString kind;         ///< code of kinds.json
    QString subject;      ///< trích yếu
    QString codeNotation; ///< "UBND-VX"; made from kind, agency and unit where nobody typed one
    QString signerTitle;
    QString signingPower; ///< "", "TM.", "Q.", "KT.", "TL.", "TUQ."
    PersonId signer;
    QString urgency;
    QString field;
    QString language;
    QString note;
    QString marking;      ///< circulation note: "LƯU HÀNH NỘI BỘ"
    QString kept;         ///< unit and person of the kept copy: "VT, TCCB"
    int pages = 0;
    int copies = 0;       ///< số lượng bản
    QDate due;            ///< hạn trả lời
    QDate effective;      ///< of what it takes effect from, where it does
    RegisterId book;      ///< the series it is to be numbered in; null: by its kind
};

enum class DispatchState { Waiting, Sent, Received, Returned };
QLatin1String dispatchStateText(DispatchState state);
std::optional<DispatchState> dispatchStateFromText(const QString &text);

struct Recipient
{
    RecipientId id;
    QString name;          ///< as it is printed
    SubjectId agency;      ///< of the address book, where it is one
    UnitId unit;           ///< of our own
    PersonId person;
    QString group;         ///< the group of the address book it was chosen by
    bool toAct = true;     ///< để thực hiện; otherwise để biết
    QString way;           ///< "electronic", "paper", "both"
    QString reason;        ///< why paper (QĐ 28/2018)
    int copies = 1;        ///< on paper
    DispatchState state = DispatchState::Waiting;
    QString channel;       ///< how it went: "exchange", "email", "post", "hand"
    QDate stateOn;
    QString stateNote;
};

struct OutgoingLink
{
    SubjectId other;
    QString kind;          ///< "answers", "based_on", "replaces", "corrects", "recalls"
    bool incoming = false; ///< the other is an incoming document
};

struct CommentReply
{
    PersonId person;
    QString text;
    qint64 at = 0;
};

/// A comment on a place in a file; the box is in ten-thousandths of the page, from its top left corner.
struct PlacedComment
{
    CommentId id;
    QString file;          ///< hash
    int page = 0;          ///< from 0
    int x = 0, y = 0, width = 0, height = 0;
    QString text;
    PersonId person;
    qint64 at = 0;
    QList<CommentReply> replies;
    PersonId closedBy;     ///< null while it is open
};

struct OutgoingRemark
{
    EventId event;
    QByteArray kind;
    PersonId person;
    PersonId behalf;
    QString text;
    qint64 at = 0;
};

/// Everything of one outgoing document.
struct OutgoingDocument
{
    SubjectId id;
    qint64 version = 0;
    OutgoingState state = OutgoingState::None;
    OutgoingFields fields;
    std::optional<AssignedNumber> number; ///< in its series; none yet
    QDate date;            ///< of the document, taken with the number
    QString code;          ///< "05/UBND-VX"; empty without a number
    QString seriesName;    ///< of the number
    PersonId drafter;
    UnitId unit;           ///< that drafts
    qint64 draftedAt = 0;
    PersonId approver;     ///< null until approved
    int approvedVersion = 0;
    qint64 approvedAt = 0, signedAt = 0, sealedAt = 0, issuedAt = 0;
    PersonId signedBy;
    int round = 0;         ///< of the steps that count now
    bool returned = false; ///< a draft that was sent back
    QString returnReason;
    bool closes = false;   ///< issuing it closes the incoming document it answers
    int sheetsSaved = 0;   ///< reckoned when it was issued
    QList<DraftFile> files;       ///< all versions, oldest first
    QList<ReviewStep> steps;      ///< of all rounds
    QList<Recipient> recipients;
    QList<OutgoingLink> links;
    QList<PlacedComment> comments;
    QList<OutgoingRemark> remarks;
    EventId lastEvent;
    PersonId lastActor;
    QByteArray lastKind;
    QString signerName;      ///< of a line of an old register: who signed it then
    bool fromBook = false;   ///< taken over from an old register
    bool readOnly = false;

    const DraftFile *currentFile(const QString &role) const; ///< null where there is none
    int mainVersion() const;                                 ///< of the current main file; 0: none
    const ReviewStep *step(const StepId &id) const;
};

/// A register of outgoing documents: a numbering of its own for some kinds, or of a council that uses the seal.
struct Series
{
    Register book;
    QString notation;      ///< in the place of the agency's abbreviation, "HĐTĐKT"; empty: the agency's own
};

}
