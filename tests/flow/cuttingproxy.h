// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QLocalServer>
#include <QLocalSocket>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace congso::testing {

/// A bad network: stands before a server's socket on one of its own and lets connections through, late, cut in the middle
/// of a message, or after a request without its answer. The same seed cuts at the same bytes.
class CuttingProxy
{
public:
    CuttingProxy(const QString &serverSocket, quint32 seed) : m_target(serverSocket), m_random(seed)
    {
        m_thread.reset(QThread::create([this] { serve(); }));
        m_thread->start();
        while (!m_ready)
            QThread::yieldCurrentThread();
    }
    ~CuttingProxy()
    {
        m_ended = true;
        m_thread->wait();
    }

    QString folder() const { return m_dir.path(); }
    /// From now on every connection is let through whole.
    void setHonest() { m_honest = true; }
    int cuts() const { return m_cuts; }

private:
    void serve()
    {
        QLocalServer server;
        server.listen(m_dir.filePath(m_target.section(u'/', -1)));
        QObject::connect(&server, &QLocalServer::newConnection, &server, [this, &server] {
            while (QLocalSocket *client = server.nextPendingConnection())
                pass(client);
        });
        m_ready = true;
        QEventLoop loop;
        QTimer alive;
        QObject::connect(&alive, &QTimer::timeout, &loop, [this, &loop] {
            if (m_ended)
                loop.quit();
        });
        alive.start(20);
        loop.exec();
    }

    /// Bytes that may go through before the end; negative: all.
    qint64 budget()
    {
        const quint32 die = m_random.bounded(4u);
        return m_honest || die == 0 ? -1 : 400 + m_random.bounded(die == 1 ? 3'000 : 12'000);
    }

    void pass(QLocalSocket *client)
    {
        auto *server = new QLocalSocket(client);
        server->connectToServer(m_target);
        auto left = std::make_shared<qint64>(budget());
        const auto move = [this, left](QLocalSocket *from, QLocalSocket *to) {
            QByteArray bytes = from->readAll();
            if (*left < 0) {
                to->write(bytes);
                return;
            }
            bytes.truncate(*left);
            *left -= bytes.size();
            to->write(bytes);
            to->flush();
            if (*left > 0)
                return;
            ++m_cuts;
            from->abort();
            to->abort();
        };
        QObject::connect(client, &QLocalSocket::readyRead, server, [=] { move(client, server); });
        QObject::connect(server, &QLocalSocket::readyRead, client, [=] { move(server, client); });
        QObject::connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(server, &QLocalSocket::disconnected, client, [client] { client->disconnectFromServer(); });
    }

    QString m_target;
    QRandomGenerator m_random;
    QTemporaryDir m_dir;
    std::atomic<bool> m_ready = false;
    std::atomic<bool> m_honest = false;
    std::atomic<bool> m_ended = false;
    std::atomic<int> m_cuts = 0;
    std::unique_ptr<QThread> m_thread;
};

}
