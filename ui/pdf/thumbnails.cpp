// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/thumbnails.h"

#include "ui/pdf/sourceworker.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace congso {

namespace {

class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    explicit ThumbnailDelegate(ThumbnailModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return m_model->thumbnailSize() + QSize(2 * space::m, 2 * space::s + QFontMetrics(option.font).height());
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QSize box = m_model->thumbnailSize();
        QRect place(option.rect.left() + (option.rect.width() - box.width()) / 2, option.rect.top() + space::s, box.width(), box.height());
        const QImage image = index.data(Qt::DecorationRole).value<QImage>();
        if (!image.isNull()) {
            const QSize shown = (QSizeF(image.size()) / image.devicePixelRatio()).toSize();
            place = QRect(place.center() - QPoint(shown.width() / 2, shown.height() / 2), shown);
            painter->drawImage(place, image);
        } else {
            painter->fillRect(place, option.palette.color(QPalette::Base));
        }
        painter->setPen(QPen(current ? toneColor(option.palette, Tone::Primary) : hairline(option.palette), current ? 2 : 1));
        painter->drawRect(place.adjusted(-1, -1, 0, 0));
        painter->setFont(current ? bold(option.font) : option.font);
        painter->setPen(current ? toneInk(option.palette, Tone::Primary) : secondaryText(option.palette));
        const QRect line(option.rect.left(), option.rect.bottom() - QFontMetrics(option.font).height(), option.rect.width(), QFontMetrics(option.font).height());
        painter->drawText(line, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    }

private:
    ThumbnailModel *m_model;
};

}

ThumbnailModel::ThumbnailModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_images(300)
{
}

void ThumbnailModel::setWorker(SourceWorker *worker)
{
    beginResetModel();
    m_worker = worker;
    ++m_generation;
    m_images.clear();
    m_asked.clear();
    endResetModel();
}

void ThumbnailModel::setThumbnailSize(QSize size, double devicePixelRatio)
{
    if (size == m_size && qFuzzyCompare(devicePixelRatio, m_ratio)) {
        return;
    }
    beginResetModel();
    m_size = size;
    m_ratio = devicePixelRatio;
    ++m_generation;
    m_images.clear();
    m_asked.clear();
    endResetModel();
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_worker == nullptr ? 0 : m_worker->source()->pageCount();
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(index.row() + 1);
    case Qt::DecorationRole:
        if (const QImage *image = m_images.object(index.row())) {
            return *image;
        }
        askFor(index.row());
        return {};
    default:
        return {};
    }
}

void ThumbnailModel::askFor(int page) const
{
    if (m_asked.contains(page) || m_size.isEmpty()) {
        return;
    }
    m_asked.insert(page);
    auto *self = const_cast<ThumbnailModel *>(this);
    const QSize pixels = m_worker->source()->pageSize(page).scaled(QSizeF(m_size) * m_ratio, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
    const quint64 generation = m_generation;
    m_worker->ask(
        SourceWorker::Thumbnail, self, [page, pixels](PageSource &source) { return source.render(page, pixels); },
        [self, page, generation](const QImage &image) {
            if (generation != self->m_generation || image.isNull()) {
                return;
            }
            auto *kept = new QImage(image);
            kept->setDevicePixelRatio(self->m_ratio);
            self->m_images.insert(page, kept);
            self->m_asked.remove(page);
            const QModelIndex index = self->index(page);
            Q_EMIT self->dataChanged(index, index, {Qt::DecorationRole});
        });
}

Thumbnails::Thumbnails(QWidget *parent)
    : QListView(parent)
    , m_model(new ThumbnailModel(this))
{
    setObjectName(QStringLiteral("thumbnails"));
    setAccessibleName(tr("Small pictures of the pages"));
    setModel(m_model);
    setItemDelegate(new ThumbnailDelegate(m_model, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    viewport()->setBackgroundRole(QPalette::Window);
    measure();
}

void Thumbnails::setWorker(SourceWorker *worker)
{
    m_model->setWorker(worker);
}

void Thumbnails::setCurrentPage(int page)
{
    const QScopedValueRollback guard(m_silent, true);
    setCurrentIndex(m_model->index(page));
}

void Thumbnails::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_silent && current.isValid()) {
        Q_EMIT pageChosen(current.row());
    }
}

void Thumbnails::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
    }
}

void Thumbnails::measure()
{
    const QSize size(scaled(92, fontMetrics()), scaled(130, fontMetrics()));
    m_model->setThumbnailSize(size, devicePixelRatioF());
    setFixedWidth(size.width() + 4 * space::m);
}

}
