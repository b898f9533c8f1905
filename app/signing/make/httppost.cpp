// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/httppost.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QSslSocket>

namespace congso::signing {

namespace {

constexpr qint64 longestAnswer = 64 * 1024;

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

using Answer = tl::expected<QByteArray, HttpProblem>;

Answer problem(const char *code)
{
    return tl::make_unexpected(HttpProblem{code});
}

Answer bodyOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    const QList<QByteArray> status = answer.left(answer.indexOf("\r\n")).split(' ');
    if (end < 0 || status.size() < 2 || !status.first().startsWith("HTTP/1."))
        return problem("answer");
    return status.at(1) == "200" ? Answer(answer.mid(end + 4)) : problem("refused");
}

/// With a list of its own a socket no longer looks for the computer's authorities: they are named in it too.
void trustAlso(QSslSocket &socket, const QList<QByteArray> &authorities)
{
    if (authorities.isEmpty())
        return;
    QSslConfiguration configuration = socket.sslConfiguration();
    QList<QSslCertificate> trusted = configuration.caCertificates() + QSslConfiguration::systemCaCertificates();
    for (const QByteArray &one : authorities)
        trusted << QSslCertificate::fromData(one, QSsl::Der);
    configuration.setCaCertificates(trusted);
    socket.setSslConfiguration(configuration);
}

/// A certificate that is not trusted ends the handshake; whoever does not answer is waited for until the time is over.
const char *whyNotConnected(const QSslSocket &socket, const QDeadlineTimer &deadline)
{
    if (socket.error() == QAbstractSocket::SslHandshakeFailedError && !socket.sslHandshakeErrors().isEmpty())
        return "untrusted";
    return deadline.hasExpired() || socket.error() == QAbstractSocket::SocketTimeoutError ? "timeout" : "unreachable";
}

}

tl::expected<QByteArray, HttpProblem> httpPost(const QUrl &address, const QByteArray &type, const QByteArray &body, const QList<QByteArray> &authorities, int patience)
{
    const bool secure = address.scheme() == u"https";
    if (address.host().isEmpty() || (!secure && address.scheme() != u"http"))
        return problem("address");
    QSslSocket socket;
    const QDeadlineTimer deadline(patience);
    const auto port = quint16(address.port(secure ? 443 : 80));
    if (secure) {
        trustAlso(socket, authorities);
        socket.setPeerVerifyMode(QSslSocket::VerifyPeer); // chain and name of the host
        socket.connectToHostEncrypted(address.host(), port);
    } else {
        socket.connectToHost(address.host(), port);
    }
    if (!(secure ? socket.waitForEncrypted(patience) : socket.waitForConnected(patience)))
        return problem(whyNotConnected(socket, deadline));
    socket.write(requestOf(address, type, body));
    QByteArray answer;
    while (answer.size() <= longestAnswer) {
        answer += socket.read(longestAnswer + 1 - answer.size());
        // False too when only tickets of TLS came, so what ends the answer is the end of the connection.
        const bool more = socket.waitForReadyRead(int(deadline.remainingTime()));
        if (!more && (deadline.hasExpired() || socket.state() != QAbstractSocket::ConnectedState))
            break;
    }
    answer += socket.read(longestAnswer + 1 - std::min<qint64>(answer.size(), longestAnswer + 1));
    if (answer.isEmpty() && deadline.hasExpired())
        return problem("timeout");
    return answer.size() > longestAnswer ? problem("answer") : bodyOf(answer);
}

}
