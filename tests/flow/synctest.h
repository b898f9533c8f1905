// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/syncpc.h"

#include <QJsonArray>

#define DONE(result) \
    do { \
        const auto &done_ = (result); \
        QVERIFY2(done_, told(done_)); \
    } while (false)

namespace congso::testing {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// What tests of PCs before an office server begin with: a PostgreSQL, and an office that has a server there.
class SyncTest : public QObject
{
protected:
    /// False where there is none to be had.
    bool startServer()
    {
        if (Postgres::isInstalled())
            m_postgres = std::make_unique<Postgres>();
        return m_postgres != nullptr;
    }
    /// A new office at eight in the morning.
    void openOffice()
    {
        m_office = std::make_unique<TestOffice>();
        m_office->clock().set(QDate::currentDate(), 8);
    }
    /// An empty server for it, in a database of its own.
    Result<int> layServer(const char *database)
    {
        m_desk = std::make_unique<ServerDesk>(*m_postgres, QLatin1String(database) + QString::number(++m_databases));
        return m_desk->made;
    }
    void closeOffice()
    {
        m_desk.reset();
        m_office.reset();
    }

    /// A letter, with that file or one of its own, that the leader has given to somebody; it is on the server, and on the
    /// leader's PC.
    SubjectId assigned(SyncPc &clerk, SyncPc &leader, const QString &subject, const QString &to, const QString &path = {})
    {
        const auto registered = clerk.letter(subject, {}, path);
        if (!registered || !clerk.tryDo("incoming.submitted", registered->subject, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}) || !clerk.sync() || !leader.sync())
            return {};
        const auto done = leader.tryDo("incoming.instructed", registered->subject, {{s("text"), s("Giao xử lý")}, {s("assignments"), QJsonArray{m_office->part("lead", to)}}});
        return done && leader.sync() ? registered->subject : SubjectId();
    }

    /// A backup of the PC's folder, put back somewhere else, has the file, and the PC goes on as before.
    bool isBackedUp(SyncPc &pc, const QString &hash) const
    {
        QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(QStringLiteral("backup"));
        const StoreRef ref{elsewhere.filePath(QStringLiteral("office"))};
        if (!backup(pc.store(), file).result() || !restore(file, ref, m_office->services()))
            return false;
        const auto there = OfficeStore::open(ref, m_office->services());
        return there && (*there)->engine().files().verify(hash) && pc.problems().isEmpty();
    }

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ServerDesk> m_desk;

private:
    int m_databases = 0;
};

}
