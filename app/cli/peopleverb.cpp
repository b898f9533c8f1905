// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/platform/password.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace congso::cli {

namespace {
Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

Report listPeople(Context &context)
{
    auto directory = context.directory();
    if (!directory)
        return Report::failed(directory.error());
    Report report;
    QJsonArray list;
    for (const Person &person : std::as_const(directory->people)) {
        QJsonArray posts;
        QStringList titles;
        for (const Post &post : std::as_const(directory->posts)) {
            if (post.person != person.id || !post.active)
                continue;
            const Unit *unit = directory->unit(post.unit);
            QJsonArray roles;
            for (const Role role : allRoles()) {
                if (post.roles.testFlag(role))
                    roles << QString(roleText(role));
            }
            posts << QJsonObject{{QStringLiteral("id"), post.id.toString()}, {QStringLiteral("unit"), unit ? unit->name : QString()},
                                 {QStringLiteral("title"), post.title}, {QStringLiteral("roles"), roles}};
            titles << post.title + (unit ? QStringLiteral(", ") + unit->name : QString());
        }
        list << QJsonObject{{QStringLiteral("id"), person.id.toString()}, {QStringLiteral("login"), person.login}, {QStringLiteral("name"), person.name},
                            {QStringLiteral("active"), person.active}, {QStringLiteral("posts"), posts}};
        report.lines += person.login.leftJustified(16) + person.name.leftJustified(28) + titles.join(QStringLiteral("; ")) + u'\n';
    }
    report.result = list;
    return report;
}

Result<UnitId> unitNamed(const directory::Directory &directory, const QString &name)
{
    for (const Unit &unit : directory.units) {
        if (unit.active && (unit.shortName == name || unit.name == name || unit.id.toString() == name))
            return unit.id;
    }
    return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), name}});
}

Result<PersonId> personNamed(const directory::Directory &directory, const QString &login)
{
    for (const Person &person : directory.people) {
        if (person.login == login)
            return person.id;
    }
    return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), login}});
}

Report addPerson(Context &context, const Arguments &arguments)
{
    if (arguments.positional.size() != 2)
        return usage(QStringLiteral("people add LOGIN NAME"));
    auto office = context.office();
    auto directory = context.directory();
    if (!office || !directory)
        return Report::failed(office ? directory.error() : office.error());
    auto unit = unitNamed(*directory, arguments.value(QStringLiteral("unit")));
    if (!unit)
        return Report::failed(unit.error());
    const Command person = (*office)->command("person.created", {}, {{QStringLiteral("login"), arguments.positional.at(0)}, {QStringLiteral("name"), arguments.positional.at(1)}});
    auto made = (*office)->perform(person).result();
    if (!made)
        return Report::failed(made.error());
    const Command post = (*office)->command("post.created", {},
                                            {{QStringLiteral("person"), made->subject.toString()},
                                             {QStringLiteral("unit"), unit->toString()},
                                             {QStringLiteral("title"), arguments.value(QStringLiteral("title"))},
                                             {QStringLiteral("roles"), QJsonArray::fromStringList(arguments.values(QStringLiteral("role")))}});
    auto held = (*office)->perform(post).result();
    if (!held)
        return Report::failed(held.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("id"), made->subject.toString()}, {QStringLiteral("post"), held->subject.toString()}};
    report.lines = made->subject.toString();
    return report;
}

Report changePerson(Context &context, const Arguments &arguments, const QByteArray &kind)
{
    auto office = context.office();
    auto directory = context.directory();
    if (!office || !directory)
        return Report::failed(office ? directory.error() : office.error());
    auto person = personNamed(*directory, arguments.positional.value(0));
    if (!person)
        return Report::failed(person.error());
    auto done = (*office)->perform((*office)->command(kind, idCast<SubjectId>(*person))).result();
    if (!done)
        return Report::failed(done.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("id"), person->toString()}, {QStringLiteral("version"), done->version}};
    return report;
}

/// One's own, in place of that given for the first sign-in.
Report choosePassword(Context &context, const QString &login, const QString &newPasswordFile)
{
    auto store = context.store();
    auto oneTime = passwordFromFile(context.options().passwordFile);
    auto chosen = passwordFromFile(newPasswordFile);
    if (!store || !oneTime || !chosen)
        return Report::failed(!store ? store.error() : !oneTime ? oneTime.error() : chosen.error());
    auto office = (*store)->signInAnew(login, *oneTime, *chosen).result();
    if (!office)
        return Report::failed(office.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("id"), (*office)->identity().person.id.toString()}};
    return report;
}

Report setPassword(Context &context, const Arguments &arguments)
{
    auto office = context.office();
    if (!office && office.error().code == ErrorCode::SignInChangePassword && arguments.positional.value(0) == context.options().login)
        return choosePassword(context, context.options().login, arguments.value(QStringLiteral("new-password-file")));
    auto directory = context.directory();
    if (!office || !directory)
        return Report::failed(office ? directory.error() : office.error());
    auto person = personNamed(*directory, arguments.positional.value(0));
    if (!person)
        return Report::failed(person.error());
    auto secret = passwordFromFile(arguments.value(QStringLiteral("new-password-file")));
    if (!secret)
        return Report::failed(secret.error());
    QString old;
    if (!context.options().passwordFile.isEmpty())
        old = passwordFromFile(context.options().passwordFile).value_or(QString());
    auto done = directory::setPassword(**office, *person, old, *secret).result();
    if (!done)
        return Report::failed(done.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("id"), person->toString()}};
    return report;
}
}

Report people(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("unit"), QStringLiteral("title"), QStringLiteral("role"), QStringLiteral("new-password-file")});
    if (!arguments)
        return Report::failed(arguments.error());
    const QString what = arguments->positional.isEmpty() ? QStringLiteral("list") : arguments->positional.takeFirst();
    if (what == QLatin1String("list"))
        return listPeople(context);
    if (what == QLatin1String("add"))
        return addPerson(context, *arguments);
    if (what == QLatin1String("deactivate"))
        return changePerson(context, *arguments, "person.deactivated");
    if (what == QLatin1String("reactivate"))
        return changePerson(context, *arguments, "person.reactivated");
    if (what == QLatin1String("password"))
        return setPassword(context, *arguments);
    return usage(what);
}

}
