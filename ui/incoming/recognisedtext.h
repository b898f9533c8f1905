// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/filetext.h"
#include "db/types/textdoubt.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace congso {

class DraftKeeper;

/// Where the texts of a kind of document come from, and the act that corrects them.
struct PageTexts
{
    std::function<QFuture<Result<std::optional<FileText>>>(const SubjectId &document, const QString &hash)> textOf;
    std::function<QFuture<Result<QList<TextDoubt>>>(const SubjectId &document, const QString &hash, int page, const QString &text)> doubtsOf;
    QByteArray area; ///< of the workflow
    QByteArray correction;
};

/// The text of one page as it was read, beside the page: corrected where the person may, searched by what stands here.
class RecognisedText : public QWidget
{
    Q_OBJECT

public:
    /// Of incoming documents, until others are set.
    explicit RecognisedText(Office &office, QWidget *parent = nullptr);
    void setTexts(const PageTexts &texts) { m_texts = texts; }

    /// Reads the texts of the file. A correction not saved is kept for this person, page by page.
    void setFile(const SubjectId &document, const QString &hash);
    void setPage(int page);
    bool isChanged() const;

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void saved();
    void failed(const congso::Error &error);

private:
    void load();
    void take(const std::optional<FileText> &text);
    void showPage();
    /// Puts what was begun before in the place of what was read.
    void askBegun();
    void keepBegun();
    void discard();
    QString place() const;
    /// Underlines the words of the page that were hardly legible.
    void askDoubts();
    void markDoubts(const QList<QPair<int, int>> &doubts);
    void setEditable(bool editable);
    void save();
    void updateButtons();
    QString pageText() const;
    QString sourceText() const;
    const FilePage *page() const;

    Office &m_office;
    PageTexts m_texts;
    DraftKeeper *m_begun;
    QLabel *m_source;
    QPlainTextEdit *m_edit;
    QPushButton *m_save;
    QPushButton *m_restore;
    SubjectId m_document;
    QString m_hash;
    int m_page = 0;
    std::optional<FileText> m_text;
    bool m_editable = false;
    bool m_saving = false;
    bool m_showing = false; ///< what changes in the field now nobody has typed
    QList<QPair<int, int>> m_doubts; ///< from, length
    int m_generation = 0;
    int m_doubtGeneration = 0;
};

}
