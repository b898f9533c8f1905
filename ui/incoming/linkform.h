// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/actform.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace congso {

class GrowingTextEdit;
class LabelledField;

/// What this document is to another one, which is found by its number while it is typed.
class LinkForm : public ActForm
{
    Q_OBJECT

public:
    explicit LinkForm(const ActContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    bool ready() const override { return !m_found.isNull(); }
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;

private:
    void look();
    void take(const Result<SubjectId> &found);
    void showFound(const Result<IncomingDocument> &document);

    ActContext m_context;
    QComboBox *m_kind;
    QLineEdit *m_number;
    LabelledField *m_field;
    QLabel *m_which;
    QComboBox *m_candidates;
    QLineEdit *m_note;
    QTimer *m_timer;
    SubjectId m_found;
    int m_generation = 0;
};

/// Takes one of the links made on this document back, with a reason.
class UnlinkForm : public ActForm
{
    Q_OBJECT

public:
    explicit UnlinkForm(const ActContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    bool ready() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;

private:
    QComboBox *m_link;
    GrowingTextEdit *m_reason;
    QString m_wanted; ///< of a draft that is older than the list
};

}
