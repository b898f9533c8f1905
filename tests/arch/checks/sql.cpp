// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/checks/rule.h"

#include <QRegularExpression>

namespace congso::arch {

namespace {

const QString queries = QStringLiteral("db/store/query/");

/// Statements as they are written in this project: keywords in capitals.
QList<Finding> sqlOutsideDb(const Tree &tree)
{
    static const QRegularExpression statement(QStringLiteral(
        "\\b(SELECT\\s.+\\sFROM\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+FROM\\s|CREATE\\s+(TABLE|VIEW|INDEX|TRIGGER)\\s|PRAGMA\\s+\\w)"
        "|\\b(insert\\s+into\\s+\\w+\\s*\\(|delete\\s+from\\s+\\w+\\s+where\\s|select\\s+[\\w.*, ]+\\s+from\\s+\\w+\\s+(where|order|join|limit)\\s)"),
        QRegularExpression::DotMatchesEverythingOption);
    QList<Finding> findings;
    for (const Source &source : tree) {
        if (source.path.startsWith(u"db/") || source.path.startsWith(u"tests/"))
            continue;
        if (source.isSql())
            findings.append({source.path, 1, "an SQL file outside db/"});
        for (const Literal &literal : source.literals) {
            const auto match = statement.match(literal.text);
            if (match.hasMatch())
                findings.append({source.path, literal.line, "SQL: " + match.captured().simplified().left(60)});
        }
    }
    return findings;
}

/// The tables that tell something of a document: documents, whatever has a document column, the
/// events' payloads, and who may read.
QStringList documentTables(const Tree &tree)
{
    static const QRegularExpression table(QStringLiteral("CREATE TABLE (\\w+)\\s*\\((.*?)\\n\\)"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression column(QStringLiteral("\\n\\s*document\\s"));
    QStringList tables{"documents", "outgoing", "payloads", "access"};
    for (const Source &source : tree) {
        if (!source.path.startsWith(u"db/store/sql/"))
            continue;
        auto match = table.globalMatch(source.bare);
        while (match.hasNext()) {
            const auto one = match.next();
            if (one.captured(2).contains(column))
                tables.append(one.captured(1));
        }
    }
    return tables;
}

/// Whoever asks for document data takes :person and joins may_read; what the machine itself needs says so
/// in its first line, with the reason.
QList<Finding> unreadable(const Tree &tree)
{
    const QRegularExpression source_(QStringLiteral("\\b(FROM|JOIN)\\s+(%1)\\b").arg(documentTables(tree).join(u'|')));
    static const QRegularExpression internal(QStringLiteral("^-- internal: \\S+ \\S+"));
    static const QRegularExpression readable(QStringLiteral("\\bmay_read\\b"));
    static const QRegularExpression writes(QStringLiteral("^\\s*(INSERT|UPDATE|DELETE|REPLACE)\\b"));
    QList<Finding> findings;
    for (const Source &source : tree) {
        if (!source.path.startsWith(queries) || source.text.contains(internal))
            continue;
        const bool returns = !source.bare.contains(writes) || source.bare.contains(u"RETURNING");
        const bool joined = source.bare.contains(readable) && source.bare.contains(u":person");
        if (returns && !joined && source.bare.contains(source_))
            findings.append({source.path, 1, "reads documents without may_read and :person, and is not '-- internal: reason'"});
    }
    return findings;
}

/// A query that names its columns survives a new column.
QList<Finding> selectStar(const Tree &tree)
{
    static const QRegularExpression star(QStringLiteral("SELECT\\s+(DISTINCT\\s+)?(\\w+\\.)?\\*"));
    QList<Finding> findings;
    for (const Source &source : tree) {
        if (source.path.startsWith(queries) && source.bare.contains(star))
            findings.append({source.path, 1, "SELECT *"});
    }
    return findings;
}

Sample query(const QString &text)
{
    return {queries + "sample.sql", text};
}

}

QList<Rule> sqlRules()
{
    const Sample schema{"db/store/sql/0001_office.sql", "CREATE TABLE stamps (\n  id INTEGER,\n  document INTEGER NOT NULL\n) STRICT;\n"};
    return {
        {"SQL outside db", "one layer knows the tables", sqlOutsideDb,
         {{{"app/office/a.cpp", "run(\"SELECT id FROM documents \"\n    \"WHERE 1\");\n"}},
          {{"app/office/a.cpp", "run(\"SELECT id \"\n    \"FROM documents\");\n"}},
          {{"ui/models/a.cpp", "run(R\"(INSERT INTO documents VALUES (1))\");\n"}},
          {{"ui/models/a.cpp", "run(\"UPDATE documents SET state = 1\");\n"}},
          {{"app/cli/a.cpp", "run(\"DELETE FROM documents \");\n"}},
          {{"app/cli/a.cpp", "run(\"delete from documents where id = 1\");\n"}},
          {{"app/office/a.sql", "SELECT 1\n"}}},
         {{{"ui/models/a.cpp", "// SELECT id FROM documents \nset(tr(\"Select a document from the list\"));\n"}},
          {{"db/store/a.cpp", "run(\"SELECT id FROM documents \");\n"}}}},
        {"may_read", "what one may not see appears nowhere", unreadable,
         {{query("SELECT d.title FROM documents d WHERE d.subject = ?1\n")},
          {query("SELECT a.due FROM people p JOIN assignments a ON 1\n"), {"db/store/sql/0001_office.sql", "CREATE TABLE assignments (\n  document INTEGER\n) STRICT;\n"}},
          {query("SELECT s.id FROM stamps s\n"), schema},
          {query("-- may_read :person\nSELECT d.title FROM documents d\n")},
          {query("SELECT d.title FROM documents d JOIN may_read m ON m.subject = d.subject\n")},
          {query("-- internal:\nSELECT d.title FROM documents d\n")},
          {query("DELETE FROM documents RETURNING (SELECT title FROM documents)\n")}},
         {{query("SELECT d.title FROM documents d JOIN may_read m ON m.subject = d.subject AND m.person = :person\n")},
          {query("-- internal: verify walks all\nSELECT d.title FROM documents d\n")},
          {query("DELETE FROM documents WHERE subject = ?1\n")},
          {query("SELECT name FROM people\n")}}},
        {"SELECT *", "a query names its columns", selectStar, {{query("SELECT * FROM people\n")}, {query("SELECT p.* FROM people p\n")}},
         {{query("SELECT count(*) FROM people\n")}}},
    };
}

}
