// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/lawfulplace.h"

#include "app/recognition/signature.h"

#include <algorithm>

namespace congso::signing {

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr QSizeF usualSignature{45 * millimetre, 20 * millimetre};
constexpr QSizeF usualSeal{36 * millimetre, 36 * millimetre};
constexpr qreal smallestSeal = 20 * millimetre;
constexpr qreal largestSeal = 60 * millimetre;
constexpr qreal lowest = 20; ///< points: below that nobody reads a signature
constexpr qreal rightMargin = 15 * millimetre;
constexpr QRectF cornerBox{0, 7 * millimetre, 80 * millimetre, 13 * millimetre};

QRectF within(QRectF box, const QSizeF &page)
{
    box.setSize(box.size().boundedTo(page));
    box.moveLeft(qBound(0.0, box.left(), page.width() - box.width()));
    box.moveTop(qBound(0.0, box.top(), page.height() - box.height()));
    return box;
}

QRectF around(const QPointF &centre, const QSizeF &size)
{
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

bool sameName(const QString &printed, const QString &wanted)
{
    return printed.simplified().endsWith(wanted.simplified(), Qt::CaseInsensitive);
}

/// The block of that signer; without a name, or where it is nowhere, the first one.
std::optional<recognition::Signature> blockOf(const QList<PageText> &pages, const QString &signer)
{
    std::optional<recognition::Signature> first;
    for (int number = 0; number < pages.size(); ++number) {
        const auto found = recognition::signatureOn(pages.at(number), number);
        if (!found || found->name.box.isEmpty())
            continue;
        if (signer.isEmpty() || sameName(found->name.text, signer))
            return found;
        if (!first)
            first = found;
    }
    return first;
}

LawfulPlace guessed(const QList<PageText> &pages, const QSizeF &size)
{
    int page = int(pages.size()) - 1;
    while (page > 0 && pages.at(page).words.isEmpty())
        --page;
    const QSizeF paper = pages.at(page).size;
    qreal end = paper.height() / 2;
    for (const PageWord &word : pages.at(page).words)
        end = std::max(end, word.box.bottom());
    const QPointF centre(paper.width() * 0.7, end + size.height() / 2);
    return {{page, within(around(centre, size), paper)}, false};
}

LawfulPlace personPlace(const QList<PageText> &pages, const PlaceWish &wish, const QSizeF &size)
{
    const auto block = blockOf(pages, wish.signer);
    if (!block || block->title.isEmpty())
        return guessed(pages, size);
    const QRectF name = block->name.box;
    const qreal top = recognition::boxOf(block->title).bottom();
    const qreal room = name.top() - top;
    const QSizeF fitting = size.scaled(size.width(), qBound(lowest, room, size.height()), Qt::KeepAspectRatio);
    const QPointF centre(name.center().x(), top + room / 2);
    const bool certain = room > 0 && (wish.signer.isEmpty() || sameName(block->name.text, wish.signer));
    return {{block->name.page, within(around(centre, fitting), pages.at(block->name.page).size)}, certain};
}

}

std::optional<LawfulPlace> lawfulPlace(const QList<PageText> &pages, const PlaceWish &wish)
{
    const bool sized = std::all_of(pages.cbegin(), pages.cend(), [](const PageText &page) { return !page.size.isEmpty(); });
    if (pages.isEmpty() || !sized)
        return std::nullopt;
    if (wish.kind == PlaceKind::Separate) {
        const QSizeF paper = pages.first().size;
        const QRectF corner(paper.width() - rightMargin - cornerBox.width(), cornerBox.top(), cornerBox.width(), cornerBox.height());
        return LawfulPlace{{0, within(corner, paper)}, true};
    }
    const QSizeF signature = wish.as == SignAs::Person && !wish.picture.isEmpty() ? wish.picture : usualSignature;
    LawfulPlace person = personPlace(pages, wish, signature);
    if (wish.as == SignAs::Person)
        return person;
    if (wish.person && wish.person->page >= 0 && wish.person->page < pages.size() && !wish.person->box.isEmpty())
        person = {*wish.person, true};
    const QSizeF seal = wish.picture.isEmpty() ? usualSeal : wish.picture;
    const QRectF &under = person.place.box;
    const QRectF box(under.left() + under.width() / 3 - seal.width(), under.center().y() - seal.height() / 2, seal.width(), seal.height());
    person.place.box = within(box, pages.at(person.place.page).size);
    return person;
}

QSizeF pictureSize(const QImage &picture, SignAs as)
{
    const QSizeF pixels = picture.size();
    const QSizeF most = as == SignAs::Agency ? usualSeal : usualSignature;
    if (pixels.isEmpty())
        return most;
    const QSizeF real(pixels.width() / picture.dotsPerMeterX() * 1000 * millimetre, pixels.height() / picture.dotsPerMeterY() * 1000 * millimetre);
    const qreal side = std::max(real.width(), real.height());
    const bool likely = as == SignAs::Agency && side >= smallestSeal && side <= largestSeal;
    return likely ? real : pixels.scaled(most, Qt::KeepAspectRatio);
}

QStringList separateLines(const QStringList &above)
{
    return QStringList(above) << u"%time"_qs;
}

}
