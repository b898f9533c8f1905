// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/pdfwords.h"

#include "db/text/legacy.h"

#include <Annot.h>
#include <Gfx.h>
#include <PDFDoc.h>
#include <TextOutputDev.h>

#include <algorithm>
#include <cmath>

namespace congso::worker {

namespace {

constexpr int maxWordLength = 512;
constexpr int sureOfEncoding = 80;

/// Without the six letters and the plus sign of a subset.
QString fontNameOf(const TextFontInfo *font)
{
    const QString name = font && font->getFontName() ? QString::fromUtf8(font->getFontName()->c_str()) : QString();
    return name.indexOf(u'+') == 6 ? name.mid(7) : name;
}

bool nameSays(const GooString *fontName, const char *what)
{
    return fontName && std::string_view(fontName->c_str()).find(what) != std::string_view::npos;
}

/// A file may have the old font and yet say rightly what its letters are.
bool isUnicode(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x1EA0 && u < 0x1F00) || u == 0x0111 || u == 0x0110 || u == 0x0103 || u == 0x0102 || (u >= 0x01A0 && u <= 0x01B0);
    });
}

QString textOf(const TextWord &word, const QString &font)
{
    const int length = std::min(word.getLength(), maxWordLength);
    QList<char32_t> characters;
    characters.reserve(length);
    for (int i = 0; i < length; ++i) {
        const Unicode c = *word.getChar(i);
        characters.append(c > 0x10ffff || (c >= 0xd800 && c < 0xe000) ? char32_t(0xfffd) : char32_t(c));
    }
    const QString text = QString::fromUcs4(characters.constData(), characters.size());
    const text::LegacyEncoding encoding = text::legacyEncodingOfFont(font);
    return encoding == text::LegacyEncoding::None || isUnicode(text) ? text : text::decodeFrom(text, encoding, text::legacyFontOf(font));
}

/// Words that lie off the page are not what a reader sees, so they are not what is read.
QRectF boxOn(const TextWord &word, const QSizeF &page)
{
    double left = 0, top = 0, right = 0, bottom = 0;
    word.getBBox(&left, &top, &right, &bottom);
    if (!std::isfinite(left + top + right + bottom))
        return {};
    return QRectF(QPointF(left, top), QPointF(right, bottom)).normalized() & QRectF(QPointF(), page);
}

wire::Word wordOf(const TextWord &word, const QSizeF &page)
{
    wire::Word result;
    result.word.box = boxOn(word, page);
    if (result.word.box.isEmpty())
        return result;
    const TextFontInfo *font = word.getLength() > 0 ? word.getFontInfo(0) : nullptr;
    result.word.text = textOf(word, font && font->getFontName() ? QString::fromLatin1(font->getFontName()->c_str()) : QString());
    result.word.fontSize = std::isfinite(word.getFontSize()) ? float(std::clamp(word.getFontSize(), 0.0, 10'000.0)) : 0;
    if (font && (font->isBold() || nameSays(font->getFontName(), "Bold")))
        result.flags |= wire::Bold;
    if (font && (font->isItalic() || nameSays(font->getFontName(), "Italic") || nameSays(font->getFontName(), "Oblique")))
        result.flags |= wire::Italic;
    result.font = fontNameOf(font);
    if (word.hasSpaceAfter())
        result.flags |= wire::SpaceAfter;
    return result;
}

void appendLine(QList<wire::Word> &words, const TextLine &line, const QSizeF &page)
{
    const qsizetype before = words.size();
    for (const TextWord *word = line.getWords(); word && words.size() < wire::maxWordsPerPage; word = word->nextWord()) {
        const wire::Word next = wordOf(*word, page);
        if (!next.word.text.isEmpty())
            words.append(next);
    }
    if (words.size() > before)
        words.last().flags |= wire::LineEnd;
}

QList<wire::Word> wordsOf(TextPage *text, const QSizeF &page)
{
    QList<wire::Word> words;
    for (const TextFlow *flow = text->getFlows(); flow; flow = flow->getNext()) {
        for (const TextBlock *block = flow->getBlocks(); block; block = block->getNext()) {
            const qsizetype before = words.size();
            for (const TextLine *line = block->getLines(); line; line = line->getNext())
                appendLine(words, *line, page);
            if (words.size() > before)
                words.last().flags |= wire::BlockEnd;
        }
    }
    text->decRefCnt();
    return words;
}

QList<wire::Word> wordsOfNote(PDFDoc &document, Annot *annotation, int number, const QSizeF &page)
{
    TextOutputDev device(nullptr, false, 0, false, false);
    const std::unique_ptr<Gfx> drawing(document.getPage(number)->createGfx(&device, 72, 72, 0, false, true, -1, -1, -1, -1, false, nullptr, nullptr));
    annotation->draw(drawing.get(), false);
    device.endPage();
    return wordsOf(device.takeText(), page);
}

void appendNotes(PDFDoc &document, int number, const QSizeF &page, PdfPageWords &result)
{
    Annots *annotations = document.getPage(number)->getAnnots();
    if (!annotations)
        return;
    int looked = 0;
    for (Annot *annotation : annotations->getAnnots()) {
        if (annotation->getType() == Annot::typeLink || annotation->getType() == Annot::typePopup || ++looked > wire::maxNotesPerPage)
            continue;
        const QList<wire::Word> words = wordsOfNote(document, annotation, number, page);
        PageNote note;
        for (const wire::Word &word : words) {
            note.text += word.word.text + (word.flags & wire::LineEnd ? u'\n' : u' ');
            note.box |= word.word.box;
        }
        note.text = note.text.trimmed();
        if (note.text.isEmpty())
            continue;
        result.notes.append(note);
        result.words += words.first(std::min<qsizetype>(words.size(), wire::maxWordsPerPage - result.words.size()));
    }
}

/// Sees where pictures are, decodes none.
class PictureFinder final : public TextOutputDev
{
public:
    PictureFinder() : TextOutputDev(nullptr, false, 0, false, false) {}
    bool needNonText() override { return true; }
    void drawImage(GfxState *state, Object *ref, Stream *stream, int width, int height, GfxImageColorMap *colours, bool interpolate,
                   const int *mask, bool inlined) override
    {
        add(state);
        TextOutputDev::drawImage(state, ref, stream, width, height, colours, interpolate, mask, inlined);
    }
    void drawImageMask(GfxState *state, Object *ref, Stream *stream, int width, int height, bool invert, bool interpolate, bool inlined) override
    {
        add(state);
        TextOutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, inlined);
    }
    void drawMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int, int, bool, bool) override { add(state); }
    void drawSoftMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int, int, GfxImageColorMap *, bool) override
    {
        add(state);
    }
    double covered() const { return m_covered; }

private:
    /// Strips of one scan add up; what overlaps is counted twice, which does no harm.
    void add(GfxState *state)
    {
        const double *m = state->getCTM();
        m_covered += std::abs(m[0] * m[3] - m[1] * m[2]);
    }

    double m_covered = 0;
};

/// Pages whose fonts have harmless names and old encodings all the same.
void decodeWhole(QList<wire::Word> &words)
{
    QString text;
    for (const wire::Word &word : std::as_const(words))
        text += word.word.text + u' ';
    const text::LegacyGuess guess = text::detectLegacy(text);
    if (guess.encoding == text::LegacyEncoding::None || guess.confidence < sureOfEncoding)
        return;
    for (wire::Word &word : words)
        word.word.text = text::decodeFrom(word.word.text, guess.encoding);
}

bool noAnnotation(Annot *, void *)
{
    return false;
}

}

PdfPageWords wordsOfPage(PDFDoc &document, int number)
{
    TextOutputDev device(nullptr, false, 0, false, false);
    document.displayPage(&device, number, 72, 72, 0, false, true, false, nullptr, nullptr, noAnnotation, nullptr);
    const QSizeF page = sizeOfPage(document, number);
    PdfPageWords result;
    result.words = wordsOf(device.takeText(), page);
    result.own = result.words.size();
    decodeWhole(result.words);
    appendNotes(document, number, page, result);
    return result;
}

double pictureShare(PDFDoc &document, int number)
{
    PictureFinder device;
    document.displayPage(&device, number, 72, 72, 0, false, true, false, nullptr, nullptr, noAnnotation, nullptr);
    const QSizeF page = sizeOfPage(document, number);
    const double area = page.width() * page.height();
    return area > 1 && std::isfinite(device.covered()) ? std::min(1.0, device.covered() / area) : 0;
}

QSizeF sizeOfPage(PDFDoc &document, int number)
{
    QSizeF size(document.getPageCropWidth(number), document.getPageCropHeight(number));
    if (!std::isfinite(size.width()) || !std::isfinite(size.height()))
        return QSizeF(0, 0);
    if (document.getPageRotate(number) % 180 != 0)
        size.transpose();
    return size.expandedTo(QSizeF(0, 0)).boundedTo(QSizeF(wire::maxPagePoints, wire::maxPagePoints));
}

}
