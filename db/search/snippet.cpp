// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/snippet.h"

namespace congso::search {

namespace {
constexpr int wordsInWindow = 30;
constexpr int charactersBefore = 60;
constexpr int charactersInAll = 240;
constexpr qsizetype mostPlaces = 500;

bool fits(const QueryWord &asked, const Word &word)
{
    const QByteArray &wanted = asked.exact.isEmpty() ? asked.folded : asked.exact;
    const QByteArrayView found = asked.exact.isEmpty() ? word.folded : word.exact;
    return asked.prefix ? found.startsWith(wanted) : found == wanted;
}
}

bool SnippetMaker::wants(Column column) const
{
    return std::any_of(m_sought.begin(), m_sought.end(), [column](const SoughtWords &sought) { return !sought.column || *sought.column == column; });
}

QList<SnippetMaker::Place> SnippetMaker::placesIn(const QString &text, Column column, int wanted)
{
    struct Run
    {
        int matched = 0;
        qsizetype start = 0;
    };
    QList<Place> places;
    QList<Run> runs(m_sought.size());
    int index = 0, firstComplete = -1;
    QList<bool> seen(m_sought.size(), false);
    m_words.each(text, [&](const Word &word) {
        for (qsizetype i = 0; i < m_sought.size(); ++i) {
            const SoughtWords &sought = m_sought.at(i);
            if (sought.column && *sought.column != column)
                continue;
            Run &run = runs[i];
            if (!fits(sought.words.at(run.matched), word)) {
                run.matched = 0;
                if (!fits(sought.words.first(), word))
                    continue;
            }
            if (run.matched == 0)
                run.start = word.start;
            if (++run.matched < sought.words.size())
                continue;
            places << Place{run.start, word.start + word.length, index, int(i)};
            wanted -= seen.at(i) ? 0 : 1;
            seen[i] = true;
            run.matched = 0;
        }
        ++index;
        // Everything is found: a little more, for what stands closer together, and that is enough.
        if (wanted <= 0 && firstComplete < 0)
            firstComplete = index;
        return places.size() < mostPlaces && (firstComplete < 0 || index < firstComplete + 2 * wordsInWindow);
    });
    return places;
}

SnippetMaker::Window SnippetMaker::best(const QString &text, Column column)
{
    const QList<Place> places = placesIn(text, column, int(m_sought.size()));
    Window best;
    for (qsizetype from = 0; from < places.size(); ++from) {
        Window window;
        QList<bool> seen(m_sought.size(), false);
        for (qsizetype i = from; i < places.size() && places.at(i).word < places.at(from).word + wordsInWindow; ++i) {
            window.places << places.at(i);
            window.different += seen.at(places.at(i).sought) ? 0 : 1;
            seen[places.at(i).sought] = true;
        }
        if (window.different > best.different)
            best = window;
        if (best.different == m_sought.size())
            break;
    }
    return best;
}

void SnippetMaker::cut(const QString &text, const Window &window, SearchHit &hit)
{
    qsizetype from = std::max<qsizetype>(0, window.places.first().start - charactersBefore);
    while (from > 0 && from < window.places.first().start && !text.at(from - 1).isSpace())
        ++from;
    qsizetype to = std::min(text.size(), from + charactersInAll);
    while (to < text.size() && to > window.places.first().end && !text.at(to).isSpace())
        --to;
    hit.snippet = text.mid(from, to - from);
    for (QChar &c : hit.snippet)
        c = c.isSpace() ? QChar(u' ') : c;
    if (from > 0)
        hit.snippet.prepend(u'…');
    if (to < text.size())
        hit.snippet += u'…';
    hit.ranges.clear();
    const qsizetype shift = (from > 0 ? 1 : 0) - from;
    qsizetype last = 0;
    QList<Place> places = window.places;
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.start < b.start; });
    for (const Place &place : std::as_const(places)) {
        const qsizetype start = std::max(place.start, last);
        if (start >= place.end || place.end > to)
            continue;
        hit.ranges << HitRange{int(start + shift), int(place.end - start)};
        last = place.end;
    }
}

void SnippetMaker::fill(const DocumentText &text, SearchHit &hit)
{
    if (m_sought.isEmpty())
        return;
    Window chosen;
    for (const ColumnInfo &column : columns()) {
        const QString &words = text.column(column.column);
        // What is all found needs no other place but the page to open.
        const bool whole = chosen.different == m_sought.size() && column.column != Column::Text;
        const Window window = words.isEmpty() || whole || !wants(column.column) ? Window() : best(words, column.column);
        if (window.different > chosen.different) {
            chosen = window;
            hit.field = QLatin1String(column.field);
            cut(words, window, hit);
        }
        if (column.column != Column::Text || window.different == 0)
            continue;
        qsizetype at = 0;
        for (const BodyPage &page : text.pages) {
            at += page.length;
            if (window.places.first().start >= at)
                continue;
            hit.page = page.page;
            hit.file = text.files.value(page.file).hash;
            hit.fileName = text.files.value(page.file).name;
            break;
        }
    }
}

}
