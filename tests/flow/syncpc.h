// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/maintenance.h"
#include "app/office/storeengine.h"
#include "app/sync/syncservice.h"
#include "app/sync/syncstate.h"
#include "tests/flow/serverdesk.h"

namespace congso::testing {

/// A PC of one person, linked to the office on a real server.
class SyncPc
{
public:
    SyncPc(TestOffice &like, ServerDesk &desk, const QString &login)
        : m_services(like.services()), m_login(login), m_account{desk.address(), desk.account(login)}
    {
        auto made = sync::linkNew(ref(), m_services, m_account, password());
        if (!made)
            qFatal("link %s: %s", qPrintable(login), told(made).constData());
        m_store = *made;
        signIn();
    }

    StoreRef ref() const { return {m_dir.filePath(QStringLiteral("pc"))}; }
    static QString password() { return QStringLiteral("mật khẩu của tôi"); }
    OfficeStore &store() { return *m_store; }
    std::shared_ptr<OfficeStore> sharedStore() { return m_store; }
    Office &office() { return *m_office; }
    sync::ServerAccount account() const { return m_account; }
    void setAddress(const QString &url) { m_account.address.url = url; }

    /// The program is closed and opened again.
    void restart()
    {
        m_office.reset();
        m_store.reset();
        m_store = OfficeStore::open(ref(), m_services).value();
        signIn();
    }

    Result<sync::Exchanged> sync(const sync::ExchangeOptions &options = {}) { return sync::exchangeOnce(*m_store, m_account, options); }
    sync::SyncState state() { return sync::syncState(*m_store).result().value(); }
    QList<sync::ConflictItem> conflicts() { return sync::conflicts(*m_office).result().value(); }

    Result<Receipt> tryDo(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields = {})
    {
        return m_office->perform(m_office->command(action, subject, fields)).result();
    }
    /// A letter with a small file of its own.
    Result<Receipt> letter(const QString &subject)
    {
        incoming::RegisterRequest request;
        const QString path = m_dir.filePath(QStringLiteral("%1.txt").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_login.toUtf8() + QByteArray::number(m_files) + subject.toUtf8()) < 0)
            qFatal("file");
        file.close();
        request.paths = {path};
        request.secrecy = QStringLiteral("none");
        request.fields.subject = subject;
        request.fields.agency = QStringLiteral("UBND xã Sông Thao");
        auto registered = incoming::registerIncoming(*m_office, request).result();
        return registered ? Result<Receipt>(registered->receipt) : tl::make_unexpected(registered.error());
    }
    Result<IncomingDocument> document(const SubjectId &id) { return incoming::document(*m_office, id).result(); }

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
    void signIn()
    {
        auto office = m_store->signIn(loginHere(), password()).result();
        if (!office)
            qFatal("sign in %s: %s", qPrintable(m_login), told(office).constData());
        m_office = *office;
    }
    QString loginHere() const { return m_login; }

    QTemporaryDir m_dir;
    Services m_services;
    QString m_login;
    sync::ServerAccount m_account;
    std::shared_ptr<OfficeStore> m_store;
    std::shared_ptr<Office> m_office;
    int m_files = 0;
};

}
