// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/make/signtypes.h"
#include "db/types/reading.h"

namespace congso::signing {

/// What is signed, as far as it decides where the signature shows (Nghị định 30/2020, Phụ lục I).
enum class PlaceKind {
    Document, ///< person: between title and name (II.7d); agency: over the left third of the person's signature (II.8)
    Separate, ///< attachments in a file of their own, and copies: at the top right of page 1, text only (III.1d, Phần II.I)
};

struct PlaceWish
{
    SignAs as = SignAs::Person;
    PlaceKind kind = PlaceKind::Document;
    QString signer;      ///< as printed under the signature; empty: the last name that stands where one should
    QSizeF picture;      ///< of the picture in its real size, or the room that the lines take, points; empty: 45 × 20 mm, a seal 36 × 36 mm, lines 80 × 13 mm
    std::optional<SignaturePlace> person; ///< where the person's signature shows, when an agency signs
    bool words = false;  ///< there is no picture of a seal: words in its place stand beside the signature, where nothing else does
};

struct LawfulPlace
{
    SignaturePlace place;
    bool certain = false; ///< title and name were found, or the corner is free; else somebody has to look at the place
};

/// Where the signature should show by the words of the pages, which have their sizes; nothing without pages.
/// Boxes never leave the page.
std::optional<LawfulPlace> lawfulPlace(const QList<PageText> &pages, const PlaceWish &wish);

/// How large a picture shows, points: a seal in its real size as the file says it, where that is one of a seal (20 to
/// 60 mm), else 36 mm; a handwritten signature as large as 45 × 20 mm allow.
QSizeF pictureSize(const QImage &picture, SignAs as);

/// The lines that a Separate document shows: \a code of the document, or form of copy and name of the agency; then the time.
QStringList separateLines(const QStringList &above);

}
