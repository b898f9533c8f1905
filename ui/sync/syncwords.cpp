// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncwords.h"

#include "app/words/formatwords.h"
#include "app/words/statewords.h"
#include "ui/models/historymodel.h"

#include <QJsonDocument>

namespace congso {

namespace {
QString shown(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? SyncWords::tr("yes") : SyncWords::tr("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray() || value.isObject())
        return QString::fromUtf8((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson(QJsonDocument::Compact));
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? FormatWords::date(day) : value.toString();
}
}

QString SyncWords::server(const Link &link)
{
    const QString host = ServerAddress::shownHost(link.url);
    const bool here = host == QLatin1String("localhost") || link.url.startsWith(QLatin1String("postgresql:///"));
    const QString who = tr("Server: %1, as %2.").arg(host, link.login);
    // Beyond this machine no other connection is made.
    return who + u' ' + (here ? tr("It runs on this computer.") : tr("The connection is encrypted, and the server has to prove who it is."));
}

QString SyncWords::contact(const sync::SyncKeeper &keeper, int utcOffsetMinutes)
{
    const Link &link = *keeper.state().link;
    const QString last = link.contactAt > 0 ? tr("Last answer of the server: %1.").arg(FormatWords::dateTime(link.contactAt, utcOffsetMinutes))
                                            : tr("The server has not answered yet.");
    switch (keeper.phase()) {
    case sync::SyncService::Phase::Offline: return last + u' ' + tr("It cannot be reached now; you can go on working, everything is sent later.");
    case sync::SyncService::Phase::Refused: return last + u' ' + tr("It does not let this computer in.");
    case sync::SyncService::Phase::Exchanging: return last + u' ' + tr("Exchanging now.");
    default: return last;
    }
}

QString SyncWords::waiting(const sync::SyncState &state)
{
    QStringList parts{state.pending > 0 ? tr("%n acts wait to be sent.", nullptr, int(state.pending)) : tr("Everything has been sent.")};
    if (state.link && state.link->settledAt == 0)
        parts << tr("The documents of the office are still coming in; you can work with those that are here.");
    if (state.files.missing > 0)
        parts << tr("%1 files (%2) are still on the server alone.").arg(FormatWords::number(state.files.missing), FormatWords::size(state.files.missingBytes));
    if (state.vanishingKept > 0)
        parts << tr("%n documents may not be read any more but stay for what you have not sent.", nullptr, int(state.vanishingKept));
    return parts.join(u' ');
}

QString SyncWords::stopped(const Link &link)
{
    const auto number = [&link](const char *key) { return FormatWords::number(link.stoppedArgs.value(QLatin1String(key)).toLongLong()); };
    if (link.stopped == QLatin1String("restored"))
        return tr("The server was put back from a backup: it has what happened up to act %1; this computer has it up to act %2. Nothing is exchanged until you decide. What you did since can be sent again; nothing is deleted on either side.").arg(number("after"), number("here"));
    if (link.stopped == QLatin1String("older"))
        return tr("The server remembers less than this computer (%1 acts here, %2 there): an older copy of it seems to be running. Nothing is exchanged; ask whoever looks after the server.").arg(number("here"), number("server"));
    if (link.stopped == QLatin1String("other_office"))
        return tr("There is another office behind this address now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server.");
    if (link.stopped == QLatin1String("other_person"))
        return tr("The name for the server belongs to somebody else now. Nothing is exchanged; ask whoever looks after the server.");
    return link.stopped;
}

QList<SyncSide> SyncWords::sides(const sync::ConflictItem &item, const directory::Directory &directory)
{
    QList<SyncSide> sides;
    for (const rules::Clash &clash : item.clashes) {
        const QString name = StateWords::field(clash.field);
        sides << SyncSide{name.isEmpty() ? clash.field : name, shown(clash.mine), shown(clash.theirs)};
    }
    if (!sides.isEmpty())
        return sides;
    HistoryModel history;
    history.setEvents(item.theirs, directory);
    QStringList theirs;
    for (int row = 0; row < history.rowCount(); ++row)
        theirs << history.index(row).data().toString();
    return {SyncSide{{}, item.texts.join(u'\n'), theirs.join(u'\n')}};
}

QString SyncWords::line(const sync::SyncKeeper &keeper, int utcOffsetMinutes)
{
    const sync::SyncState &state = keeper.state();
    if (!state.link)
        return {};
    if (!state.link->stopped.isEmpty())
        return tr("The exchange with the server has stopped");
    if (state.conflicts > 0)
        return tr("%n acts did not fit", nullptr, int(state.conflicts));
    if (keeper.needsPassword())
        return tr("Not signed in to the server");
    if (keeper.phase() == sync::SyncService::Phase::Offline)
        return state.pending > 0 ? tr("Offline, %n wait to be sent", nullptr, int(state.pending)) : tr("Offline");
    return state.pending > 0 ? tr("%n wait to be sent", nullptr, int(state.pending))
                             : tr("Exchanged %1").arg(FormatWords::time(state.link->settledAt, utcOffsetMinutes));
}

Tone SyncWords::tone(const sync::SyncKeeper &keeper)
{
    const sync::SyncState &state = keeper.state();
    if (state.link && (!state.link->stopped.isEmpty() || state.conflicts > 0))
        return Tone::Overdue;
    const bool away = keeper.needsPassword() || keeper.phase() == sync::SyncService::Phase::Offline || state.pending > 0;
    return away ? Tone::DueSoon : Tone::Done;
}

}
