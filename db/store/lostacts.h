// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/journal.h"

/// What others did and a server has lost: it waits here for them to send it again, or was set aside.
namespace congso::lostacts {

struct WaitingAct
{
    PersonId actor;
    BatchId batch;
};
/// Acts of others without a stamp, in their order. This PC cannot send them: their authors still have them.
QList<WaitingAct> waiting(Connection &connection);

/// An act that nobody waits for here any more.
struct LostAct
{
    BatchId batch;
    PersonId reader; ///< whose store it was when it was set aside
    QString label;   ///< number and title of the document; empty where it is none
    QList<Event> events;
    QList<std::optional<NewEvent::NumberRequest>> asked;
};
/// Takes a waiting act out of the journal, and keeps it. The subjects have to be folded again.
bool setAside(Connection &connection, const BatchId &batch, const PersonId &reader, const QString &label);
QList<LostAct> all(Connection &connection);
bool any(Connection &connection);
/// It is in the journal again.
bool isBack(Connection &connection, const EventId &event);

/// Files that the lost acts about a subject (local id) name.
QStringList filesOf(Connection &connection, qint64 subject);

}
