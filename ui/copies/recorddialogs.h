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

/// Records that recipients were told of a recall, replacement or correction, or that they answered.
class TellDialog : public RecordDialog
{
    Q_OBJECT

public:
    TellDialog(Office &office, const QList<Notice> &notices, bool answer, QWidget *parent = nullptr);

    void accept() override;

private:
    void took(const QList<SubjectId> &documents, const Result<QList<Result<Receipt>>> &receipts);

    QList<Notice> m_notices; ///< not recorded yet
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
    /// \a code: of the document, where it is known.
    KeptUseDialog(Office &office, const DirectoryWatch &directory, const QString &code = {}, QWidget *parent = nullptr);

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

/// Which year's book is wanted; in January it is still the last one's.
class BookYearDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a post: of what went by post, else of kept originals.
    BookYearDialog(QDate today, bool post, QWidget *parent = nullptr);

    int year() const;

private:
    QComboBox *m_year;
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
