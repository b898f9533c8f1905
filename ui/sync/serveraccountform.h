// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/linking.h"

#include <QLineEdit>
#include <QWidget>

class QFileDialog;

namespace congso {

/// Asks for the file that the server's certificate follows from.
QFileDialog *certificateDialog(QWidget *parent);

/// What whoever looks after the office server gives to each person: address, account name, password, and the file of
/// certificates where the server's is the office's own.
class ServerAccountForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServerAccountForm(QWidget *parent = nullptr);

    /// The first thing that is missing or wrong, in a sentence, with the focus there; empty: account() is complete.
    QString check();
    sync::ServerAccount account() const;
    void forgetPassword() { m_password->clear(); }
    /// To what is to be put right after \a error.
    void focusAfter(const Error &error) { (error.code == ErrorCode::ServerRefused ? m_password : m_address)->setFocus(); }
    void focusFirst() { m_address->setFocus(); }

Q_SIGNALS:
    void submitted();

private:
    void chooseCertificates();

    QLineEdit *m_address;
    QLineEdit *m_role;
    QLineEdit *m_password;
    QLineEdit *m_certificates;
};

}
