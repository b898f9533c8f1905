// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/reading.h"
#include "ui/incoming/fileview.h"

namespace congso {

/// Marks what was found on a page that is a picture, where the view itself finds no text: the reader process recognises
/// that page once more and tells where its words stand.
class ScanMarks : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; \a reader may be null.
    ScanMarks(Office &office, FileReader *reader, FileView &files, QObject *parent);
    ~ScanMarks() override;

    /// To be called before the document is shown there. What was marked before goes.
    void expect(const SubjectId &document, const FoundPlace &place);
    int count() const { return int(m_boxes.size()); }
    void step(int by);

private:
    void look();
    void recognise(const QString &path, int generation);
    void take(const QList<PageWord> &words);
    void show();

    Office &m_office;
    FileReader *m_reader;
    FileView &m_files;
    SubjectId m_document;
    FoundPlace m_place;
    QList<QRectF> m_boxes; ///< of each place, on the page
    std::stop_source m_stop;
    int m_generation = 0;
    int m_current = 0;
    bool m_waiting = false; ///< the view has not looked for it yet
};

/// The boxes of \a sought among a page's words: each of them words one after another. Tone marks count where \a exact.
QList<QRectF> boxesOf(const QStringList &sought, const QList<PageWord> &words, bool exact);

}
