// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/directory.h"
#include "db/types/event.h"
#include "db/types/workingday.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace congso {

/// Where an incoming document stands. Stored as the text of documentStateText(); never renamed.
enum class DocumentState {
    None,       ///< not yet registered
    Registered, ///< in the book, to be submitted
    Submitted,  ///< waiting for a leader's instruction
    Assigned,   ///< units and people are at it
    Suspended,  ///< put aside until a date
    Completed,
    Withdrawn,  ///< registration taken back, number free again
    Voided,     ///< registration taken back, number struck out
    Erased,     ///< contents destroyed by law; number and history of acts remain
};
QLatin1String documentStateText(DocumentState state);
std::optional<DocumentState> documentStateFromText(const QString &text);

enum class AssignmentRole { Lead, Cooperate, Supervise, Inform };
QLatin1String assignmentRoleText(AssignmentRole role); ///< "lead", "cooperate", "supervise", "inform"
std::optional<AssignmentRole> assignmentRoleFromText(const QString &text);

enum class AssignmentState {
    Waiting,   ///< not yet taken up (chờ xử lý)
    Doing,     ///< taken up (đang xử lý)
    Passed,    ///< sub-assigned; its children do the work
    Answered,  ///< gave an opinion or reported a result
    Declined,
    Returned,
    Recalled,
    Forwarded,
    Done,
};
QLatin1String assignmentStateText(AssignmentState state);
std::optional<AssignmentState> assignmentStateFromText(const QString &text);
/// Whether the assignee still has something to do.
bool isOpen(AssignmentState state);

struct DocumentFile
{
    QString hash; ///< SHA-256, 64 lower-case hex digits
    QString name; ///< as it came
    qint64 size = 0;
    QString role; ///< "main", "attachment", "result", "opinion"
    EventId event; ///< that brought it
};

/// The fields of registration (NĐ 30 Phụ lục VI, văn bản đến; §2.10). Empty means not given.
struct IncomingFields
{
    QString codeNumber;   ///< "214"
    QString codeNotation; ///< "UBND-VHXH"
    QDate issued;
    QString agency;       ///< issuing agency
    QString kind;         ///< code of resources/data/kinds.json: "CV", "QĐ" …
    QString subject;      ///< trích yếu
    QString signer;
    QString signerTitle;
    QString urgency;      ///< "normal", "urgent", "very_urgent", "express"
    QString field;        ///< lĩnh vực
    QString language;
    QString note;
    QString origin;       ///< how it came: "paper", "email", "exchange", "direct"
    QDate arrival;
    QDate due;            ///< thời hạn giải quyết
    bool replyRequired = false;
    int pages = 0;
    int copies = 0;
    bool sealed = false;  ///< registered by its envelope, not to be opened by the registry (NĐ 30 Điều 21.1)
    QString addressee;    ///< as the envelope names it
    Meeting meeting;      ///< of an invitation (giấy mời)
};

struct Assignment
{
    AssignmentId id;
    AssignmentId parent;  ///< null at the top
    AssignmentRole role = AssignmentRole::Lead;
    AssignmentState state = AssignmentState::Waiting;
    UnitId unit;          ///< exactly one of unit and person
    PersonId person;
    PersonId assigner;
    PostId assignerPost;
    QDate due;
    QString note;         ///< words to this assignee
    qint64 assignedAt = 0;
    qint64 closedAt = 0;
    QDate askedDue;       ///< an extension asked for, not yet answered
    QString askedReason;
    int percent = 0;
    QString waitingOn;    ///< whom the assignee waits for, in words
    UnitId waitingUnit;   ///< the same, where it is one of ours
    PersonId waitingPerson;
    QDate waitingUntil;   ///< valid while it waits; from that day it counts again
};

/// One line of the conversation on the slip, from the event that said it.
struct Remark
{
    EventId event;
    QByteArray kind;
    PersonId person;
    PostId post;
    PersonId behalf;
    AssignmentId assignment;
    QString text;
    qint64 at = 0;
};

/// Everything of one incoming document that the document pane, the slip and the rules need.
struct IncomingDocument
{
    SubjectId id;
    qint64 version = 0;
    DocumentState state = DocumentState::None;
    std::optional<AssignedNumber> number; ///< none while it waits for the authority
    QString registerName;
    QString registerCode;
    IncomingFields fields;
    QList<DocumentFile> files;
    QList<Assignment> assignments;
    QList<Remark> remarks;
    PersonId creator;
    qint64 registeredAt = 0;
    QList<PersonId> submittedTo;
    QString proposal;      ///< words of the submission
    std::optional<Proposal> proposed; ///< by the last submission
    QList<EnteredAct> entered;
    QList<Question> questions;
    QList<Attendance> attendance;
    QList<DocumentLink> links; ///< made on this document; the other direction is a query
    QDate paperReceived;   ///< the paper twin of what came electronically
    QString replyCode;     ///< number and notation of the answer
    QString closeReason;
    QDate wakeOn;
    qint64 completedAt = 0;
    EventId lastEvent;
    PersonId lastActor;
    QByteArray lastKind;
    bool readOnly = false; ///< holds an event of a newer program
};

}
