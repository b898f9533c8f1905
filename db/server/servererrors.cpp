// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/servererrors.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace congso {

namespace {
constexpr ErrorCode allCodes[] = {
#define X(name, text) ErrorCode::name,
    CONGSO_ERROR_CODES(X)
#undef X
};

bool says(const QString &words, std::initializer_list<const char *> any)
{
    return std::any_of(any.begin(), any.end(), [&](const char *one) { return words.contains(QLatin1String(one), Qt::CaseInsensitive); });
}

Error of(ErrorCode code, const QString &host)
{
    return {code, {{QStringLiteral("server"), host}}};
}

/// What libpq says of a server that did not prove itself, by class. A certificate that has run out and one of an
/// unknown authority are told with the same words.
Error unsafe(const QString &words, const QString &host)
{
    Error error = of(ErrorCode::ServerUnsafe, host);
    const auto because = [&error](const char *reason) {
        error.args.insert(QStringLiteral("reason"), QLatin1String(reason));
        return error;
    };
    if (says(words, {"does not support SSL"}))
        return because("no_tls");
    if (says(words, {"does not match host name"}))
        return because("other_name");
    if (says(words, {"certificate verify failed"}))
        return because("not_trusted");
    if (says(words, {"root certificate file"}))
        return because("no_authority");
    return error;
}

/// Another database, or none.
Error noOffice(const QString &host)
{
    return {ErrorCode::ServerOther, {{QStringLiteral("server"), host}, {QStringLiteral("reason"), QStringLiteral("no_office")}}};
}

Error refusal(const QString &words, const QString &host)
{
    const qsizetype from = words.indexOf(u'{');
    const qsizetype end = words.indexOf(u'\n', from);
    const QJsonObject said = QJsonDocument::fromJson(words.mid(from, end < 0 ? -1 : end - from).trimmed().toUtf8()).object();
    Error error{errorCodeOf(said.value(QLatin1String("code")).toString()), said.value(QLatin1String("args")).toObject().toVariantMap()};
    error.args.insert(QStringLiteral("server"), host);
    return error;
}
}

ErrorCode errorCodeOf(const QString &text)
{
    const auto found = std::find_if(std::begin(allCodes), std::end(allCodes), [&](ErrorCode code) { return text == codeText(code); });
    return found == std::end(allCodes) ? ErrorCode::StoreIo : *found;
}

Error connectError(const QString &words, const QString &host)
{
    if (says(words, {"certificate", "SSL was required", "SSL error", "does not support SSL"}))
        return unsafe(words, host);
    if (says(words, {"too many connections", "remaining connection slots", "starting up", "shutting down"}))
        return of(ErrorCode::StoreBusy, host);
    if (says(words, {"authentication failed", "not permitted to log in", "no pg_hba.conf entry", "permission denied", "no password supplied"}))
        return of(ErrorCode::ServerRefused, host);
    if (says(words, {"role \"", "database \""}) && says(words, {"does not exist"}))
        return words.contains(QLatin1String("role \"")) ? of(ErrorCode::ServerRefused, host) : noOffice(host);
    return of(ErrorCode::ServerUnreachable, host);
}

Error statementError(const QByteArray &sqlState, const QString &words, const QString &host)
{
    if (sqlState == "CS001")
        return refusal(words, host);
    if (sqlState == "42501")
        return of(ErrorCode::ServerRefused, host);
    if (sqlState == "3F000")
        return noOffice(host);
    if (sqlState == "42883" || sqlState == "42P01")
        return of(ErrorCode::ServerOther, host);
    if (sqlState == "53100")
        return of(ErrorCode::StoreFull, host);
    if (sqlState == "55P03" || sqlState.startsWith("40") || sqlState.startsWith("53"))
        return of(ErrorCode::StoreBusy, host);
    if (sqlState.startsWith("57") || sqlState.startsWith("08"))
        return of(ErrorCode::ServerUnreachable, host);
    return of(ErrorCode::StoreIo, host);
}

}
