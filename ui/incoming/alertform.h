// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/actform.h"

namespace congso {

class AssignmentRows;
class GrowingTextEdit;

/// An urgent letter goes to the units before it is instructed (NĐ 30/2020 Điều 23.1): whom to tell, and words to them.
class AlertForm : public ActForm
{
    Q_OBJECT

public:
    explicit AlertForm(const ActContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;

private:
    AssignmentRows *m_rows;
    GrowingTextEdit *m_text;
};

}
