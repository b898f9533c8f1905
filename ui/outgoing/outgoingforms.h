// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoing.h"
#include "db/types/paperplace.h"
#include "ui/incoming/actform.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace congso {

class DateEdit;
class FileReader;
class FilesEdit;
class GrowingTextEdit;
class LabelledField;

/// What the forms of outgoing documents are filled from.
struct OutContext
{
    Office &office;
    const DirectoryWatch &directory;
    OutgoingDocument document;
    QByteArray action;
    CommentId comment;    ///< that is answered
    QString file;         ///< that a comment is put on
    PlacedComment place;  ///< where on it
    PaperPlace paper;     ///< where the original lies
    QList<RecipientId> chosen = {}; ///< recipients that are marked
    FileReader *reader = nullptr;   ///< null where none could be started
};

/// The form of an action; null where nothing is asked for or a dialog of its own asks.
ActForm *makeOutgoingForm(const OutContext &context, QWidget *parent);

/// A form whose inputs are each bound to one field: what all the forms here share.
class BoundForm : public ActForm
{
    Q_OBJECT

public:
    BoundForm(const OutContext &context, QWidget *parent);

    QJsonObject fields() const override;
    bool ready() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;

protected:
    GrowingTextEdit *addText(const QString &key, const QString &label, int lines, bool required);
    QLineEdit *addLine(const QString &key, const QString &label);
    DateEdit *addDate(const QString &key, const QString &label, QDate date);
    /// Without a choice it is hidden, and its value still given.
    QComboBox *addChoice(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &choices);
    FilesEdit *addFiles(const QString &key, const QString &label, const QString &role);
    LabelledField *fieldOf(const QString &key) const;
    QVBoxLayout *column() const { return m_column; }
    const OutContext &context() const { return m_context; }

private:
    struct Input
    {
        QString key;
        LabelledField *field;
        std::function<QJsonValue()> read; ///< null value: nothing is given
        std::function<void(const QJsonValue &)> write;
        std::function<bool()> ready;
    };
    void bind(const QString &key, const QString &label, QWidget *editor, std::function<QJsonValue()> read, std::function<void(const QJsonValue &)> write,
              std::function<bool()> ready = {});

    OutContext m_context;
    QVBoxLayout *m_column;
    QList<Input> m_inputs;
};

}
