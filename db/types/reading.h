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
    int confidence = 100; ///< percent; below 100 only where it was recognised from a picture
};

/// Where the words of a page come from.
enum class TextSource {
    None,      ///< nobody looked, or nothing can be read there
    Layer,     ///< the file's own text
    Ocr,       ///< recognised from the picture of the page
    Converted, ///< out of a format without pages or boxes: office files, plain text, e-mail
};

/// What was put upon a page after it was written: stamps, signature labels, remarks, numbers. Where the page was
/// read from its layer its words stand among words too, at the end; where it was recognised they are only here.
struct PageNote
{
    QString text;
    QRectF box;
};

struct PageText
{
    QSizeF size; ///< points; empty where there are no pages to look at
    QList<PageWord> words; ///< in reading order; empty for converted text
    QString text; ///< the words with spaces and line ends
    QList<PageNote> notes;
    TextSource source = TextSource::Layer;
    int confidence = 100; ///< percent, of all words together
    QString language;     ///< "vi", "en"; empty when it cannot be told
    int part = -1;        ///< index in Reading::parts; -1: the file itself
};

/// A file inside the file: an entry of an archive, an attachment of a message.
struct ReadingPart
{
    QString name;       ///< as it calls itself, cleaned: may hold "/", ".." and anything else; never a path to write to
    QString type;       ///< as Reading::type
    qint64 bytes = 0;
    QString problem;    ///< text of an error code when it could not be read, "reader.broken"
};

/// What congso-reader found in a file. Hostile: sizes are checked, texts are plain and cleaned.
struct Reading
{
    QString type;   ///< "pdf", "image", "text", "office", "archive", "mail", "other", by content
    int pageCount = 0;
    QList<PageText> pages; ///< the ones asked for
    QList<ReadingPart> parts; ///< in the order found, those of inner archives after their archive
    QString title;            ///< subject of a message, title of an office file
    bool encrypted = false;
    int signatureFields = 0;
    QString needs;             ///< package without which some or all of it could not be read: "tesseract-ocr-vie", "libreoffice"
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
