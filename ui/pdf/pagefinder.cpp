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

QString lettersOf(QChar unit, bool toneless)
{
    if (unit.isSpace() || unit == QChar(0xFFFE) || unit == QChar(QChar::SoftHyphen)) {
        return QStringLiteral(" ");
    }
    return toneless ? text::fold(QString(unit)) : QString(unit).toLower();
}

Compared compared(const QString &original, bool toneless)
{
    QHash<QChar, QString> known;
    Compared result;
    for (int at = 0; at < original.size(); ++at) {
        const QChar unit = original[at];
        auto letters = known.constFind(unit);
        if (letters == known.constEnd()) {
            letters = known.insert(unit, lettersOf(unit, toneless));
        }
        const bool blank = *letters == QLatin1String(" ");
        if (blank && (result.text.isEmpty() || result.text.back() == QLatin1Char(' '))) {
            continue;
        }
        for (const QChar letter : *letters) {
            result.text.append(letter);
            result.origin.append(at);
        }
    }
    return result;
}

void addOccurrences(const QString &text, const Compared &whole, const QString &wanted, bool atStart, QList<std::pair<int, int>> &found)
{
    if (wanted.isEmpty()) {
        return;
    }
    for (qsizetype at = whole.text.indexOf(wanted); at >= 0; at = whole.text.indexOf(wanted, at + wanted.size())) {
        if (atStart && at > 0 && whole.text[at - 1].isLetterOrNumber()) {
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

QList<std::pair<int, int>> occurrences(const QString &text, const QString &words, bool toneless, bool atStart)
{
    QList<std::pair<int, int>> found;
    const Compared whole = compared(text, toneless);
    const QStringList either = words.normalized(QString::NormalizationForm_C).split(QLatin1Char('|'));
    for (const QString &each : either) {
        addOccurrences(text, whole, compared(each, toneless).text.trimmed(), atStart, found);
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

void PageFinder::find(const QString &words, bool toneless, int fromPage, bool atStart)
{
    ++m_generation;
    m_words = words;
    m_atStart = atStart;
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
        [page, words = m_words, toneless = m_toneless, atStart = m_atStart](PageSource &source) {
            QList<PageHit> hits;
            const auto places = occurrences(source.text(page), words, toneless, atStart);
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
