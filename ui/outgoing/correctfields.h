// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outgoing/outgoingforms.h"

namespace congso {

class FieldsEdit;

/// Corrects the fields: only what is not as it was is told, with the old value.
class CorrectFieldsForm final : public BoundForm
{
    Q_OBJECT

public:
    CorrectFieldsForm(const OutContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;

private:
    FieldsEdit *m_edit;
    QJsonObject m_before;
    bool m_reasoned; ///< after the approval
};

}
