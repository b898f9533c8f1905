// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/maintenance.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "app/sync/syncservice.h"
#include "app/sync/syncstate.h"
#include "tests/flow/serverdesk.h"
#include "tests/support/copyfolder.h"
#include "tests/support/failingfilecalls.h"

namespace congso::testing {

/// A clock that goes with another one, wrong by some time.
class WrongClock final : public Clock
{
public:
    explicit WrongClock(const Clock *right) : m_right(right) {}
    qint64 now() const override { return m_right->now() + m_wrongBy; }
    void setWrongBy(qint64 ms) { m_wrongBy = ms; }

private:
    const Clock *m_right;
    std::atomic<qint64> m_wrongBy = 0;
};

/// A PC of one person, linked to the office on a real server.
class SyncPc
{
public:
    SyncPc(TestOffice &like, ServerDesk &desk, const QString &login) : SyncPc(like, login, {desk.address(), desk.account(login)})
    {
        auto made = sync::linkNew(ref(), m_services, m_account, password());
        if (!made)
            qFatal("link %s: %s", qPrintable(login), told(made).constData());
        m_store = *made;
    }
    /// As an image of its disk: the folder of another one, which is closed, on a new disk.
    SyncPc(TestOffice &like, const QString &login, const QString &image, const sync::ServerAccount &account) : SyncPc(like, login, account)
    {
        copyFolder(image, ref().folder);
        open();
    }

    StoreRef ref() const { return {m_dir.filePath(QStringLiteral("pc"))}; }
    static QString password() { return QStringLiteral("mật khẩu của tôi"); }
    QString login() const { return m_login; }
    OfficeStore &store() { return *m_store; }
    std::shared_ptr<OfficeStore> sharedStore() { return m_store; }
    WrongClock &clock() { return *m_clock; }
    /// From when it is opened again: how large a database is written anew while somebody waits.
    void setRewrittenAtOnce(qint64 bytes) { m_services.rewrittenAtOnce = bytes; }
    /// Of its disk.
    FailingFileCalls &fileCalls() { return *m_calls; }
    /// The office as its person sees it; as signing in would, which asks for the password.
    Office &office()
    {
        if (!m_office) {
            const PersonId person = state().link->person;
            const auto identity = m_store->engine().read<Identity>([person](Connection &connection) { return identityNow(connection, person); }).result();
            if (!identity)
                qFatal("sign in %s: %s", qPrintable(m_login), told(identity).constData());
            m_office = std::make_shared<Office>(m_store, *identity);
        }
        return *m_office;
    }
    sync::ServerAccount account() const { return m_account; }
    void setAddress(const QString &url) { m_account.address.url = url; }
    void setAccount(const sync::ServerAccount &account) { m_account = account; }

    /// The program is closed, and opened again.
    void close()
    {
        m_office.reset();
        m_store.reset();
    }
    void open()
    {
        auto opened = OfficeStore::open(ref(), m_services);
        if (!opened)
            qFatal("open %s: %s", qPrintable(m_login), told(opened).constData());
        m_store = *opened;
    }
    void restart()
    {
        close();
        open();
    }

    Result<sync::Exchanged> sync(const sync::ExchangeOptions &options = {}) { return sync::exchangeOnce(*m_store, m_account, options); }
    sync::SyncState state() { return sync::syncState(*m_store).result().value(); }
    QList<sync::ConflictItem> conflicts(bool settledToo = false) { return sync::conflicts(office(), settledToo).result().value(); }

    Result<Receipt> tryDo(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields = {})
    {
        return office().perform(office().command(action, subject, fields)).result();
    }
    /// A new small file that is nowhere else.
    QString file(const QByteArray &content)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.txt").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("file");
        return path;
    }
    /// A letter with that file, or with a small one of its own.
    Result<Receipt> letter(const QString &subject, const IncomingFields &others = {}, const QString &path = {})
    {
        incoming::RegisterRequest request;
        request.paths = {path.isEmpty() ? file(m_login.toUtf8() + QByteArray::number(m_files) + subject.toUtf8()) : path};
        request.secrecy = QStringLiteral("none");
        request.fields = others;
        request.fields.subject = subject;
        request.fields.agency = QStringLiteral("UBND xã Sông Thao");
        auto registered = incoming::registerIncoming(office(), request).result();
        return registered ? Result<Receipt>(registered->receipt) : tl::make_unexpected(registered.error());
    }
    Result<IncomingDocument> document(const SubjectId &id) { return incoming::document(office(), id).result(); }

    /// Chains, seals as far as they are here, and lists that are what the events say.
    QByteArray problems()
    {
        VerifyOptions options;
        options.deep = true;
        const auto report = verify(*m_store, options).result();
        if (!report)
            return told(report);
        return report->good() ? QByteArray() : told(Result<int>(tl::make_unexpected(report->problems.first())));
    }
    /// The server's events that are here, sorted, to be held against another PC's.
    QStringList journal()
    {
        auto events = m_store->engine().read<QStringList>([](Connection &connection) -> Result<QStringList> {
            QStringList all;
            Query row = connection.query(query::events_after);
            row.bindAll(0, 1'000'000);
            while (row.next()) {
                const Event event = eventFrom(row);
                if (event.stamp)
                    all << QStringLiteral("%1 %2 %3 %4").arg(event.stamp->seq, 8, 10, QLatin1Char('0')).arg(QString::fromLatin1(event.body.kind), event.body.subject.toString(), QString::fromLatin1(event.stamp->hash.toHex()));
            }
            all.sort();
            return all;
        }).result();
        return events.value();
    }
    /// What this person sees of every incoming document, to be held against another PC's.
    QStringList seen(const QList<SubjectId> &documents)
    {
        QStringList all;
        for (const SubjectId &id : documents) {
            const auto found = document(id);
            all << (found ? QStringLiteral("%1 %2 %3 %4 v%5").arg(found->fields.subject, found->fields.note, QString::number(int(found->state)),
                                                                  found->number ? QString::number(found->number->number) : QStringLiteral("–"), QString::number(found->version))
                          : QString::fromUtf8(told(found)));
        }
        return all;
    }

private:
    SyncPc(TestOffice &like, const QString &login, const sync::ServerAccount &account)
        : m_clock(std::make_unique<WrongClock>(like.services().clock)), m_calls(std::make_unique<FailingFileCalls>(*like.services().files)), m_services(like.services()),
          m_login(login), m_account(account)
    {
        m_services.files = m_calls.get();
        m_services.clock = m_clock.get();
        m_services.device = QUuid::createUuid();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<WrongClock> m_clock;
    std::unique_ptr<FailingFileCalls> m_calls;
    Services m_services;
    QString m_login;
    sync::ServerAccount m_account;
    std::shared_ptr<OfficeStore> m_store;
    std::shared_ptr<Office> m_office;
    int m_files = 0;
};

}
