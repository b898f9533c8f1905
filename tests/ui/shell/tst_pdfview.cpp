// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/letter.h"

#include "tests/support/guiwarnings.h"
#include "ui/pdf/findbar.h"
#include "ui/pdf/imagesource.h"
#include "ui/pdf/pagecache.h"
#include "ui/pdf/pagefinder.h"
#include "ui/pdf/pagelayout.h"
#include "ui/pdf/pdfsource.h"
#include "ui/pdf/pdfview.h"
#include "ui/pdf/sourceworker.h"
#include "ui/pdf/thumbnails.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace congso;

namespace {

/// Draws only when it is let, and notes in which sizes: a slow renderer.
class SlowSource : public PageSource
{
public:
    explicit SlowSource(int pages)
        : m_pages(pages)
    {
    }
    ~SlowSource() override { *gone = true; }

    int pageCount() const override { return m_pages; }
    QSizeF pageSize(int) const override { return {595, 842}; }
    QImage render(int, QSize pixels) override
    {
        started.release();
        allowed.acquire();
        rendered.fetchAndAddOrdered(1);
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(Qt::green);
        return image;
    }

    QSemaphore started;
    QSemaphore allowed;
    QAtomicInt rendered;
    std::shared_ptr<bool> gone = std::make_shared<bool>(false);

private:
    int m_pages;
};

}

class TestPdfView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void initTestCase();
    void drawsThePages();
    void problemsBecomeSentences_data();
    void problemsBecomeSentences();
    void aLaterOpeningWins();
    void staleRendersAreDropped();
    void destroyedWhileBusy();
    void occurrencesAreFound_data();
    void occurrencesAreFound();
    void wholeWordsAreFound();
    void boxesOfALineAreOne();
    void findsAndSteps();
    void exactFindingMindsMarks();
    void selectsAndCopies();
    void zoomKeepsTheAnchor();
    void keysScroll();
    void ensureVisibleScrolls();
    void marksAreDrawn();
    void imagesAreShown();
    void cacheIsBounded();
    void layoutFindsPages();
    void thumbnailsAreDrawn();
    void realFilesAreShownOrExplained_data();
    void realFilesAreShownOrExplained();

private:
    std::unique_ptr<PdfView> openLetter();

    QTemporaryDir m_folder;
    QString m_letter;
    std::unique_ptr<Theme> m_theme;
};

void TestPdfView::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply();
    m_letter = m_folder.filePath(QStringLiteral("letter.pdf"));
    writeLetter(m_letter, 3);
}

std::unique_ptr<PdfView> TestPdfView::openLetter()
{
    auto view = std::make_unique<PdfView>();
    view->resize(700, 600);
    view->show();
    view->openPdf(m_letter);
    [[maybe_unused]] const bool drawn = QTest::qWaitFor([&] { return view->isOpen() && view->area()->pending() == 0; });
    return view;
}

void TestPdfView::drawsThePages()
{
    const auto view = openLetter();
    QCOMPARE(view->pageCount(), 3);
    QCOMPARE(view->currentPage(), 0);
    const QImage picture = view->area()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            dark += qGray(picture.pixel(x, y)) < 90 ? 1 : 0;
        }
    }
    QVERIFY2(dark > 100, qPrintable(QString::number(dark))); // letters
}

void TestPdfView::problemsBecomeSentences_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<bool>("there");
    QTest::newRow("missing") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("not a pdf") << QByteArray("MZ\x90 nothing") << true;
    QTest::newRow("only a beginning") << QByteArray("%PDF-1.7\n1 0 obj\n<<") << true;
}

void TestPdfView::problemsBecomeSentences()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const bool, there);
    const QString path = m_folder.filePath(QStringLiteral("bad.pdf"));
    QFile::remove(path);
    if (there) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }
    PdfView view;
    QSignalSpy failed(&view, &PdfView::failed);
    view.openPdf(path);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!view.isOpen());
    QVERIFY(view.sentence().endsWith(QLatin1Char('.')));
}

void TestPdfView::aLaterOpeningWins()
{
    PdfView view;
    QSignalSpy opened(&view, &PdfView::opened);
    QSignalSpy failed(&view, &PdfView::failed);
    view.openPdf(m_folder.filePath(QStringLiteral("missing.pdf")));
    view.openPdf(m_letter);
    QTRY_COMPARE(opened.size(), 1);
    view.openPdf(m_letter);
    view.showSentence(QStringLiteral("Không có tệp."));
    QTRY_COMPARE_WITH_TIMEOUT(view.sentence(), QStringLiteral("Không có tệp."), 1000);
    QVERIFY(!QTest::qWaitFor([&] { return opened.size() > 1; }, 200));
    QCOMPARE(failed.size(), 0);
}

void TestPdfView::staleRendersAreDropped()
{
    auto source = std::make_shared<SlowSource>(1);
    PdfView view;
    view.resize(500, 500);
    view.show();
    view.openSource(source);
    QVERIFY(source->started.tryAcquire(1, 5000)); // the first size is being drawn
    view.setZoom(1.5);                            // and is no longer wanted
    const QColor canvas = canvasColor(view.palette());
    source->allowed.release();
    QVERIFY(source->started.tryAcquire(1, 5000)); // the wanted size is being drawn
    QCoreApplication::processEvents();
    const QColor middle = view.area()->viewport()->grab().toImage().pixelColor(250, 200);
    QVERIFY(middle != QColor(Qt::green));
    QVERIFY(middle != canvas);
    source->allowed.release(10);
    QTRY_COMPARE(view.area()->viewport()->grab().toImage().pixelColor(250, 200), QColor(Qt::green));
    QTRY_COMPARE(view.area()->pending(), 0);
}

void TestPdfView::destroyedWhileBusy()
{
    auto source = std::make_shared<SlowSource>(1);
    const auto gone = source->gone;
    SlowSource *slow = source.get();
    auto worker = std::make_unique<SourceWorker>(std::move(source));
    const auto draw = [](PageSource &from) { return from.render(0, {10, 10}); };
    int taken = 0;
    worker->ask(SourceWorker::Visible, this, draw, [&](const QImage &) { ++taken; });
    QVERIFY(slow->started.tryAcquire(1, 5000));
    {
        // Dropping what has not begun is what lets the running one end.
        const std::shared_ptr<void> dropped(nullptr, [slow](void *) { slow->allowed.release(); });
        worker->ask(SourceWorker::Visible, this, draw, [&taken, dropped](const QImage &) { ++taken; });
    }
    worker.reset();
    QVERIFY(*gone);
    QCoreApplication::processEvents();
    QCOMPARE(taken, 0); // nothing is told to those who have closed

    auto opening = std::make_unique<PdfView>();
    opening->openPdf(m_letter);
    opening.reset();
    auto drawing = openLetter();
    drawing->setZoom(3);
    drawing.reset();
    QCoreApplication::processEvents();
}

void TestPdfView::occurrencesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("toneless");
    QTest::addColumn<QStringList>("found");
    const QString letter = QStringLiteral("Đề nghị Sở\r\nNội vụ. ĐỀ NGHỊ sở");
    QTest::newRow("toneless") << letter << QStringLiteral("de nghi") << true << QStringList{QStringLiteral("Đề nghị"), QStringLiteral("ĐỀ NGHỊ")};
    QTest::newRow("marks in the words do not matter") << letter << QStringLiteral("đệ nghì") << true << QStringList{QStringLiteral("Đề nghị"), QStringLiteral("ĐỀ NGHỊ")};
    QTest::newRow("exact") << letter << QStringLiteral("đề nghị") << false << QStringList{QStringLiteral("Đề nghị"), QStringLiteral("ĐỀ NGHỊ")};
    QTest::newRow("exact, other marks") << letter << QStringLiteral("đệ nghị") << false << QStringList{};
    QTest::newRow("over a line end") << letter << QStringLiteral("so noi") << true << QStringList{QStringLiteral("Sở\r\nNội")};
    QTest::newRow("nothing") << letter << QStringLiteral("   ") << true << QStringList{};
    const QString decomposed = letter.normalized(QString::NormalizationForm_D);
    QTest::newRow("decomposed text") << decomposed << QStringLiteral("vu") << true << QStringList{QStringLiteral("vụ").normalized(QString::NormalizationForm_D)};
    QTest::newRow("decomposed text, exact") << decomposed << QStringLiteral("vụ") << false << QStringList{QStringLiteral("vụ").normalized(QString::NormalizationForm_D)};
    QTest::newRow("the tone on the other letter") << QStringLiteral("Văn hoá, thuỷ lợi") << QStringLiteral("hóa | thủy") << false << QStringList{QStringLiteral("hoá"), QStringLiteral("thuỷ")};
}

void TestPdfView::wholeWordsAreFound()
{
    const QString text = QStringLiteral("Thu hồi, thuế thu nhập; 36/TB-UBND, 360");
    const auto count = [&text](const char *words) { return int(occurrences(text, QString::fromUtf8(words), true, true).size()); };
    QCOMPARE(count("thu"), 2);
    QCOMPARE(count("thu*"), 3);
    QCOMPARE(count("hu*"), 0);
    QCOMPARE(count("36 | thue"), 2);
    QCOMPARE(count("36/tb"), 1);
    QCOMPARE(count("*"), 0);
}

void TestPdfView::occurrencesAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const bool, toneless);
    QFETCH(const QStringList, found);
    QStringList pieces;
    const auto places = occurrences(text, words, toneless);
    for (const auto &[start, length] : places) {
        pieces.append(text.mid(start, length));
    }
    QCOMPARE(pieces, found);
}

void TestPdfView::boxesOfALineAreOne()
{
    const QList<QPolygonF> pieces{QRectF(10, 100, 20, 12), QRectF(30, 98, 5, 14), QRectF(36, 101, 20, 10), QRectF(10, 120, 30, 12), QRectF(300, 120, 30, 12)};
    const QList<QRectF> lines = lineRects(pieces);
    QCOMPARE(lines.size(), 3); // one of three pieces, and two that stand far apart
    QCOMPARE(lines.first(), QRectF(10, 98, 46, 14));
}

void TestPdfView::findsAndSteps()
{
    const auto view = openLetter();
    QSignalSpy finished(view.get(), &PdfView::findFinished);
    view->openFind(QStringLiteral("so noi vu"));
    QTRY_COMPARE(view->hitCount(), 6); // twice on each of three pages
    QTRY_VERIFY(!finished.isEmpty());
    QCOMPARE(view->currentHit(), 0);
    view->findPrevious();
    QCOMPARE(view->currentHit(), 5);
    QCOMPARE(view->currentPage(), 2);
    view->findNext();
    QCOMPARE(view->currentHit(), 0);
    QTest::keyClick(view->findChild<QWidget *>(QStringLiteral("findField")), Qt::Key_Return);
    QCOMPARE(view->currentHit(), 1);
    QTest::keyClick(view->findChild<QWidget *>(QStringLiteral("findField")), Qt::Key_Escape);
    QVERIFY(!view->findOpen());
    QCOMPARE(view->hitCount(), 0);
}

void TestPdfView::exactFindingMindsMarks()
{
    const auto view = openLetter();
    view->openFind(QStringLiteral("bo tri"));
    QTRY_COMPARE(view->hitCount(), 3);
    auto *exact = view->findChild<QAbstractButton *>(QStringLiteral("findExact"));
    QSignalSpy finished(view.get(), &PdfView::findFinished);
    exact->click();
    QTRY_VERIFY(!finished.isEmpty());
    QTRY_COMPARE(view->hitCount(), 0);
}

void TestPdfView::selectsAndCopies()
{
    const auto view = openLetter();
    PageArea *area = view->area();
    const QRect line = area->pageLayout().toPixels(0, QRectF(60, 160, 480, 30)).toRect();
    QSignalSpy selected(area, &PageArea::selectionChanged);
    QTest::mousePress(area->viewport(), Qt::LeftButton, {}, QPoint(line.left() + 2, line.center().y()));
    QTest::mouseMove(area->viewport(), QPoint(line.right() - 2, line.center().y()));
    QTRY_VERIFY(view->selectedText().contains(QStringLiteral("Nội vụ")));
    QTest::mouseRelease(area->viewport(), Qt::LeftButton, {}, QPoint(line.right() - 2, line.center().y()));
    QTest::keyClick(area, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Sở Nội vụ")));
    area->clearSelection();
    QVERIFY(view->selectedText().isEmpty());
}

void TestPdfView::zoomKeepsTheAnchor()
{
    const auto view = openLetter();
    PageArea *area = view->area();
    view->setZoom(1);
    area->showPage(1);
    const QPoint anchor(300, 200);
    const auto pointUnder = [&] {
        const QPoint offset(area->horizontalScrollBar()->value(), area->verticalScrollBar()->value());
        return area->pageLayout().toPoints(1, QPointF(anchor + offset));
    };
    const QPointF before = pointUnder();
    QWheelEvent wheel(anchor, area->viewport()->mapToGlobal(anchor), {}, {0, 120}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(area->viewport(), &wheel);
    QVERIFY(view->zoom() > 1.05);
    QVERIFY((pointUnder() - before).manhattanLength() < 3);
    view->setZoom(100);
    QCOMPARE(view->zoom(), PageArea::maximumZoom);
    view->setFit(PageArea::Fit::Page);
    QVERIFY(area->pageLayout().pageRect(0).height() <= area->viewport()->height());
    view->setFit(PageArea::Fit::Width);
    QVERIFY(area->pageLayout().pageRect(0).width() <= area->viewport()->width());
}

void TestPdfView::keysScroll()
{
    const auto view = openLetter();
    QScrollBar *bar = view->area()->verticalScrollBar();
    QTest::keyClick(view->area(), Qt::Key_Space);
    QCOMPARE(bar->value(), bar->pageStep());
    QTest::keyClick(view->area(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(view->area(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(view->currentPage(), 2);
    QTest::keyClick(view->area(), Qt::Key_PageUp);
    QVERIFY(bar->value() < bar->maximum());
    QTest::keyClick(view->area(), Qt::Key_Home);
    QCOMPARE(view->currentPage(), 0);
}

void TestPdfView::ensureVisibleScrolls()
{
    const auto view = openLetter();
    const QRectF box(60, 760, 100, 20);
    view->ensureVisible(2, box);
    const int top = view->area()->verticalScrollBar()->value();
    const QRectF pixels = view->area()->pageLayout().toPixels(2, box);
    QVERIFY(pixels.top() >= top && pixels.bottom() <= top + view->area()->viewport()->height());
    view->ensureVisible(2, box);
    QCOMPARE(view->area()->verticalScrollBar()->value(), top); // already seen: nothing moves
    view->ensureVisible(9, box);
    QCOMPARE(view->area()->verticalScrollBar()->value(), top);
}

void TestPdfView::marksAreDrawn()
{
    const auto view = openLetter();
    const QRectF box(100, 300, 100, 40);
    const QPoint middle = view->area()->pageLayout().toPixels(0, box).center().toPoint();
    QCOMPARE(view->area()->viewport()->grab().toImage().pixelColor(middle), QColor(Qt::white));
    view->setMarks({{0, box, OverlayMark::Kind::Current, QStringLiteral("<b>hạn</b>")}});
    QCOMPARE(view->area()->viewport()->grab().toImage().pixelColor(middle), markFill());
}

void TestPdfView::imagesAreShown()
{
    QImage image(200, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    PdfView view;
    view.resize(400, 400);
    view.show();
    view.openSource(ImageSource::ofImages({image, image}, 144));
    QCOMPARE(view.area()->pageLayout().pageSize(0), QSizeF(100, 150));
    QVERIFY(!view.canFind());
    QTRY_COMPARE(view.area()->viewport()->grab().toImage().pixelColor(150, 150), QColor(Qt::red));
    view.openSource(std::make_shared<ImageSource>(QList<QSizeF>{{100, 100}}, [](int, QSize) { return QImage(); }));
    QTRY_COMPARE(view.area()->pending(), 0); // cannot be drawn, and is not asked for again
}

void TestPdfView::cacheIsBounded()
{
    QImage image(100, 100, QImage::Format_RGB32);
    PageCache cache(3 * image.sizeInBytes());
    for (int page = 0; page < 4; ++page) {
        cache.put(page, image);
        cache.get(0);
    }
    QCOMPARE(cache.bytes(), 3 * image.sizeInBytes());
    QVERIFY(cache.has(0, {100, 100})); // used last
    QVERIFY(cache.get(1).isNull());
    QVERIFY(!cache.has(3, {50, 50}));
    cache.put(9, QImage(1000, 1000, QImage::Format_RGB32));
    QVERIFY(!cache.get(9).isNull());
    QVERIFY(cache.get(0).isNull());
    cache.clear();
    QCOMPARE(cache.bytes(), 0);
}

void TestPdfView::layoutFindsPages()
{
    PageLayout layout;
    QCOMPARE(layout.pagesBetween(0, 100), std::make_pair(-1, -2));
    layout.setPages({{100, 200}, {200, 100}, {100, 200}});
    layout.arrange(2, 300);
    QCOMPARE(layout.contents(), QSize(400 + 2 * PageLayout::margin, 1000 + 4 * PageLayout::margin));
    QCOMPARE(layout.pagesBetween(0, 10), std::make_pair(-1, -2));
    QCOMPARE(layout.pagesBetween(0, 5000), std::make_pair(0, 2));
    const QRect second = layout.pageRect(1);
    QCOMPARE(layout.pagesBetween(second.top(), second.bottom()), std::make_pair(1, 1));
    QCOMPARE(layout.pageAt(second.center().y()), 1);
    QCOMPARE(layout.pageAt(100000), 2);
    QCOMPARE(layout.toPoints(1, layout.toPixels(1, QRectF(7, 9, 1, 1)).topLeft()), QPointF(7, 9));
    QCOMPARE(layout.ratioForWidth(200 + 2 * PageLayout::margin), 1.0);
}

void TestPdfView::thumbnailsAreDrawn()
{
    PdfSource::Problem problem = PdfSource::Problem::None;
    SourceWorker worker(PdfSource::open(m_letter, &problem));
    QCOMPARE(problem, PdfSource::Problem::None);
    ThumbnailModel model;
    QAbstractItemModelTester tester(&model);
    model.setThumbnailSize({60, 90}, 2);
    model.setWorker(&worker);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(1).data(Qt::DecorationRole).isNull());
    QTRY_COMPARE(model.index(1).data(Qt::DecorationRole).value<QImage>().height(), 170);
    model.setWorker(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestPdfView::realFilesAreShownOrExplained_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("atLeastShown");
    QTest::newRow("documents") << QStringLiteral("documents") << 30;
    QTest::newRow("torture") << QStringLiteral("pdf-torture") << 20;
}

void TestPdfView::realFilesAreShownOrExplained()
{
    QFETCH(const QString, folder);
    QFETCH(const int, atLeastShown);
    const QDir samples(QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/") + folder);
    if (!samples.exists()) {
        QSKIP("no samples");
    }
    PdfView view;
    view.resize(600, 700);
    view.show();
    QSignalSpy opened(&view, &PdfView::opened);
    QSignalSpy failed(&view, &PdfView::failed);
    int files = 0;
    QDirIterator all(samples.path(), {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext() && files < 60) {
        all.next();
        if (all.fileInfo().size() > 3'000'000) {
            continue;
        }
        ++files;
        const qsizetype before = opened.size() + failed.size();
        view.openPdf(all.filePath());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size() + failed.size(), before + 1, 20000);
        QVERIFY(view.isOpen() != view.sentence().endsWith(QLatin1Char('.')));
        view.openFind(QStringLiteral("so"));
        if (files % 10 == 0) {
            QTRY_COMPARE_WITH_TIMEOUT(view.area()->pending(), 0, 20000);
        }
    }
    QVERIFY2(opened.size() >= atLeastShown, qPrintable(QString::number(opened.size())));
}

QTEST_MAIN(TestPdfView)
#include "tst_pdfview.moc"
