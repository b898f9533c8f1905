// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/formcheck/formcheck.h"
#include "app/formcheck/mending.h"
#include "app/incoming/kinds.h"
#include "app/reading/reader.h"
#include "app/words/formwords.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace congso::cli {

namespace {

constexpr int mostPages = 400;
constexpr int wallClockMs = 2 * 60 * 1000;

QJsonValue boxJson(const QRectF &box)
{
    return box.isNull() ? QJsonValue() : QJsonValue(QJsonArray{box.x(), box.y(), box.width(), box.height()});
}

QJsonValue placeJson(int number)
{
    return number < 0 ? QJsonValue() : QJsonValue(number + 1);
}

QJsonValue fixJson(const QList<FormFix> &fixes)
{
    if (fixes.isEmpty())
        return {};
    const FormFix *fix = &fixes.first();
    QJsonObject object;
    switch (fix->kind) {
    case FormFix::Kind::Text:
        object = {{QStringLiteral("from"), fix->from}, {QStringLiteral("length"), fix->length}, {QStringLiteral("text"), fix->text}};
        break;
    case FormFix::Kind::Letters:
        if (fix->size)
            object.insert(QStringLiteral("size"), double(*fix->size));
        if (fix->bold)
            object.insert(QStringLiteral("bold"), *fix->bold);
        if (fix->italic)
            object.insert(QStringLiteral("italic"), *fix->italic);
        if (!fix->font.isEmpty())
            object.insert(QStringLiteral("font"), fix->font);
        break;
    case FormFix::Kind::Margins: object.insert(QStringLiteral("margins"), true); break;
    case FormFix::Kind::PageSize: object.insert(QStringLiteral("page"), QStringLiteral("A4")); break;
    case FormFix::Kind::FirstPage: object.insert(QStringLiteral("first_page_number"), false); break;
    }
    object.insert(QStringLiteral("places"), int(fixes.size()));
    return object;
}

QJsonObject findingJson(const FormFinding &finding)
{
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), formSeverityText(finding.severity)},
            {QStringLiteral("message"), FormWords::sentence(finding.rule, finding.args)},
            {QStringLiteral("clause"), finding.clause},
            {QStringLiteral("page"), placeJson(finding.page)},
            {QStringLiteral("box"), boxJson(finding.box)},
            {QStringLiteral("paragraph"), placeJson(finding.paragraph)},
            {QStringLiteral("excerpt"), finding.excerpt},
            {QStringLiteral("fix"), fixJson(finding.fixes)}};
}

QJsonObject reportJson(const QString &path, const FormReport &report)
{
    QJsonArray findings;
    for (const FormFinding &finding : report.findings)
        findings << findingJson(finding);
    const QString reason = formReasonText(report.reason);
    return {{QStringLiteral("file"), path},
            {QStringLiteral("kind"), report.kind.isEmpty() ? QJsonValue() : QJsonValue(report.kind)},
            {QStringLiteral("checked"), report.checked()},
            {QStringLiteral("reason"), report.checked() ? QJsonValue() : QJsonValue(reason)},
            {QStringLiteral("message"), report.checked() ? QJsonValue() : QJsonValue(FormWords::reason(reason))},
            {QStringLiteral("findings"), findings}};
}

QString linesOf(const QString &path, const FormReport &report)
{
    QString lines = path + u'\n';
    if (!report.checked())
        return lines + QStringLiteral("  ") + FormWords::reason(formReasonText(report.reason)) + u'\n';
    if (report.findings.isEmpty())
        return lines + QStringLiteral("  ") + CommandLine::tr("Nothing found.") + u'\n';
    for (const FormFinding &finding : report.findings) {
        const QString place = finding.page >= 0 ? CommandLine::tr("page %1").arg(finding.page + 1)
            : finding.paragraph >= 0            ? CommandLine::tr("paragraph %1").arg(finding.paragraph + 1)
                                                : QString();
        lines += QStringLiteral("  ") + FormWords::sentence(finding.rule, finding.args) + QStringLiteral(" [") + FormWords::severity(formSeverityText(finding.severity))
            + (place.isEmpty() ? QString() : QStringLiteral(", ") + place) + QStringLiteral("; ") + finding.clause + QStringLiteral("]\n");
        if (!finding.excerpt.isEmpty())
            lines += QStringLiteral("    ") + finding.excerpt + u'\n';
    }
    return lines;
}

/// Never over the file itself: what was checked stays as it is.
Result<MendedFile> writeMended(const QString &path, const QString &out, const FormReading &reading, const FormReport &report)
{
    QList<FormFix> fixes;
    for (const FormFinding &finding : report.findings)
        fixes += finding.fixes;
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(out).canonicalFilePath())
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("--fix")}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("name"), path}});
    auto made = mended(file.readAll(), reading, fixes);
    if (!made)
        return made;
    QSaveFile target(out);
    if (!target.open(QIODevice::WriteOnly) || target.write(made->bytes) != made->bytes.size() || !target.commit())
        return failure(ErrorCode::FileWrite, {{QStringLiteral("name"), out}});
    return made;
}

}

Report checkFiles(Context &, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("fix")});
    if (!arguments)
        return Report::failed(arguments.error());
    if (arguments->positional.isEmpty())
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("FILE")}}});
    const QString out = arguments->value(QStringLiteral("fix"));
    if (arguments->has(QStringLiteral("fix")) && (arguments->positional.size() != 1 || out.isEmpty()))
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("--fix")}}});
    ReadOptions options;
    options.pages = mostPages;
    options.wallClockMs = wallClockMs;
    Reader reader;
    Report report;
    QJsonArray results;
    for (const QString &path : std::as_const(arguments->positional)) {
        const auto reading = reader.form(path, options).result();
        if (!reading) {
            if (arguments->positional.size() == 1)
                return Report::failed(reading.error());
            results << QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("checked"), false}, {QStringLiteral("error"), errorJson(reading.error())}};
            report.status = std::max(report.status, statusOf(reading.error()));
            continue;
        }
        const FormReport found = checkForm(*reading, incoming::documentKinds());
        QJsonObject entry = reportJson(path, found);
        report.lines += linesOf(path, found);
        if (!out.isEmpty()) {
            const auto made = writeMended(path, out, *reading, found);
            if (!made)
                return Report::failed(made.error());
            entry.insert(QStringLiteral("fixed"), QJsonObject{{QStringLiteral("file"), out}, {QStringLiteral("done"), made->done}, {QStringLiteral("left"), made->left}});
            report.lines += QStringLiteral("  ") + CommandLine::tr("%1 put right in %2.").arg(made->done).arg(out) + u'\n';
        }
        results << entry;
    }
    report.result = results;
    return report;
}

}
