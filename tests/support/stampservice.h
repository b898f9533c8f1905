// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testauthority.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>

namespace congso::testing {

/// A time stamping service on this computer, on a thread of its own, that answers each request with what \a answer makes of it.
class StampService
{
public:
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    explicit StampService(Answer answer) : m_answer(std::move(answer))
    {
        m_thread.reset(QThread::create([this] { serve(); }));
        m_thread->start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~StampService()
    {
        m_ends = true;
        m_thread->wait();
    }
    StampService(const StampService &) = delete;
    StampService &operator=(const StampService &) = delete;

    QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/tsa").arg(int(m_port))); }
    /// "HTTP/1.1 200 OK" with \a body.
    static QByteArray good(const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void serve()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        while (!m_ends) {
            if (!server.waitForNewConnection(50))
                continue;
            const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
            QByteArray request;
            while (!whole(request) && client->waitForReadyRead(5000))
                request += client->readAll();
            client->write(m_answer(request.mid(request.indexOf("\r\n\r\n") + 4)));
            client->disconnectFromHost();
            if (client->state() != QAbstractSocket::UnconnectedState)
                client->waitForDisconnected(5000);
        }
    }
    static bool whole(const QByteArray &request)
    {
        const qsizetype body = request.indexOf("\r\n\r\n"), at = request.indexOf("Content-Length: ");
        return body >= 0 && at >= 0 && request.size() >= body + 4 + request.mid(at + 16, request.indexOf('\r', at) - at - 16).toInt();
    }

    Answer m_answer;
    std::unique_ptr<QThread> m_thread;
    std::atomic<int> m_port = 0;
    std::atomic<bool> m_ends = false;
};

}
