// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/synckeeper.h"

#include "app/office/storeengine.h"

#include <QFutureWatcher>
#include <QPointer>

namespace congso::sync {

namespace {
constexpr int soonMs = 150; ///< several changes at once are one look
}

SyncKeeper::SyncKeeper(std::shared_ptr<OfficeStore> store, std::unique_ptr<Secrets> secrets, Pace pace, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_secrets(std::move(secrets)), m_pace(pace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &SyncKeeper::refresh);
    connect(&m_store->engine(), &StoreEngine::changed, this, &SyncKeeper::look);
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
    auto *watcher = new QFutureWatcher<Result<SyncState>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<SyncState> state = watcher->result();
        if (!state)
            return;
        const bool more = state->pending > m_state.pending || (state->fileWanted && !m_state.fileWanted);
        m_state = *state;
        if (isLinked() && !m_service && !m_asked) {
            m_asked = true;
            m_secrets->read(secretKey(m_state.link->url, m_state.link->login), [self = QPointer<SyncKeeper>(this)](const Result<QString> &password) {
                if (!self)
                    return;
                if (password)
                    self->start(*password);
                else
                    self->m_needsPassword = true;
                Q_EMIT self->changed();
            });
        }
        if (!isLinked() && m_service) {
            m_service.reset();
            m_asked = false;
        }
        if (more && m_service)
            m_service->hurry();
        Q_EMIT changed();
    });
    watcher->setFuture(syncState(*m_store));
}

void SyncKeeper::start(const QString &password)
{
    m_needsPassword = false;
    m_failure.reset();
    m_service = std::make_unique<SyncService>(m_store, ServerAccount{{m_state.link->url, {}}, {m_state.link->login, password}}, ExchangeOptions{}, m_pace);
    connect(m_service.get(), &SyncService::phaseChanged, this, &SyncKeeper::look);
    connect(m_service.get(), &SyncService::exchanged, this, [this] {
        m_failure.reset();
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
        if (self && !kept)
            Q_EMIT self->keptNowhere();
    });
    m_service.reset();
    start(password);
    look();
}

void SyncKeeper::hurry()
{
    if (m_service)
        m_service->hurry();
}

}
