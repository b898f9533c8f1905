// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/pagelines.h"
#include "db/types/formreading.h"

namespace congso::formcheck {

/// Letters of a line that are set alike.
struct SetPart
{
    int from = 0; ///< in the line's text
    int length = 0;
    QString font;
    float size = 0;
    bool bold = false;
    bool italic = false;
    bool late = false; ///< put upon the page after it was written: nobody chose its letters with the rest
};

/// A line of a page, or a paragraph of an office file.
struct SetLine
{
    QString text;
    QList<SetPart> parts;
    int page = -1;
    QRectF box;
    int paragraph = -1;
    int offset = 0; ///< of its text in the paragraph's
    FormAlign align = FormAlign::Unknown;
    bool listed = false;

    bool isEmpty() const { return text.isEmpty(); }
};

/// The size most letters have; 0 when it is not known.
float sizeOf(const SetLine &line);
/// How much of the letters is bold or italic, 0 to 1; -1 without letters whose look is known.
double boldShare(const SetLine &line);
double italicShare(const SetLine &line);
bool isCapitals(const SetLine &line);
/// "TimesNewRomanPS-BoldMT" → "Times New Roman".
QString familyOf(const QString &font);
bool isLetterFont(const QString &font);

/// Lines joined to one, as the text of a paragraph.
SetLine joined(const QList<SetLine> &lines);
/// \a line from \a from on, \a length characters.
SetLine partOf(const SetLine &line, int from, int length);
/// Without the spaces at its ends.
SetLine trimmed(const SetLine &line);

/// The page with the pieces of words put together that a PDF's writer cut where it changed fonts.
FormPage withWholeWords(const FormPage &page);

/// The lines of a page with the fonts of their words.
class PageFonts
{
public:
    PageFonts(const FormPage &page, int number);
    SetLine line(const recognition::TextLine &line) const;
    /// The page with the words that it had when it was written.
    PageText own() const;

private:
    const FormPage &m_page;
    int m_number;
    QHash<QPair<int, int>, QList<qsizetype>> m_words; ///< by place, in tenths of points
};

/// The text of an office file's paragraph, its capitals as they are shown.
SetLine lineOf(const FormParagraph &paragraph, int number);

}
