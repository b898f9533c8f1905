// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "db/types/incoming.h"
#include "db/types/lists.h"
#include "ui/widgets/rowroles.h"

namespace congso {

/// dd/MM/yyyy, empty for no date.
QString shownDate(QDate date);
/// "10/03/2026 08:15:00" at the office's offset.
QString shownTime(qint64 utcMs, int offsetMinutes);
/// "10/03 08:15", where the year goes without saying.
QString shownShortTime(qint64 utcMs, int offsetMinutes);
/// "871", "12a"; words where the number is still to come.
QString shownNumber(const std::optional<AssignedNumber> &number);
/// "36/TB-UBND", or words where the document bears none.
QString shownCode(const IncomingFields &fields);
QString shownCode(const QString &code);
/// What a sentence calls the letter: its number and notation, or its subject where it has none.
QString calledInSentence(const IncomingFields &fields);

/// Nothing for the normal degree.
ChipText urgencyChip(const QString &urgency);
/// Days left in words; nothing without a date, or once there is nothing more to do.
ChipText dueChip(QDate due, QDate today, const rules::Calendar &calendar, bool open);
/// The same with "working days" said, for one document; and with the date, for tool tips.
ChipText fullDueChip(QDate due, QDate today, const rules::Calendar &calendar, bool open);
QString exactDue(QDate due, QDate today, const rules::Calendar &calendar);
ChipText stateChip(AssignmentState state);
ChipText stateChip(DocumentState state);
/// At most two, the most pressing last.
QList<ChipText> rowChips(const DocumentRow &row, QDate today, const rules::Calendar &calendar);
/// Icon names: not sent yet, my note, my flag, an unopened envelope, a reply is asked for, several files.
QStringList rowMarks(const DocumentRow &row);
/// What the mark of a row says whose acts wait to be sent; nothing where none does.
QString unsentWords(bool unsent);
/// The same as a sentence, for tool tips.
QString unsentHint(bool unsent);
/// Whether somebody still has to do something about it.
bool isOpen(DocumentState state);

}
