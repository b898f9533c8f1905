// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoing.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace congso {

class Banner;
class DirectoryWatch;
class FieldsEdit;
class FilesEdit;
class FormDraft;

/// A new draft, from nothing or from another document: its fields, its text, what goes with it. What is filled in is
/// kept until it is recorded or cancelled.
class DraftForm : public FormDialog
{
    Q_OBJECT

public:
    /// What a draft begins from; a null document: from nothing.
    struct Source
    {
        SubjectId document;
        bool incoming = false;
        QString label; ///< its number and subject, to be shown
    };
    DraftForm(Office &office, const DirectoryWatch &directory, const Source &source, QWidget *parent = nullptr);

    /// Records it; stays open while something is missing or refused.
    void accept() override;
    /// A file is its text.
    bool hasText() const;

Q_SIGNALS:
    /// What it begins from is filled in, or there was nothing.
    void ready();
    void saved(const congso::SubjectId &id);
    /// After saved(): its text is to be written inside.
    void writeWanted(const congso::SubjectId &id);

private:
    void build();
    void addSource();
    void fillFrom();
    void startDraft();
    FilesEdit *makeFiles(const QString &role, QLineEdit *kept);
    QJsonObject fields() const;
    void failed(const Error &error);

    Office &m_office;
    const DirectoryWatch &m_directory;
    Source m_source;
    Banner *m_banner;
    QComboBox *m_kindOfLink;
    QCheckBox *m_closes;
    FieldsEdit *m_fields;
    QLineEdit *m_keptText;   ///< the stored files as text, for the draft of the form
    QLineEdit *m_keptOthers;
    FilesEdit *m_text;
    FilesEdit *m_others;
    QComboBox *m_unit;
    QCheckBox *m_write;
    FormDraft *m_draft = nullptr;
    QJsonObject m_base;     ///< links and recipients that come from the source
    QJsonObject m_proposed; ///< the fields that came from it; as long as they stand, another kind of link may change them
    int m_generation = 0;
    bool m_busy = false;
};

}
