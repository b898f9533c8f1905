// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/letterpdf.h"
#include "tests/support/wrappings.h"
#include "tests/ui/window/windowtest.h"
#include "ui/incoming/fileview.h"
#include "ui/incoming/opencopies.h"
#include "ui/pdf/pdfview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inputmethod.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDirIterator>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace congso;
using namespace congso::testing;

namespace {

LetterContent content(LetterStyle style, int pages)
{
    LetterContent content;
    content.agency = QString::fromUtf8("ỦY BAN NHÂN DÂN\nXÃ SÔNG THAO");
    content.number = QStringLiteral("214");
    content.notation = QStringLiteral("UBND-VHXH");
    content.place = QString::fromUtf8("Sông Thao");
    content.date = QDate(2026, 3, 9);
    content.subject = QString::fromUtf8("Cử công chức tham gia lớp bồi dưỡng");
    content.recipients = {QString::fromUtf8("Sở Nội vụ")};
    content.paragraphs = {QString::fromUtf8("Ủy ban nhân dân xã cử 12 công chức tham gia lớp bồi dưỡng nghiệp vụ văn thư."), QString::fromUtf8("Đề nghị xem xét, trả lời./.")};
    content.signerName = QString::fromUtf8("Lê Trung Kiên");
    content.style = style;
    if (pages > 1) {
        content.appendixTitle = QString::fromUtf8("Danh sách");
        content.appendixColumns = {QString::fromUtf8("TT"), QString::fromUtf8("Họ và tên")};
        content.appendixRows = {{QStringLiteral("1"), QString::fromUtf8("Nguyễn Văn An")}};
        content.minimumPages = pages;
    }
    return content;
}

/// Passes on to the real reader, and can call what is safe unsafe.
class Guard final : public FileReader
{
public:
    explicit Guard(FileReader &reader) : m_reader(reader) {}
    QFuture<Result<Reading>> read(const QString &path, const ReadOptions &options) override
    {
        ++reads;
        if (!refuse)
            return m_reader.read(path, options);
        Result<Reading> reading = m_reader.read(path, options).result();
        if (reading)
            reading->safeToRender = false;
        return QtFuture::makeReadyFuture(reading);
    }
    QFuture<Result<QImage>> renderPage(const QString &path, int page, double dpi, const ReadOptions &options) override
    {
        ++pictures;
        return m_reader.renderPage(path, page, dpi, options);
    }

    /// A made PDF stands for what a converter makes; none: there is no converter.
    QFuture<Result<HeldFile>> toPdf(const QString &, const ReadOptions &) override
    {
        ++conversions;
        if (made.isEmpty())
            return QtFuture::makeReadyFuture(Result<HeldFile>(failure(ErrorCode::ReaderUnavailable, {{QStringLiteral("needs"), QStringLiteral("libreoffice_pages")}})));
        return QtFuture::makeReadyFuture(Result<HeldFile>(HeldFile{made}));
    }

    QString made;
    std::atomic<int> conversions = 0;
    bool refuse = false;
    std::atomic<int> reads = 0;
    std::atomic<int> pictures = 0;

private:
    FileReader &m_reader;
};

}

class TstFileView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void opensAndPagesThrough();
    void findsWithAndWithoutMarks_data();
    void findsWithAndWithoutMarks();
    void scanHasNothingToFind();
    void unsafeFileIsShownAsPictures();
    void attachmentsAreChosen();
    void textIsShownAsWords_data();
    void textIsShownAsWords();
    void scannedPictureIsShown();
    void whatIsNotShownSaysSo();
    void pagesOfAnOfficeFile();
    void noPagesWithoutAConverter();
    void brokenFilesAreSentences_data();
    void brokenFilesAreSentences();
    void withoutAReaderNothingIsOpened();
    void anotherDocumentDropsTheFirst();
    void copyIsSaved();
    void givenToAnotherProgram();
    void whatMayBeGivenAway_data();
    void whatMayBeGivenAway();
    void copiesGoWithTheWindow();

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_given << url; }

private:
    SubjectId letter(const QList<std::pair<QString, QByteArray>> &files);
    void show(const SubjectId &id) { m_view->setDocument(m_office->document(id)); }
    PdfView *pages() { return m_view->view(); }
    QString sentence() { return pages()->sentence(); }

    QByteArray m_plain;
    QByteArray m_long;
    QByteArray m_scan;
    QList<QUrl> m_given;
    std::unique_ptr<Reader> m_process;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Guard> m_reader;
    std::unique_ptr<FileView> m_view;
};

void TstFileView::initTestCase()
{
    InputMethodWatch::install(*qApp);
    m_process = std::make_unique<Reader>(builtReader());
    const auto drawn = [](LetterStyle style, int count) {
        const Result<Letter> letter = letterPdf(content(style, count));
        return letter ? letter->pdf : QByteArray();
    };
    m_plain = drawn(LetterStyle::SignedLooking, 1);
    m_long = drawn(LetterStyle::Plain, 4);
    m_scan = drawn(LetterStyle::ScannedLooking, 1);
    QVERIFY(m_plain.startsWith("%PDF") && m_long.startsWith("%PDF") && m_scan.startsWith("%PDF"));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
}

namespace {
QByteArray wordFile()
{
    return congso::testing::wrappings::zip({{"[Content_Types].xml", "<Types/>"},
                                            {"word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Trong tep</w:t></w:r></w:p></w:body></w:document>"}});
}
}

namespace {
/// What is said above the pages.
QString noteOf(PdfView *view)
{
    QStringList said;
    for (const QLabel *label : view->findChildren<QLabel *>()) {
        if (label->isVisible())
            said << label->text();
    }
    return said.join(u' ');
}
}

/// Its pages stand there in the end, and it is said whose they are; a file made is read before it is drawn.
void TstFileView::pagesOfAnOfficeFile()
{
    QTemporaryDir folder;
    QFile made(folder.filePath(QStringLiteral("made.pdf")));
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write(m_plain) == m_plain.size());
    made.close();
    m_reader->made = made.fileName();
    show(letter({{QStringLiteral("du-thao.docx"), wordFile()}}));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen() && pages()->isVisible(), 30'000);
    QVERIFY(!m_view->findChild<QWidget *>(QStringLiteral("fileWords"))->isVisible());
    QCOMPARE(m_reader->reads.load(), 2);
    QCOMPARE(m_reader->conversions.load(), 1);
    QTRY_VERIFY(noteOf(pages()).contains(QStringLiteral("LibreOffice")));
}

void TstFileView::noPagesWithoutAConverter()
{
    show(letter({{QStringLiteral("du-thao.docx"), wordFile()}}));
    auto *note = m_view->findChild<QLabel *>(QStringLiteral("fileWordsNote"));
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->text().contains(QStringLiteral("LibreOffice")), 30'000);
    QVERIFY(m_view->findChild<QPlainTextEdit *>(QStringLiteral("fileWords"))->toPlainText().contains(QStringLiteral("Trong tep")));
}

void TstFileView::init()
{
    m_given.clear();
    m_office = std::make_unique<TestOffice>();
    m_reader = std::make_unique<Guard>(*m_process);
    m_view = std::make_unique<FileView>(*m_office->as(QStringLiteral("vanthu")), m_reader.get());
    m_view->resize(800, 700);
    m_view->show();
}

void TstFileView::cleanup()
{
    m_view.reset();
    m_reader.reset();
    m_office.reset();
}

SubjectId TstFileView::letter(const QList<std::pair<QString, QByteArray>> &files)
{
    incoming::RegisterRequest request;
    for (const auto &[name, bytes] : files)
        request.paths << m_office->file(name, bytes);
    request.secrecy = QStringLiteral("none");
    request.fields.subject = files.first().first;
    request.fields.agency = QStringLiteral("UBND xã");
    const auto done = incoming::registerIncoming(*m_office->as(QStringLiteral("vanthu")), request).result();
    return done ? done->receipt.subject : SubjectId();
}

void TstFileView::opensAndPagesThrough()
{
    show(letter({{QStringLiteral("dai.pdf"), m_long}}));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen(), 20'000);
    QVERIFY(pages()->pageCount() >= 4);
    QCOMPARE(pages()->currentPage(), 0);
    QCOMPARE(m_reader->reads.load(), 1);
    QCOMPARE(m_reader->pictures.load(), 0);
    auto *area = child<QWidget>(m_view.get(), "pageArea");
    area->setFocus();
    QTest::keyClick(area, Qt::Key_End);
    QTRY_COMPARE(pages()->currentPage(), pages()->pageCount() - 1);
    QTest::keyClick(area, Qt::Key_Home);
    QTRY_COMPARE(pages()->currentPage(), 0);
    pages()->showPage(2);
    QTRY_COMPARE(pages()->currentPage(), 2);
    QVERIFY(child<ChipButton>(m_view.get(), "pageChip")->text().contains(u'3'));
    const double before = pages()->zoom();
    pages()->zoomIn();
    QVERIFY(pages()->zoom() > before);
    pages()->setThumbnailsShown(true);
    QTRY_COMPARE(child<QListView>(m_view.get(), "thumbnails")->model()->rowCount(), pages()->pageCount());
    QVERIFY(!m_view->grab().isNull());
}

void TstFileView::findsWithAndWithoutMarks_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    QTest::newRow("as written") << QString::fromUtf8("bồi dưỡng") << true;
    QTest::newRow("without marks") << "boi duong" << true;
    QTest::newRow("barred d") << "de nghi xem xet" << true;
    QTest::newRow("not there") << "khong co trong van ban" << false;
}

void TstFileView::findsWithAndWithoutMarks()
{
    QFETCH(QString, words);
    QFETCH(bool, found);
    show(letter({{QStringLiteral("thu.pdf"), m_plain}}));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen(), 20'000);
    QVERIFY(pages()->canFind());
    QSignalSpy finished(pages(), &PdfView::findFinished);
    pages()->openFind(words);
    QVERIFY(child<QWidget>(m_view.get(), "findBar")->isVisible());
    QTRY_VERIFY(!finished.isEmpty());
    QTRY_COMPARE(pages()->hitCount() > 0, found);
    QCOMPARE(pages()->currentHit() >= 0, found);
    if (found && pages()->hitCount() > 1) {
        pages()->findNext();
        QCOMPARE(pages()->currentHit(), 1);
        pages()->findPrevious();
        QCOMPARE(pages()->currentHit(), 0);
    }
    pages()->closeFind();
    QVERIFY(!pages()->findOpen());
}

void TstFileView::scanHasNothingToFind()
{
    show(letter({{QStringLiteral("quet.pdf"), m_scan}}));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen(), 20'000);
    QSignalSpy finished(pages(), &PdfView::findFinished);
    pages()->openFind(QStringLiteral("boi duong"));
    QTRY_VERIFY(!finished.isEmpty() || !pages()->canFind());
    QCOMPARE(pages()->hitCount(), 0);
}

void TstFileView::unsafeFileIsShownAsPictures()
{
    m_reader->refuse = true;
    show(letter({{QStringLiteral("thu.pdf"), m_long}}));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen(), 20'000);
    QVERIFY(pages()->pageCount() >= 4);
    m_view->grab();
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->pictures.load() > 0, 20'000);
    bool said = false;
    for (const QLabel *label : pages()->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("pictures")));
    QVERIFY(said);
    const int before = m_reader->pictures.load();
    pages()->showPage(3);
    m_view->grab();
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->pictures.load() > before, 20'000);
}

void TstFileView::attachmentsAreChosen()
{
    show(letter({{QStringLiteral("thu.pdf"), m_plain}, {QStringLiteral("phu luc & bang.pdf"), m_long}}));
    auto *chooser = child<QComboBox>(m_view.get(), "fileChooser");
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->count(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen() && pages()->pageCount() == 1, 20'000);
    chooser->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen() && pages()->pageCount() >= 4, 20'000);
    chooser->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen() && pages()->pageCount() == 1, 20'000);
    QCOMPARE(m_reader->reads.load(), 2); // what was found safe is not read again
}

void TstFileView::textIsShownAsWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << "ghi chu.txt" << QByteArray("chỉ là chữ");
    QTest::newRow("sheet by name") << "bang.csv" << QByteArray("a;b\n1;2\n");
}

void TstFileView::textIsShownAsWords()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    show(letter({{name, bytes}}));
    auto *words = m_view->findChild<QPlainTextEdit *>(QStringLiteral("fileWords"));
    QTRY_VERIFY_WITH_TIMEOUT(words->isVisible(), 20'000);
    QCOMPARE(words->toPlainText(), QString::fromUtf8(bytes).trimmed());
    QVERIFY(m_view->findChild<QLabel *>(QStringLiteral("fileWordsNote"))->text().contains(QStringLiteral("another program")));
    QCOMPARE(m_reader->conversions.load(), 0);
    QVERIFY(!pages()->isOpen());
}

/// What many scanners make; its pages are drawn by the reader process, and nothing is wrong with that.
void TstFileView::scannedPictureIsShown()
{
    QImage sheet(1240, 1754, QImage::Format_Grayscale8);
    sheet.setDotsPerMeterX(5906);
    sheet.setDotsPerMeterY(5906);
    sheet.fill(Qt::white);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && sheet.save(&buffer, "PNG"));
    show(letter({{QStringLiteral("quet.png"), png}}));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen(), 20'000);
    QCOMPARE(pages()->pageCount(), 1);
    m_view->grab();
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->pictures.load() > 0, 20'000);
    for (const QLabel *label : pages()->findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || !label->text().contains(QStringLiteral("not safe")));
}

void TstFileView::whatIsNotShownSaysSo()
{
    show(letter({{QStringLiteral("goi.xml"), "<?xml version=\"1.0\"?><a/>"}}));
    QTRY_VERIFY_WITH_TIMEOUT(sentence().contains(QStringLiteral("another program")), 20'000);
    QVERIFY(!pages()->isOpen());
    QVERIFY(!pages()->canFind());
}

void TstFileView::brokenFilesAreSentences_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog");
    QTest::newRow("no pages") << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    QTest::newRow("noise") << QByteArray("%PDF-1.7\n") + QByteArray(3000, '\x7f');
}

void TstFileView::brokenFilesAreSentences()
{
    QFETCH(QByteArray, bytes);
    const SubjectId id = letter({{QStringLiteral("hong.pdf"), bytes}});
    QVERIFY(!id.isNull());
    show(id);
    const QString opening = sentence();
    QTRY_VERIFY_WITH_TIMEOUT(!pages()->isOpen() && sentence() != opening && !sentence().isEmpty(), 30'000);
    QVERIFY(sentence().contains(u' '));
}

void TstFileView::withoutAReaderNothingIsOpened()
{
    const SubjectId id = letter({{QStringLiteral("thu.pdf"), m_plain}});
    FileView view(*m_office->as(QStringLiteral("vanthu")), nullptr);
    view.show();
    view.setDocument(m_office->document(id));
    QTRY_VERIFY(!view.view()->sentence().isEmpty());
    QTRY_VERIFY(view.view()->sentence().size() > 20);
    QVERIFY(!view.view()->isOpen());
}

void TstFileView::anotherDocumentDropsTheFirst()
{
    const SubjectId first = letter({{QStringLiteral("dai.pdf"), m_long}});
    const SubjectId second = letter({{QStringLiteral("ngan.pdf"), m_plain}});
    show(first);
    show(second);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen(), 20'000);
    QCOMPARE(pages()->pageCount(), 1);
    show(second); // the same again opens nothing anew
    QVERIFY(pages()->isOpen());
}

void TstFileView::copyIsSaved()
{
    show(letter({{QStringLiteral("thu.pdf"), m_plain}}));
    QTRY_VERIFY_WITH_TIMEOUT(pages()->isOpen(), 20'000);
    QSignalSpy saved(m_view.get(), &FileView::saved);
    QSignalSpy failed(m_view.get(), &FileView::failed);
    const auto saveTo = [this](const QString &target) {
        m_view->saveCopy();
        auto *dialog = m_view->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(target);
        delete dialog;
    };
    const QString target = m_office->scratch(QStringLiteral("ban sao.pdf"));
    saveTo(target);
    QTRY_COMPARE(saved.size(), 1);
    QFile copy(target);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), m_plain);
    saveTo(m_office->scratch(QStringLiteral("khong/co/thu muc.pdf")));
    QTRY_COMPARE(failed.size(), 1);
}

void TstFileView::givenToAnotherProgram()
{
    show(letter({{QStringLiteral("thu.pdf"), m_plain}}));
    QSignalSpy opened(m_view.get(), &FileView::opened);
    m_view->openElsewhere();
    QTRY_COMPARE(m_given.size(), 1);
    QTRY_COMPARE(opened.size(), 1);
    const QString path = m_given.first().toLocalFile();
    QVERIFY(path.startsWith(QString::fromLocal8Bit(qgetenv("XDG_RUNTIME_DIR"))));
    QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("thu.pdf"));
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), m_plain);
    QVERIFY(!(copy.permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner)));
    QVERIFY(!(QFileInfo(QFileInfo(path).path() + QStringLiteral("/..")).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    m_view.reset();
    QVERIFY(!QFile::exists(path));
}

void TstFileView::whatMayBeGivenAway_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    const QByteArray pdf("%PDF-1.4\n");
    const QByteArray png("\x89PNG\r\n\x1a\n0000", 12);
    QTest::newRow("pdf") << pdf << "thu.pdf" << "thu.pdf";
    QTest::newRow("capital ending") << pdf << "THU.PDF" << "THU.pdf";
    QTest::newRow("no ending") << pdf << "thu" << "thu.pdf";
    QTest::newRow("another ending") << pdf << "thu.docx" << "thu.docx.pdf";
    QTest::newRow("way out") << pdf << "../../thu.pdf" << "thu.pdf";
    QTest::newRow("way out, other slashes") << pdf << "..\\..\\thu.pdf" << "thu.pdf";
    QTest::newRow("hidden") << pdf << ".thu.pdf" << "thu.pdf";
    QTest::newRow("looks like an option") << pdf << "--eval.pdf" << "eval.pdf";
    QTest::newRow("picture") << png << "anh.png" << "anh.png";
    QTest::newRow("picture under another name") << png << "anh.bin" << QString();
    QTest::newRow("text") << QByteArray("chu viet\n") << "ghi.txt" << "ghi.txt";
    QTest::newRow("script") << QByteArray("#!/bin/sh\nrm -rf ~\n") << "ghi.txt" << QString();
    QTest::newRow("pdf named as a program") << pdf << "thu.exe" << QString();
    QTest::newRow("desktop entry") << QByteArray("[Desktop Entry]\nExec=x\n") << "thu.desktop" << QString();
    QTest::newRow("web page") << QByteArray("<html><script>1</script>") << "thu.html" << QString();
    QTest::newRow("drawing with script") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << "anh.svg" << QString();
    QTest::newRow("program") << QByteArray("\x7f" "ELF\x02\x01\x01", 7) << "thu.pdf" << QString();
    QTest::newRow("unknown") << QByteArray("\x01\x02\x03\x04\x05\xff\xfe", 7) << "thu.dat" << QString();
}

void TstFileView::whatMayBeGivenAway()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    QFETCH(QString, given);
    QCOMPARE(OpenCopies::safeName(head, name), given);
}

void TstFileView::copiesGoWithTheWindow()
{
    QTemporaryDir below;
    const QString source = m_office->file(QStringLiteral("nguon.pdf"), m_plain);
    const QString script = m_office->file(QStringLiteral("nguon.sh"), "#!/bin/sh\n");
    // Left by a program that is not there any more: no lock on it.
    QVERIFY(QDir(below.path()).mkpath(QStringLiteral("copies/open-cu/1")));
    QVERIFY(QFile::copy(source, below.filePath(QStringLiteral("copies/open-cu/1/cu.pdf"))));
    {
        OpenCopies copies(below.filePath(QStringLiteral("copies")));
        const Result<QString> first = copies.make(source, QStringLiteral("thu.pdf"));
        const Result<QString> second = copies.make(source, QStringLiteral("thu.pdf"));
        QVERIFY(first && second);
        QVERIFY(*first != *second);
        QVERIFY(!QFile::exists(below.filePath(QStringLiteral("copies/open-cu"))));
        const Result<QString> refused = copies.make(script, QStringLiteral("a.sh"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileTypeRefused);
        const Result<QString> gone = copies.make(source + QStringLiteral(".x"), QStringLiteral("thu.pdf"));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::FileUnreadable);
        OpenCopies other(below.filePath(QStringLiteral("copies")));
        QVERIFY(other.make(source, QStringLiteral("khac.pdf")));
        QVERIFY(QFile::exists(*first)); // what another window uses stays
    }
    int left = 0;
    for (QDirIterator all(below.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext(); ++left)
        all.next();
    QCOMPARE(left, 0);
    OpenCopies nowhere{QString()};
    QVERIFY(!nowhere.make(source, QStringLiteral("thu.pdf")));
}

QTEST_MAIN(TstFileView)
#include "tst_fileview.moc"
