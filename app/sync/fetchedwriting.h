// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/storeengine.h"
#include "db/store/pacing.h"

namespace congso::sync {

/// One transaction of what the server holds as well: not waited for until it is on the disk. A crash of the program takes
/// nothing of it back; a power cut may, whole and with whatever came after it, never with what came before. Then it is
/// fetched again. Nothing that a person was told is safe is written so.
template <class T>
QFuture<Result<T>> writeFetchedLater(StoreEngine &engine, std::function<Result<T>(Writing &)> job)
{
    const auto write = [&engine, job = std::move(job)](Connection &connection, DirectoryCache &directory) -> Result<T> {
        Transaction transaction(connection);
        if (connection.failed())
            return tl::make_unexpected(*connection.error());
        Journal journal(connection, *engine.services().clock);
        Projections projections(connection, journal);
        directory.begin(connection);
        Writing writing{connection, journal, projections, directory};
        Result<T> result = job(writing);
        if (connection.failed())
            return tl::make_unexpected(*connection.error());
        if (!result)
            return result;
        if (auto committed = transaction.commit(); !committed)
            return tl::make_unexpected(committed.error());
        return result;
    };
    return engine.own<T>([&engine, write](Connection &connection) -> Result<T> {
        if (auto set = pacing::waitForDisk(connection, false); !set)
            return tl::make_unexpected(set.error());
        DirectoryCache directory;
        Result<T> result = write(connection, directory);
        if (directory.isTouched())
            engine.forgetDirectory();
        // Whatever is written next may be an act of somebody who is told that it is safe.
        connection.clearError();
        if (auto set = pacing::waitForDisk(connection, true); !set)
            return tl::make_unexpected(set.error());
        return result;
    });
}

template <class T>
Result<T> writeFetched(StoreEngine &engine, std::function<Result<T>(Writing &)> job)
{
    return writeFetchedLater<T>(engine, std::move(job)).result();
}

}
