// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/documentjson.h"
#include "app/cli/historynames.h"
#include "app/cli/subjects.h"
#include "app/cli/syncjson.h"
#include "app/cli/syncrounds.h"
#include "app/platform/password.h"
#include "app/sync/comparing.h"
#include "app/sync/syncservice.h"
#include "app/sync/syncstate.h"
#include "app/words/actionwords.h"
#include "app/words/errorargs.h"
#include "app/words/errorwords.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace congso::cli {

namespace {
const QString passwordOption = QStringLiteral("server-password-file");

Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

/// The password of the server, which no option of its own carries: others could read it.
Result<QString> serverPassword(const Arguments &arguments)
{
    if (const QString file = arguments.value(passwordOption); !file.isEmpty())
        return passwordFromFile(file);
    return askPassword(CommandLine::tr("Password for the office server: "));
}

Result<sync::ServerAccount> accountOf(const Arguments &arguments, const QString &address, const QString &role)
{
    // As the window takes it, too: may-chu.example.vn/congso.
    const QString url = address.contains(QLatin1String("://")) ? address : QStringLiteral("postgresql://") + address;
    if (auto right = ServerAddress::check(url); !right)
        return tl::make_unexpected(right.error());
    auto password = serverPassword(arguments);
    if (!password)
        return tl::make_unexpected(password.error());
    return sync::ServerAccount{{url, arguments.value(QStringLiteral("certificates"))}, {role, *password}};
}

/// The way to the server of a store that is linked; another file of certificates only where one is named.
Result<sync::ServerAccount> accountOf(const Arguments &arguments, const OfficeStore &store, const Link &link)
{
    auto account = accountOf(arguments, link.url, link.login);
    if (account && account->address.rootCertificates.isEmpty())
        account->address = sync::addressOf(store, link);
    return account;
}

QJsonArray sideJson(const QList<sync::SideItem> &items)
{
    QJsonArray all;
    for (const sync::SideItem &item : items) {
        QJsonArray kinds;
        for (const Event &event : item.events)
            kinds << QString::fromLatin1(event.body.kind);
        all << QJsonObject{{QStringLiteral("subject"), item.subject.toString()}, {QStringLiteral("label"), item.label}, {QStringLiteral("area"), QString::fromLatin1(item.area)},
                           {QStringLiteral("acts"), kinds}, {QStringLiteral("mine"), item.mine}};
    }
    return all;
}

QString sideLines(const QString &title, const QList<sync::SideItem> &items)
{
    QString lines = title + QStringLiteral(": %1\n").arg(items.size());
    for (const sync::SideItem &item : items) {
        QStringList acts;
        for (const Event &event : item.events)
            acts << ActionWords::name(event.body.kind);
        lines += QStringLiteral("    %1  %2\n").arg(item.label.isEmpty() ? QString::fromLatin1(item.area) : item.label, acts.join(QStringLiteral(", ")));
    }
    return lines;
}

QJsonArray vanishingJson(const QList<sync::VanishingItem> &items)
{
    QJsonArray all;
    for (const sync::VanishingItem &item : items)
        all << QJsonObject{{QStringLiteral("subject"), item.subject.toString()}, {QStringLiteral("label"), item.label}};
    return all;
}

Report stateReport(OfficeStore &store, QJsonObject result)
{
    auto state = sync::syncState(store).result();
    if (!state)
        return Report::failed(state.error());
    const QJsonObject standing = stateJson(*state);
    for (auto entry = standing.begin(); entry != standing.end(); ++entry)
        result.insert(entry.key(), *entry);
    Report report;
    report.lines = stateLines(*state, store.utcOffsetMinutes());
    if (state->vanishingAsked > 0) {
        const auto items = sync::vanishingItems(store).result();
        if (!items)
            return Report::failed(items.error());
        result.insert(QStringLiteral("vanishing_documents"), vanishingJson(*items));
        for (const sync::VanishingItem &item : *items)
            report.lines += QStringLiteral("    ") + (item.label.isEmpty() ? item.subject.toString() : item.label) + u'\n';
    }
    report.result = result;
    return report;
}

Result<Link> linkOf(OfficeStore &store)
{
    auto state = sync::syncState(store).result();
    if (!state)
        return tl::make_unexpected(state.error());
    return state->link ? Result<Link>(*state->link) : failure(ErrorCode::UsageNotFound, {{QStringLiteral("problem"), QStringLiteral("unlinked")}});
}

QString timeOf(qint64 ms, int offsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offsetMinutes * 60).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}
}

Report linkStore(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("role"), passwordOption, QStringLiteral("certificates"), QStringLiteral("new-password-file")});
    if (!arguments)
        return Report::failed(arguments.error());
    const QString role = arguments->value(QStringLiteral("role"));
    if (arguments->positional.size() != 1 || role.isEmpty())
        return usage(role.isEmpty() ? QStringLiteral("--role") : QStringLiteral("URL"));
    auto account = accountOf(*arguments, arguments->positional.first(), role);
    if (!account)
        return Report::failed(account.error());
    QString password;
    if (const QString file = arguments->value(QStringLiteral("new-password-file")); !file.isEmpty()) {
        auto own = passwordFromFile(file);
        if (!own)
            return Report::failed(own.error());
        password = *own;
    }
    if (QFileInfo::exists(context.ref().folder + QStringLiteral("/office.sqlite")) && !sync::wasCutOff(context.ref())) {
        auto store = context.store();
        if (!store)
            return Report::failed(store.error());
        if (!linkOf(**store)) {
            if (auto done = sync::linkExisting(**store, *account); !done)
                return Report::failed(done.error());
            return stateReport(**store, {});
        }
    }
    auto store = sync::linkNew(context.ref(), context.services(), *account, password);
    return store ? stateReport(**store, {}) : Report::failed(store.error());
}

Report unlinkStore(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("without-files!")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    if (auto done = sync::unlink((*office)->store(), arguments->has(QStringLiteral("without-files"))); !done)
        return Report::failed(done.error());
    return stateReport((*office)->store(), {});
}

namespace {
Report compareSides(Context &context, const Arguments &arguments, const Link &link)
{
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    auto account = accountOf(arguments, (*office)->store(), link);
    if (!account)
        return Report::failed(account.error());
    auto compared = sync::compare(**office, *account).result();
    if (!compared)
        return Report::failed(compared.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("after"), compared->after}, {QStringLiteral("here"), sideJson(compared->here)}, {QStringLiteral("there"), sideJson(compared->there)},
                                {QStringLiteral("server_answered"), compared->asked}, {QStringLiteral("more"), compared->more}};
    report.lines = sideLines(CommandLine::tr("Only on this computer"), compared->here)
        + (compared->asked ? sideLines(CommandLine::tr("Only on the server"), compared->there) : CommandLine::tr("The server did not answer: what only it has is not known.") + u'\n');
    return report;
}
}

namespace {
/// The files of these documents come before all others.
Outcome wantFiles(Context &context, const QStringList &references)
{
    auto office = context.office();
    if (!office)
        return tl::make_unexpected(office.error());
    for (const QString &reference : references) {
        const auto found = named(**office, reference);
        if (!found)
            return tl::make_unexpected(found.error());
        const auto hashes = currentFiles(**office, *found);
        if (!hashes)
            return tl::make_unexpected(hashes.error());
        for (const QString &hash : *hashes) {
            if (auto wanted = sync::wantFile((*office)->store(), hash).result(); !wanted)
                return wanted;
        }
    }
    return success();
}

Outcome sendAgain(OfficeStore &store, const sync::ServerAccount &account, const Link &link)
{
    if (link.stopped != QLatin1String("older"))
        return sync::sendAgain(store);
    const auto common = sync::lastCommon(store, account);
    return common ? sync::sendAgain(store, *common) : tl::make_unexpected(common.error());
}
}

Report syncStore(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("once!"), QStringLiteral("status!"), QStringLiteral("send-again!"), QStringLiteral("wait-no-longer!"), QStringLiteral("agree!"),
                                   QStringLiteral("no-files!"), QStringLiteral("compare!"), QStringLiteral("quota"), QStringLiteral("fetch"), passwordOption,
                                   QStringLiteral("certificates")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto store = context.store();
    if (!store)
        return Report::failed(store.error());
    auto link = linkOf(**store);
    if (!link || arguments->has(QStringLiteral("status")))
        return link ? stateReport(**store, {}) : Report::failed(link.error());
    if (arguments->has(QStringLiteral("compare")))
        return compareSides(context, *arguments, *link);
    if (arguments->has(QStringLiteral("quota"))) {
        bool isNumber = false;
        const qint64 gib = arguments->value(QStringLiteral("quota")).toLongLong(&isNumber);
        if (!isNumber || gib < 0 || gib > 1'000'000)
            return usage(QStringLiteral("--quota"));
        if (auto set = sync::setQuota(**store, gib * 1024 * 1024 * 1024).result(); !set)
            return Report::failed(set.error());
    }
    if (arguments->has(QStringLiteral("wait-no-longer"))) {
        if (auto done = sync::waitNoLonger(**store).result(); !done)
            return Report::failed(done.error());
    }
    if (arguments->has(QStringLiteral("fetch"))) {
        if (auto wanted = wantFiles(context, arguments->values(QStringLiteral("fetch"))); !wanted)
            return Report::failed(wanted.error());
    }
    auto account = accountOf(*arguments, **store, *link);
    if (!account)
        return Report::failed(account.error());
    if (arguments->has(QStringLiteral("send-again"))) {
        if (auto again = sendAgain(**store, *account, *link); !again)
            return Report::failed(again.error());
    }
    if (arguments->has(QStringLiteral("agree"))) {
        if (auto agreed = sync::agreeToVanishing(**store).result(); !agreed)
            return Report::failed(agreed.error());
    }
    sync::ExchangeOptions options;
    options.background = !arguments->has(QStringLiteral("no-files"));
    if (!arguments->has(QStringLiteral("once")))
        return SyncRounds(context.options(), *store, *account, options).run();
    auto done = sync::exchangeOnce(**store, *account, options);
    if (!done)
        return Report::failed(done.error());
    Report report = stateReport(**store, exchangedJson(*done));
    // Nothing was exchanged, whatever else went well.
    if (const auto now = linkOf(**store); now && !now->stopped.isEmpty())
        report.status = Refused;
    return report;
}

Report pendingList(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {});
    if (!arguments)
        return Report::failed(arguments.error());
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    auto items = sync::pendingItems(**office).result();
    if (!items)
        return Report::failed(items.error());
    Report report;
    QJsonArray list;
    for (const sync::PendingItem &item : std::as_const(*items)) {
        list << QJsonObject{{QStringLiteral("id"), item.batch.toString()}, {QStringLiteral("subject"), item.subject.toString()}, {QStringLiteral("label"), item.label},
                            {QStringLiteral("action"), QString::fromLatin1(item.kind)}, {QStringLiteral("at"), item.at}, {QStringLiteral("sent"), item.sent},
                            {QStringLiteral("number"), item.number}, {QStringLiteral("upon_others"), item.uponOthers}, {QStringLiteral("texts"), QJsonArray::fromStringList(item.texts)}};
        report.lines += timeOf(item.at, context.store() ? (*context.store())->utcOffsetMinutes() : 420) + QStringLiteral("  ") + ActionWords::name(item.kind)
            + QStringLiteral("  ") + item.label + u'\n';
    }
    report.result = list;
    return report;
}

namespace {
QJsonArray eventsJson(const QList<Event> &events, const directory::Directory &directory)
{
    QJsonArray all;
    for (const Event &event : events)
        all << eventJson(event, directory);
    return all;
}

QString shownValue(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

/// What this person wanted, and what others have done meanwhile.
QString conflictLines(const sync::ConflictItem &item, const HistoryNames &names)
{
    const auto line = [](const QString &text) -> QString { return QStringLiteral("    ") + text + u'\n'; };
    QString lines = QStringLiteral("%1  %2  %3\n").arg(QString::number(item.id), ActionWords::name(item.kind), item.label);
    lines += line(item.settled == QLatin1String("lost") ? CommandLine::tr("The server has lost it, and it is not waited for any more.") : ErrorWords::sentence(item.why, item.whyArgs));
    for (const rules::Clash &clash : item.clashes)
        lines += line(CommandLine::tr("%1: yours “%2”, theirs “%3”").arg(errorargs::field({{QStringLiteral("field"), clash.field}}), shownValue(clash.mine), shownValue(clash.theirs)));
    for (const QString &text : item.texts)
        lines += line(text);
    if (item.lost)
        lines += line(CommandLine::tr("The document may not be read by you any more."));
    for (const Event &event : item.theirs)
        lines += line(CommandLine::tr("Others: %1").arg(HistoryWords::sentence(event, names)));
    return lines;
}

/// The files that an act names which did not fit, copied into a folder.
Report conflictFiles(Office &office, const QString &id, const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return usage(QStringLiteral("--to"));
    const auto items = sync::conflicts(office).result();
    if (!items)
        return Report::failed(items.error());
    const auto found = std::find_if(items->begin(), items->end(), [&id](const sync::ConflictItem &item) { return QString::number(item.id) == id; });
    if (found == items->end())
        return Report::failed({ErrorCode::UsageNotFound, {{QStringLiteral("reference"), id}}});
    const auto saved = sync::saveFiles(office, found->files, folder).result();
    if (!saved)
        return Report::failed(saved.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("files"), *saved}};
    report.lines = CommandLine::tr("%n files saved in %1", nullptr, *saved).arg(folder) + u'\n';
    return report;
}
}

Report conflictList(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("all!"), QStringLiteral("files-of"), QStringLiteral("to")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    if (arguments->has(QStringLiteral("files-of")))
        return conflictFiles(**office, arguments->value(QStringLiteral("files-of")), arguments->value(QStringLiteral("to")));
    auto items = sync::conflicts(**office, arguments->has(QStringLiteral("all"))).result();
    auto directory = context.directory();
    if (!items || !directory)
        return Report::failed(items ? directory.error() : items.error());
    const HistoryNames names = namesOf(*directory);
    Report report;
    QJsonArray list;
    for (const sync::ConflictItem &item : std::as_const(*items)) {
        list << QJsonObject{{QStringLiteral("id"), item.id}, {QStringLiteral("subject"), item.subject.toString()}, {QStringLiteral("label"), item.label},
                            {QStringLiteral("action"), QString::fromLatin1(item.kind)}, {QStringLiteral("at"), item.at}, {QStringLiteral("why"), item.why},
                            {QStringLiteral("clashes"), rules::toJson(item.clashes)}, {QStringLiteral("texts"), QJsonArray::fromStringList(item.texts)},
                            {QStringLiteral("lost"), item.lost}, {QStringLiteral("mine"), eventsJson(item.mine, *directory)},
                            {QStringLiteral("theirs"), eventsJson(item.theirs, *directory)}, {QStringLiteral("settled"), item.settled}};
        report.lines += conflictLines(item, names);
    }
    report.result = list;
    return report;
}

Report resolveConflict(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("keep")});
    if (!arguments)
        return Report::failed(arguments.error());
    bool isNumber = false;
    const qint64 id = arguments->positional.value(0).toLongLong(&isNumber);
    const QString keep = arguments->value(QStringLiteral("keep"));
    if (!isNumber || (keep != QLatin1String("mine") && keep != QLatin1String("theirs")))
        return usage(isNumber ? QStringLiteral("--keep") : QStringLiteral("ID"));
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    const auto done = sync::resolve(**office, id, keep == QLatin1String("mine") ? sync::Keep::Mine : sync::Keep::Theirs).result();
    return done ? stateReport((*office)->store(), {}) : Report::failed(done.error());
}

}
