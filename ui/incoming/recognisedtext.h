// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/filetext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace congso {

class DraftKeeper;

/// The text of one page as it was read, beside the page: corrected where the person may, searched by what stands here.
class RecognisedText : public QWidget
{
    Q_OBJECT

public:
    explicit RecognisedText(Office &office, QWidget *parent = nullptr);

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
