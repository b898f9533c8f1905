// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/inspect/changelist.h"

#include <ctime>
#include <map>
#include <memory>

class PDFDoc;
class SplashOutputDev;

namespace congso::worker {

/// Draws the signed state of a PDF and the whole of it and looks for what differs. A second opinion: another parser
/// than the one that compared the objects, and the only way to see what a new picture covers.
class PageCompare
{
public:
    /// The bytes have to outlive it.
    PageCompare(const char *data, qsizetype size);
    ~PageCompare();

    QList<ChangeFound> differences(qint64 signedBytes, const QList<signing::LaidBox> &laid);

private:
    std::unique_ptr<PDFDoc> open(qint64 bytes) const;
    const SplashOutputDev &drawnNow(int number);
    QList<ChangeFound> pageDifferences(PDFDoc &before, int number, const QList<signing::LaidBox> &laid);

    const char *m_data;
    qsizetype m_size;
    std::clock_t m_until; ///< of the processor's time
    std::unique_ptr<PDFDoc> m_now;
    std::map<int, std::unique_ptr<SplashOutputDev>> m_drawn;
};

}
