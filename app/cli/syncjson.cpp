// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncjson.h"

#include "app/cli/output.h"

namespace congso::cli {

QJsonObject stateJson(const sync::SyncState &state)
{
    if (!state.link)
        return {{QStringLiteral("linked"), false}};
    const Link &link = *state.link;
    return {{QStringLiteral("linked"), true}, {QStringLiteral("url"), link.url}, {QStringLiteral("role"), link.login},
            {QStringLiteral("pending"), state.pending}, {QStringLiteral("conflicts"), state.conflicts}, {QStringLiteral("cursor"), link.cursor},
            {QStringLiteral("epoch"), link.epoch}, {QStringLiteral("histories"), state.histories}, {QStringLiteral("files_missing"), state.files.missing},
            {QStringLiteral("vanishing"), state.vanishingAsked}, {QStringLiteral("kept"), state.vanishingKept}, {QStringLiteral("stopped"), link.stopped},
            {QStringLiteral("stopped_args"), QJsonObject::fromVariantMap(link.stoppedArgs)}, {QStringLiteral("head"), link.head},
            {QStringLiteral("protection"), link.wire}, {QStringLiteral("tls"), link.wireVersion}, {QStringLiteral("cipher"), link.wireCipher},
            {QStringLiteral("contact_at"), link.contactAt}, {QStringLiteral("silent_since"), link.failedAt}, {QStringLiteral("quota"), link.quota},
            {QStringLiteral("others_waiting"), state.othersWaiting}};
}

QString stateLines(const sync::SyncState &state)
{
    if (!state.link)
        return CommandLine::tr("This office has no server.") + u'\n';
    QString lines = CommandLine::tr("Server: %1 as %2").arg(ServerAddress::shownHost(state.link->url), state.link->login) + u'\n'
        + CommandLine::tr("Waiting to be sent: %1. Conflicts: %2. Files still on the server: %3.").arg(state.pending).arg(state.conflicts).arg(state.files.missing) + u'\n';
    if (!state.link->stopped.isEmpty())
        lines += CommandLine::tr("Nothing is exchanged: %1").arg(state.link->stopped) + u'\n';
    return lines;
}

QJsonObject exchangedJson(const sync::Exchanged &what)
{
    return {{QStringLiteral("pushed"), what.pushed}, {QStringLiteral("pulled"), what.pulled}, {QStringLiteral("removed"), what.removed},
            {QStringLiteral("files_sent"), what.filesSent}, {QStringLiteral("files_fetched"), what.filesFetched}, {QStringLiteral("new_conflicts"), what.conflicts}};
}

}
