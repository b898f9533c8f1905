// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/doctor.h"
#include "app/cli/context.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace congso::cli {

Report doctor(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("backups")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto store = context.store();
    if (!store)
        return Report::failed(store.error());
    BackupPlan plan;
    plan.folder = arguments->value(QStringLiteral("backups"));
    auto examined = examine(**store, plan, QCoreApplication::applicationVersion()).result();
    if (!examined)
        return Report::failed(examined.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("facts"), examined->facts}, {QStringLiteral("findings"), QJsonArray::fromStringList(examined->findings)}};
    report.lines = QString::fromUtf8(QJsonDocument(examined->facts).toJson());
    report.lines += examined->good() ? CommandLine::tr("Nothing is wrong. The report holds no contents and may be sent to anybody.")
                                     : CommandLine::tr("Findings: %1").arg(examined->findings.join(QStringLiteral(", ")));
    return report;
}

Report dailyBackup(Context &context, const Arguments &arguments)
{
    auto store = context.store();
    if (!store)
        return Report::failed(store.error());
    BackupPlan plan;
    plan.folder = arguments.value(QStringLiteral("daily"));
    plan.keep = std::max(1, arguments.value(QStringLiteral("keep"), QString::number(plan.keep)).toInt());
    auto done = backupIfDue(**store, plan).result();
    if (!done)
        return Report::failed(done.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("file"), done->lastFile}, {QStringLiteral("kept"), done->kept}, {QStringLiteral("last_at"), done->lastAt},
                                {QStringLiteral("late"), done->late}};
    report.lines = CommandLine::tr("Last proven backup: %1 (%2 kept)").arg(done->lastFile).arg(done->kept);
    return report;
}

}
