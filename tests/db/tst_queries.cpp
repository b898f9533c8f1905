// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/listqueries.h"
#include "db/store/migrator.h"
#include "db/store/queries.h"
#include "db/store/query.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <deque>

using namespace congso;

/// Every statement prepares, and none that answers a person walks a large table without an index.
class TestQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void prepares_data();
    void prepares();
    void listsAreSearched_data();
    void listsAreSearched();
    void dayIsSearched_data();
    void dayIsSearched();
    void workIsSearched_data();
    void workIsSearched();
    void writingMakesNoTable();
    void mayReadIsJoined_data();
    void mayReadIsJoined();

private:
    /// Statements are cached by their address, so each has to stay where it is.
    const NamedSql &kept(const QByteArray &sql);
    QStringList plan(const QByteArray &sql);

    std::deque<std::pair<QByteArray, NamedSql>> m_kept;
    std::unique_ptr<Connection> m_connection;
};

void TestQueries::initTestCase()
{
    m_connection = std::move(*Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    QVERIFY(migrator::migrate(*m_connection));
}

const NamedSql &TestQueries::kept(const QByteArray &sql)
{
    auto &entry = m_kept.emplace_back(sql, NamedSql{});
    entry.second = {"kept", entry.first.constData()};
    return entry.second;
}

QStringList TestQueries::plan(const QByteArray &sql)
{
    QStringList lines;
    {
        Query query = m_connection->query(kept("EXPLAIN QUERY PLAN " + sql));
        while (query.next())
            lines << query.text(3);
    }
    return lines;
}

void TestQueries::prepares_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const NamedSql *sql : query::all())
        QTest::newRow(sql->name) << QByteArray(sql->text);
}

void TestQueries::prepares()
{
    QFETCH(QByteArray, sql);
    sql.replace("/*order*/", "1");
    {
        Query query = m_connection->query(kept(sql));
    }
    const auto error = m_connection->error();
    m_connection->clearError();
    QVERIFY2(!error, error ? qPrintable(error->args.value(QStringLiteral("detail")).toString()) : "");
}

void TestQueries::listsAreSearched_data()
{
    QTest::addColumn<Box>("box");
    QTest::addColumn<ListOrder>("order");
    for (const Box box : allBoxes()) {
        for (const ListOrder order : {ListOrder::DueFirst, ListOrder::NewestFirst, ListOrder::OldestFirst, ListOrder::NumberAscending})
            QTest::addRow("%s %d", boxText(box).data(), int(order)) << box << order;
    }
}

void TestQueries::listsAreSearched()
{
    QFETCH(Box, box);
    QFETCH(ListOrder, order);
    const NamedSql &sql = listqueries::statement({box, order, {}, {}}, false, true, true, false);
    const QStringList lines = plan(sql.text);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        const bool wholeTable = line.startsWith(QStringLiteral("SCAN")) && !line.contains(QStringLiteral("USING"));
        QVERIFY2(!wholeTable || line == QStringLiteral("SCAN CONSTANT ROW") || (box == Box::Book && order == ListOrder::DueFirst), qPrintable(line));
    }
    if (box == Box::Book && order == ListOrder::NewestFirst)
        QVERIFY2(!lines.join(u'\n').contains(QStringLiteral("TEMP B-TREE")), qPrintable(lines.join(u'\n')));
}

void TestQueries::dayIsSearched_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const NamedSql *sql : {&query::document_one, &query::document_rows, &query::document_assignments, &query::document_proposed,
                                &query::document_proposed_parts, &query::document_entered, &query::document_questions,
                                &query::document_attendance, &query::document_links_of, &query::related_from, &query::related_to,
                                &query::questions_to_me, &query::questions_of_me, &query::questions_open_to, &query::meetings_between,
                                &query::meetings_of_person, &query::day_counts, &query::day_not_submitted, &query::day_urgent_unopened,
                                &query::day_submitted, &query::day_handed_over, &query::routed_before, &query::mark_one, &query::filters_of,
                                &query::clear_proposals, &query::clear_proposed_parts, &query::clear_entered, &query::clear_questions,
                                &query::clear_attendance, &query::clear_document_links, &query::clear_text_corrections, &query::text_corrections_of, &query::clear_paper_places, &query::paper_place_of, &query::marks_of_subject_drop})
        QTest::newRow(sql->name) << QByteArray(sql->text);
}

void TestQueries::dayIsSearched()
{
    QFETCH(QByteArray, sql);
    const QStringList lines = plan(sql);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        const bool wholeTable = line.startsWith(QStringLiteral("SCAN")) && !line.contains(QStringLiteral("USING"));
        QVERIFY2(!wholeTable || line == QStringLiteral("SCAN CONSTANT ROW") || line.startsWith(QStringLiteral("SCAN j VIRTUAL TABLE")), qPrintable(line));
    }
}

void TestQueries::workIsSearched_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const NamedSql *sql : {&query::casefile_list, &query::casefile_one, &query::casefile_entries_of, &query::casefile_of_keeper,
                                &query::casefiles_of_document, &query::casefile_by_code, &query::delegations_to, &query::delegation_covers,
                                &query::absences_between, &query::work_assignments, &query::agency_shown, &query::agency_relatives})
        QTest::newRow(sql->name) << QByteArray(sql->text);
}

void TestQueries::workIsSearched()
{
    QFETCH(QByteArray, sql);
    const QStringList lines = plan(sql);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        const bool wholeTable = line.startsWith(QStringLiteral("SCAN")) && !line.contains(QStringLiteral("USING"));
        QVERIFY2(!wholeTable || line == QStringLiteral("SCAN CONSTANT ROW"), qPrintable(lines.join(u'\n')));
    }
}

/// A list of values in the predicate of an index would be a table of its own for each row.
void TestQueries::writingMakesNoTable()
{
    static const QRegularExpression writes(QStringLiteral("(INSERT INTO|UPDATE) (documents|assignments|outgoing) "));
    int seen = 0;
    for (const NamedSql *sql : query::all()) {
        if (!writes.match(QString::fromUtf8(sql->text)).hasMatch())
            continue;
        ++seen;
        Query step = m_connection->query(kept("EXPLAIN " + QByteArray(sql->text)));
        while (step.next())
            QVERIFY2(step.text(1) != QLatin1String("OpenEphemeral"), sql->name);
    }
    QVERIFY(seen > 10);
}

void TestQueries::mayReadIsJoined_data()
{
    prepares_data();
}

void TestQueries::mayReadIsJoined()
{
    QFETCH(QByteArray, sql);
    const QByteArray text = sql.simplified();
    if (!text.contains("SELECT") || text.startsWith("-- internal") || text.startsWith("INSERT") || text.startsWith("UPDATE") || text.startsWith("DELETE"))
        return;
    for (const char *table : {"FROM documents", "JOIN documents", "FROM document_files", "FROM remarks", "FROM assignments", "FROM access "}) {
        if (text.contains(table))
            QVERIFY2(text.contains("may_read"), table);
    }
}

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
