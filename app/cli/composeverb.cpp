// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/composing/templates.h"
#include "app/composing/writedocument.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace congso::cli {

namespace {

constexpr qint64 longestFile = 16 * 1024 * 1024;

Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

Result<composing::ComposedDocument> read(const QString &path)
{
    const QVariantMap names{{QStringLiteral("file"), path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing, names);
    if (file.size() > longestFile)
        return failure(ErrorCode::FileTooLarge, names);
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return failure(ErrorCode::FileUnreadable, names);
    // A template may be written as it is.
    const QJsonObject object = json.object();
    return composing::documentFromJson(object.contains(QLatin1String("template")) ? object.value(QLatin1String("document")).toObject() : object);
}

Result<composing::ComposedDocument> fromTemplate(const QString &id)
{
    for (const composing::Template &made : composing::builtInTemplates().templates) {
        if (made.id == id)
            return made.document;
    }
    return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), id}});
}

Report listTemplates()
{
    Report report;
    QJsonArray list;
    for (const composing::Template &made : composing::builtInTemplates().templates) {
        list << QJsonObject{{QStringLiteral("id"), made.id}, {QStringLiteral("name"), made.name}, {QStringLiteral("kind"), made.document.kind}};
        report.lines += made.id.leftJustified(14) + u' ' + made.name + u'\n';
    }
    report.result = QJsonObject{{QStringLiteral("templates"), list}};
    return report;
}

QJsonArray boxesJson(const QList<composing::PlacedBox> &boxes)
{
    QJsonArray array;
    for (const composing::PlacedBox &box : boxes) {
        const auto rounded = [](double millimetres) { return qRound(millimetres * 100) / 100.0; };
        array << QJsonObject{{QStringLiteral("box"), box.box},
                             {QStringLiteral("page"), box.page + 1},
                             {QStringLiteral("x_mm"), rounded(box.place.x())},
                             {QStringLiteral("y_mm"), rounded(box.place.y())},
                             {QStringLiteral("width_mm"), rounded(box.place.width())},
                             {QStringLiteral("height_mm"), rounded(box.place.height())}};
    }
    return array;
}

Outcome writeJson(const composing::ComposedDocument &document, const QString &path)
{
    QSaveFile out(path);
    const QByteArray json = QJsonDocument(composing::toJson(document)).toJson();
    if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size() || !out.commit())
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), path}});
    return success();
}

Report write(const composing::ComposedDocument &document, const QString &out)
{
    Report report;
    QJsonObject result{{QStringLiteral("file"), out}, {QStringLiteral("kind"), document.kind}, {QStringLiteral("pages"), QJsonValue::Null},
                       {QStringLiteral("boxes"), QJsonArray()}, {QStringLiteral("unfilled"), QJsonArray::fromStringList(composing::unfilled(document))}};
    if (out.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        if (const auto written = writeJson(document, out); !written)
            return Report::failed(written.error());
    } else {
        const auto written = composing::writeDocument(document, out);
        if (!written)
            return Report::failed(written.error());
        if (written->pages > 0)
            result.insert(QStringLiteral("pages"), written->pages);
        result.insert(QStringLiteral("boxes"), boxesJson(written->boxes));
    }
    report.result = result;
    report.lines = out + u'\n';
    const QStringList open = composing::unfilled(document);
    if (!open.isEmpty())
        report.lines += CommandLine::tr("Still to be filled in: %1").arg(open.join(QStringLiteral(", "))) + u'\n';
    return report;
}

}

Report compose(Context &, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("out"), QStringLiteral("template"), QStringLiteral("number"), QStringLiteral("date"), QStringLiteral("templates!")});
    if (!arguments)
        return Report::failed(arguments.error());
    if (arguments->has(QStringLiteral("templates")))
        return listTemplates();
    const bool started = arguments->has(QStringLiteral("template"));
    if (arguments->positional.size() != (started ? 0 : 1))
        return usage(QStringLiteral("compose FILE.json --out FILE"));
    if (!arguments->has(QStringLiteral("out")))
        return usage(QStringLiteral("--out"));
    auto document = started ? fromTemplate(arguments->value(QStringLiteral("template"))) : read(arguments->positional.first());
    if (!document)
        return Report::failed(document.error());
    if (arguments->has(QStringLiteral("number")))
        document->number = arguments->value(QStringLiteral("number"));
    if (arguments->has(QStringLiteral("date"))) {
        document->date = QDate::fromString(arguments->value(QStringLiteral("date")), Qt::ISODate);
        if (!document->date.isValid())
            return usage(QStringLiteral("--date"));
    }
    return write(*document, QFileInfo(arguments->value(QStringLiteral("out"))).absoluteFilePath());
}

}
