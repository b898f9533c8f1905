// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

class QLineEdit;
class QSpinBox;

namespace congso {

class Button;

/// Strikes out an unused number of a register with a reason; hidden for whom that is not, and where none is unused.
class VoidNumberForm : public QWidget
{
    Q_OBJECT

public:
    explicit VoidNumberForm(Office &office, QWidget *parent = nullptr);

    /// \a unused: those of the register's year, the first one proposed.
    void offer(const RegisterId &registerId, int year, const QList<int> &unused);

Q_SIGNALS:
    void voided();
    void failed(const congso::Error &error);

private:
    void record();

    Office &m_office;
    RegisterId m_register;
    int m_year = 0;
    QSpinBox *m_number;
    QLineEdit *m_reason;
    Button *m_void;
};

}
