// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/workflow.h"
#include "db/types/command.h"
#include "db/types/incoming.h"

namespace congso {

/// Without what makes no sense for this document although the workflow's states allow it: answering an extension
/// that nobody asked for, handing on what was given to a person. The rules would refuse these in any case.
QList<ActionState> sensibleActions(const IncomingDocument &document, const QList<ActionState> &states);
/// Of what is allowed now, the one thing this person is expected to do; empty when nothing is.
QByteArray primaryAction(const IncomingDocument &document, const QList<ActionState> &states);
/// The allowed ones that stand beside it as buttons, most used first.
QList<QByteArray> furtherActions(const QList<ActionState> &states, const QByteArray &primary);

/// What was entered for somebody who contests it, and is neither taken back nor replaced by an entry that refers to it.
QList<EnteredAct> openContests(const IncomingDocument &document);
/// Whether one of the person's roles, by the workflow, entitles to the action; the rules look again when it is done.
bool holdsRoleFor(const rules::Workflow &workflow, const QByteArray &action, const Identity &identity);
/// The nearest deadline among this person's open parts, the document's own where there is none.
QDate dueFor(const IncomingDocument &document, const Identity &identity);

}
