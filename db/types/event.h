// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/ids.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace congso {

/// What the author of an event fixes. Never changed after the event exists.
struct EventBody
{
    EventId id;          ///< UUIDv7, identity only
    BatchId batch;       ///< the events of one command
    SubjectId subject;
    qint64 base = 0;     ///< the subject's version its author saw
    QByteArray kind;     ///< "incoming.registered": area.pasttense, never renamed or reused
    int v = 1;           ///< version of the payload's form
    PersonId actor;
    PostId post;         ///< the post acted in
    PersonId behalf;     ///< the principal, when acting for someone
    SubjectId delegation;
    QUuid device;
    qint64 atAuthor = 0; ///< UTC milliseconds on the author's clock
    QByteArray payloadHash;
};

/// A number given out of a register by the authority.
struct AssignedNumber
{
    RegisterId registerId;
    int year = 0;
    int number = 0;
    QString suffix;

    friend bool operator==(const AssignedNumber &, const AssignedNumber &) = default;
};

/// What the authority adds: order, time, numbers, chain.
struct EventStamp
{
    qint64 epoch = 0;
    qint64 seq = 0;     ///< order in the whole journal
    qint64 version = 0; ///< of the subject after this event, from 1
    qint64 at = 0;      ///< UTC milliseconds on the authority's clock
    std::optional<AssignedNumber> number;
    QByteArray prev;    ///< hash of the subject's previous event, empty for its first
    QByteArray hash;    ///< SHA-256(prev ‖ body ‖ stamp)
    QByteArray seal;    ///< SHA-256(previous seal ‖ seq ‖ hash), over the whole journal
};

struct Event
{
    qint64 arrived = 0; ///< local order; 0 until stored
    EventBody body;
    std::optional<EventStamp> stamp; ///< none while pending
    QByteArray salt;
    QByteArray payload; ///< the stored bytes, UTF-8 JSON; empty once erased
    bool erased = false;
};

/// What a command wants recorded; the journal turns it into an Event.
struct NewEvent
{
    SubjectId subject;
    QByteArray kind;
    int v = 1;
    QJsonObject payload;
    /// Asks the authority for a number: the next free one, or \a wantedNumber when that is set.
    struct NumberRequest
    {
        RegisterId registerId;
        int year = 0;
        std::optional<int> wantedNumber;
        QString suffix;
    };
    std::optional<NumberRequest> number;
};

/// The area a kind belongs to, "incoming" of "incoming.registered".
QByteArray areaOf(const QByteArray &kind);

}
