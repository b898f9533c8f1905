// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/plain.h"

namespace congso::bench {

/// What one event of an incoming document put into the store: its own rows, and those of the lists that
/// came with it. Read back out of a store that the program itself has written.
struct EventRows
{
    enum class Kind { Registered, Submitted, Instructed, Completed, Other };
    Kind kind = Kind::Other;
    qint64 subject = 0;
    Row event, payload, subjectRow;
    Row document;                 ///< as it stands; only with Registered
    std::vector<Row> numbers, files, access, submissions, assignments, remarks;
};

/// Events \a after this local id, in the order they came. Without \a journal only what the lists hold.
std::vector<EventRows> eventRows(PlainDatabase &source, qint64 after, bool journal);

/// Writes them again through prepared statements: the same rows into the same tables, event by event.
class PlainOffice
{
public:
    explicit PlainOffice(PlainDatabase &database);

    void writeJournal(const EventRows &rows);
    void writeLists(const EventRows &rows);

private:
    void moveOn(const EventRows &rows);

    PlainStatement m_subject, m_advance, m_event, m_payload, m_document, m_number, m_file, m_access, m_submission, m_assignment,
        m_remark, m_moved, m_open, m_partState, m_completed;
};

}
