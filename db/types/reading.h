// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QRectF>
#include <QString>

namespace congso {

/// A word as it stands on the page. Boxes are in points (1/72 inch) from the page's top left corner.
struct PageWord
{
    QString text;
    QRectF box;
    float fontSize = 0; ///< points; 0 when unknown
    bool bold = false;
    bool italic = false;
};

struct PageText
{
    QSizeF size; ///< points
    QList<PageWord> words; ///< in reading order
    QString text; ///< the words with spaces and line ends
};

/// What congso-reader found in a file. Hostile: sizes are checked, texts are plain and cleaned.
struct Reading
{
    QString type;   ///< "pdf", "image", "text", "office", "other", by content
    int pageCount = 0;
    QList<PageText> pages; ///< the first ones, as many as asked for
    bool encrypted = false;
    int signatureFields = 0;
    bool safeToRender = false; ///< parsed, and its first page drawn within the limits
};

/// A proposed value with where it was read.
struct Proposed
{
    QString value;
    int confidence = 0; ///< percent; the form colours what is below 80
    int page = -1;      ///< from 0
    QRectF box;
};

/// What the first page says of itself; an empty value means that it does not say.
struct RecognisedFields
{
    Proposed codeNumber;
    Proposed codeNotation;
    Proposed issued; ///< YYYY-MM-DD
    Proposed agency;
    Proposed kind;   ///< code of the kinds' data file
    Proposed subject;
    Proposed signer;
    Proposed signerTitle;
    Proposed place;
    Proposed urgency; ///< "urgent", "very_urgent", "express"
    Proposed due;     ///< YYYY-MM-DD
    int pages = 0;
};

}
