// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QObject>
#include <QSet>
#include <QSizeF>

#include <stop_token>

namespace congso {

class FileReader;
class PdfView;
struct Reading;

/// Shows a staged file: drawn in this process only after the reader process has parsed it and drawn its first
/// page, else as pictures from there, else a sentence.
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

Q_SIGNALS:
    void opened();

private:
    void take(const Result<Reading> &reading, const QString &path, const QString &name, const QString &hash);
    void showPictures(const QString &path, const Reading &reading);

    FileReader &m_reader;
    PdfView *m_view;
    QString m_note;
    QSet<QString> m_safe;
    std::stop_source m_stop;
    int m_generation = 0;
};

}
