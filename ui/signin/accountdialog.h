// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include "ui/widgets/formdialog.h"

class QSettings;
class QSpinBox;

namespace congso {

class Banner;
class PasswordEdit;
class PasswordPair;

/// One's own account: change the password, after how long the program locks on this computer.
class AccountDialog : public FormDialog
{
    Q_OBJECT

public:
    AccountDialog(Office &office, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void lockMinutesChanged(int minutes);
    void passwordChanged();

private:
    void build();
    void changePassword();

    Office &m_office;
    QSettings &m_settings;
    PasswordEdit *m_old = nullptr;
    PasswordPair *m_new = nullptr;
    QSpinBox *m_minutes = nullptr;
    Banner *m_banner = nullptr;
};

}
