// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/httppost.h"

#include <QDeadlineTimer>
#include <QSslSocket>

namespace congso::signing {

namespace {

constexpr qint64 longestAnswer = 64 * 1024;
constexpr int patience = 10'000;

QByteArray requestOf(const QUrl &address, const QByteArray &type, const QByteArray &body)
{
    QByteArray path = address.path(QUrl::FullyEncoded).toUtf8();
    if (address.hasQuery())
        path += '?' + address.query(QUrl::FullyEncoded).toUtf8();
    QByteArray host = address.host(QUrl::FullyEncoded).toUtf8();
    if (address.port() > 0)
        host += ':' + QByteArray::number(address.port());
    // of version 1.0, so that the answer comes in one piece and ends with the connection
    return "POST " + (path.isEmpty() ? QByteArray("/") : path) + " HTTP/1.0\r\nHost: " + host + "\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

std::optional<QByteArray> bodyOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    const QList<QByteArray> status = answer.left(answer.indexOf("\r\n")).split(' ');
    if (end < 0 || status.size() < 2 || !status.first().startsWith("HTTP/1.") || status.at(1) != "200")
        return std::nullopt;
    return answer.mid(end + 4);
}

}

std::optional<QByteArray> httpPost(const QUrl &address, const QByteArray &type, const QByteArray &body)
{
    const bool secure = address.scheme() == u"https";
    if (address.host().isEmpty() || (!secure && address.scheme() != u"http"))
        return std::nullopt;
    QSslSocket socket;
    const QDeadlineTimer deadline(patience);
    const auto port = quint16(address.port(secure ? 443 : 80));
    if (secure)
        socket.connectToHostEncrypted(address.host(), port);
    else
        socket.connectToHost(address.host(), port);
    if (!(secure ? socket.waitForEncrypted(patience) : socket.waitForConnected(patience)))
        return std::nullopt;
    socket.write(requestOf(address, type, body));
    QByteArray answer;
    while (answer.size() <= longestAnswer && socket.waitForReadyRead(int(deadline.remainingTime())))
        answer += socket.read(longestAnswer + 1 - answer.size());
    answer += socket.read(longestAnswer + 1 - std::min<qint64>(answer.size(), longestAnswer + 1));
    return answer.size() > longestAnswer ? std::nullopt : bodyOf(answer);
}

}
