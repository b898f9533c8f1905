// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/overlay.h"
#include "ui/pdf/pagearea.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;

namespace congso {

class ChipButton;
class FindBar;
class PageFinder;
class SourceWorker;
class Thumbnails;

/// A document's pages: scrolling, zoom, thumbnails, finding, selecting, marks over the page.
///
///     m_view->openPdf(path);                      // a file the reader found safe
///     m_view->openSource(imagesFromReader);       // one it did not
///     m_view->showSentence(tr("…"));              // nothing to show, and why
///     m_view->setMarks({{0, box, OverlayMark::Kind::Current, tr("deadline")}});
///     m_view->ensureVisible(0, box);
///
/// Keys while the pages have the focus: PgUp, PgDn, Space, Shift+Space, Home, End, arrows, Ctrl+= Ctrl+−
/// by wheel or chips, Ctrl+C. The page owns the shortcuts for find() and thumbnails. Links are shown,
/// never followed; nothing in a document is ever run.
class PdfView : public QWidget
{
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent = nullptr);
    ~PdfView() override;

    /// Opens off the window's thread; a failure becomes a sentence in the view.
    void openPdf(const QString &path);
    void openSource(std::shared_ptr<PageSource> source);
    void close();
    /// In the place of the pages.
    void showSentence(const QString &sentence);
    /// The same, of what has no pages: a text, to be read and copied.
    void showText(const QString &text);
    /// Above the pages: "shown as pictures because …". Empty removes it.
    void setNote(const QString &note);
    QString sentence() const;

    bool isOpen() const { return m_worker != nullptr; }
    int pageCount() const;
    int currentPage() const;
    void showPage(int page);

    PageArea::Fit fit() const;
    void setFit(PageArea::Fit fit);
    double zoom() const;
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();

    bool thumbnailsShown() const;
    void setThumbnailsShown(bool shown);

    void setMarks(const QList<OverlayMark> &marks);
    void ensureVisible(int page, const QRectF &points);

    bool canFind() const;
    /// Opens the find bar, with \a words when given (a hit of the search page).
    void openFind(const QString &words = {});
    /// Shows a page and marks what was searched elsewhere; the focus stays where it is.
    void showFound(int page, const QStringList &words, bool exact);
    void closeFind();
    bool findOpen() const;
    void findNext();
    void findPrevious();
    int hitCount() const;
    int currentHit() const { return m_hit; } ///< from 0; -1: none

    QString selectedText() const;
    void copySelection();

    PageArea *area() const { return m_area; }

Q_SIGNALS:
    void opened();
    void failed(const QString &sentence);
    void currentPageChanged(int page);
    void zoomChanged();
    void findFinished(int hits);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void updateChips();
    void placeChips();
    void startFinding();
    void takeHits();
    void stepHit(int step);
    void showHit();
    void updateMarks();
    void openMenu(const QPoint &position);
    void openZoomMenu();

    std::unique_ptr<SourceWorker> m_worker;
    PageArea *m_area;
    Thumbnails *m_thumbnails;
    FindBar *m_findBar;
    PageFinder *m_finder;
    QLabel *m_note;
    QLabel *m_sentence;
    QPlainTextEdit *m_text;
    QWidget *m_chips;
    ChipButton *m_pageChip;
    ChipButton *m_zoomChip;
    QList<OverlayMark> m_marks;
    quint64 m_opening = 0;
    int m_hit = -1;
};

}
