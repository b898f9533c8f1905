// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/letterhead.h"
#include "app/recognition/recognise.h"

/// One function a group of fields; each a pure function of the words and where they stand.
namespace congso::recognition {

Proposed proposed(const QString &value, int confidence, int page, const QRectF &box);
Proposed proposed(const QString &value, int confidence, const QList<TextLine> &lines);

/// codeNumber, codeNotation.
void recogniseCode(const Letterhead &head, RecognisedFields &fields);
/// issued, place.
void recogniseDate(const Letterhead &head, RecognisedFields &fields);
/// agency; \a pages tell how its name is written in small letters.
void recogniseAgency(const Letterhead &head, const QList<PageText> &pages, RecognisedFields &fields);
/// kind, subject; wants the notation.
void recogniseKind(const Letterhead &head, const QList<NamedKind> &kinds, RecognisedFields &fields);
/// urgency.
void recogniseUrgency(const Letterhead &head, RecognisedFields &fields);
/// signer, signerTitle.
void recogniseSigner(const QList<PageText> &pages, RecognisedFields &fields);
/// due; wants the date of issue.
void recogniseDue(const QList<PageText> &pages, bool isLetter, RecognisedFields &fields);

/// "SỞ NỘI VỤ TỈNH PHÚ THƯỢNG" as it is written in a sentence, by the words such names are made of.
QString sentenceCase(const QString &capitals);
/// "PHÓ CHỦ TỊCH" → "Phó Chủ tịch".
QString titleInSentenceCase(const QString &capitals);
/// "NGUYỄN VĂN AN" → "Nguyễn Văn An"; other spellings stay.
QString personName(const QString &name);

}
