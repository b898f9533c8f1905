// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/generate.h"
#include "tests/bench/figures.h"
#include "tests/bench/plainoffice.h"
#include "tests/bench/stores.h"

#include <QDir>
#include <QTemporaryDir>

namespace congso::bench {

namespace {
constexpr size_t eventsPerTransaction = 500;
constexpr quint64 seed = 5;
}

QList<Figure> generating(const Sizes &sizes)
{
    QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const QString store = folder.filePath(QStringLiteral("store"));
    makeStore(store);
    PlainDatabase plain(copyOf(store, folder.filePath(QStringLiteral("plain"))));
    qint64 last = 0;
    {
        PlainStatement newest(plain, "SELECT max(arrived) FROM events");
        last = plain.rows(newest).at(0).integer(0);
    }
    const double ours = wallOf([&] { need(generateDocuments({store}, systemServices(), sizes.generated, seed), "generate"); });
    std::vector<EventRows> rows;
    {
        PlainDatabase written(store + QStringLiteral("/office.sqlite"));
        rows = eventRows(written, last, true);
    }
    PlainOffice office(plain);
    const double theirs = wallOf([&] {
        for (size_t from = 0; from < rows.size(); from += eventsPerTransaction) {
            plain.execute("BEGIN IMMEDIATE");
            for (size_t i = from; i < std::min(rows.size(), from + eventsPerTransaction); ++i) {
                office.writeJournal(rows[i]);
                office.writeLists(rows[i]);
            }
            plain.execute("COMMIT");
        }
    });
    return {ratio(QStringLiteral("generate %1 documents (%2 events)").arg(sizes.generated).arg(rows.size()), ours,
                  QStringLiteral("C API, same rows"), theirs, 2)};
}

}
