// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/wire/formframes.h"

#include "app/reading/wire/bytes.h"
#include "app/reading/wire/frames.h"

#include <algorithm>
#include <cmath>

namespace congso::wire {

namespace {

constexpr quint16 noFont = 0xffff;
constexpr qsizetype maxFontBytes = 200;
constexpr qsizetype maxRunBytes = 20'000;
constexpr qsizetype mostPayload = 900'000; ///< with one run more it is still a frame
constexpr quint32 mostOffset = 0x7fffffff;
constexpr float mostLength = 20'000; ///< points
constexpr float mostTimes = 1000;

enum RunFlag : quint8 { RunBold = 1, RunItalic = 2, RunCapitals = 4 };
enum ParagraphFlag : quint8 { Listed = 1, PageNumber = 2, BeginsPage = 4 };

QByteArray utf8(const QString &text, qsizetype most)
{
    return text.left(most / 4).toUtf8();
}

void write(ByteWriter &out, const FormRange &range)
{
    out.u32(quint32(std::max(0, range.from)));
    out.u32(quint32(std::max(0, range.to)));
}

/// Sane or the reader is not ok().
struct Numbers
{
    ByteReader &in;
    bool sane = true;

    float length(float most = mostLength)
    {
        const float value = in.f32();
        sane = sane && std::isfinite(value) && std::abs(value) <= most;
        return value;
    }
    FormRange range()
    {
        const quint32 from = in.u32(), to = in.u32();
        sane = sane && from <= to && to <= mostOffset;
        return {int(from), int(to)};
    }
    int index(int most)
    {
        const quint32 value = in.u32();
        sane = sane && value <= quint32(most) + 1;
        return int(value) - 1;
    }
    bool ok() const { return sane && in.ok(); }
};

/// Line ends and tabs are all that such a run may have.
QString runText(const QByteArray &bytes)
{
    return bytes == "\n" || bytes == "\t" ? QString::fromLatin1(bytes) : cleaned(bytes);
}

}

QByteArray encodeFormFonts(const QStringList &fonts, const QList<int> &fontOfWord)
{
    ByteWriter out;
    const qsizetype count = std::min<qsizetype>(fonts.size(), maxFormFonts);
    out.u16(quint16(count));
    for (const QString &font : fonts.first(count))
        out.text(utf8(font, maxFontBytes));
    out.u32(quint32(fontOfWord.size()));
    for (const int font : fontOfWord)
        out.u16(font < 0 || font >= count ? noFont : quint16(font));
    return out.bytes();
}

bool decodeFormFonts(const QByteArray &payload, FormPage &page)
{
    ByteReader in(payload);
    const quint16 count = in.u16();
    if (count > maxFormFonts)
        return false;
    for (int i = 0; i < count; ++i)
        page.fonts.append(cleaned(in.text()).left(maxFontBytes));
    const quint32 words = in.u32();
    if (!in.ok() || qsizetype(words) != page.text.words.size())
        return false;
    for (quint32 i = 0; i < words; ++i) {
        const quint16 font = in.u16();
        if (font != noFont && font >= count)
            return false;
        page.fontOfWord.append(font == noFont ? -1 : int(font));
    }
    return in.atEnd();
}

QByteArray encode(const FormSection &section)
{
    ByteWriter out;
    const auto length = [&out](double value) { out.f32(float(std::isfinite(value) ? std::clamp(value, -double(mostLength), double(mostLength)) : 0)); };
    for (const double value : {std::max(0.0, section.page.width()), std::max(0.0, section.page.height()), section.margins.left(), section.margins.top(), section.margins.right(),
                               section.margins.bottom()})
        length(value);
    out.u8(section.firstDiffers);
    write(out, section.marginElement);
    write(out, section.sizeElement);
    return out.bytes();
}

std::optional<FormSection> decodeFormSection(const QByteArray &payload)
{
    ByteReader in(payload);
    Numbers read{in};
    FormSection section;
    const float width = read.length(), height = read.length(), left = read.length(), top = read.length(), right = read.length(), bottom = read.length();
    section.page = QSizeF(width, height);
    section.margins = QMarginsF(left, top, right, bottom);
    section.firstDiffers = in.u8() != 0;
    section.marginElement = read.range();
    section.sizeElement = read.range();
    return read.ok() && in.atEnd() && width >= 0 && height >= 0 ? std::optional(section) : std::nullopt;
}

QByteArray encode(const FormParagraph &paragraph)
{
    ByteWriter out;
    out.u8(quint8(paragraph.place));
    out.u8(quint8(paragraph.align));
    out.u8(quint8((paragraph.listed ? Listed : 0) | (paragraph.pageNumber ? PageNumber : 0) | (paragraph.beginsPage ? BeginsPage : 0)));
    for (const float value : {paragraph.firstIndent, paragraph.before, paragraph.after})
        out.f32(std::clamp(value, -mostLength, mostLength));
    out.f32(std::clamp(paragraph.lines, 0.0f, mostTimes));
    for (const int value : {paragraph.table, paragraph.row, paragraph.column})
        out.u32(quint32(std::clamp(value, -1, maxFormParagraphs) + 1));
    out.u16(quint16(std::clamp(paragraph.section, 0, maxFormSections)));
    ByteWriter runs;
    quint32 count = 0;
    for (const FormRun &run : paragraph.runs) {
        if (runs.bytes().size() > mostPayload - maxRunBytes)
            break;
        runs.text(utf8(run.text, maxRunBytes));
        runs.text(utf8(run.font, maxFontBytes));
        runs.f32(std::isfinite(run.size) ? std::clamp(run.size, 0.0f, mostLength) : 0);
        runs.u8(quint8((run.bold ? RunBold : 0) | (run.italic ? RunItalic : 0) | (run.capitals ? RunCapitals : 0)));
        write(runs, run.content);
        write(runs, run.element);
        ++count;
    }
    out.u32(count);
    return out.bytes() + runs.bytes();
}

namespace {

std::optional<FormRun> decodeRun(ByteReader &in)
{
    Numbers read{in};
    FormRun run;
    run.text = runText(in.text());
    run.font = cleaned(in.text()).left(maxFontBytes);
    run.size = read.length();
    const quint8 flags = in.u8();
    run.bold = flags & RunBold;
    run.italic = flags & RunItalic;
    run.capitals = flags & RunCapitals;
    run.content = read.range();
    run.element = read.range();
    return read.ok() && run.size >= 0 ? std::optional(run) : std::nullopt;
}

}

std::optional<FormParagraph> decodeFormParagraph(const QByteArray &payload)
{
    ByteReader in(payload);
    Numbers read{in};
    FormParagraph paragraph;
    const quint8 place = in.u8(), align = in.u8(), flags = in.u8();
    paragraph.place = FormPlace(place);
    paragraph.align = FormAlign(align);
    paragraph.listed = flags & Listed;
    paragraph.pageNumber = flags & PageNumber;
    paragraph.beginsPage = flags & BeginsPage;
    paragraph.firstIndent = read.length();
    paragraph.before = read.length();
    paragraph.after = read.length();
    paragraph.lines = read.length(mostTimes);
    paragraph.table = read.index(maxFormParagraphs);
    paragraph.row = read.index(maxFormParagraphs);
    paragraph.column = read.index(maxFormParagraphs);
    paragraph.section = in.u16();
    const quint32 runs = in.u32();
    if (!read.ok() || place > quint8(FormPlace::FirstFooter) || align > quint8(FormAlign::Justified) || paragraph.section > maxFormSections
        || qsizetype(runs) > payload.size())
        return {};
    for (quint32 i = 0; i < runs; ++i) {
        const auto run = decodeRun(in);
        if (!run)
            return {};
        paragraph.runs.append(*run);
    }
    return in.atEnd() ? std::optional(paragraph) : std::nullopt;
}

}
