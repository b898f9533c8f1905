// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/importreport.h"
#include "app/office/office.h"
#include "ui/widgets/formdialog.h"

namespace congso {

class Banner;

/// One-time passwords, to be printed and handed out: they are kept nowhere else.
class PasswordsDialog : public FormDialog
{
    Q_OBJECT

public:
    PasswordsDialog(Office &office, const QList<importing::OneTimePassword> &passwords, QWidget *parent = nullptr);

    void saveTo(const QString &file);

Q_SIGNALS:
    void saved();

private:
    void choose();

    Office &m_office;
    QList<importing::OneTimePassword> m_passwords;
    Banner *m_banner;
};

}
