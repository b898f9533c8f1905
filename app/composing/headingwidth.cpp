// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/headingwidth.h"

namespace congso::composing {

namespace {
constexpr qreal widestNames = 0.62; ///< of the text's width; longer ones do not push the word to the left edge
}

qreal headingWidth(const QString &text, const TextStyle &style, qreal width)
{
    const int lines = TextBlock(text, style, width).lineCount();
    if (lines < 2 || text.contains(u'\n') || !(style.align & Qt::AlignHCenter))
        return width;
    qreal narrow = width / 2;
    qreal wide = width;
    while (wide - narrow > mm(0.5)) {
        const qreal middle = (narrow + wide) / 2;
        (TextBlock(text, style, middle).lineCount() > lines ? narrow : wide) = middle;
    }
    return wide;
}

AddressPlaces addressPlaces(const QString &word, const QStringList &lines, const TextStyle &style, qreal width)
{
    const TextStyle plain = style.aligned(Qt::AlignLeft);
    const auto widthOf = [&](const QString &text) { return TextBlock(text, plain, width).naturalWidth(); };
    qreal widest = 0;
    for (const QString &line : lines)
        widest = qMax(widest, widthOf(QStringLiteral("- ") + line));
    const qreal colon = widthOf(word) - widthOf(QStringLiteral(":"));
    const qreal left = qMax(0.0, (width - colon - qMin(widest, width * widestNames)) / 2);
    return {left, left + colon, TextBlock(QStringLiteral("- "), plain, width).box(0, 2).width()};
}

}
