// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/pagelines.h"

#include <optional>

namespace congso::recognition {

/// The block at the end of a letter: in whose name, which office, who.
struct Signature
{
    QList<TextLine> title; ///< powers first, the signer's own title last
    TextLine name;
    bool together = false; ///< others sign at the same height, or on the same page
};

/// The first block on a page; none when it has none. A draft bound behind a letter comes later.
std::optional<Signature> signatureOn(const PageText &page, int number);
/// The block whose title is the first of \a lines that is one, by their order alone.
std::optional<Signature> signatureIn(const QList<TextLine> &lines, bool scanned);

/// A name alone where a name stands, right of the recipients of a scan whose seal hides the title.
std::optional<TextLine> loneNameOn(const PageText &page, int number);

/// "TM. …", "KT. …", "TL. …", "TUQ. …": on whose behalf. "Q." is part of a title.
bool isPower(const QString &text);
/// Whether the words are those an office of a person begins with: "PHÓ CHỦ TỊCH", "Q. GIÁM ĐỐC".
bool beginsTitle(const QString &text);
/// The signer's own title: what follows the last line that begins one.
QList<TextLine> ownTitle(const QList<TextLine> &title);
/// Two to six words of letters, each beginning with a capital; academic titles and ranks taken off.
std::optional<QString> personIn(const QString &text);
/// Whether a name begins with one of the family names that nearly everyone has.
bool hasCommonFamilyName(const QString &name);

}
