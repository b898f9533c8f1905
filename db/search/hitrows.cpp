// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/hitrows.h"

#include "db/search/documenttext.h"
#include "db/search/searchqueries.h"
#include "db/store/listqueries.h"
#include "db/store/paperplaces.h"
#include "db/store/query.h"

#include <QHash>

namespace congso::search {

namespace {
SearchHit outgoingFrom(Query &row)
{
    SearchHit hit;
    hit.outgoing = true;
    DocumentRow &record = hit.row;
    record.row = row.integer(0);
    record.id = row.id<SubjectId>(1);
    record.version = row.integer(2);
    record.state = DocumentState::None;
    hit.outgoingState = outgoingStateFromText(row.text(3)).value_or(OutgoingState::None);
    if (row.integer(6) > 0)
        record.number = AssignedNumber{row.id<RegisterId>(4), int(row.integer(5)), int(row.integer(6)), row.text(7)};
    record.code = row.text(8);
    record.issued = row.date(9);
    hit.drafted = row.date(10);
    record.kind = row.text(11);
    record.subject = row.text(12);
    record.urgency = row.text(13);
    record.signer = row.text(14);
    record.agency = row.text(15);
    record.holder = row.text(16);
    record.due = row.date(17);
    hit.recipients = row.text(18);
    record.files = int(row.integer(19));
    record.unread = row.isTrue(20);
    hit.unit = row.text(21);
    hit.fromBook = row.isTrue(22);
    return hit;
}

SearchHit *hitOf(qint64 document, QList<SearchHit> &hits)
{
    const auto hit = std::find_if(hits.begin(), hits.end(), [document](const SearchHit &one) { return one.row.row == document; });
    return hit == hits.end() ? nullptr : &*hit;
}

void addPlaces(Connection &connection, qint64 person, const QString &ids, QList<SearchHit> &hits)
{
    Query row = connection.query(searchquery::hit_places);
    row.bind(":rows", ids).bind(":person", person);
    while (row.next()) {
        if (SearchHit *hit = hitOf(row.integer(7), hits))
            hit->place = paperplaces::placeFrom(row);
    }
}

void addSources(Connection &connection, qint64 person, const QString &ids, QList<SearchHit> &hits)
{
    Query row = connection.query(searchquery::hit_copies);
    row.bind(":rows", ids).bind(":person", person);
    while (row.next()) {
        if (SearchHit *hit = hitOf(row.integer(0), hits))
            hit->copyOf = row.text(1);
    }
}
}

QString idsOf(const QList<qint64> &rows)
{
    QByteArray json = "[";
    for (const qint64 row : rows)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(row);
    return QString::fromLatin1(json + ']');
}

QList<SearchHit> hitRows(Connection &connection, qint64 person, const QList<qint64> &keys)
{
    QList<qint64> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys)
        rows << rowOfKey(key);
    QList<DocumentRow> incoming = listqueries::rows(connection, person, rows);
    const QString ids = idsOf(rows);
    QHash<qint64, SearchHit> outgoing;
    if (incoming.size() < rows.size()) {
        Query row = connection.query(searchquery::hit_outgoing);
        row.bind(":rows", ids).bind(":person", person);
        while (row.next()) {
            const SearchHit hit = outgoingFrom(row);
            outgoing.insert(hit.row.row, hit);
        }
    }
    QList<SearchHit> hits;
    hits.reserve(keys.size());
    qsizetype next = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        SearchHit hit;
        if (next < incoming.size() && incoming.at(next).row == rows.at(i))
            hit.row = std::move(incoming[next++]);
        else if (const auto found = outgoing.constFind(rows.at(i)); found != outgoing.constEnd())
            hit = *found;
        else
            continue;
        hit.key = keys.at(i);
        hits << std::move(hit);
    }
    addPlaces(connection, person, ids, hits);
    if (!outgoing.isEmpty())
        addSources(connection, person, ids, hits);
    return hits;
}

}
