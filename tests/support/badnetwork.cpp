// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badnetwork.h"

#include <QEventLoop>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <csignal>
#include <utility>

namespace congso::testing {

namespace {
/// What cannot be reached hears nothing.
void say(QLocalSocket *to, const QByteArray &bytes)
{
    if (to && to->isOpen())
        to->write(bytes);
}

void drop(QLocalSocket *server)
{
    server->flush();
    server->disconnectFromServer();
    server->deleteLater();
}
}

struct BadNetwork::Passage
{
    Step step;
    qint64 said = 0;
    QByteArray all;  ///< of the client
    QByteArray held; ///< not said to the server yet
    bool deaf = false;
    bool over = false;
    QPointer<QLocalSocket> client, server;

    bool reached() const { return said >= step.after; }
    void release()
    {
        if (!server)
            return;
        say(server, held);
        drop(server);
    }
};

BadNetwork::BadNetwork(const QString &serverSocket, quint32 seed) : m_target(serverSocket), m_random(seed)
{
    m_thread.reset(QThread::create([this] { serve(); }));
    m_thread->start();
    while (!m_ready)
        QThread::yieldCurrentThread();
}

BadNetwork::~BadNetwork()
{
    m_ended = true;
    m_thread->wait();
}

QString BadNetwork::through(QString url) const
{
    return url.replace(m_target.section(u'/', 0, -2), m_dir.path());
}

void BadNetwork::next(const QList<Step> &steps)
{
    const QMutexLocker lock(&m_mutex);
    m_asked << steps;
}

void BadNetwork::killAfter(qint64 process, qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_victim = process;
    m_victimBytes = bytes;
}

void BadNetwork::serve()
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
    for (const Shared &one : std::as_const(m_waiting))
        delete one->server;
}

BadNetwork::Step BadNetwork::drawn()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_asked.isEmpty())
        return m_asked.takeFirst();
    // Drawn in any case, so that a time of honesty does not change what comes after it.
    const quint32 die = m_random.bounded(30u);
    const qint64 after = 300 + m_random.bounded(die % 2 == 0 ? 3'000 : 12'000);
    if (m_honest || die < 8)
        return {};
    return die == 8 ? Step{Fate::Silent, after} : Step{Fate(1 + (die - 9) / 3), after};
}

void BadNetwork::pass(QLocalSocket *client)
{
    auto passage = std::make_shared<Passage>();
    passage->step = drawn();
    passage->client = client;
    if (passage->step.fate == Fate::Turned)
        return end(passage);
    auto *server = new QLocalSocket;
    passage->server = server;
    server->connectToServer(m_target);
    QObject::connect(client, &QLocalSocket::readyRead, client, [this, passage] { ofClient(passage); });
    QObject::connect(server, &QLocalSocket::readyRead, server, [this, passage] { ofServer(passage); });
    QObject::connect(client, &QLocalSocket::disconnected, client, [this, passage] { ended(passage); });
    QObject::connect(server, &QLocalSocket::disconnected, server, [this, passage] { ended(passage); });
    QObject::connect(server, &QLocalSocket::errorOccurred, server, [this, passage] { ended(passage); });
}

void BadNetwork::ofClient(const Shared &passage)
{
    if (passage->over)
        return;
    const QByteArray bytes = passage->client->readAll();
    const bool had = passage->reached();
    passage->said += bytes.size();
    kill(*passage);
    if (passage->step.fate == Fate::Again)
        passage->all += bytes;
    const bool has = passage->reached();
    switch (passage->step.fate) {
    case Fate::Cut:
        say(passage->server, bytes.left(has && !had ? bytes.size() / 2 : bytes.size()));
        if (passage->server)
            passage->server->flush();
        if (has)
            end(passage);
        return;
    case Fate::Late:
        if (!has)
            break;
        passage->held += bytes;
        // The rest of a long request is on its way.
        if (!had)
            QTimer::singleShot(5, passage->client, [this, passage] { end(passage); });
        return;
    case Fate::HalfOpen:
        say(passage->server, bytes);
        if (has)
            end(passage);
        return;
    case Fate::AnswerLost:
        passage->deaf = has;
        break;
    case Fate::Silent:
        if (has)
            return;
        break;
    default:
        break;
    }
    say(passage->server, bytes);
}

void BadNetwork::ofServer(const Shared &passage)
{
    const QByteArray bytes = passage->server->readAll();
    if (passage->over || !passage->client || (passage->step.fate == Fate::Silent && passage->reached()))
        return;
    if (passage->deaf)
        return end(passage);
    if (passage->step.fate != Fate::Slow) {
        say(passage->client, bytes);
        return;
    }
    passage->held += bytes;
    if (passage->held.size() == bytes.size())
        trickle(passage);
}

void BadNetwork::trickle(const Shared &passage)
{
    if (passage->over || !passage->client || passage->held.isEmpty())
        return;
    say(passage->client, passage->held.left(200));
    passage->client->flush();
    passage->held.remove(0, 200);
    QTimer::singleShot(0, passage->client, [this, passage] { trickle(passage); });
}

void BadNetwork::kill(const Passage &passage)
{
    const QMutexLocker lock(&m_mutex);
    if (m_victim > 0 && passage.said >= m_victimBytes)
        ::kill(pid_t(std::exchange(m_victim, 0)), SIGKILL);
}

void BadNetwork::ended(const Shared &passage)
{
    if (!passage->over)
        end(passage);
}

void BadNetwork::end(const Shared &passage)
{
    if (std::exchange(passage->over, true))
        return;
    const Fate fate = passage->step.fate;
    const bool met = fate == Fate::Turned || passage->reached();
    ++m_times[size_t(met ? fate : Fate::Whole)];
    QList<Shared> late = std::exchange(m_waiting, {});
    if (met && (fate == Fate::Late || fate == Fate::HalfOpen) && passage->server)
        m_waiting << passage;
    else if (passage->server)
        drop(passage->server);
    m_halfOpen = int(m_waiting.size());
    if (passage->client) {
        passage->client->flush();
        met && fate != Fate::Again ? passage->client->abort() : passage->client->disconnectFromServer();
        passage->client->deleteLater();
    }
    for (const Shared &one : std::as_const(late))
        one->release();
    if (met && fate == Fate::Again)
        sayAgain(passage->all);
}

void BadNetwork::sayAgain(const QByteArray &all)
{
    auto *server = new QLocalSocket;
    server->connectToServer(m_target);
    say(server, all);
    drop(server);
}

}
