// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/words/errorwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

namespace congso::cli {

Status statusOf(const Error &error)
{
    const QString code = codeText(error.code);
    if (code.startsWith(QLatin1String("rule.")) || code.startsWith(QLatin1String("signin.")))
        return Refused;
    return code.startsWith(QLatin1String("usage.")) ? Usage : Fault;
}

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("code"), QString(codeText(error.code))},
            {QStringLiteral("args"), QJsonObject::fromVariantMap(error.args)},
            {QStringLiteral("message"), ErrorWords::sentence(error)}};
}

Report Report::failed(const Error &error)
{
    Report report;
    report.status = statusOf(error);
    report.error = error;
    return report;
}

namespace {
QJsonDocument documentOf(const Report &report, const QString &store)
{
    QJsonObject document{{QStringLiteral("ok"), report.status == Done},
                         {QStringLiteral("store"), store},
                         {QStringLiteral("version"), QCoreApplication::applicationVersion()}};
    if (report.error)
        document.insert(QStringLiteral("error"), errorJson(*report.error));
    else
        document.insert(QStringLiteral("result"), report.result);
    return QJsonDocument(document);
}

void printCandidates(const Error &error, QTextStream &out)
{
    const QVariantList candidates = error.args.value(QStringLiteral("candidates")).toList();
    for (const QVariant &candidate : candidates) {
        const QVariantMap entry = candidate.toMap();
        out << "  " << entry.value(QStringLiteral("id")).toString() << "  " << entry.value(QStringLiteral("label")).toString() << '\n';
    }
}
}

int print(const Report &report, bool json, const QString &store)
{
    if (report.printed)
        return report.status;
    if (json) {
        QTextStream(stdout) << QString::fromUtf8(documentOf(report, store).toJson());
        return report.status;
    }
    if (!report.lines.isEmpty())
        QTextStream(stdout) << report.lines << (report.lines.endsWith(u'\n') ? "" : "\n");
    if (report.error) {
        QTextStream err(stderr);
        err << "congsoctl: " << ErrorWords::sentence(*report.error) << '\n';
        printCandidates(*report.error, err);
    }
    return report.status;
}

void printLine(const Report &report, bool json, const QString &store)
{
    if (json)
        QTextStream(stdout) << QString::fromUtf8(documentOf(report, store).toJson(QJsonDocument::Compact)) << Qt::endl;
    else
        print(report, false, store);
}

}
