// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/incoming.h"
#include "db/types/outgoing.h"

namespace congso {

/// Uỷ quyền xử lý: another person acts and reads in one's place for a time.
struct Delegation
{
    SubjectId id;
    PersonId principal;
    PersonId delegate;
    QString scope;      ///< "all", "instruct": only giving instructions
    UnitId unit;        ///< only what concerns this unit; null: everything
    QStringList kinds;  ///< only these document kinds; empty: all
    QDate from;
    QDate until;        ///< the last day
    bool past = false;  ///< documents that arrived before \a from too
    QString reason;
    bool revoked = false;

    bool inForce(QDate today) const { return !revoked && from <= today && today <= until; }
};

struct Absence
{
    SubjectId id;
    PersonId person;
    QDate from;
    QDate until;        ///< the last day
    QString reason;
    bool cancelled = false;
};

enum class HandoverState { None, Prepared, Given, Received, Cancelled };
QLatin1String handoverStateText(HandoverState state); ///< "none", "prepared", "given" …
HandoverState handoverStateFromText(const QString &text);

/// Bàn giao: everything open of one person goes to another, with both confirmations.
struct Handover
{
    SubjectId id;
    PersonId giver;
    PersonId receiver;
    HandoverState state = HandoverState::None;
    QString reason;
    qint64 preparedAt = 0;
    qint64 givenAt = 0;
    qint64 receivedAt = 0;
};

/// One piece of a person's open work.
struct WorkItem
{
    enum class Kind {
        Assignment,
        Assigned,
        Submission,
        CaseFile,
        Draft,     ///< an outgoing document of the person's that has not left
        Review,    ///< an opinion or a check of one that is asked of the person, now or when its turn comes
        Approval,  ///< the same, as who is to sign
        Signature, ///< one that the person has approved and not signed
    };
    Kind kind = Kind::Assignment;
    SubjectId subject;       ///< document or case file
    AssignmentId assignment; ///< of the first two kinds
    StepId step;             ///< of a review or approval
    AssignmentRole role = AssignmentRole::Lead;
    QDate due;
    QString label;           ///< code and title; empty where the asker may not read it
};

/// How much of each there is.
struct OpenWork
{
    int documents = 0; ///< with an open assignment of the person, or submitted to the person
    int caseFiles = 0; ///< open ones kept by the person
    int drafts = 0;    ///< outgoing documents of the person's that have not left
    int steps = 0;     ///< outgoing documents that wait for the person's opinion, approval or signature

    bool isNone() const { return documents == 0 && caseFiles == 0 && drafts == 0 && steps == 0; }
};

}
