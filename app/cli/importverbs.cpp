// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/exporting/exportreport.h"
#include "app/importing/importer.h"
#include "app/outgoing/numbering.h"
#include "app/words/errorwords.h"

#include <QFileInfo>
#include <QJsonArray>

namespace congso::cli {

namespace {
using namespace importing;

Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

/// A column by its head, its letters (A, BC) or its number from 1.
int columnNamed(const QString &name, const QStringList &headers)
{
    for (int column = 0; column < headers.size(); ++column) {
        if (!name.isEmpty() && foldedHeader(headers.at(column)) == foldedHeader(name))
            return column;
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber)
        return number - 1;
    constexpr int mostLetters = 3;
    int column = 0;
    for (const QChar c : name.toUpper()) {
        if (c < u'A' || c > u'Z' || name.size() > mostLetters)
            return -1;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

Outcome takeMapping(const Arguments &arguments, const Preview &preview, ImportRequest &request)
{
    request.mapping = preview.proposed;
    for (const QString &pair : arguments.values(QStringLiteral("map"))) {
        const QString key = pair.section(u'=', 0, 0);
        const QString name = pair.section(u'=', 1);
        const int column = columnNamed(name, preview.headers);
        if (!fieldOf(request.kind, key) || (!name.isEmpty() && column < 0))
            return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), pair}});
        request.mapping.remove(key);
        for (auto it = request.mapping.begin(); it != request.mapping.end();)
            it = *it == column ? request.mapping.erase(it) : std::next(it);
        if (!name.isEmpty())
            request.mapping.insert(key, column);
    }
    for (const QString &pair : arguments.values(QStringLiteral("set"))) {
        if (!fieldOf(request.kind, pair.section(u'=', 0, 0)))
            return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), pair}});
        request.constants.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    return success();
}

Result<QList<Register>> registersFor(Context &context, ImportKind kind)
{
    if (kind != ImportKind::OutgoingRegister) {
        auto directory = context.directory();
        return directory ? Result<QList<Register>>(directory->registers) : tl::make_unexpected(directory.error());
    }
    auto office = context.office();
    if (!office)
        return tl::make_unexpected(office.error());
    auto series = outgoing::series(**office).result();
    if (!series)
        return tl::make_unexpected(series.error());
    QList<Register> books;
    for (const Series &one : std::as_const(*series))
        books << one.book;
    return books;
}

Outcome takeRegister(Context &context, const Arguments &arguments, ImportRequest &request)
{
    const QString code = arguments.value(QStringLiteral("register"));
    if (code.isEmpty())
        return success();
    auto books = registersFor(context, request.kind);
    if (!books)
        return tl::make_unexpected(books.error());
    for (const Register &book : std::as_const(*books)) {
        if (book.code == code)
            request.registerId = book.id;
    }
    return request.registerId.isNull() ? Outcome(failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), code}})) : success();
}

QJsonObject jsonOf(const ImportReport &report, const Preview &preview, const Mapping &mapping)
{
    QJsonArray problems;
    for (const RowProblem &problem : report.problems) {
        problems << QJsonObject{{QStringLiteral("row"), problem.row}, {QStringLiteral("column"), problem.column}, {QStringLiteral("field"), problem.field},
                                {QStringLiteral("reason"), QString(codeText(problem.reason.code))}, {QStringLiteral("message"), ErrorWords::sentence(problem.reason)}};
    }
    QJsonArray notes;
    for (const RowNote &note : report.notes) {
        notes << QJsonObject{{QStringLiteral("row"), note.row}, {QStringLiteral("column"), note.column}, {QStringLiteral("repair"), QString(repairText(note.repair))},
                             {QStringLiteral("other"), note.other}};
    }
    QJsonObject columns;
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it)
        columns.insert(it.key(), preview.headers.value(*it));
    QJsonObject counts;
    const auto all = report.counts();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        counts.insert(repairText(it.key()), *it);
    QJsonArray passwords;
    for (const OneTimePassword &one : report.passwords)
        passwords << QJsonObject{{QStringLiteral("login"), one.login}, {QStringLiteral("name"), one.name}, {QStringLiteral("password"), one.password}};
    return {{QStringLiteral("import"), report.id.toString(QUuid::WithoutBraces)}, {QStringLiteral("dry_run"), report.dryRun},
            {QStringLiteral("complete"), report.complete}, {QStringLiteral("rows"), report.rows}, {QStringLiteral("accepted"), report.accepted},
            {QStringLiteral("columns"), columns}, {QStringLiteral("repairs"), counts}, {QStringLiteral("notes"), notes},
            {QStringLiteral("problems"), problems}, {QStringLiteral("passwords"), passwords}};
}

QString linesOf(const ImportReport &report)
{
    constexpr int mostLines = 50;
    QString lines;
    for (const RowProblem &problem : report.problems.mid(0, mostLines))
        lines += CommandLine::tr("row %1, %2: %3").arg(QString::number(problem.row), problem.column, ErrorWords::sentence(problem.reason)) + u'\n';
    if (report.problems.size() > mostLines)
        lines += CommandLine::tr("… and %n more row(s)", nullptr, int(report.problems.size() - mostLines)) + u'\n';
    for (const OneTimePassword &one : report.passwords)
        lines += one.login.leftJustified(20) + one.password + QStringLiteral("  ") + one.name + u'\n';
    const QString id = report.id.toString(QUuid::WithoutBraces);
    return lines + (report.dryRun ? CommandLine::tr("Tried: %1 rows, %2 could be taken over; nothing was changed").arg(report.rows).arg(report.accepted)
                                  : CommandLine::tr("Import %1: %2 rows, %3 taken over").arg(id).arg(report.rows).arg(report.accepted));
}

/// What is to be looked at, or handed out, as files of its own.
Outcome writeLists(Office &office, const Arguments &arguments, const ImportReport &report)
{
    const auto named = [&arguments](const char *option) {
        const QString name = arguments.value(QLatin1String(option));
        return name.isEmpty() ? name : QFileInfo(name).absoluteFilePath();
    };
    Outcome written = success();
    if (const QString file = named("problems"); !file.isEmpty())
        written = exporting::writeProblems(report, file);
    if (const QString file = named("notes"); written && !file.isEmpty())
        written = exporting::writeNotes(report, file);
    if (const QString file = named("passwords"); written && !file.isEmpty() && !report.passwords.isEmpty()) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(office.now(), Qt::OffsetFromUTC, office.store().utcOffsetMinutes() * 60);
        written = exporting::printPasswords(report.passwords, office.identity().person.name, at, file);
    }
    return written;
}

Report importFile(Context &context, const Arguments &arguments, ImportKind kind)
{
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    ImportRequest request;
    request.kind = kind;
    request.file = QFileInfo(arguments.positional.at(1)).absoluteFilePath();
    request.sheet = arguments.value(QStringLiteral("sheet"));
    request.open = arguments.has(QStringLiteral("open"));
    request.dryRun = arguments.has(QStringLiteral("dry-run"));
    auto preview = importing::preview(**office, kind, request.file, request.sheet).result();
    if (!preview)
        return Report::failed(preview.error());
    if (auto taken = takeMapping(arguments, *preview, request); !taken)
        return Report::failed(taken.error());
    if (auto taken = takeRegister(context, arguments, request); !taken)
        return Report::failed(taken.error());
    auto done = importing::run(**office, request).result();
    if (!done)
        return Report::failed(done.error());
    if (auto written = writeLists(**office, arguments, *done); !written)
        return Report::failed(written.error());
    Report report;
    report.result = jsonOf(*done, *preview, request.mapping);
    report.lines = linesOf(*done);
    return report;
}

Report listImports(Context &context)
{
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    auto past = importing::pastImports(**office).result();
    if (!past)
        return Report::failed(past.error());
    Report report;
    QJsonArray list;
    for (const PastImport &one : std::as_const(*past)) {
        const QString id = one.id.toString(QUuid::WithoutBraces);
        list << QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("kind"), QString(importKindText(one.kind))}, {QStringLiteral("file"), one.file},
                            {QStringLiteral("rows"), one.rows}, {QStringLiteral("accepted"), one.accepted}, {QStringLiteral("complete"), one.complete},
                            {QStringLiteral("taken_back"), one.takenBack}};
        report.lines += id + QStringLiteral("  ") + importKindText(one.kind) + QStringLiteral("  ") + QString::number(one.accepted) + QStringLiteral("  ") + one.file + u'\n';
    }
    report.result = list;
    return report;
}

Report takeBackImport(Context &context, const Arguments &arguments)
{
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    const QUuid id = QUuid::fromString(arguments.positional.value(1));
    if (id.isNull())
        return usage(arguments.positional.value(1));
    auto taken = importing::takeBack(**office, id, arguments.value(QStringLiteral("reason"))).result();
    if (!taken)
        return Report::failed(taken.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("subjects"), taken->subjects}};
    report.lines = CommandLine::tr("Taken back: %1").arg(taken->subjects);
    return report;
}
}

Report importRows(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("map"), QStringLiteral("set"), QStringLiteral("sheet"), QStringLiteral("register"), QStringLiteral("open!"),
                                   QStringLiteral("dry-run!"), QStringLiteral("problems"), QStringLiteral("notes"), QStringLiteral("passwords"), QStringLiteral("reason")});
    if (!arguments)
        return Report::failed(arguments.error());
    const QString what = arguments->positional.value(0);
    if (what == QLatin1String("list"))
        return listImports(context);
    if (what == QLatin1String("take-back"))
        return takeBackImport(context, *arguments);
    const auto kind = importKindFromText(what);
    if (!kind || arguments->positional.size() != 2)
        return usage(kind ? QStringLiteral("FILE") : what);
    return importFile(context, *arguments, *kind);
}

}
