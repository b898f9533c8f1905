// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/secrets.h"
#include "app/sync/syncservice.h"
#include "app/sync/syncstate.h"

#include <QTimer>

namespace congso::sync {

class NetworkWatch;

/// Keeps the store in exchange with its office server while a window is open: finds the password, runs the service, says
/// how it stands. Does nothing for a store that is its own authority.
class SyncKeeper : public QObject
{
    Q_OBJECT
public:
    /// \a pace: for tests.
    SyncKeeper(std::shared_ptr<OfficeStore> store, std::unique_ptr<Secrets> secrets, Pace pace = {}, QObject *parent = nullptr);
    ~SyncKeeper() override;

    void begin();
    /// Kept in the keychain, and used from now on. A keychain that cannot keep it is told by keptNowhere().
    void setPassword(const QString &password);
    /// The same by another account of the same person: a new password comes with a new one.
    void setAccount(const QString &role, const QString &password);
    /// What the person signs in with here, which is the account's as long as neither was changed: where the keychain keeps
    /// nothing it is used once, and kept nowhere.
    void tryPassword(const QString &password);
    /// The store has become a part of the server's office, or is one no longer; \a password: what it was linked with.
    void linkChanged(const QString &password = {});
    /// The way to the server, once its password is known.
    std::optional<ServerAccount> account() const;
    /// Now rather than later.
    void hurry();

    const SyncState &state() const { return m_state; }
    bool isLinked() const { return m_state.link.has_value(); }
    bool needsPassword() const { return m_needsPassword; }
    /// It has never been said to this program: what was refused is only what the person signs in with here.
    bool passwordUnknown() const { return m_needsPassword && (m_tried || !m_service); }
    SyncService::Phase phase() const { return m_service ? m_service->phase() : SyncService::Phase::Waiting; }
    /// The keychain has the password that is used.
    bool passwordKept() const { return m_passwordKept; }
    bool running() const { return m_service != nullptr; }
    /// Of the last round, while it has not gone well since.
    std::optional<Error> failure() const { return m_failure; }
    OfficeStore &store() const { return *m_store; }

Q_SIGNALS:
    void changed();
    void keptNowhere();

private:
    void refresh();
    void take(const SyncState &state);
    void look();
    void start(const QString &password);
    void withoutKept();

    std::shared_ptr<OfficeStore> m_store;
    std::unique_ptr<Secrets> m_secrets;
    Pace m_pace;
    SyncState m_state;
    std::unique_ptr<SyncService> m_service;
    std::optional<Error> m_failure;
    QTimer m_soon;
    std::unique_ptr<NetworkWatch> m_network;
    bool m_asked = false;
    bool m_needsPassword = false;
    bool m_tried = false; ///< what is used is what the person signs in with
    bool m_passwordKept = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    QString m_password;      ///< that the service uses
    QString m_tryPassword;   ///< where the keychain has none
    QString m_firstPassword; ///< that the store was linked with, until its link is known here
};

}
