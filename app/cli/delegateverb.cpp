// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/fieldvalues.h"
#include "app/cli/performed.h"
#include "app/delegation/delegation.h"
#include "app/words/workwords.h"

#include <QJsonArray>

namespace congso::cli {

namespace {
Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

Report performed(Context &context, const QByteArray &kind, const SubjectId &id, const QStringList &pairs)
{
    auto office = context.office();
    auto directory = context.directory();
    if (!office || !directory)
        return Report::failed(office ? directory.error() : office.error());
    auto fields = fieldValues(**office, *directory, kind, pairs, {});
    if (!fields)
        return Report::failed(fields.error());
    return cli::performed(**office, kind, id, *fields);
}

QString nameOf(const directory::Directory &directory, const PersonId &id)
{
    const Person *person = directory.person(id);
    return person ? person->name : id.toString();
}

Report listDelegations(Context &context)
{
    auto office = context.office();
    auto directory = context.directory();
    if (!office || !directory)
        return Report::failed(office ? directory.error() : office.error());
    auto all = delegation::list(**office).result();
    if (!all)
        return Report::failed(all.error());
    Report report;
    QJsonArray list;
    for (const Delegation &one : std::as_const(*all)) {
        list << QJsonObject{{QStringLiteral("id"), one.id.toString()}, {QStringLiteral("principal"), one.principal.toString()},
                            {QStringLiteral("delegate"), one.delegate.toString()}, {QStringLiteral("scope"), one.scope},
                            {QStringLiteral("unit"), one.unit.isNull() ? QString() : one.unit.toString()}, {QStringLiteral("kinds"), QJsonArray::fromStringList(one.kinds)},
                            {QStringLiteral("from"), one.from.toString(Qt::ISODate)}, {QStringLiteral("until"), one.until.toString(Qt::ISODate)},
                            {QStringLiteral("past"), one.past}, {QStringLiteral("revoked"), one.revoked}, {QStringLiteral("in_force"), one.inForce((*office)->today())}};
        report.lines += QStringLiteral("%1  %2 → %3  %4 – %5  %6\n").arg(one.id.toString(), nameOf(*directory, one.principal), nameOf(*directory, one.delegate),
                                                                         one.from.toString(Qt::ISODate), one.until.toString(Qt::ISODate), WorkWords::scope(one.scope));
    }
    report.result = list;
    return report;
}

Report listAbsences(Context &context, const Arguments &arguments)
{
    auto office = context.office();
    auto directory = context.directory();
    if (!office || !directory)
        return Report::failed(office ? directory.error() : office.error());
    const QDate today = (*office)->today();
    const QDate from = QDate::fromString(arguments.value(QStringLiteral("from")), Qt::ISODate);
    const QDate until = QDate::fromString(arguments.value(QStringLiteral("until")), Qt::ISODate);
    auto all = delegation::absences(**office, from.isValid() ? from : today, until.isValid() ? until : today.addDays(30)).result();
    if (!all)
        return Report::failed(all.error());
    Report report;
    QJsonArray list;
    for (const Absence &one : std::as_const(*all)) {
        list << QJsonObject{{QStringLiteral("id"), one.id.toString()}, {QStringLiteral("person"), one.person.toString()},
                            {QStringLiteral("from"), one.from.toString(Qt::ISODate)}, {QStringLiteral("until"), one.until.toString(Qt::ISODate)},
                            {QStringLiteral("reason"), one.reason}};
        report.lines += WorkWords::absent(nameOf(*directory, one.person), one) + u'\n';
    }
    report.result = list;
    return report;
}

/// The pairs of the options given, under the names of the fields.
QStringList pairsFrom(const Arguments &arguments, const QStringList &names)
{
    QStringList pairs;
    for (const QString &name : names) {
        const QStringList values = arguments.values(name);
        for (const QString &value : values)
            pairs << (name == QLatin1String("kind") ? QStringLiteral("kinds") : name) + u'=' + value;
    }
    return pairs;
}
}

Report delegate(Context &context, const QStringList &given)
{
    const QStringList names{QStringLiteral("scope"), QStringLiteral("unit"), QStringLiteral("kind"), QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("reason"), QStringLiteral("person")};
    auto arguments = parse(given, names + QStringList{QStringLiteral("past!")});
    if (!arguments)
        return Report::failed(arguments.error());
    const QString what = arguments->positional.isEmpty() ? QStringLiteral("list") : arguments->positional.takeFirst();
    const SubjectId named = SubjectId::fromString(arguments->positional.value(0));
    if (what == QLatin1String("list"))
        return listDelegations(context);
    if (what == QLatin1String("absences"))
        return listAbsences(context, *arguments);
    QStringList pairs = pairsFrom(*arguments, names);
    if (what == QLatin1String("to") && arguments->positional.size() == 1) {
        pairs << QStringLiteral("delegate=") + arguments->positional.first();
        if (arguments->has(QStringLiteral("past")))
            pairs << QStringLiteral("past=true");
        return performed(context, "delegation.granted", {}, pairs);
    }
    if (what == QLatin1String("away"))
        return performed(context, "absence.declared", {}, pairs);
    if (what == QLatin1String("revoke") && !named.isNull())
        return performed(context, "delegation.revoked", named, pairs);
    if (what == QLatin1String("back") && !named.isNull())
        return performed(context, "absence.cancelled", named, {});
    return usage(what);
}

}
