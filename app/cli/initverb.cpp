// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/demo/demooffice.h"
#include "app/demo/generate.h"
#include "app/platform/password.h"

#include <QCoreApplication>
#include <QTextStream>

namespace congso::cli {

namespace {
Report madeAt(const Context &context, const QString &purpose)
{
    Report report;
    report.result = QJsonObject{{QStringLiteral("folder"), context.ref().folder}, {QStringLiteral("purpose"), purpose}};
    report.lines = CommandLine::tr("The office is ready in %1").arg(context.ref().folder);
    return report;
}

Report initDemo(Context &context, const Arguments &arguments)
{
    DemoOptions options;
    if (arguments.has(QStringLiteral("letters")))
        options.letters = std::clamp(arguments.value(QStringLiteral("letters")).toInt(), 0, 100'000);
    options.today = QDate::fromString(arguments.value(QStringLiteral("today")), Qt::ISODate);
    auto made = makeDemoOffice(context.ref(), context.services(), options, [](int done, int total) {
        if (done % 100 == 0)
            QTextStream(stderr) << done << " / ~" << total << '\n';
    });
    return made ? madeAt(context, QStringLiteral("demo")) : Report::failed(made.error());
}

Report initOffice(Context &context, const Arguments &arguments)
{
    auto password = context.options().passwordFile.isEmpty() ? askPassword(CommandLine::tr("Password: ")) : passwordFromFile(context.options().passwordFile);
    if (!password)
        return Report::failed(password.error());
    Agency agency;
    agency.name = arguments.value(QStringLiteral("agency"), CommandLine::tr("My agency"));
    Person administrator;
    administrator.login = arguments.value(QStringLiteral("admin"));
    administrator.name = arguments.value(QStringLiteral("name"), administrator.login);
    auto store = OfficeStore::create(context.ref(), context.services(), OfficeStore::Purpose::Office, agency, administrator, *password);
    return store ? madeAt(context, QStringLiteral("office")) : Report::failed(store.error());
}
}

Report init(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("demo!"), QStringLiteral("bench!"), QStringLiteral("admin"), QStringLiteral("agency"),
                                   QStringLiteral("name"), QStringLiteral("letters"), QStringLiteral("today")});
    if (!arguments)
        return Report::failed(arguments.error());
    if (arguments->has(QStringLiteral("demo")))
        return initDemo(context, *arguments);
    if (arguments->has(QStringLiteral("bench"))) {
        auto made = makeBenchOffice(context.ref(), context.services());
        return made ? madeAt(context, QStringLiteral("bench")) : Report::failed(made.error());
    }
    if (!arguments->has(QStringLiteral("admin")))
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("--admin")}}});
    return initOffice(context, *arguments);
}

Report generate(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("documents"), QStringLiteral("seed")});
    if (!arguments)
        return Report::failed(arguments.error());
    const int documents = arguments->value(QStringLiteral("documents")).toInt();
    if (documents < 1)
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("--documents")}}});
    auto made = generateDocuments(context.ref(), context.services(), documents, arguments->value(QStringLiteral("seed"), QStringLiteral("1")).toULongLong());
    if (!made)
        return Report::failed(made.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("documents"), documents}, {QStringLiteral("events"), made->events}};
    report.lines = CommandLine::tr("%1 documents, %2 events").arg(documents).arg(made->events);
    return report;
}

}
