// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/textblock.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

namespace congso {

namespace {

/// Height of a single line of Times New Roman over its size, as word processors set it.
constexpr qreal singleLine = 1.15;
constexpr qreal roomAboveBaseline = 0.891 + 0.021;
constexpr qsizetype longestText = 20000;

/// The installed fonts with the metrics of Times New Roman that have Vietnamese letters; older releases of
/// Liberation Serif lack them, and would mix two faces in one word.
const QStringList &paperFamilies()
{
    static const QStringList families = [] {
        const QStringList known{QStringLiteral("Times New Roman"), QStringLiteral("Liberation Serif"), QStringLiteral("Tinos"),
                                QStringLiteral("TeX Gyre Termes"), QStringLiteral("FreeSerif")};
        QStringList fit;
        for (const QString &family : known) {
            if (QFontDatabase::writingSystems(family).contains(QFontDatabase::Vietnamese))
                fit += family;
        }
        return fit.isEmpty() ? known : fit;
    }();
    return families;
}

bool isDirectionOrZeroWidth(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
        || c == 0x00AD || c == 0x061C;
}

QList<QTextLayout::FormatRange> formatsOf(const TextStyle &style, const QList<TextSpan> &spans)
{
    QList<QTextLayout::FormatRange> formats;
    if (style.boldLead > 0) {
        formats.append({0, style.boldLead, {}});
        formats.last().format.setFontWeight(QFont::Bold);
    }
    for (const TextSpan &span : spans) {
        formats.append({span.start, span.length, {}});
        if (span.bold)
            formats.last().format.setFontWeight(QFont::Bold);
        if (span.italic)
            formats.last().format.setFontItalic(true);
        if (span.underlined)
            formats.last().format.setFontUnderline(true);
    }
    return formats;
}

bool isNoncharacter(char32_t c)
{
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

}

TextStyle TextStyle::sized(qreal points) const
{
    TextStyle other = *this;
    other.size = points;
    return other;
}

TextStyle TextStyle::aligned(Qt::Alignment alignment) const
{
    TextStyle other = *this;
    other.align = alignment;
    return other;
}

TextStyle TextStyle::inBold() const
{
    TextStyle other = *this;
    other.bold = true;
    return other;
}

TextStyle TextStyle::inItalic() const
{
    TextStyle other = *this;
    other.italic = true;
    return other;
}

QFont paperFont(const TextStyle &style)
{
    QFont font(paperFamilies());
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(pt(style.size)));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setStrikeOut(style.struck);
    return font;
}

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (!isNoncharacter(QChar::surrogateToUcs4(c, text.at(i + 1))))
                out.append(c).append(text.at(i + 1));
            ++i;
        } else if (c.isSurrogate()) {
            out.append(QChar::ReplacementCharacter);
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            out.append(QChar::LineSeparator);
        } else if (c == u'\t') {
            out.append(u' ');
        } else if (c.category() != QChar::Other_Control && !isDirectionOrZeroWidth(c.unicode()) && !isNoncharacter(c.unicode())) {
            out.append(c);
        }
    }
    out = out.normalized(QString::NormalizationForm_C);
    if (out.size() <= longestText)
        return out;
    out.truncate(out.at(longestText - 1).isHighSurrogate() ? longestText - 1 : longestText);
    return out + QChar(0x2026);
}

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width, const QList<TextSpan> &spans)
    : m_layout(std::make_unique<QTextLayout>(printable(text), paperFont(style))), m_colour(style.colour), m_width(width),
      m_lineHeight(pt(style.size) * singleLine * style.spacing)
{
    wrap(style, spans);
}

TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;

void TextBlock::wrap(const TextStyle &style, const QList<TextSpan> &spans)
{
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(formatsOf(style, spans));
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const qreal indent = m_lines.empty() ? style.firstIndent : style.hangingIndent;
        line.setLineWidth(qMax(m_width - indent, pt(style.size)));
        line.setPosition({indent, 0});
        m_lines.push_back({m_lineHeight - pt(style.size) * (singleLine - roomAboveBaseline) - line.ascent(),
                           line.naturalTextWidth() + indent});
    }
    m_layout->endLayout();
}

qreal TextBlock::naturalWidth() const
{
    qreal widest = 0;
    for (const Line &line : m_lines)
        widest = qMax(widest, line.width);
    return widest;
}

QString TextBlock::line(int index) const
{
    const QTextLine line = m_layout->lineAt(index);
    return m_layout->text().mid(line.textStart(), line.textLength());
}

QRectF TextBlock::box(int start, int length) const
{
    const QTextLine line = m_layout->lineForTextPosition(start);
    if (!line.isValid())
        return {};
    const qreal left = line.cursorToX(start);
    const qreal right = line.cursorToX(qMin(start + length, line.textStart() + line.textLength()));
    return {left, line.lineNumber() * m_lineHeight, right - left, m_lineHeight};
}

void TextBlock::draw(QPainter &painter, const QPointF &topLeft, int first, int count) const
{
    if (!painter.isActive())
        return;
    painter.setPen(m_colour);
    const int end = count < 0 ? lineCount() : qMin(first + count, lineCount());
    QPointF at = topLeft;
    for (int i = first; i < end; ++i) {
        m_layout->lineAt(i).draw(&painter, at + QPointF(0, m_lines[size_t(i)].ascent));
        at.ry() += m_lineHeight;
    }
}

}
