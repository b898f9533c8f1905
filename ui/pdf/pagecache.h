// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QList>

namespace congso {

/// Drawn pages, the least recently used dropped first, never more than a number of bytes (but always
/// the one put in last).
class PageCache
{
public:
    explicit PageCache(qint64 bytes);

    void put(int page, const QImage &image);
    /// The page in whatever size it is at hand; null when it is not.
    QImage get(int page);
    bool has(int page, QSize pixels) const;
    void clear();
    qint64 bytes() const { return m_bytes; }

private:
    void drop(int page);

    qint64 m_limit;
    qint64 m_bytes = 0;
    QHash<int, QImage> m_images;
    QList<int> m_order;
};

}
