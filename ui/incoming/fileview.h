// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/reading/filereader.h"
#include "db/types/incoming.h"
#include "db/types/signatureseen.h"
#include "ui/incoming/opencopies.h"

#include <QFuture>
#include <QHash>
#include <QSet>
#include <QWidget>

#include <functional>
#include <stop_token>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace congso {

class PdfView;
class RecognisedText;
struct PageTexts;
struct Reading;
class SignatureLine;

/// What a search found in the files of a document: which file, where, and the words to mark.
struct FoundPlace
{
    QString file;      ///< hash; empty: the first
    int page = -1;     ///< from 0; -1: the first with a hit
    QStringList words;
    bool exact = false; ///< tone marks count
};

/// The files of a document, one shown at a time. A PDF is drawn in this process only after the reader process
/// has parsed it and drawn its first page; otherwise its pages come as pictures from there.
class FileView : public QWidget
{
    Q_OBJECT

public:
    /// \a reader may be null (none could be started): nothing is shown then, with a sentence.
    FileView(Office &office, FileReader *reader, QWidget *parent = nullptr);
    ~FileView() override;

    void setDocument(const IncomingDocument &document);
    /// Files of another kind of document, which \a pathOf finds; \a labels name them in the list of files.
    using PathOf = std::function<QFuture<Result<QString>>(const SubjectId &document, const QString &hash)>;
    void setSource(const PathOf &pathOf, const PageTexts &texts);
    QFuture<Result<QString>> pathOf(const SubjectId &document, const QString &hash) const { return m_pathOf(document, hash); }
    void setFiles(const SubjectId &document, const QList<DocumentFile> &files, const QStringList &labels = {});
    /// The shown one; empty where there is none.
    QString shownHash() const;
    void showHash(const QString &hash);
    /// Shows that place of the document, now or as soon as its file is open. Nothing follows to the next document.
    void showPlace(const SubjectId &document, const FoundPlace &place);
    PdfView *view() const { return m_view; }
    /// Says what the check of the shown file's signatures found.
    SignatureLine *signatureLine() const { return m_signatureLine; }
    /// Writes the shown file where the person says.
    void saveCopy();
    /// Gives a read-only copy of the shown file to the program that the system has for its kind.
    void openElsewhere();

Q_SIGNALS:
    void saved(const QString &path);
    void opened(const QString &name);
    /// Another file is shown now, or the same is opened again.
    void fileChanged();
    void failed(const congso::Error &error);
    /// Of the shown file, as it tells them itself, once it was read; none where it has none.
    void signaturesSeen(const QList<congso::SignatureSeen> &signatures);

private:
    void build();
    void showText(bool shown);
    void showFile(int index);
    void goToPlace();
    /// Asks where the file is, and shows it; once more later where the office server alone has it.
    void openFile(int generation);
    void read(const QString &path, int generation);
    void buildWords();
    bool showWords(const Reading &reading);
    void onlyWords();
    void makePages(const QString &path, const QString &hash, const QString &name, int generation);
    void showPages(const HeldFile &pdf, const QString &hash, int generation);
    void openSafe(const QString &path, const QString &hash);
    void showPaper(const Reading &reading, const QString &path, const QString &hash);
    void showPictures(const QString &path, const Reading &reading, const QString &note);
    const DocumentFile *current() const;

    Office &m_office;
    FileReader *m_reader;
    PathOf m_pathOf;
    QWidget *m_bar;
    QComboBox *m_chooser;
    PdfView *m_view;
    QToolButton *m_textSwitch;
    RecognisedText *m_text;
    QWidget *m_wordsPane;     ///< in the place of the pages, for office files and texts
    QLabel *m_wordsNote;
    QPlainTextEdit *m_words;
    SignatureLine *m_signatureLine;
    SubjectId m_id;
    SubjectId m_placeOf;
    FoundPlace m_place;
    QString m_note; ///< said above the pages
    QList<DocumentFile> m_files;
    OpenCopies m_copies;
    QHash<QString, bool> m_safe; ///< by hash, of this session
    QHash<QString, QList<SignatureSeen>> m_signatures; ///< the same
    QSet<QString> m_signed; ///< by hash: has fields for signatures
    HeldFile m_made;        ///< the pages last made of an office file: not removed while they are shown
    std::stop_source m_stop;
    int m_generation = 0;
};

}
