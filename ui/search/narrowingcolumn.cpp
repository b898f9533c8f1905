// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/narrowingcolumn.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QVBoxLayout>

namespace congso {

namespace {
class NarrowingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        return {scaled(120, metrics), scaled(index.data(NarrowingModel::HeadingRole).toBool() ? 30 : 25, metrics)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QPalette &palette = option.palette;
        QRect inner = option.rect.adjusted(space::m, 0, -space::m, 0);
        const QString text = index.data(Qt::DisplayRole).toString();
        if (index.data(NarrowingModel::HeadingRole).toBool()) {
            painter->setFont(bold(resized(option.font, 0.87)));
            painter->setPen(secondaryText(palette));
            painter->drawText(inner.adjusted(0, 0, 0, -space::xs), Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, text);
            painter->restore();
            return;
        }
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(current ? QPen(toneColor(palette, Tone::Primary)) : QPen(Qt::NoPen));
            painter->setBrush(selectionFill(palette));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(space::xs + 0.5, 0.5, -space::xs - 0.5, -0.5), space::radius, space::radius);
        }
        painter->setFont(figuresFont(resized(option.font, 0.9)));
        painter->setPen(secondaryText(palette));
        const QString count = index.data(NarrowingModel::CountTextRole).toString();
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, count);
        inner.setRight(inner.right() - painter->fontMetrics().horizontalAdvance(count) - space::s);
        painter->setFont(resized(option.font, 0.95));
        painter->setPen(index.data(NarrowingModel::MoreRole).toBool() ? toneInk(palette, Tone::Primary) : palette.color(QPalette::Active, QPalette::Text));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index) override
    {
        if (event->type() == QEvent::ToolTip)
            QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
        return true;
    }
};
}

NarrowingColumn::NarrowingColumn(QWidget *parent) : QWidget(parent), m_model(new NarrowingModel(this)), m_view(new QListView(this))
{
    m_view->setObjectName(QStringLiteral("narrowings"));
    m_view->setAccessibleName(tr("Narrow the search"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new NarrowingDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_view, &QListView::clicked, this, &NarrowingColumn::choose);
}

QSize NarrowingColumn::sizeHint() const
{
    return {scaled(172, fontMetrics()), scaled(300, fontMetrics())};
}

void NarrowingColumn::choose(const QModelIndex &index)
{
    if (index.data(NarrowingModel::MoreRole).toBool()) {
        const int row = index.row();
        m_model->showAll(row);
        m_view->setCurrentIndex(m_model->index(row));
        return;
    }
    if (const ChosenNarrowing narrowing = m_model->at(index.row()); !narrowing.field.isEmpty())
        Q_EMIT chosen(narrowing);
}

bool NarrowingColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_view->currentIndex().isValid()) {
            choose(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
