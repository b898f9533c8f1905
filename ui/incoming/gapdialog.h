// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/registerincoming.h"
#include "ui/widgets/formdialog.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace congso {

class Banner;
class Button;

/// Which numbers of a register and year are missing, and which are voided and why. A missing one is voided here,
/// with its reason.
class GapDialog : public FormDialog
{
    Q_OBJECT

public:
    GapDialog(Office &office, const RegisterId &registerId, const QString &registerName, int year, QWidget *parent = nullptr);

private:
    void build(const QString &registerName);
    void load();
    void show(const incoming::NumberReport &report);
    using FormDialog::show;
    void voidNumber();

    Office &m_office;
    RegisterId m_register;
    int m_year;
    QLabel *m_summary = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_voided = nullptr;
    QWidget *m_form = nullptr;
    QSpinBox *m_number = nullptr;
    QLineEdit *m_reason = nullptr;
    Button *m_void = nullptr;
    Banner *m_banner = nullptr;
};

}
