// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filetext.h"
#include "db/types/reading.h"
#include "ui/incoming/fileview.h"

#include <optional>

namespace congso {

/// Marks what was found on pages that are pictures, where the view itself finds no text: the reader process recognises
/// a page once more and tells where its words stand. Which pages to go to, the text says that is kept of the file.
class ScanMarks : public QObject
{
    Q_OBJECT

public:
    using TextOf = std::function<QFuture<Result<std::optional<FileText>>>(const SubjectId &document, const QString &hash)>;

    /// All outlive it; \a reader may be null.
    ScanMarks(FileReader *reader, FileView &files, TextOf textOf, QObject *parent);
    ~ScanMarks() override;

    /// To be called before the document is shown there. What was marked before goes.
    void expect(const SubjectId &document, const FoundPlace &place);
    int count() const { return int(m_boxes.size()); } ///< on the page
    bool marking() const { return m_marking; }
    int page() const { return m_place.page; }
    void step(int by);

private:
    void look();
    void lookOn(int page);
    void recognise(const QString &path, int generation);
    void take(const QList<PageWord> &words);
    void askPages();
    void show();
    bool isShown() const;

    FileReader *m_reader;
    FileView &m_files;
    TextOf m_textOf;
    SubjectId m_document;
    FoundPlace m_place;
    QList<int> m_pages;    ///< of the file, with what is sought; the one shown alone while others are not known
    QList<QRectF> m_boxes; ///< of each place, on the page
    std::stop_source m_stop;
    int m_generation = 0;
    int m_current = 0;
    bool m_waiting = false; ///< the view has not looked for it yet
    bool m_backwards = false;
    bool m_marking = false; ///< something was found in a picture
};

/// The boxes of \a sought among a page's words: each of them words one after another, "tuyen*" a beginning. Tone marks
/// count where \a exact.
QList<QRectF> boxesOf(const QStringList &sought, const QList<PageWord> &words, bool exact);
/// The pages on which any of \a sought stands.
QList<int> pagesWith(const QStringList &sought, const QList<FilePage> &pages, bool exact);

}
