// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/fileview.h"

#include "app/incoming/document.h"
#include "app/platform/paths.h"
#include "app/reading/filereader.h"
#include "app/words/errorwords.h"
#include "ui/incoming/recognisedtext.h"
#include "ui/incoming/signatureline.h"
#include "ui/incoming/signedpages.h"
#include "ui/models/onresult.h"
#include "ui/pdf/imagesource.h"
#include "ui/pdf/pdfview.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int lookAgainMs = 1000; ///< while a file is fetched from the office server
}

FileView::FileView(Office &office, FileReader *reader, QWidget *parent)
    : QWidget(parent), m_office(office), m_reader(reader),
      m_pathOf([&office](const SubjectId &document, const QString &hash) { return incoming::filePath(office, document, hash); }), m_bar(new QWidget(this)), m_chooser(new QComboBox(m_bar)), m_view(new PdfView(this)),
      m_textSwitch(new QToolButton(m_bar)), m_text(new RecognisedText(office, this)), m_wordsPane(new QWidget(this)), m_wordsNote(wrappedLabel({}, m_wordsPane)), m_words(new QPlainTextEdit(m_wordsPane)), m_signatureLine(new SignatureLine(office, reader, this)),
      m_copies(paths::runtimeFolder())
{
    build();
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &FileView::showFile);
    connect(m_view, &PdfView::opened, this, [this] {
        m_view->setNote(m_note); // opening takes an earlier note away
        goToPlace();
    });
    connect(m_view, &PdfView::currentPageChanged, m_text, &RecognisedText::setPage);
    connect(m_textSwitch, &QToolButton::toggled, this, &FileView::showText);
    connect(m_text, &RecognisedText::failed, this, &FileView::failed);
}

void FileView::build()
{
    m_chooser->setObjectName(QStringLiteral("fileChooser"));
    m_chooser->setAccessibleName(tr("File"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(space::l, space::xs, space::l, space::xs);
    bar->addWidget(m_chooser, 1);
    bar->addStretch();
    bar->addWidget(m_textSwitch);
    m_textSwitch->setObjectName(QStringLiteral("recognisedSwitch"));
    m_textSwitch->setText(tr("Recognised text"));
    m_textSwitch->setToolTip(tr("Shows beside the page what was read on it, to compare and to correct"));
    m_textSwitch->setCheckable(true);
    m_textSwitch->setAutoRaise(true);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_view);
    split->addWidget(m_wordsPane);
    buildWords();
    split->addWidget(m_text);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_text->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_signatureLine);
    layout->addWidget(split, 1);
}

void FileView::buildWords()
{
    m_words->setObjectName(QStringLiteral("fileWords"));
    m_words->setAccessibleName(tr("Text of the file"));
    m_words->setReadOnly(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->document()->setDocumentMargin(space::l);
    m_wordsNote->setObjectName(QStringLiteral("fileWordsNote"));
    m_wordsNote->setMargin(space::s);
    auto *column = new QVBoxLayout(m_wordsPane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_wordsNote);
    column->addWidget(m_words, 1);
    m_wordsPane->hide();
}

FileView::~FileView()
{
    m_stop.request_stop();
}

void FileView::setDocument(const IncomingDocument &document)
{
    setFiles(document.id, document.files);
}

void FileView::setSource(const PathOf &pathOf, const PageTexts &texts)
{
    m_pathOf = pathOf;
    m_text->setTexts(texts);
}

void FileView::setFiles(const SubjectId &document, const QList<DocumentFile> &files, const QStringList &labels)
{
    QStringList before;
    for (const DocumentFile &file : m_files)
        before << file.hash;
    QStringList now;
    for (const DocumentFile &file : files)
        now << file.hash;
    if (document == m_id && before == now)
        return;
    const QString shown = document == m_id ? shownHash() : QString();
    m_id = document;
    m_files = files;
    m_chooser->blockSignals(true);
    m_chooser->clear();
    for (int i = 0; i < m_files.size(); ++i)
        m_chooser->addItem(plainMnemonic(labels.value(i, m_files[i].name)));
    const bool sought = m_id == m_placeOf && now.contains(m_place.file);
    m_chooser->setCurrentIndex(qMax(0, int(now.indexOf(sought ? m_place.file : shown))));
    m_chooser->blockSignals(false);
    m_chooser->setVisible(m_files.size() > 1);
    m_bar->setVisible(!m_files.isEmpty());
    showFile(m_chooser->currentIndex());
}

QString FileView::shownHash() const
{
    const DocumentFile *file = current();
    return file ? file->hash : QString();
}

void FileView::showHash(const QString &hash)
{
    for (int i = 0; i < m_files.size(); ++i) {
        if (m_files[i].hash == hash)
            m_chooser->setCurrentIndex(i);
    }
}

void FileView::showText(bool shown)
{
    m_text->setVisible(shown);
    const DocumentFile *file = current();
    if (shown && file) {
        m_text->setFile(m_id, file->hash);
        m_text->setPage(m_view->isOpen() ? m_view->currentPage() : 0);
    }
}

void FileView::showPlace(const SubjectId &document, const FoundPlace &place)
{
    m_placeOf = document;
    m_place = place;
    if (m_id != document)
        return;
    const auto sought = std::find_if(m_files.cbegin(), m_files.cend(), [&place](const DocumentFile &file) { return file.hash == place.file; });
    const int index = sought == m_files.cend() ? 0 : int(sought - m_files.cbegin());
    if (index != m_chooser->currentIndex())
        m_chooser->setCurrentIndex(index);
    else
        goToPlace();
}

void FileView::goToPlace()
{
    const DocumentFile *file = current();
    if (m_placeOf.isNull() || m_id != m_placeOf || !file || !m_view->isOpen())
        return;
    const bool here = m_place.file.isEmpty() || m_place.file == file->hash;
    m_view->showFound(here ? m_place.page : -1, m_place.words, m_place.exact);
}

const DocumentFile *FileView::current() const
{
    const int index = m_chooser->currentIndex();
    return index >= 0 && index < m_files.size() ? &m_files[index] : nullptr;
}

void FileView::showFile(int)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int generation = ++m_generation;
    m_view->close();
    m_note.clear();
    m_view->setNote({});
    m_view->show();
    m_wordsPane->hide();
    m_words->clear();
    m_signatureLine->clear();
    const DocumentFile *file = current();
    Q_EMIT fileChanged();
    if (!file) {
        m_view->showSentence(tr("No file belongs to this document."));
        return;
    }
    if (m_text->isVisible())
        m_text->setFile(m_id, file->hash);
    m_view->showSentence(tr("Opening…"));
    openFile(generation);
}

void FileView::openFile(int generation)
{
    const DocumentFile *file = current();
    if (!file || generation != m_generation)
        return;
    onResult(m_pathOf(m_id, file->hash), this, [this, generation](const Result<QString> &path) {
        if (generation != m_generation)
            return;
        if (path) {
            read(*path, generation);
            return;
        }
        m_view->showSentence(ErrorWords::sentence(path.error()));
        // The office server has it, and it was asked for.
        if (path.error().args.value(QStringLiteral("where")) == QLatin1String("server"))
            QTimer::singleShot(lookAgainMs, this, [this, generation] { openFile(generation); });
    });
}

void FileView::read(const QString &path, int generation)
{
    const DocumentFile *file = current();
    if (!m_reader) {
        m_view->showSentence(ErrorWords::sentence({ErrorCode::ReaderUnavailable, {}}));
        return;
    }
    if (m_safe.value(file->hash)) {
        openSafe(path, file->hash);
        Q_EMIT signaturesSeen(m_signatures.value(file->hash));
        if (m_signed.contains(file->hash))
            m_signatureLine->showFile(path, file->name, file->hash);
        return;
    }
    ReadOptions options;
    options.stop = m_stop.get_token();
    options.name = file->name;
    const auto signatures = std::make_shared<QList<SignatureSeen>>(); // filled by the reader's thread, before the reading is there
    options.onSignature = [signatures](const SignatureSeen &signature) { *signatures << signature; };
    const QString hash = file->hash, name = file->name;
    onResult(m_reader->read(path, options), this, [this, path, generation, hash, name, signatures](const Result<Reading> &reading) {
        if (generation != m_generation)
            return;
        if (!reading) {
            m_view->showSentence(ErrorWords::sentence(reading.error()));
            return;
        }
        m_signatures.insert(hash, *signatures);
        Q_EMIT signaturesSeen(*signatures);
        if (reading->signatureFields > 0) {
            m_signed.insert(hash);
            m_signatureLine->showFile(path, name, hash);
        }
        if (reading->type == QLatin1String("pdf") || (reading->type == QLatin1String("image") && reading->pageCount > 0))
            showPaper(*reading, path, hash);
        else if (!showWords(*reading))
            m_view->showSentence(tr("This kind of file is not shown here. Open it with another program, or save a copy."));
        else if (reading->type == QLatin1String("office"))
            makePages(path, hash, name, generation);
        else
            onlyWords();
    });
}

void FileView::showPaper(const Reading &reading, const QString &path, const QString &hash)
{
    const bool picture = reading.type == QLatin1String("image");
    if (!picture)
        m_safe.insert(hash, reading.safeToRender);
    if (!picture && reading.safeToRender)
        openSafe(path, hash);
    else
        showPictures(path, reading, picture ? QString() : tr("Shown as pictures: this file is not safe to be opened in the window."));
}

/// The words come at once, the pages as soon as they are made.
void FileView::makePages(const QString &path, const QString &hash, const QString &name, int generation)
{
    m_wordsNote->setText(tr("The pages are being made; until then only the text is shown."));
    ReadOptions options;
    options.stop = m_stop.get_token();
    options.name = name;
    onResult(m_reader->toPdf(path, options), this, [this, hash, generation](const Result<HeldFile> &pdf) {
        if (generation != m_generation)
            return;
        if (pdf)
            showPages(*pdf, hash, generation);
        else if (pdf.error().args.contains(QStringLiteral("needs")))
            m_wordsNote->setText(ErrorWords::sentence(pdf.error()));
        else
            onlyWords();
    });
}

void FileView::onlyWords()
{
    m_wordsNote->setText(tr("Only the text is shown here. Open the file in another program to see how it will be printed."));
}

/// What a converter made is read before it is drawn, as any other file.
void FileView::showPages(const HeldFile &pdf, const QString &hash, int generation)
{
    ReadOptions options;
    options.stop = m_stop.get_token();
    m_made = pdf;
    onResult(m_reader->read(pdf.path, options), this, [this, pdf = pdf.path, hash, generation](const Result<Reading> &reading) {
        if (generation != m_generation)
            return;
        if (!reading) {
            onlyWords();
            return;
        }
        m_wordsPane->hide();
        m_view->show();
        if (!reading->safeToRender) {
            showPictures(pdf, *reading, tr("Shown as pictures: this file is not safe to be opened in the window."));
            return;
        }
        m_note = tr("The pages as %1 makes them of this file, which itself is unchanged. Another program may break lines and pages elsewhere.").arg(QStringLiteral("LibreOffice"));
        openSafe(pdf, hash);
    });
}

/// What an office file says, without its look: that is for the program that made it.
bool FileView::showWords(const Reading &reading)
{
    QStringList pages;
    for (const PageText &page : reading.pages)
        pages << page.text.trimmed();
    pages.removeAll(QString());
    if (pages.isEmpty())
        return false;
    m_words->setPlainText(pages.join(QStringLiteral("\n\n")));
    m_wordsPane->show();
    m_view->hide();
    return true;
}

void FileView::openSafe(const QString &path, const QString &hash)
{
    if (m_signed.contains(hash))
        openSignedPdf(m_view, m_reader, path, m_stop.get_token());
    else
        m_view->openPdf(path);
}

void FileView::showPictures(const QString &path, const Reading &reading, const QString &note)
{
    QList<QSizeF> all;
    for (const PageText &page : reading.pages)
        all << page.size;
    while (all.size() < qMin(reading.pageCount, 2000))
        all << (reading.pages.isEmpty() ? QSizeF(595, 842) : reading.pages.first().size);
    if (all.isEmpty()) {
        m_view->showSentence(ErrorWords::sentence({ErrorCode::ReaderBroken, {}}));
        return;
    }
    FileReader *reader = m_reader;
    const std::stop_token stop = m_stop.get_token();
    const auto draw = [reader, path, all, stop](int page, QSize pixels) {
        ReadOptions options;
        options.stop = stop;
        const double dpi = 72.0 * pixels.width() / qMax(1.0, all.value(page).width());
        const Result<QImage> image = reader->renderPage(path, page, dpi, options).result();
        return image ? *image : QImage();
    };
    m_note = note;
    m_view->openSource(std::make_shared<ImageSource>(all, draw));
}

void FileView::openElsewhere()
{
    const DocumentFile *file = current();
    if (!file)
        return;
    const QString name = file->name;
    onResult(m_pathOf(m_id, file->hash), this, [this, name](const Result<QString> &path) {
        const Result<QString> copy = path ? m_copies.make(*path, name) : path;
        if (!copy)
            Q_EMIT failed(copy.error());
        else if (QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
            Q_EMIT opened(name);
        else
            Q_EMIT failed({ErrorCode::FileUnreadable, {{QStringLiteral("name"), name}, {QStringLiteral("path"), *copy}}});
    });
}

void FileView::saveCopy()
{
    const DocumentFile *file = current();
    if (!file)
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file->name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString hash = file->hash;
    connect(dialog, &QFileDialog::fileSelected, this, [this, hash](const QString &target) {
        onResult(m_pathOf(m_id, hash), this, [this, target](const Result<QString> &path) {
            if (!path) {
                Q_EMIT failed(path.error());
                return;
            }
            if ((QFile::exists(target) && !QFile::remove(target)) || !QFile::copy(*path, target))
                Q_EMIT failed({ErrorCode::FileWrite, {{QStringLiteral("path"), target}}});
            else
                Q_EMIT saved(target);
        });
    });
    dialog->open();
}

}
