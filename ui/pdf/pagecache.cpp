// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pagecache.h"

namespace congso {

PageCache::PageCache(qint64 bytes)
    : m_limit(bytes)
{
}

void PageCache::put(int page, const QImage &image)
{
    drop(page);
    m_images.insert(page, image);
    m_order.append(page);
    m_bytes += image.sizeInBytes();
    while (m_bytes > m_limit && m_order.size() > 1) {
        drop(m_order.first());
    }
}

QImage PageCache::get(int page)
{
    if (!m_images.contains(page)) {
        return {};
    }
    m_order.removeOne(page);
    m_order.append(page);
    return m_images.value(page);
}

bool PageCache::has(int page, QSize pixels) const
{
    const auto found = m_images.constFind(page);
    return found != m_images.constEnd() && found->size() == pixels;
}

void PageCache::clear()
{
    m_images.clear();
    m_order.clear();
    m_bytes = 0;
}

void PageCache::drop(int page)
{
    if (m_order.removeOne(page)) {
        m_bytes -= m_images.take(page).sizeInBytes();
    }
}

}
