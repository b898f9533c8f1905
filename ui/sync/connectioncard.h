// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/numbering.h"
#include "app/sync/synckeeper.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace congso {

class Actions;
class ProgressLine;

/// The way to the office server, fact by fact, and what can be done about it.
class ConnectionCard : public QWidget
{
    Q_OBJECT

public:
    /// \a keeper and \a actions outlive it; the actions are sync.now, sync.link, sync.leave, sync.reserve,
    /// sync.giveBack.
    ConnectionCard(sync::SyncKeeper &keeper, Actions &actions, QWidget *parent = nullptr);

    /// \a person: whose the store is.
    void showState(int utcOffsetMinutes, const QString &person);

    /// Numbers that were taken ahead; for those who give numbers.
    void showReserved(const QList<outgoing::Reserved> &all);

    void focusFirst();

Q_SIGNALS:
    void quotaChosen(qint64 bytes);

private:
    QLabel *fact(QGridLayout *grid, int row, int column, const char *name, const QString &what);
    QWidget *passwordRow();
    QWidget *quotaRow();
    void showQuota(qint64 bytes);

    sync::SyncKeeper &m_keeper;
    QWidget *m_facts;
    QLabel *m_alone;
    QLabel *m_server;
    QLabel *m_protection;
    QLabel *m_account;
    QLabel *m_kept;
    QLabel *m_contact;
    QLabel *m_waiting;
    QLabel *m_files;
    QLabel *m_reservedName;
    QLabel *m_reserved;
    QWidget *m_passwordRow;
    QLineEdit *m_role;
    QLineEdit *m_password;
    QWidget *m_quotaRow;
    QComboBox *m_quota;
    ProgressLine *m_filling;
};

}
