// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/filereader.h"

#include <QObject>
#include <QSet>
#include <QSizeF>

#include <stop_token>

namespace congso {

class PdfView;

/// Shows a staged file: drawn in this process only after the reader process has parsed it and drawn its first
/// page, else as pictures from there, else a sentence. Of an office file, the pages that LibreOffice makes of it; of what
/// has none, its words.
class SafePages : public QObject
{
    Q_OBJECT

public:
    SafePages(FileReader &reader, PdfView *view, QObject *parent = nullptr);
    ~SafePages() override;

    /// \a hash: of the content, remembered when it was found safe. \a note: told above the pages.
    void show(const QString &path, const QString &name, const QString &hash, const QString &note = {});
    /// Whatever is still being opened is not shown.
    void cancel();

private:
    void take(const Result<Reading> &reading, const QString &path, const QString &name, const QString &hash);
    void makePages(const QString &path, const QString &name, const QString &words);
    void takeMade(const Reading &reading);
    void openSafe(const QString &path, const QString &said = {});
    /// \a words of the file stand where pages would; a sentence where it has none.
    void tellNoPages(const QString &name, const QString &words, const QString &why = {});
    void showPictures(const QString &path, const Reading &reading);

    FileReader &m_reader;
    PdfView *m_view;
    QString m_note; ///< of the letter
    QString m_told; ///< with what is to be said of these pages
    HeldFile m_made; ///< the pages last made of an office file: not removed while they are shown
    QSet<QString> m_safe;
    std::stop_source m_stop;
    int m_generation = 0;
};

}
