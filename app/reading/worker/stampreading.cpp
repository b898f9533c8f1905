// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/stampreading.h"

#include "app/reading/worker/ocr.h"
#include "app/reading/worker/stampfinder.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace congso::worker {

namespace {

constexpr int readable = 60;          ///< confidence from which words are taken as read
constexpr int surelyRead = 85;        ///< from which nothing else is tried
constexpr double wholeWidth = 0.85;   ///< share of the ink's width that the words have to cover
constexpr int mostLetters = 40;       ///< of a stamp; what has more is a text
constexpr int wholeBonus = 10;
constexpr int leastLetters = 3;
constexpr int surelyWhole = 6;        ///< letters of a stamp without a frame; "KHẨN" may be the end of "THƯỢNG KHẨN"
constexpr double deepestStamp = 17;   ///< millimetres; arrival stamps are deeper
constexpr double leastProportion = 1.7;
constexpr double onEnd = 70;          ///< degrees from which it cannot be told which side is up

/// From the first column with ink to the last, in dots; specks do not count.
int inkWidth(Pix *grey)
{
    const PixPtr binary(pixThresholdToBinary(grey, 170));
    const PixPtr clean(binary ? pixOpenBrick(nullptr, binary.get(), 3, 3) : nullptr);
    Box *box = nullptr;
    if (!clean || pixClipToForeground(clean.get(), nullptr, &box) != 0 || !box)
        return 0;
    const int width = box->w;
    boxDestroy(&box);
    return width;
}

struct Words
{
    QString text;
    int confidence = 0;
    bool all = false; ///< nothing but them stands there

    int letters() const { return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); })); }
    int worth() const { return letters() < leastLetters ? -1 : confidence + (all ? wholeBonus : 0); }
    bool better(const Words &other) const { return worth() > other.worth(); }
};

/// \a grey without \a share of its depth above and below, where a frame's lines may be left.
PixPtr core(Pix *grey, double share)
{
    const int depth = pixGetHeight(grey) - 2 * stampBorder, cut = int(depth * share);
    if (depth - 2 * cut < 12)
        return {};
    Box *box = boxCreate(0, stampBorder + cut, pixGetWidth(grey), depth - 2 * cut);
    const PixPtr inner(pixClipRectangle(grey, box, nullptr));
    boxDestroy(&box);
    return PixPtr(inner ? pixAddBorder(inner.get(), stampBorder, 255) : nullptr);
}

Words wordsOf(Pix *grey, double dpi, int quarters)
{
    const PixPtr turned(quarters == 0 ? pixClone(grey) : quarterTurned(grey, quarters).release());
    if (!turned)
        return {};
    const SmallText read = recogniseSmall(turned.get(), dpi);
    const int ink = inkWidth(turned.get());
    return {read.text, read.confidence, ink > 0 && read.right - read.left >= wholeWidth * ink};
}

/// As it is first, then less and less of what may be left of a frame. A stamp that stands on end may have been turned either way.
Words wordsOf(const StampPicture &stamp, int quarters)
{
    Words best;
    const auto look = [&best, &stamp](const PixPtr &picture, int turn) {
        if (picture && (best.confidence < surelyRead || !best.all)) {
            if (const Words words = wordsOf(picture.get(), stamp.dpi, turn); words.better(best))
                best = words;
        }
    };
    Pix *all = stamp.whole ? stamp.whole.get() : stamp.letters.get();
    for (const int turn : {quarters, (quarters + 2) % 4}) {
        if (turn != quarters && std::abs(stamp.degrees) < onEnd)
            continue;
        look(stamp.letters, turn);
        for (const double share : {0.12, 0.22, 0.3}) {
            if (stamp.framed)
                look(core(all, share), turn);
        }
    }
    return best;
}

bool isInCapitals(const QString &text)
{
    const auto small = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
    return small * 4 <= text.size();
}

QList<PageNote> readStamps(Pix *picture, double dpi, int quarters, Ink ink)
{
    QList<PageNote> notes;
    const std::vector<StampPicture> stamps = findStamps(picture, dpi, ink);
    for (const StampPicture &stamp : stamps) {
        // along their own length they are level already; a page that lies turns them over at most
        const Words words = wordsOf(stamp, quarters == 2 || quarters == 3 ? 2 : 0);
        const QRectF box(stamp.box.topLeft() * 72 / dpi, stamp.box.size() * 72 / dpi);
        const bool read = words.letters() >= leastLetters && words.confidence >= readable;
        const bool whole = words.all && (stamp.framed || words.letters() >= surelyWhole); // nothing else bounds a word or two
        const QString text = words.text.toUpper();
        if (read && words.letters() <= mostLetters && (stamp.framed || isInCapitals(words.text)))
            notes << PageNote{whole ? text : QString(text + u" …"), box};
        else if (!read && stamp.framed && stamp.red && stamp.size.height() <= deepestStamp && stamp.size.width() >= leastProportion * stamp.size.height())
            notes << PageNote{{}, box};
    }
    return notes;
}

}

QList<PageNote> readStamps(Pix *picture, double dpi, int quarters)
{
    const QList<PageNote> notes = readStamps(picture, dpi, quarters, Ink::Strong);
    return notes.isEmpty() ? readStamps(picture, dpi, quarters, Ink::Faded) : notes;
}

}
