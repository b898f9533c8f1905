// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/directory.h"
#include "db/types/error.h"
#include "db/types/incoming.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace congso::rules {

/// Who gets what by a rule, its deadline still in working days.
struct RoutedPart
{
    AssignmentRole role = AssignmentRole::Lead;
    UnitId unit;     ///< exactly one of unit and person
    PersonId person;
    int days = 0;    ///< working days from the submission; 0: none
    QString note;
};

struct Route
{
    QString rule;           ///< the rule's name
    QList<PersonId> to;     ///< whom the letter is submitted to
    QList<RoutedPart> parts;
    QString wording;        ///< the instruction as proposed
    bool empty() const { return rule.isEmpty(); }
};

/// One rule: every condition that says something has to hold. The words are folded by who parses them.
struct RoutingRule
{
    QString name;
    QStringList senders;   ///< the agency contains one of these
    QStringList kinds;     ///< codes of kinds.json
    QStringList words;     ///< subject or field of work contains one of these
    QStringList urgencies;
    Route route;
};

/// What a rule looks at, \a agency and \a words folded as the rules were.
struct RoutedLetter
{
    QString agency;
    QString kind;
    QString words;   ///< subject and field of work
    QString urgency;
};

using Folding = std::function<QString(const QString &)>;

/// [{"name", "senders", "kinds", "words", "urgencies", "to": [uuid], "parts": [{"role", "unit"|"person",
/// "days", "note"}], "wording"}], as settings.routing_changed holds them. Fails with RuleBadField{field
/// "rules", problem, value: the name of the rule}.
Result<QList<RoutingRule>> parseRouting(const QJsonArray &json, const Folding &fold);
QJsonArray routingToJson(const QList<RoutingRule> &rules);

RoutedLetter routedLetter(const IncomingFields &fields, const Folding &fold);

/// The first rule in their order that fits; an empty route where none does.
Route routeOf(const RoutedLetter &letter, const QList<RoutingRule> &rules);

}
