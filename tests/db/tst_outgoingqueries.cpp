// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/migrator.h"
#include "db/store/outgoingqueries.h"
#include "db/store/queries.h"
#include "db/store/query.h"

#include <QTest>

#include <list>

using namespace congso;

/// No list of outgoing documents, and nothing asked of one, reads a whole table.
class TestOutgoingQueries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsAreSearched_data();
    void listsAreSearched();
    void oneIsSearched_data();
    void oneIsSearched();
    void boxesHaveNames();

private:
    QStringList plan(const QByteArray &sql);
    void verifyPlan(const QByteArray &sql);

    std::unique_ptr<Connection> m_connection;
    std::list<QByteArray> m_texts; ///< what a statement is made of stays where it is
    std::list<NamedSql> m_statements;
};

void TestOutgoingQueries::initTestCase()
{
    auto connection = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    QVERIFY(connection);
    m_connection = std::move(*connection);
    QVERIFY(migrator::migrate(*m_connection));
}

QStringList TestOutgoingQueries::plan(const QByteArray &sql)
{
    m_texts.push_back("EXPLAIN QUERY PLAN " + sql);
    m_statements.push_back({"plan", m_texts.back().constData()});
    QStringList lines;
    Query query = m_connection->query(m_statements.back());
    while (query.next())
        lines << query.text(3);
    return lines;
}

void TestOutgoingQueries::verifyPlan(const QByteArray &sql)
{
    const QStringList lines = plan(sql);
    QVERIFY2(!lines.isEmpty(), m_connection->failed() ? qPrintable(m_connection->error()->args.value(QStringLiteral("detail")).toString()) : "");
    for (const QString &line : lines) {
        const bool walked = line == QStringLiteral("SCAN r") || line.contains(QStringLiteral("USING")) || line == QStringLiteral("SCAN CONSTANT ROW") || line.contains(QStringLiteral("VIRTUAL TABLE"))
            || line.contains(QStringLiteral("SUBQUERY")) || line.startsWith(QStringLiteral("SCAN (subquery"));
        QVERIFY2(!line.startsWith(QStringLiteral("SCAN")) || walked, qPrintable(lines.join(u'\n')));
    }
}

void TestOutgoingQueries::listsAreSearched_data()
{
    QTest::addColumn<OutBox>("box");
    for (const OutBox box : allOutBoxes())
        QTest::newRow(outBoxText(box).data()) << box;
}

void TestOutgoingQueries::listsAreSearched()
{
    QFETCH(OutBox, box);
    const QByteArray sql = outgoingqueries::statement(box, true, true).text;
    verifyPlan(sql);
    // The lists that grow with the years are walked in their order, by an index made for them.
    if (box == OutBox::Issued)
        QVERIFY2(!plan(sql).join(u'\n').contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan(sql).join(u'\n')));
}

void TestOutgoingQueries::oneIsSearched_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const NamedSql *sql : {&query::outgoing_one, &query::outgoing_files_of, &query::review_steps_of, &query::recipients_of, &query::outgoing_links_of,
                                &query::placed_comments_of, &query::comment_replies_of, &query::outgoing_remarks_of, &query::outgoing_by_code,
                                &query::outgoing_by_words, &query::outgoing_code_used, &query::outgoing_related_to, &query::outgoing_reserved,
                                &query::outgoing_rows, &query::outgoing_book_lines, &query::outgoing_series_year, &query::outgoing_delegation_covers,
                                &query::may_read_one, &query::number_last, &query::clear_outgoing, &query::clear_outgoing_files, &query::clear_review_steps,
                                &query::clear_recipients, &query::clear_outgoing_links, &query::clear_placed_comments, &query::clear_comment_replies,
                                &query::clear_outgoing_remarks, &query::clear_reserved_numbers, &query::clear_outgoing_copies, &query::clear_dispatches,
                                &query::clear_notices, &query::clear_kept_uses, &query::copy_of, &query::copies_list, &query::dispatches_of,
                                &query::dispatches_by_post, &query::notices_of, &query::notices_waiting, &query::notice_told, &query::kept_uses_of,
                                &query::kept_uses_year, &query::kept_uses_out})
        QTest::newRow(sql->name) << QByteArray(sql->text);
}

void TestOutgoingQueries::oneIsSearched()
{
    QFETCH(QByteArray, sql);
    verifyPlan(sql);
}

void TestOutgoingQueries::boxesHaveNames()
{
    for (const OutBox box : allOutBoxes())
        QCOMPARE(outBoxFromText(outBoxText(box)), std::optional<OutBox>(box));
    QVERIFY(!outBoxFromText(QStringLiteral("nothing")));
}

QTEST_GUILESS_MAIN(TestOutgoingQueries)
#include "tst_outgoingqueries.moc"
