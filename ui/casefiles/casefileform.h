// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/casefile.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace congso {

class Banner;
class DateEdit;
class DirectoryWatch;
class FormDraft;
class GrowingTextEdit;
class LabelledField;

/// Opens a case file (the next free code is proposed, retention from the office's list), or corrects one. What is typed is kept
/// until it is recorded or cancelled.
class CaseFileForm : public FormDialog
{
    Q_OBJECT

public:
    /// A new one; \a title is proposed.
    CaseFileForm(Office &office, const DirectoryWatch &directory, const QString &title = {}, QWidget *parent = nullptr);
    /// Corrects \a file.
    CaseFileForm(Office &office, const DirectoryWatch &directory, const CaseFile &file, QWidget *parent = nullptr);

    /// Records it; stays open while something is missing or refused.
    void accept() override;

Q_SIGNALS:
    /// It was opened or corrected.
    void saved(const congso::SubjectId &id);

private:
    void build();
    void fillPeople();
    void proposeCode();
    void load();
    QJsonObject values() const;
    QJsonArray changes() const;
    void refused(const Error &error);

    Office &m_office;
    const DirectoryWatch &m_directory;
    CaseFile m_file; ///< null id: a new one
    Banner *m_banner;
    QLineEdit *m_code;
    QLineEdit *m_title;
    QLineEdit *m_year;
    QComboBox *m_keeper;
    QComboBox *m_retention;
    QComboBox *m_rights;
    DateEdit *m_start;
    GrowingTextEdit *m_note;
    LabelledField *m_codeField = nullptr;
    LabelledField *m_titleField = nullptr;
    QJsonObject m_before;
    QString m_proposed;
    FormDraft *m_draft = nullptr;
    bool m_busy = false;
};

}
