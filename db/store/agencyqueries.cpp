// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/agencyqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"

#include <QSet>

#include <algorithm>

namespace congso::agencyqueries {

namespace {
constexpr int wordsApart = 5;

struct Abbreviation
{
    const char *text;
    const char *full;
};
constexpr Abbreviation abbreviations[] = {
    {"ubnd", "uy ban nhan dan"}, {"hdnd", "hoi dong nhan dan"}, {"ubmttq", "uy ban mat tran to quoc"}, {"tp", "thanh pho"},
    {"tand", "toa an nhan dan"}, {"vksnd", "vien kiem sat nhan dan"}, {"ttxvn", "thong tan xa viet nam"},
};

QStringList wordsOf(const QString &text)
{
    QString plain = text::fold(text);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QStringList writtenOut(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words) {
        const auto known = std::find_if(std::begin(abbreviations), std::end(abbreviations),
                                        [&](const Abbreviation &entry) { return word == QLatin1String(entry.text); });
        if (known == std::end(abbreviations))
            all << word;
        else
            all << QString(QLatin1String(known->full)).split(u' ');
    }
    return all;
}

struct Hit
{
    qint64 agency = 0;
    QString name;
    bool fits = false;
};

/// More rows than wanted: an agency is found by several of its names.
QList<Hit> hits(Connection &connection, const QStringList &words, const QString &date, int limit)
{
    const QString phrase = u' ' + words.join(u' ');
    Query query = connection.query(query::agency_suggest);
    query.bind(":date", date).bind(":start", phrase + u'%').bind(":phrase", phrase).bind(":limit", limit * 2);
    constexpr const char *names[] = {":w1", ":w2", ":w3", ":w4", ":w5"};
    for (int i = 0; i < wordsApart; ++i)
        query.bind(names[i], words.value(i));
    query.bind(":rest", words.mid(wordsApart).join(u' '));
    QList<Hit> found;
    QSet<qint64> seen;
    while (query.next()) {
        if (seen.contains(query.integer(0)))
            continue;
        seen.insert(query.integer(0));
        found << Hit{query.integer(0), query.text(1), query.isTrue(2)};
    }
    return found.mid(0, limit);
}

/// Whether every word typed with its marks begins a word of the name or is a run of its initials: "BĐ" is Bình Định
/// before it is Bình Dương.
bool fitsWithMarks(const QString &name, const QStringList &typed)
{
    const QString exact = text::lowerExact(name);
    QString initials;
    const QStringList words = exact.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        initials += word.startsWith(QChar(0x111)) ? word.left(1) : text::fold(word.left(1)); // "ubnd" is typed for Ủy ban
    return std::all_of(typed.begin(), typed.end(), [&](const QString &one) {
        return initials.contains(one) || QString(u' ' + exact).contains(QString(u' ' + one));
    });
}

/// As they came, but those that fit with their marks first among those of the day and among the others.
void preferMarks(QList<Hit> &found, const QString &words)
{
    if (!text::hasMarks(words))
        return;
    const QStringList typed = text::lowerExact(words).split(u' ', Qt::SkipEmptyParts);
    const auto rank = [&typed](const Hit &hit) { return (hit.fits ? 0 : 2) + (fitsWithMarks(hit.name, typed) ? 0 : 1); };
    std::stable_sort(found.begin(), found.end(), [&](const Hit &a, const Hit &b) { return rank(a) < rank(b); });
}

std::optional<AgencySuggestion> shown(Connection &connection, qint64 agency, const QString &date)
{
    Query row = connection.query(query::agency_shown);
    row.bind(":agency", agency).bind(":date", date);
    if (!row.next())
        return std::nullopt;
    AgencySuggestion suggestion;
    suggestion.id = row.id<SubjectId>(0);
    suggestion.name = row.text(1);
    suggestion.shortName = row.text(2);
    suggestion.code = row.text(3);
    suggestion.alive = row.isTrue(4);
    suggestion.validFrom = row.date(5);
    suggestion.validUntil = row.date(6);
    return suggestion;
}

/// What came after and before: successor first.
QList<QPair<qint64, AgencySuggestion::Found>> relatives(Connection &connection, qint64 agency)
{
    QList<QPair<qint64, AgencySuggestion::Found>> all;
    Query row = connection.query(query::agency_relatives);
    row.bindAll(agency);
    while (row.next())
        all << qMakePair(row.integer(1), row.isTrue(0) ? AgencySuggestion::Found::AsSuccessor : AgencySuggestion::Found::AsPredecessor);
    return all;
}
}

Key keyOf(const QString &name, const QString &shortName)
{
    Key key;
    const QStringList words = writtenOut(wordsOf(name));
    for (const QString &word : words) {
        key.fold += u' ' + word;
        key.initials += word.at(0);
    }
    for (const QString &word : wordsOf(shortName))
        key.initials += u' ' + word;
    return key;
}

std::optional<OutsideAgency> agency(Connection &connection, qint64 row)
{
    OutsideAgency agency;
    {
        Query query = connection.query(query::agency_one);
        query.bindAll(row);
        if (!query.next())
            return std::nullopt;
        agency.id = query.id<SubjectId>(0);
        agency.version = query.integer(1);
        agency.name = query.text(2);
        agency.shortName = query.text(3);
        agency.code = query.text(4);
        agency.level = query.text(5);
        agency.validFrom = query.date(6);
        agency.validUntil = query.date(7);
        agency.note = query.text(8);
        agency.ended = query.isTrue(9);
    }
    agency.formerNames = names(connection, row);
    if (!agency.formerNames.isEmpty())
        agency.formerNames.removeLast();
    Query successors = connection.query(query::agency_successors);
    successors.bindAll(row);
    while (successors.next())
        agency.successors << successors.id<SubjectId>(0);
    return agency;
}

QList<AgencyName> names(Connection &connection, qint64 row)
{
    QList<AgencyName> all;
    Query query = connection.query(query::agency_names_of);
    query.bindAll(row);
    while (query.next())
        all << AgencyName{query.text(0), query.text(1), query.date(2), query.date(3)};
    return all;
}

QList<qint64> byName(Connection &connection, const QString &name)
{
    QList<qint64> rows;
    Query query = connection.query(query::agency_by_name);
    query.bindAll(keyOf(name, {}).fold);
    while (query.next())
        rows << query.integer(0);
    return rows;
}

QList<qint64> byCode(Connection &connection, const QString &code)
{
    QList<qint64> rows;
    Query query = connection.query(query::agency_by_code);
    query.bindAll(code);
    while (query.next())
        rows << query.integer(0);
    return rows;
}

bool codeTaken(Connection &connection, const QString &code, qint64 exceptRow)
{
    Query query = connection.query(query::agency_by_code);
    query.bindAll(code);
    while (query.next()) {
        if (query.integer(0) != exceptRow && !query.isTrue(1))
            return true;
    }
    return false;
}

QList<AgencySuggestion> suggest(Connection &connection, const QString &words, QDate date, int limit)
{
    const QStringList folded = wordsOf(words);
    if (folded.isEmpty() || limit <= 0)
        return {};
    const QString day = date.toString(Qt::ISODate);
    QList<AgencySuggestion> alive, gone, before;
    QSet<qint64> told;
    QList<Hit> found = hits(connection, folded, day, limit);
    preferMarks(found, words);
    for (const Hit &hit : std::as_const(found))
        told.insert(hit.agency);
    for (const Hit &hit : std::as_const(found)) {
        auto suggestion = shown(connection, hit.agency, day);
        if (!suggestion)
            continue;
        if (suggestion->name != hit.name) {
            suggestion->found = AgencySuggestion::Found::ByFormerName;
            suggestion->through = hit.name;
        }
        (suggestion->alive ? alive : gone) << *suggestion;
        for (const auto &[relative, how] : relatives(connection, hit.agency)) {
            if (told.contains(relative))
                continue;
            auto linked = shown(connection, relative, day);
            if (!linked)
                continue;
            told.insert(relative);
            linked->found = how;
            linked->through = hit.name;
            (linked->alive ? alive : before) << *linked;
        }
    }
    return (alive + gone + before).mid(0, limit);
}

}
