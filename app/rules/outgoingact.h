// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/act.h"

namespace congso::rules {

/// Whether the person of \a facts holds a relation to the outgoing document in them; nothing where \a relation is none
/// to an outgoing document.
std::optional<bool> holdsOutgoing(const Facts &facts, const QString &relation);

/// The step that a reviewer's act is about: the one named, or the first open one of the own that the act fits
/// (approval for outgoing.approved, no approval for outgoing.reviewed, no opinion for outgoing.sent_back).
Result<const ReviewStep *> reviewedStep(const Act &act);

/// The notation that the document will bear: given, corrected before, or made from kind, series or agency, and unit.
QString resultingNotation(const Act &act);

/// The recipients of a command.
QList<Recipient> givenRecipients(const Act &act);

/// Whether the person leads the work on \a letter, so that an answer may close it.
bool leads(const Facts &facts, const IncomingDocument &letter);

/// Whether \a letter can be completed now: nobody co-operating has it open.
bool canBeClosed(const IncomingDocument &letter);

/// The use of the kept original that is returned: the one named, or the only one that is out.
std::optional<KeptUse> keptUseMeant(const Act &act);

/// The letters that the document answers, as far as they were found.
QList<const IncomingDocument *> answeredLetters(const Facts &facts, const QList<OutgoingLink> &links);

}
