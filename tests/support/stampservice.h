// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testauthority.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>

namespace congso::testing {

/// A time stamping service on this computer, on a thread of its own, that answers each request with what \a answer makes of
/// it; over TLS (https://localhost) where it has a certificate for that.
class StampService
{
public:
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    explicit StampService(Answer answer, std::shared_ptr<const TestIdentity> server = {}) : m_answer(std::move(answer)), m_identity(std::move(server))
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

    QUrl address() const
    {
        return QUrl((m_identity ? QStringLiteral("https://localhost:%1/tsa") : QStringLiteral("http://127.0.0.1:%1/tsa")).arg(int(m_port)));
    }
    /// "HTTP/1.1 200 OK" with \a body.
    static QByteArray good(const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    /// Makes sockets that can speak TLS.
    class Server : public QTcpServer
    {
    protected:
        void incomingConnection(qintptr handle) override
        {
            auto *socket = new QSslSocket(this);
            socket->setSocketDescriptor(handle);
            addPendingConnection(socket);
        }
    };
    bool secured(QSslSocket *client) const
    {
        if (!m_identity)
            return true;
        QSslConfiguration shown = client->sslConfiguration();
        shown.setLocalCertificate(QSslCertificate(m_identity->certificate(), QSsl::Der));
        shown.setPrivateKey(QSslKey(m_identity->keyPem(), QSsl::Rsa));
        client->setSslConfiguration(shown);
        client->startServerEncryption();
        return client->waitForEncrypted(5000);
    }
    void serve()
    {
        Server server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        while (!m_ends) {
            if (!server.waitForNewConnection(50))
                continue;
            const std::unique_ptr<QSslSocket> client(static_cast<QSslSocket *>(server.nextPendingConnection()));
            if (!secured(client.get()))
                continue;
            QByteArray request = client->readAll(); // it may have come with the end of the handshake
            while (!whole(request) && client->waitForReadyRead(5000))
                request += client->readAll();
            client->write(m_answer(request.mid(request.indexOf("\r\n\r\n") + 4)));
            client->waitForBytesWritten(5000);
            client->disconnectFromHost();
            if (client->state() != QAbstractSocket::UnconnectedState)
                client->waitForDisconnected(5000);
        }
        TestIdentity::endThread();
    }
    static bool whole(const QByteArray &request)
    {
        const qsizetype body = request.indexOf("\r\n\r\n"), at = request.indexOf("Content-Length: ");
        return body >= 0 && at >= 0 && request.size() >= body + 4 + request.mid(at + 16, request.indexOf('\r', at) - at - 16).toInt();
    }

    Answer m_answer;
    std::shared_ptr<const TestIdentity> m_identity;
    std::unique_ptr<QThread> m_thread;
    std::atomic<int> m_port = 0;
    std::atomic<bool> m_ends = false;
};

}
