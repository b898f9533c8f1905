// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/sync/syncservice.h"

#include <QObject>

namespace congso::cli {

/// `sync` without --once: exchanges with the server until it is interrupted. Every round with news is told on a line, with
/// --json as an object; so is the server's silence, once.
class SyncRounds : public QObject
{
    Q_OBJECT
public:
    SyncRounds(const Options &options, std::shared_ptr<OfficeStore> store, const sync::ServerAccount &account, const sync::ExchangeOptions &how);

    /// Comes back when somebody asks the program to end.
    Report run();

private:
    void told(const sync::Exchanged &what);
    void failed(const Error &error);
    /// What another program records in the store is sent at once.
    void look();

    Options m_options;
    std::shared_ptr<OfficeStore> m_store;
    sync::SyncService m_service;
    QString m_stopped;  ///< as it was last told
    QString m_failure;
    bool m_begun = false;
    qint64 m_pending = 0;
};

}
