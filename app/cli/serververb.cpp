// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/hosting/hosting.h"
#include "app/platform/password.h"

#include <QJsonArray>

namespace congso::cli {

namespace {
using Admin = std::unique_ptr<ServerAdmin>;

Report missing(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

Result<Admin> administered(const Context &context, const Arguments &arguments, const QString &url)
{
    ServerCredentials who{arguments.value(QStringLiteral("role"), QStringLiteral("postgres")), {}};
    if (!context.options().passwordFile.isEmpty()) {
        auto password = passwordFromFile(context.options().passwordFile);
        if (!password)
            return tl::make_unexpected(password.error());
        who.password = *password;
    }
    return ServerAdmin::connect({url, arguments.value(QStringLiteral("root-cert"))}, who);
}

Report init(ServerAdmin &admin)
{
    const auto workflow = hosting::shippedWorkflow();
    if (!workflow)
        return Report::failed(workflow.error());
    const auto steps = admin.init(*workflow);
    if (!steps)
        return Report::failed(steps.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("schema"), ServerAdmin::newestSchema()}, {QStringLiteral("steps"), *steps}};
    report.lines = *steps > 0 ? CommandLine::tr("The server is ready for an office.") : CommandLine::tr("The server was up to date; rights and rules were set anew.");
    return report;
}

Report seed(Context &context, ServerAdmin &admin)
{
    auto store = context.store();
    if (!store)
        return Report::failed(store.error());
    const auto seeded = hosting::fillServer(**store, admin);
    if (!seeded)
        return Report::failed(seeded.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("events"), seeded->events}, {QStringLiteral("files"), seeded->files}};
    report.lines = CommandLine::tr("%1 events and %2 files are on the server. Link each PC to it, this one too.").arg(seeded->events).arg(seeded->files);
    return report;
}

Report addPerson(ServerAdmin &admin, const QString &login)
{
    const auto made = admin.addPerson(login);
    if (!made)
        return Report::failed(made.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("login"), login}, {QStringLiteral("role"), made->role}, {QStringLiteral("password"), made->password}};
    report.lines = CommandLine::tr("Account: %1\nPassword: %2\nThe password is shown this once; give both to the person alone.").arg(made->role, made->password);
    return report;
}

Report disablePerson(ServerAdmin &admin, const QString &login)
{
    if (const Outcome done = admin.disablePerson(login); !done)
        return Report::failed(done.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("login"), login}, {QStringLiteral("enabled"), false}};
    report.lines = CommandLine::tr("%1 cannot reach the server any more; open connections were ended.").arg(login);
    return report;
}

QJsonObject accountJson(const ServerAdmin::Account &account)
{
    return {{QStringLiteral("login"), account.login}, {QStringLiteral("name"), account.name}, {QStringLiteral("role"), account.role},
            {QStringLiteral("enabled"), account.enabled}, {QStringLiteral("active"), account.active}, {QStringLiteral("connections"), account.connections}};
}

Report check(ServerAdmin &admin, bool deep)
{
    const auto found = admin.check(deep);
    if (!found)
        return Report::failed(found.error());
    QJsonArray accounts;
    for (const ServerAdmin::Account &account : found->accounts)
        accounts << accountJson(account);
    Report report;
    report.result = QJsonObject{{QStringLiteral("schema"), found->schema}, {QStringLiteral("office"), found->office.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("epoch"), found->epochs.isEmpty() ? 0 : found->epochs.last().epoch}, {QStringLiteral("events"), found->events},
                                {QStringLiteral("files"), found->files}, {QStringLiteral("bytes"), found->bytes}, {QStringLiteral("seal"), QString::fromLatin1(found->seal.toHex())},
                                {QStringLiteral("accounts"), accounts}, {QStringLiteral("problems"), QJsonArray::fromStringList(found->problems)}};
    report.status = found->problems.isEmpty() ? Done : Fault;
    report.lines = CommandLine::tr("%1 events, %2 files, %3 accounts").arg(found->events).arg(found->files).arg(found->accounts.size());
    for (const QString &problem : found->problems)
        report.lines += u'\n' + CommandLine::tr("Not as it should be: %1").arg(problem);
    return report;
}

Report restored(ServerAdmin &admin)
{
    const auto epoch = admin.restored();
    if (!epoch)
        return Report::failed(epoch.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("epoch"), epoch->epoch}, {QStringLiteral("after"), epoch->after}};
    report.lines = CommandLine::tr("Every PC will notice that the server was restored, and offer to send again what it lacks.");
    return report;
}

Report backupNotes(const QString &url)
{
    Report report;
    report.lines = CommandLine::tr("What to keep of the server at %1:\n"
                                   "1. Archive the log without a gap (archive_mode = on, archive_command, archive_timeout = 5min) on another machine.\n"
                                   "2. Once a day a copy of the whole: pg_basebackup --checkpoint=fast --wal-method=stream -D FOLDER.\n"
                                   "3. Once a week restore both on a machine of its own and run: congsoctl server check URL --deep.\n"
                                   "4. Write down the seal that the check prints; it is printed on the register book too.\n"
                                   "5. After a restore: congsoctl server restored URL, before any PC connects.")
                       .arg(ServerAddress::shownHost(url));
    report.result = QJsonObject{{QStringLiteral("notes"), report.lines}};
    return report;
}

/// The verb's words without the URL, which comes last.
Report run(Context &context, ServerAdmin &admin, const QStringList &words, const Arguments &arguments)
{
    const QString what = words.value(0);
    if (what == QLatin1String("init"))
        return init(admin);
    if (what == QLatin1String("seed"))
        return seed(context, admin);
    if (what == QLatin1String("check"))
        return check(admin, arguments.has(QStringLiteral("deep")));
    if (what == QLatin1String("restored"))
        return restored(admin);
    if (what == QLatin1String("person") && words.size() == 3 && words.at(1) == QLatin1String("add"))
        return addPerson(admin, words.at(2));
    if (what == QLatin1String("person") && words.size() == 3 && words.at(1) == QLatin1String("disable"))
        return disablePerson(admin, words.at(2));
    return missing(what);
}
}

Report serverVerb(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("role"), QStringLiteral("root-cert"), QStringLiteral("deep!")});
    if (!arguments)
        return Report::failed(arguments.error());
    if (arguments->positional.size() < 2)
        return missing(QStringLiteral("server"));
    QStringList words = arguments->positional;
    const QString url = words.takeLast();
    if (const Outcome fits = ServerAddress::check(url); !fits)
        return Report::failed(fits.error());
    if (words.first() == QLatin1String("backup-notes"))
        return backupNotes(url);
    auto admin = administered(context, *arguments, url);
    return admin ? run(context, **admin, words, *arguments) : Report::failed(admin.error());
}

}
