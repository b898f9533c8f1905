// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/pagecompare.h"

#include "app/reading/worker/pdfpicture.h"
#include "app/reading/worker/pdfwords.h"

#include <PDFDoc.h>
#include <Page.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <QRect>

#include <algorithm>

namespace congso::worker {

namespace {

constexpr double longerSide = 900; ///< pixels: a letter of ordinary size is some pixels high
constexpr int mostPages = 40;
constexpr qsizetype mostTold = 3;
constexpr std::clock_t mostWork = 4 * CLOCKS_PER_SEC; ///< of all drawing; what is not drawn was compared object by object
constexpr int visibleStep = 40;    ///< of 255, in one colour
constexpr int fewPixels = 3;
constexpr int darkInk = 128;
constexpr int paleNow = 190;
constexpr int hiddenInk = 14;      ///< pixels: a letter or two
constexpr double smallIcon = 30;   ///< points: the sign of a note, which may be moved
constexpr int margin = 3;

double dpiOf(PDFDoc &document, int number)
{
    const QSizeF size = sizeOfPage(document, number);
    return std::min(96.0, 72 * longerSide / std::max({size.width(), size.height(), 1.0}));
}

/// Where a box of the page's own coordinates is drawn.
QRect drawnBox(PDFDoc &document, int number, double dpi, const QRectF &box)
{
    double m[6];
    document.getPage(number)->getDefaultCTM(m, dpi, dpi, 0, false, true);
    QRectF drawn;
    for (const QPointF &corner : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}) {
        const QPointF at(m[0] * corner.x() + m[2] * corner.y() + m[4], m[1] * corner.x() + m[3] * corner.y() + m[5]);
        drawn = drawn.isNull() ? QRectF(at, QSizeF(0.001, 0.001)) : drawn.united(QRectF(at, QSizeF(0.001, 0.001)));
    }
    return drawn.toAlignedRect().adjusted(-margin, -margin, margin, margin);
}

/// Markers are drawn with round ends that stick out of their box.
QRectF roomOf(const signing::LaidBox &one)
{
    const double ends = one.kind == signing::LaidBox::Kind::Comment ? one.box.height() / 3 : 0;
    return one.box.adjusted(-ends, 0, ends, 0);
}

int lightness(const unsigned char *pixel)
{
    return (pixel[0] + 5 * pixel[1] + 2 * pixel[2]) / 8; // B G R
}

struct Laid
{
    QRect drawn;
    signing::LaidBox::Kind kind = signing::LaidBox::Kind::Comment;
    bool icon = false;
    int ink = 0;
    int lost = 0;
    int dark = 0; ///< now
};

bool covers(const Laid &one)
{
    const bool comment = one.kind == signing::LaidBox::Kind::Comment;
    if (comment && !one.icon && one.dark * 2 > one.drawn.width() * one.drawn.height()) // blackened
        return true;
    if (one.kind == signing::LaidBox::Kind::Field || one.icon || one.lost < hiddenInk)
        return false;
    // a seal belongs across the signature and the title; a box that swallows nearly all that stood there does not
    return !comment ? one.lost > 200 && one.lost * 10 > one.ink * 8 : one.lost * 4 > one.ink;
}

}

namespace {
/// From 1: those on which something was laid first, whatever comes after them.
QList<int> pagesToDraw(int count, const QList<signing::LaidBox> &laid)
{
    QList<int> pages;
    for (const signing::LaidBox &one : laid) {
        if (one.page < count && !pages.contains(one.page + 1))
            pages << one.page + 1;
    }
    for (int number = 1; number <= count && pages.size() < mostPages; ++number) {
        if (!pages.contains(number))
            pages << number;
    }
    return pages;
}
}

PageCompare::PageCompare(const char *data, qsizetype size) : m_data(data), m_size(size), m_until(std::clock() + mostWork) {}

PageCompare::~PageCompare() = default;

std::unique_ptr<PDFDoc> PageCompare::open(qint64 bytes) const
{
    return std::make_unique<PDFDoc>(new MemStream(m_data, 0, bytes, Object(objNull)));
}

const SplashOutputDev &PageCompare::drawnNow(int number)
{
    auto &drawn = m_drawn[number];
    if (!drawn)
        drawn = drawPage(*m_now, number, dpiOf(*m_now, number), Annotations::Drawn);
    return *drawn;
}

QList<ChangeFound> PageCompare::differences(qint64 signedBytes, const QList<signing::LaidBox> &laid)
{
    if (!m_now)
        m_now = open(m_size);
    const auto before = open(signedBytes);
    if (!before->isOk() || !m_now->isOk())
        return {{LaterChange::NotComparable, Afterwards::Unclear, -1, {}}};
    if (before->getNumPages() != m_now->getNumPages())
        return {{LaterChange::LooksDifferent, Afterwards::Altered, -1, {}}};
    QList<ChangeFound> found;
    for (const int number : pagesToDraw(before->getNumPages(), laid)) {
        if (found.size() >= mostTold || std::clock() >= m_until)
            break;
        found += pageDifferences(*before, number, laid);
    }
    return found;
}

QList<ChangeFound> PageCompare::pageDifferences(PDFDoc &before, int number, const QList<signing::LaidBox> &laid)
{
    const double dpi = dpiOf(*m_now, number);
    if (!before.getPage(number) || !m_now->getPage(number))
        return {};
    const auto drawnBefore = drawPage(before, number, dpi, Annotations::Drawn);
    const SplashBitmap *was = drawnBefore->getBitmap(), *is = const_cast<SplashOutputDev &>(drawnNow(number)).getBitmap();
    if (!was || !is || was->getWidth() != is->getWidth() || was->getHeight() != is->getHeight())
        return {{LaterChange::LooksDifferent, Afterwards::Altered, number - 1, {}}};
    std::vector<Laid> boxes;
    for (const signing::LaidBox &one : laid) {
        const bool icon = one.kind == signing::LaidBox::Kind::Comment && one.box.width() <= smallIcon && one.box.height() <= smallIcon;
        if (one.page == number - 1)
            boxes.push_back({drawnBox(*m_now, number, dpi, roomOf(one)), one.kind, icon});
    }
    int changed = 0;
    for (int y = 0; y < was->getHeight(); ++y) {
        const unsigned char *a = const_cast<SplashBitmap *>(was)->getDataPtr() + qsizetype(y) * was->getRowSize();
        const unsigned char *b = const_cast<SplashBitmap *>(is)->getDataPtr() + qsizetype(y) * is->getRowSize();
        for (int x = 0; x < was->getWidth(); ++x, a += 4, b += 4) {
            bool inside = false;
            for (Laid &box : boxes) {
                if (!box.drawn.contains(x, y))
                    continue;
                inside = true;
                box.ink += lightness(a) < darkInk;
                box.lost += lightness(a) < darkInk && lightness(b) > paleNow;
                box.dark += lightness(b) < darkInk;
            }
            const bool differs = std::abs(a[0] - b[0]) > visibleStep || std::abs(a[1] - b[1]) > visibleStep || std::abs(a[2] - b[2]) > visibleStep;
            changed += differs && !inside;
        }
    }
    QList<ChangeFound> found;
    if (changed > fewPixels)
        found << ChangeFound{LaterChange::LooksDifferent, Afterwards::Altered, number - 1, {}};
    for (const Laid &box : boxes) {
        if (covers(box))
            found << ChangeFound{LaterChange::Hidden, box.kind == signing::LaidBox::Kind::Signature ? Afterwards::Unclear : Afterwards::Altered, number - 1, {}};
    }
    return found;
}

}
