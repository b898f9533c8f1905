// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/similar.h"

#include "db/text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace congso {

namespace {

constexpr double agencyShare = 0.35;
constexpr double kindShare = 0.05;
constexpr double subjectShare = 0.60;
constexpr double leastSimilar = 0.30; ///< below it a letter says nothing about this one
constexpr double halfLifeDays = 540;  ///< people and tasks move on

/// Pairs of neighbouring words: single syllables say little in Vietnamese.
QSet<QString> pairsOf(const QString &subject)
{
    QSet<QString> pairs;
    const QStringList words = text::fold(subject).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < words.size(); ++i)
        pairs.insert(words[i - 1] + u' ' + words[i]);
    return pairs;
}

class Rarity
{
public:
    explicit Rarity(const QList<QSet<QString>> &subjects) : m_letters(subjects.size())
    {
        for (const QSet<QString> &pairs : subjects) {
            for (const QString &pair : pairs)
                ++m_seen[pair];
        }
    }
    double of(const QString &pair) const { return std::log((double(m_letters) + 1) / (m_seen.value(pair) + 1)) + 0.2; }
    double of(const QSet<QString> &pairs) const
    {
        double sum = 0;
        for (const QString &pair : pairs)
            sum += of(pair);
        return sum;
    }

private:
    qsizetype m_letters;
    QHash<QString, int> m_seen;
};

double age(QDate registered, QDate today)
{
    const double days = registered.isValid() && today.isValid() ? double(std::max<qint64>(0, registered.daysTo(today))) : 0;
    return std::pow(0.5, days / halfLifeDays);
}

}

QList<LeadSuggestion> suggestLeads(const QList<LedBefore> &history, const QString &agency, const QString &kind, const QString &subject, QDate today, int most)
{
    QList<QSet<QString>> subjects;
    for (const LedBefore &letter : history)
        subjects.append(pairsOf(letter.subject));
    const Rarity rarity(subjects);
    const QSet<QString> wanted = pairsOf(subject);
    const double whole = rarity.of(wanted);
    QHash<QString, LeadSuggestion> byLead;
    QHash<QString, double> best;
    for (qsizetype i = 0; i < history.size(); ++i) {
        const LedBefore &letter = history[i];
        const bool sameAgency = !agency.isEmpty() && text::fold(letter.agency) == text::fold(agency);
        const double shared = whole > 0 ? rarity.of(QSet<QString>(subjects[i]).intersect(wanted)) / whole : 0;
        const double similar = (sameAgency ? agencyShare : 0) + (letter.kind == kind ? kindShare : 0) + subjectShare * shared;
        if (similar < leastSimilar || letter.lead.isEmpty())
            continue;
        LeadSuggestion &suggestion = byLead[letter.lead];
        suggestion.lead = letter.lead;
        ++suggestion.letters;
        suggestion.ofAgency += sameAgency;
        suggestion.weight += similar * similar * age(letter.registered, today);
        if (similar > best.value(letter.lead)) {
            best[letter.lead] = similar;
            suggestion.example = letter.subject;
            suggestion.exampleDate = letter.registered;
        }
    }
    QList<LeadSuggestion> result = byLead.values();
    std::sort(result.begin(), result.end(), [](const LeadSuggestion &a, const LeadSuggestion &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.lead < b.lead;
    });
    return result.mid(0, most);
}

}
