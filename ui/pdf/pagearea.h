// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/overlay.h"
#include "ui/pdf/pagecache.h"
#include "ui/pdf/pagelayout.h"
#include "ui/pdf/pagesource.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

class QRubberBand;

namespace congso {

class SourceWorker;

/// The scrolled pages themselves: drawing, zoom, overlay, selection by mouse.
class PageArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit {
        None,
        Comfortable, ///< the width, but not above 125 %
        Width,
        Page,
    };

    explicit PageArea(QWidget *parent = nullptr);
    ~PageArea() override;

    void setWorker(SourceWorker *worker); ///< null: nothing to show
    const PageLayout &pageLayout() const { return m_layout; }

    Fit fit() const { return m_fit; }
    double zoom() const; ///< 1 is the size on paper
    void setFit(Fit fit);
    /// Keeps \a anchor (viewport) where it is; by default the middle.
    void setZoom(double zoom, std::optional<QPoint> anchor = {});
    void zoomStep(int steps, std::optional<QPoint> anchor = {});

    int currentPage() const;
    void showPage(int page);
    void ensureVisible(int page, const QRectF &points);

    void setMarks(const QList<OverlayMark> &marks);
    QString selectedText() const { return m_selected.text; }
    void clearSelection();
    /// While it is on, dragging marks a place on a page instead of selecting text; it ends with the drag or stopPlacing().
    void startPlacing();
    void stopPlacing();
    bool isPlacing() const { return m_placing; }
    /// A box over a page that the person drags, also to another page, or moves by Ctrl and the arrow keys; it keeps its
    /// size and never leaves the page. \a picture, where there is one, is drawn in it as it will be printed. An empty
    /// \a points takes it away.
    void setMovableBox(int page, const QRectF &points, const QString &label = {}, const QImage &picture = {});
    void copySelection() const;
    /// Renders asked for and not yet here.
    int pending() const { return int(m_asked.size()); }

    static constexpr double minimumZoom = 0.1;
    static constexpr double maximumZoom = 5;

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    void selectionChanged();
    void contextMenuRequested(const QPoint &globalPosition);
    /// In points of the page, within it.
    void placed(int page, const QRectF &points);
    /// The person has put the movable box there, within the page.
    void boxMoved(int page, const QRectF &points);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rearrange(std::optional<QPoint> anchor = {});
    double ratioFor(Fit fit) const;
    QSize rasterSize(int page) const;
    void askForVisible();
    void askFor(int page, bool visible);
    void take(int page, quint64 generation, const QImage &image);
    void paintPage(QPainter &painter, int page);
    void paintMarks(QPainter &painter, int page);
    void select(QPoint to);
    void placeTo(QPoint to);
    void endPlacing(QPoint at);
    QPoint offset() const;
    void paintBox(QPainter &painter, int page);
    QRectF boxOnScreen() const;
    bool dragsBox(QMouseEvent *event);
    void moveBox(int page, QPointF topLeft);
    bool nudgesBox(QKeyEvent *event);

    SourceWorker *m_worker = nullptr;
    PageLayout m_layout;
    PageCache m_cache;
    QHash<int, QSize> m_asked;
    QSet<int> m_failed;
    quint64 m_generation = 0;
    Fit m_fit = Fit::Comfortable;
    double m_zoom = 1;
    int m_lastPage = -1;
    QList<OverlayMark> m_marks;
    TextPiece m_selected;
    int m_selectedPage = -1;
    QPointF m_selectFrom;
    quint64 m_selectGeneration = 0;
    bool m_selecting = false;
    bool m_placing = false;
    QPoint m_placeFrom;
    QRubberBand *m_band = nullptr;
    struct MovableBox
    {
        int page = 0;
        QRectF points;
        QString label;
        QImage picture;
        bool dragged = false;
        QPointF grip; ///< where in the box it is held, in points
    };
    std::optional<MovableBox> m_box;
};

}
