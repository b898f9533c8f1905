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

/// A form whose act is recorded once; it stays open while that is refused.
class RecordDialog : public FormDialog
{
    Q_OBJECT

public:
    RecordDialog(Office &office, const QString &name, const QString &title, const QString &button, int width, QWidget *parent);

Q_SIGNALS:
    void recorded();

protected:
    void record(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields);
    void refused(const Error &error);
    Office &office() const { return m_office; }
    bool busy() const { return m_busy; }
    void setBusy(bool busy) { m_busy = busy; }

private:
    Office &m_office;
    Banner *m_banner;
    bool m_busy = false;
};

/// Records that a recipient was told of a recall, replacement or correction, or that it answered.
class TellDialog : public RecordDialog
{
    Q_OBJECT

public:
    TellDialog(Office &office, const Notice &notice, bool answer, QWidget *parent = nullptr);

    void accept() override;

private:
    Notice m_notice;
    bool m_answer;
    QComboBox *m_channel;
    DateEdit *m_on;
    QLineEdit *m_note;
};

/// Gives out the kept original of an issued document: to whom, how, what for, until when, who permits it.
class KeptUseDialog : public RecordDialog
{
    Q_OBJECT

public:
    KeptUseDialog(Office &office, const DirectoryWatch &directory, QWidget *parent = nullptr);

    void accept() override;

private:
    void fillPeople();
    QJsonObject fields() const;

    const DirectoryWatch &m_directory;
    QLineEdit *m_document;
    QComboBox *m_user;
    QComboBox *m_way;
    QLineEdit *m_casefile;
    QLineEdit *m_purpose;
    QComboBox *m_permitted;
    DateEdit *m_due;
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
