// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/casefile.h"
#include "ui/widgets/formdialog.h"

#include <QHash>
#include <QSet>

#include <functional>

class QListView;

namespace congso {

class Banner;
class Button;
class CaseOfferModel;
class DirectoryWatch;
class EmptyState;
class SearchField;

/// Đưa vào hồ sơ: one or several documents go into a case file. The open ones that fit best come first, Enter takes the
/// first; a filter finds any other, and a new one can be opened from here.
///
///     auto *dialog = new FileIntoDialog(office, directory, {document}, subject, this);
///     dialog->setAttribute(Qt::WA_DeleteOnClose);
///     connect(dialog, &FileIntoDialog::filed, this, …);
///     dialog->open();
class FileIntoDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a title: proposed for a new case file (the document's subject).
    FileIntoDialog(Office &office, const DirectoryWatch &directory, const QList<SubjectId> &documents, const QString &title = {}, QWidget *parent = nullptr);

    /// Puts the documents into the chosen case file.
    void accept() override;

Q_SIGNALS:
    /// The offers are shown.
    void ready();
    /// It is done: a sentence for the status line and how to take it back.
    void filed(const QString &message, const std::function<void()> &undo);

private:
    void build();
    void load();
    void show(const QList<CaseFile> &files);
    void openNew();
    void putInto(const SubjectId &file, const QString &code);
    void updateButton();
    QList<SubjectId> missingIn(const SubjectId &file) const;

    Office &m_office;
    const DirectoryWatch &m_directory;
    QList<SubjectId> m_documents;
    QString m_newTitle;
    Banner *m_banner;
    SearchField *m_filter;
    CaseOfferModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    Button *m_new;
    QList<CaseFileOffer> m_offers;
    QHash<SubjectId, QSet<SubjectId>> m_holds; ///< case file → documents of ours it holds
    int m_waiting = 0;
    int m_generation = 0;
    bool m_busy = false;
};

}
