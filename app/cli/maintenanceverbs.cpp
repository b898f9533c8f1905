// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/subjects.h"
#include "app/incoming/document.h"
#include "app/office/maintenance.h"
#include "app/office/rewriting.h"
#include "app/outgoing/numbering.h"
#include "app/outgoing/outgoing.h"
#include "app/search/indexer.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace congso::cli {

namespace {
Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}
}

Report verifyStore(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("deep!"), QStringLiteral("expect")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto store = context.store();
    if (!store)
        return Report::failed(store.error());
    const VerifyOptions options{arguments->has(QStringLiteral("deep")), arguments->value(QStringLiteral("expect")), true};
    auto verified = verify(**store, options).result();
    if (!verified)
        return Report::failed(verified.error());
    Report report;
    QJsonArray problems;
    for (const Error &problem : std::as_const(verified->problems)) {
        problems << errorJson(problem);
        report.lines += ErrorWords::sentence(problem) + u'\n';
    }
    report.status = verified->good() ? Done : Fault;
    report.result = QJsonObject{{QStringLiteral("events"), verified->events}, {QStringLiteral("subjects"), verified->subjects},
                                {QStringLiteral("files"), verified->files}, {QStringLiteral("head"), verified->head},
                                {QStringLiteral("problems"), problems}};
    report.lines += CommandLine::tr("%1 events, %2 files, head %3").arg(verified->events).arg(verified->files).arg(verified->head) + QStringLiteral("  ")
        + (verified->good() ? CommandLine::tr("everything is in order") : CommandLine::tr("not in order"));
    return report;
}

Report rebuildStore(Context &context, const QStringList &)
{
    auto store = context.store();
    if (!store)
        return Report::failed(store.error());
    auto done = rebuild(**store).result();
    if (!done)
        return Report::failed(done.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("subjects"), *done}};
    report.lines = CommandLine::tr("%1 subjects folded again").arg(*done);
    return report;
}

Report tidyStore(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("status!")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto store = context.store();
    if (!store)
        return Report::failed(store.error());
    if (!arguments->has(QStringLiteral("status"))) {
        if (auto done = rewriteOwed(**store).result(); !done)
            return Report::failed(done.error());
    }
    auto how = rewritingOwed(**store).result();
    if (!how)
        return Report::failed(how.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("owed"), how->owed}, {QStringLiteral("bytes"), how->bytes}, {QStringLiteral("room"), how->room}, {QStringLiteral("free"), how->free}};
    report.lines = how->owed ? CommandLine::tr("Pieces of documents that may not be read any more are still in the database. Writing it anew takes %1 of the disk meanwhile; %2 are free.")
                                   .arg(FormatWords::size(how->room), FormatWords::size(how->free))
                             : CommandLine::tr("Nothing of documents that may not be read any more is left in the database.");
    return report;
}

Report eraseDocument(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("legal-basis"), QStringLiteral("reason")});
    if (!arguments)
        return Report::failed(arguments.error());
    if (arguments->positional.size() != 1)
        return usage(QStringLiteral("DOC"));
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    auto found = named(**office, arguments->positional.first());
    if (!found)
        return Report::failed(found.error());
    const QString basis = arguments->value(QStringLiteral("legal-basis"));
    const QString reason = arguments->value(QStringLiteral("reason"));
    auto receipt = found->area == "outgoing" ? outgoing::erase(**office, found->id, basis, reason).result()
                                             : incoming::erase(**office, found->id, basis, reason).result();
    if (!receipt)
        return Report::failed(receipt.error());
    // What is erased is in no byte of the search index either.
    if (auto forgotten = indexOnce(IndexPlace::of((*office)->store()), false, {}, {}); !forgotten)
        return Report::failed(forgotten.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("id"), found->id.toString()}, {QStringLiteral("version"), receipt->version}, {QStringLiteral("pending"), receipt->pending}};
    report.lines = receipt->pending ? CommandLine::tr("The contents are erased, here and on every computer, when the server has taken this: %1").arg(found->id.toString())
                                    : CommandLine::tr("Contents erased: %1").arg(found->id.toString());
    return report;
}

Report backupStore(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("daily"), QStringLiteral("keep")});
    if (!arguments)
        return Report::failed(arguments.error());
    if (arguments->has(QStringLiteral("daily")))
        return dailyBackup(context, *arguments);
    if (arguments->positional.size() != 1)
        return usage(QStringLiteral("FILE"));
    auto store = context.store();
    if (!store)
        return Report::failed(store.error());
    auto made = backup(**store, QFileInfo(arguments->positional.first()).absoluteFilePath()).result();
    if (!made)
        return Report::failed(made.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("file"), made->file}, {QStringLiteral("bytes"), made->bytes},
                                {QStringLiteral("files"), made->files}, {QStringLiteral("head"), made->head}};
    report.lines = CommandLine::tr("%1: %2 files, head %3, read back and proven").arg(made->file).arg(made->files).arg(made->head);
    return report;
}

Report restoreStore(Context &context, const QStringList &given)
{
    if (given.size() != 1)
        return usage(QStringLiteral("FILE"));
    auto restored = restore(QFileInfo(given.first()).absoluteFilePath(), context.ref(), context.services());
    if (!restored)
        return Report::failed(restored.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("moved_aside"), restored->movedAside}, {QStringLiteral("files"), restored->files},
                                {QStringLiteral("head"), restored->head}};
    report.lines = CommandLine::tr("Restored: %1 files, head %2").arg(restored->files).arg(restored->head);
    if (!restored->movedAside.isEmpty())
        report.lines += u'\n' + CommandLine::tr("The store that was there is now in %1").arg(restored->movedAside);
    return report;
}

}
