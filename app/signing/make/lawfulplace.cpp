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
constexpr qreal leftMargin = 30 * millimetre;
constexpr QSizeF usualLines{80 * millimetre, 13 * millimetre};
constexpr qreal cornerEnd = 20 * millimetre; ///< where the text of a page begins at the earliest (Phụ lục I, I.3)
constexpr qreal cornerTop = 7 * millimetre;
constexpr qreal highestTop = 3 * millimetre;
constexpr qreal asideBy = 6; ///< points between what stands there already and what comes beside it
constexpr int mostSteps = 16; ///< of asideBy up and down: no farther from the signature than a block of one is high

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

/// That signer's block on a page where others sign too: the name, and the lines in capitals above it.
std::optional<recognition::Signature> blockBeside(const PageText &page, int number, const QString &signer)
{
    constexpr qreal sameColumn = 55, reach = 190;
    const QList<recognition::TextLine> lines = recognition::cutAtGaps(recognition::linesOf(page, number));
    const auto name = std::find_if(lines.crbegin(), lines.crend(), [&signer](const recognition::TextLine &line) { return sameName(line.text, signer); });
    if (signer.isEmpty() || name == lines.crend())
        return std::nullopt;
    recognition::Signature found;
    found.name = *name;
    for (const recognition::TextLine &line : lines) {
        const qreal above = name->box.top() - line.box.bottom();
        if (line.capitals && above > 0 && above < reach && std::abs(line.box.center().x() - name->box.center().x()) < sameColumn)
            found.title << line;
    }
    return found.title.isEmpty() ? std::nullopt : std::optional(found);
}

/// The block of that signer; without a name, or where it is nowhere, the first one.
std::optional<recognition::Signature> blockOf(const QList<PageText> &pages, const QString &signer)
{
    std::optional<recognition::Signature> first;
    for (int number = 0; number < pages.size(); ++number) {
        const auto found = recognition::signatureOn(pages.at(number), number);
        const bool placed = found && !found->name.box.isEmpty();
        if (placed && (signer.isEmpty() || sameName(found->name.text, signer)))
            return found;
        if (const auto beside = blockBeside(pages.at(number), number, signer))
            return beside;
        if (placed && !first)
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

QList<QRectF> standingIn(const PageText &page, const QRectF &box)
{
    QList<QRectF> found;
    for (const PageWord &word : page.words) {
        if (word.box.intersects(box))
            found << word.box;
    }
    for (const PageNote &note : page.notes) {
        if (note.box.intersects(box))
            found << note.box;
    }
    return found;
}

/// The top right corner of the page; left of what another copy's signature has written there.
LawfulPlace cornerPlace(const PageText &page, const QSizeF &size)
{
    const qreal top = qBound(highestTop, cornerEnd - size.height(), cornerTop);
    const QRectF corner = within({{page.size.width() - rightMargin - size.width(), top}, size}, page.size);
    QRectF box = corner;
    const QList<QRectF> there = standingIn(page, box);
    for (const QRectF &one : there)
        box.moveRight(std::min(box.right(), one.left() - asideBy));
    if (box.left() >= leftMargin && standingIn(page, box).isEmpty())
        return {{0, box}, true};
    return {{0, corner}, false};
}

/// Left of the signature, and as high as it where that is free.
LawfulPlace besidePlace(const PageText &page, const SignaturePlace &person, const QSizeF &size)
{
    const QRectF beside = within({{person.box.left() - asideBy - size.width(), person.box.center().y() - size.height() / 2}, size}, page.size);
    for (int step = 0; step <= mostSteps; ++step) {
        for (const int way : {1, -1}) {
            const QRectF box = within(beside.translated(0, way * step * asideBy), page.size);
            if (standingIn(page, box).isEmpty())
                return {{person.page, box}, true};
        }
    }
    return {{person.page, beside}, false};
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
    if (wish.kind == PlaceKind::Separate)
        return cornerPlace(pages.first(), wish.picture.isEmpty() ? usualLines : wish.picture);
    const QSizeF signature = wish.as == SignAs::Person && !wish.picture.isEmpty() ? wish.picture : usualSignature;
    LawfulPlace person = personPlace(pages, wish, signature);
    if (wish.as == SignAs::Person)
        return person;
    if (wish.person && wish.person->page >= 0 && wish.person->page < pages.size() && !wish.person->box.isEmpty())
        person = {*wish.person, true};
    if (wish.words) {
        const LawfulPlace beside = besidePlace(pages.at(person.place.page), person.place, wish.picture);
        return LawfulPlace{beside.place, beside.certain && person.certain};
    }
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
