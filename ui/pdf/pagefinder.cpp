// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pagefinder.h"

#include "db/text/fold.h"
#include "ui/pdf/sourceworker.h"

#include <QHash>

#include <algorithm>

namespace congso {

namespace {

/// A text as it is compared, and for each of its units the unit of the original it came from.
struct Compared
{
    QString text;
    QList<int> origin;
};

/// Of a letter and the marks written after it.
QString lettersOf(const QString &written, bool toneless)
{
    const QChar unit = written.front();
    if (unit.isSpace() || unit == QChar(0xFFFE) || unit == QChar(QChar::SoftHyphen)) {
        return QStringLiteral(" ");
    }
    return toneless ? text::fold(written) : text::lowerExact(written);
}

Compared compared(const QString &original, bool toneless)
{
    QHash<QChar, QString> known; // letters without marks after them, which most are
    Compared result;
    for (int at = 0, next = 0; at < original.size(); at = next) {
        next = at + 1;
        while (next < original.size() && original[next].isMark()) {
            ++next;
        }
        QString letters = next == at + 1 ? known.value(original[at]) : QString();
        if (letters.isNull()) {
            letters = lettersOf(original.mid(at, next - at), toneless);
            if (next == at + 1) {
                known.insert(original[at], letters);
            }
        }
        const bool blank = letters == QLatin1String(" ");
        if (blank && (result.text.isEmpty() || result.text.back() == QLatin1Char(' '))) {
            continue;
        }
        for (const QChar letter : std::as_const(letters)) {
            result.text.append(letter);
            result.origin.append(at);
        }
    }
    if (!toneless) {
        // "hoá" is written "hóa" as well; the letters stay as many.
        const QString unified = text::unifyTonePlacement(result.text);
        result.text = unified.size() == result.text.size() ? unified : result.text;
    }
    return result;
}

bool goesOn(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
}

void addOccurrences(const QString &text, const Compared &whole, QString wanted, bool wholeWords, QList<std::pair<int, int>> &found)
{
    const bool begun = wholeWords && wanted.endsWith(QLatin1Char('*'));
    wanted.chop(begun ? 1 : 0);
    if (wanted.isEmpty()) {
        return;
    }
    for (qsizetype at = whole.text.indexOf(wanted); at >= 0; at = whole.text.indexOf(wanted, at + wanted.size())) {
        if (wholeWords && (goesOn(whole.text, at - 1) || (!begun && goesOn(whole.text, at + wanted.size())))) {
            continue;
        }
        const int start = whole.origin[at];
        int end = whole.origin[at + wanted.size() - 1] + 1;
        // Marks written after their letter belong to it.
        while (end < text.size() && text[end].isMark()) {
            ++end;
        }
        found.append({start, end - start});
    }
}

PageHit hitAt(PageSource &source, int page, const std::pair<int, int> &place)
{
    return {page, lineRects(source.textAt(page, place.first, place.second).bounds)};
}

}

QList<std::pair<int, int>> occurrences(const QString &text, const QString &words, bool toneless, bool wholeWords)
{
    QList<std::pair<int, int>> found;
    const Compared whole = compared(text, toneless);
    const QStringList either = words.normalized(QString::NormalizationForm_C).split(QLatin1Char('|'));
    for (const QString &each : either) {
        addOccurrences(text, whole, compared(each, toneless).text.trimmed(), wholeWords, found);
    }
    if (either.size() > 1) {
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    return found;
}

PageFinder::PageFinder(QObject *parent)
    : QObject(parent)
{
}

void PageFinder::setWorker(SourceWorker *worker)
{
    m_worker = worker;
    find({}, m_toneless);
}

void PageFinder::find(const QString &words, bool toneless, int fromPage, bool wholeWords)
{
    ++m_generation;
    m_words = words;
    m_wholeWords = wholeWords;
    m_toneless = toneless;
    m_hits.clear();
    m_left = 0;
    Q_EMIT hitsChanged();
    const bool possible = m_worker != nullptr && m_worker->source()->hasText() && !words.trimmed().isEmpty();
    const int pages = possible ? m_worker->source()->pageCount() : 0;
    m_left = pages;
    if (pages == 0) {
        Q_EMIT finished();
        return;
    }
    askPage(std::clamp(fromPage, 0, pages - 1));
}

void PageFinder::askPage(int page)
{
    const quint64 generation = m_generation;
    m_worker->ask(
        SourceWorker::Finding, this,
        [page, words = m_words, toneless = m_toneless, wholeWords = m_wholeWords](PageSource &source) {
            QList<PageHit> hits;
            const auto places = occurrences(source.text(page), words, toneless, wholeWords);
            for (const auto &place : places) {
                hits.append(hitAt(source, page, place));
            }
            return hits;
        },
        [this, page, generation](const QList<PageHit> &hits) {
            if (generation == m_generation) {
                take(page, hits);
            }
        });
}

void PageFinder::take(int page, const QList<PageHit> &hits)
{
    if (!hits.isEmpty()) {
        const auto place = std::upper_bound(m_hits.begin(), m_hits.end(), page, [](int number, const PageHit &hit) { return number < hit.page; });
        qsizetype at = place - m_hits.begin();
        for (const PageHit &hit : hits) {
            m_hits.insert(at++, hit);
        }
        Q_EMIT hitsChanged();
    }
    --m_left;
    if (m_left <= 0 || m_hits.size() >= most) {
        m_left = 0;
        Q_EMIT finished();
        return;
    }
    askPage((page + 1) % m_worker->source()->pageCount());
}

}
