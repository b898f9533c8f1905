// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/attendform.h"

#include "app/incoming/meetings.h"
#include "app/words/meetingwords.h"
#include "db/text/fold.h"
#include "ui/incoming/actiontable.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/peoplelist.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QJsonArray>

namespace congso {

namespace {
const QLatin1String peopleKey("people");
const QLatin1String textKey("text");

/// Everybody who has a post, the leaders first: they are who most invitations name.
QList<PersonId> whoMayGo(const directory::Directory &directory)
{
    QList<PersonId> people = leaders(directory);
    for (const Person &person : directory.people) {
        const bool placed = std::any_of(directory.posts.begin(), directory.posts.end(), [&person](const Post &post) { return post.active && post.person == person.id; });
        if (person.active && placed && !people.contains(person.id))
            people << person.id;
    }
    return people;
}
}

AttendForm::AttendForm(const ActContext &context, QWidget *parent)
    : ActForm(parent), m_context(context), m_search(new SearchField(tr("Find a person"), this)),
      m_people(new PeopleList(context.directory.current(), whoMayGo(context.directory.current()), this)), m_clashes(wrappedLabel({}, this)),
      m_text(new GrowingTextEdit({}, this))
{
    QVBoxLayout *column = formColumn(this);
    auto *when = wrappedLabel(MeetingWords::sentence(context.document.fields.meeting), this);
    when->setObjectName(QStringLiteral("attend.when"));
    column->addWidget(when);
    m_search->setObjectName(QStringLiteral("attend.search"));
    m_search->setAccessibleName(tr("Find a person"));
    column->addWidget(m_search);
    m_field = addField(column, tr("Who goes"), m_people, QStringLiteral("act.people"));
    m_people->setAccessibleName(tr("Who goes"));
    m_clashes->setObjectName(QStringLiteral("attend.clashes"));
    m_clashes->hide();
    column->addWidget(m_clashes);
    m_text->setLines(2, 8);
    addField(column, fieldLabel(context.action.action, textKey), m_text, QStringLiteral("act.text"));
    column->addStretch(1);
    QJsonArray going;
    for (const Attendance &one : context.document.attendance)
        going << one.person.toString();
    m_people->setChosen(going);
    connect(m_search, &SearchField::filterChanged, this, &AttendForm::showMatching);
    connect(m_people, &PeopleList::changed, this, &ActForm::edited);
    connect(m_people, &PeopleList::changed, this, &AttendForm::checkClashes);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ActForm::edited);
    checkClashes();
}

void AttendForm::showMatching(const QString &words)
{
    const QString wanted = text::fold(words);
    for (int row = 0; row < m_people->count(); ++row)
        m_people->item(row)->setHidden(!text::fold(m_people->item(row)->text()).contains(wanted));
}

void AttendForm::checkClashes()
{
    QList<PersonId> people;
    const QJsonArray chosen = m_people->chosen();
    for (const QJsonValue &one : chosen)
        people << PersonId::fromString(one.toString());
    const int generation = ++m_generation;
    if (people.isEmpty()) {
        m_clashes->hide();
        return;
    }
    const auto found = incoming::clashes(m_context.office, people, m_context.document.fields.meeting, m_context.document.id);
    onResult(found, this, [this, generation](const Result<QList<incoming::MeetingClash>> &clashes) {
        if (generation != m_generation || !clashes)
            return;
        QStringList lines;
        for (const incoming::MeetingClash &one : *clashes)
            lines << tr("%1 is wanted elsewhere: %2").arg(m_context.directory.personName(one.person), MeetingWords::sentence(one.meeting));
        m_clashes->setText(lines.join(u'\n'));
        m_clashes->setVisible(!lines.isEmpty());
        m_field->setState(lines.isEmpty() ? LabelledField::State::Plain : LabelledField::State::Check, lines.isEmpty() ? QString() : tr("at the same time"));
    });
}

QJsonObject AttendForm::fields() const
{
    QJsonObject json{{peopleKey, m_people->chosen()}};
    if (const QString text = m_text->cleanText(); !text.isEmpty())
        json[textKey] = text;
    return json;
}

void AttendForm::restoreDraft(const QJsonObject &draft)
{
    m_people->setChosen(draft[peopleKey].toArray());
    m_text->setPlainText(draft[textKey].toString());
}

void AttendForm::point(const Error &)
{
    m_people->setFocus();
}

void AttendForm::focusFirst()
{
    m_search->setFocus();
}

}
