// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "db/store/listqueries.h"
#include "db/store/queries.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain.h"
#include "tests/bench/stores.h"

#include <sqlite3.h>

namespace congso::bench {

namespace {
constexpr int pageSize = 100;
const ListQuery wholeBook{Box::Book, ListOrder::NewestFirst, {}, {}};

/// The program's own two statements of a page, prepared once, every column decoded.
class PlainPage
{
public:
    PlainPage(PlainDatabase &database, const QDate &today, bool backwards)
        : m_ids(database, listqueries::statement(wholeBook, backwards, false, false, false).text), m_records(database, query::document_rows.text)
    {
        PlainStatement who(database, "SELECT subject FROM people WHERE login = 'lan.hoang'");
        m_person = database.rows(who).at(0).integer(0);
        m_today = today.toString(Qt::ISODate).toStdString();
    }

    int read()
    {
        m_ids.bindNamed(":person", m_person).bindNamed(":today", m_today).bindNamed(":soon", m_today).bindNamed(":year", qint64(0))
            .bindNamed(":limit", qint64(pageSize + 1));
        std::string ids = "[";
        while (m_ids.step())
            ids += (ids.size() > 1 ? "," : "") + std::to_string(sqlite3_column_int64(m_ids.handle(), 0));
        m_ids.reset();
        m_records.bindNamed(":rows", ids + ']').bindNamed(":person", m_person);
        int characters = 0;
        while (m_records.step()) {
            for (int column = 0; column < sqlite3_column_count(m_records.handle()); ++column)
                characters += decoded(m_records.handle(), column);
        }
        m_records.reset();
        return characters;
    }

    /// Rows stepped over without an index to stop at, since the statement was made.
    int stepsWithoutEnd() { return sqlite3_stmt_status(m_ids.handle(), SQLITE_STMTSTATUS_FULLSCAN_STEP, 1); }

private:
    static int decoded(sqlite3_stmt *statement, int column)
    {
        if (sqlite3_column_type(statement, column) != SQLITE_TEXT)
            return int(sqlite3_column_int64(statement, column) & 1);
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return int(QString::fromUtf8(text, sqlite3_column_bytes(statement, column)).size());
    }

    PlainStatement m_ids, m_records;
    qint64 m_person = 0;
    std::string m_today;
};

void readFirst(Office &office)
{
    if (need(incoming::firstPage(office, wholeBook, pageSize).result(), "first page").rows.size() != pageSize)
        qFatal("the first page is not full");
}

void readLast(Office &office)
{
    if (need(incoming::lastPage(office, wholeBook, pageSize).result(), "last page").size() != pageSize)
        qFatal("the last page is not full");
}

Figure firstList(const Sizes &sizes, const QString &large, const QString &small, const QString &login, const ListQuery &query, const QString &name)
{
    const auto fill = [&](const QString &folder) {
        return wallOf([&] {
            const auto office = enter(folder, systemServices(), login);
            need(incoming::firstPage(*office, query, pageSize).result(), "first list");
        });
    };
    settle();
    QList<double> many, few;
    for (int round = 0; round < sizes.rounds; ++round) {
        many << fill(large);
        settle();
        few << fill(small);
        settle();
    }
    return ratio(QStringLiteral("opened to a filled first list (%1), %2 documents").arg(name).arg(sizes.documents), medianOf(many),
                 QStringLiteral("%1 documents").arg(sizes.few), medianOf(few), 1.5);
}
}

QList<Figure> lists(const Sizes &sizes)
{
    const QString large = generatedStore(sizes.cache, sizes.documents), small = generatedStore(sizes.cache, sizes.few);
    QList<Figure> figures;
    QList<double> first, last, plainly;
    int steps = 0;
    {
        PlainDatabase plain(large + QStringLiteral("/office.sqlite"));
        const auto office = enter(large, systemServices());
        PlainPage page(plain, office->today(), false), backwards(plain, office->today(), true);
        readFirst(*office);
        readLast(*office);
        for (int round = 0; round < sizes.rounds * 3; ++round) {
            first << wallOf([&] { readFirst(*office); });
            plainly << wallOf([&] { page.read(); });
            last << wallOf([&] { readLast(*office); });
        }
        page.stepsWithoutEnd();
        backwards.read();
        page.read();
        steps = std::max(page.stepsWithoutEnd(), backwards.stepsWithoutEnd());
    }
    figures << ratio(QStringLiteral("a page of %1 rows out of %2 documents").arg(pageSize).arg(sizes.documents), medianOf(first),
                     QStringLiteral("C API, same SQL"), medianOf(plainly), 1.3);
    Figure jump = ratio(QStringLiteral("jump to the last row of %1").arg(sizes.documents), medianOf(last), QStringLiteral("to the first row"),
                        medianOf(first), 1.5);
    jump.reach += QStringLiteral(", no full scan");
    jump.reached = jump.reached && steps <= 4 * pageSize;
    figures << jump;
    figures << firstList(sizes, large, small, QStringLiteral("lan.hoang"), wholeBook, QStringLiteral("clerk, book"));
    figures << firstList(sizes, large, small, QStringLiteral("lan.hoang"), {Box::ToSubmit, ListOrder::DueFirst, {}, {}},
                         QStringLiteral("clerk, to submit"));
    return figures;
}

}
