// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowwords.h"

#include "app/rules/deadline.h"
#include "app/words/deadlinewords.h"
#include "app/words/formatwords.h"
#include "app/words/meetingwords.h"
#include "app/words/statewords.h"

#include <QDateTime>

namespace congso {

namespace {
struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(congso::RowWords)
};

Tone dueTone(const rules::DueStanding &standing)
{
    using Kind = rules::DueStanding::Kind;
    if (standing.kind == Kind::Overdue)
        return Tone::Overdue;
    return rules::isDueSoon(standing) ? Tone::DueSoon : Tone::Neutral;
}
}

QString shownDate(QDate date)
{
    return FormatWords::date(date);
}

QString shownTime(qint64 utcMs, int offsetMinutes)
{
    return FormatWords::exactDateTime(utcMs, offsetMinutes);
}

QString shownShortTime(qint64 utcMs, int offsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offsetMinutes * 60).toString(QStringLiteral("dd/MM HH:mm"));
}

QString shownNumber(const std::optional<AssignedNumber> &number)
{
    return number ? QString::number(number->number) + number->suffix : RowWords::tr("number to come");
}

QString shownCode(const QString &code)
{
    return code.isEmpty() ? RowWords::tr("no number") : code;
}

namespace {
QString codeOf(const IncomingFields &fields)
{
    QStringList parts{fields.codeNumber, fields.codeNotation};
    parts.removeAll(QString());
    return parts.join(u'/');
}
}

QString shownCode(const IncomingFields &fields)
{
    return shownCode(codeOf(fields));
}

QString calledInSentence(const IncomingFields &fields)
{
    const QString code = codeOf(fields);
    return code.isEmpty() ? FormatWords::quoted(fields.subject) : code;
}

ChipText urgencyChip(const QString &urgency)
{
    if (urgency == QLatin1String("express"))
        return {StateWords::urgency(urgency), Tone::Overdue};
    if (urgency == QLatin1String("very_urgent"))
        return {StateWords::urgency(urgency), Tone::VeryUrgent};
    if (urgency == QLatin1String("urgent"))
        return {StateWords::urgency(urgency), Tone::DueSoon};
    return {};
}

ChipText dueChip(QDate due, QDate today, const rules::Calendar &calendar, bool open)
{
    if (!open || !due.isValid())
        return {};
    const rules::DueStanding standing = rules::dueStanding(due, today, calendar);
    return {DeadlineWords::brief(standing), dueTone(standing)};
}

ChipText fullDueChip(QDate due, QDate today, const rules::Calendar &calendar, bool open)
{
    if (!open || !due.isValid())
        return {};
    const rules::DueStanding standing = rules::dueStanding(due, today, calendar);
    return {DeadlineWords::full(standing), dueTone(standing)};
}

QString exactDue(QDate due, QDate today, const rules::Calendar &calendar)
{
    return due.isValid() ? DeadlineWords::exact(rules::dueStanding(due, today, calendar), due) : QString();
}

ChipText stateChip(AssignmentState state)
{
    const QString text = StateWords::assignment(state);
    switch (state) {
    case AssignmentState::Doing:
    case AssignmentState::Passed:
        return {text, Tone::DueSoon};
    case AssignmentState::Answered:
    case AssignmentState::Done:
        return {text, Tone::Done};
    case AssignmentState::Returned:
        return {text, Tone::Overdue};
    default:
        return {text, Tone::Neutral};
    }
}

ChipText stateChip(DocumentState state)
{
    const QString text = StateWords::document(state);
    switch (state) {
    case DocumentState::Completed:
        return {text, Tone::Done};
    case DocumentState::Suspended:
        return {text, Tone::DueSoon};
    case DocumentState::Withdrawn:
    case DocumentState::Voided:
    case DocumentState::Erased:
        return {text, Tone::Overdue};
    default:
        return {text, Tone::Neutral};
    }
}

QList<ChipText> rowChips(const DocumentRow &row, QDate today, const rules::Calendar &calendar)
{
    QList<ChipText> chips;
    const bool open = isOpen(row.state);
    for (const ChipText &chip : {open ? urgencyChip(row.urgency) : ChipText(), dueChip(row.due, today, calendar, open)}) {
        if (!chip.text.isEmpty())
            chips << chip;
    }
    if (const QString meeting = MeetingWords::brief(row.meeting); open && !meeting.isEmpty())
        chips.prepend({meeting, row.meeting.date < today ? Tone::Neutral : Tone::Primary});
    if (row.unconfirmed)
        chips.prepend({StateWords::entered(EnteredAct::State::Unconfirmed), Tone::DueSoon});
    if (!open)
        chips << stateChip(row.state);
    // Three are more than a line bears: the most pressing stay.
    return chips.size() > 2 ? chips.mid(chips.size() - 2) : chips;
}

QStringList rowMarks(const DocumentRow &row)
{
    QStringList marks;
    if (row.unsent)
        marks << QStringLiteral("unsent");
    if (row.noted)
        marks << QStringLiteral("note");
    if (row.flag > 0)
        marks << QStringLiteral("flag");
    if (row.sealed)
        marks << QStringLiteral("lock");
    if (row.replyRequired)
        marks << QStringLiteral("return");
    if (row.files > 1)
        marks << QStringLiteral("attachment");
    return marks;
}

QString unsentWords(bool unsent)
{
    return unsent ? RowWords::tr("waits to be sent to the server") : QString();
}

QString unsentHint(bool unsent)
{
    return unsent ? RowWords::tr("What you did here waits to be sent to the office server. It is safe on this computer and is sent by itself.") : QString();
}

bool isOpen(DocumentState state)
{
    switch (state) {
    case DocumentState::Registered:
    case DocumentState::Submitted:
    case DocumentState::Assigned:
    case DocumentState::Suspended:
        return true;
    default:
        return false;
    }
}

}
