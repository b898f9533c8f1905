// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoing.h"
#include "ui/widgets/formdialog.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace congso {

class Banner;
class Button;
class DirectoryWatch;
class FormDraft;
class GrowingTextEdit;
class RecipientModel;
class RecipientOffer;
class SuggestEdit;

/// Whom a document goes to: from the address book, the groups kept there and the own units, or any name written. After
/// the issue only further ones are added, with a reason. What is filled in is kept until it is recorded or cancelled.
class RecipientsDialog : public FormDialog
{
    Q_OBJECT

public:
    RecipientsDialog(Office &office, const DirectoryWatch &directory, const OutgoingDocument &document, QWidget *parent = nullptr);

    /// Records them; stays open while something is missing or refused.
    void accept() override;

Q_SIGNALS:
    void saved(const QByteArray &action);

private:
    void build();
    void connectParts();
    void add();
    void keepGroup();
    void update();
    QJsonArray rows() const;
    void restore(const QJsonArray &rows);

    Office &m_office;
    const DirectoryWatch &m_directory;
    OutgoingDocument m_document;
    bool m_adds; ///< to an issued document
    RecipientOffer *m_offer;
    RecipientModel *m_model;
    Banner *m_banner;
    SuggestEdit *m_name;
    Button *m_add;
    Button *m_remove;
    Button *m_group;
    QTableView *m_table;
    QLabel *m_count;
    QLabel *m_warning;
    GrowingTextEdit *m_reason = nullptr;
    QLineEdit *m_kept; ///< the rows as text, for the draft
    FormDraft *m_draft = nullptr;
    bool m_busy = false;
};

}
