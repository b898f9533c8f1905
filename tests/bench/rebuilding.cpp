// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/maintenance.h"
#include "db/store/queries.h"
#include "tests/bench/figures.h"
#include "tests/bench/plainoffice.h"
#include "tests/bench/stores.h"

#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace congso::bench {

namespace {
/// Every column of every event, copied out as the program has to.
size_t readEvent(sqlite3_stmt *statement)
{
    size_t bytes = 0;
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(statement, column));
        const std::string copy(data ? data : "", size_t(sqlite3_column_bytes(statement, column)));
        bytes += copy.size();
    }
    return bytes;
}

void rebuildPlainly(PlainDatabase &plain, const std::vector<EventRows> &rows)
{
    PlainOffice office(plain);
    plain.execute("PRAGMA cache_size = -131072");
    plain.execute("BEGIN IMMEDIATE");
    for (const char *clear : {"DELETE FROM documents", "DELETE FROM document_files", "DELETE FROM submissions", "DELETE FROM assignments",
                              "DELETE FROM remarks", "DELETE FROM access", "DELETE FROM numbers"})
        plain.execute(clear);
    PlainStatement events(plain, query::events_by_subject.text);
    size_t next = 0, bytes = 0;
    while (events.step()) {
        bytes += readEvent(events.handle());
        const auto *kind = reinterpret_cast<const char *>(sqlite3_column_text(events.handle(), 5));
        if (std::string_view(kind).starts_with("incoming."))
            office.writeLists(rows.at(next++));
    }
    events.reset();
    plain.execute("COMMIT");
    if (next != rows.size() || bytes == 0)
        qFatal("the plain rebuild met other events");
}
}

QList<Figure> rebuilding(const Sizes &sizes)
{
    const QString store = generatedStore(sizes.cache, sizes.rebuilt);
    std::vector<EventRows> rows;
    {
        PlainDatabase written(store + QStringLiteral("/office.sqlite"));
        rows = eventRows(written, 0, false);
    }
    QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    double theirs = 0;
    {
        PlainDatabase plain(copyOf(store, folder.filePath(QStringLiteral("plain"))));
        theirs = wallOf([&] { rebuildPlainly(plain, rows); });
    }
    const QString own = folder.filePath(QStringLiteral("store"));
    copyOf(store, own);
    const auto clerk = enter(own, systemServices());
    const double ours = wallOf([&] { need(rebuild(clerk->store()).result(), "rebuild"); });
    return {ratio(QStringLiteral("rebuild of %1 events").arg(rows.size()), ours, QStringLiteral("C API, same reads and writes"), theirs, 2)};
}

}
