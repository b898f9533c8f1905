// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/actform.h"

#include <QJsonArray>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace congso {

class AssignmentRows;
class GrowingTextEdit;
class LabelledField;

/// A leader's instruction, or a head of unit's assignment below one: words with sample phrases, then who
/// does what until when.
class AssignForm : public ActForm
{
    Q_OBJECT

public:
    explicit AssignForm(const ActContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;
    QString doText() const override;

private:
    QJsonObject written(const QJsonArray &rows) const;
    bool below() const;
    void addProposal(QVBoxLayout *column);
    void takeProposal();
    bool unchanged() const;
    AssignmentId parentPart() const;
    void applyParent();
    void limitReach(const Assignment &parent);

    ActContext m_context;
    QComboBox *m_parent = nullptr;
    GrowingTextEdit *m_text;
    LabelledField *m_textField;
    AssignmentRows *m_rows;
    QLabel *m_limit;
    QJsonArray m_proposed;  ///< rows as the proposal has them
    QString m_wording;      ///< the instruction as proposed
    bool m_agrees = false;  ///< the proposal names who gets what, so that it can be agreed with
};

}
