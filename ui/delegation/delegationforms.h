// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/delegation.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;

namespace congso {

class AssigneeEdit;
class Banner;
class DateEdit;
class DirectoryWatch;
class FormDraft;
class GrowingTextEdit;
class LabelledField;

/// A form of this area: records one command, stays open while it is refused. What is typed is kept until it is recorded
/// or cancelled.
class WorkForm : public FormDialog
{
    Q_OBJECT

public:
    WorkForm(Office &office, const DirectoryWatch &directory, const QString &name, const QString &title, const QString &doText, QWidget *parent);

Q_SIGNALS:
    /// It is recorded; \a subject is what was made.
    void recorded(const congso::SubjectId &subject, const QString &message);

protected:
    Office &office() const { return m_office; }
    const DirectoryWatch &directory() const { return m_directory; }
    Banner *banner() const { return m_banner; }
    LabelledField *addField(const QString &label, QWidget *editor, const char *name);
    AssigneeEdit *addPerson(const QString &label, const char *name, const QList<PersonId> &left);
    /// First and last day side by side.
    void addPeriod(DateEdit *&from, DateEdit *&until);
    /// The chosen person; marks the field and gives null when there is none.
    PersonId person(AssigneeEdit *edit);
    bool periodGiven(DateEdit *from, DateEdit *until);
    void record(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields, std::function<void(const Receipt &)> then);
    void refuse(const Error &error);
    bool busy() const { return m_busy; }
    /// Once all fields are there. \a subject: what the form is about; null: something new.
    void keepTyped(const SubjectId &subject, const QString &place);

private:
    Office &m_office;
    const DirectoryWatch &m_directory;
    Banner *m_banner;
    FormDraft *m_draft = nullptr;
    bool m_busy = false;
};

/// Ủy quyền: to whom, how far, from when until when.
class DelegationForm : public WorkForm
{
    Q_OBJECT

public:
    DelegationForm(Office &office, const DirectoryWatch &directory, QWidget *parent = nullptr);
    void accept() override;

private:
    void addKinds();
    void showKinds();
    QStringList kinds() const;

    AssigneeEdit *m_delegate;
    QComboBox *m_scope;
    QComboBox *m_unit;
    QListWidget *m_kinds;
    LabelledField *m_kindsField;
    DateEdit *m_from;
    DateEdit *m_until;
    QCheckBox *m_past;
    GrowingTextEdit *m_reason;
};

/// Vắng mặt: of oneself; the clerk, the head of office and administrators enter it for anybody.
class AbsenceForm : public WorkForm
{
    Q_OBJECT

public:
    AbsenceForm(Office &office, const DirectoryWatch &directory, QWidget *parent = nullptr);
    void accept() override;

private:
    AssigneeEdit *m_person = nullptr;
    DateEdit *m_from;
    DateEdit *m_until;
    GrowingTextEdit *m_reason;
};

}
