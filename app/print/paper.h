// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QPageLayout>
#include <QSizeF>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace congso {

/// Lengths on paper are counted in 1/1440 inch on every device, so that a page breaks the same way on
/// the screen, on a printer and in a PDF.
constexpr qreal unitsPerInch = 1440;
constexpr qreal mm(qreal millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}
constexpr qreal pt(qreal points)
{
    return points * unitsPerInch / 72;
}

/// A stack of equal sheets that a painter, scaled to the units above with (0, 0) at the sheet's corner,
/// draws on one after the other.
class Paper
{
public:
    virtual ~Paper() = default;
    virtual QSizeF size() const = 0; ///< of one sheet
    virtual QPainter &painter() = 0;
    virtual void nextSheet() = 0;
    virtual bool failed() const = 0; ///< the device refused a sheet; what is drawn from then on is lost
};

/// Sheets of A4 on a PDF writer, a printer or a print preview. Sets the device's page layout.
class DevicePaper final : public Paper
{
public:
    DevicePaper(QPagedPaintDevice &device, QPageLayout::Orientation orientation);
    ~DevicePaper() override;

    QSizeF size() const override { return m_size; }
    QPainter &painter() override { return *m_painter; }
    void nextSheet() override;
    bool failed() const override { return m_failed; }
    /// Ends drawing. file.write when the device refused anything.
    Outcome finish();

private:
    void scale();
    QPagedPaintDevice &m_device;
    std::unique_ptr<QPainter> m_painter;
    QSizeF m_size;
    bool m_failed = false;
};

/// A4 upright; turn it for landscape.
QSizeF a4();

}
