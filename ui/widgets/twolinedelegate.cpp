// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twolinedelegate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/keptselection.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace congso {

namespace {

constexpr int bar = 3;
constexpr int rowHeight = 52;

/// Draws \a text elided into the left of \a line and takes what it used away from it.
void drawAtLeft(QPainter *painter, QRect &line, const QString &text, const QFont &font, const QColor &ink)
{
    if (line.width() <= 0 || text.isEmpty()) {
        return;
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(shown) + space::s);
}

void drawChips(QPainter *painter, QRect &line, const QModelIndex &index, const QFont &font, const QPalette &palette)
{
    const auto chips = index.data(RowChips).value<QList<ChipText>>();
    for (auto chip = chips.crbegin(); chip != chips.crend(); ++chip) {
        const QSize size = chipSize(chip->text, font).boundedTo(QSize(line.width() / 2, line.height() + 8));
        const QRect place(line.right() - size.width() + 1, line.center().y() - size.height() / 2 + 1, size.width(), size.height());
        paintChip(painter, place, *chip, font, palette);
        line.setRight(place.left() - space::xs - 1);
    }
    if (!chips.isEmpty()) {
        line.setRight(line.right() - space::xs);
    }
}

void drawMarks(QPainter *painter, QRect &line, const QStringList &marks, const QColor &ink)
{
    const int size = scaled(14, painter->fontMetrics());
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        const QPixmap pixmap = iconPixmap(*mark, size, ink, painter->device()->devicePixelRatioF());
        painter->drawPixmap(line.right() - size + 1, line.center().y() - size / 2 + 1, pixmap);
        line.setRight(line.right() - size - space::xs);
    }
}

}

TwoLineDelegate::TwoLineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

bool TwoLineDelegate::beginsGroup(const QModelIndex &index) const
{
    if (!m_grouped) {
        return false;
    }
    const QString group = index.data(RowGroup).toString();
    return !group.isEmpty() && (index.row() == 0 || index.sibling(index.row() - 1, index.column()).data(RowGroup).toString() != group);
}

int TwoLineDelegate::groupHeight(const QFont &font) const
{
    return scaled(28, QFontMetrics(font));
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int rows = std::max(scaled(rowHeight, metrics), 2 * metrics.height() + 10);
    return {scaled(200, metrics), rows + (beginsGroup(index) ? groupHeight(option.font) : 0)};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    QRect row = option.rect;
    if (beginsGroup(index)) {
        const int height = groupHeight(option.font);
        const QRect head(row.left(), row.top(), row.width(), height);
        painter->fillRect(head, palette.color(QPalette::Window));
        painter->setFont(bold(resized(option.font, 0.87)));
        painter->setPen(secondaryText(palette));
        painter->drawText(head.adjusted(space::m + bar, 0, -space::m, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data(RowGroup).toString());
        row.setTop(row.top() + height);
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(row, selected ? selectionFill(palette) : hovered ? palette.color(QPalette::Window) : palette.color(QPalette::Base));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), hairline(palette));
    if (selected) {
        painter->fillRect(QRect(row.left(), row.top(), bar, row.height()), toneColor(palette, Tone::Primary));
    }
    const QFontMetrics metrics(option.font);
    const int gap = 1;
    const int top = row.top() + (row.height() - 2 * metrics.height() - gap) / 2;
    QRect first(row.left() + bar + space::m, top, row.width() - bar - 2 * space::m, metrics.height());
    QRect second = first.translated(0, metrics.height() + gap);
    if (index.data(RowLoading).toBool()) {
        painter->fillRect(QRect(first.left(), first.center().y() - 4, first.width() / 3, 8), hairline(palette));
        painter->fillRect(QRect(second.left(), second.center().y() - 4, second.width() * 2 / 3, 8), hairline(palette));
        painter->restore();
        return;
    }
    const QColor quietInk = secondaryText(palette);
    const QColor ink = index.data(RowQuiet).toBool() ? quietInk : palette.color(QPalette::Active, QPalette::Text);
    painter->setFont(option.font);
    drawChips(painter, first, index, option.font, palette);
    drawAtLeft(painter, first, index.data(RowCode).toString(), bold(figuresFont(option.font)), ink);
    drawAtLeft(painter, first, index.data(RowSender).toString(), option.font, quietInk);
    painter->setFont(option.font);
    drawMarks(painter, second, index.data(RowMarks).toStringList(), quietInk);
    drawAtLeft(painter, second, index.data(RowSubject).toString(), index.data(RowUnread).toBool() ? bold(option.font) : option.font, ink);
    if (option.state.testFlag(QStyle::State_HasFocus) && !selected) {
        painter->setPen(toneColor(palette, Tone::Primary));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

bool TwoLineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString own = index.data(Qt::ToolTipRole).toString();
    const QString hint = index.data(RowHint).toString();
    QString lines = index.data(RowCode).toString() + QLatin1Char(' ') + index.data(RowSender).toString() + QLatin1Char('\n') + index.data(RowSubject).toString();
    if (!hint.isEmpty()) {
        lines += QStringLiteral("\n\n") + hint;
    }
    QToolTip::showText(event->globalPos(), own.isEmpty() || !hint.isEmpty() ? plainToolTip(lines) : own, view);
    return true;
}

TwoLineDelegate *setUpTwoLineList(QListView *view, bool grouped)
{
    auto *delegate = new TwoLineDelegate(view);
    delegate->setGrouped(grouped);
    view->setItemDelegate(delegate);
    view->setUniformItemSizes(!grouped);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    keepSelection(view);
    return delegate;
}

}
