// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitdelegate.h"

#include "app/words/agencywords.h"
#include "app/words/hitwords.h"
#include "app/words/placewords.h"
#include "ui/search/hitmodel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace congso {

namespace {
constexpr int bar = 3;
constexpr int before = 24; ///< characters kept before the first hit
const QChar dots(0x2026);

QList<HitRange> rangesOf(const QModelIndex &index, int role)
{
    return index.data(role).value<QList<HitRange>>();
}

/// Draws at the left of \a line and takes what it used away from it.
void drawMarked(QPainter *painter, QRect &line, const QString &text, const QList<HitRange> &ranges, const QFont &font, const QColor &ink)
{
    if (line.width() <= 0 || text.isEmpty())
        return;
    const QFontMetrics metrics(font), strong(bold(font));
    int wider = 0; // what is marked is bold
    for (const HitRange &range : ranges)
        wider += strong.horizontalAdvance(text.mid(range.start, range.length)) - metrics.horizontalAdvance(text.mid(range.start, range.length)) + 1;
    const ShownPiece piece = pieceFor(text, ranges, metrics, line.width() - wider);
    QTextLayout layout(piece.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const HitRange &range : piece.ranges) {
        QTextLayout::FormatRange format;
        format.start = range.start;
        format.length = range.length;
        format.format.setFontWeight(QFont::Bold);
        format.format.setBackground(painter->background());
        formats << format;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(line.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(line, Qt::IntersectClip);
    painter->setPen(ink);
    layout.draw(painter, QPointF(line.left(), line.top() + (line.height() - only.height()) / 2));
    painter->restore();
    line.setLeft(line.left() + qMin(line.width(), int(only.naturalTextWidth()) + space::s));
}

void drawAtRight(QPainter *painter, QRect &line, const QString &text, const QFont &font, const QColor &ink, int most)
{
    if (text.isEmpty())
        return;
    painter->setFont(font);
    painter->setPen(ink);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideMiddle, most);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(shown) - space::s);
}
}

ShownPiece pieceFor(const QString &text, const QList<HitRange> &ranges, const QFontMetrics &metrics, int width)
{
    ShownPiece piece{text, ranges};
    if (!ranges.isEmpty()) {
        const HitRange &first = ranges.first();
        const bool hidden = metrics.horizontalAdvance(text.left(first.start + first.length)) > width * 4 / 5;
        qsizetype from = hidden ? text.indexOf(u' ', qMax(0, first.start - before)) + 1 : 0;
        const auto fits = [&] { return metrics.horizontalAdvance(dots + text.mid(from, first.start + first.length - from)) <= width * 4 / 5; };
        while (hidden && from < first.start && !fits()) { // what was found is worth more than what stands before it
            const qsizetype next = text.indexOf(u' ', from);
            from = next < 0 ? first.start : next + 1;
        }
        if (from > first.start)
            from = first.start;
        if (from > 0) {
            piece.text = dots + text.mid(from);
            for (HitRange &range : piece.ranges)
                range.start += 1 - int(from);
        }
    }
    const QString shown = metrics.elidedText(piece.text, Qt::ElideRight, width);
    if (shown.size() < piece.text.size() || shown != piece.text) {
        const int kept = int(shown.size()) - 1;
        piece.text = shown;
        piece.ranges.removeIf([kept](const HitRange &range) { return range.start < 0 || range.start >= kept; });
        for (HitRange &range : piece.ranges)
            range.length = qMin(range.length, kept - range.start);
    }
    return piece;
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int lines = index.data(HitModel::SnippetRole).toString().isEmpty() ? 2 : 3;
    return {scaled(200, metrics), qMax(scaled(lines == 2 ? 52 : 72, metrics), lines * (metrics.height() + 1) + 9)};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const QRect &row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(row, selected ? selectionFill(palette) : palette.color(hovered ? QPalette::Window : QPalette::Base));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), hairline(palette));
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), bar, row.height()), toneColor(palette, Tone::Primary));
    painter->setBackground(toneTint(palette, Tone::DueSoon));

    const QFont &font = option.font;
    const QFontMetrics metrics(font);
    const QString snippet = index.data(HitModel::SnippetRole).toString();
    const int lines = snippet.isEmpty() ? 2 : 3;
    const int step = metrics.height() + 1;
    QRect first(row.left() + bar + space::m, row.top() + (row.height() - lines * step) / 2, row.width() - bar - 2 * space::m, metrics.height());
    QRect second = first.translated(0, step);
    QRect third = second.translated(0, step);
    const QColor ink = palette.color(QPalette::Active, QPalette::Text);
    const QColor quiet = secondaryText(palette);
    drawAtRight(painter, first, index.data(HitModel::DateRole).toString(), figuresFont(resized(font, 0.9)), quiet, first.width());
    drawMarked(painter, first, index.data(RowCode).toString(), rangesOf(index, HitModel::CodeRangesRole), bold(figuresFont(font)), ink);
    drawMarked(painter, first, index.data(RowSender).toString(), rangesOf(index, HitModel::SenderRangesRole), font, quiet);
    drawMarked(painter, first, index.data(HitModel::TieRole).toString(), {}, resized(font, 0.87), toneColor(palette, Tone::Primary));
    drawAtRight(painter, second, index.data(HitModel::PaperRole).toString(), resized(font, 0.87), toneColor(palette, Tone::Primary), second.width() / 2);
    drawMarked(painter, second, index.data(RowSubject).toString(), rangesOf(index, HitModel::SubjectRangesRole), index.data(RowUnread).toBool() ? bold(font) : font, ink);
    if (!snippet.isEmpty()) {
        const QFont small = resized(font, 0.92);
        drawAtRight(painter, third, index.data(HitModel::PlaceRole).toString(), resized(font, 0.87), quiet, third.width() * 2 / 5);
        const QString label = index.data(HitModel::LabelRole).toString();
        if (!label.isEmpty())
            drawMarked(painter, third, label + u':', {}, small, quiet);
        drawMarked(painter, third, snippet, rangesOf(index, HitModel::SnippetRangesRole), small, quiet);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && !selected) {
        painter->setPen(toneColor(palette, Tone::Primary));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

bool HitDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto *hits = qobject_cast<const HitModel *>(index.model());
    const SearchHit *hit = hits ? hits->hitAt(index.row()) : nullptr;
    if (!hit)
        return false;
    QStringList lines{hit->row.code + u' ' + HitWords::party(*hit), hit->copyOf.isEmpty() ? AgencyWords::tie(hit->tie, hit->tiedTo) : HitWords::mark(*hit), hit->row.subject, index.data(HitModel::SnippetRole).toString(), foundPlace(*hit), PlaceWords::whole(hit->place)};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

void setUpHitList(QListView *view)
{
    view->setItemDelegate(new HitDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setMouseTracking(true);
    view->setResizeMode(QListView::Adjust);
}

}
