// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/synckeeper.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;

namespace congso {

class Banner;
class ServerAccountForm;

/// Makes the office of this PC a part of the office on a server, with what it has.
class LinkDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a office and \a keeper outlive it.
    LinkDialog(Office &office, sync::SyncKeeper &keeper, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void linked();

private:
    Office &m_office;
    sync::SyncKeeper &m_keeper;
    ServerAccountForm *m_form;
    Banner *m_error;
};

/// Leaves the office server: what is here becomes an office of its own.
class LeaveDialog : public FormDialog
{
    Q_OBJECT

public:
    LeaveDialog(Office &office, sync::SyncKeeper &keeper, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void left();

private:
    Office &m_office;
    sync::SyncKeeper &m_keeper;
    QCheckBox *m_without;
    Banner *m_error;
};

}
