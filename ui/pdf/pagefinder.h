// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRectF>
#include <QString>

namespace congso {

class SourceWorker;

/// One occurrence of the words on a page.
struct PageHit
{
    int page = 0;
    QList<QRectF> rects; ///< points
};

/// Where \a words occur in \a text, as (start, length) in UTF-16 units. Case never matters; \a toneless
/// also ignores tone marks and đ; runs of white space match each other. "a | b": either. \a wholeWords: only where words
/// of the text begin and end; "tuyen*": where they begin so.
QList<std::pair<int, int>> occurrences(const QString &text, const QString &words, bool toneless, bool wholeWords = false);

/// Finds words page by page on the worker, beginning with the page that is shown.
class PageFinder : public QObject
{
    Q_OBJECT

public:
    explicit PageFinder(QObject *parent = nullptr);

    void setWorker(SourceWorker *worker);
    /// Drops what is running and begins anew; an empty text finds nothing.
    void find(const QString &words, bool toneless, int fromPage = 0, bool wholeWords = false);
    bool running() const { return m_left > 0; }
    const QList<PageHit> &hits() const { return m_hits; } ///< in order of pages

    static constexpr int most = 2000; ///< hits; more are not collected

Q_SIGNALS:
    void hitsChanged();
    void finished();

private:
    void askPage(int page);
    void take(int page, const QList<PageHit> &hits);

    SourceWorker *m_worker = nullptr;
    QString m_words;
    bool m_toneless = true;
    bool m_wholeWords = false;
    quint64 m_generation = 0;
    int m_left = 0;
    QList<PageHit> m_hits;
};

}
