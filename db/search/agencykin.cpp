// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/agencykin.h"

#include "db/search/searchqueries.h"
#include "db/search/tokenizer.h"
#include "db/store/agencyqueries.h"
#include "db/store/query.h"
#include "db/text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace congso::search {

namespace {
using Type = QueryNode::Type;
/// Words that stand in more names than this, "UBND", mean no agency.
constexpr qsizetype mostAsked = 8;
constexpr qsizetype mostKin = 40;
/// No name has more words, and no query worth looking through.
constexpr qsizetype longestName = 24;
constexpr qsizetype mostWords = 64;

struct Named
{
    qint64 agency = 0;
    QString name;
    QString fold;
    QString from;
};

QString foldOf(const QString &text)
{
    return agencyqueries::keyOf(text, {}).fold;
}

/// Every run of words in \a all that may be a whole name, as the index has names.
QString runsOf(const QString &all)
{
    const QStringList words = all.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    QJsonArray runs;
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString run;
        for (qsizetype i = first; i < std::min(words.size(), first + longestName) && words[i] != u"|"; ++i) {
            run += u' ' + words[i];
            runs << run;
        }
    }
    return QString::fromUtf8(QJsonDocument(runs).toJson(QJsonDocument::Compact));
}

/// A query's agencies, looked up one after another.
class KinFinder
{
public:
    KinFinder(Connection &office, bool exact) : m_office(office), m_exact(exact) {}

    void extend(QueryNode &node)
    {
        if (node.type == Type::Words && node.field == Field::Agency)
            extendField(node);
        if (node.type != Type::And && node.type != Type::Or)
            return;
        for (QueryNode &part : node.parts)
            extend(part);
        if (node.type == Type::And)
            extendWords(node);
    }

    QList<AgencyKin> found;

private:
    static QList<Named> named(Query row)
    {
        QList<Named> all;
        while (row.next())
            all << Named{row.integer(0), row.text(1), row.text(2), row.text(3)};
        return all;
    }

    /// \a words as they begin and end in a name; of more agencies than are looked at one more.
    QList<Named> withWords(const QString &words)
    {
        const bool whole = words.endsWith(u' ');
        Query row = m_office.query(searchquery::agencies_with_words);
        row.bind(":match", u'"' + words.trimmed().remove(u'"') + (whole ? QStringLiteral("\"") : QStringLiteral("\" *")));
        row.bind(":words", words).bind(":most", int(mostAsked) + 1);
        return named(std::move(row));
    }

    QList<AgencyKin> kinOf(const Named &asked, const QString &words)
    {
        QList<AgencyKin> kin;
        Query row = m_office.query(searchquery::agency_kin);
        row.bindAll(asked.agency);
        while (row.next() && found.size() + kin.size() < mostKin) {
            const QString fold = row.text(2);
            const auto same = [&fold](const AgencyKin &one) { return one.fold == fold; };
            // What the words themselves find needs no other way.
            if (QString(fold + u' ').contains(words) || std::any_of(kin.begin(), kin.end(), same))
                continue;
            const AgencyTie ties[] = {row.text(3) < asked.from ? AgencyTie::FormerName : AgencyTie::LaterName, AgencyTie::Successor, AgencyTie::Predecessor};
            kin << AgencyKin{row.text(1), fold, ties[row.integer(0)], asked.name};
        }
        return kin;
    }

    /// Where words count as they are written, a name without any marks is not the one that has some.
    bool written(const QList<QueryNode> &parts) const
    {
        return !m_exact || std::any_of(parts.begin(), parts.end(), [](const QueryNode &part) { return text::hasMarks(part.value); });
    }

    QueryNode nodeOf(const AgencyKin &kin)
    {
        QueryNode node{Type::Words, {}, Field::Agency, {}, kin.name, {}, {}, {}};
        m_words.each(kin.name, [&](const Word &word) {
            node.words << QueryWord{word.folded.toByteArray(), m_exact && word.marked ? word.exact.toByteArray() : QByteArray(), false};
            return true;
        });
        return node;
    }

    /// \a node, or one of its agency's other names.
    void widen(QueryNode &node, const QList<AgencyKin> &kin)
    {
        if (kin.isEmpty())
            return;
        QueryNode either{Type::Or, {node}, {}, {}, {}, {}, {}, {}};
        for (const AgencyKin &one : kin)
            either.parts << nodeOf(one);
        found << kin;
        node = either;
    }

    void extendField(QueryNode &node)
    {
        const QString fold = foldOf(node.value);
        if (fold.isEmpty() || !written({node}))
            return;
        const QString words = node.words.last().prefix ? fold : fold + u' ';
        QList<Named> asked = withWords(words);
        QSet<qint64> agencies;
        asked.removeIf([&agencies](const Named &one) {
            const qsizetype before = agencies.size();
            agencies.insert(one.agency);
            return agencies.size() == before;
        });
        if (asked.size() > mostAsked)
            return;
        QList<AgencyKin> kin;
        for (const Named &one : std::as_const(asked)) {
            for (const AgencyKin &each : kinOf(one, words)) {
                if (std::none_of(kin.begin(), kin.end(), [&each](const AgencyKin &other) { return other.fold == each.fold; }))
                    kin << each;
            }
        }
        widen(node, kin);
    }

    /// Words beside each other: those that make up a whole name may also be one of its others.
    void extendWords(QueryNode &node)
    {
        QString all;
        QList<qsizetype> starts, ends; ///< of each part in all
        for (const QueryNode &part : std::as_const(node.parts)) {
            starts << all.size();
            const bool plain = part.type == Type::Words && part.field == Field::Anything;
            all += plain ? foldOf(part.value) : QStringLiteral(" |");
            ends << all.size();
        }
        all += u' ';
        if (all.count(u' ') < 3)
            return;
        Query row = m_office.query(searchquery::agencies_in_words);
        row.bind(":words", runsOf(all));
        const QList<Named> asked = named(std::move(row));
        for (const Named &one : asked) {
            const qsizetype at = all.indexOf(one.fold + u' ');
            const qsizetype first = starts.lastIndexOf(at), last = ends.indexOf(at + one.fold.size());
            if (first < 0 || last < first || std::any_of(node.parts.begin() + first, node.parts.begin() + last + 1, [](const QueryNode &part) { return part.type != Type::Words; }))
                continue;
            const QList<AgencyKin> kin = kinOf(one, one.fold + u' ');
            if (kin.isEmpty())
                continue;
            QueryNode name;
            name.parts = node.parts.mid(first, last - first + 1);
            if (!written(name.parts))
                continue;
            widen(name, kin);
            // The places of the others stay: what is used up asks for nothing.
            for (qsizetype part = first; part <= last; ++part)
                node.parts[part] = QueryNode();
            node.parts[first] = name;
        }
        node.parts.removeIf([](const QueryNode &part) { return part.type == Type::And && part.parts.isEmpty(); });
    }

    Connection &m_office;
    bool m_exact;
    Words m_words;
};
}

QList<AgencyKin> addKin(Connection &office, ParsedQuery &query, bool loose)
{
    KinFinder finder(office, query.marked && !loose);
    finder.extend(query.tree);
    return finder.found;
}

const AgencyKin *kinOf(const QList<AgencyKin> &kin, const QString &agency)
{
    if (kin.isEmpty())
        return nullptr;
    const QString fold = foldOf(agency) + u' ';
    const AgencyKin *best = nullptr;
    for (const AgencyKin &one : kin) {
        if (fold.contains(foldOf(one.asked) + u' '))
            return nullptr;
        if (fold.contains(one.fold + u' ') && (!best || one.fold.size() > best->fold.size()))
            best = &one;
    }
    return best;
}

}
