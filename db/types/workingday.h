// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace congso {

enum class AssignmentRole;

using QuestionId = Id<struct QuestionTag>;
using LinkId = Id<struct LinkTag>;

/// Who should get what, as a submission proposes it.
struct ProposedAssignment
{
    AssignmentRole role = {};
    UnitId unit;          ///< exactly one of unit and person
    PersonId person;
    QDate due;
    QString note;
};

/// What the last submission proposes to the leader (NĐ 30 Điều 23).
struct Proposal
{
    EventId event;        ///< the submission
    PersonId by;
    QString rule;         ///< name of the routing rule it came from, empty when written by hand
    QString wording;      ///< the instruction as proposed
    QList<ProposedAssignment> assignments; ///< empty: nothing proposed
};

/// One question to one person or unit beside the assignments.
struct Question
{
    QuestionId id;
    PersonId asker;
    UnitId unit;          ///< exactly one of unit and person
    PersonId person;
    QString text;
    qint64 askedAt = 0;
    qint64 readAt = 0;    ///< first opened by who was asked, 0: not yet; from this PC's reads
    PersonId answeredBy;
    QString answer;
    qint64 answeredAt = 0; ///< 0 while open
};

/// An act that one person entered for another, from paper or by telephone.
struct EnteredAct
{
    enum class State {
        Evidenced,   ///< the signed slip is attached
        Unconfirmed, ///< waits for the principal (chờ xác nhận)
        Confirmed,
        Contested,
        Settled,     ///< contested, and since then taken back or entered again with a reference to it
    };
    EventId event;
    QByteArray kind;
    PersonId actor;
    PersonId principal;
    State state = State::Unconfirmed;
    QString reason;       ///< why it is contested
    qint64 at = 0;
};
QLatin1String enteredStateText(EnteredAct::State state); ///< "evidenced" …
std::optional<EnteredAct::State> enteredStateFromText(const QString &text);

/// Who goes to the meeting an invitation names.
struct Attendance
{
    PersonId person;
    PersonId assigner;
    qint64 at = 0;
};

/// Where and when, as an invitation says it.
struct Meeting
{
    QDate date;
    QTime start;          ///< invalid: not said
    QTime end;            ///< invalid: not said
    QString place;
    QString chair;

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// What one document is to another.
enum class LinkKind { Answers, CarriesOut, Replaces, SameMatter };
QLatin1String linkKindText(LinkKind kind); ///< "answers", "carries_out", "replaces", "same_matter"
std::optional<LinkKind> linkKindFromText(const QString &text);

struct DocumentLink
{
    LinkId id;
    LinkKind kind = LinkKind::SameMatter;
    SubjectId from;       ///< the one that answers, carries out, replaces
    SubjectId to;
    PersonId by;
    QString note;
    qint64 at = 0;
};

/// A person's own mark on a document; nobody else sees it, and it is in no event.
struct PrivateMark
{
    int flag = 0;         ///< 0: none; colours 1 to 5
    QString note;

    friend bool operator==(const PrivateMark &, const PrivateMark &) = default;
};

/// A list query kept under a name, for one person.
struct SavedFilter
{
    qint64 id = 0;
    QString name;
    QString query;        ///< as listQueryText() writes it
};

/// How a row stands in time, for grouping (Quá hạn / Hôm nay / Tuần này / Sau / Không hạn).
enum class DueGroup { Overdue, Today, ThisWeek, Later, None };
QLatin1String dueGroupText(DueGroup group); ///< "overdue", "today", "this_week", "later", "none"

}
