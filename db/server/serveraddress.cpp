// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serverlink.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace congso {

namespace {
const QStringList &ownParameters()
{
    static const QStringList names{QStringLiteral("user"), QStringLiteral("password"), QStringLiteral("sslmode"), QStringLiteral("service"),
                                   QStringLiteral("passfile"), QStringLiteral("hostaddr"), QStringLiteral("requiressl"), QStringLiteral("dbname"),
                                   QStringLiteral("options"), QStringLiteral("gssencmode")};
    return names;
}

struct Parts
{
    QString host;
    int port = -1;
    QString database;
    QList<std::pair<QString, QString>> more;
};

bool plain(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control || c == u','; });
}

std::optional<Parts> partsOf(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool scheme = url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    if (!url.isValid() || !scheme || !url.userInfo().isEmpty() || url.hasFragment())
        return std::nullopt;
    Parts parts{url.host(), url.port(), url.path().mid(1), {}};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (ownParameters().contains(name) || !plain(value))
            return std::nullopt;
        if (name == QLatin1String("host"))
            parts.host = value;
        else if (name == QLatin1String("port"))
            parts.port = value.toInt();
        else
            parts.more.append({name, value});
    }
    if (parts.database.isEmpty() || parts.database.contains(u'/') || !plain(parts.database) || !plain(parts.host))
        return std::nullopt;
    return parts;
}

ServerWire wireTo(const QString &host)
{
    if (host.isEmpty() || host.startsWith(u'/'))
        return ServerWire::Socket;
    static const QRegularExpression loopback(QStringLiteral("^(localhost|127(\\.\\d{1,3}){3}|::1)$"), QRegularExpression::CaseInsensitiveOption);
    const bool here = loopback.match(host).hasMatch();
    return here ? ServerWire::Loopback : ServerWire::Verified;
}

tl::unexpected<Error> badAddress(const QString &url)
{
    return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), url}});
}
}

QString quotedParameter(const QString &value)
{
    QString text = value;
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + text + u'\'';
}

Outcome ServerAddress::check(const QString &url)
{
    return partsOf(url) ? success() : Outcome(badAddress(url));
}

QString ServerAddress::shownHost(const QString &url)
{
    const auto parts = partsOf(url);
    return !parts ? QString() : wireTo(parts->host) == ServerWire::Socket ? QStringLiteral("localhost") : parts->host;
}

Result<ServerTarget> serverTarget(const ServerAddress &address, const ServerCredentials &credentials, int connectMs)
{
    const auto parts = partsOf(address.url);
    if (!parts)
        return badAddress(address.url);
    ServerTarget target;
    target.wire = wireTo(parts->host);
    target.host = ServerAddress::shownHost(address.url);
    QList<std::pair<QString, QString>> all = parts->more;
    const auto add = [&](const char *name, const QString &value) { all.append({QLatin1String(name), value}); };
    if (!parts->host.isEmpty())
        add("host", parts->host);
    if (parts->port > 0)
        add("port", QString::number(parts->port));
    add("dbname", parts->database);
    if (!credentials.role.isEmpty())
        add("user", credentials.role);
    if (!credentials.password.isEmpty())
        add("password", credentials.password);
    add("sslmode", target.wire == ServerWire::Verified ? QStringLiteral("verify-full") : QStringLiteral("prefer"));
    if (!address.rootCertificates.isEmpty())
        add("sslrootcert", address.rootCertificates);
    add("gssencmode", QStringLiteral("disable"));
    add("connect_timeout", QString::number(std::max(2, connectMs / 1000)));
    add("keepalives_idle", QStringLiteral("30"));
    add("application_name", QStringLiteral("congso"));
    add("client_encoding", QStringLiteral("UTF8"));
    QStringList words;
    for (const auto &[name, value] : all)
        words << name + u'=' + quotedParameter(value);
    target.parameters = words.join(u' ');
    return target;
}

}
