// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/copies.h"
#include "db/types/outgoing.h"
#include "ui/widgets/formdialog.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;

namespace congso {

class Banner;
class DirectoryWatch;
class FileReader;
class GrowingTextEdit;
class LabelledField;
class RecipientOffer;
class SuggestEdit;

/// Makes a copy of a document that came or was issued: which form, from what to what, whole or an extract, who decides and
/// signs it, for whom. What the decree does not allow is not offered.
class CopyDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a source null: asked for by its number. \a reader null: only copies without stored pages.
    CopyDialog(Office &office, const DirectoryWatch &directory, FileReader *reader, const SubjectId &source, QWidget *parent = nullptr);
    ~CopyDialog() override;

    void accept() override;

Q_SIGNALS:
    /// What it is a copy of is shown, or was not found.
    void sourceShown();
    void made(const congso::SubjectId &copy);

private:
    void build();
    void fillSigners();
    void findSource();
    void propose(const SubjectId &source);
    void offer();
    void addRecipient();
    QJsonObject values() const;
    QJsonArray recipients() const;
    void refused(const Error &error);

    Office &m_office;
    const DirectoryWatch &m_directory;
    FileReader *m_reader;
    Command m_command; ///< one order, however often it is tried
    outgoing::CopyProposal m_proposal;
    Banner *m_banner;
    QLineEdit *m_source;
    QLabel *m_found;
    QComboBox *m_form;
    QComboBox *m_from;
    QComboBox *m_to;
    QLineEdit *m_pages;
    GrowingTextEdit *m_words;
    QComboBox *m_signer;
    RecipientOffer *m_offer;
    SuggestEdit *m_recipient;
    GrowingTextEdit *m_recipients;
    QHash<QString, Recipient> m_known; ///< those of the lines that were chosen, by name
    QLineEdit *m_reason;
    LabelledField *m_sourceField = nullptr;
    LabelledField *m_pagesField = nullptr;
    LabelledField *m_wordsField = nullptr;
    LabelledField *m_reasonField = nullptr;
    int m_generation = 0;
    bool m_busy = false;
};

}
