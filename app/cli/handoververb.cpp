// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
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

Result<PersonId> personNamed(const directory::Directory &directory, const QString &login)
{
    for (const Person &person : directory.people) {
        if (person.login == login)
            return person.id;
    }
    return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), login}});
}

Report listHandovers(Office &office, const directory::Directory &directory)
{
    auto all = delegation::handovers(office).result();
    if (!all)
        return Report::failed(all.error());
    const auto name = [&directory](const PersonId &id) { return directory.person(id) ? directory.person(id)->name : id.toString(); };
    Report report;
    QJsonArray list;
    for (const Handover &one : std::as_const(*all)) {
        list << QJsonObject{{QStringLiteral("id"), one.id.toString()}, {QStringLiteral("giver"), one.giver.toString()},
                            {QStringLiteral("receiver"), one.receiver.toString()}, {QStringLiteral("state"), QString(handoverStateText(one.state))},
                            {QStringLiteral("reason"), one.reason}};
        report.lines += QStringLiteral("%1  %2 → %3  %4\n").arg(one.id.toString(), name(one.giver), name(one.receiver), WorkWords::handover(one.state));
    }
    report.result = list;
    return report;
}

Report openWork(Office &office, const PersonId &person)
{
    auto items = delegation::openWork(office, person).result();
    if (!items)
        return Report::failed(items.error());
    constexpr const char *kinds[] = {"assignment", "assigned", "submission", "casefile", "draft", "review", "approval", "signature"};
    Report report;
    QJsonArray list;
    for (const WorkItem &item : std::as_const(*items)) {
        list << QJsonObject{{QStringLiteral("kind"), QLatin1String(kinds[int(item.kind)])}, {QStringLiteral("subject"), item.subject.toString()},
                            {QStringLiteral("due"), item.due.toString(Qt::ISODate)}, {QStringLiteral("label"), item.label}};
        report.lines += WorkWords::item(item.kind) + QStringLiteral("  ") + item.label + u'\n';
    }
    report.result = list;
    return report;
}

Report performed(Office &office, const QByteArray &kind, const SubjectId &id, QJsonObject fields, const QString &reason)
{
    if (!reason.isEmpty())
        fields.insert(QStringLiteral("reason"), reason);
    return cli::performed(office, kind, id, fields);
}
}

Report handover(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("from"), QStringLiteral("reason")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto office = context.office();
    auto directory = context.directory();
    if (!office || !directory)
        return Report::failed(office ? directory.error() : office.error());
    const QString what = arguments->positional.isEmpty() ? QStringLiteral("list") : arguments->positional.takeFirst();
    const QString named = arguments->positional.value(0);
    const QString reason = arguments->value(QStringLiteral("reason"));
    if (what == QLatin1String("list"))
        return listHandovers(**office, *directory);
    if (what == QLatin1String("work") || what == QLatin1String("to")) {
        auto person = named.isEmpty() ? Result<PersonId>((*office)->identity().person.id) : personNamed(*directory, named);
        if (!person)
            return Report::failed(person.error());
        if (what == QLatin1String("work"))
            return openWork(**office, *person);
        QJsonObject fields{{QStringLiteral("receiver"), person->toString()}};
        if (const QString from = arguments->value(QStringLiteral("from")); !from.isEmpty()) {
            auto giver = personNamed(*directory, from);
            if (!giver)
                return Report::failed(giver.error());
            fields.insert(QStringLiteral("giver"), giver->toString());
        }
        return performed(**office, "handover.prepared", {}, fields, reason);
    }
    const SubjectId id = SubjectId::fromString(named);
    const QHash<QString, QByteArray> acts{{QStringLiteral("give"), "handover.given"}, {QStringLiteral("take"), "handover.received"}, {QStringLiteral("cancel"), "handover.cancelled"}};
    if (id.isNull() || !acts.contains(what))
        return usage(what);
    return performed(**office, acts.value(what), id, {}, reason);
}

}
