// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/maintenance.h"
#include "app/office/office.h"
#include "db/server/officeserver.h"
#include "db/store/linked.h"

namespace congso::sync {

/// A way to an office server; both halves come from whoever administers it.
struct ServerAccount
{
    ServerAddress address;
    ServerCredentials credentials;
};
/// Errors as OfficeServer::connect.
Result<std::unique_ptr<OfficeServer>> connectTo(const ServerAccount &account, const std::stop_token &stop = {}, int answerMs = ServerPatience().callMs);

/// Where the store's server is, with the certificates that are kept beside it.
ServerAddress addressOf(const OfficeStore &store, const Link &link);

/// Whether the folder has only what making a store was ended in the middle of: nothing was recorded in it.
bool wasCutOff(const StoreRef &ref);

/// Makes a store in an empty or missing folder that is one person's part of the office on the server, and fetches as much
/// as it takes to sign in: the rest is the exchange's, later. \a password is for signing in here; empty: the server's.
/// Cut off, it can be called again with the same folder and goes on. store.exists for another office's folder.
/// \a progress, from another thread: 0 connecting, 1 fetching the office, 2 making ready, of 3.
Result<std::shared_ptr<OfficeStore>> linkNew(const StoreRef &ref, const Services &services, const ServerAccount &account,
                                             const QString &password = {}, std::stop_token stop = {}, const Progress &progress = {});

/// The same for whoever opens the folder afterwards: it is closed again, and the sign-in name of its person is told.
Result<QString> linkFolder(const StoreRef &ref, const Services &services, const ServerAccount &account, std::stop_token stop = {},
                           const Progress &progress = {});

/// Makes a store that was its own authority a part of the server's office again: the one the server was filled from, or a
/// copy that was cut loose. What was recorded here since is sent as \a account's person; what others did here stays as it
/// is, waiting for them. server.other where the server holds another office.
Outcome linkExisting(OfficeStore &store, const ServerAccount &account);

/// Cuts the store loose: from now on it stamps itself what is recorded, what waits included. Nothing is lost on either
/// side. file.missing{count} where files are still on the server alone, unless \a withoutFiles.
Outcome unlink(OfficeStore &store, bool withoutFiles = false);
/// The same without waiting for it.
QFuture<Result<std::monostate>> unlinkLater(OfficeStore &store, bool withoutFiles);

/// Bytes of the server's files that this PC keeps; a smaller share takes effect with the next exchange.
QFuture<Result<std::monostate>> setQuota(OfficeStore &store, qint64 bytes);
/// The server's certificate has to follow from this file from now on; a copy stays with the store.
QFuture<Result<std::monostate>> setCertificates(OfficeStore &store, const QString &file);
/// The server does not answer since now; told once until it does.
void tellSilence(OfficeStore &store);

/// The server's memory ends at \a after, as a backup of it was put back: what this person did after that is sent again,
/// what others did stays here, waiting for them. Nothing is deleted on either side. A server that was put back says itself
/// where it ends ("restored"); of one that only remembers less ("older") a comparison finds it (lastCommon()).
/// usage.not_found where the exchange was stopped for neither.
Outcome sendAgain(OfficeStore &store, std::optional<qint64> after = {});
/// The same without waiting for it.
QFuture<Result<std::monostate>> sendAgainLater(OfficeStore &store, std::optional<qint64> after = {});

}
