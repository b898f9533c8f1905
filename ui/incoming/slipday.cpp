// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/slipday.h"

#include "app/words/actionwords.h"
#include "app/words/formatwords.h"
#include "app/words/meetingwords.h"
#include "app/words/statewords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace congso {

namespace {
struct SlipDay
{
    Q_DECLARE_TR_FUNCTIONS(congso::SlipDay)
};

/// A card with a heading, a chip at its right, and lines below.
void addCard(QWidget *holder, const QString &name, const QString &heading, const ChipText &chip, const QStringList &lines)
{
    auto *card = new Card(holder);
    card->setObjectName(name);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *title = wrappedLabel(heading, card);
    title->setFont(bold(title->font()));
    head->addWidget(title, 1);
    if (!chip.text.isEmpty())
        head->addWidget(new Chip(chip.text, chip.tone, card), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(space::xs);
    column->addLayout(head);
    for (const QString &line : lines)
        column->addWidget(wrappedLabel(line, card));
    holder->layout()->addWidget(card);
}

void addMeeting(QWidget *holder, const IncomingDocument &document, const DirectoryWatch &directory)
{
    if (!document.fields.meeting.date.isValid())
        return;
    QStringList names;
    for (const Attendance &one : document.attendance)
        names << directory.personName(one.person);
    const QString going = names.isEmpty() ? SlipDay::tr("Nobody has been named to go yet.") : SlipDay::tr("Going: %1").arg(FormatWords::list(names));
    addCard(holder, QStringLiteral("slip.meeting"), SlipDay::tr("Meeting %1").arg(MeetingWords::sentence(document.fields.meeting)), {}, {going});
}

Tone enteredTone(EnteredAct::State state)
{
    switch (state) {
    case EnteredAct::State::Unconfirmed: return Tone::DueSoon;
    case EnteredAct::State::Contested: return Tone::Overdue;
    default: return Tone::Done;
    }
}

void addEntered(QWidget *holder, const EnteredAct &one, const DirectoryWatch &directory)
{
    const QString heading = SlipDay::tr("%1: entered by %2 for %3").arg(ActionWords::name(one.kind), directory.personName(one.actor), directory.personName(one.principal));
    QStringList lines{shownShortTime(one.at, directory.current().agency.utcOffsetMinutes)};
    if (!one.reason.isEmpty())
        lines << one.reason;
    addCard(holder, QStringLiteral("slip.entered"), heading, {StateWords::entered(one.state), enteredTone(one.state)}, lines);
}

void addQuestion(QWidget *holder, const Question &one, const DirectoryWatch &directory)
{
    const int offset = directory.current().agency.utcOffsetMinutes;
    const QString heading = SlipDay::tr("%1 asks %2").arg(directory.personName(one.asker), directory.assigneeName(one.unit, one.person));
    QStringList lines{one.text};
    ChipText chip{SlipDay::tr("Not read yet"), Tone::Neutral};
    if (one.answeredAt > 0) {
        chip = {SlipDay::tr("Answered"), Tone::Done};
        lines << SlipDay::tr("%1 (%2): %3").arg(directory.personName(one.answeredBy), shownShortTime(one.answeredAt, offset), one.answer);
    } else if (one.readAt > 0) {
        chip = {SlipDay::tr("Read %1").arg(shownShortTime(one.readAt, offset)), Tone::DueSoon};
    }
    addCard(holder, QStringLiteral("slip.question"), heading, chip, lines);
}
}

void fillSlipDay(QWidget *holder, const IncomingDocument &document, const DirectoryWatch &directory)
{
    addMeeting(holder, document, directory);
    for (const EnteredAct &one : document.entered)
        addEntered(holder, one, directory);
    for (const Question &one : document.questions)
        addQuestion(holder, one, directory);
}

}
