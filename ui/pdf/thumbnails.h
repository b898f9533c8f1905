// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QListView>
#include <QSet>

namespace congso {

class SourceWorker;

/// Small pictures of the pages, drawn as they come into sight.
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ThumbnailModel(QObject *parent = nullptr);

    void setWorker(SourceWorker *worker);
    void setThumbnailSize(QSize size, double devicePixelRatio);
    QSize thumbnailSize() const { return m_size; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void askFor(int page) const;

    SourceWorker *m_worker = nullptr;
    QSize m_size;
    double m_ratio = 1;
    mutable QCache<int, QImage> m_images;
    mutable QSet<int> m_asked;
    quint64 m_generation = 0;
};

class Thumbnails : public QListView
{
    Q_OBJECT

public:
    explicit Thumbnails(QWidget *parent = nullptr);

    void setWorker(SourceWorker *worker);
    void setCurrentPage(int page); ///< says nothing

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    ThumbnailModel *m_model;
    bool m_silent = false;
};

}
