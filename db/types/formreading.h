// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/reading.h"

#include <QMarginsF>
#include <QStringList>

namespace congso {

/// What a file says of how its text is set, for checking its form. Hostile: sizes are checked, texts are cleaned.
/// A text in a part of the file; \a from = \a to: nowhere.
struct FormRange
{
    int from = 0; ///< characters (UTF-16) from the beginning of the part
    int to = 0;

    bool isEmpty() const { return to <= from; }
    friend bool operator==(const FormRange &, const FormRange &) = default;
};

/// Letters of a paragraph that are set alike, all styles resolved.
struct FormRun
{
    QString text;       ///< '\n' and '\t' stand alone in a run
    QString font;
    float size = 0;     ///< points; 0 when unknown
    bool bold = false;
    bool italic = false;
    bool capitals = false; ///< shown in capitals, whatever its letters
    FormRange content;  ///< of the letters as XML, where they can be written anew
    FormRange element;  ///< of the run's properties; empty before its content where it has none
};

enum class FormAlign { Unknown, Start, Centre, End, Justified };
/// FirstHeader, FirstFooter: of the first page alone.
enum class FormPlace { Body, Box, Header, Footer, FirstHeader, FirstFooter };

/// A paragraph of an office file. Lengths in points.
struct FormParagraph
{
    QList<FormRun> runs;
    FormPlace place = FormPlace::Body;
    FormAlign align = FormAlign::Unknown;
    float firstIndent = 0; ///< of the first line, against the margin of the page
    float before = 0;
    float after = 0;
    float lines = 1;       ///< distance of the lines as a multiple; 0: given as a length
    int table = -1;        ///< -1: in none
    int row = -1;
    int column = -1;
    int section = 0;
    bool listed = false;   ///< a mark of a list stands before it that is not among its letters
    bool pageNumber = false; ///< holds the number of its page
    bool beginsPage = false;
};

/// Pages of one kind in an office file. Lengths in points; a negative margin is not known.
struct FormSection
{
    QSizeF page;
    QMarginsF margins;
    bool firstDiffers = false; ///< the first page has a header and footer of its own
    FormRange marginElement;   ///< of the element that states the margins
    FormRange sizeElement;
};

/// A page of a PDF with the name of each word's font.
struct FormPage
{
    PageText text;
    QStringList fonts;      ///< without the mark of a subset
    QList<int> fontOfWord;  ///< index in fonts for each of text.words; -1: put upon the page later

    QString font(qsizetype word) const { return fonts.value(fontOfWord.value(word, -1)); }
};

enum class FormSource { Pdf, Word, OpenDocument, Other };

struct FormReading
{
    FormSource source = FormSource::Other;
    int pageCount = 0;     ///< of a PDF
    QList<FormPage> pages; ///< of a PDF
    QList<FormSection> sections;     ///< of an office file, at least one
    QList<FormParagraph> paragraphs; ///< of an office file, in order; headers and footers last
    int signatures = 0;    ///< an office file or PDF that is signed is never written to
    bool old = false;      ///< an office file of a kind that is not taken apart here
};

}
