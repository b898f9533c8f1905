// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabledefaults.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/keptselection.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QTableView>

namespace congso {

namespace {

/// Cells with a hair below them and figures of one width; the first one with the mark of its row.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        cell.state.setFlag(QStyle::State_HasFocus, false);
        QStyledItemDelegate::paint(painter, cell, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), hairline(option.palette));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = figuresFont(option->font);
        const QString mark = index.column() == 0 ? index.data(RowCellMark).toString() : QString();
        if (!mark.isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(mark);
            option->decorationPosition = QStyleOptionViewItem::Right;
        }
    }
};

/// Row heights follow the text size.
class RowMeasure : public QObject
{
public:
    explicit RowMeasure(QTableView *view)
        : QObject(view)
        , m_view(view)
    {
        view->installEventFilter(this);
        measure();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange) {
            measure();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void measure() { m_view->verticalHeader()->setDefaultSectionSize(scaled(28, m_view->fontMetrics())); }

    QTableView *m_view;
};

}

void setUpTable(QTableView *view)
{
    view->setShowGrid(false);
    view->setAlternatingRowColors(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->setItemDelegate(new CellDelegate(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(16);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    view->horizontalHeader()->setSectionsMovable(true);
    view->horizontalHeader()->setStretchLastSection(true);
    new RowMeasure(view);
    keepSelection(view);
}

TableColumns::TableColumns(QTableView *view, QSettings &settings, const QString &key, const QList<int> &hidden)
    : QObject(view)
    , m_view(view)
    , m_settings(settings)
    , m_key(QStringLiteral("columns/") + key)
    , m_hidden(hidden)
{
    QHeaderView *header = view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) { showMenu(header->mapToGlobal(at)); });
    restore();
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::save);
    connect(header, &QHeaderView::sectionResized, this, &TableColumns::save);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::save);
}

void TableColumns::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_view->horizontalHeader();
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        const QString name = m_view->model()->headerData(column, Qt::Horizontal).toString();
        QAction *choice = menu->addAction(plainMnemonic(name));
        choice->setCheckable(true);
        choice->setChecked(!header->isSectionHidden(column));
        choice->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(choice, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            save();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Usual columns")), &QAction::triggered, this, &TableColumns::reset);
    menu->popup(globalPosition);
}

void TableColumns::reset()
{
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, m_hidden.contains(column));
    }
    save();
}

void TableColumns::save() const
{
    m_settings.setValue(m_key, m_view->horizontalHeader()->saveState());
    m_settings.setValue(m_key + QLatin1String("Count"), m_view->horizontalHeader()->count());
}

void TableColumns::restore()
{
    QHeaderView *header = m_view->horizontalHeader();
    // What another version of the program kept for other columns would hide the wrong ones.
    const bool fits = m_settings.value(m_key + QLatin1String("Count")).toInt() == header->count();
    if (!fits || !header->restoreState(m_settings.value(m_key).toByteArray())) {
        for (int column : std::as_const(m_hidden)) {
            header->setSectionHidden(column, true);
        }
    }
}

}
