// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/snippet.h"

#include "db/search/textparts.h"

namespace congso::search {

namespace {
constexpr int wordsInWindow = 30;
constexpr int charactersBefore = 60;
constexpr int charactersInAll = 240;
constexpr qsizetype mostPlaces = 500;

/// "số 36/TB-UBND" is what was looked through; what is shown of it is the number alone, as the record has it.
void showAsCode(SearchHit &hit, const QString &code)
{
    const qsizetype before = code.indexOf(hit.row.code);
    if (before < 0 || hit.snippet != code)
        return;
    QList<HitRange> inside;
    for (const HitRange &range : std::as_const(hit.ranges)) {
        if (range.start >= before && range.start + range.length <= before + hit.row.code.size())
            inside << HitRange{int(range.start - before), range.length};
    }
    if (inside.isEmpty())
        return;
    hit.snippet = hit.row.code;
    hit.ranges = inside;
}

/// Whether its folded form may be of another length than it: decomposed, with leading zeros, of other scripts.
bool isOdd(QStringView run)
{
    return run.front() == u'0' || std::any_of(run.begin(), run.end(), [](QChar c) {
        const char16_t u = c.unicode();
        const bool plain = u < 0x80 || (u >= 0xC0 && u < 0xFF && u != 0xC6 && u != 0xDF && u != 0xE6) || (u >= 0x1EA0 && u <= 0x1EF9)
            || u == 0x102 || u == 0x103 || u == 0x110 || u == 0x111 || u == 0x128 || u == 0x129 || u == 0x168 || u == 0x169 || u == 0x1A0 || u == 0x1A1 || u == 0x1AF || u == 0x1B0;
        return !plain;
    });
}

bool fits(const QueryWord &asked, const Word &word)
{
    const QByteArray &wanted = asked.exact.isEmpty() ? asked.folded : asked.exact;
    const QByteArrayView found = asked.exact.isEmpty() ? word.folded : word.exact;
    return asked.prefix ? found.startsWith(wanted) : found == wanted;
}
}

SnippetMaker::SnippetMaker(QList<SoughtWords> sought, Words &words) : m_sought(std::move(sought)), m_words(words)
{
    for (const SoughtWords &one : std::as_const(m_sought)) {
        QList<qsizetype> lengths;
        for (const QueryWord &word : one.words)
            lengths << QString::fromUtf8(word.folded).size();
        m_lengths << lengths;
    }
}

int SnippetMaker::wanted(Column column) const
{
    return int(std::count_if(m_sought.begin(), m_sought.end(), [column](const SoughtWords &sought) { return !sought.column || *sought.column == column; }));
}

/// How far each of what is sought has been met with, word by word.
class SnippetMaker::Looking
{
public:
    Looking(SnippetMaker &maker, Column column) : m_maker(maker), m_column(column), m_runs(maker.m_sought.size()), m_seen(maker.m_sought.size(), false) {}

    /// The next word of the text; false when it is none. Gives each sought that ends with it to \a place.
    template <class Placed>
    bool take(QStringView run, qsizetype start, Placed place)
    {
        m_run = run;
        m_start = start;
        m_known = m_odd = isOdd(run);
        if (m_odd)
            m_word = m_maker.m_words.wordOf(run, start);
        if (m_odd && m_word.folded.isEmpty())
            return false;
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            const SoughtWords &sought = m_maker.m_sought.at(i);
            if (sought.column && *sought.column != m_column)
                continue;
            Run &met = m_runs[i];
            if (!is(i, met.matched)) {
                const bool again = met.matched > 0 && is(i, 0);
                met.matched = 0;
                if (!again)
                    continue;
            }
            if (met.matched == 0)
                met.start = start;
            if (++met.matched < sought.words.size())
                continue;
            place(met.start, i);
            m_found += m_seen.at(i) ? 0 : 1;
            m_seen[i] = true;
            met.matched = 0;
        }
        return true;
    }
    int found() const { return m_found; }

private:
    struct Run
    {
        qsizetype matched = 0;
        qsizetype start = 0;
    };

    /// Most words are told apart by their length and first letter; only the rest is looked up.
    bool is(qsizetype sought, qsizetype nth)
    {
        const QueryWord &asked = m_maker.m_sought.at(sought).words.at(nth);
        if (!m_odd) {
            const qsizetype length = m_maker.m_lengths.at(sought).at(nth);
            const char16_t first = m_run.front().unicode();
            if ((asked.prefix ? m_run.size() < length : m_run.size() != length) || (first < 0x80 && (first | (first >= u'A' ? 0x20 : 0)) != uchar(asked.folded.front())))
                return false;
        }
        if (!std::exchange(m_known, true))
            m_word = m_maker.m_words.wordOf(m_run, m_start);
        return fits(asked, m_word);
    }

    SnippetMaker &m_maker;
    Column m_column;
    QList<Run> m_runs;
    QList<bool> m_seen;
    QStringView m_run;
    qsizetype m_start = 0;
    Word m_word;
    bool m_known = false;
    bool m_odd = false;
    int m_found = 0;
};

QList<SnippetMaker::Place> SnippetMaker::placesIn(const QString &text, Column column, int wanted)
{
    QList<Place> places;
    Looking looking(*this, column);
    int index = 0, firstComplete = -1;
    qsizetype at = 0;
    for (QStringView run = Words::nextRun(text, at); !run.isEmpty() && places.size() < mostPlaces; run = Words::nextRun(text, at)) {
        if (!looking.take(run, at - run.size(), [&](qsizetype start, qsizetype sought) { places << Place{start, at, index, int(sought)}; }))
            continue;
        ++index;
        // Everything is found: a little more, for what stands closer together, and that is enough.
        if (firstComplete < 0 && looking.found() >= wanted)
            firstComplete = index;
        if (firstComplete >= 0 && index >= firstComplete + 2 * wordsInWindow)
            break;
    }
    return places;
}

SnippetMaker::Window SnippetMaker::best(const QString &text, Column column)
{
    const QList<Place> places = placesIn(text, column, wanted(column));
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
        if (best.different == wanted(column))
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

/// Takes the snippet from there when more is in it than in the one before.
bool SnippetMaker::improve(const QString &text, const ColumnInfo &column, SearchHit &hit)
{
    if (text.isEmpty() || wanted(column.column) <= m_found)
        return false;
    const Window window = best(text, column.column);
    if (window.different <= m_found)
        return false;
    m_found = window.different;
    hit.field = QLatin1String(column.field);
    cut(text, window, hit);
    return true;
}

/// True when nothing better can stand elsewhere.
bool SnippetMaker::fillFromRecord(SearchHit &hit)
{
    const qsizetype slash = hit.row.code.indexOf(u'/');
    const QString code = hit.row.code.isEmpty() ? QString() : codeText(hit.row.code.left(slash), slash < 0 ? QString() : hit.row.code.mid(slash + 1));
    if (improve(code, columnInfo(Column::Code), hit))
        showAsCode(hit, code);
    improve(hit.row.subject, columnInfo(Column::Subject), hit);
    if (!hit.outgoing && wanted(Column::Agency) > m_found && !improve(hit.row.agency, columnInfo(Column::Agency), hit))
        improve(agencyText(hit.row.agency), columnInfo(Column::Agency), hit);
    return std::all_of(columns().begin(), columns().end(), [this, &hit](const ColumnInfo &column) {
        const bool seen = column.column == Column::Code || column.column == Column::Subject || (column.column == Column::Agency && !hit.outgoing);
        return seen || column.column == Column::Text || wanted(column.column) <= m_found;
    });
}

void SnippetMaker::fillFromFiles(const DocumentText &text, SearchHit &hit)
{
    const QString &body = text.column(Column::Text);
    const Window window = best(body, Column::Text);
    if (window.different == 0)
        return;
    if (window.different > m_found) {
        m_found = window.different;
        hit.field = QLatin1String(columnInfo(Column::Text).field);
        cut(body, window, hit);
    }
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

void SnippetMaker::fill(SearchHit &hit, bool inFiles, const Kept &kept)
{
    m_found = 0;
    const bool lookInFiles = inFiles && wanted(Column::Text) > 0;
    if (!fillFromRecord(hit)) {
        const DocumentText &text = kept(lookInFiles);
        for (const ColumnInfo &column : columns()) {
            if (column.column != Column::Code && column.column != Column::Subject && column.column != Column::Text)
                improve(text.column(column.column), column, hit);
        }
    }
    // Also when all is found: it says which page to open.
    if (lookInFiles)
        fillFromFiles(kept(true), hit);
}

}
