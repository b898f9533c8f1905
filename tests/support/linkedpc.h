// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/credentials.h"
#include "app/office/storeengine.h"
#include "app/sync/settling.h"
#include "db/store/directoryqueries.h"
#include "db/store/linked.h"
#include "db/store/pending.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "tests/support/testoffice.h"

namespace congso::testing {

/// One person's linked store, which takes events straight from the office that stamps them.
class LinkedPc
{
public:
    LinkedPc(TestOffice &authority, const QString &login) : m_authority(authority)
    {
        Link link;
        link.url = QStringLiteral("postgresql://office.example/congso");
        link.login = login;
        link.server = authority.store().engine().storeId();
        link.person = authority.person(login);
        link.epoch = 1;
        auto store = OfficeStore::createLinked({m_dir.filePath(QStringLiteral("pc"))}, authority.services(), link);
        if (!store)
            qFatal("linked store");
        m_store = *store;
        if (auto taken = take(); !taken)
            qFatal("take: %s", codeText(taken.error().code).data());
        m_store->engine().own<std::monostate>([&](Connection &connection) {
            return credentials::set(connection, directoryqueries::personByLogin(connection, login), QStringLiteral("mật khẩu"), 1);
        }).result();
        auto office = m_store->signIn(login, QStringLiteral("mật khẩu")).result();
        if (!office)
            qFatal("sign in: %s", codeText(office.error().code).data());
        m_office = *office;
    }

    OfficeStore &store() { return *m_store; }
    std::shared_ptr<OfficeStore> sharedStore() { return m_store; }
    Office &office() { return *m_office; }

    /// What the authority has recorded after the last time; files with it.
    Result<sync::Settled> take()
    {
        QList<PulledEvent> events = stamped(m_cursor);
        return takeEvents(events);
    }
    QList<PulledEvent> stamped(qint64 after)
    {
        return m_authority.store().engine().read<QList<PulledEvent>>([after](Connection &connection) -> Result<QList<PulledEvent>> {
            QList<PulledEvent> events;
            Query row = connection.query(query::events_after);
            row.bindAll(after, 100000);
            while (row.next())
                events << PulledEvent{eventFrom(row), {}};
            return events;
        }).result().value();
    }
    Result<sync::Settled> takeEvents(const QList<PulledEvent> &events)
    {
        auto done = m_store->engine().write<sync::Settled>([&](Writing &writing) { return sync::settle(*m_store, writing, events); }).result();
        if (done && !events.isEmpty())
            m_cursor = events.last().event.arrived;
        return done;
    }

    Result<Receipt> tryDo(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields)
    {
        return m_office->perform(m_office->command(action, subject, fields)).result();
    }
    QList<PendingAct> pendingActs()
    {
        return m_store->engine().read<QList<PendingAct>>([](Connection &connection) -> Result<QList<PendingAct>> { return pending::all(connection); }).result().value();
    }
    QList<StoredConflict> conflicts(bool settledToo = false)
    {
        return m_store->engine().read<QList<StoredConflict>>([settledToo](Connection &connection) -> Result<QList<StoredConflict>> {
            return pending::conflicts(connection, settledToo);
        }).result().value();
    }
    IncomingDocument document(const SubjectId &id)
    {
        return incoming::document(*m_office, id).result().value();
    }

private:
    TestOffice &m_authority;
    QTemporaryDir m_dir;
    std::shared_ptr<OfficeStore> m_store;
    std::shared_ptr<Office> m_office;
    qint64 m_cursor = 0;
};

}
