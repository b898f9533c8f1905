// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper.h"

#include <QImage>
#include <QList>

namespace congso {

/// A4 sheets drawn into pictures.
class ScanPaper final : public Paper
{
public:
    explicit ScanPaper(int dotsPerInch);
    ~ScanPaper() override;

    QSizeF size() const override { return a4(); }
    QPainter &painter() override { return *m_painter; }
    void nextSheet() override;
    bool failed() const override { return m_failed; }
    /// Ends drawing and gives the sheets.
    QList<QImage> finish();

private:
    void begin();
    int m_dpi;
    QImage m_sheet;
    QList<QImage> m_done;
    std::unique_ptr<QPainter> m_painter;
    bool m_failed = false;
};

/// What an office scanner makes of a clean sheet: turned a little, greyish paper, uneven light, grain.
/// The same for the same \a seed.
QImage scanned(const QImage &sheet, quint64 seed);

/// A PDF with one JPEG to a page and no text. \a created goes into the document information.
QByteArray picturesPdf(const QList<QImage> &sheets, int dotsPerInch, const QByteArray &created);

}
