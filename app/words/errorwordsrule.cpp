// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/actionwords.h"
#include "app/words/errorargs.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "app/words/outgoingwords.h"
#include "app/words/statewords.h"

namespace congso {

using errorargs::field;
using errorargs::number;
using errorargs::text;

QString ErrorWords::rule(const Error &error)
{
    const QVariantMap &args = error.args;
    switch (error.code) {
    case ErrorCode::RuleNotAllowed:
    case ErrorCode::RuleNotYours:
        return notEntitled(args);
    case ErrorCode::RuleWrongState:
        return wrongState(args);
    case ErrorCode::RuleMissingField:
        if (text(args, "problem") == QLatin1String("column"))
            return tr("No column gives %1. Choose one.").arg(field(args));
        return tr("%1 is missing. Fill it in and try again.").arg(field(args));
    case ErrorCode::RuleBadField:
        return badField(args);
    case ErrorCode::RuleUnknownField:
        return tr("%1 is no field of this action.").arg(field(args));
    case ErrorCode::RuleReasonTooShort:
        return tr("%1 is too short: please write at least %2 characters, so that others understand it.").arg(field(args), text(args, "min"));
    case ErrorCode::RuleSecret:
        return tr("Documents marked Mật, Tối mật or Tuyệt mật must not be kept on this system. Nothing of it was read or stored; "
                  "register it in the separate book of secret documents.");
    case ErrorCode::RuleNumberTaken:
        return tr("Number %1 is already used in %2. Nothing was registered; choose another number, or let the register give the next.")
            .arg(QString(text(args, "number") + text(args, "suffix")), FormatWords::quoted(text(args, "register")));
    case ErrorCode::RuleNumberNotLast:
        return tr("Number %1 is no longer the last of its register, so it cannot be given back. Void it with a reason instead.").arg(text(args, "number"));
    case ErrorCode::RuleRegisterClosed:
        return tr("The register %1 is closed. Choose another one, or have it reopened.").arg(FormatWords::quoted(text(args, "register")));
    case ErrorCode::RuleDeadlineAfterParent:
        return tr("The deadline %1 is later than that of the whole work, %2. Choose an earlier one, or ask for an extension.")
            .arg(text(args, "due"), text(args, "parent"));
    case ErrorCode::RuleDeadlinePast:
        return tr("The deadline %1 has already passed. Choose a later one.").arg(text(args, "due"));
    case ErrorCode::RuleOneLead:
        return oneLead(args);
    case ErrorCode::RuleCoopOpen:
        return tr("%1 still have to answer or decline. Wait for them, or have their assignment recalled, then complete.").arg(text(args, "who"));
    case ErrorCode::RuleReplyNeeded:
        return tr("This document must be answered. Give the number of the reply, or the reason why there is none.");
    case ErrorCode::RuleAlreadyAssigned:
        return tr("%1 already has this work. Leave them out, or recall the earlier assignment first.").arg(text(args, "who"));
    case ErrorCode::RuleUndoLate:
        return text(args, "problem") == QLatin1String("kind")
            ? tr("“%1” cannot be undone.").arg(ActionWords::name(args.value(QStringLiteral("kind")).toByteArray()))
            : tr("It can no longer be undone: something has happened to it since. Nothing was changed.");
    case ErrorCode::RuleStale:
        return args.contains(QStringLiteral("field"))
            ? tr("%1 has been changed by somebody else meanwhile. Nothing was changed; look at the new value and try again.").arg(field(args))
            : tr("Somebody else has changed it meanwhile. Nothing was changed and what you typed is kept; look at it again and repeat.");
    case ErrorCode::RuleNewerVersion:
        return tr("This was made by a newer version of the program and can only be read here. Install the newer version to go on.");
    case ErrorCode::RuleNoFile:
        if (const QString outgoing = OutgoingWords::noFile(text(args, "problem")); !outgoing.isEmpty())
            return outgoing;
        return tr("The letter has no file. Add one, or choose “Paper letter” as its way of arrival.");
    case ErrorCode::RuleLastAdministrator:
        return tr("This is the last administrator of the office. Give somebody else the role first.");
    case ErrorCode::RuleInUse:
        return inUse(args);
    case ErrorCode::RuleLoginTaken:
        return tr("The login “%1” belongs to another person. Choose another one.").arg(text(args, "login"));
    case ErrorCode::RuleNotErasable:
        return tr("There is nothing here that may be destroyed: the events are not of this document, or already destroyed.");
    default:
        return tr("This did not work (%1). Nothing was changed.").arg(codeText(error.code));
    }
}

QString ErrorWords::notEntitled(const QVariantMap &args)
{
    const QString problem = text(args, "problem");
    if (problem == QLatin1String("post"))
        return tr("You do not hold the post you chose. Choose one of your own.");
    if (problem == QLatin1String("behalf"))
        return tr("There is no delegation under which you could act for this person.");
    if (problem == QLatin1String("redelegation"))
        return tr("What was delegated to you cannot be delegated or handed on. Do this in your own name.");
    if (problem == QLatin1String("signature"))
        return tr("Nobody signs in another person's name. The document waits for its signer; the clerk may enter what the signer has signed on paper.");
    if (problem == QLatin1String("own"))
        return tr("This can only be done for oneself. Ask the person, or an administrator.");
    QStringList who;
    for (const QString &role : args.value(QStringLiteral("roles")).toStringList()) {
        const auto known = roleFromText(role);
        who << (known ? StateWords::role(*known) : role);
    }
    for (const QString &relation : args.value(QStringLiteral("relations")).toStringList())
        who << StateWords::relation(relation);
    if (who.isEmpty())
        return tr("This is not yours to do.");
    return tr("This is not yours to do, but that of: %1.").arg(errorargs::text({{QStringLiteral("who"), who.join(QStringLiteral("; "))}}, "who"));
}

QString ErrorWords::wrongState(const QVariantMap &args)
{
    if (text(args, "problem") == QLatin1String("not_asked"))
        return tr("No extension has been asked for.");
    if (const QString day = wrongDay(text(args, "problem")); !day.isEmpty())
        return day;
    if (const QString outgoing = OutgoingWords::wrongState(text(args, "problem")); !outgoing.isEmpty())
        return outgoing;
    const auto part = assignmentStateFromText(args.value(QStringLiteral("part")).toString());
    if (part)
        return tr("This does not go now: the assignment stands at “%1”.").arg(StateWords::assignment(*part));
    const QString state = args.value(QStringLiteral("state")).toString();
    const auto outgoing = outgoingStateFromText(state);
    if (outgoing && args.value(QStringLiteral("action")).toString().startsWith(QLatin1String("outgoing.")))
        return tr("This does not go now: the document stands at “%1”.").arg(OutgoingWords::state(*outgoing));
    const auto document = documentStateFromText(state);
    if (document)
        return tr("This does not go now: the document stands at “%1”.").arg(StateWords::document(*document));
    return tr("This does not go now: it has been closed, or is already as you want it.");
}

QString ErrorWords::oneLead(const QVariantMap &args)
{
    const QString who = text(args, "who");
    if (!who.isEmpty())
        return tr("%1 already leads this work. Recall that assignment first, or choose “Co-operating”.").arg(who);
    return number(args, "count") == 0 ? tr("Nobody leads the work. Choose exactly one unit or person as the lead.")
                                      : tr("Several lead the work. Choose exactly one unit or person as the lead.");
}

QString ErrorWords::inUse(const QVariantMap &args)
{
    if (args.contains(QStringLiteral("code")))
        return tr("The code “%1” belongs to another register. Choose another one.").arg(text(args, "code"));
    if (args.contains(QStringLiteral("casefile_code")))
        return tr("The code “%1” belongs to another case file of that year. Choose another one.").arg(text(args, "casefile_code"));
    if (args.contains(QStringLiteral("agency_code")))
        return tr("The code “%1” belongs to another agency. Choose another one.").arg(text(args, "agency_code"));
    if (args.contains(QStringLiteral("casefiles")))
        return openWork(args);
    const int posts = number(args, "posts");
    const int units = number(args, "units");
    if (posts == 0 && units == 0)
        return tr("It is still in use. Nothing was changed.");
    return tr("The unit still has %1 and %2. Move or end them first.")
        .arg(tr("%n post(s)", nullptr, posts), tr("%n unit(s) below it", nullptr, units));
}

/// What there is none of is not named.
QString ErrorWords::openWork(const QVariantMap &args)
{
    QStringList all;
    if (const int count = number(args, "documents"); count > 0)
        all << tr("%n document(s) to handle", nullptr, count);
    if (const int count = number(args, "casefiles"); count > 0)
        all << tr("%n open case file(s)", nullptr, count);
    if (const int count = number(args, "drafts"); count > 0)
        all << tr("%n draft(s) not yet issued", nullptr, count);
    if (const int count = number(args, "steps"); count > 0)
        all << tr("%n draft(s) to review, approve or sign", nullptr, count);
    return tr("%1 still has %2. Hand everything over to somebody first.").arg(text(args, "who"), all.join(QStringLiteral(", ")));
}

QString ErrorWords::badField(const QVariantMap &args)
{
    const QString problem = text(args, "problem");
    const QString name = field(args);
    if (problem == QLatin1String("too_long"))
        return tr("%1 is too long: at most %2 characters.").arg(name, text(args, "max"));
    if (problem == QLatin1String("range"))
        return number(args, "max") > 0 ? tr("%1 must be a number from %2 to %3.").arg(name, text(args, "min"), text(args, "max"))
                                       : tr("%1 must be a number not below %2.").arg(name, text(args, "min"));
    if (problem == QLatin1String("date"))
        return tr("%1 is no date. Write day, month and year.").arg(name);
    if (problem == QLatin1String("choice"))
        return tr("%1: “%2” is none of the possible values.").arg(name, text(args, "value"));
    if (problem == QLatin1String("too_many"))
        return tr("%1: at most %2 are possible.").arg(name, text(args, "max"));
    if (problem == QLatin1String("too_few"))
        return tr("%1: at least %2 are needed.").arg(name, text(args, "min"));
    if (problem == QLatin1String("twice"))
        return tr("%1 is given twice. Give it once.").arg(name);
    if (problem == QLatin1String("same"))
        return tr("%1 already has this value.").arg(name);
    if (problem == QLatin1String("form"))
        return tr("%1: “%2” may only have unaccented letters, digits, dots and dashes.").arg(name, text(args, "value"));
    if (problem == QLatin1String("double_row"))
        return tr("%1 is already in row %2 of the file.").arg(name, text(args, "row"));
    if (problem == QLatin1String("exists"))
        return tr("%1: “%2” is already here.").arg(name, text(args, "value"));
    if (problem == QLatin1String("cell_error"))
        return tr("%1: the spreadsheet could not reckon this cell (%2). Write the value.").arg(name, text(args, "value"));
    if (problem == QLatin1String("circle"))
        return tr("A unit cannot lie below itself.");
    const QString assignee = badAssignee(problem, args);
    return assignee.isEmpty() ? badDocument(problem, args) : assignee;
}

QString ErrorWords::badAssignee(const QString &problem, const QVariantMap &args)
{
    const QString who = text(args, "who");
    if (problem == QLatin1String("inactive"))
        return who.isEmpty() ? tr("%1 is not there, or no longer active. Choose another.").arg(field(args))
                             : tr("%1 is no longer active. Choose another.").arg(who);
    if (problem == QLatin1String("no_head"))
        return tr("Nobody heads %1, so nobody would take the work up. Choose a person.").arg(who);
    if (problem == QLatin1String("no_post"))
        return tr("%1 holds no post that handles documents. Choose another.").arg(who);
    if (problem == QLatin1String("not_leader"))
        return tr("%1 is neither an agency leader nor the head of office. Choose who gives instructions.").arg(who);
    if (problem == QLatin1String("outside_unit"))
        return tr("%1 does not belong to your unit. Choose people of your unit or units below it.").arg(who);
    if (problem == QLatin1String("unit_or_person"))
        return tr("Each assignment needs exactly one unit or one person.");
    if (problem == QLatin1String("inform"))
        return tr("What is for information has no deadline. Take the deadline away.");
    return {};
}

QString ErrorWords::badDocument(const QString &problem, const QVariantMap &args)
{
    const QString name = field(args);
    if (problem == QLatin1String("future"))
        return tr("%1 lies in the future.").arg(name);
    if (problem == QLatin1String("past"))
        return tr("%1 must be after today.").arg(name);
    if (problem == QLatin1String("after_arrival"))
        return tr("The document would be issued after it arrived. Check both dates.");
    if (problem == QLatin1String("year"))
        return tr("The arrival number belongs to the year %1, the date of arrival to another.").arg(text(args, "year"));
    if (problem == QLatin1String("register"))
        return tr("The register %1 does not take this: %2.").arg(FormatWords::quoted(text(args, "register")), name);
    if (problem == QLatin1String("one_main"))
        return tr("A letter has exactly one main file. Choose which it is.");
    if (problem == QLatin1String("file_role"))
        return tr("A file cannot be added in this role here.");
    if (problem == QLatin1String("no_due"))
        return tr("The work has no deadline that could be extended.");
    if (problem == QLatin1String("not_later"))
        return tr("An extension must be later than the present deadline, %1.").arg(text(args, "due"));
    if (problem == QLatin1String("before_start"))
        return tr("%1 lies before %2. Choose a later day.").arg(name, text(args, "start"));
    if (problem == QLatin1String("over"))
        return tr("The period is already over. Choose a later last day.");
    if (problem == QLatin1String("oneself"))
        return tr("%1: choose somebody else.").arg(name);
    if (problem == QLatin1String("order"))
        return tr("The new order must name every document of the case file once.");
    if (problem == QLatin1String("unknown"))
        return tr("%1 names nothing that is there.").arg(name);
    if (const QString day = badDay(problem, args); !day.isEmpty())
        return day;
    if (const QString outgoing = OutgoingWords::badField(problem, args); !outgoing.isEmpty())
        return outgoing;
    return tr("%1 does not fit. Check it and try again.").arg(name);
}

}
