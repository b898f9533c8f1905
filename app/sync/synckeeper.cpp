// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/synckeeper.h"

#include "app/office/storeengine.h"
#include "app/sync/networkwatch.h"

#include <QFutureWatcher>
#include <QPointer>

namespace congso::sync {

namespace {
constexpr int soonMs = 10; ///< several changes at once are one look
constexpr int fetchingMs = 1000; ///< while a new store fills, every change is one of many
}

SyncKeeper::SyncKeeper(std::shared_ptr<OfficeStore> store, std::unique_ptr<Secrets> secrets, Pace pace, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_secrets(std::move(secrets)), m_pace(pace), m_network(std::make_unique<NetworkWatch>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &SyncKeeper::refresh);
    connect(&m_store->engine(), &StoreEngine::changed, this, &SyncKeeper::look);
    connect(m_network.get(), &NetworkWatch::cameBack, this, &SyncKeeper::hurry);
}

SyncKeeper::~SyncKeeper() = default;

void SyncKeeper::begin()
{
    refresh();
}

void SyncKeeper::look()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void SyncKeeper::refresh()
{
    // One look after the other: an older answer never comes upon a newer one.
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    auto *watcher = new QFutureWatcher<Result<SyncState>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_looking = false;
        if (watcher->future().resultCount() > 0) {
            if (const Result<SyncState> state = watcher->result())
                take(*state);
        }
        if (std::exchange(m_lookAgain, false))
            refresh();
    });
    watcher->setFuture(syncState(*m_store));
}

void SyncKeeper::take(const SyncState &state)
{
    const bool more = state.pending > m_state.pending || (state.fileWanted && !m_state.fileWanted);
    // The password of a server that was left is nobody's business any more.
    if (isLinked() && !state.link)
        m_secrets->remove(secretKey(m_state.link->url, m_state.link->login), [](const Outcome &) {});
    m_state = state;
    m_soon.setInterval(isLinked() && m_state.link->settledAt == 0 ? fetchingMs : soonMs);
    if (isLinked() && !m_service && !m_firstPassword.isEmpty()) {
        setPassword(std::exchange(m_firstPassword, QString()));
    } else if (isLinked() && !m_service && !m_asked) {
        m_asked = true;
        m_secrets->read(secretKey(m_state.link->url, m_state.link->login), [self = QPointer<SyncKeeper>(this)](const Result<QString> &password) {
            if (!self || !self->isLinked() || self->m_service)
                return;
            self->m_passwordKept = password.has_value();
            if (password)
                self->start(*password);
            else
                self->withoutKept();
            Q_EMIT self->changed();
        });
    }
    if (!isLinked() && m_service) {
        m_service.reset();
        m_failure.reset();
        m_asked = false;
    }
    if (more && m_service)
        m_service->hurry();
    Q_EMIT changed();
}

/// The keychain has nothing.
void SyncKeeper::withoutKept()
{
    if (m_tryPassword.isEmpty()) {
        m_needsPassword = true;
    } else {
        start(std::exchange(m_tryPassword, QString()));
        m_tried = true;
    }
}

void SyncKeeper::tryPassword(const QString &password)
{
    m_tryPassword = password;
    if (isLinked() && !m_service && m_needsPassword) {
        withoutKept();
        Q_EMIT changed();
    }
}

std::optional<ServerAccount> SyncKeeper::account() const
{
    if (!isLinked() || m_password.isEmpty())
        return std::nullopt;
    return ServerAccount{addressOf(*m_store, *m_state.link), {m_state.link->login, m_password}};
}

void SyncKeeper::linkChanged(const QString &password)
{
    m_service.reset();
    m_failure.reset();
    m_password.clear();
    m_asked = false;
    m_needsPassword = false;
    m_firstPassword = password;
    refresh();
}

void SyncKeeper::start(const QString &password)
{
    m_needsPassword = false;
    m_tried = false;
    m_failure.reset();
    m_password = password;
    m_tryPassword.clear();
    m_service = std::make_unique<SyncService>(m_store, *account(), ExchangeOptions{}, m_pace);
    connect(m_service.get(), &SyncService::phaseChanged, this, &SyncKeeper::look);
    connect(m_service.get(), &SyncService::exchanged, this, [this] {
        m_failure.reset();
        m_needsPassword = false; // whoever was refused may have been let in again
        look();
    });
    connect(m_service.get(), &SyncService::failed, this, [this](const Error &error) {
        m_failure = error;
        m_needsPassword = error.code == ErrorCode::ServerRefused;
        look();
    });
    m_service->start();
}

void SyncKeeper::setPassword(const QString &password)
{
    if (!isLinked())
        return;
    m_secrets->write(secretKey(m_state.link->url, m_state.link->login), password, [self = QPointer<SyncKeeper>(this)](const Outcome &kept) {
        if (!self)
            return;
        self->m_passwordKept = kept.has_value();
        if (!kept)
            Q_EMIT self->keptNowhere();
        Q_EMIT self->changed();
    });
    m_service.reset();
    start(password);
    look();
}

void SyncKeeper::setAccount(const QString &role, const QString &password)
{
    if (!isLinked() || role == m_state.link->login)
        return setPassword(password);
    m_service.reset();
    auto *watcher = new QFutureWatcher<Result<std::monostate>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, role, password] {
        watcher->deleteLater();
        if (!isLinked())
            return;
        const bool changed = watcher->future().resultCount() > 0 && watcher->result().has_value();
        if (changed) {
            m_secrets->remove(secretKey(m_state.link->url, m_state.link->login), [](const Outcome &) {});
            m_state.link->login = role;
        }
        setPassword(password);
    });
    watcher->setFuture(m_store->engine().write<std::monostate>([role](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        if (!link)
            return congso::failure(ErrorCode::StoreStopped);
        link->login = role;
        linked::put(writing.connection, *link);
        return success();
    }));
}

void SyncKeeper::hurry()
{
    if (m_service)
        m_service->hurry();
}

}
