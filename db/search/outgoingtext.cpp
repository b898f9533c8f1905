// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/textparts.h"

#include "db/search/searchqueries.h"
#include "db/search/tags.h"
#include "db/store/query.h"

namespace congso::search {

namespace {
void readDates(DocumentText &text, QStringList &tags, const QDate &date, const QDate &due, bool open)
{
    text.key = keyOf(date, text.row);
    tags << tag::ofDate(tag::Calendar::Document, date);
    if (due.isValid() && open)
        tags << tag::has(QStringLiteral("due")) << tag::ofDate(tag::Calendar::Due, due);
}

Standing readFields(Connection &office, DocumentText &text, QStringList &tags)
{
    Query row = office.query(searchquery::outgoing_text);
    row.bindAll(text.row);
    if (!row.next())
        return Standing::Erased;
    const QString state = row.text(0);
    if (state == QLatin1String("erased"))
        return Standing::Erased;
    if (state == QLatin1String("withdrawn") && row.isTrue(26)) // an import that was taken back
        return Standing::Absent;
    text.column(Column::Code) = codeText(row.text(1), row.text(2));
    text.column(Column::Subject) = row.text(6);
    text.column(Column::Agency) = joined({row.text(22).isEmpty() ? QString() : agencyText(row.text(22)), row.text(21)});
    text.column(Column::Signer) = joined({row.text(20), QString(row.text(13) + u' ' + row.text(14)).trimmed()});
    text.column(Column::Handling) = row.text(15);
    text.column(Column::Note) = joined({row.text(8), row.text(9), row.text(10), row.text(11), row.text(12)});
    static const QStringList openStates{QStringLiteral("draft"), QStringLiteral("in_review"), QStringLiteral("approved"), QStringLiteral("signed"), QStringLiteral("sealed")};
    const bool open = openStates.contains(state);
    const QDate issued = row.date(3);
    readDates(text, tags, issued.isValid() ? issued : row.date(4), row.date(23), open);
    tags << tag::ofDate(tag::Calendar::Came, row.date(4)) << tag::all() << tag::direction(QStringLiteral("outgoing")) << tag::state(state) << tag::kind(row.text(5)) << tag::urgency(row.text(7));
    tags << tag::person(row.integer(17)) << tag::unit(row.integer(18)) << tag::named(row.integer(18)) << tag::named(row.integer(19));
    if (row.integer(25) > 0)
        tags << tag::person(row.integer(25));
    if (open)
        tags << tag::open();
    if (row.isTrue(24))
        tags << tag::has(QStringLiteral("reply"));
    return Standing::Searched;
}

void readSaid(Connection &office, DocumentText &text, QStringList &tags)
{
    QStringList said{text.column(Column::Handling)};
    {
        Query row = office.query(searchquery::outgoing_said);
        row.bindAll(text.row);
        while (row.next())
            said << row.text(0);
    }
    said.removeDuplicates();
    text.column(Column::Handling) = joined(said);
    Query row = office.query(searchquery::outgoing_reviewers);
    row.bindAll(text.row);
    while (row.next())
        tags << (row.isNull(0) ? tag::person(row.integer(1)) : tag::unit(row.integer(0)));
}

void readRecipients(Connection &office, DocumentText &text)
{
    QStringList names, otherwise, notes{text.column(Column::Note)};
    Query row = office.query(searchquery::outgoing_recipients);
    row.bindAll(text.row);
    while (row.next()) {
        names << row.text(0) << row.text(1);
        otherwise << agencyText(row.text(0));
        notes << row.text(2) << row.text(3);
    }
    // As written first, which is what a snippet shows.
    names += otherwise;
    names.removeDuplicates();
    notes.removeDuplicates();
    text.column(Column::Recipients) = joined(names);
    text.column(Column::Note) = joined(notes);
}

/// What was typed about a copy, about sending, telling and lending.
void readRecorded(Connection &office, DocumentText &text, QStringList &tags)
{
    QStringList notes{text.column(Column::Note)};
    {
        Query row = office.query(searchquery::outgoing_recorded);
        row.bindAll(text.row);
        while (row.next())
            notes << row.text(0).trimmed();
    }
    notes.removeDuplicates();
    text.column(Column::Note) = joined(notes);
    Query row = office.query(searchquery::outgoing_source);
    row.bindAll(text.row);
    if (row.next())
        tags << tag::copyOf(row.integer(0));
}
}

Standing readOutgoing(Connection &office, DocumentText &text, QStringList &tags)
{
    const Standing standing = readFields(office, text, tags);
    if (standing == Standing::Searched) {
        readSaid(office, text, tags);
        readRecipients(office, text);
        readRecorded(office, text, tags);
    }
    return standing;
}

}
