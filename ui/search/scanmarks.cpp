// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/scanmarks.h"

#include "app/incoming/document.h"
#include "app/reading/filereader.h"
#include "db/text/fold.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfview.h"

namespace congso {

namespace {
/// A word of a text in the form that is compared; "36/TB-UBND" is three.
QStringList tokensOf(const QString &text, bool exact)
{
    QString plain = exact ? text::lowerExact(text) : text::fold(text);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && !c.isMark())
            c = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

struct Token
{
    QString text;
    QRectF box;
};
}

QList<QRectF> boxesOf(const QStringList &sought, const QList<PageWord> &words, bool exact)
{
    QList<Token> page;
    for (const PageWord &word : words) {
        const QStringList tokens = tokensOf(word.text, exact);
        for (const QString &token : tokens)
            page << Token{token, word.box};
    }
    QList<QStringList> wanted;
    for (const QString &one : sought)
        wanted << tokensOf(one, exact);
    QList<QRectF> boxes;
    for (qsizetype at = 0; at < page.size(); ++at) {
        for (const QStringList &phrase : std::as_const(wanted)) {
            bool here = !phrase.isEmpty() && at + phrase.size() <= page.size();
            for (qsizetype i = 0; here && i < phrase.size(); ++i)
                here = page.at(at + i).text == phrase.at(i);
            for (qsizetype i = 0; here && i < phrase.size(); ++i) {
                if (const QRectF &box = page.at(at + i).box; !boxes.contains(box))
                    boxes << box;
            }
        }
    }
    return boxes;
}

ScanMarks::ScanMarks(Office &office, FileReader *reader, FileView &files, QObject *parent)
    : QObject(parent), m_office(office), m_reader(reader), m_files(files)
{
    PdfView *view = files.view();
    connect(view, &PdfView::opened, this, [this, view] {
        if (m_waiting && !view->canFind())
            look();
    });
    connect(view, &PdfView::findFinished, this, [this, view](int hits) {
        // What was sought before ends too when it is given up.
        if (!m_waiting || !view->isOpen() || !view->findOpen() || m_files.shownHash() != m_place.file)
            return;
        m_waiting = false;
        if (hits == 0)
            look();
    });
}

ScanMarks::~ScanMarks()
{
    m_stop.request_stop();
}

void ScanMarks::expect(const SubjectId &document, const FoundPlace &place)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
    if (!m_boxes.isEmpty()) {
        m_boxes.clear();
        m_files.view()->setMarks({});
        m_files.view()->setNote({});
    }
    m_document = document;
    m_place = place;
    m_waiting = m_reader && !document.isNull() && place.page >= 0 && !place.words.isEmpty();
}

void ScanMarks::look()
{
    m_waiting = false;
    if (m_files.shownHash() != m_place.file)
        return;
    onResult(incoming::filePath(m_office, m_document, m_place.file), this, [this, generation = m_generation](const Result<QString> &path) {
        if (generation == m_generation && path)
            recognise(*path, generation);
    });
}

void ScanMarks::recognise(const QString &path, int generation)
{
    ReadOptions options;
    options.firstPage = m_place.page;
    options.pages = 1;
    options.stop = m_stop.get_token();
    options.ocr = OcrMode::Auto;
    options.draw = false;
    onResult(m_reader->read(path, options), this, [this, generation](const Result<Reading> &reading) {
        if (generation == m_generation && reading && !reading->pages.isEmpty())
            take(reading->pages.first().words);
    });
}

void ScanMarks::take(const QList<PageWord> &words)
{
    if (m_files.shownHash() != m_place.file)
        return;
    m_boxes = boxesOf(m_place.words, words, m_place.exact);
    m_current = 0;
    if (m_boxes.isEmpty())
        return;
    m_files.view()->showFound(m_place.page, {}, false);
    m_files.view()->setNote(tr("%n word(s) found in the picture of this page.", nullptr, count()));
    show();
}

void ScanMarks::step(int by)
{
    m_current = (m_current + by + count()) % count();
    show();
}

void ScanMarks::show()
{
    QList<OverlayMark> marks;
    for (int i = 0; i < count(); ++i)
        marks << OverlayMark{m_place.page, m_boxes.at(i), i == m_current ? OverlayMark::Kind::CurrentHit : OverlayMark::Kind::Hit, {}};
    m_files.view()->setMarks(marks);
    m_files.view()->ensureVisible(m_place.page, m_boxes.at(m_current));
}

}
