// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/casefilequeries.h"

#include "db/store/journal.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"

#include <QSet>

#include <algorithm>

namespace congso::casefilequeries {

namespace {
CaseFile fileFrom(const Query &row)
{
    CaseFile file;
    file.code = row.text(1);
    file.title = row.text(2);
    file.year = int(row.integer(3));
    file.keeper = row.id<PersonId>(4);
    file.unit = row.id<UnitId>(5);
    file.retention = row.text(6);
    file.permanent = row.isTrue(7);
    file.years = int(row.integer(8));
    file.start = row.date(9);
    file.end = row.date(10);
    file.rights = row.text(11);
    file.language = row.text(12);
    file.note = row.text(13);
    file.closed = row.text(14) == QLatin1String("closed");
    file.openedAt = row.integer(15);
    file.closedAt = row.integer(16);
    file.lastAt = row.integer(17);
    file.documents = int(row.integer(18));
    file.id = row.id<SubjectId>(19);
    file.version = row.integer(20);
    return file;
}

QList<CaseFile> filesIn(Query &query)
{
    QList<CaseFile> files;
    while (query.next())
        files << fileFrom(query);
    return files;
}

CaseEntry entryFrom(const Query &row)
{
    CaseEntry entry;
    entry.document = row.id<SubjectId>(0);
    entry.ordinal = int(row.integer(1));
    entry.sheets = row.text(2);
    entry.note = row.text(3);
    entry.readable = row.isTrue(4);
    entry.state = row.text(5);
    entry.codeNumber = row.text(6);
    entry.codeNotation = row.text(7);
    entry.issued = row.date(8);
    entry.kind = row.text(9);
    entry.subject = row.text(10);
    entry.agency = row.text(11);
    entry.signer = row.text(12);
    entry.signerTitle = row.text(13);
    entry.language = row.text(14);
    entry.urgency = row.text(15);
    entry.remark = row.text(16);
    entry.arrival = row.date(17);
    entry.due = row.date(18);
    entry.arrivalNumber = int(row.integer(19));
    entry.pages = int(row.integer(20));
    return entry;
}

qint64 rowOf(Connection &connection, const QUuid &uuid)
{
    const SystemClock clock;
    return uuid.isNull() ? 0 : Journal(connection, clock).rowOf(uuid);
}

/// Words of three letters and more: shorter ones join everything.
QSet<QString> wordsOf(const QString &folded)
{
    QSet<QString> words;
    const QStringList all = folded.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (word.size() > 2)
            words.insert(word);
    }
    return words;
}
}

std::optional<CaseFile> standing(Connection &connection, qint64 row)
{
    Query query = connection.query(query::casefile_row);
    query.bindAll(row);
    if (!query.next())
        return std::nullopt;
    return fileFrom(query);
}

QList<CaseEntry> entryIds(Connection &connection, qint64 row)
{
    QList<CaseEntry> entries;
    Query query = connection.query(query::casefile_entry_ids);
    query.bindAll(row);
    while (query.next()) {
        CaseEntry entry;
        entry.document = query.id<SubjectId>(0);
        entry.ordinal = int(query.integer(1));
        entries << entry;
    }
    return entries;
}

std::optional<CaseFile> caseFile(Connection &connection, qint64 person, qint64 row)
{
    CaseFile file;
    {
        Query query = connection.query(query::casefile_one);
        query.bind(":casefile", row).bind(":person", person);
        if (!query.next())
            return std::nullopt;
        file = fileFrom(query);
    }
    Query entries = connection.query(query::casefile_entries_of);
    entries.bind(":casefile", row).bind(":person", person);
    while (entries.next())
        file.entries << entryFrom(entries);
    return file;
}

QList<CaseFile> list(Connection &connection, qint64 person, const CaseFileQuery &wanted)
{
    const qint64 keeper = rowOf(connection, wanted.keeper.uuid());
    const qint64 unit = rowOf(connection, wanted.unit.uuid());
    if ((keeper == 0 && !wanted.keeper.isNull()) || (unit == 0 && !wanted.unit.isNull()))
        return {};
    Query query = connection.query(query::casefile_list);
    query.bind(":words", text::fold(wanted.words)).bind(":year", wanted.year).bind(":keeper", keeper).bind(":unit", unit);
    query.bind(":state", QLatin1String(wanted.closed < 0 ? "" : wanted.closed ? "closed" : "open")).bind(":person", person).bind(":limit", wanted.limit);
    return filesIn(query);
}

QList<CaseFile> byCode(Connection &connection, qint64 person, const QString &code, int year)
{
    QList<qint64> rows;
    {
        Query query = connection.query(query::casefile_by_code);
        query.bind(":code", text::foldCode(code)).bind(":year", year).bind(":person", person);
        while (query.next())
            rows << query.integer(0);
    }
    QList<CaseFile> files;
    for (const qint64 row : std::as_const(rows)) {
        if (auto file = caseFile(connection, person, row))
            files << *file;
    }
    return files;
}

QList<CaseFile> ofDocument(Connection &connection, qint64 person, qint64 document)
{
    Query query = connection.query(query::casefiles_of_document);
    query.bind(":document", document).bind(":person", person);
    return filesIn(query);
}

QList<CaseFileOffer> offers(Connection &connection, qint64 person, qint64 document, int limit)
{
    QSet<QString> words;
    int year = 0;
    {
        Query match = connection.query(query::document_match);
        match.bind(":document", document).bind(":person", person);
        if (!match.next())
            return {};
        words = wordsOf(text::fold(match.text(0)));
        year = match.date(2).year();
    }
    QList<CaseFileOffer> offers;
    Query query = connection.query(query::casefile_of_keeper);
    query.bind(":document", document).bind(":person", person);
    while (query.next()) {
        CaseFileOffer offer{fileFrom(query), query.isTrue(21), 0};
        const QSet<QString> title = wordsOf(query.text(22));
        offer.sharedWords = int((QSet<QString>(title) & words).size());
        offers << offer;
    }
    const auto score = [year](const CaseFileOffer &offer) {
        return offer.sharedWords * 2 + (offer.sameAgency ? 3 : 0) + (offer.file.year == year ? 2 : 0);
    };
    // Stable: among equals the one worked on last stays first.
    std::stable_sort(offers.begin(), offers.end(), [&](const CaseFileOffer &a, const CaseFileOffer &b) { return score(a) > score(b); });
    return offers.mid(0, limit);
}

bool codeTaken(Connection &connection, const QString &code, int year, qint64 exceptRow)
{
    Query query = connection.query(query::casefile_code_owner);
    query.bindAll(text::foldCode(code), year, exceptRow);
    return query.next();
}

}
