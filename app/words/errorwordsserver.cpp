// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorargs.h"
#include "app/words/errorwords.h"

namespace congso {

QString ErrorWords::server(const Error &error)
{
    const QString host = errorargs::text(error.args, "server");
    switch (error.code) {
    case ErrorCode::ServerRefused:
        return tr("The office server %1 does not let this account in. Nothing is lost; ask who administers the server.").arg(host);
    case ErrorCode::ServerUnsafe:
        return tr("The server %1 cannot prove that it is the office's: its certificate is for another name, has run out, or comes from where this computer does not know, or it has none. Nothing was sent, the password neither. Ask who administers it for its certificate.").arg(host);
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
