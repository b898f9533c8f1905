// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncwords.h"

#include "app/sync/typedtexts.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "ui/models/historymodel.h"
#include "ui/sync/clashwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace congso {

namespace {
/// What was typed and is not whole in the sentences, which shorten it.
QString unsaid(const QStringList &texts, const QString &said)
{
    QStringList left;
    for (const QString &text : texts) {
        const bool whole = said.contains(text.endsWith(u'.') ? text.chopped(1) : text); // a sentence ends once
        if (text.contains(u' ') && !whole)
            left << FormatWords::quoted(text);
    }
    return left.join(u'\n');
}

/// "12–14, 17": in rising order, as they come.
QString runs(const QList<ReservedNumber> &numbers)
{
    QStringList parts;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() && numbers.at(last + 1).number == numbers.at(last).number + 1)
            ++last;
        const QString from = QString::number(numbers.at(first).number);
        parts << (last == first ? from : QStringLiteral("%1–%2").arg(from).arg(numbers.at(last).number));
        first = last + 1;
    }
    return parts.join(QStringLiteral(", "));
}

/// A document by its label; what is none by its name, where it has one.
template <class Item>
QString named(const Item &item, const directory::Directory &directory)
{
    if (!item.label.isEmpty() || !item.book.isEmpty())
        return item.label.isEmpty() ? item.book : item.label;
    if (const Person *person = directory.person(PersonId(item.subject.uuid())))
        return person->name;
    const Unit *unit = directory.unit(UnitId(item.subject.uuid()));
    return unit ? unit->name : QString();
}

QJsonObject payloadOf(const Event &event)
{
    return QJsonDocument::fromJson(event.payload).object();
}

/// Where something was set as a whole and each side has its own keys in it: key by key.
QList<SyncSide> wholeSides(const sync::ConflictItem &item, const ClashWords &words)
{
    static const QList<QByteArray> kinds{"incoming.placed", "outgoing.placed", "casefile.entry_described"};
    QList<SyncSide> sides;
    for (const Event &mine : item.mine) {
        const auto theirs = std::find_if(item.theirs.crbegin(), item.theirs.crend(), [&mine](const Event &event) { return event.body.kind == mine.body.kind; });
        if (!kinds.contains(mine.body.kind) || theirs == item.theirs.crend())
            continue;
        const QJsonObject here = payloadOf(mine);
        const QJsonObject there = payloadOf(*theirs);
        QStringList keys = here.keys() + there.keys();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            if (here.value(key) != there.value(key))
                sides << SyncSide{ClashWords::field(key), words.text(key, here.value(key)), words.text(key, there.value(key)), {}};
        }
    }
    return sides;
}

/// What the same act changes besides, which waits with it: the choice is about this, too.
QList<SyncSide> alongside(const sync::ConflictItem &item, const ClashWords &words)
{
    QList<SyncSide> sides;
    for (const Event &mine : item.mine) {
        const QJsonArray changes = payloadOf(mine).value(QLatin1String("changes")).toArray();
        for (const QJsonValue &change : changes) {
            const QString field = change[QLatin1String("field")].toString();
            const bool clashes = std::any_of(item.clashes.begin(), item.clashes.end(), [&field](const rules::Clash &clash) { return clash.field == field; });
            if (!field.isEmpty() && !clashes)
                sides << SyncSide{ClashWords::field(field), words.text(field, change[QLatin1String("new")]), SyncWords::tr("not changed by others"), words.text(field, change[QLatin1String("old")])};
        }
    }
    return sides;
}
}

QString SyncWords::sentences(const QList<Event> &events, const directory::Directory &directory)
{
    HistoryModel history;
    history.setEvents(events, directory);
    QStringList lines;
    for (int row = 0; row < history.rowCount(); ++row)
        lines << history.index(row).data().toString();
    return lines.join(u'\n');
}

QString SyncWords::about(const sync::PendingItem &item, const directory::Directory &directory)
{
    return named(item, directory);
}

QString SyncWords::about(const sync::ConflictItem &item, const directory::Directory &directory)
{
    return named(item, directory);
}

QString SyncWords::name(const sync::SideItem &item)
{
    if (!item.label.isEmpty())
        return item.label;
    if (item.area == "settings")
        return tr("The office's settings");
    return item.area == "register" ? tr("A register") : tr("People and units of the office");
}

QString SyncWords::server(const Link &link)
{
    const QString host = ServerAddress::shownHost(link.url);
    return host == QLatin1String("localhost") ? tr("this computer") : host;
}

QString SyncWords::protection(const Link &link)
{
    const QString how = link.wireCipher.isEmpty() ? link.wireVersion : QStringLiteral("%1, %2").arg(link.wireVersion, link.wireCipher);
    if (link.wire == QLatin1String("verified") && !link.wireVersion.isEmpty())
        return tr("encrypted (%1); the server has proved who it is").arg(how);
    if (link.wire == QLatin1String("socket"))
        return tr("nothing leaves this computer");
    if (link.wire == QLatin1String("loopback"))
        return link.wireVersion.isEmpty() ? tr("not encrypted; nothing leaves this computer") : tr("encrypted (%1); nothing leaves this computer").arg(how);
    return tr("not known before the first answer");
}

bool SyncWords::unsafe(const sync::SyncKeeper &keeper)
{
    return keeper.failure() && keeper.failure()->code == ErrorCode::ServerUnsafe;
}

QString SyncWords::protection(const sync::SyncKeeper &keeper)
{
    return unsafe(keeper) ? tr("the server does not prove who it is now: nothing is sent") : protection(*keeper.state().link);
}

QString SyncWords::notLinked(const Error &error)
{
    const QString host = error.args.value(QStringLiteral("server")).toString();
    if (error.code == ErrorCode::ServerUnreachable)
        return tr("The server %1 does not answer. Nothing has been changed here; look at the address, and whether this computer is on the office's network, then try again.").arg(host);
    if (error.code == ErrorCode::ServerRefused)
        return tr("The server %1 does not know this account name with this password. Nothing has been changed here; type both as they were given to you.").arg(host);
    return ErrorWords::sentence(error);
}

QString SyncWords::password(const sync::SyncKeeper &keeper)
{
    if (keeper.passwordUnknown())
        return tr("not known; it is asked for below");
    if (!keeper.running())
        return tr("is being asked of this computer's keychain");
    return keeper.passwordKept() ? tr("in this computer's keychain") : tr("used until the program ends; this computer's keychain is missing or locked");
}

QString SyncWords::problem(const sync::SyncKeeper &keeper)
{
    const auto failure = keeper.failure();
    if (!failure)
        return {};
    if (failure->code == ErrorCode::ServerRefused && keeper.passwordUnknown())
        return tr("The password of your account on the server is not known here: this computer's keychain does not have it, and it is not the one you sign in with. Nothing is lost: type it below as it was given to you.");
    if (failure->code == ErrorCode::ServerRefused && keeper.needsPassword())
        return tr("The server %1 does not let this account in with this password. Nothing is lost: type account name and password below as they were given to you, or ask who administers the server.").arg(failure->args.value(QStringLiteral("server")).toString());
    return ErrorWords::sentence(*failure);
}

QString SyncWords::hindered(const sync::SyncKeeper &keeper)
{
    const auto failure = keeper.failure();
    if (!failure)
        return {};
    switch (failure->code) {
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerRefused:
    case ErrorCode::ServerUnsafe:
    case ErrorCode::StoreBusy: return {};
    case ErrorCode::ServerNewer: return tr("program and server are not of the same version");
    case ErrorCode::StoreFull: return failure->args.contains(QStringLiteral("server")) ? tr("the server has no room for some files now") : tr("the disk is full");
    default: return tr("it was interrupted");
    }
}

QString SyncWords::contact(const sync::SyncKeeper &keeper, int utcOffsetMinutes)
{
    const Link &link = *keeper.state().link;
    const QString last = link.contactAt > 0 ? FormatWords::dateTime(link.contactAt, utcOffsetMinutes) : tr("the server has not answered yet");
    if (const QString why = hindered(keeper); !why.isEmpty())
        return last + QStringLiteral(" · ") + why;
    switch (keeper.phase()) {
    case sync::SyncService::Phase::Offline: return last + QStringLiteral(" · ") + tr("cannot be reached now");
    case sync::SyncService::Phase::Refused:
        if (keeper.passwordUnknown())
            return last + QStringLiteral(" · ") + tr("it waits for the password");
        return last + QStringLiteral(" · ") + (unsafe(keeper) ? tr("it does not prove who it is") : tr("it does not let this computer in"));
    case sync::SyncService::Phase::Exchanging: return last + QStringLiteral(" · ") + tr("exchanging now");
    default: return last;
    }
}

QString SyncWords::waiting(const sync::SyncState &state)
{
    QStringList parts;
    if (state.pending > 0)
        parts << tr("%n acts wait to be sent", nullptr, int(state.pending));
    if (state.conflicts > 0)
        parts << tr("%n acts did not fit", nullptr, int(state.conflicts));
    if (state.othersWaiting > 0)
        parts << tr("%n acts of others, which the server has lost, wait for their authors", nullptr, int(state.othersWaiting));
    if (state.vanishingKept > 0)
        parts << tr("%n documents may not be read any more but stay for what you have not sent", nullptr, int(state.vanishingKept));
    return parts.isEmpty() ? tr("everything has been sent") : parts.join(QStringLiteral("; "));
}

QString SyncWords::others(const sync::SyncState &state)
{
    QString words = tr("The server does not have %n acts of others that are here (%1). They are sent from the computers on which they were done; what was done in this folder goes once whoever did it connects it with their own account.", nullptr, int(state.othersWaiting)).arg(state.waitingFor.join(QStringLiteral(", ")));
    if (state.uponOthers > 0)
        words += u' ' + tr("%n acts of yours build upon them and wait.", nullptr, int(state.uponOthers));
    return words;
}

QString SyncWords::settled(const sync::ConflictItem &item)
{
    if (item.settled == QLatin1String("mine"))
        return tr("kept mine");
    if (item.settled == QLatin1String("lost"))
        return tr("lost on the server");
    return item.settled.isEmpty() ? QString() : tr("kept theirs");
}

QString SyncWords::files(const sync::SyncState &state, qint64 freeBytes)
{
    QStringList parts{tr("%1 documents").arg(FormatWords::number(state.documents)), tr("files %1").arg(FormatWords::size(state.files.hereBytes))};
    if (state.files.missing > 0)
        parts << tr("%1 files (%2) on the server alone").arg(FormatWords::number(state.files.missing), FormatWords::size(state.files.missingBytes));
    if (freeBytes >= 0)
        parts << tr("%1 of the disk are free").arg(FormatWords::size(freeBytes));
    return parts.join(QStringLiteral(" · "));
}

QString SyncWords::reserved(const QList<outgoing::Reserved> &all)
{
    QStringList books;
    for (const outgoing::Reserved &one : all)
        books << tr("%1 %2: number %3 (%n left)", nullptr, int(one.numbers.size())).arg(one.seriesName).arg(one.year).arg(runs(one.numbers));
    return books.isEmpty() ? tr("none; numbers reserved ahead can be given without the server") : books.join(QStringLiteral("; "));
}

QString SyncWords::reservedFor(const QList<outgoing::Reserved> &all)
{
    QStringList lines;
    for (const outgoing::Reserved &one : all) {
        for (const ReservedNumber &number : one.numbers)
            lines << QStringLiteral("%1/%2 · %3").arg(number.number).arg(number.year).arg(number.note);
    }
    return lines.join(u'\n');
}

bool SyncWords::filling(const sync::SyncState &state)
{
    if (!state.link || state.link->settledAt > 0 || !state.link->stopped.isEmpty() || state.link->contactAt == 0)
        return false;
    return state.histories > 0 || state.link->cursor < state.link->head;
}

QString SyncWords::fillingWords(const sync::SyncState &state)
{
    const bool asked = state.histories > 0 || state.link->cursor > 0;
    const QString work = !asked ? tr("your open work comes first") : state.openWork > 0 ? tr("your open work: %n documents still to come", nullptr, int(state.openWork)) : tr("your open work is here");
    return tr("%1; of all that happened in the office %2 of %3 acts").arg(work, FormatWords::number(qMin(state.link->cursor, state.link->head)), FormatWords::number(state.link->head));
}

QString SyncWords::stopped(const Link &link)
{
    const auto number = [&link](const char *key) { return FormatWords::number(link.stoppedArgs.value(QLatin1String(key)).toLongLong()); };
    if (link.stopped == QLatin1String("restored"))
        return tr("The server was put back from a backup: it has what happened up to act %1; this computer has it up to act %2. Nothing is exchanged until you decide. What you did since can be sent again; nothing is deleted on either side.").arg(number("after"), number("here"));
    if (link.stopped == QLatin1String("older"))
        return tr("The server remembers less than this computer (%1 acts here, %2 there): an older copy of it seems to be running. Nothing is exchanged; ask whoever looks after the server. If it is to stay, what you did since can be sent to it again; nothing is deleted on either side.").arg(number("here"), number("server"));
    if (link.stopped == QLatin1String("other_office"))
        return tr("There is another office behind this address now. Nothing is exchanged, and everything stays on this computer; ask whoever looks after the server. What it has never got is below, to be exported; leaving the server makes an office of its own of what is here.");
    if (link.stopped == QLatin1String("other_person"))
        return tr("The name for the server belongs to somebody else now. Nothing is exchanged; ask whoever looks after the server. What it has never got from you is below, to be exported.");
    return link.stopped;
}

QList<SyncSide> SyncWords::sides(const sync::ConflictItem &item, const directory::Directory &directory)
{
    const ClashWords words(directory, item.labels);
    QList<SyncSide> sides = wholeSides(item, words);
    if (!sides.isEmpty())
        return sides;
    for (const rules::Clash &clash : item.clashes)
        sides << SyncSide{ClashWords::field(clash.field), words.text(clash.field, clash.mine), words.text(clash.field, clash.theirs), words.text(clash.field, clash.was)};
    if (!sides.isEmpty())
        sides << alongside(item, words);
    if (!sides.isEmpty())
        return sides;
    const QString mine = sentences(item.mine, directory);
    const QString theirs = item.lost && item.theirs.isEmpty() ? tr("not yours to read any more") : sentences(item.theirs, directory);
    QStringList written;
    for (const Event &event : item.theirs)
        written << sync::typedTexts(payloadOf(event));
    const auto whole = [](const QString &said, const QStringList &texts) { return QStringList({said, unsaid(texts, said)}).join(u'\n').trimmed(); };
    return {SyncSide{{}, whole(mine, item.texts), whole(theirs, written), {}}};
}

QString SyncWords::pending(const sync::PendingItem &item, const directory::Directory &directory, int utcOffsetMinutes)
{
    QStringList lines;
    lines << about(item, directory);
    const QString acts = sentences(item.events, directory);
    lines << tr("Done on %1 on this computer.").arg(FormatWords::exactDateTime(item.at, utcOffsetMinutes)) << acts << unsaid(item.texts, acts);
    lines.removeAll(QString());
    if (item.number)
        lines << tr("The number is given by the server when it has taken this.");
    if (item.uponOthers)
        lines << tr("It builds upon what others did and the server has lost: it is sent once they have sent that again.");
    else if (item.sent)
        lines << tr("It was handed over, and the answer did not come: it is asked for again, and never taken twice.");
    return lines.join(QStringLiteral("\n\n"));
}

QString SyncWords::acts(const sync::SideItem &item, const directory::Directory &directory)
{
    constexpr int most = 3;
    QStringList lines = sentences(item.events.mid(0, most), directory).split(u'\n');
    if (item.events.size() > most)
        lines << tr("and %n more acts", nullptr, int(item.events.size() - most));
    return lines.join(u'\n');
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
    if (state.vanishingAsked > 0)
        return tr("Asks whether %n documents go from this computer", nullptr, int(state.vanishingAsked));
    if (keeper.needsPassword())
        return tr("Not signed in to the server");
    if (!keeper.running())
        return tr("Asking the keychain for the password");
    if (keeper.phase() == sync::SyncService::Phase::Refused)
        return unsafe(keeper) ? tr("The server does not prove who it is") : tr("The server does not let this computer in");
    if (const QString why = hindered(keeper); !why.isEmpty())
        return tr("Not exchanged: %1").arg(why);
    if (filling(state) && keeper.phase() != sync::SyncService::Phase::Offline)
        return tr("Fetching the office: %1").arg(FormatWords::percent(state.link->head > 0 ? int(state.link->cursor * 100 / state.link->head) : 0));
    if (keeper.phase() == sync::SyncService::Phase::Offline)
        return state.pending > 0 ? tr("Offline, %n wait to be sent", nullptr, int(state.pending)) : tr("Offline");
    return state.pending > 0 ? tr("%n wait to be sent", nullptr, int(state.pending))
                             : tr("Exchanged %1").arg(FormatWords::time(state.link->settledAt > 0 ? state.link->settledAt : state.link->contactAt, utcOffsetMinutes));
}

Tone SyncWords::tone(const sync::SyncKeeper &keeper)
{
    const sync::SyncState &state = keeper.state();
    if (state.link && (!state.link->stopped.isEmpty() || state.conflicts > 0))
        return Tone::Overdue;
    const bool away = state.vanishingAsked > 0 || filling(state) || keeper.phase() == sync::SyncService::Phase::Refused || keeper.needsPassword() || !keeper.running() || keeper.phase() == sync::SyncService::Phase::Offline || state.pending > 0;
    return away ? Tone::DueSoon : Tone::Done;
}

}
