// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/documentjson.h"
#include "app/cli/fieldvalues.h"
#include "app/cli/subjects.h"
#include "app/incoming/document.h"
#include "app/outgoing/outgoing.h"
#include "app/words/actionwords.h"
#include "app/words/errorwords.h"

namespace congso::cli {

namespace {
QByteArray kindOf(const QString &action)
{
    return action.contains(u'.') ? action.toLatin1() : "incoming." + action.toLatin1();
}

Report listActions(Office &office, const Named &subject)
{
    auto actions = office.actions(subject.id, subject.area).result();
    if (!actions)
        return Report::failed(actions.error());
    Report report;
    QJsonArray list;
    for (const ActionState &state : std::as_const(*actions)) {
        QJsonArray parts;
        for (const AssignmentId &part : state.parts)
            parts << part.toString();
        list << QJsonObject{{QStringLiteral("action"), QString::fromUtf8(state.action)},
                            {QStringLiteral("allowed"), state.allowed},
                            {QStringLiteral("why"), state.why},
                            {QStringLiteral("args"), QJsonObject::fromVariantMap(state.whyArgs)},
                            {QStringLiteral("parts"), parts}};
        report.lines += QStringLiteral("%1 %2  %3\n").arg(QChar(state.allowed ? u'+' : u'-')).arg(QString::fromUtf8(state.action), -34).arg(
            state.allowed ? ActionWords::name(state.action) : ActionWords::why(state));
    }
    report.result = list;
    return report;
}

/// What the person has to know of an act that was recorded.
QString toldOf(const QJsonObject &result)
{
    return result.value(QStringLiteral("cleaned")).toBool() ? QStringLiteral("\n  ") + ActionWords::cleaned() : QString();
}

Result<PersonId> principalOf(const directory::Directory &directory, const QString &login)
{
    for (const Person &person : directory.people) {
        if (person.login == login || person.id.toString() == login)
            return person.id;
    }
    return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), login}});
}

Result<QJsonObject> actOn(Context &context, Office &office, const QByteArray &kind, const QString &reference, const Arguments &arguments)
{
    auto id = areaOf(kind) == "outgoing" ? outgoing::find(office, reference).result() : incoming::find(office, reference).result();
    if (!id)
        return tl::make_unexpected(id.error());
    auto directory = context.directory();
    if (!directory)
        return tl::make_unexpected(directory.error());
    auto fields = fieldValues(office, *directory, kind, arguments.values(QStringLiteral("set")), arguments.values(QStringLiteral("set-json")));
    if (!fields)
        return tl::make_unexpected(fields.error());
    const bool undo = kind == "incoming.undone" && fields->isEmpty();
    Command command = office.command(kind, *id, *fields);
    if (arguments.has(QStringLiteral("behalf"))) {
        auto principal = principalOf(*directory, arguments.value(QStringLiteral("behalf")));
        if (!principal)
            return tl::make_unexpected(principal.error());
        command.behalf = *principal;
    }
    auto receipt = undo ? office.undo(*id).result() : office.perform(command).result();
    if (!receipt)
        return tl::make_unexpected(receipt.error());
    QJsonArray events;
    for (const EventId &event : std::as_const(receipt->events))
        events << event.toString();
    return QJsonObject{{QStringLiteral("id"), receipt->subject.toString()}, {QStringLiteral("version"), receipt->version}, {QStringLiteral("events"), events},
                       {QStringLiteral("cleaned"), receipt->cleaned}};
}
}

Report act(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("set"), QStringLiteral("set-json"), QStringLiteral("list!"), QStringLiteral("behalf")});
    if (!arguments)
        return Report::failed(arguments.error());
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    QStringList words = arguments->positional;
    if (arguments->has(QStringLiteral("list"))) {
        auto id = named(**office, words.value(0));
        return id ? listActions(**office, *id) : Report::failed(id.error());
    }
    if (words.size() < 2)
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("ACTION DOC")}}});
    const QByteArray kind = kindOf(words.takeFirst());
    Report report;
    QJsonArray entries;
    for (const QString &reference : std::as_const(words)) {
        auto done = actOn(context, **office, kind, reference, *arguments);
        if (words.size() == 1) {
            if (!done)
                return Report::failed(done.error());
            report.result = *done;
            report.lines = ActionWords::name(kind) + QStringLiteral(": ") + reference + toldOf(*done);
            return report;
        }
        QJsonObject entry{{QStringLiteral("input"), reference}, {QStringLiteral("ok"), done.has_value()}};
        entry.insert(done ? QStringLiteral("result") : QStringLiteral("error"), done ? *done : errorJson(done.error()));
        entries << entry;
        report.lines += reference + QStringLiteral(": ") + (done ? ActionWords::name(kind) + toldOf(*done) : ErrorWords::sentence(done.error())) + u'\n';
        if (!done)
            report.status = std::max(report.status, statusOf(done.error()));
    }
    report.result = entries;
    return report;
}

}
