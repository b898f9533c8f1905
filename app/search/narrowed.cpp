// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/narrowed.h"

#include "db/search/queryparser.h"
#include "db/text/fold.h"

namespace congso {

namespace {
/// Letters, digits and what joins them in a number; nothing that the query language gives a meaning to.
QString plainWords(const QString &typed)
{
    QString plain;
    for (const QChar c : typed)
        plain += c.isLetterOrNumber() || c.isMark() || c == u'/' || c == u'.' ? c : QChar(u' ');
    QStringList words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = search::quoted(word);
    return words.join(u' ');
}
}

NarrowedText narrowed(const QString &typed, const QStringList &by)
{
    NarrowedText result;
    const search::ParsedQuery query = search::parseQuery(typed);
    if (query.problem)
        result.problem = SearchProblem{search::problemText(query.problem->what), query.problem->position, query.problem->length};
    if (by.isEmpty() || typed.trimmed().isEmpty()) {
        result.text = by.isEmpty() ? typed : by.join(u' ');
        return result;
    }
    // In brackets only where "or" would reach over to the narrowing: the last word may still be on its way.
    const bool joins = typed.contains(u'|') || typed.contains(QLatin1String("OR"));
    result.text = by.join(u' ') + u' ' + (query.problem ? plainWords(typed) : joins ? u'(' + typed + u')' : typed);
    return result;
}

bool asksForMarks(const QStringList &words)
{
    const bool begun = std::any_of(words.begin(), words.end(), [](const QString &word) { return word.endsWith(u'*') && !text::hasMarks(word); });
    return !begun && std::any_of(words.begin(), words.end(), text::hasMarks);
}

}
