// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/heardroles.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace congso {

namespace {

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        const bool heading = index.data(NavigationModel::HeadingRole).toBool();
        return {scaled(160, metrics), heading ? scaled(index.row() == 0 ? 40 : 31, metrics) : scaled(30, metrics)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette &palette = option.palette;
        const QString text = index.data(Qt::DisplayRole).toString();
        const QRect inner = option.rect.adjusted(space::l + 2, 0, -(space::l + 2), 0);
        if (index.data(NavigationModel::HeadingRole).toBool()) {
            painter->setFont(bold(resized(option.font, 0.87)));
            painter->setPen(secondaryText(palette));
            painter->drawText(inner.adjusted(0, 0, 0, -space::xs), Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, text);
            painter->restore();
            return;
        }
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF box = QRectF(option.rect).adjusted(space::s, 0.5, -space::s, -0.5);
        if (current || hovered) {
            QColor fill = selectionFill(palette);
            fill.setAlphaF(current ? 1.0F : 0.5F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(box, space::radius, space::radius);
        }
        if (current && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(toneColor(palette, Tone::Primary));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
        }
        const QRect words = paintCount(painter, option, index, inner);
        painter->setFont(current ? bold(option.font) : option.font);
        painter->setPen(current ? toneInk(palette, Tone::Primary) : palette.color(QPalette::Text));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    static QRect paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect inner)
    {
        const QString count = index.data(NavigationModel::CountTextRole).toString();
        if (count.isEmpty()) {
            return inner;
        }
        const bool alarming = index.data(NavigationModel::AlarmingRole).toBool();
        const QFont small = figuresFont(resized(option.font, 0.9));
        painter->setFont(alarming ? bold(small) : small);
        painter->setPen(alarming ? toneInk(option.palette, Tone::Overdue) : secondaryText(option.palette));
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, count);
        inner.setRight(inner.right() - painter->fontMetrics().horizontalAdvance(count) - space::s);
        return inner;
    }
};

}

QString countText(int count)
{
    return count <= 0 ? QString() : count > 999 ? QStringLiteral("999+") : QString::number(count);
}

NavigationModel::NavigationModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void NavigationModel::setEntries(const QList<NavigationEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void NavigationModel::setCount(const QString &id, int count)
{
    const QModelIndex place = find(id);
    if (place.isValid() && m_entries[place.row()].count != count) {
        m_entries[place.row()].count = count;
        Q_EMIT dataChanged(place, place);
    }
}

QModelIndex NavigationModel::find(const QString &id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (!id.isEmpty() && m_entries[row].id == id) {
            return index(row);
        }
    }
    return {};
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const NavigationEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return entry.count > 0 ? QStringLiteral("%1, %2").arg(entry.text, countText(entry.count)) : entry.text;
    case IdRole:
        return entry.id;
    case CountRole:
        return entry.count;
    case CountTextRole:
        return countText(entry.count);
    case AlarmingRole:
        return entry.alarming && entry.count > 0;
    case HeadingRole:
        return entry.id.isEmpty();
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    const bool heading = index.data(HeadingRole).toBool();
    return heading ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

Navigation::Navigation(QWidget *parent)
    : QListView(parent)
    , m_model(new NavigationModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Places"));
    setModel(m_model);
    goWhereSelected(*this);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setBackgroundRole(QPalette::Window);
}

void Navigation::setCurrent(const QString &id)
{
    const QScopedValueRollback guard(m_silent, true);
    const QModelIndex place = m_model->find(id);
    if (place.isValid()) {
        setCurrentIndex(place);
    } else {
        clearSelection();
    }
}

QSize Navigation::sizeHint() const
{
    return {scaled(195, fontMetrics()), scaled(300, fontMetrics())};
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QString id = current.data(NavigationModel::IdRole).toString();
    if (!m_silent && !id.isEmpty()) {
        Q_EMIT chosen(id);
    }
}

void Navigation::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex place = indexAt(event->position().toPoint());
    const bool again = event->button() == Qt::LeftButton && place.isValid() && place == currentIndex() && !selectionModel()->isSelected(place);
    QListView::mouseReleaseEvent(event);
    if (again) {
        Q_EMIT chosen(place.data(NavigationModel::IdRole).toString());
    }
}

}
