// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/actform.h"

class QComboBox;
class QVBoxLayout;

namespace congso {

class AssigneeEdit;
class FilesEdit;
class LabelledField;

/// Nhập thay: what somebody did on paper or said by telephone, entered by the registry. For whom and what is chosen
/// first; then the act's own form; the signed slip is its evidence, and without it the act waits to be confirmed.
class EnterForm : public ActForm
{
    Q_OBJECT

public:
    static constexpr char opener[] = "document.enter";

    explicit EnterForm(const ActContext &context, QWidget *parent = nullptr);

    /// What this person may enter for somebody on this document as it stands.
    static QList<ActionState> enterable(const ActContext &context);

    QJsonObject fields() const override;
    bool ready() const override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;
    QString doText() const override;
    QString title() const override;
    QByteArray chosenAction() const override;
    PersonId principal() const override;

private:
    void proposeInstead(const EnteredAct &contested);
    void showAct();
    /// What the chosen person contests can be named as what this stands for.
    void offerInstead();

    ActContext m_context;
    QList<ActionState> m_acts;
    AssigneeEdit *m_who;
    LabelledField *m_whoField;
    QComboBox *m_act;
    QComboBox *m_instead;
    LabelledField *m_insteadField;
    QVBoxLayout *m_place;
    ActForm *m_inner = nullptr;
    FilesEdit *m_slip;
};

}
