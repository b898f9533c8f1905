// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/workwords.h"

#include "app/words/formatwords.h"
#include "app/words/wordtable.h"

namespace congso {

namespace {
constexpr Word fields[] = {
    {"keeper", QT_TRANSLATE_NOOP("WorkWords", "Keeper")},
    {"retention", QT_TRANSLATE_NOOP("WorkWords", "Retention")},
    {"permanent", QT_TRANSLATE_NOOP("WorkWords", "Kept for good")},
    {"years", QT_TRANSLATE_NOOP("WorkWords", "Years of retention")},
    {"start", QT_TRANSLATE_NOOP("WorkWords", "Begin")},
    {"end", QT_TRANSLATE_NOOP("WorkWords", "End")},
    {"rights", QT_TRANSLATE_NOOP("WorkWords", "Who may read it")},
    {"documents", QT_TRANSLATE_NOOP("WorkWords", "Documents of the case file")},
    {"ordinal", QT_TRANSLATE_NOOP("WorkWords", "Place in the case file")},
    {"sheets", QT_TRANSLATE_NOOP("WorkWords", "Sheets or pages")},
    {"principal", QT_TRANSLATE_NOOP("WorkWords", "Principal")},
    {"delegate", QT_TRANSLATE_NOOP("WorkWords", "Delegate")},
    {"scope", QT_TRANSLATE_NOOP("WorkWords", "Scope")},
    {"from", QT_TRANSLATE_NOOP("WorkWords", "First day")},
    {"until", QT_TRANSLATE_NOOP("WorkWords", "Last day")},
    {"past", QT_TRANSLATE_NOOP("WorkWords", "Earlier documents too")},
    {"giver", QT_TRANSLATE_NOOP("WorkWords", "Who hands over")},
    {"receiver", QT_TRANSLATE_NOOP("WorkWords", "Who takes over")},
    {"level", QT_TRANSLATE_NOOP("WorkWords", "Level")},
    {"valid_from", QT_TRANSLATE_NOOP("WorkWords", "There since")},
    {"valid_until", QT_TRANSLATE_NOOP("WorkWords", "There until")},
    {"successors", QT_TRANSLATE_NOOP("WorkWords", "Successors")},
    {"on", QT_TRANSLATE_NOOP("WorkWords", "Takes effect on")},
};

constexpr Word rightsCodes[] = {
    {"keeper", QT_TRANSLATE_NOOP("WorkWords", "Keeper and leaders")},
    {"unit", QT_TRANSLATE_NOOP("WorkWords", "The unit")},
    {"agency", QT_TRANSLATE_NOOP("WorkWords", "Everybody in the agency")},
};

constexpr Word scopes[] = {
    {"all", QT_TRANSLATE_NOOP("WorkWords", "Everything")},
    {"instruct", QT_TRANSLATE_NOOP("WorkWords", "Giving instructions only")},
};

constexpr Word levels[] = {
    {"central", QT_TRANSLATE_NOOP("WorkWords", "Central")},
    {"province", QT_TRANSLATE_NOOP("WorkWords", "Province")},
    {"district", QT_TRANSLATE_NOOP("WorkWords", "District")},
    {"commune", QT_TRANSLATE_NOOP("WorkWords", "Commune")},
    {"other", QT_TRANSLATE_NOOP("WorkWords", "Other agencies")},
};
}

QString WorkWords::field(const QString &key)
{
    return worded<WorkWords>(fields, key);
}

QString WorkWords::rights(const QString &code)
{
    return worded<WorkWords>(rightsCodes, code, code);
}

QString WorkWords::caseState(bool closed)
{
    return closed ? tr("Closed case file") : tr("Open case file");
}

QString WorkWords::scope(const QString &code)
{
    return worded<WorkWords>(scopes, code, code);
}

QString WorkWords::level(const QString &code)
{
    return worded<WorkWords>(levels, code, code);
}

QString WorkWords::handover(HandoverState state)
{
    switch (state) {
    case HandoverState::None: return {};
    case HandoverState::Prepared: return tr("Prepared, not yet given");
    case HandoverState::Given: return tr("Given, not yet taken over");
    case HandoverState::Received: return tr("Received, the work has passed over");
    case HandoverState::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString WorkWords::item(WorkItem::Kind kind)
{
    switch (kind) {
    case WorkItem::Kind::Assignment: return tr("Work to do");
    case WorkItem::Kind::Assigned: return tr("Work given to others");
    case WorkItem::Kind::Submission: return tr("Document to instruct");
    case WorkItem::Kind::CaseFile: return tr("Case file");
    case WorkItem::Kind::Draft: return tr("Draft");
    case WorkItem::Kind::Review: return tr("Draft to review");
    case WorkItem::Kind::Approval: return tr("Draft to approve");
    case WorkItem::Kind::Signature: return tr("Document to sign");
    }
    return {};
}

QString WorkWords::suggestion(const AgencySuggestion &suggestion)
{
    switch (suggestion.found) {
    case AgencySuggestion::Found::ByName: return {};
    case AgencySuggestion::Found::ByFormerName: return tr("also called %1").arg(suggestion.through);
    case AgencySuggestion::Found::AsSuccessor: return tr("took over from %1").arg(suggestion.through);
    case AgencySuggestion::Found::AsPredecessor: return tr("became part of %1").arg(suggestion.through);
    }
    return {};
}

QString WorkWords::absent(const QString &name, const Absence &absence)
{
    return tr("%1 is away from %2 to %3.").arg(name, FormatWords::date(absence.from), FormatWords::date(absence.until));
}

}
