// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/linking.h"

namespace congso::sync {

/// What one side remembers of a document, a case file or anything else, and the other does not.
struct SideItem
{
    SubjectId subject;
    QString label;       ///< number, notation and abstract; empty where it is no document or may not be read here
    QByteArray area;     ///< "incoming"
    QList<Event> events; ///< in their order
    bool mine = false;   ///< some of it was done by this store's person, and can be sent by this PC
};

/// A store beside its office server.
struct Comparison
{
    qint64 after = 0;       ///< up to this seq both remember the same
    QList<SideItem> here;   ///< the server does not have it, what waits to be sent included
    QList<SideItem> there;  ///< this PC does not have it
    bool asked = false;     ///< the server answered: else \a there is not known
    bool more = false;      ///< there was too much to list all of it
};

/// Looks at both sides; changes nothing on either. Without \a account, or without an answer of the server, only what is
/// here is told. Runs in the background; \a stop leaves the server at once. usage.not_found where the store has no server.
QFuture<Result<Comparison>> compare(Office &office, const std::optional<ServerAccount> &account, const std::stop_token &stop = {});

/// Up to where a server that remembers less than this store ("older") and the store are the same: for sendAgain().
Result<qint64> lastCommon(OfficeStore &store, const ServerAccount &account);

}
