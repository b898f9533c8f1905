// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/textstate.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/filetexts.h"
#include "db/store/queries.h"
#include "db/store/query.h"

namespace congso {

namespace {
constexpr int mostShown = 300;
constexpr int mostForgotten = 1'000'000;

TextsState shareOf(Connection &connection)
{
    const filetexts::Share share = filetexts::share(connection);
    return {share.files, share.read, share.failed, {}};
}
}

QFuture<Result<TextsState>> textsState(Office &office)
{
    return office.store().engine().read<TextsState>([asks = Asking(office)](Connection &connection) -> Result<TextsState> {
        TextsState state = shareOf(connection);
        const qint64 person = asks.person(connection);
        Query row = connection.query(query::files_unreadable);
        row.bind(":person", person).bind(":limit", mostShown);
        while (row.next())
            state.unreadable << UnreadableFile{row.text(0), row.text(1), row.id<SubjectId>(2), row.text(3)};
        return state;
    });
}

QFuture<Result<TextsState>> textsShare(OfficeStore &store)
{
    return store.engine().read<TextsState>([](Connection &connection) -> Result<TextsState> { return shareOf(connection); });
}

QFuture<Outcome> forgetUnreadable(OfficeStore &store, const QStringList &hashes)
{
    return store.engine().write<std::monostate>([hashes](Writing &writing) -> Outcome {
        const QList<FileText> failed = filetexts::failed(writing.connection, mostForgotten);
        for (const FileText &file : failed) {
            if (hashes.isEmpty() || hashes.contains(file.hash))
                filetexts::forgetFailure(writing.connection, file.hash);
        }
        return success();
    });
}

}
