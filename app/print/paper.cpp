// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper.h"

#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>

namespace congso {

QSizeF a4()
{
    return {mm(210), mm(297)};
}

DevicePaper::DevicePaper(QPagedPaintDevice &device, QPageLayout::Orientation orientation)
    : m_device(device), m_painter(std::make_unique<QPainter>()),
      m_size(orientation == QPageLayout::Portrait ? a4() : a4().transposed())
{
    QPageLayout layout(QPageSize(QPageSize::A4), orientation, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    m_failed = !device.setPageLayout(layout) || !m_painter->begin(&device);
    scale();
}

DevicePaper::~DevicePaper() = default;

void DevicePaper::scale()
{
    if (!m_painter->isActive())
        return;
    m_painter->resetTransform();
    m_painter->scale(m_device.logicalDpiX() / unitsPerInch, m_device.logicalDpiY() / unitsPerInch);
    m_painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void DevicePaper::nextSheet()
{
    if (m_failed)
        return;
    m_failed = !m_device.newPage();
    scale();
}

Outcome DevicePaper::finish()
{
    if (!m_painter->isActive() || !m_painter->end() || m_failed)
        return failure(ErrorCode::FileWrite);
    return success();
}

}
