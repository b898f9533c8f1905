// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/facts.h"

namespace congso::rules {

/// Checks \a given against \a rules and gives it back clean: texts in NFC, without control and
/// direction-override characters, lines on one line, empty values left out, working days turned into
/// the due date they mean on the facts' calendar.
/// Fails with RuleUnknownField, RuleMissingField, RuleReasonTooShort{field, min} or RuleBadField{field, problem,
/// and max, min or value}.
Result<QJsonObject> checkFields(const Facts &facts, const QList<FieldRule> &rules, const QJsonObject &given);

/// Text as it may be recorded; \a oneLine turns line ends into spaces.
QString cleanText(const QString &text, bool oneLine);

}
