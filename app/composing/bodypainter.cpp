// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/documentpainter.h"

#include "app/composing/bodytable.h"
#include "app/composing/richtext.h"

#include <algorithm>

namespace congso::composing {

namespace {
constexpr int lastLinesKept = 2; ///< of the text on the sheet of the signature
constexpr int splittable = 4;    ///< a paragraph of fewer lines stays whole
}

TextBlock DocumentPainter::paragraphBlock(const Paragraph &paragraph, const QString &label) const
{
    const char *key = "body";
    switch (paragraph.style) {
    case PartStyle::Part:
        key = "part";
        break;
    case PartStyle::PartTitle:
        key = "part_title";
        break;
    case PartStyle::Heading:
        key = "heading";
        break;
    default:
        break;
    }
    const LayoutText rule = m_rules.text(QLatin1String(key));
    TextStyle style = m_rules.style(QLatin1String(key));
    style.spacing = m_rules.lineSpacing();
    const bool centred = paragraph.style == PartStyle::Part || paragraph.style == PartStyle::PartTitle || paragraph.style == PartStyle::Centred;
    if (centred)
        style.align = Qt::AlignHCenter;
    else
        style.firstIndent = mm(m_rules.indent());
    const RichText rich = richText(paragraph, label, rule.upper);
    return TextBlock(rich.text, style, m_flow.width(), rich.spans);
}

/// Draws \a block so that \a after still fits below its last \a keptLines lines.
void DocumentPainter::drawParagraph(const TextBlock &block, qreal after, int keptLines)
{
    if (m_flow.y() > m_flow.top())
        m_flow.skip(pt(m_rules.paragraphGap()));
    const int kept = std::min(block.lineCount(), keptLines);
    int first = 0;
    while (first < block.lineCount() && !m_flow.paper().failed()) {
        const int left = block.lineCount() - first;
        const bool atTop = m_flow.y() <= m_flow.top();
        const int room = int((m_flow.remaining() + 1) / block.lineHeight());
        int count = left * block.lineHeight() + after <= m_flow.remaining() + 1 ? left : std::min(room, left - kept);
        if (count < left && first == 0 && (count < 2 || block.lineCount() < splittable))
            count = 0;
        if (count <= 0 && atTop)
            count = std::clamp(room, 1, left);
        if (count > 0) {
            block.draw(m_flow.painter(), {m_flow.left(), m_flow.y()}, first, count);
            m_flow.skip(count * block.lineHeight());
            first += count;
        }
        if (first < block.lineCount())
            m_flow.breakPage();
    }
}

void DocumentPainter::drawTable(const Table &table, qreal after)
{
    m_flow.skip(m_flow.y() > m_flow.top() ? pt(m_rules.paragraphGap()) : 0);
    BodyTable painter(m_flow, table, m_rules.style(QStringLiteral("body")).sized(m_rules.text(QStringLiteral("body")).least));
    m_flow.onNewPage([&](PageFlow &) {
        numberPage();
        painter.drawHead();
    });
    painter.draw(after);
    m_flow.onNewPage([this](PageFlow &) { numberPage(); });
}

void DocumentPainter::drawBody(const Body &body, qreal after)
{
    const QStringList labels = labelsOf(body);
    std::vector<std::optional<TextBlock>> blocks;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&body.at(i));
        blocks.push_back(paragraph ? std::make_optional(paragraphBlock(*paragraph, labels.at(i))) : std::nullopt);
    }
    const qreal top = m_flow.y();
    const int page = m_flow.page();
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto isTitle = [&](size_t at) {
            const auto *paragraph = std::get_if<Paragraph>(&body.at(qsizetype(at)));
            return paragraph && (paragraph->style == PartStyle::Part || paragraph->style == PartStyle::PartTitle || paragraph->style == PartStyle::Heading);
        };
        // The signature never stands without words of the document above it, nor a heading without what it heads.
        qreal below = i + 1 == blocks.size() ? after : 0;
        int kept = lastLinesKept;
        if (i + 2 == blocks.size() && blocks[i + 1] && blocks[i + 1]->lineCount() < lastLinesKept) {
            below = after + pt(m_rules.paragraphGap()) + blocks[i + 1]->height();
            kept = 1;
        } else if (i + 1 < blocks.size() && isTitle(i)) {
            const qreal next = blocks[i + 1] ? blocks[i + 1]->lineHeight() * std::min(2, blocks[i + 1]->lineCount()) : mm(20);
            below = pt(m_rules.paragraphGap()) + next;
            kept = blocks[i] ? blocks[i]->lineCount() : 1;
        }
        if (blocks[i])
            drawParagraph(*blocks[i], below, kept);
        else
            drawTable(std::get<Table>(body.at(qsizetype(i))), below);
    }
    const qreal end = m_flow.page() == page ? m_flow.y() : m_flow.bottom();
    if (m_pagesBefore == 0)
        m_boxes += PlacedBox{QStringLiteral("6"), page - 1, QRectF(m_flow.left() / mm(1), top / mm(1), m_flow.width() / mm(1), (end - top) / mm(1))};
}

}
