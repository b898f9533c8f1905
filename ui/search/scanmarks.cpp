// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/scanmarks.h"

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

struct Sought
{
    QStringList tokens;
    bool begun = false; ///< the last may go on

    bool standsAt(const QStringList &page, qsizetype at) const
    {
        const qsizetype last = tokens.size() - 1;
        if (last < 0 || at + last >= page.size())
            return false;
        for (qsizetype i = 0; i < last; ++i) {
            if (page.at(at + i) != tokens.at(i))
                return false;
        }
        return begun ? page.at(at + last).startsWith(tokens.at(last)) : page.at(at + last) == tokens.at(last);
    }
};

QList<Sought> soughtOf(const QStringList &words, bool exact)
{
    QList<Sought> all;
    for (const QString &one : words)
        all << Sought{tokensOf(one, exact), one.endsWith(u'*')};
    return all;
}
}

QList<QRectF> boxesOf(const QStringList &sought, const QList<PageWord> &words, bool exact)
{
    QStringList page;
    QList<QRectF> places;
    for (const PageWord &word : words) {
        const QStringList tokens = tokensOf(word.text, exact);
        page << tokens;
        places.resize(page.size(), word.box);
    }
    const QList<Sought> wanted = soughtOf(sought, exact);
    QList<QRectF> boxes;
    for (qsizetype at = 0; at < page.size(); ++at) {
        for (const Sought &one : wanted) {
            for (qsizetype i = 0; one.standsAt(page, at) && i < one.tokens.size(); ++i) {
                if (const QRectF &box = places.at(at + i); !box.isEmpty() && !boxes.contains(box))
                    boxes << box;
            }
        }
    }
    return boxes;
}

QList<int> pagesWith(const QStringList &sought, const QList<FilePage> &pages, bool exact)
{
    const QList<Sought> wanted = soughtOf(sought, exact);
    QList<int> found;
    for (const FilePage &page : pages) {
        const QStringList tokens = tokensOf(page.text, exact);
        bool here = false;
        for (qsizetype at = 0; !here && at < tokens.size(); ++at)
            here = std::any_of(wanted.cbegin(), wanted.cend(), [&](const Sought &one) { return one.standsAt(tokens, at); });
        if (here)
            found << page.page;
    }
    return found;
}

ScanMarks::ScanMarks(FileReader *reader, FileView &files, TextOf textOf, QObject *parent)
    : QObject(parent), m_reader(reader), m_files(files), m_textOf(std::move(textOf))
{
    PdfView *view = files.view();
    connect(view, &PdfView::opened, this, [this, view] {
        if (m_waiting && !view->canFind())
            look();
    });
    connect(view, &PdfView::findFinished, this, [this, view](int hits) {
        // What was sought before ends too when it is given up.
        if (!m_waiting || !view->isOpen() || !view->findOpen() || !isShown())
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
    if (std::exchange(m_marking, false)) {
        m_boxes.clear();
        m_files.view()->setMarks({});
        m_files.view()->setNote({});
    }
    m_document = document;
    m_place = place;
    m_pages = {place.page};
    m_backwards = false;
    m_waiting = m_reader && !document.isNull() && place.page >= 0 && !place.words.isEmpty();
}

bool ScanMarks::isShown() const
{
    return m_files.shownHash() == m_place.file;
}

void ScanMarks::look()
{
    m_waiting = false;
    if (!isShown())
        return;
    askPages();
    lookOn(m_place.page);
}

void ScanMarks::askPages()
{
    onResult(m_textOf(m_document, m_place.file), this, [this, generation = m_generation](const Result<std::optional<FileText>> &text) {
        if (generation != m_generation || !text || !*text)
            return;
        m_pages = pagesWith(m_place.words, (*text)->pages, m_place.exact);
        if (!m_pages.contains(m_place.page))
            m_pages.insert(std::lower_bound(m_pages.begin(), m_pages.end(), m_place.page), m_place.page);
        if (m_marking)
            show();
    });
}

void ScanMarks::lookOn(int page)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_place.page = page;
    if (m_marking) {
        m_files.view()->showPage(page);
        m_files.view()->setNote(tr("Looking at the picture of page %1…").arg(page + 1));
    }
    onResult(m_files.pathOf(m_document, m_place.file), this, [this, page, generation = m_generation](const Result<QString> &path) {
        if (generation != m_generation || page != m_place.page)
            return;
        if (path)
            recognise(*path, generation);
        else
            take({});
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
    onResult(m_reader->read(path, options), this, [this, generation, page = m_place.page](const Result<Reading> &reading) {
        if (generation == m_generation && page == m_place.page)
            take(reading && !reading->pages.isEmpty() ? reading->pages.first().words : QList<PageWord>());
    });
}

void ScanMarks::take(const QList<PageWord> &words)
{
    if (!isShown())
        return;
    const QList<QRectF> boxes = boxesOf(m_place.words, words, m_place.exact);
    if (boxes.isEmpty() && !m_marking)
        return;
    m_marking = true;
    m_boxes = boxes; // none where the text was corrected by hand
    m_current = m_backwards && count() > 0 ? count() - 1 : 0;
    m_files.view()->showFound(m_place.page, {}, false);
    show();
}

void ScanMarks::step(int by)
{
    const int next = m_current + by;
    const bool here = (next >= 0 && next < count()) || m_pages.size() < 2;
    if (here && count() > 0) {
        m_current = (next + count()) % count();
        show();
        return;
    }
    if (here)
        return;
    m_backwards = by < 0;
    lookOn(m_pages.at((m_pages.indexOf(m_place.page) + by + m_pages.size()) % m_pages.size()));
}

void ScanMarks::show()
{
    QList<OverlayMark> marks;
    for (int i = 0; i < count(); ++i)
        marks << OverlayMark{m_place.page, m_boxes.at(i), i == m_current ? OverlayMark::Kind::CurrentHit : OverlayMark::Kind::Hit, {}};
    QString note = tr("%n word(s) found in the picture of this page.", nullptr, count());
    if (m_pages.size() > 1)
        note += u' ' + tr("It stands on %n page(s) of this file; F3 goes on to the next.", nullptr, int(m_pages.size()));
    m_files.view()->setNote(note);
    m_files.view()->setMarks(marks);
    if (count() > 0)
        m_files.view()->ensureVisible(m_place.page, m_boxes.at(m_current));
}

}
