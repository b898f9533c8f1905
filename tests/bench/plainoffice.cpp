// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plainoffice.h"

#include "db/store/queries.h"

#include <sqlite3.h>

#include <set>

namespace congso::bench {

namespace {
constexpr auto documentColumns = "subject, state, register, year, number, suffix, arrival, registered_at, code_number, code_notation, "
                                 "issued, agency, kind, title, signer, signer_title, urgency, field, language, note, origin, due, "
                                 "reply_required, pages, copies, files, creator, proposal, reply_code, close_reason, wake_on, "
                                 "completed_at, last_event, last_actor, last_kind, fold, code_fold";
constexpr int creatorColumn = 26;
constexpr auto assignmentColumns = "id, document, position, parent, role, state, unit, person, grantee, assigner, assigner_post, due, "
                                   "note, assigned_at, closed_at, asked_due, asked_reason, percent";
constexpr auto remarkColumns = "document, position, event, kind, person, post, behalf, assignment, text, at";
constexpr auto eventColumns = "id, batch, subject, base, kind, v, actor, post, behalf, delegation, device, at_author, payload_hash, "
                              "epoch, seq, version, at, number_register, number_year, number, number_suffix, prev, hash, seal";
constexpr int eventSubject = 2, eventKind = 4, eventVersion = 15, eventAt = 16, eventHash = 22;

QByteArray select(const char *columns, const char *rest)
{
    return QByteArray("SELECT ") + columns + ' ' + rest;
}

QByteArray insert(const char *table, const char *columns)
{
    const int count = int(QByteArray(columns).count(',')) + 1;
    return QByteArray("INSERT INTO ") + table + " (" + columns + ") VALUES (" + QByteArray("?, ").repeated(count - 1) + "?)";
}

EventRows::Kind kindOf(const std::string &kind)
{
    using Kind = EventRows::Kind;
    return kind == "incoming.registered" || kind == "incoming.imported" ? Kind::Registered
        : kind == "incoming.submitted"   ? Kind::Submitted
        : kind == "incoming.instructed"  ? Kind::Instructed
        : kind == "incoming.completed"   ? Kind::Completed
                                         : Kind::Other;
}

const char *stateAfter(EventRows::Kind kind)
{
    switch (kind) {
    case EventRows::Kind::Submitted: return "submitted";
    case EventRows::Kind::Instructed: return "assigned";
    case EventRows::Kind::Completed: return "completed";
    default: return "registered";
    }
}

/// Looks up what an event wrote. Which grant belongs to which event follows from whom it names.
class Source
{
public:
    explicit Source(PlainDatabase &database)
        : m_database(database), m_document(database, select(documentColumns, "FROM documents WHERE subject = ?1")),
          m_number(database, "SELECT register, year, number, suffix, subject, voided FROM numbers WHERE subject = ?1"),
          m_file(database, "SELECT document, position, hash, name, size, role, event FROM document_files WHERE document = ?1"),
          m_access(database, "SELECT subject, grantee FROM access WHERE subject = ?1"),
          m_submission(database, "SELECT document, person, grantee, open FROM submissions WHERE document = ?1"),
          m_assignment(database, select(assignmentColumns, "FROM assignments WHERE document = ?1 ORDER BY position")),
          m_remark(database, select(remarkColumns, "FROM remarks WHERE document = ?1 AND event = ?2")),
          m_creator(database, "SELECT creator FROM documents WHERE subject = ?1"),
          m_subject(database, "SELECT id, uuid, area FROM subjects WHERE id = ?1")
    {
    }

    void fill(EventRows &rows)
    {
        if (rows.kind == EventRows::Kind::Registered) {
            rows.subjectRow = of(m_subject, rows.subject).at(0);
            rows.document = of(m_document, rows.subject).at(0);
            rows.numbers = of(m_number, rows.subject);
            rows.files = of(m_file, rows.subject);
        } else if (rows.kind == EventRows::Kind::Submitted) {
            rows.submissions = of(m_submission, rows.subject);
        } else {
            rows.assignments = of(m_assignment, rows.subject);
        }
        m_remark.bind(2, rows.event, 0);
        rows.remarks = of(m_remark, rows.subject);
        grants(rows);
    }

private:
    std::vector<Row> of(PlainStatement &statement, qint64 subject)
    {
        statement.bind(1, subject);
        return m_database.rows(statement);
    }

    void grants(EventRows &rows)
    {
        const qint64 creator = of(m_creator, rows.subject).at(0).integer(0) * 4;
        std::set<qint64> submittedTo;
        for (const Row &row : of(m_submission, rows.subject))
            submittedTo.insert(row.integer(2));
        for (Row &row : of(m_access, rows.subject)) {
            const qint64 grantee = row.integer(1);
            const auto wanted = grantee == creator    ? EventRows::Kind::Registered
                : submittedTo.contains(grantee) ? EventRows::Kind::Submitted
                                                : EventRows::Kind::Instructed;
            if (wanted == rows.kind)
                rows.access.push_back(std::move(row));
        }
    }

    PlainDatabase &m_database;
    PlainStatement m_document, m_number, m_file, m_access, m_submission, m_assignment, m_remark, m_creator, m_subject;
};
}

std::vector<EventRows> eventRows(PlainDatabase &source, qint64 after, bool journal)
{
    const QByteArray columns = QByteArray(eventColumns) + ", arrived";
    PlainStatement events(source, select(columns, journal ? "FROM events WHERE arrived > ?1 ORDER BY arrived"
                                                          : "FROM events WHERE arrived > ?1 ORDER BY subject, version, arrived"));
    PlainStatement payload(source, "SELECT salt, body FROM payloads WHERE event = ?1");
    Source lists(source);
    std::vector<EventRows> all;
    events.bind(1, after);
    while (events.step()) {
        EventRows rows;
        rows.event = events.row();
        const std::string kind = rows.event.text(eventKind);
        if (!kind.starts_with("incoming."))
            continue;
        rows.kind = kindOf(kind);
        rows.subject = rows.event.integer(eventSubject);
        if (rows.kind == EventRows::Kind::Other)
            qFatal("an event that the plain side does not know: %s", kind.c_str());
        lists.fill(rows);
        if (journal) {
            payload.bind(1, rows.event.cells.back().value);
            rows.payload = source.rows(payload).at(0);
        }
        rows.event.cells.pop_back();
        all.push_back(std::move(rows));
    }
    return all;
}

PlainOffice::PlainOffice(PlainDatabase &database)
    : m_subject(database, "INSERT INTO subjects (id, uuid, area) VALUES (?1, ?2, ?3)"), m_advance(database, query::subject_advance.text),
      m_event(database, insert("events", eventColumns)), m_payload(database, query::payload_add.text),
      m_document(database, insert("documents", documentColumns)), m_number(database, query::number_put.text),
      m_file(database, insert("document_files", "document, position, hash, name, size, role, event")),
      m_access(database, query::access_add.text), m_submission(database, insert("submissions", "document, person, grantee, open")),
      m_assignment(database, insert("assignments", assignmentColumns)), m_remark(database, insert("remarks", remarkColumns)),
      m_moved(database, query::document_moved.text), m_open(database, query::submissions_open.text),
      m_partState(database, query::assignment_state.text), m_completed(database, query::document_completed.text)
{
}

void PlainOffice::writeJournal(const EventRows &rows)
{
    if (rows.kind == EventRows::Kind::Registered)
        m_subject.bindAll(rows.subjectRow).run();
    m_event.bindAll(rows.event).run();
    m_payload.bind(1, sqlite3_last_insert_rowid(sqlite3_db_handle(m_event.handle()))).bindAll(rows.payload, 2).run();
    m_advance.bind(1, rows.subject).bind(2, rows.event, eventVersion).bind(3, rows.event, eventHash).run();
}

void PlainOffice::moveOn(const EventRows &rows)
{
    m_moved.bind(1, rows.subject).bind(2, std::string(stateAfter(rows.kind))).bind(3, std::string()).bind(4, rows.event, 0);
    m_moved.bind(5, qint64(1)).bind(6, rows.event, eventKind).run();
    m_open.bind(1, rows.subject).bind(2, qint64(rows.kind == EventRows::Kind::Submitted)).run();
}

void PlainOffice::writeLists(const EventRows &rows)
{
    const auto all = [](PlainStatement &statement, const std::vector<Row> &those) {
        for (const Row &row : those)
            statement.bindAll(row).run();
    };
    if (rows.kind == EventRows::Kind::Registered)
        m_document.bindAll(rows.document).run();
    all(m_number, rows.numbers);
    all(m_file, rows.files);
    all(m_submission, rows.submissions);
    if (rows.kind == EventRows::Kind::Instructed)
        all(m_assignment, rows.assignments);
    if (rows.kind == EventRows::Kind::Completed) {
        for (const Row &part : rows.assignments)
            m_partState.bind(1, part, 0).bind(2, part, 5).bind(3, part, 14).run();
        m_completed.bind(1, rows.subject).bind(2, std::string()).bind(3, std::string()).bind(4, rows.event, eventAt).run();
    }
    all(m_remark, rows.remarks);
    all(m_access, rows.access);
    if (rows.kind != EventRows::Kind::Registered)
        moveOn(rows);
}

}
