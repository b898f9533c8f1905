// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"
#include "app/composing/layoutrules.h"

namespace congso::composing {

/// The fixed words of the decree and the marks around what a writer gives; the same on every kind of output. The words
/// are the decree's and are not translated.
QString capitals(const QString &text);

/// A text with blanks to be written into later: which characters stand for what.
struct BlankLine
{
    struct Blank
    {
        QString name; ///< "number", "day", "month", "year"
        int start = 0;
        int length = 0;
    };
    QString text;
    QList<Blank> blanks; ///< also around what is filled already
};

/// "Số: 214/UBND-VHXH"; numbers below 10 with a leading zero; without a number there is room for it.
BlankLine numberLine(const ComposedDocument &document);
/// "Sông Thao, ngày 09 tháng 3 năm 2026" (days below 10 and the months 1 and 2 with a leading zero) or with room.
BlankLine dateLine(const ComposedDocument &document);
/// "9" → "09", "12a" stays.
QString writtenNumber(const QString &number);

/// "V/v …" with a small letter behind, unless a name begins there.
QString aboutLine(const ComposedDocument &document);
/// "Kính gửi:", or "<issuer> điện:" of a công điện.
QString addressWord(const ComposedDocument &document, const LayoutKind &kind);
/// Without dashes; with the mark at the end where there are several.
QStringList addresseeLines(const ComposedDocument &document);
QStringList baseLines(const ComposedDocument &document);
/// The body, its last paragraph ending in "./.".
Body endedBody(const Body &body);
/// The lines above a signature: powers and title.
QStringList powerLines(const Signer &signer);
QStringList recipientLines(const ComposedDocument &document);
/// "PL.(300)"
QString drafterLine(const ComposedDocument &document);
/// "Phụ lục", "Phụ lục II" where there are several.
QString appendixWord(const ComposedDocument &document, int index);
QString appendixNote(const ComposedDocument &document);

}
