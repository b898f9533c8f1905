// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/dispatch.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace congso {

class Banner;
class DateEdit;
class DirectoryWatch;
class UiSettings;

/// Records that a recipient was told of a recall, replacement or correction, or that it answered.
class TellDialog : public FormDialog
{
    Q_OBJECT

public:
    TellDialog(Office &office, const Notice &notice, bool answer, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void done();

private:
    Office &m_office;
    Notice m_notice;
    bool m_answer;
    Banner *m_banner;
    QComboBox *m_channel;
    DateEdit *m_on;
    QLineEdit *m_note;
    bool m_busy = false;
};

/// Gives out the kept original of an issued document: to whom, how, what for, until when, who permits it.
class KeptUseDialog : public FormDialog
{
    Q_OBJECT

public:
    KeptUseDialog(Office &office, const DirectoryWatch &directory, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void done();

private:
    void fillPeople();
    void record(const SubjectId &document);

    Office &m_office;
    const DirectoryWatch &m_directory;
    Banner *m_banner;
    QLineEdit *m_document;
    QComboBox *m_user;
    QComboBox *m_way;
    QLineEdit *m_casefile;
    QLineEdit *m_purpose;
    QComboBox *m_permitted;
    DateEdit *m_due;
    bool m_busy = false;
};

/// The size of the envelopes and what stands on them below the agency; remembered for the next ones.
class EnvelopeDialog : public FormDialog
{
    Q_OBJECT

public:
    EnvelopeDialog(UiSettings &settings, QWidget *parent = nullptr);

    QString size() const;
    QStringList contact() const;
    void accept() override;

private:
    UiSettings &m_settings;
    QComboBox *m_size;
    class GrowingTextEdit *m_contact;
};

}
