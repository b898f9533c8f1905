// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncjson.h"

#include "app/cli/output.h"
#include "app/words/formatwords.h"

#include <QJsonArray>

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
            {QStringLiteral("others_waiting"), state.othersWaiting}, {QStringLiteral("waiting_for"), QJsonArray::fromStringList(state.waitingFor)},
            {QStringLiteral("upon_others"), state.uponOthers},
            {QStringLiteral("documents"), state.documents}, {QStringLiteral("files_bytes"), state.files.hereBytes}, {QStringLiteral("files_missing_bytes"), state.files.missingBytes}};
}

QString stoppedSentence(const Link &link)
{
    const auto number = [&link](const char *key) { return link.stoppedArgs.value(QLatin1String(key)).toLongLong(); };
    if (link.stopped == QLatin1String("restored"))
        return CommandLine::tr("The server was put back from a backup: it has what happened up to act %1, this computer up to act %2. Nothing is exchanged until you decide: \"sync --compare\" shows both sides, \"sync --send-again\" sends again what you did since. Nothing is deleted on either side.").arg(number("after")).arg(number("here"));
    if (link.stopped == QLatin1String("older"))
        return CommandLine::tr("The server remembers less than this computer (%1 acts here, %2 there): an older copy of it seems to be running. Nothing is exchanged; ask whoever looks after the server. If it is to stay, \"sync --send-again\" sends it what you did since; nothing is deleted on either side.").arg(number("here")).arg(number("server"));
    if (link.stopped == QLatin1String("other_office"))
        return CommandLine::tr("There is another office behind this address now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server. \"unlink\" makes an office of its own of what is here.");
    if (link.stopped == QLatin1String("other_person"))
        return CommandLine::tr("The role for the server belongs to somebody else now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server.");
    return link.stopped;
}

QString stateLines(const sync::SyncState &state, int utcOffsetMinutes)
{
    if (!state.link)
        return CommandLine::tr("This office has no server.") + u'\n';
    const Link &link = *state.link;
    QStringList lines{CommandLine::tr("Server: %1 as %2").arg(ServerAddress::shownHost(link.url), link.login),
                      CommandLine::tr("Waiting to be sent: %1. Conflicts: %2. Files still on the server: %3.").arg(state.pending).arg(state.conflicts).arg(state.files.missing)};
    if (link.failedAt > 0)
        lines << CommandLine::tr("The server has not answered since %1. What is done here is kept and sent later.").arg(FormatWords::dateTime(link.failedAt, utcOffsetMinutes));
    if (state.histories > 0 || link.cursor < link.head)
        lines << CommandLine::tr("Still to be fetched: %1 of %2 acts.").arg(link.head - qMin(link.cursor, link.head)).arg(link.head);
    if (state.othersWaiting > 0)
        lines << CommandLine::tr("Acts of others that the server does not have: %1 (%2). They are sent from their authors' computers; what they did in this folder goes once they link it themselves. Acts of yours that wait for them: %3. \"sync --wait-no-longer\" decides yours again without theirs, which stay readable in \"conflicts --all\".")
                     .arg(state.othersWaiting).arg(state.waitingFor.join(QStringLiteral(", "))).arg(state.uponOthers);
    if (state.vanishingKept > 0)
        lines << CommandLine::tr("Documents that may not be read any more and stay for what was not sent: %1.").arg(state.vanishingKept);
    if (state.vanishingAsked > 0)
        lines << CommandLine::tr("Documents that may not be read any more, unusually many at once: %1. They stay until you agree with \"sync --agree\".").arg(state.vanishingAsked);
    if (!link.stopped.isEmpty())
        lines << stoppedSentence(link);
    return lines.join(u'\n') + u'\n';
}

QJsonObject exchangedJson(const sync::Exchanged &what)
{
    return {{QStringLiteral("pushed"), what.pushed}, {QStringLiteral("pulled"), what.pulled}, {QStringLiteral("removed"), what.removed},
            {QStringLiteral("files_sent"), what.filesSent}, {QStringLiteral("files_fetched"), what.filesFetched}, {QStringLiteral("new_conflicts"), what.conflicts}};
}

}
