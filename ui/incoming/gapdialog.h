// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/registerincoming.h"
#include "ui/widgets/formdialog.h"

class QLabel;

namespace congso {

class Banner;
class VoidNumberForm;

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

    Office &m_office;
    RegisterId m_register;
    int m_year;
    QLabel *m_summary = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_voided = nullptr;
    VoidNumberForm *m_form = nullptr;
    Banner *m_banner = nullptr;
};

}
