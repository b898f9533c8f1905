// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorargs.h"
#include "app/words/errorwords.h"

namespace congso {

namespace {
/// Why the server is not believed, as far as it is known.
QString unsafe(const QString &host, const QString &reason)
{
    if (reason == QLatin1String("no_tls"))
        return ErrorWords::tr("The server %1 does not encrypt what is sent to it, so nobody can know whether it is the office's. Nothing was sent, the password neither. Look at the address; ask who administers the server to switch encryption on.").arg(host);
    if (reason == QLatin1String("other_name"))
        return ErrorWords::tr("What answers under %1 has a certificate for another name. Nothing was sent, the password neither. Look at the address; ask who administers the server by which name it is to be called.").arg(host);
    if (reason == QLatin1String("not_trusted"))
        return ErrorWords::tr("The certificate of the server %1 comes from where this computer does not know, or has run out. Nothing was sent, the password neither. See whether the date of this computer is right, and ask who administers the server for its certificate.").arg(host);
    if (reason == QLatin1String("no_authority"))
        return ErrorWords::tr("This computer has no file by which the server %1 could prove that it is the office's. Nothing was sent, the password neither. Ask who administers the server for its certificate, and choose it.").arg(host);
    return ErrorWords::tr("The server %1 cannot prove that it is the office's: its certificate is for another name, has run out, or comes from where this computer does not know, or it has none. Nothing was sent, the password neither. Ask who administers it for its certificate.").arg(host);
}
}

QString ErrorWords::server(const Error &error)
{
    const QString host = errorargs::text(error.args, "server");
    switch (error.code) {
    case ErrorCode::ServerRefused:
        return tr("The office server %1 does not let this account in. Nothing is lost; ask who administers the server.").arg(host);
    case ErrorCode::ServerUnsafe:
        return unsafe(host, errorargs::text(error.args, "reason"));
    case ErrorCode::ServerNewer:
        return errorargs::text(error.args, "side") == QLatin1String("program")
            ? tr("The office server %1 is older than this program. Nothing is lost; have the server brought up to date.").arg(host)
            : tr("The office server %1 is newer than this program. Nothing is lost; install the newer version on this PC.").arg(host);
    case ErrorCode::ServerOther:
        if (errorargs::text(error.args, "reason") == QLatin1String("no_office"))
            return tr("There is no office by that name on the server %1. Nothing was sent or removed; look at the address, at what stands after the slash too.").arg(host);
        return tr("The server %1 is not the office's as this PC knows it. Nothing was sent or removed; see the connection page.").arg(host);
    default:
        return tr("The office server %1 does not answer. Work goes on; what you do is sent when it answers again.").arg(host);
    }
}

}
