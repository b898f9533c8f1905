// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/numbering.h"
#include "ui/outgoing/outgoingforms.h"

class QLabel;

namespace congso {

/// Takes the number: series, date, the next number or one that was reserved, and what the code will be.
class NumberForm final : public BoundForm
{
    Q_OBJECT

public:
    NumberForm(const OutContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    bool ready() const override;

private:
    void ask();
    void show(const outgoing::Expected &expected);
    void describe();

    QComboBox *m_series;
    QComboBox *m_number;
    DateEdit *m_date;
    QLineEdit *m_notation;
    QLabel *m_code;
    QLabel *m_who;
    outgoing::Expected m_expected;
    int m_generation = 0;
};

}
