// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/event.h"

#include <QVariantMap>

namespace congso {

/// One act of one person: the event kind it wants, on what, with which fields. Fields carry people,
/// units and files by their ids and hashes, dates as YYYY-MM-DD, and for each event kind exactly the
/// keys that resources/data/workflow.json lists.
struct Command
{
    QUuid id;         ///< given by the client; the same id again returns the first receipt
    QByteArray action; ///< an event kind of the workflow
    SubjectId subject; ///< null: a new subject is made
    QJsonObject fields;
    std::optional<qint64> base; ///< refuse with rule.stale unless the subject is at this version
    PostId post;       ///< the post acted in; null: the first of the person's posts that is allowed
    PersonId behalf;
    SubjectId delegation;
};

/// What the store has recorded durably.
struct Receipt
{
    SubjectId subject;
    BatchId batch;
    QList<EventId> events;
    qint64 version = 0;
    std::optional<AssignedNumber> number;
    bool pending = false; ///< durable here; the office server has still to take it and to give the number
    bool cleaned = false; ///< something typed was replaced or removed on its way in (NUL, lone surrogate …): tell the person
};

/// An action of the workflow seen from one person and one document.
struct ActionState
{
    QByteArray action;
    bool allowed = false;
    QString why;         ///< code text of the refusal, empty when allowed
    QVariantMap whyArgs;
    QList<AssignmentId> parts; ///< the assignments it may act on, where it acts on one
};

}
