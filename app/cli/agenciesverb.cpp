// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agencies/agencies.h"
#include "app/cli/context.h"
#include "app/cli/performed.h"
#include "app/words/workwords.h"

#include <QJsonArray>

namespace congso::cli {

namespace {
Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

Report found(Office &office, const Arguments &arguments)
{
    const QDate date = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
    auto list = agencies::suggest(office, arguments.positional.join(u' '), date, arguments.value(QStringLiteral("limit"), QStringLiteral("12")).toInt()).result();
    if (!list)
        return Report::failed(list.error());
    constexpr const char *ways[] = {"name", "former_name", "successor", "predecessor"};
    Report report;
    QJsonArray all;
    for (const AgencySuggestion &one : std::as_const(*list)) {
        all << QJsonObject{{QStringLiteral("id"), one.id.toString()}, {QStringLiteral("name"), one.name}, {QStringLiteral("short_name"), one.shortName},
                           {QStringLiteral("code"), one.code}, {QStringLiteral("alive"), one.alive}, {QStringLiteral("found"), QLatin1String(ways[int(one.found)])},
                           {QStringLiteral("through"), one.through}, {QStringLiteral("valid_until"), one.validUntil.toString(Qt::ISODate)}};
        const QString why = WorkWords::suggestion(one);
        report.lines += one.name + (why.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(why)) + u'\n';
    }
    report.result = all;
    return report;
}

QJsonObject optionsAsFields(const Arguments &arguments, std::initializer_list<QPair<const char *, const char *>> names)
{
    QJsonObject fields;
    for (const auto &[option, field] : names) {
        if (arguments.has(QLatin1String(option)))
            fields.insert(QLatin1String(field), arguments.value(QLatin1String(option)));
    }
    return fields;
}

/// Several end on the same day in favour of one: each its own event, in one run.
Report merged(Office &office, const QList<SubjectId> &ids, const Arguments &arguments)
{
    QJsonObject fields = optionsAsFields(arguments, {{"on", "on"}, {"legal-basis", "legal_basis"}});
    if (arguments.has(QStringLiteral("into"))) {
        auto successor = agencies::find(office, arguments.value(QStringLiteral("into"))).result();
        if (!successor)
            return Report::failed(successor.error());
        fields.insert(QStringLiteral("successors"), QJsonArray{successor->toString()});
    }
    QList<Command> commands;
    for (const SubjectId &id : ids)
        commands << office.command("agency.ended", id, fields);
    auto done = office.performMany(commands).result();
    if (!done)
        return Report::failed(done.error());
    Report report;
    QJsonArray all;
    for (const Result<Receipt> &one : std::as_const(*done)) {
        if (!one)
            return Report::failed(one.error());
        all << one->subject.toString();
    }
    report.result = all;
    return report;
}
}

Report agencyVerb(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("date"), QStringLiteral("limit"), QStringLiteral("short-name"), QStringLiteral("code"), QStringLiteral("level"),
                                   QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("on"), QStringLiteral("into"), QStringLiteral("legal-basis")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    const QString what = arguments->positional.isEmpty() ? QString() : arguments->positional.takeFirst();
    if (what == QLatin1String("find"))
        return found(**office, *arguments);
    if (what == QLatin1String("defaults")) {
        auto added = agencies::addDefaults(**office).result();
        if (!added)
            return Report::failed(added.error());
        Report report;
        report.result = QJsonObject{{QStringLiteral("agencies"), *added}};
        return report;
    }
    if (what == QLatin1String("add") && arguments->positional.size() == 1) {
        QJsonObject fields = optionsAsFields(*arguments, {{"short-name", "short_name"}, {"code", "code"}, {"level", "level"}, {"from", "valid_from"}, {"until", "valid_until"}});
        fields.insert(QStringLiteral("name"), arguments->positional.first());
        return performed(**office, "agency.created", {}, fields);
    }
    if (what != QLatin1String("rename") && what != QLatin1String("end") && what != QLatin1String("merge"))
        return usage(what);
    QList<SubjectId> ids;
    const QStringList names = what == QLatin1String("rename") ? arguments->positional.mid(0, 1) : arguments->positional;
    for (const QString &name : names) {
        auto id = agencies::find(**office, name).result();
        if (!id)
            return Report::failed(id.error());
        ids << *id;
    }
    if (ids.isEmpty() || (what == QLatin1String("rename") && arguments->positional.size() != 2) || (what == QLatin1String("merge") && !arguments->has(QStringLiteral("into"))))
        return usage(what);
    if (what != QLatin1String("rename"))
        return merged(**office, ids, *arguments);
    QJsonObject fields = optionsAsFields(*arguments, {{"on", "on"}, {"short-name", "short_name"}});
    fields.insert(QStringLiteral("name"), arguments->positional.at(1));
    return performed(**office, "agency.renamed", ids.first(), fields);
}

}
